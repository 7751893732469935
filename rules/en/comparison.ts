import { houses, marks } from '../any/words/brands.ts';
import { message, messages } from '../messages/comparison.ts';
import type { Examples, Rule } from '../rule.ts';

const rule: Rule = {
  category: 'comparison',
  severity: 'caution',
  owner: 'legal',
  message,
  messages,
  signals: {
    marks,
    houses,
    rival: { names: 'competitors' },
    name: { capitals: true },
    than: {
      words:
        'outperform+, outlast+, superior to, to shame, no match for, why (pay|buy|spend), (switch|change|move|upgrade|came) from, switched from, ditch, forget, goodbye to, alternative to, instead of, half the (price|cost|money), side by side with, the superior, beats (it|them), (while|but) ours, ours (to|does|gives), as (good|strong|fast|quiet|reliable) as',
    },
    beats: { words: 'beat+, beaten, smoke+, crush+, destroy+' },
    flat: {
      words: 'unlike, compared (to|with), versus, =vs, =than, against, next to, (costs|at|for) half',
    },
    ours: { words: '=ours, =we, =our, =my' },
    figure: {
      words:
        'better, cheaper, stronger, faster, safer, lighter, quieter, longer, tougher, brighter, cleaner, higher, lower, sooner, superior, more, less, twice, half, third, fraction, warranty',
    },
    fits: {
      words:
        'compatible, (parts|filters|seals|batteries|chargers|cases|belts|blades|covers|accessories|adapters|cables|kits) for, suitable for, fits, works with, replacement, (we|which) use, distributor, dealer of',
    },
    event: {
      words: 'shares, stock, earnings, quarter, profit, analyst, match, election, last (year|month|week)',
    },
    proof: {
      words: '(tested|measured) (to|under|by|at|in), test report, report no, (independent|third-party) (test|lab)',
    },
  },
  clauses: [
    { all: ['rival|marks|houses', 'than'], within: 70, none: ['fits', 'event', 'proof'] },
    {
      all: ['rival|marks|houses', 'flat', 'ours|figure'],
      within: 80,
      none: ['fits', 'event', 'proof'],
      mark: ['rival', 'marks', 'houses', 'flat', 'figure'],
    },
    { all: ['rival|marks|houses', 'beats'], within: 50, none: ['fits', 'event'] },
    { all: ['rival', 'ours'], within: 60, none: ['fits', 'proof'] },
    { all: ['than', 'name', 'figure|beats'], within: 50, none: ['fits', 'event', 'proof'] },
    { all: ['than|flat', 'name', 'figure', 'ours'], within: 50, none: ['fits', 'event', 'proof'] },
    { all: ['rival|marks|houses', 'than|flat'], within: 70, none: ['fits', 'event'], severity: 'info', say: 'shown' },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  'Directive 2006/114/EC art. 4: comparison only if not misleading, of goods for the same need, on material and verifiable features, and without discrediting; Lanham Act s. 43(a).';

const names = { competitors: 'Bluefin Motors Co., Ltd\tBluefin\nTorvex' };

export const examples: Examples = {
  flags: [
    { text: 'Ours is [[quieter than Torvex]].', names },
    { text: '[[Torvex gives one year, we]] give five.', names },
    'Twice the airflow, [[cheaper than Dyson]].',
    '[[Why pay for Makita]] when this drill does the same job?',
    'A real [[alternative to Bosch]], stronger motor, lower price.',
    { text: '[[Switch from Bluefin]] and save a third.', names },
  ],
  passes: [
    'Stainless steel is better than carbon steel for sea water.',
    'Filters for Dyson vacuum cleaners, cheaper than ever.',
    'We use SKF bearings and Siemens motors in all our conveyors.',
    'Sea freight is cheaper than air freight.',
    'This version is quieter than the last one.',
    { text: 'Bluefin opened a new plant.', names },
    'LED lamps last longer than halogen lamps.',
    { text: '6 dB quieter than Torvex, tested to ISO 3744, report no. 2231.', names },
    'IKEA reported better sales than analysts expected.',
  ],
};
