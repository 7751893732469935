import { message, messages } from '../messages/quotation.ts';
import { AMOUNT, UNIT_PRICE } from '../prices.ts';
import type { Examples, Rule } from '../rule.ts';
import { about, we } from './words/signals.ts';

const rule: Rule = {
  category: 'trade-secret',
  severity: 'hold',
  owner: 'sales',
  message,
  messages,
  signals: {
    we,
    about,
    term: {
      words:
        '=exw, =fob, =cfr, =cif, =c&f, =cnf, =cip, =cpt, =dap, =dpu, =ddp, =ddu, =fca, 离岸价, 到岸价, 工厂价, 出厂价, 含税价',
    },
    cues: {
      words:
        'exw, fob, cfr, cif, c&f, cnf, cip, cpt, dap, dpu, ddp, ddu, fca, 价, 报, 卖, 成交, 谈到, 谈下, 单子, 给, 下单, 订单, 拿货',
    },
    amount: { pattern: AMOUNT, cue: 'cues', reach: 40 },
    unit: { pattern: UNIT_PRICE, cue: 'digits' },
    quote: {
      words:
        '单价, 报了, 报给, 我们报, 报到, 协议价, 合同价, 底价, 拿货价, 批发价, 供货价, 代理价, 样品价, 给客户(报|的价|做到), 给到客户, 卖给(他|她|它|客户|客人|这家|那家|对方), 谈到, 砍到, 压到, 降到每, 最低给, 能给到, 能做到, 价格是, 价格给到, 成交了',
    },
    offer: { words: '报价, 成交价', not: '最新报价, 报价单怎么' },
    money: { words: 'usd, $, 美元, 美金, 刀, eur, €, 欧元, 英镑' },
    trade: {
      words:
        '我, 客户, 客人, 老外, 买家, 最后, 最终, 这单, 这款, 同行, 美金, 美元, 刀, 欧元, usd, 给, 对方, 他, 起订, moq, 含运费, 含税, 大货',
    },
    retail: {
      words:
        '均价, 起价, 总价, 房价, 油价, 首付, 楼盘, 平米, 平方米, 门票, 票价, 学费, 营收, 净利润, 市值, 融资, 捐, 涨停, 收盘, 本报, 售价, 仅售, 市场价, 租金, 车位, 现房, 在售, 基金, 股',
    },
  },
  clauses: [
    {
      all: ['term', 'amount|unit'],
      within: 30,
      none: ['about', 'retail'],
      fix: { what: 'amount', put: { zh: '价格面议', en: 'price on request' } },
    },
    {
      all: ['unit', 'quote|money'],
      none: ['about', 'retail'],
      mark: ['unit'],
      fix: { put: { zh: '价格面议', en: 'price on request' } },
    },
    {
      all: ['quote', 'amount'],
      within: 15,
      ordered: true,
      none: ['about', 'retail'],
      mark: ['amount'],
      fix: { put: { zh: '面议价', en: 'a price on request' } },
    },
    {
      all: ['offer', 'amount', 'trade'],
      within: 24,
      none: ['about', 'retail'],
      mark: ['amount'],
      fix: { put: { zh: '面议价', en: 'a price on request' } },
    },
    {
      all: ['unit', 'we'],
      none: ['about', 'retail'],
      mark: ['unit'],
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
    '[[CIF 汉堡 1250 欧元]]一吨,谁家更便宜?',
    '给到客户[[7.9欧元]],含运费。',
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
