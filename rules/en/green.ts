import { messages } from '../messages/claims.ts';
import type { Examples, Rule } from '../rule.ts';
import { AGAINST, OURS, SOBER, WHOLLY } from './words/goods.ts';

const rule: Rule = {
  category: 'ad-claim',
  severity: 'caution',
  owner: 'legal',
  message: messages.green,
  signals: {
    wholly: { words: WHOLLY },
    // these want a standard beside them
    loose: {
      words:
        'eco-friendly, ecofriendly, environmentally friendly, biodegradable, degradable, compostable, recyclable, energy-efficient, all-natural, non-toxic, sustainable (product|packaging|choice), green (product|packaging|choice)',
      not: 'non-biodegradable',
    },
    // and these only where they are said to be whole
    clean: {
      words:
        'sustainable, natural, organic, =green, emission, pollution, footprint, chemical, toxin, environmental impact, waste, carbon',
    },
    // and these nobody can prove
    sweeping: {
      words:
        'net zero, zero-(emission|waste|carbon|pollution), guilt-free, greener future, greener tomorrow, pollution-free, go green, chemical-free, without trace',
    },
    nature: { words: 'planet, earth, environment, nature, climate, ocean, carbon, =co2, reef' },
    kind: {
      words:
        'safe, friendly, positive, neutral, good (for|to), better for, kind to, gentle (on|to), great for, save+, love+, thank, cleaner',
    },
    ours: { words: OURS, names: 'own' },
    // a standard, a plan, a question or an enquiry
    sober: { words: SOBER },
    against: { words: AGAINST },
  },
  clauses: [
    { all: ['sweeping'], none: ['sober', 'against'] },
    { all: ['wholly', 'loose|clean'], within: 22, ordered: true, none: ['sober', 'against'] },
    { all: ['nature', 'kind'], within: 18, none: ['sober', 'against'] },
    { all: ['loose', 'ours'], none: ['sober', 'against'], mark: ['loose'] },
    { all: ['loose|sweeping'], severity: 'info' },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  'Directive (EU) 2024/825 (applies since 27 September 2026): general green words and offset-based neutrality are on the blacklist; FTC Green Guides, 16 CFR 260.4.';

export const examples: Examples = {
  flags: [
    'An [[eco-friendly]] choice for your shop.',
    'This [[carbon neutral]] motor changes everything.',
    'Our straws are [[biodegradable]].',
    '[[100% green packaging]], nothing else.',
    'Our boxes are [[good for the planet]].',
    '[[Zero emissions]], zero worries.',
  ],
  passes: [
    'recycled PET 50 % (GRS cert. no. 12345)',
    'Our green lamp is back: RAL 6005.',
    'Compostable to EN 13432, certificate on request.',
    'Our goal: a carbon neutral plant by 2035.',
    'Why you should avoid the word eco-friendly in the EU.',
    'Custom eco-friendly bamboo box wholesale',
    'The green team won the quiz.',
    'Looking for biodegradable cups, 10,000 pieces.',
  ],
};
