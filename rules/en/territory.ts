import { messages } from '../messages/culture.ts';
import type { Examples, Rule } from '../rule.ts';

const rule: Rule = {
  category: 'culture',
  severity: 'caution',
  owner: 'management',
  message: messages.place,
  messages,
  signals: {
    area: {
      words:
        '=taiwan, hong kong, =macau, =macao, =tibet, kosovo, palestine, western sahara, =crimea, =kashmir, kurdistan',
    },
    nations: {
      words: 'countries, country, nation, sovereign state, nationality, national flags',
      not: 'countries (and|&|or) (regions|territories), country of origin, across the country',
    },
    regions: {
      words: 'regions, territory, territories, =sar, economies',
    },
    // the name itself is the quarrel
    name: {
      words:
        'persian gulf, arabian gulf, sea of japan, south china sea, senkaku, diaoyu, dokdo, arunachal, falkland, malvinas, golan, nine-dash line, chinese taipei',
    },
    map: {
      words: 'map, globe, atlas, border, flag, capital of, belongs to, part of, should be, province of china, =russia',
    },
    place: { words: '=jerusalem, gibraltar, west bank' },
    cotton: { words: 'xinjiang, xin jiang, uyghur, uighur' },
    stuff: {
      words: 'cotton, polysilicon, tomato, yarn, textile, fabric, supply chain, factory, sourc*',
    },
  },
  clauses: [
    { all: ['cotton', 'stuff'], within: 60, say: 'cotton', severity: 'hold' },
    { all: ['area', 'nations'], none: ['regions'], say: 'list', mark: ['area'] },
    { all: ['map', 'area|name|place'], within: 50, none: ['regions'], mark: ['area', 'name', 'place'] },
    {
      all: ['name'],
      when: {
        markets: [
          'IR',
          'AE',
          'SA',
          'QA',
          'KW',
          'BH',
          'OM',
          'IQ',
          'JP',
          'KR',
          'VN',
          'PH',
          'IN',
          'AR',
          'GB',
          'UA',
          'RU',
          'CN',
        ],
      },
    },
    { all: ['name'], severity: 'info' },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  'Marriott’s list of countries (2018); 60,000 maps seized by Chinese customs (2025); Twitter and the map of Kashmir (2021); UFLPA and the unreliable-entity case of PVH (2024).';

export const examples: Examples = {
  flags: [
    'We serve 40 countries, including [[Taiwan]] and Japan.',
    'Countries we ship to: Germany, [[Hong Kong]], Korea',
    'Our map shows dealers in [[Kashmir]].',
    'All our towels use [[Xinjiang cotton]].',
    'No [[Xinjiang cotton]] in our shirts.',
    { text: 'We ship to all ports of the [[Persian Gulf]].', markets: ['AE'] },
  ],
  passes: [
    'Ships to Taiwan, Hong Kong and 40 other countries and regions.',
    'Our Taiwan office moved to Taichung.',
    'We met a customer from Hong Kong at the fair.',
    'Country of origin: Taiwan.',
    'Cotton from India and Brazil, combed, 40s.',
    'Jerusalem artichoke peeler, stainless.',
    'We ship to all ports of the Persian Gulf.',
    'A globe lamp for the desk.',
  ],
};
