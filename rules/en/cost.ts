import { message, messages } from '../messages/cost.ts';
import { AMOUNT, PERCENT } from '../prices.ts';
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
    cost: {
      words:
        '(our|my) (real |)(cost|margin|markup|mark-up|profit margin), (our|my|your) commission, commission (of|rate), (margin|margins|markup) on, (cost|buying|purchase|floor|bottom|walk-away|transfer|ex-factory) price, cost (us|me), costs (us|me), (landed|factory|production|material|bom|unit|purchase) cost, lowest (we|i) can (go|do), (gross|net|profit) margin, profit of, profit per (unit|piece|set|pc), markup, mark-up, rebate, vat refund, kickback, break even at, makes us, leaves us, we (buy|bought|pay|make|earn|made|earned), (purchased|bought|sourced) at',
    },
    cues: {
      words:
        'cost, margin, markup, mark-up, profit, rebate, refund, commission, discount, deposit, price, pay+, bought, buy, earn+, make, made, leaves, balance, break even, lowest, purchased, sourced, kickback',
    },
    amount: { pattern: AMOUNT, cue: 'cues', reach: 50 },
    percent: { pattern: PERCENT, cue: 'cues', reach: 50 },
    deal: {
      words:
        '(gave|give|giving|offer|offered|offering|grant|granted|got|get|agreed|agree|allow|allowed) (them|him|her|you|this customer|the customer|the client|that client|our client|the buyer|a client|a customer|an extra|extra|another|a further|a special|a), discount for (them|him|her|this|the|our|a), (special|secret) discount, payment term, deposit, (days|day) credit, open account, =oa, o/a, t/t, =tt, l/c, d/p, d/a, against (copy of b/l|bl copy), days after (b/l|bl|shipment|delivery), (year-end|volume) rebate',
    },
    whom: {
      words:
        'them, him, her, agreed, accepted, client, customer, buyer, importer, closed, signed, settled, we gave, we give, we offered, got, confirmed, negotiated',
    },
    dealFigure: {
      pattern:
        /(?<![\w.])\d{1,3}(?:\.\d+)?\s?(?:%|percent|pct)|(?<![\w.])\d{2,3}[\s-]days?(?![a-z])|(?<![\w./])\d0\/\d0(?![\w/])/g,
      cue: 'deal',
      reach: 50,
    },
    paper: {
      words:
        '=pi, =po, =so, sales order, purchase order, proforma, invoice, contract, l/c, letter of credit, order no, order number, quotation no, booking no, packing list',
      not: 'po box',
    },
    code: {
      pattern: /(?<![\w.])(?:[a-z]{1,5}[-/]?)?\d{2,4}[-/]?\d{3,10}(?:[-/][a-z0-9]{1,8}){0,3}(?![\w%]|\.\d)/g,
      cue: 'paper',
      reach: 16,
      valid: (match) => /\d{4}/.test(match.replace(/\D/g, '')) && !/^\s?(?:19|20)\d\d$/.test(match),
    },
    creditCue: { words: '=net, =oa, o/a' },
    credit: {
      pattern: /(?<![a-z])(?:net|oa|o\/a) ?(?:15|30|45|60|75|90|120|150|180)(?![\d%.,])/g,
      cue: 'creditCue',
      reach: 12,
    },
    numbered: {
      pattern: /(?<![\w-])(?:(?:po|pi|inv)[-#]?\d{4,10}|(?:so|ci|sc|lc)[-#]\d{4,10})(?:[-/]\d{1,6})?(?![\w-])/g,
      cue: 'digits',
    },
    amountOfOrder: { pattern: AMOUNT, cue: 'signed', reach: 50 },
    signed: {
      words:
        'signed, placed (an order|a), ordered, order (worth|of), (deal|contract) worth, big order, closed (a|the) deal, landed a, won a, (new|repeat) order, bought, purchased, paid us, received payment, deposit',
    },
    buyers: { words: 'customer, client, buyer, importer, distributor, from, mr, ms, they, he, she' },
    supplier: {
      words:
        "our supplier (is|in|from|at|for), our suppliers are, we (buy|source|get|purchase) (our |the |all |all our |)(motors|chips|steel|fabric|parts|components|material|raw material|panels|batteries|cells|glass|boards|housing|castings|yarn|resin|goods|products|pumps) from, sourced from, (made|produced) for us by, oem for, we (are|'re) the (oem|odm|supplier|manufacturer) (of|for|behind), we (make|produce|manufacture|supply) (for|to) (big |famous |)brands like, we supply, supplier of, our (biggest|main|largest) (customer|client|buyer) is, our (customers|clients|buyers) (include|are|like), our top (customers|clients), among our customers, we work for, key accounts (are|include)",
    },
    inside: {
      words:
        "(not|never) (yet |)(public|announced|released|launched|published) yet, not yet (public|announced|released|published|launched), unannounced, unreleased, under embargo, before the (official |)(launch|announcement|release), don't tell anyone, do not tell anyone, keep (this|it) (secret|between us|quiet), between us, top secret, confidential, internal only, internal use only, not for distribution, under nda, signed an nda, leaked, sneak peek of (our|the) (unreleased|next|new|upcoming), still a secret, secret project, code name, codename, code-named, our (next model|forecast|order book|production plan|formula|recipe|drawings), next generation prototype, prototype of our, not supposed to (say|share|post|show|tell), shouldn't (say|share|post|show) this, sales forecast, internal (roadmap|forecast|memo|price list|target|figures|numbers), customer list, price list attached, source code of our",
      not: 'confidential and secure, kept confidential, keep confidential, strictly confidential handling',
    },
    plan: { words: '=our, =we, =us, this, my, new, next, it' },
    hr: { words: 'privacy, your (data|information|drawings|design|idea|ip), hotline' },
  },
  clauses: [
    { all: ['cost', 'amount|percent'], within: 40, none: ['about'], mark: ['cost', 'amount', 'percent'] },
    {
      all: ['deal', 'dealFigure', 'whom|we'],
      within: 50,
      none: ['about'],
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
    { all: ['numbered'], severity: 'caution', none: ['about'], say: 'paper', fix: { put: 'mask' } },
    {
      all: ['code', 'paper'],
      within: 14,
      say: 'paper',
      severity: 'caution',
      none: ['about'],
      mark: ['paper', 'code'],
      fix: { what: 'code', put: 'mask' },
    },
    {
      all: ['signed', 'amountOfOrder', 'buyers'],
      within: 60,
      severity: 'caution',
      mark: ['amountOfOrder'],
      say: 'terms',
    },
    { all: ['supplier'], severity: 'info', say: 'supplier' },
    {
      all: ['inside', 'plan'],
      within: 40,
      severity: 'caution',
      say: 'inside',
      mark: ['inside'],
      none: ['hr', 'about'],
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
    'With a [[gross margin of 38%]] we can still give you a gift.',
    'The [[floor price is USD 7.20]], do not go below.',
    'We gave them [[15%]] discount to win the order.',
    'Just signed with a client from Chile: [[30%]] deposit, the rest on copy, they agreed.',
    'Shipping against [[PI No. 2026-0415]] today!',
    'Sneak peek of our [[unreleased]] charger, do not share.',
  ],
  passes: [
    'Total cost of ownership explained with an example of $100.',
    'What is a proforma invoice? A short guide.',
    'We keep your drawings strictly confidential.',
    'Payment terms: how to choose between T/T and L/C.',
    'Low-cost automation saves 30% of the time.',
    'Contact us for a quotation and payment terms.',
    'Our margin of safety is large: tested to 3 times the load.',
    'P.O. Box 2026, Ningbo.',
    'The contract was signed in 2024 and we still work together.',
  ],
};
