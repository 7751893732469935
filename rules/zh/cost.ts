import { message, messages } from '../messages/cost.ts';
import { AMOUNT, BARE_PRICE, PERCENT, PLAIN, SPELLED } from '../prices.ts';
import type { Examples, Rule } from '../rule.ts';
import { party } from './words/deal.ts';
import { about, we } from './words/signals.ts';
import { publicMoney as market } from './words/trade.ts';

const rule: Rule = {
  category: 'trade-secret',
  severity: 'hold',
  owner: 'sales',
  message,
  messages,
  signals: {
    we,
    about,
    market,
    cost: {
      words:
        '成本, 毛利, 净利, 利润, 加价, 提成, 返点, 回扣, 佣金, 退税, 出厂价, 出厂, 盈亏平衡, 最低价, 赚, 抽成, 抽佣, 供货价, 返利, 供货, 中间商, 进的, 拿的, 进货, 拿货, 收购价, 模具费, 开模费',
      not: '(节约|零|低|降低|减少)成本, 总体成本, 成本(效益|控制|下降), 利润分配, 净利润同比, 赚眼球, 赚钱, 赚到了, 赚翻, 出厂前, 出厂检, 出厂日',
    },
    floor: {
      words:
        '成交线, 底价, 底线, 进价, 进货价, 拿货价, 成本价, 成本(才|只|就|是|不到|大概|在), 采购价, 保本价, 工厂价, 心理价位, 到手价, 协议价, 代理价, 最低(给|做到|能给|可以|就是|价|只能)',
    },
    amount: { pattern: AMOUNT, cue: 'digits' },
    spelled: { pattern: SPELLED, cue: 'floor', reach: 24 },
    worded: { pattern: SPELLED, cue: 'cost', reach: 20 },
    percent: { pattern: PERCENT, cue: 'digits' },
    tenths: { pattern: PERCENT, cue: 'cost', reach: 16 },
    bare: { pattern: BARE_PRICE, cue: 'floor', reach: 24 },
    plain: { pattern: PLAIN, cue: 'floor', reach: 20 },
    ours: {
      words:
        '这款, 这单, 这票, 产品, 一台, 一个, 每, 一件, 一套, 单件, 单台, 工厂, 厂里, 报价, 这批, 卖, 只, 才, 也就, 客户, 能拿, 不到, 个点, 供应商, 中间商, 代理',
      not: '产品(质量|系列)',
    },
    earn: {
      words: '挣, 净挣, 只赚, 才赚, 净赚, 纯利, 毛利, 净利, 亏, 倒贴, 赔',
      not: '吃亏, 亏欠, 亏待, 幸亏, 多亏, 赔偿, 赔率',
    },
    deal: {
      words:
        '账期, 月结, 定金, 订金, 预付, 尾款, 提单, 赊, 信用证, 付款, 额度, 折扣, 返利, 返点, 打折, 让利, 降了, 给客户, 涨, =oa, t/t, =tt, l/c, d/p, d/a, net',
      not: '信用证是, 打折促销, 上涨, 涨停, 涨知识, 涨幅',
    },
    dealFigure: {
      pattern:
        /(?<![\d.])\d{1,3}(?:\.\d+)?\s?(?:%|个点|折)|(?<![\d.])\d{1,3}\s?天|(?<!\d)\d\/\d(?!\d)|(?<!\d)\d0\/\d0(?!\d)|[一二两三四五六七八九]成[一二三四五六七八九]?(?!为|功|果|立)|[一二三两四六]个月|net ?\d{2,3}/g,
      cue: 'deal',
      reach: 20,
    },
    whom: party,
    done: {
      words: '跟, 给, 谈, 同意, 答应, 签了, 定了, 成交, 这单, 争取, 才放, 佬, 内部, 批',
      not: '批发, 洽谈, 供给, 交给',
    },
    tenThousand: {
      pattern:
        /(?<![\d.])\d[\d,.]*\s?(?:多|余)?(?:万|w|k|百万|千万)(?:美金|美元|美刀|刀|欧元|欧|人民币|元|块|usd|(?=[,。!;、]|$))|[一二两三四五六七八九十几]{1,3}(?:十|百|千)?多?万(?:美金|美元|美刀|刀|欧元|欧|块)/g,
      cue: '万',
    },
  },
  clauses: [
    { all: ['floor', 'amount|spelled|bare|plain|percent'], within: 14, none: ['about', 'market'] },
    {
      all: ['cost', 'amount|percent|tenths|worded', 'ours|we'],
      within: 18,
      none: ['about', 'market'],
      mark: ['cost', 'amount', 'percent', 'tenths', 'worded'],
    },
    {
      all: ['earn', 'percent|amount|tenThousand', 'we|ours'],
      within: 14,
      none: ['about', 'market'],
      mark: ['earn', 'percent', 'amount', 'tenThousand'],
    },
    {
      all: ['dealFigure', 'deal', 'whom|done'],
      within: 24,
      none: ['about', 'market'],
      say: 'terms',
      severity: 'caution',
      mark: ['deal', 'dealFigure'],
      fix: { what: 'dealFigure', put: { zh: '面议', en: 'on request' } },
    },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source = '反不正当竞争法(2025 修订)第十条:成本、底价、付款条件等经营信息属于商业秘密,公开后不再受保护。';

export const examples: Examples = {
  flags: [
    '这款[[成本才 2.1 美金]],还有得谈',
    '我们[[毛利率 38%]],活得还行',
    '[[底价 7.2 美元]],再低不做',
    '最后给客户[[让利5个点]],总算签了',
    '老客户谈好[[月结60天]],压力好大',
    '我们这一单只[[赚6个点]]',
  ],
  passes: [
    '如何降低成本 30%?干货分享',
    '付款方式支持 T/T 和信用证。',
    '公司一季度净利润同比增长 20%。',
    '出口退税政策解读:退税率 13% 的产品有哪些',
    '限时打折,全场 8 折包邮。',
    '低成本自动化,省时 30%。',
    '抽检 200 件,合格率 99%',
    '客户付款很爽快,合作十年了',
    '保修期12个月,终身维护',
  ],
};
