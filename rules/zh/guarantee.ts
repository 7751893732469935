import { messages } from '../messages/claims.ts';
import type { Examples, Rule } from '../rule.ts';
import { AIM, ASK, NEWS, OFFER, OWN, SOBER, WHOLLY } from './words/claims.ts';

const rule: Rule = {
  category: 'ad-claim',
  severity: 'caution',
  owner: 'legal',
  message: messages.guarantee,
  messages: { return: messages.return },
  signals: {
    wholly: { words: WHOLLY },
    outcome: {
      words:
        '保证, 安全, 有效, 可靠, 成功, 风险, 缺陷, 故障, 投诉, 隐患, 质保, 保修, 维修, 维护, 放心, 防水, 解决, 瑕疵, 坏, 漏, 断, 锈, 生锈, 变形, 磨损, 爆炸, 开裂, 得病, 适合, 褪色, 满意, 不开, 不(坏|掉|变|断|裂)',
      not: '零缺陷管理, 断货, 漏洞',
    },
    promise: {
      words:
        '无风险, 包(赢|成功|赚|治), 无效(包|)退, 假一赔, 买贵, 永不, 万无一失, 立竿见影, 用不坏, (摔|砸)不(碎|烂|坏), 坚不可摧, 免维护, 不满意退, 终身免',
      not: '永不(放弃|言|停|过时|止步|忘), 免维护电池, 无风险利率',
    },
    returns: {
      words:
        '稳赚, 保本, 躺赚, 回本, 高回报, 高收益, 见效快, 月入(过|十|百)万, 年入百万, 日入过, 日赚, 月赚, 致富, 零门槛, 财富自由, (利润|业绩|订单)翻, 即赚',
      not: '保本基金, 年收益率',
    },
    loose: {
      words: '百分百, 永久, 终身, 绝对, 彻底, 保证, 永远',
      not: '永久(磁|地址), 终身学习, 保证金, 绝对(没|不|值)',
    },
    ours: { words: OFFER, names: 'own' },
    news: { words: NEWS },
    own: { words: OWN },
    ask: { words: ASK },
    aim: { words: AIM },
    sober: { words: SOBER },
    not: { words: '套路' },
  },
  clauses: [
    {
      all: ['returns'],
      say: 'return',
      none: ['news', 'own', { signal: 'ask', before: 8 }, 'sober', 'not', { signal: 'aim', before: 8 }],
    },
    { all: ['promise'], none: ['news', 'own', 'ask', 'sober', 'not', { signal: 'aim', before: 8 }] },
    {
      all: ['wholly', 'outcome'],
      within: 4,
      ordered: true,
      none: ['news', 'own', 'ask', 'sober', 'not', { signal: 'aim', before: 8 }],
    },
    { all: ['loose', 'ours'], severity: 'info', mark: ['loose'], none: ['news', 'own', 'aim'] },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source = '广告法(2021 修正)第二十五条:招商等有投资回报预期的商品不得保证收益;第二十八条:虚假宣传。';

export const examples: Examples = {
  flags: [
    '轴承[[永不]]磨损',
    '[[零风险]],放心下单',
    '加盟三个月[[回本]],欢迎来谈',
    '餐具[[摔不碎]],放心',
    '[[终身免]]维护的水泵',
    '涂层[[百年不锈]]',
  ],
  passes: [
    '终身学习,是我们团队的习惯',
    '永久地址:宁波市鄞州区',
    '绝对值编码器到货',
    '货物已打包好,明天出运',
    '质保 24 个月,从发货日算起',
    '我们努力做到零投诉',
    '谁也不能保证海运准时',
    '百分百纯棉,克重 180',
    '无风险利率下降,股市上涨',
  ],
};
