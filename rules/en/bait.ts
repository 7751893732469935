import { messages } from '../messages/engagement.ts';
import { type Examples, type Rule, WRITTEN } from '../rule.ts';

const rule: Rule = {
  category: 'engagement',
  severity: 'caution',
  owner: 'marketing',
  message: messages.bait,
  messages,
  signals: {
    act: {
      words: '=like, =share, comment, tag, follow, repost, retweet, =rt, subscribe, double tap, forward',
      not: "would like, i'd like, looks like, like this, like that, like to, like many, share price",
    },
    win: {
      words:
        "(to|and|can|could) (win|claim|unlock|enter), winner, giveaway, prize, i will (dm|send), i'll (dm|send), more people see, for the (pdf|list|link), if you agree",
    },
    tag: { words: '=tag' },
    say: { words: '=comment, =type, comment+ with, reply with, leave a, drop a, smash, hit' },
    token: {
      words:
        '=yes, amen, =me, price, info, interested, 🔥, ❤, 👍, 🙏, heart, emoji, (that|the) (like|follow|subscribe), like button',
    },
    whom: {
      words: 'friends, mates, people who, a friend, someone who, somebody who',
    },
    pass: {
      words: '(share|forward|repost|retweet|send|copy|paste|pass) (this|it), keep scrolling, scroll past, ignore this',
    },
    fate: {
      words:
        'luck, lucky, fortune, bless+, wealth, miracle, come true, curse+, koi, within (24|48) hours, by midnight, years of, =amen, the chain',
      not: 'lucky (draw|customer|winner)',
    },
    guilt: {
      words:
        'if you have a heart, if you love your, if you (really|truly), if you believe, nobody will, no one will, 99%, only 1%',
    },
    rating: { words: 'review, rating, feedback, 5-star, five-star, five stars, 5 stars' },
    pay: {
      words:
        'voucher, cashback, gift card, coupon, dollars, in exchange, in return, swap, for cash, paid, buy, sell, fake, refund, delete, remove, free (sample|product|gift), reward',
      not: 'refund policy, buy (again|with)',
    },
    crowdfor: { words: 'follower, likes, subscribers, views' },
    cheap: { words: '=buy, =sell, selling, cheap, =real, instant, grow your, boost your, get more' },
    swap: {
      words:
        'like for like, follow for follow, comment for comment, sub for sub, =l4l, =f4f, follow back, follow you back, engagement (pod|group)',
      not: 'like-for-like (basis|sales|growth)',
    },
  },
  clauses: [
    { all: ['swap'], say: 'reviews', when: { acts: WRITTEN } },
    { all: ['rating', 'pay'], within: 30, say: 'reviews', when: { acts: WRITTEN } },
    { all: ['cheap', 'crowdfor'], within: 26, ordered: true, say: 'reviews', when: { acts: WRITTEN } },
    { all: ['pass', 'fate'], within: 80, say: 'chain', when: { acts: WRITTEN } },
    { all: ['guilt', 'act'], say: 'chain', when: { acts: WRITTEN } },
    { all: ['say', 'token'], within: 14, ordered: true, when: { acts: WRITTEN } },
    { all: ['tag', 'whom'], within: 12, ordered: true, when: { acts: WRITTEN } },
    { all: ['act', 'win'], within: 30, when: { acts: WRITTEN } },
    { all: ['act'], least: 3, within: 50, when: { acts: WRITTEN } },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  'Facebook has shown vote, react, share, tag and comment baiting less since December 2017; paid reviews fall under 16 CFR 465 (FTC, in force 21 October 2024).';

export const examples: Examples = {
  flags: [
    '[[Share this with ten people and luck]] will find you by Friday.',
    '[[If you have a heart you will repost]] this.',
    '[[Comment YES]] below and I send you the list.',
    'Engagement hour: [[like for like]], all welcome.',
    'Leave us a [[review and we send you a voucher]].',
    '[[Tag 3 friends]] and tell them about the lathe.',
  ],
  passes: [
    'Which of the two colours would you put on the shelf, and why?',
    'Share your photos of the machine with our service team.',
    'If you like plain design, have a look at the new range.',
    'Please leave an honest review; it helps other buyers.',
    'Good luck to all exhibitors at the fair!',
    'We were lucky with the weather. I would like to share some pictures.',
    'A customer sent us a five-star review today. Thank you!',
    'Comments are open until Friday; the engineers will answer.',
    'Like many factories, we closed for two weeks.',
  ],
};
