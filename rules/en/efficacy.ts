import { messages } from '../messages/claims.ts';
import type { Examples, Rule } from '../rule.ts';
import { AGAINST, OURS, SOBER } from './words/goods.ts';

const rule: Rule = {
  category: 'ad-claim',
  severity: 'caution',
  owner: 'legal',
  // who likes a buyer's miracle story under an own post makes it an own claim
  reposts: 'under-own',
  message: messages.efficacy,
  signals: {
    heal: {
      words:
        'cure+, heal+, treat+, relieve+, soothe+, prevent+, eliminate+, fight+, reverse+, rid of, goodbye to, remove+, reduce+, lower+, improve+, boost+, regulate+, protect+, stop+, kill+, destroy+, melt+, burn+, erase+, against, vanish+, disappear+, (is|are) gone, relief, no more, lose, losing, draw+, back to normal, balance+, remedy, solution for',
      not: 'control panel, treat the',
    },
    illness: {
      words:
        'diabetes, cancer, tumor, arthritis, insomnia, acne, blood (pressure|sugar|circulation), cholesterol, =germ, =germs, =pain, inflammation, =flu, covid, =virus, viruses, bacteria, allerg*, asthma, hair loss, wrinkle, aging, cellulite, =fat, constipation, digestion, immun*, eyesight, toxin, infection, fungus, heart disease, depression, anxiety, cough, fever, headache, snoring, migraine, eczema, psoriasis, dandruff, testosterone, obesity, back pain, kilos, =kg, pollen, hair fall',
      not: 'headache for, virus scan',
    },
    body: { words: 'skin, hair, teeth, enamel, libido, gut, hormone, sleep, joint' },
    mend: { words: 'repair+, whiten+, boost+, restore+, heal+, tighten+, lose, improve+, strengthen+' },
    claim: {
      words:
        "anti-(cancer|inflammatory|viral|radiation), antiviral, fat-burning, side effects, cure-all, regrow+, detox, medicinal, miracle, athlete's foot, years younger, lose weight",
    },
    doctors: {
      words: 'doctor, dermatologist, pediatrician, dentist, physician, hospital, clinically, medically, scientifically',
    },
    backs: { words: 'recommend+, approved, proven, certified, hate, approve, love, swear, trust+' },
    // on ordinary goods these are a hint only
    beauty: {
      words:
        'anti-aging, anti-wrinkle, antibacterial, antimicrobial, whitening, slimming, weight loss, hair growth, health benefits',
    },
    ours: { words: OURS, names: 'own' },
    sober: { words: SOBER },
    against: { words: AGAINST },
  },
  clauses: [
    { all: ['claim'], none: ['sober', 'against'] },
    { all: ['illness', 'heal'], within: 44, none: ['sober', 'against'] },
    { all: ['mend', 'body'], within: 20, ordered: true, none: ['sober', 'against'] },
    { all: ['doctors', 'backs'], within: 16, none: ['sober', 'against'] },
    { all: ['beauty', 'ours'], none: ['sober', 'against'], mark: ['beauty'] },
    { all: ['beauty'], severity: 'info' },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  'FDA warning letter to AMARC Enterprises (2012) over a like; FTC Health Products Compliance Guidance (2022); Directive 2001/83/EC art. 1: what is said to treat is a medicine.';

export const examples: Examples = {
  flags: [
    { text: '', act: 'like', author: 'A buyer', target: 'These drops cure insomnia in a week', underOwn: true },
    'This tea [[lowers blood pressure]] in two weeks.',
    'Our cream [[erases wrinkles]] overnight.',
    'Say [[goodbye to diabetes]] with our honey.',
    'The filter [[kills 99.9% of bacteria]] in your kitchen.',
    '[[Clinically proven]] massage chair, feel it.',
    'A pillow that [[cures insomnia]].',
    'Try our [[anti-aging]] lamp.',
    'No [[side effects]], safe for all.',
  ],
  passes: [
    { text: '', act: 'like', author: 'A buyer', target: 'These drops cure insomnia in a week' },
    'The new drug treats arthritis, researchers say.',
    'Nothing here is medical: this cushion is simply soft.',
    'Net weight 12 kg, gross weight 13 kg.',
    'We treat the wood with oil.',
    'Anti-aging serum, 30 ml, private label.',
    'The valve reduces pressure from 8 to 2 bar.',
    'Late papers are a headache for importers.',
    'Wash it at 60 degrees and dry it flat.',
    'We improved the weight of the carton by 40 g.',
    'My neck pain is gone since the holiday.',
  ],
};
