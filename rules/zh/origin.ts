import { messages } from '../messages/claims.ts';
import type { Examples, Rule } from '../rule.ts';
import { ASK, NEWS, SOBER } from './words/claims.ts';

const rule: Rule = {
  category: 'ad-claim',
  severity: 'caution',
  owner: 'legal',
  message: messages.origin,
  signals: {
    of: {
      words:
        '德国, 日本, 瑞士, 美国, 意大利, 法国, 英国, 欧洲, 北欧, 韩国, 以色列, 德系, 日系, =made in usa, =made in germany, =made in japan, 进口, 国际大牌',
    },
    quality: { words: '品质, 质量, 匠心, 血统, 精工, 水准, 同等品质' },
    equal: { words: '媲美, 比肩, 堪比, 不输, 超越, 不逊于, 赶超' },
    craft: { words: '工艺, 技术, 科技, 设计, 配方, 机芯, 标准, 黑科技' },
    made: { words: '原装, 原产, 制造, 进口' },
    ours: {
      words: '采用, 引进, 源自, 运用, 搭载, 融合, 我们, 我司, 本品, 这款, 品质, 产品, 打造, 纯正, 百分百, 放心, 原装',
      names: 'own',
    },
    sober: { words: SOBER },
    exact: { words: '客户, 团队, 市场, 公司, 集团, 机床, 进口(商|报关|清关|关税|设备|材料|原料)' },
    news: { words: NEWS },
    ask: { words: ASK },
  },
  clauses: [
    { all: ['of', 'quality'], within: 4, ordered: true, none: ['sober', 'exact', 'news', 'ask'] },
    { all: ['equal', 'of'], within: 6, ordered: true, none: ['sober', 'exact', 'news', 'ask'] },
    {
      all: ['of', 'craft', 'ours'],
      within: 12,
      ordered: false,
      none: ['sober', 'exact', 'news', 'ask'],
      mark: ['of', 'craft'],
    },
    { all: ['of', 'made', 'ours'], within: 12, none: ['sober', 'exact', 'news', 'ask'], mark: ['of', 'made'] },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  '反不正当竞争法第九条(虚假宣传产地);美国 16 CFR 323「Made in USA」;德国联邦最高法院对「Made in Germany」的判例。';

export const examples: Examples = {
  flags: [
    '[[德国品质]],惠州出厂',
    '做工[[媲美进口]],价格实惠',
    '采用[[德国技术]],放心',
    '[[瑞士匠心]],国产价格',
    '这款灯[[日本制造]]',
  ],
  passes: [
    '德国客户今天来看厂',
    '我们去日本学习了五天',
    '进口报关需要哪些单据',
    '主轴零件来自德国,型号见图',
    '德国展会归来',
    '意大利设计师来访',
    '美国市场回暖',
    '怎么区分德国技术和德国制造?',
  ],
};
