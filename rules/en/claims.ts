import type { Examples, Rule } from '../rule.ts';
import { AGAINST, GOODS, MORE, OURS, SOBER, THINGS } from './words/goods.ts';

const rule: Rule = {
  category: 'ad-claim',
  severity: 'caution',
  owner: 'marketing',
  message: {
    zh: {
      what: '「{text}」说得太绝对',
      why: '没有证据的「最」「第一」会被同行举报，也让人不信。',
      suggest: '换成能查证的说法',
    },
    en: {
      what: '“{text}” is an absolute claim',
      why: 'Without proof a rival can challenge it, and buyers trust figures more.',
      suggest: 'You could say what was measured, by whom and when',
    },
  },
  signals: {
    // claims by itself
    peak: {
      words:
        "unrivaled, unrivalled, unmatched, unbeatable, unparalleled, unsurpassed, peerless, second to none, best-in-class, best of the best, like no other, undisputed, world-leading, industry-leading, (world|market|industry) leader, ranked (first|#1|no. 1|no.1), us first, only we, unique worldwide, than any other, nothing else, you'll ever, you will ever, first in the world, than ordinary, than anything, nobody comes close, nobody else, no competitor, first and only, money can buy",
    },
    // whose: the market's best
    whose: { words: "(world|earth|nature|industry|market|europe|asia|china|america|africa|planet)'s" },
    lead: { words: '=first, leading, only, favorite, favourite' },
    // claims where goods, a maker or a place stand beside it
    most: {
      words:
        'best, finest, fastest, strongest, toughest, safest, cheapest, lightest, quietest, greatest, brightest, smoothest, freshest, purest, smartest, cleanest, healthiest, sharpest, softest, hardest, sturdiest, warmest, tastiest, best-selling, top-rated, number one, no. 1, =no.1, =#1, flawless, revolutionary, unprecedented, ultimate, supreme, first-class, world-class, national-level, one of a kind, one and only, top (supplier|factory), unlimited',
      not: 'all the best, (our|my|your|their|as|next|at) best, best (of|regards|wishes|practice|part|way|thing|time|moment|day|before|known|to|when|if|by|fit|team|people|friend|answer|lesson|year|idea|place|served|quote|seller), (fastest|safest|cheapest) way, ultimate goal',
      weight: 60,
    },
    // most reliable, least noisy
    mostly: {
      pattern:
        /\b(?:most|least) (?!recent|import|interest|challeng|excit|reward|memorable|frequent|likely|need|ask|used|of|common|harm|altern|vulner|danger|people|popular (?:question|post|topic))[a-z]+(?:-[a-z]+)?(?:ed|ing|ful|ive|ble|ous|[ae]nt|ic|al|ate|ern|less|lar|ure|se)\b/g,
      cue: 'very',
      weight: 60,
    },
    very: { words: '=most, =least' },
    size: {
      words:
        'largest, biggest, highest, lowest, longest, widest, smallest, easiest, hottest, richest, simplest, the only, =perfect, leading, only (factory|supplier)',
      not: 'the only (way|thing|reason|problem|question|time|one), biggest (challenge|problem|lesson|thank|mistake|surprise), largest size, leading (to|a|the|by), perfect (day|time|timing|moment)',
      weight: 58,
    },
    place: {
      words:
        'in (china|the world|its class|europe|asia|america|africa|history), the (market|planet|industry|globe), on earth, this earth, worldwide, globally, anywhere, whole (internet|world|market|industry), the universe, in town, you can (find|get|buy), ever (made|built), of its kind, of all time, guaranteed, quality, price, efficiency, durability, comfort',
      weight: 4,
    },
    goods: { words: GOODS, weight: 2 },
    thing: { words: THINGS, weight: 1 },
    prose: { words: '=the, =is, =are, =has, =have, =will', names: 'own' },
    ours: { words: OURS, names: 'own' },
    // nobody makes a better one
    nobody: { words: "every other, everything, everyone, nothing, nobody, no one, no other, won't find, not find" },
    we: { words: '=us, =our, =we' },
    more: { words: MORE },
    against: { words: AGAINST },
    sober: { words: SOBER },
  },
  clauses: [
    { all: ['peak'], none: ['against'] },
    { all: ['whose', 'lead|most|mostly|size'], within: 16, ordered: true, none: ['against'] },
    // a bare pile of words is a line of a catalogue or of an enquiry
    {
      all: ['most|mostly|size|place|goods|thing', 'prose|ours'],
      within: 80,
      least: 62,
      mark: ['most', 'mostly', 'size'],
      none: ['against'],
    },
    {
      all: ['most|mostly|size|place|goods|thing'],
      within: 80,
      least: 121,
      mark: ['most', 'mostly', 'size'],
      none: ['against'],
    },
    {
      all: ['most', 'prose|ours|goods|thing|most'],
      when: { length: [0, 70] },
      none: ['against', 'sober'],
      mark: ['most'],
    },
    { all: ['nobody', 'more', 'goods|thing|we'], within: 40, none: ['against'], mark: ['nobody', 'more'] },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  'FTC policy statement on advertising substantiation; NAD, Mahindra (2018): a superlative tied to goods or a market needs proof; Directive 2005/29/EC art. 6 and 12.';

export const examples: Examples = {
  flags: [
    'We make the [[best]] motor under 5 kW.',
    "We are the [[world's leading]] maker of zips.",
    'Our leather has [[unmatched]] softness.',
    'The [[most advanced]] laser cutter ever built.',
    'You are looking at the [[largest]] zipper factory in Asia.',
    'Simply the [[finest]] pillow that money can buy.',
    'The only charger [[you will ever]] need.',
    'We are the [[No. 1]] supplier of lamps in Europe.',
  ],
  passes: [
    'We strive for the best service.',
    'Best regards from Ningbo.',
    'For the first time we showed the line to visitors.',
    'The best part of the fair was the coffee.',
    'Best quality stainless steel bottle wholesale',
    'What is the best pump for salt water?',
    'Tastes best served cold.',
    'One of our longest partnerships turned fifteen today.',
    'We are not the cheapest factory.',
    'She was voted the best player of the season.',
  ],
};
