import { message } from '../messages/quotation.ts';
import { AMOUNT, BARE_PRICE } from '../prices.ts';
import type { Examples, Rule } from '../rule.ts';
import { about } from './words/about.ts';

const ON_REQUEST = { zh: '价格面议', en: 'price on request' };

const rule: Rule = {
  category: 'trade-secret',
  severity: 'hold',
  owner: 'sales',
  message,
  signals: {
    term: {
      words: '=exw, =fob, =cfr, =cif, =c&f, =cip, =cpt, =dap, =dpu, =ddp, =ddu, =fca, =fas',
      not: 'fob watch, key fob',
    },
    amount: { pattern: AMOUNT, cue: 'digits' },
    bare: { pattern: BARE_PRICE, cue: 'term', reach: 40 },
    about,
    news: { words: 'incoterms, hall, million, billion, shares' },
  },
  clauses: [
    { all: ['term', 'amount'], within: 50, none: ['about', 'news'], fix: { what: 'amount', put: ON_REQUEST } },
    { all: ['term', 'bare'], within: 50, none: ['about', 'news'], fix: { what: 'bare', put: ON_REQUEST } },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  'Incoterms 2020 (ICC) are the same in all languages, and so is what a price beside one of them gives away.';

export const examples: Examples = {
  flags: [
    '[[DDP Los Angeles $14.20]], door to door.',
    'Sillas plegables, [[FOB Ningbo USD 7.40]] desde 500 piezas.',
    'Klappstuhl [[CIF Hamburg 9.80 €]], ab 500 Stück.',
    '灯具 [[EXW 412/套]],先到先得',
    'Chaise pliante [[DAP Lyon 11.50]] livrée.',
  ],
  passes: [
    'FOB vs CIF explained: who pays the freight?',
    'Incoterms 2020: EXW, FCA, FOB, CIF.',
    'Entrega FOB Ningbo o CIF Valencia en 25 días.',
    '支持 FOB 宁波、CIF 鹿特丹等多种贸易方式。',
    'Key fob with logo, $1.',
    'CIF Hamburg, 40 Tage.',
    'Was ist FOB? Ein Beispiel mit 100 €.',
    'DDP to your door in 12 days.',
  ],
};
