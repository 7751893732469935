import { messages } from '../messages/claims.ts';
import type { Examples, Rule } from '../rule.ts';
import { AGAINST, OURS, SOBER } from './words/goods.ts';

const rule: Rule = {
  category: 'ad-claim',
  severity: 'caution',
  owner: 'legal',
  message: messages.origin,
  signals: {
    of: {
      words:
        'german, swiss, japanese, american, italian, european, british, french, swedish, korean, israeli, =usa, =germany',
    },
    quality: { words: 'quality, precision, craftsmanship, workmanship, perfection, standards' },
    craft: { words: 'technology, engineering, design, know-how, tech, innovation, formula, =made, =engineered' },
    made: { words: 'made in, built in, crafted in, produced in, imported from' },
    land: { words: '=usa, the us, =uk, america, germany, italy, switzerland, japan, france, england, europe' },
    ours: { words: OURS, names: 'own' },
    boast: { words: '=with, proudly, genuine, original, using, inside, powered by, featuring, adopt+, price, =100%' },
    sober: { words: SOBER },
    exact: { words: 'economy, market, customer, buyer, dollar, ftc' },
    against: { words: AGAINST },
  },
  clauses: [
    { all: ['of', 'quality'], within: 14, ordered: true, none: ['sober', 'exact', 'against'] },
    { all: ['of', 'craft', 'ours|boast'], within: 34, none: ['sober', 'exact', 'against'], mark: ['of', 'craft'] },
    { all: ['made', 'land', 'ours|boast'], within: 40, none: ['sober', 'exact', 'against'], mark: ['made', 'land'] },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  '16 CFR 323 (“Made in USA” is all or virtually all); Directive 2005/29/EC art. 6(1)(b) on origin; German case law on “Made in Germany”.';

export const examples: Examples = {
  flags: [
    'Built with [[German technology]], sold at a fair price.',
    '[[Swiss precision]] for every kitchen.',
    'Proudly [[made in USA]].',
    'Knives of [[Japanese craftsmanship]].',
    '[[German quality]] at Chinese prices.',
  ],
  passes: [
    'Made in China, designed in our own studio.',
    'Our German customer visited today.',
    'The spindle comes from Germany, see the part number.',
    'What does “Made in USA” mean? The FTC rule explained.',
    'We flew to Japan for a trade fair.',
    'The Italian designer joined us for lunch.',
    'Ships to the US and Canada.',
    'American buyers like the larger size.',
  ],
};
