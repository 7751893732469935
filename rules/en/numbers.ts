import { messages } from '../messages/claims.ts';
import type { Examples, Rule } from '../rule.ts';
import { AGAINST, GOODS, MORE, OURS, SOBER } from './words/goods.ts';

const rule: Rule = {
  category: 'ad-claim',
  severity: 'caution',
  owner: 'marketing',
  message: messages.number,
  signals: {
    twice: { words: '=twice as, twice the, double the' },
    share: {
      words: 'market share, of the market, satisfaction, positive reviews, success rate, repurchase rate, reorder rate',
    },
    people: {
      words:
        'customer, client, buyer, user, engineer, doctor, women, men, household, family, expert, mother, dentist, chef, hotel, people, brand, compan*',
    },
    favour: {
      words:
        'prefer+, choose, chose, recommend+, trust+, switch+, love+, agree+, reorder+, rely, used, swear, satisfied, happy, again',
    },
    more: { words: MORE },
    saves: { words: 'save+, reduce+, cut, cuts, lower+, increase+, improve+, boost+' },
    figure: { pattern: /\d+(?:\.\d+)? ?(?:%|percent|per cent)/g, cue: 'digits' },
    times: { words: '(two|three|five|ten|3|5|10) times, (2|3|5|10)x' },
    of: {
      words:
        'nine out of ten, nine in ten, (9|8) out of 10, four out of five, 4 out of 5, millions of, by millions, most (buyers|customers|users), trusted by, loved by, choice of',
    },
    ours: { words: OURS, names: 'own' },
    goods: { words: GOODS },
    sober: { words: SOBER },
    source: {
      words:
        'source, tested, quarter, =tax, =vat, deposit, balance, discount, sale, =off, humidity, cotton, recycled, =gdp, shares, demand, line',
    },
    against: { words: AGAINST },
  },
  clauses: [
    { all: ['of', 'favour|people'], within: 40, none: ['sober', 'source', 'against'] },
    { all: ['times', 'more', 'ours|goods'], within: 24, none: ['sober', 'source', 'against'], mark: ['times', 'more'] },
    { all: ['twice', 'ours|goods'], within: 30, none: ['sober', 'source', 'against'], mark: ['twice'] },
    { all: ['figure', 'share', 'ours'], within: 30, none: ['sober', 'source', 'against'], mark: ['figure', 'share'] },
    {
      all: ['figure', 'more', 'ours|goods'],
      within: 34,
      none: ['sober', 'source', 'against'],
      mark: ['figure', 'more'],
    },
    { all: ['figure', 'people', 'favour'], within: 44, none: ['sober', 'source', 'against'] },
    {
      all: ['saves', 'figure', 'ours|goods'],
      within: 40,
      mark: ['saves', 'figure'],
      none: ['sober', 'source', 'against'],
    },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  'FTC policy statement on advertising substantiation (1984): a figure implies a test; Directive 2006/114/EC art. 3 and 7: proof at short notice.';

export const examples: Examples = {
  flags: [
    'Our pump [[saves 40%]] of nothing you need.',
    'We hold [[60% market share]] here.',
    '[[Nine out of ten chefs]] choose our pans.',
    'Our lamp is [[twice as]] bright.',
    'This motor uses [[30 % less]] energy.',
  ],
  passes: [
    'We measured 12 % less energy on line 2, see the report.',
    '65 % cotton, 35 % polyester.',
    '30 % deposit, balance before shipment.',
    'We cut scrap from 6 % to 4 % last year.',
    'Freight rose by 20 % in March.',
    'Inflation is at 3 %, says the bank.',
    'Recycled PET 50 % (GRS cert. no. 1234).',
    'Our team grew by 30 % this year.',
  ],
};
