import { messages } from '../messages/claims.ts';
import type { Examples, Rule } from '../rule.ts';
import { AGAINST, GOODS } from './words/goods.ts';

const rule: Rule = {
  category: 'ad-claim',
  severity: 'caution',
  owner: 'legal',
  message: messages.certified,
  signals: {
    // lists of marks end in one word for all
    ce: { words: '=ce, =ce/fda, =ce/rohs, ce-mark' },
    // and those who approve no goods
    office: { words: '=fda, =sgs, =tuv, =tüv, =ul, =epa, the eu, intertek, authority, authorities, nasa' },
    iso: { words: '=iso, =iso9001, =iso 9001, =iso 13485, =iso 14001' },
    attested: {
      words:
        'certified, certificate, certification, approved, approval, tested, verified, accredited, licensed, endorsed',
    },
    registered: { words: 'registered, cleared' },
    grade: { words: '(military|space|medical|aerospace)-grade' },
    goods: { words: GOODS },
    product: { words: 'product, goods' },
    // there the words are right, or it is medicine in the news
    sober: {
      words:
        'certified to, cert. no, =lab, rule, =en, need, engineer, patient, drug, vaccine, pharma, healthcare, insurance, team, visit+',
    },
    exact: {
      words:
        'committee, disease, indication, not an approval, declaration of conformity, doc available, establishment registration, ask, expires, apply, applying',
    },
    // a plant or its system may have one
    plant: { words: 'factory, plant, company, system, manufacturer, workshop, supplier' },
    against: { words: AGAINST },
  },
  clauses: [
    {
      all: ['ce', 'attested'],
      within: 26,
      none: ['sober', 'exact', 'against'],
      fix: { put: { zh: '带 CE 标志,可提供符合性声明', en: 'CE-marked, declaration of conformity available' } },
    },
    { all: ['office', 'attested|registered'], within: 18, none: ['sober', 'exact', 'against'] },
    { all: ['iso', 'goods|product'], within: 26, ordered: true, none: ['sober', 'exact', 'against', 'plant'] },
    { all: ['grade'], none: ['sober', 'exact', 'against'] },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  'Regulation (EC) 765/2008 art. 30 (CE is the maker’s own); German courts on “CE-geprüft” under s. 5 UWG; 21 CFR 807.39 and 807.97 (registration is no approval).';

export const examples: Examples = {
  flags: [
    'Our pumps are [[CE certified]] and ready to ship.',
    '[[FDA approved]] face mask in stock.',
    'Our blender cups are [[FDA registered]].',
    'All heaters [[certified by CE]].',
    '[[ISO 9001 certified products]] for your shop.',
    'Toys with [[CE and RoHS certificates]] in stock.',
    'A lamp that is [[SGS approved]].',
  ],
  passes: [
    'CE-marked, DoC available',
    'What does CE certified mean? There is no such thing.',
    'Our factory holds ISO 9001, certificate no. 4711.',
    'The FDA approved a new drug, researchers say.',
    'FDA establishment registration no. 123 (not an approval).',
    'The motor carries the CE mark.',
    'A certified welder joined the team.',
    'Ask your supplier for the CE certificate and read who signed it.',
    'The lab tested 40 samples.',
  ],
};
