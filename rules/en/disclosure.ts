import { message, messages } from '../messages/disclosure.ts';
import type { Examples, Rule } from '../rule.ts';

const rule: Rule = {
  category: 'disclosure',
  severity: 'caution',
  owner: 'marketing',
  message,
  messages,
  signals: {
    own: { names: 'own' },
    love: {
      words:
        'love, recommend+, best, favourite, favorite, hands down, changed my, obsessed, (five|5) stars, (everyone|you) (should|must), regret, amazing, awesome, incredible, fantastic, so good, worth (the|every), trust me, tell all, wow, nothing beats, 10/10, blown away, buy it, get it, go get, i (bought|tried), purchase, go-to, loving my, in love, saved my, best ever',
      weight: 2,
    },
    guise: {
      words:
        'as (a|an) (happy|normal|regular|loyal|independent), (normal|regular|neutral|real|happy) (user|customer|buyer), (honest|unbiased|independent) (review|opinion), not sponsored, nobody paid, tried so many, (tried|tested|compared|used) (dozens|every|all|ten|five)',
      weight: 3,
    },
    review: { words: '(five|5)-star, (five|5) stars, review, positive (comment|word), rating, good word, testimonial' },
    stage: {
      words:
        'in (our|the) office, colleague, staff, employee, team, friends and family, relatives, influencer, like real, pretend+, (private|personal|fake|different) (account|profile|name), exchange for, gift card, cashback, voucher, fake, buy',
    },
    ask: { words: 'leave, write, post, please, tonight, should, must, need, give, drop, use, pretend, get, for, buy' },
    posing: {
      words:
        '(your|use) (private|personal|second|fake) (account|profile), fake review, (buy|buying|bought|sell) reviews, pretend to be a (customer|buyer|user)',
    },
    pay: {
      words:
        'paid (me|to), paid for this, we pay, they pay, pay you, got this, sent me, gave me, for free, free (lamp|sample|product|unit), (my|affiliate) (code|link), (discount|promo|referral) code, influencer, blogger',
    },
    inside: {
      words: 'i run their, work there, hired me, colleagues at, (husband|wife|brother) (owns|works)',
    },
    hush: {
      words:
        "(don't|do not|not|no need to|without|never) (mention|say|tell|disclose|tag|label|mark|reveal)(ing|), (nobody|no one) needs to know, undisclosed, (agreed|promised|asked) not to, but the, so here",
    },
    never: {
      words:
        '=not, never, =no, avoid, illegal, banned, fine, do not, how to, stop, =ftc, rule, against, refuse, thank you, thanks (for|to)',
    },
    honest: {
      words:
        "=we, =our, =ours, =us, i work, my (company|team|employer|firm|startup|own|product|job|brand), i (founded|own|run|started), i'm (the|a), disclos*, #ad, #sponsored, paid partnership, joined, hiring, booth",
      weight: -9,
    },
  },
  clauses: [
    { all: ['love|guise|honest', 'own'], within: 'draft', least: 2 },
    { all: ['guise|honest', 'love'], least: 3 },
    { all: ['posing'], say: 'reviews', none: [{ signal: 'never', before: 24 }] },
    { all: ['review', 'stage', 'ask'], within: 60, say: 'reviews', none: ['never'] },
    { all: ['hush', 'pay'], within: 50, say: 'paid' },
    { all: ['love|honest', 'pay'], least: 2, within: 80, say: 'paid' },
    { all: ['love|guise', 'inside'], within: 'draft', least: 4 },
    { all: ['love|honest'], within: 90, least: 6 },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  'FTC 16 CFR 255.5 (material connection), 16 CFR 465.4 to 465.5 (reviews for pay, by insiders); Directive 2005/29/EC annex I no. 22, 23b and 23c.';

const names = { own: 'Sunlite Lighting Co., Ltd\tSunlite' };

export const examples: Examples = {
  flags: [
    { text: 'I [[love this lamp by Sunlite]]', names },
    { text: '[[Sunlite is hands down]] the lamp to get.', names },
    'Speaking [[as a regular customer, I can only recommend]] it.',
    '[[Colleagues, please write a five-star]] review today.',
    'I was [[paid to post this, but the]] lamp is fine.',
    'Use [[your private account]] and say something nice.',
  ],
  passes: [
    { text: 'I work at Sunlite and I love our new lamp.', names },
    { text: 'We just launched the Sunlite 4. I love the dimmer.', names },
    { text: 'Sunlite lamps are in stock in Rotterdam.', names },
    'I love this city in autumn.',
    'I highly recommend the book on my desk.',
    'Our customers gave us five stars, thank you!',
    'Never pay for fake reviews: the FTC fines them.',
    'Paid partnership with a lighting blog.',
    'As a customer you get a reply within a day.',
  ],
};
