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
      words: '=exw, =fob, =cfr, =cif, =c&f, =cnf, =cip, =cpt, =dap, =dpu, =ddp, =ddu, =fca, =fas, ex-works, ex factory',
    },
    amount: { pattern: AMOUNT, cue: 'cues', reach: 60 },
    cues: {
      words:
        'exw, fob, cfr, cif, c&f, cnf, cip, cpt, dap, dpu, ddp, ddu, fca, fas, ex-works, ex factory, price, offer, quote+, quotation, rate, discount, sold, settled, closed, agreed, pay+, paid, order',
    },
    unit: { pattern: UNIT_PRICE, cue: 'digits' },
    quote: {
      words:
        'quote+, quotation, our (offer|pricing|rate|price), (our |)(final|lowest|best|net|unit|special|agreed|contract|transfer|wholesale|deal|same|rock-bottom|bottom-line) price, (final|best) offer, offer (you|them|him|her|this customer|the client), offered (you|them|him|her|the|a|our), (go|come|went) down to, can go to, (we|i) (offer|offered|sold|closed|settled|agreed) (at|for|it at|it for|on|them|to), agreed (on|at|to), settled (on|at|for), closed (the deal |it |)at, gave (them|him|her|you), (they|he|she|customer|client|buyer) (pay|pays|paid), price (is|was|we)',
    },
    retail: {
      words:
        'ticket, subscription, share price, stock price, per share, oil, barrel, retail, tip, salary, donation, donate+, raise+, fund, tuition, fee, prize, revenue, profit, million, billion, budget, salon',
    },
  },
  clauses: [
    {
      all: ['term', 'amount|unit'],
      within: 60,
      none: ['about'],
      fix: { what: 'amount', put: { zh: '价格面议', en: 'price on request' } },
    },
    {
      all: ['unit', 'quote|we'],
      none: ['about', 'retail'],
      mark: ['unit'],
      fix: { put: { zh: '价格面议', en: 'price on request' } },
    },
    {
      all: ['quote', 'amount'],
      within: 40,
      none: ['about', 'retail'],
      mark: ['amount'],
      fix: { put: { zh: '价格面议', en: 'a price on request' } },
    },
    {
      all: ['unit'],
      none: ['retail'],
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
