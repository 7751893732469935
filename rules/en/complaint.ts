import { houses, marks } from '../any/words/brands.ts';
import { messages } from '../messages/disparagement.ts';
import type { Examples, Rule } from '../rule.ts';
import { others } from './words/disparage.ts';
import { bad, calm, vile, weak } from './words/failing.ts';

const rule: Rule = {
  category: 'disparagement',
  severity: 'caution',
  owner: 'marketing',
  message: messages.service,
  signals: {
    marks,
    houses,
    handle: { pattern: /(?<![a-z0-9._])@[a-z_][a-z0-9_.]{1,29}/g, cue: '@' },
    others,
    market: {
      words: 'loss, profit, stock, fuel, bankruptcy, strike, union',
    },
    vile,
    bad,
    weak,
    plain: {
      words:
        "hour, hrs, minutes, days, my, me, i've, phone, call+, times, flight, bag, luggage, order, package, account, service, driver, gate, plane, delivery, won't, don't, didn't, since, when, app, bill, update, item, paying, pick up",
      weight: 1,
    },
    calm: { ...calm, weight: -4 },
    ours: {
      words:
        "we will, we'll, we are, we have, we're, happy to, love, great, awesome, amazing, best, excited, join, hiring, launch+, announce+, learn more, read more, dm us",
      not: 'great (job|way) (losing|to)',
      weight: -4,
    },
  },
  clauses: [
    { all: ['vile|bad|weak|plain|calm|ours', 'handle'], within: 'draft', least: 3, mark: ['vile', 'bad', 'weak'] },
    {
      all: ['vile|bad|weak|plain|calm|ours', 'houses'],
      within: 160,
      least: 4,
      mark: ['vile', 'bad', 'weak'],
      none: ['market'],
    },
    { all: ['vile|bad|weak|plain|calm|ours', 'others|marks'], within: 160, least: 7, mark: ['vile', 'bad', 'weak'] },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  'AUCL of China 2025 art. 12 protects any operator; from a work account a customer complaint reads as one firm attacking another.';

export const examples: Examples = {
  flags: [
    '@northbirdair my suitcase is [[still]] not here after four days.',
    'DHL [[lost our]] samples, and I have called five times.',
    '@quicknet_help [[on hold]] for ninety minutes and then cut off.',
    '[[Third week and @parcelhero has sent no refund]] for my order.',
    'Dear Ryanair, you [[cancelled]] my flight an hour before boarding. Why?',
  ],
  passes: [
    '@anna_k We are sorry for the delay, please send us your order number.',
    'DHL collected the samples this morning.',
    '@northbirdair thanks for finding my bag so fast!',
    'My flight is delayed, so I will reach the fair at noon.',
    'Our customer service answers within two hours.',
    'Why do couriers lose parcels? Five tips on labels.',
    'See you at the booth, @anna_k!',
    'Maersk announced new delays in the Red Sea.',
  ],
};
