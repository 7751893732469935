import { hate as message } from '../messages/discrimination.ts';
import type { Examples, Rule } from '../rule.ts';
import {
  counter,
  doom,
  general,
  harm,
  hatred,
  intent,
  mild,
  nasty,
  rude,
  sober,
  swear,
  vile,
} from './words/contempt.ts';
import { groups } from './words/people.ts';
import { nationality } from './words/signals.ts';

/** Groups of people and what is said against them; slurs alone are enough. */
const rule: Rule = {
  category: 'discrimination',
  severity: 'hold',
  owner: 'management',
  reposts: true,
  message,
  signals: {
    groups,
    nationality,
    vile,
    swear,
    hatred,
    doom,
    mild,
    nasty,
    rude,
    general,
    counter,
    sober,
    harm,
    intent,
    slur: {
      words:
        'nigga*, nigger*, n1gg*, negroes, darkie, coon, c00n, c0on, =fag, =fags, =f4g, faggot*, poofter, tranny, trannies, shemale, ladyboy, rapefugee, kike, jewboy, spic, spick, wetback, beaner, chink, ch1nk, chinaman, chinamen, ching chong, slant-eye*, gook, =jap, =japs, paki, pajeet, curry muncher, raghead, towelhead, camel (jockey|fucker), goatfucker, sand (monkey|rat), muzzie, mudslime, polack, =dago, =kraut, gyppo, pikey, half-breed, retard, retards, retarded, feminazi, shylock, white trash, subhumans, untermensch*, third-worlder, shithole countr*',
      not: 'coon hound, coon cat, maine coon, spic and span, chinks in, chink in, (fire|flame)-retarded',
    },
    mention: {
      words:
        'this word, the (word|term|slur), slurs, called me, calling, used to be, smoking, cooked, bought, butcher, delicious, museum, hate speech, racism, racist, (things|posts|statements|words|messages) like, that say, will get, get you, tolerate, bigoted, shows (how|what) a',
    },
  },
  clauses: [
    { all: ['slur'], none: ['mention'] },
    { all: ['vile|swear|hatred|doom|mild|rude|counter|sober', 'groups'], least: 3, within: 44, none: ['mention'] },
    { all: ['harm|sober|counter', 'intent', 'groups'], least: 2, within: 60, none: ['mention'] },
    { all: ['groups', 'general', 'mild|rude|nasty'], ordered: true, within: 30, none: ['counter', 'sober'] },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  'ICERD art. 4 and the hate-speech rules of LinkedIn, Meta and X forbid attacks on people for their nation, race, faith, sex, orientation, disability or age.';

export const examples: Examples = {
  flags: [
    '[[Immigrants are parasites]].',
    '[[Women are hysterical]], keep them off the phone.',
    '[[I hate Muslims]].',
    '[[Get rid of the disabled]], that is what I say.',
    'In our warehouse [[old people are slow]].',
    'That forwarder hired a [[paki]] again.',
  ],
  passes: [
    'We celebrate the women of our plant today.',
    "Women's dress, wholesale, cheap price.",
    'We do not hate any group of people.',
    'Our fire-retarded curtains for hotels.',
    'No one should call immigrants parasites.',
    'Women lead three of our five lines.',
    'It is wrong to say that old people are useless.',
    'Easy grip taps for elderly people and disabled guests.',
    'Anti-slip shoes for men and women, ugly weather or not.',
    'A vile storm kept the container in Rotterdam.',
  ],
};
