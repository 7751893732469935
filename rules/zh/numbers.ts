import { messages } from '../messages/claims.ts';
import type { Examples, Rule } from '../rule.ts';
import { ASK, NEWS, SOBER } from './words/claims.ts';

const rule: Rule = {
  category: 'ad-claim',
  severity: 'caution',
  owner: 'marketing',
  message: messages.number,
  signals: {
    share: {
      words: '份额, 占有率, 市占率, 占全国, 占全球, 满意度, 好评率, 复购率, 有效率, 成功率, 通过率',
    },
    // a number of anything
    figure: {
      words: '(一|二|两|三|四|五|六|七|八|九)成, 百分之, 过半',
      pattern: /\d+(?:\.\d+)? ?%|\d+ ?成|[数\d千百]+万(?:家|人|用户|客户|妈妈|家庭)/g,
      cue: 'digits',
    },
    effect: {
      words:
        '省电, 节能, 省油, 节电, 提速, 节省, 节约, 效率, 产量, 产能, 寿命, 速度, 强度, 续航, 利润, 能耗, 效果, 成本',
    },
    grown: { words: '高达, 达, 提升, 提高, 增加, 延长, 翻, 降低, 下降, 是(同行|普通|一般|同类)' },
    fold: {
      words: '(两|三|四|五|六|十|2|3|5|10|几|数)倍, 翻(三|两|几)(番|倍)',
    },
    crowd: {
      words: '百万, 亿万, 上万, 万千, 十个(客户|妈妈|人|医生)',
    },
    chosen: { words: '选择, 信赖, 见证, 认可, 口碑, 都在用, 共同, 有九, 愿意, 摆脱, 回购, 推荐, 说好' },
    sober: { words: SOBER },
    source: { words: '折, 优惠, 目标, 口径, 月份, 报告, 将增, 自爆' },
    news: { words: NEWS },
    ask: { words: ASK },
  },
  clauses: [
    { all: ['effect|grown', 'fold'], within: 10, ordered: true, none: ['sober', 'source', 'news', 'ask'] },
    { all: ['crowd|figure', 'chosen'], within: 8, ordered: true, none: ['sober', 'source', 'news', 'ask'] },
    { all: ['effect', 'figure'], within: 12, ordered: true, none: ['sober', 'source', 'news', 'ask'] },
    { all: ['share', 'figure'], within: 14, none: ['sober', 'source', 'news', 'ask'] },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  '广告法(2021 修正)第十一条第二款:引用数据应当真实、准确,并表明出处;第二十八条:无法验证的数据是虚假广告。';

export const examples: Examples = {
  flags: [
    '[[省电80%]],用过都夸',
    '全国[[七成市场份额]]归我们',
    '客户[[满意度99%]]',
    '轴承[[寿命是同行的五倍]]',
    '[[百万家庭的选择]]',
    '[[产量翻三番]],大家都夸',
  ],
  passes: [
    '实测省电 12%,条件见附图',
    '面料含棉 65%,涤 35%',
    '定金 30%,尾款见提单',
    '海运费比去年涨了 20%',
    '车间湿度保持在 45%',
    '我们的不良率抽检是 0.8%',
    '全场八五折,省 15%',
    '效率怎么提升 30%?三个办法',
    '据统计局数据,出口增长 5%',
  ],
};
