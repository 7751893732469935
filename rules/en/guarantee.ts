import { messages } from '../messages/claims.ts';
import type { Examples, Rule } from '../rule.ts';
import { AGAINST, GOODS, OURS, SOBER, WHOLLY } from './words/goods.ts';

const rule: Rule = {
  category: 'ad-claim',
  severity: 'caution',
  owner: 'legal',
  message: messages.guarantee,
  messages: { return: messages.return },
  signals: {
    wholly: { words: WHOLLY },
    safe: {
      words:
        'safe, harmless, secure, reliable, waterproof, leakproof, accurate, guaranteed, guarantee, risk, defect, failure, complaint, leakage, leak, error, compromise, satisfaction, results, original, genuine',
      not: 'risk-free rate',
    },
    never: { words: "never, cannot, can't, won't" },
    fail: {
      words:
        'fail+, break+, leak+, rust+, fade+, wear+, crack+, explode+, scratch+, shrink+, disappoint+, loses, need+, a (defect|problem|failure|complaint)',
    },
    ever: { words: 'lifetime, lifelong, eternal, forever, permanent, infinite, every time, always, a lifetime' },
    lasting: {
      words:
        'guarantee, warranty, last, lasts, works, stays, keeps, smooth, seal, waterproof, protection, perfect, sharp, fresh, coating',
    },
    promise: {
      words:
        'money back, money-back, pay nothing, no-risk, risk-free, unbreakable, indestructible, foolproof, instant results, no questions asked, results guaranteed, guaranteed to, guaranteed results',
      not: 'risk-free rate',
    },
    loose: { words: 'guaranteed, permanently, forever, always, perfect' },
    // money that is promised to the reader
    grow: { words: 'double, triple, multiply, skyrocket, 10x, 5x, guaranteed, cuts, slashes, halves' },
    money: {
      words: 'your (sales|revenue|profit|money|business|investment|bill|cost), income, =roi',
    },
    returns: {
      words:
        'get rich, easy money, earn back, risk-free (investment|profit), passive income, financial freedom, pays for itself, millionaire, (monthly|daily) returns, guaranteed (profit|income|return)',
    },
    sober: { words: SOBER },
    limits: { words: 'want to be, (two|three|five|ten)-year, no one can, feels like, when i, love' },
    ours: { words: OURS, names: 'own' },
    goods: { words: GOODS },
    against: { words: AGAINST },
  },
  clauses: [
    { all: ['returns'], say: 'return', none: ['sober', 'limits', 'against'] },
    { all: ['grow', 'money'], within: 24, ordered: true, say: 'return', none: ['sober', 'limits', 'against'] },
    { all: ['promise'], none: ['sober', 'limits', 'against'] },
    { all: ['wholly', 'safe'], within: 14, ordered: true, none: ['sober', 'limits', 'against'] },
    {
      all: ['never', 'fail', 'ours|goods|never'],
      within: 24,
      none: ['sober', 'limits', 'against'],
      mark: ['never', 'fail'],
    },
    { all: ['ever', 'lasting'], within: 16, none: ['sober', 'limits', 'against'] },
    { all: ['promise|loose'], severity: 'info' },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  'Directive 2005/29/EC art. 6 and annex I no. 17; 16 CFR 239 (advertising of guarantees); FTC Business Opportunity Rule, 16 CFR 437 (earnings).';

export const examples: Examples = {
  flags: [
    'Our hinge [[never breaks]], ever.',
    'Our paint will last, [[zero defects]].',
    'This lock is [[unbreakable]].',
    '[[Double your revenue]] with one machine.',
    'The seal is [[absolutely safe]] for your skin.',
    'Order now: [[guaranteed to]] work.',
  ],
  passes: [
    'Permanent magnet motor, 5 kW.',
    'Warranty: 24 months from delivery.',
    'Nobody can promise zero risk.',
    'The bank guarantee arrived this morning.',
    'Thank you, we are forever grateful.',
    'We strive for zero defects.',
    'Every time we open a container I am curious.',
    'Permanent marker, 12 colours.',
  ],
};
