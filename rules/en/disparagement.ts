import { houses, marks } from '../any/words/brands.ts';
import { message, messages } from '../messages/disparagement.ts';
import type { Examples, Rule } from '../rule.ts';
import { others } from './words/disparage.ts';
import { bad, calm, vile, weak } from './words/failing.ts';
import { about, buyers } from './words/signals.ts';

const rule: Rule = {
  category: 'disparagement',
  severity: 'caution',
  owner: 'legal',
  message,
  messages,
  signals: {
    about,
    client: buyers,
    others,
    marks,
    houses,
    listed: { names: ['competitors', 'customers', 'suppliers', 'exEmployers'] },
    foe: { names: ['competitors', 'exEmployers', 'colleagues'] },
    mate: { names: 'colleagues' },
    name: { capitals: true },
    handle: { pattern: /(?<![a-z0-9._])@[a-z_][a-z0-9_.]{2,29}/g, cue: '@' },
    whose: {
      pattern:
        /(?<![a-z])(?!(?:it|that|what|let|there|here|who|he|she|today|tomorrow|yesterday|year|month|week|world|people|everyone|everybody|someone|nobody|one|day|men|women|children|kid|mother|father|new year|valentine|how|where|customer|client|company|industry|country|market|china|india|europe|america|god|season|buyer|user|product|city|government|nation|president|life|night|morning|family)'s)[a-z][a-z0-9&]{2,}'s /g,
      cue: "'s ",
    },
    rival: {
      words:
        'competitor, rival, (other|certain|some|most|cheap) (supplier|factories|brand|manufacturer|vendor|seller), next booth',
    },
    former: {
      words:
        'ex-(employer|boss|colleague|manager), (former|old|previous|last) (employer|company|boss|firm|manager|factory), resigned, (my|our) (colleague|coworker|employer|boss|manager|ceo|hr|accountant|designer|director)',
    },
    deal: {
      words:
        'deposit, order, sample, invoice, quality, delivery, shipment, container, goods, payment, price, service, product, certificate, warranty, commission',
    },
    vile,
    bad,
    weak,
    calm,
    unlike: {
      words: 'unlike, compared (to|with), forget, tired of, say goodbye to, ditch',
    },
    negative: { words: "(don't|doesn't|does not|never|won't) (explode|break|leak|fail|cheat|rust), honest, lasts" },
    praise: { words: 'congratulations, congrats, well done, kudos, thank, thanks' },
  },
  clauses: [
    {
      all: ['listed', 'unlike', 'negative'],
      severity: 'hold',
      say: 'named',
      none: ['praise'],
      mark: ['listed', 'unlike'],
      fix: { what: 'listed', put: { zh: '其他产品', en: 'other products' } },
    },
    {
      all: ['vile|bad|weak|calm', 'listed'],
      least: 2,
      severity: 'hold',
      say: 'named',
      mark: ['vile', 'bad', 'listed'],
      fix: { what: 'listed', put: { zh: '某些厂家', en: 'some suppliers' } },
    },
    {
      all: ['vile|bad|weak|calm', 'mate'],
      least: 2,
      severity: 'hold',
      say: 'inside',
      mark: ['vile', 'bad', 'mate'],
    },
    { all: ['vile|bad|calm', 'rival'], least: 2, within: 90, severity: 'hold' },
    { all: ['vile|bad|weak|calm', 'former'], least: 2, within: 90, say: 'inside' },
    {
      all: ['vile|bad|weak|calm', 'client'],
      least: 3,
      within: 60,
      say: 'client',
      none: ['about'],
      mark: ['vile', 'bad', 'client'],
    },
    { all: ['vile|bad|weak|calm'], least: 6, within: 120, none: ['about'] },
    {
      all: ['vile|bad|weak|calm', 'name'],
      least: 3,
      within: 60,
      say: 'named',
      mark: ['vile', 'bad', 'name'],
      none: ['about'],
      when: { length: [0, 240] },
    },
    { all: ['vile|bad|calm', 'name'], least: 4, within: 90, say: 'named', none: ['about'] },
    {
      all: ['vile|bad|calm', 'others|client|rival|name|marks|houses|handle|whose'],
      least: 2,
      within: 60,
      none: ['about'],
      when: { length: [0, 220] },
    },
    { all: ['vile|bad|calm', 'deal'], least: 2, none: ['about'], when: { length: [0, 220] } },
    { all: ['vile|bad|weak|calm', 'deal'], within: 'draft', least: 3, none: ['about'], when: { length: [0, 220] } },
    { all: ['vile|calm'], least: 3, none: ['about'], when: { length: [0, 240] } },
    {
      all: ['vile|bad|weak|calm', 'marks|houses|handle|whose'],
      least: 3,
      within: 120,
      say: 'named',
      mark: ['vile', 'bad', 'marks', 'houses', 'handle', 'whose'],
    },
    { all: ['vile|bad|calm', 'others|client|rival'], least: 3, within: 100, none: ['about'] },
    { all: ['vile|bad|weak|calm', 'foe'], least: 1, say: 'named' },
    { all: ['vile|bad|calm', 'listed|mate'], least: 2, within: 'draft', say: 'named', when: { length: [0, 400] } },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  'AUCL of China 2025 art. 12 and Directive 2006/114/EC art. 4(d): no discrediting of another operator; Lanham Act s. 43(a).';

const names = {
  competitors: 'Bluefin Motors Co., Ltd\tBluefin',
  customers: 'Acme Retail Inc\tAcme',
  suppliers: 'Hengyi Castings',
  colleagues: 'Oliver Stone',
};

export const examples: Examples = {
  flags: [
    { text: '[[Unlike Bluefin]], ours does not explode.', names },
    { text: '[[Bluefin pumps are junk]].', names },
    { text: '[[Acme never pays]] on time, be careful.', names },
    { text: '[[Hengyi Castings delivered rubbish]] again.', names },
    { text: '[[Oliver Stone is lazy]] and everyone on the floor sees it.', names },
    'Our [[competitors cheat]] on the copper, we do it right.',
    '[[Other suppliers sell you junk]] as new.',
    'My [[client refused]] to pay again.',
    'My [[ex-boss is a liar]] and so is his team.',
    'Seven [[months on, Corvex Freight still owes us]] for the demurrage.',
    '@corvexfreight is [[a joke, two weeks late and no apology]].',
  ],
  passes: [
    { text: 'Congratulations to @bluefin on the award!', names },
    { text: 'Acme Retail opened its tenth shop.', names },
    'We respect our competitors and learn from them.',
    'How to avoid bad suppliers: a checklist.',
    'Our customers pay on time and we ship on time.',
    'Anti-counterfeit labels for spirits.',
    'The leak test takes two minutes.',
    'My company is hiring two engineers.',
    'Their quality team visited us last week.',
    'Garbage bags and trash cans for hotels.',
    'A customer sent back a broken shaft; we replaced it in a day.',
    '@corvexfreight thanks for the quick help with our late box!',
  ],
};
