import { chains } from '../any/words/chains.ts';
import { messages } from '../messages/clients.ts';
import { AMOUNT, PERCENT, PLAIN } from '../prices.ts';
import type { Examples, Rule } from '../rule.ts';
import { books, hint, party, tame, trade } from './words/deal.ts';
import { about, we } from './words/signals.ts';
import { publicMoney as news } from './words/trade.ts';

const rule: Rule = {
  category: 'trade-secret',
  severity: 'caution',
  owner: 'sales',
  message: messages.deal,
  signals: {
    about,
    news,
    chains,
    books,
    trade,
    party,
    hint,
    tame,
    ours: we,
    name: { capitals: true },
    amount: { pattern: AMOUNT, cue: 'digits' },
    percent: { pattern: PERCENT, cue: 'digits' },
    // 八十几美元, 两块七, 四千三百万, 六个点, 七折
    said: {
      pattern:
        /[一二两三四五六七八九十百千几]{1,6}(?:多)?(?:个?百分点|个点|点[一二三四五六七八九]个点|美元|美金|欧元|欧|刀|镑|人民币|块[一二三四五六七八九]|块钱|万(?!一|能|达|人|里|科|分|家)|成(?!为|功|果|立|熟|本|员|都|了|品|型|分|绩)|台|套|天账|个?(?:高)?柜)/g,
      cue: 'unit',
      reach: 8,
    },
    unit: { words: '点, 美, 欧, 刀, 镑, 人民币, 块, 万, 成, 台, 套, 柜, 天' },
    foreign: {
      pattern: /(?<![\w.])\d[\d.,]*(?:镑|\/(?:40hq|40hc|40gp|20gp|吨|台|柜|套|件))/g,
      cue: 'digits',
    },
    quantity: { pattern: /(?<![\d.])\d[\d,.]*\s?(?:多|余)?万?(?:台|套|件|个|吨|只|双|条|把|顶|柜)/g, cue: 'digits' },
    big: { pattern: /(?<![\d.])\d[\d,.]*\s?(?:多|余)?万(?!平|人|公里|粉|次|小时|里)/g, cue: '万' },
    plain: { pattern: PLAIN, cue: 'digits', valid: (match) => match.length > 2 },
    bare: {
      pattern:
        /(?<![\d.])\d{1,4}\.\d{1,2}(?![\d.%]|\s?(?:米|公斤|kg|mm|cm|寸|分|折|版|v|w|kw|mpa|a|亿|万|倍|度))|\d{2,3}折|\d{2,3}天|\d块\d{1,2}/g,
      cue: 'digits',
    },
  },
  clauses: [
    {
      all: ['books|trade|party|hint|chains|tame', 'amount|percent|said|foreign|quantity|big|bare'],
      least: 4,
      within: 60,
      none: ['about', 'news'],
      mark: ['amount', 'percent', 'said', 'foreign', 'quantity', 'big', 'bare'],
    },
    {
      all: ['books|trade|party|hint|chains|tame', 'plain', 'ours|name'],
      least: 5,
      within: 60,
      none: ['about', 'news'],
      mark: ['plain'],
    },
    { all: ['bare', 'name'], within: 24, none: ['about', 'news', 'tame'], mark: ['bare'] },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source = '反不正当竞争法(2025 修订)第十条:对象、条件、数字三样凑在一句里,就是一笔生意的底细。';

export const examples: Examples = {
  flags: [
    '里加的代理年底返[[15个点]],他一直想要更多',
    '得州卖家每月固定拿[[5000套]]',
    '跟老马说了,整柜预付全款给[[88折]]',
    '智利客户下单 [[12万美金]],开心!',
    '下半年波兰客户预计订单[[210万]]',
    '她还价[[2.05]],我能接',
  ],
  passes: [
    '起订量1000个,交期25天,打样5天',
    '付款方式:30%定金,发货前付清,欢迎咨询',
    '感谢西班牙客户十年的信任',
    '今天两个高柜发秘鲁,一路顺风',
    '工厂占地2万平方米,员工150人',
    '新机比老款省电30%',
    '双11全场满300减50',
    '年会300人,40桌,好热闹',
  ],
};
