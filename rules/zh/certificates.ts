import { messages } from '../messages/claims.ts';
import type { Examples, Rule } from '../rule.ts';
import { ASK } from './words/claims.ts';

const rule: Rule = {
  category: 'ad-claim',
  severity: 'caution',
  owner: 'legal',
  message: messages.certified,
  signals: {
    mark: {
      words:
        '=ce, =fda, =ce/fda, =ce/rohs, =ul, =sgs, =tuv, 欧盟, 欧洲, 食药监, 权威, 国家, 专家, 联合国, 央视, 政府, 国家领导人',
    },
    paper: {
      words:
        '认证, 批准, 证书, 认可, 许可, 检测合格, 全部检测, 背书, 指定, 推荐, 专用, 通过, 点赞, =certified, =approved',
      not: '证书(号|编号)',
    },
    product: {
      words:
        'iso认证产品, iso产品认证, iso质量认证, =iso certified product, (军工|航天)品质, 医用级, 无菌级, 人民大会堂, 航天级',
    },
    exact: {
      words:
        '办理, 需要, 申请, 编号, 新药, 药, 股, 临床, 疫苗, 不代表, 部门, 有效期, 尚未, 正在, 更新, 要求, 管理体系, 培训',
    },
    ask: { words: ASK },
  },
  clauses: [
    {
      all: ['mark', 'paper'],
      within: 10,
      none: ['exact', 'ask'],
      fix: { put: { zh: '带 CE 标志(可提供符合性声明)', en: 'CE mark (declaration available)' } },
    },
    { all: ['product'], none: ['exact', 'ask'] },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  '欧盟 (EC) 765/2008 号条例第三十条:CE 由制造商自己声明;美国 21 CFR 807.39、807.97:登记不等于批准;广告法第九条第二项。';

export const examples: Examples = {
  flags: [
    '产品[[通过CE]]认证,放心采购',
    '[[FDA批准]]的口罩,现货',
    '[[SGS权威认证]],品质放心',
    '[[欧盟认证]]玩具,欢迎询价',
    '[[国家权威认证]]的好锅',
  ],
  passes: [
    '带 CE 标志,可提供符合性声明。',
    '工厂通过 ISO9001 质量管理体系认证',
    'CE认证怎么办理?',
    'FDA 注册不代表批准',
    'CE 证书编号 12345,公告机构 0123',
    '新药获 FDA 批准,股价上涨',
    '什么是 CE 认证',
    '客户要求提供 CE 证书',
  ],
};
