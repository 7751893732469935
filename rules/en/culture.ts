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
    haram: {
      words:
        'pork, bacon, =ham, pigskin, =pig, beer, wine, whisky, whiskey, vodka, champagne, =rum, =gin, cocktail, liquor, alcohol, bikini, casino',
      not: 'alcohol-free, alcohol wipe, pig iron, non-alcoholic',
    },
    hindu: { words: 'diwali, deepavali, holi, hindu, puja' },
    cow: { words: 'beef, leather, cowhide, veal, jerky, steak' },
    daytime: { words: 'lunch, breakfast, brunch, barbecue, buffet' },
    no: { words: 'without, =no, =not, free of, never, avoid, closed, instead of, mistake, respect' },
    offer: {
      words: 'sale, discount, =off, deal, promo, promotion, bargain, coupon, giveaway, party, celebrate, happy, launch',
      not: 'for sale, off the, off to, deal with, sales',
    },
    gift: {
      words: 'white (flower|wrapping), chrysanthemum, gift clock, green hat',
    },
    emoji: { words: '👍, 👌, 🤘, 🙂, 🖕, 🤞, ✌' },
  },
  clauses: [
    { all: ['islam', 'haram'], within: 'draft', none: ['no'], say: 'feast', mark: ['haram'] },
    { all: ['hindu', 'cow'], within: 'draft', none: ['no'], say: 'feast', mark: ['cow'] },
    {
      all: ['haram', 'offer'],
      say: 'feast',
      none: ['no'],
      mark: ['haram'],
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
      all: ['haram'],
      say: 'market',
      severity: 'info',
      none: ['no'],
      when: { markets: ['AE', 'SA', 'QA', 'KW', 'BH', 'OM', 'EG', 'JO', 'IQ', 'IR', 'ID', 'MY', 'PK', 'BD'] },
    },
    { all: ['cow'], say: 'market', severity: 'info', none: ['no'], when: { markets: ['IN', 'NP'] } },
    {
      all: ['daytime'],
      say: 'feast',
      severity: 'info',
      when: { days: ['ramadan'], markets: ['AE', 'SA', 'QA', 'KW', 'BH', 'OM', 'EG', 'ID', 'MY', 'PK', 'BD', 'TR'] },
    },
    {
      all: ['gift'],
      say: 'taste',
      severity: 'info',
      when: { markets: ['CN', 'JP', 'KR', 'VN', 'BR', 'MX', 'TH', 'IN', 'AE', 'SA'] },
    },
    {
      all: ['emoji'],
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
  ],
};
