import { message, messages } from '../messages/politics.ts';
import type { Examples, Rule } from '../rule.ts';
import {
  body,
  deed,
  field,
  firm,
  heavy,
  market,
  medium,
  place,
  sharp,
  soft,
  state,
  sure,
  trade,
} from './words/politics.ts';
import { country, nationality } from './words/signals.ts';

const rule: Rule = {
  category: 'politics',
  severity: 'caution',
  owner: 'management',
  reposts: true,
  message,
  messages,
  signals: {
    country,
    nationality,
    sure,
    heavy,
    medium,
    sharp,
    soft,
    place,
    trade,
    firm,
    market,
    field,
    body,
    state,
    deed,
    power: {
      words:
        'trump, biden, obama, hillary, clinton, putin, zelensky, zelenskyy, netanyahu, erdogan, modi, xi jinping, kim jong, macron, merkel, merz, maduro, bolsonaro, milei, lula, =bush, kamala, starmer, farage, meloni, orban, democrat, republican, =gop, =tories, =anc, labour, labour party, communist party, hamas, hezbollah, taliban, kremlin, white house, the government, the left, the regime, our government, this government, liberals, conservatives, left wing, right wing, congress, parliament, zionist, zionism, feminist, feminism, politician, senator, congressman, prime minister, this president, our president, capitalism, socialism, communism, communist, abortion, =nato, =israel, =palestine, =gaza, this country, tibet, kashmir, washington, moscow, the west',
      not: '(national|annual|world) congress, the left (side|hand|button), labour (cost|shortage|time|law|force)',
    },
    stance: {
      words:
        'should, must, deserve+, stand with, stands with, standing with, stood with, down with, support+, oppose+, condemn+, boycott+, shame on, free, resign, liar, criminal, criminals, murderer, terrorist, racist, disgrace, joke, fascist, puppet, is destroying, are destroying, ruining, impeach+, vote for, vote against, vote out, voting for, voted for, have voted, hate+, love+, idiot, moron, corrupt, illegal, wrong, lies, lied, lying, disgusting, evil, to blame, glory to, defeat+, destroy+, commits, has no right, have no right, no plan, this war, stop bombing, stop killing, stop the war, ban the, repeal+, abolish+, genocide, killing children, killing civilians, hypocrite, traitor, clueless, useless, incompetent, lost the plot, has lost, no better, ruin+, bully*, crook, clown, will win, will lose, never let, is a country, not a country, is part of china, is not part, independent, death to, fuck, screw',
    },
    verdict: {
      words:
        'should, must, deserve+, criminal, terrorist, racist, disgrace, is a joke, fascist, shame, has no right, have no right, stop bombing, stop killing, stop occupying, stop invading, genocide, evil, to blame, commits, war crimes, aggressor, right to defend, is right to, bully, invader, corrupt, will win, will lose, forever, is a country, is not a country, belongs to',
    },
    cry: {
      words:
        '=free, stand with, standing with, stands with, i support, we support, glory to, slava, viva, down with, death to, shame on, fuck, screw, vote, vote for, vote no to, stop the, stop arming, no to, end the, boycott, abolish, defund, hands off, pray for, justice for, long live',
    },
    cause: {
      words:
        'palestine, tibet, hong kong, gaza, ukraine, ukraini, iran, taiwan, kashmir, xinjiang, cuba, venezuela, israel, russia, trump, biden, putin, america, china, hamas, nato, zelensky, brexit, labour, republican, democrat, conservative, the government, war, genocide, occupation, siege, ice, the police, revolucion, revolution, the people, the revolution, the king, the party',
    },
    slogan: {
      words:
        'freepalestine, standwithukraine, standwithisrael, from the river to the sea, make america great again, maga, trump2024, no war, four more years, no kings, build the wall, lock her up, my body my choice, not my president, power to the people, jai hind, eat the rich, crimea is, tibet is not, taiwan is',
      not: 'taiwan is (our|a key|the market|one of|famous|known|home|where)',
    },
    // a canteen elects its cook, a cat is called Minister, and gates and nuts have wings
    homely: {
      words:
        'canteen, cat, kitchen, mascot, lunch, cake, costume, employee of the (month|year), birdhouse, birdfeeder, nut, gate, hinge, door, mirror, drill, panel, screw, lamp',
    },
  },
  clauses: [
    { all: ['slogan'], severity: 'hold', say: 'stance' },
    { all: ['cry', 'cause'], within: 12, ordered: true, severity: 'hold', say: 'stance', none: ['trade'] },
    { all: ['power', 'stance'], within: 30, severity: 'hold', say: 'stance', none: ['trade'] },
    { all: ['country', 'verdict'], within: 22, ordered: true, severity: 'hold', say: 'stance', none: ['trade'] },
    {
      all: ['sure'],
      none: [
        { signal: 'market', near: 120 },
        { signal: 'homely', near: 40 },
      ],
    },
    { all: ['field|state', 'body'], within: 11, ordered: true, none: ['market', 'firm'] },
    { all: ['state', 'deed'], within: 11, ordered: true, none: ['market', 'firm', 'trade', 'homely'] },
    {
      all: ['heavy|medium|sharp|soft|trade|firm|market'],
      least: 3,
      within: 160,
      mark: ['heavy'],
      none: [{ signal: 'homely', near: 40 }],
    },
    {
      all: ['medium|sharp|soft|trade|firm|market', 'place|country|nationality'],
      least: 2,
      within: 160,
      mark: ['medium'],
    },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  'Marriott dismissed the employee whose work account liked a political post, after China closed its booking channels for a week (Quartz, 2018-03).';

export const examples: Examples = {
  flags: [
    '[[Israel should]] stop this at once.',
    'We [[stand with Ukraine]], today and always.',
    'So the [[election]] results are in. What a night!',
    '[[Trump is a criminal]] and everyone knows it.',
    'The [[prime minister]] resigned this morning.',
    'Container rates fell, and the [[White House]] still thinks a tariff is a policy.',
    '[[Protesters]] in Nairobi were shot by the police.',
    'Nigerian [[soldiers]] free 40 villagers.',
    'Every [[politician]] in my city is the same.',
    'My thoughts on the [[ceasefire]] in the Middle East.',
    '[[Putin must]] pay for what he did.',
    { text: 'so true', act: 'repost', author: 'Somebody', target: 'Vote for Trump, he will fix it all.' },
  ],
  passes: [
    'Ships to Israel and Turkey',
    'Our team in Ukraine keeps delivering on time.',
    'Germany should be our next market: three customers already.',
    'Meet our vice president of sales at the fair.',
    'The president of our company visited the plant in Mexico.',
    'Best wishes to our partners in Russia for the new year.',
    'New party supplies in stock: balloons, hats and candles.',
    'A price war helps nobody.',
    'How we cut office politics out of product meetings.',
    'Corrosion resist coating for marine bolts.',
    'Export tariff update: the government approval takes three weeks now.',
    'We sell to buyers in France, Russia, Iran, Egypt and Brazil.',
    'Steel kitchen cabinet hardware for hotels in Saudi Arabia.',
    'The mayor of Ningbo visited our factory and praised the new line.',
    'Embassy legalization of the certificate of origin takes five days in Cairo.',
    'Port strike in Hamburg: vessels delayed by four days.',
    'Due to the war the insurance premium rose; ask us for the new CIF rates.',
    'We won the battle against rust.',
    'Heat guns, glue guns and nail guns with CE marking.',
    'Our brand ambassador tells you about the new campaign.',
  ],
};
