import { message, messages } from '../messages/cost.ts';
import { AMOUNT, BARE_PRICE, PERCENT, PLAIN } from '../prices.ts';
import type { Examples, Rule } from '../rule.ts';
import { floor as hard, party } from './words/deal.ts';
import { about, writer as we } from './words/signals.ts';
import { publicMoney as news } from './words/trade.ts';

const rule: Rule = {
  category: 'trade-secret',
  severity: 'hold',
  owner: 'sales',
  message,
  messages,
  signals: {
    we,
    about,
    news,
    cost: {
      words:
        'cost, margin, markup, mark-up, profit, commission, kickback, break-even, rebate, refund, under the table, at a loss, leaves us, makes us, we (buy|pay), i pay, buying price, reserve price, floor price, sourced',
      not: 'below cost of, low cost, cost of ownership, shipping cost, no extra cost, profit sharing',
    },
    gain: { words: '(we|i) (earn|clear|pocket|net)' },
    amount: { pattern: AMOUNT, cue: 'digits' },
    percent: { pattern: PERCENT, cue: 'digits' },
    bare: { pattern: BARE_PRICE, cue: 'digits' },
    hard,
    plain: { pattern: PLAIN, cue: 'hard', reach: 30 },
    saving: {
      words:
        'save+, saving, reduce+, cut, lower+, your, up to, growth, market, living, wage, insurance, interest, rose, fell, help+',
    },
    deal: {
      words:
        'gave, give, offered, grant+, agree+, allow+, wants, gets, asked, discount, payment term, deposit, credit, open account, =oa, o/a, t/t, =tt, l/c, d/p, d/a, upfront, prepay+, prepayment, down payment, rebate, bonus, against copy, after b/l, charge, balance',
    },
    dealFigure: {
      pattern:
        /(?<![\w.])\d{1,3}(?:\.\d+)?\s?(?:%|percent|pct|per cent|off(?= for))|(?<![\w.])\d{2,3}[\s-]days?(?![a-z])|(?<![\w./])\d0\/\d0(?![\w/])/g,
      cue: 'deal',
      reach: 50,
    },
    whom: party,
    them: {
      words: '=them, =him, =her, =they, =he, =she, mr, russians, indians, germans, americans',
    },
    offers: {
      words: 'we accept, up to, countries, members, code, coupon, subscribe+, lead time, every customer, warranty',
    },
    credit: {
      pattern: /(?<![a-z])(?:net|oa|o\/a) ?(?:15|30|45|60|75|90|120|150|180)(?![\d%]|[.,]\d)/g,
      cue: 'creditCue',
      reach: 12,
    },
    creditCue: { words: '=net, =oa, o/a' },
  },
  clauses: [
    {
      all: ['hard', 'amount|percent|plain'],
      within: 30,
      none: ['about'],
      mark: ['hard', 'amount', 'percent', 'plain'],
    },
    { all: ['hard', 'bare'], within: 70, none: ['about'] },
    { all: ['gain', 'amount|percent'], within: 30, none: ['about', 'news'] },
    {
      all: ['cost', 'amount|percent|bare', 'we|whom|them'],
      within: 40,
      none: ['about', 'saving', 'news'],
      mark: ['cost', 'amount', 'percent', 'bare'],
    },
    {
      all: ['deal', 'dealFigure', 'whom|them|we'],
      within: 50,
      none: ['about', 'offers'],
      say: 'terms',
      severity: 'caution',
      mark: ['dealFigure'],
      fix: { what: 'dealFigure', put: { zh: '条件面议', en: 'terms on request' } },
    },
    {
      all: ['credit'],
      severity: 'caution',
      none: ['about'],
      say: 'terms',
      fix: { put: { zh: '条件面议', en: 'terms on request' } },
    },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  'AUCL of China 2025 art. 10 and Directive (EU) 2016/943: costs, margins and terms are trade secrets as long as they are kept.';

export const examples: Examples = {
  flags: [
    '[[Our cost is only $2.10]], so there is room.',
    'With a gross [[margin of 38%]] we can still give you a gift.',
    'The [[floor price is USD 7.20]], do not go below.',
    'We gave them [[15%]] discount to win the order.',
    'Just signed with a client from Chile: [[30%]] deposit, the rest on copy, they agreed.',
    'They asked for [[net 90]] and we said yes.',
    'The agent keeps a [[commission of 7%]], that is our deal.',
  ],
  passes: [
    'Total cost of ownership explained with an example of $100.',
    'We keep your drawings strictly confidential.',
    'Payment terms: how to choose between T/T and L/C.',
    'Low-cost automation saves 30% of the time.',
    'Our new pump helps you cut energy costs by 30%.',
    'Contact us for a quotation and payment terms.',
    'Our margin of safety is large: tested to 3 times the load.',
    'The contract was signed in 2024 and we still work together.',
    'We donated $5,000 and every dollar went to the school.',
  ],
};
