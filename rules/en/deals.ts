import { chains } from '../any/words/chains.ts';
import { messages } from '../messages/clients.ts';
import { AMOUNT, BARE_PRICE, PERCENT, PLAIN, QUANTITY, SPELLED } from '../prices.ts';
import type { Examples, Rule } from '../rule.ts';
import { books, hint, party, tame, trade } from './words/deal.ts';
import { about, writer as we } from './words/signals.ts';
import { publicMoney as news } from './words/trade.ts';

const rule: Rule = {
  category: 'trade-secret',
  severity: 'caution',
  owner: 'sales',
  message: messages.deal,
  signals: {
    we,
    about,
    news,
    chains,
    books,
    trade,
    party,
    hint,
    tame,
    amount: { pattern: AMOUNT, cue: 'digits' },
    bare: { pattern: BARE_PRICE, cue: 'digits' },
    percent: { pattern: PERCENT, cue: 'digits' },
    quantity: { pattern: QUANTITY, cue: 'digits' },
    many: {
      pattern:
        /(?<![\w.,$€£¥])(?:\d{1,3},\d{3}|\d{4,6}|\d{1,4}k) (?!km|m |kg|hours|people|visitors|followers|years|square|sqm|http)[a-z]{3,}|(?<![\w.])\d{1,3}(?:\.\d+)? ?(?:million|mio|thousand)(?![a-z])/g,
      cue: 'digits',
    },
    spelled: { pattern: SPELLED, cue: 'books', reach: 40 },
    share: { pattern: PERCENT, cue: 'party', reach: 40 },
    days: {
      pattern: /(?<![\w.])(?:\d{2,3} days|\d0\/\d0)(?![\w])/g,
      cue: 'digits',
    },
    plain: { pattern: PLAIN, cue: 'digits', valid: (match) => match.length > 2 },
    name: { capitals: true },
    house: { words: 'new line, batch, internally, the boss' },
    tie: {
      words:
        'renewed, reorder+, forecast from, come from, comes from, from us, to us, for us, all (its|their|of our), (shipping|loading|order|orders|samples|container|goods) for, switched to, signed with, our (client|customer|buyer|supplier), account, (a|per|every|each) month',
    },
    receipt: { words: 't/t, =tt, received, wired, remittance, deposit, balance, invoice, l/c' },
  },
  clauses: [
    {
      all: [
        'books|trade|party|hint|chains|tame',
        'amount|bare|percent|quantity|many|days|spelled|share|plain',
        'we|house',
      ],
      least: 4,
      none: ['about', 'news'],
      mark: ['amount', 'bare', 'percent', 'quantity', 'many', 'days', 'spelled', 'share', 'plain'],
    },
    {
      all: ['books|trade|party|hint|chains|tame', 'amount|bare|percent|quantity|many|days|spelled|share|plain'],
      least: 5,
      none: ['about', 'news'],
      mark: ['amount', 'bare', 'percent', 'quantity', 'many', 'days', 'spelled', 'share', 'plain'],
    },
    {
      all: ['quantity|many|amount', 'name', 'tie'],
      within: 70,
      none: ['about', 'news', 'tame'],
      mark: ['quantity', 'many', 'amount'],
    },
    { all: ['bare', 'name', 'we'], none: ['about', 'news', 'tame'], mark: ['bare'] },
    {
      all: ['percent|amount', 'party', 'we'],
      within: 40,
      none: ['about', 'news', 'tame'],
      mark: ['percent', 'amount'],
    },
    { all: ['receipt', 'amount', 'name'], within: 40, none: ['about', 'news', 'tame'], mark: ['amount'] },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  'AUCL of China 2025 art. 10; each figure is harmless, but a party, a term and a number in one sentence are a deal (Directive (EU) 2016/943 art. 2).';

export const examples: Examples = {
  flags: [
    'Hamburg guys got [[14%]] because they prepay, nobody else does.',
    'Our agent in Accra pays after [[60 days]], that is his contract.',
    'The seller in Ohio buys [[3,000 knife]] blocks a month from us, our main account.',
    'They accepted [[9.40]] in the end, our offer was higher.',
    'We expect the Chilean importer to order for [[$300,000]] this year.',
  ],
  passes: [
    'MOQ 1000 pcs, lead time 25 days, sample in 5 days.',
    'Our new pump saves 30% energy compared with the 2019 model.',
    'Thanks to our customers in Spain for ten years of trust.',
    'We ship 200 containers a year to all over the world.',
    'Samples are free, you only pay the freight.',
    'Our customers said 93% of parcels arrive on time.',
    'Analysts said profit rose 12% on higher prices.',
    'Year-end party: 300 people, 40 tables, one karaoke champion.',
    'Two clients, three flights, one suitcase: that was my week.',
  ],
};
