import { chains as chain } from '../any/words/chains.ts';
import { message, messages } from '../messages/clients.ts';
import { PERCENT, QUANTITY } from '../prices.ts';
import type { Examples, Rule } from '../rule.ts';
import { party } from './words/deal.ts';
import { about, writer as we } from './words/signals.ts';
import { invitation as can, publicMoney as news } from './words/trade.ts';

const rule: Rule = {
  category: 'trade-secret',
  severity: 'caution',
  owner: 'sales',
  message,
  messages,
  signals: {
    we,
    about,
    chain,
    can,
    news,
    legal: { words: 'gmbh, =llc, s.r.l, =srl, s.p.a, =oy, sarl, =pvt, sdn bhd, =pty, =ab, =ag, ltda, =lda, =kft' },
    buyer: party,
    brand: {
      words: 'phone brand, big brand, carmaker, supermarket, giant',
    },
    ours: { words: 'ours, nda, for them, samples going, samples for, guess, secret, logo, our factory' },
    coy: { words: "guess (whose|who|which), can't say, begins with, starts with, won't say who, no names" },
    deal: {
      words:
        '=po, pos, rfq, deposit, quotation, repeat order, order, private label, oem, contract, samples, loading, loaded, shipment, shipping for, container, 40hq, etd, supply for, audit, logo, mould, mold, asked us, signed, we (make|sew|pack|produce|supply|build|work), nda, arrives, working on, they pay',
      not: 'in order (for|to), parking lot',
    },
    listed: {
      words:
        '(client|customer|buyer|supplier|vendor) (list|names|database|file), our (customers|clients|buyers|suppliers) are, our (customers|clients) include, list of our, key accounts are, crm, among our clients, price list we send',
    },
    quantity: { pattern: QUANTITY, cue: 'digits' },
    top: {
      words: '(biggest|largest|main|key|top) (|two|three|five|ten) (customers|clients|accounts|buyers)',
      not: '(biggest|largest|main|key|top) (customers|clients|accounts|buyers) (in|from|at)',
    },
    name: { capitals: true },
    share: { pattern: PERCENT, cue: 'digits' },
    half: { words: 'half of, a third of, two thirds of, a quarter of, most of, all of, half goes' },
    output: {
      words:
        'our (output|turnover|sales|capacity|production|business|exports|export|volume|lines|plant), of (capacity|output|turnover|production), of the (line|capacity)',
    },
    goes: { words: 'goes, go, take+, buy+, for, to' },
    source: {
      words:
        'supplier is, suppliers are, (supplier|factory|foundry|mill) in, we (buy|source|get|purchase|import) from, comes from, come from, bought from, sourced from, made by, subcontracted, outsourced, new source, instead of',
      not: 'come from (all|around|over|different|many), sourced from (certified|sustainable|responsible|recycled|local)',
    },
    maker: {
      words: 'supplier, workshop, factory, mill, =co, electronics, china, yiwu, dongguan, ningbo, shenzhen',
    },
    secret: {
      words:
        "keep quiet, don't tell, nobody, no one, same price, cheaper, cheapest, rmb, yuan, between us, secret, a ton, a kilo, usd, ask them, they take, days, we pay",
    },
  },
  clauses: [
    { all: ['chain', 'quantity'], within: 60, none: ['about', 'can', 'news'], mark: ['chain'] },
    { all: ['listed', 'we|chain|legal'], within: 60, none: ['about', 'can', 'news'] },
    { all: ['chain|legal', 'deal'], within: 60, none: ['about', 'can', 'news'], mark: ['chain', 'legal'] },
    { all: ['top', 'name', 'we'], within: 16, none: ['about', 'can', 'news'], mark: ['top', 'name'] },
    { all: ['coy', 'deal'], within: 60, none: ['about', 'can', 'news'] },
    { all: ['brand', 'deal', 'ours'], within: 60, none: ['about', 'can', 'news'], mark: ['brand'] },
    {
      all: ['share|half', 'output', 'buyer|chain|goes'],
      within: 80,
      none: ['about', 'can', 'news'],
      say: 'volume',
      mark: ['share', 'half', 'output'],
    },
    {
      all: ['source', 'maker|name', 'secret'],
      within: 100,
      say: 'supplier',
      none: ['about', 'news'],
      mark: ['source', 'maker'],
    },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  'AUCL of China 2025 art. 10 and Directive (EU) 2016/943 art. 2: customers, suppliers and volumes are trade secrets while they are kept.';

export const examples: Examples = {
  flags: [
    'Two new POs from [[Carrefour]] this morning, proud of the team!',
    'Samples for Brenner [[GmbH]] left today, offer follows.',
    '[[70% of our output]] goes to one buyer in Texas.',
    'We make the private label bottles for [[Decathlon]].',
    '[[Our customer list]] is ready, ask me.',
  ],
  passes: [
    'We have customers in 40 countries.',
    'Our factory can produce 40 containers a month.',
    'Another 40HQ left for Chile today, thanks to the night shift.',
    'Our biggest customers are happy customers.',
    'MOQ 500 pcs, capacity of 20,000 sets a month.',
    'Visit us next to the IKEA in Shenzhen.',
    'Our wool comes from farms in New Zealand.',
    'Walmart reported earnings above what analysts forecast.',
    'How to find distributors in Germany: 5 tips.',
  ],
};
