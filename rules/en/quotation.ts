import { message, messages } from '../messages/quotation.ts';
import { AMOUNT, BARE_PRICE, PLAIN, SPELLED, TIER, UNIT_PRICE } from '../prices.ts';
import type { Examples, Rule } from '../rule.ts';
import { floor, party } from './words/deal.ts';
import { about, writer as we } from './words/signals.ts';
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
        '=exw, =fob, =cfr, =cif, =c&f, =cnf, =cip, =cpt, =dap, =dpu, =ddp, =ddu, =fca, =fas, ex-works, ex-factory, exfactory, ex-warehouse',
      not: 'fob watch, key fob',
    },
    amount: { pattern: AMOUNT, cue: 'digits' },
    spelled: { pattern: SPELLED, cue: 'quote', reach: 60 },
    worded: { pattern: SPELLED, cue: 'term', reach: 40 },
    unit: { pattern: UNIT_PRICE, cue: 'digits' },
    tier: { pattern: TIER, cue: 'digits' },
    bare: { pattern: BARE_PRICE, cue: 'digits' },
    plain: { pattern: PLAIN, cue: 'floor', reach: 40 },
    quote: {
      words:
        'quote+, quotation, (our|final|target|agreed|contract|dealer|agent|landed|unit|counter|special|net) (price|offer|rate), offered, accepted, agreed on, closed at, gave them, gave him, paid us, they pay, he pays, pays us, price is, price was, sold at, we sold, delivered at, go down to, go to',
    },
    floor,
    party,
    them: { words: '=them, =him, =her, deal, moq, boss, offer, valid' },
    measure: { words: 'version, chapter, incoterms, hall, booth, stand, page, score, rating, room' },
  },
  clauses: [
    {
      all: ['term', 'amount|unit'],
      within: 60,
      none: ['about', 'retail'],
      fix: { what: 'amount', put: { zh: '价格面议', en: 'price on request' } },
    },
    {
      all: ['term', 'bare|worded'],
      within: 40,
      none: ['about', 'measure'],
      fix: { what: 'bare', put: { zh: '价格面议', en: 'price on request' } },
    },
    {
      all: ['unit|tier', 'quote|we'],
      none: ['about', 'retail'],
      mark: ['unit', 'tier'],
      fix: { put: { zh: '价格面议', en: 'price on request' } },
    },
    {
      all: ['quote', 'amount|spelled'],
      within: 40,
      none: ['about', 'retail'],
      mark: ['amount', 'spelled'],
      fix: { put: { zh: '价格面议', en: 'a price on request' } },
    },
    {
      all: ['quote', 'bare', 'party|them|we'],
      within: 40,
      none: ['about', 'retail', 'measure'],
      mark: ['bare'],
      fix: { put: { zh: '价格面议', en: 'a price on request' } },
    },
    { all: ['floor', 'plain'], within: 30, none: ['about', 'retail', 'measure'], mark: ['plain'] },
    {
      all: ['unit|tier'],
      none: ['retail', 'about'],
      severity: 'caution',
      say: 'list',
      fix: { put: { zh: '价格面议', en: 'price on request' } },
    },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  'Incoterms 2020 (ICC) name the delivery terms; a price shown in public is no trade secret any more (Directive (EU) 2016/943, art. 2).';

export const examples: Examples = {
  flags: [
    '[[FOB Ningbo USD 3.25/pc]] for the 40oz tumbler, first container next week.',
    'New chairs ready! [[EXW $12.80]] each, MOQ 500.',
    'We sold 2,000 sets to Chile at [[$4.10 per set]] last month.',
    'I quoted them [[USD 18,500]] for the whole line and they said yes.',
    'Our final price was [[€7.90]], hope they sign tomorrow.',
    'Folding table now [[US$9.5/pc]] while stock lasts.',
    '[[CIF Hamburg EUR 1,250 per ton]], who can beat that?',
  ],
  passes: [
    'FOB vs CIF explained: who pays the freight?',
    'We raised $5 million to build a new plant.',
    'Oil climbed to $60 a barrel on Friday.',
    'Tickets are $25 at the door.',
    'Incoterms 2020 in three minutes: EXW, FCA, FOB, CIF.',
    'Prices on request, write to our team.',
    'Send us your drawing and get a quotation in 24 hours.',
    'The motor weighs 3.25 kg and runs at 5 kW.',
    'Shipping by FOB Ningbo or CIF Rotterdam, as you like.',
  ],
};
