import { messages } from '../messages/culture.ts';
import type { Examples, Rule } from '../rule.ts';

const rule: Rule = {
  category: 'culture',
  severity: 'caution',
  owner: 'marketing',
  message: messages.feast,
  messages,
  signals: {
    islam: { words: 'ramadan, eid, iftar, muslim, islamic, hajj, halal, mosque' },
    gulf: { words: 'saudi, dubai, abu dhabi, emirat*, qatar, kuwait, =gulf' },
    jewish: { words: 'kosher, passover, hanukkah, jewish, jerusalem, tel aviv, israel*' },
    pig: { words: 'pork, bacon, =ham, pigskin, =pig', not: 'pig iron' },
    haram: {
      words: 'beer, wine, whisky, whiskey, vodka, champagne, =rum, =gin, cocktail, alcohol, bikini, casino',
      not: 'alcohol-free, alcohol wipe, non-alcoholic',
    },
    hindu: { words: 'diwali, deepavali, holi, hindu, puja' },
    india: { words: 'india*' },
    cow: { words: 'leather, cowhide' },
    beef: { words: 'beef, veal, jerky, steak' },
    // what is holy, and where it has no place
    holy: {
      words:
        'buddha, ganesh*, shiva, allah, quran, koran, torah, crucifix, virgin mary, prayer (rug|mat), (holy|sacred) (book|verse|symbol), mecca',
    },
    low: {
      words:
        'doormat, floor mat, slipper, shoe, sandal, flip-flop, sock, underwear, panties, swimsuit, leggings, toilet, foot, feet, step on, dog, puppy',
    },
    // the crimes of history, and peoples as a costume
    wound: {
      words:
        'arbeit macht frei, sieg heil, swastika, third reich, blackface, confederate flag, rising sun (flag|print)',
    },
    people: { words: 'geisha, kamikaze, sombrero, gypsy, kimono' },
    dress: { words: 'dress up, dressed as, fancy dress, crazy, craziest, funny' },
    no: { words: 'without, =no, =not, free of, never, avoid, closed, instead of, mistake, respect' },
    offer: {
      words: 'sale, discount, =off, deal, promo, party, celebrate, happy, launch',
      not: 'for sale, off the, off to, deal with, sales',
    },
    gift: { words: '(white|yellow) flower, white wrapping, chrysanthemum, clock, green hat' },
    give: { words: 'gift, present, send, sent, gave, bouquet' },
    east: { words: 'chinese, japanese, korean' },
    ring: { words: '👌' },
    ringed: { words: 'brazil*, brasil, turkey, turkish' },
    thumb: { words: '👍' },
    thumbed: { words: 'iran*, iraq*, afghan*' },
    emoji: { words: '🤘, 🙂, 🖕, 🤞, ✌' },
  },
  clauses: [
    { all: ['islam', 'haram|pig'], within: 'draft', none: ['no'], say: 'feast', mark: ['haram', 'pig'] },
    { all: ['hindu', 'cow|beef'], within: 'draft', none: ['no'], say: 'feast', mark: ['cow', 'beef'] },
    { all: ['gulf|jewish', 'pig'], none: ['no'], say: 'market', mark: ['pig'] },
    { all: ['india', 'beef'], none: ['no'], say: 'market', mark: ['beef'] },
    { all: ['holy', 'low|haram|pig'], within: 40, none: ['no'], say: 'holy' },
    { all: ['wound'], none: ['no'], say: 'wound' },
    { all: ['people', 'dress'], within: 60, none: ['no'], say: 'wound', mark: ['people'] },
    { all: ['gift', 'give', 'east'], within: 40, none: ['no'], say: 'taste', mark: ['gift'] },
    { all: ['ring', 'ringed'], within: 'draft', say: 'taste', mark: ['ring'] },
    { all: ['thumb', 'thumbed'], within: 'draft', say: 'taste', mark: ['thumb'] },
    {
      all: ['haram|pig', 'offer'],
      say: 'feast',
      none: ['no'],
      mark: ['haram', 'pig'],
      when: {
        days: ['ramadan'],
        markets: [
          'AE',
          'SA',
          'QA',
          'KW',
          'BH',
          'OM',
          'EG',
          'JO',
          'MA',
          'DZ',
          'TN',
          'IQ',
          'IR',
          'ID',
          'MY',
          'PK',
          'BD',
          'TR',
        ],
      },
    },
    {
      all: ['haram|pig'],
      say: 'market',
      severity: 'info',
      none: ['no'],
      when: { markets: ['AE', 'SA', 'QA', 'KW', 'BH', 'OM', 'EG', 'JO', 'IQ', 'IR', 'ID', 'MY', 'PK', 'BD'] },
    },
    { all: ['cow|beef'], say: 'market', severity: 'info', none: ['no'], when: { markets: ['IN', 'NP'] } },
    {
      all: ['gift'],
      say: 'taste',
      severity: 'info',
      when: { markets: ['CN', 'JP', 'KR', 'VN', 'BR', 'MX', 'TH', 'IN', 'AE', 'SA'] },
    },
    {
      all: ['ring|thumb|emoji'],
      least: 1,
      within: 'draft',
      say: 'taste',
      severity: 'info',
      when: { markets: ['IR', 'IQ', 'NG', 'GH', 'BR', 'TR', 'CN', 'IT', 'ES', 'PT', 'GR'] },
    },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  'Tesco’s bacon crisps under “Ramadan Mubarak” (2015); Sony China fined RMB 1 m for a launch date of 7 July (2021); Entenmann’s #notguilty (2011).';

export const examples: Examples = {
  flags: [
    'Ramadan sale: [[whisky]] glasses 50 % off',
    'Eid gift box with crispy [[bacon]]',
    'Diwali offer: [[leather]] wallets and more',
    'Holi greetings with our new [[beef]] jerky',
    { text: 'New [[wine]] coolers, 20 % off', at: '2027-02-15T12:00:00+08:00', markets: ['AE'] },
    'Ramadan Kareem! Try our smoked [[ham]] today',
    'Crispy [[bacon]] samples for our friends in Dubai',
    '[[Slippers with the Buddha]] for summer',
    'A [[clock]] as a gift for our Japanese agent',
    'Thank you Brazil [[👌]]',
    'Come as a [[geisha]], craziest outfit wins',
  ],
  passes: [
    'Happy Ramadan to our partners',
    'Eid Mubarak to all our colleagues',
    'Whisky glasses, set of six, boxed.',
    'Halal gelatine without pork, certificate on request.',
    'Our US office is closed on Memorial Day.',
    'Black Friday deals start on Thursday.',
    'Diwali lamps are ready to ship.',
    { text: 'Flash sale on fans today', at: '2027-12-13T10:00:00+08:00', markets: ['BR'] },
    { text: 'The thumbs are up 👍', markets: ['IR'] },
    'Please take your shoes off, do not step on the prayer rug.',
    'Wall clock, 30 cm, gift box.',
    'The kimono fabric is woven in Kyoto.',
  ],
};
