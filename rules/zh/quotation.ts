import { message, messages } from '../messages/quotation.ts';
import { AMOUNT, BARE_PRICE, PLAIN, SPELLED, TIER, UNIT_PRICE } from '../prices.ts';
import type { Examples, Rule } from '../rule.ts';
import { party } from './words/deal.ts';
import { about, we } from './words/signals.ts';
import { publicMoney as retail } from './words/trade.ts';

const rule: Rule = {
  category: 'trade-secret',
  severity: 'hold',
  owner: 'sales',
  message,
  messages,
  signals: {
    we,
    about,
    retail,
    term: {
      words:
        '=exw, =fob, =cfr, =cif, =c&f, =cnf, =cip, =cpt, =dap, =dpu, =ddp, =ddu, =fca, 离岸价, 到岸价, 工厂价, 出厂价, 出厂, 含税价, 未税价, 到门价',
      not: '出厂前, 出厂检',
    },
    amount: { pattern: AMOUNT, cue: 'digits' },
    spelled: { pattern: SPELLED, cue: 'told', reach: 24 },
    worded: { pattern: SPELLED, cue: 'term', reach: 24 },
    unit: { pattern: UNIT_PRICE, cue: 'digits' },
    tier: { pattern: TIER, cue: 'digits' },
    bare: { pattern: BARE_PRICE, cue: 'digits' },
    plain: { pattern: PLAIN, cue: 'told', reach: 16 },
    told: {
      words:
        '报了, 报给, 报到, 报的, (砍|压|谈|磨|降|让|给|卖)到, 卖给, 给客户, 客户(接受|还价|要|砍|压|只给|出价|目标价), 接受, 还价, 出价, 单价, 成交了, 最低给, 能做到',
    },
    quote: {
      words:
        '协议价, 合同价, 拿货价, 批发价, 供货价, 代理价, 样品价, 内部价, 底价, 价格是, 价格到, 报价, 成交价, 目标价, 含税, 含运费, 定价',
      not: '最新报价, 报价单怎么, 报价请, 报价表',
    },
    money: {
      words: 'usd, $, 美元, 美金, 刀, eur, €, 欧元, 欧, 英镑',
      not: '欧洲, 刀具, 刀片, 剪刀, 刀架, 欧美, 北欧, 欧盟',
    },
    trade: {
      words:
        '我, 最后, 最终, 这单, 这款, 同行, 美金, 美元, 刀, 欧元, usd, 他, 起订, moq, 含, 大货, 数量, 号, 型号, 一个, 一套, 一台, 每, 单价, 轮, 给, 厂, 报, 佬',
    },
    party,
  },
  clauses: [
    {
      all: ['term', 'amount|unit|bare|worded'],
      within: 30,
      none: ['about', 'retail'],
      fix: { what: 'amount', put: { zh: '价格面议', en: 'price on request' } },
    },
    {
      all: ['unit|tier', 'quote|told|money'],
      none: ['about', 'retail'],
      mark: ['unit', 'tier'],
      fix: { put: { zh: '价格面议', en: 'price on request' } },
    },
    {
      all: ['told', 'amount|spelled|bare'],
      within: 15,
      ordered: true,
      none: ['about', 'retail'],
      mark: ['amount', 'spelled', 'bare'],
      fix: { put: { zh: '面议价', en: 'a price on request' } },
    },
    {
      all: ['told', 'plain', 'trade|party'],
      within: 10,
      ordered: true,
      none: ['about', 'retail'],
      mark: ['plain'],
      fix: { put: { zh: '面议价', en: 'a price on request' } },
    },
    {
      all: ['quote', 'amount|bare', 'trade|party'],
      within: 24,
      none: ['about', 'retail'],
      mark: ['amount', 'bare'],
      fix: { put: { zh: '面议价', en: 'a price on request' } },
    },
    {
      all: ['money', 'bare', 'trade|party'],
      within: 24,
      none: ['about', 'retail'],
      mark: ['bare'],
      severity: 'caution',
      say: 'list',
    },
    {
      all: ['unit|tier', 'we|money|trade|party'],
      none: ['about', 'retail'],
      mark: ['unit', 'tier'],
      severity: 'caution',
      say: 'list',
      fix: { put: { zh: '价格面议', en: 'price on request' } },
    },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  '反不正当竞争法(2025 修订)把经营信息列为商业秘密,前提是「不为公众所知悉」;贸易术语见 Incoterms 2020 (ICC)。';

export const examples: Examples = {
  flags: [
    '新款保温杯[[FOB 宁波 3.25 美金]],5000 个起订。',
    '昨天给智利客户报了[[USD 4.10/套]],他当场就要定。',
    '单价 [[12.8美元/台]],这个利润真的太薄了。',
    '这款折叠桌我们报价[[9.5美金]],同行根本做不到。',
    '最后成交价[[￥18.6元]],总算没亏。',
    '[[CIF 汉堡 1250 欧元一吨]],谁家更便宜?',
    '给到客户[[7.9欧元]],含运费。',
    '磨了三轮,客户接受 [[12.4]],下月交货',
  ],
  passes: [
    '一文看懂 FOB 和 CIF 的区别',
    '报价请私信,24 小时内回复。',
    '顺义现房在售总价311万起',
    '尼康D60套机售5100元',
    '公司去年营收 3.2 亿元,同比增长 12%。',
    '报价单怎么做才专业?这里有个模板,示例金额 100 美元。',
    '电机功率 5 kW,重 3.25 公斤。',
    '展会门票 50 元,学生免费。',
    '支持 FOB 宁波、CIF 鹿特丹等多种贸易方式。',
  ],
};
