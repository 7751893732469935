import { message, messages } from '../messages/abuse.ts';
import type { Examples, Rule } from '../rule.ts';
import { counter, harm, hatred, intent, mild, nasty, rude, sober, swear, vile } from './words/contempt.ts';
import { partners, people } from './words/people.ts';

const rule: Rule = {
  category: 'abuse',
  severity: 'caution',
  owner: 'management',
  message,
  messages,
  signals: {
    partners,
    people,
    vile,
    hatred,
    mild,
    counter,
    sober,
    swear,
    you: {
      words:
        "you, your, you're, =ur, =u, (he|she|this|that|who|whoever|they) (is|are|was|must be), he's, she's, they're, guys are, people are, what a, what an, what kind of, such a, such an, bunch of, pack of, gang of, herd of, load of, team of, only a, (like|as) (a|an|some), another, excuse for, listen, absolute, total, utter, complete, nothing but, piece of, waste of, congratulations, run by, staffed by, spoiled, so-called",
    },
    nasty,
    rude,
    advice: {
      words:
        "how to, tips, don't let, if your, when your, became, question, never call, impression, avoid+, handle, handling, deal with, dealing with, why, survive, guide, lesson*, thank*, grateful, happy, love, loves, best, costume, toy, game, wholesale, oem, software, machine, farm, pet, feed, price, save+, solve*, fix, fixed, no more, reduce, without",
      weight: -3,
    },
    bare: {
      words:
        "shut (up|your*), get lost, drop dead, go die, kill yourself, =kys, kiss my, good riddance, too (stupid|dumb), get a (life|brain|grip), grow (a pair|up), suck my*, up yours, asked (you|your), nobody likes you, want a medal, crawl back, go back to your, in hell, sick in the head, stop whining, choke+ on (it|his|her|your|their), you people, you are nothing, you're nothing, learn (to|some) (read|count|write|manners), learn english, ugly inside, shame on you, cry me a river, are you (blind|deaf|stupid|drunk), make+ me (sick|puke|vomit), say it to my face, thanks for nothing, as useful as",
    },
    harm,
    intent,
    whom: {
      words:
        '=him, =her, =them, =you, those, these, whoever, neck, throat, face, head, teeth, legs, arms, jaw, bones, the next (person|guy|one)',
    },
    threat: {
      words:
        "make (you|him|her|them) (suffer|pay|regret), watch your back, you'll (regret|pay for), you will regret, where you live, wish you were dead, gas chamber, hang them all, kill (you|them all), break your (legs|neck|face), burn your*, coming for you, dead meat, a bullet in, should be (shot|hanged|legal to|decriminali*)",
    },
    goods: {
      words:
        'price, cost, deal, market, time, deadline, record, ice, paper, fabric, food, battery, engine, power, light, half, even, down, make sure, make it, make your',
    },
    quoting: {
      words: '(things|messages|statements|words|hate|comments) like, the word, writing that, saying that, shows what a',
    },
  },
  clauses: [
    { all: ['threat'], severity: 'hold', say: 'threat', none: ['counter'] },
    {
      all: ['intent', 'harm', 'whom|people|partners'],
      within: 34,
      ordered: true,
      severity: 'hold',
      say: 'threat',
      none: ['counter', 'sober', 'advice', 'goods'],
    },
    { all: ['vile|nasty|swear|counter|advice', 'partners'], least: 2, within: 30, severity: 'hold', say: 'client' },
    { all: ['rude|counter|advice', 'partners'], least: 2, within: 36, say: 'client' },
    { all: ['bare'], severity: 'hold', none: ['counter'] },
    { all: ['you', 'vile|nasty'], within: 26, ordered: true, severity: 'hold', none: ['counter', 'advice', 'sober'] },
    { all: ['vile|counter|sober|advice', 'people'], least: 3, within: 40, severity: 'hold', none: ['counter'] },
    { all: ['hatred', 'whom'], ordered: true, within: 14, none: ['counter', 'sober', 'advice'] },
    { all: ['vile|nasty|mild|rude|sober|advice'], least: 5, within: 24 },
    { all: ['swear'], none: ['quoting'] },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  'Swearing and insults break the conduct rules of all four sites (LinkedIn Professional Community Policies; X, Meta: abuse and harassment).';

export const examples: Examples = {
  flags: [
    'This [[client is an idiot]], third change today.',
    'Another day, another [[stupid customer]].',
    'What the [[fuck]] was that meeting about?',
    '[[You are a clown]], stop writing to me.',
    '[[I will punch him]] if he asks for a discount again.',
    '[[Shipping lines are full of bullshit]] excuses.',
    'My [[boss is useless]] and so is the plan.',
  ],
  passes: [
    'Trash bags and garbage bins, wholesale.',
    'Our customers love the cheap price of the refill.',
    'Animal feed machine, factory direct.',
    'Smoking is not allowed on the shop floor.',
    'Assassin costume for children, hot selling.',
    'We hate delays as much as you do, so we ship in 7 days.',
    'It was a nightmare to clean, so we changed the design.',
    'Cancer research gets 1 % of every order.',
    'I would never call a customer stupid.',
    'How to deal with a difficult or rude customer: five tips.',
    'Damn good coffee at the fair today.',
  ],
};
