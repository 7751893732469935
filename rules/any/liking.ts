import type { Act } from '../draft.ts';
import { message, messages } from '../messages/liking.ts';
import type { Examples, Rule } from '../rule.ts';

const ACTS: readonly Act[] = ['like', 'follow'];
/** A repost counts where it goes out without a word: with words the draft is judged by what they say. */
const AT_ONCE = { acts: ['repost'] as readonly Act[], length: [0, 0] } as const;

const rule: Rule = {
  category: 'engagement',
  severity: 'caution',
  owner: 'sales',
  message,
  messages,
  signals: {
    rival: { names: 'competitors', in: 'target' },
    former: { names: 'exEmployers', in: 'target' },
  },
  clauses: [
    { all: [], when: { acts: ACTS, author: 'competitors' } },
    { all: [], when: { ...AT_ONCE, author: 'competitors' } },
    { all: [], say: 'formerEmployer', when: { acts: ACTS, author: 'exEmployers' } },
    { all: [], say: 'formerEmployer', when: { ...AT_ONCE, author: 'exEmployers' } },
    { all: [], say: 'namedFormer', when: { acts: ['like'], target: ['former'] } },
    { all: [], say: 'namedFormer', when: { ...AT_ONCE, target: ['former'] } },
    { all: [], say: 'named', when: { acts: ['like'], target: ['rival'] } },
    { all: [], say: 'named', when: { ...AT_ONCE, target: ['rival'] } },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  'A slipped like on a rival’s post was asked about by a new customer the next day; authors learn of every like on LinkedIn, Facebook, Instagram and X (likes on X are private to the author since 2024-06-12).';

const names = {
  competitors: 'Bluefin Motors\tbluefin_motors\n蓝鳍电机',
  exEmployers: 'Torvex Trading',
  friends: 'Ana Lima',
};

export const examples: Examples = {
  flags: [
    { text: '', act: 'like', author: 'Bluefin Motors', target: 'We won an award', names },
    { text: '', act: 'follow', author: 'Bluefin Motors', target: '', names },
    { text: '', act: 'repost', author: '蓝鳍电机', target: '新品上市', names },
    { text: '', act: 'like', author: 'Torvex Trading', target: 'We are hiring', names },
    { text: '', act: 'like', author: 'A customer', target: 'Never again with Torvex Trading, two months late.', names },
    { text: '', act: 'like', author: '老王', target: '还是蓝鳍电机的东西好用', names },
  ],
  passes: [
    { text: '', act: 'like', author: 'A friend', target: 'We won an award', names },
    { text: '', act: 'follow', author: 'A friend', target: 'About Bluefin Motors', names },
    { text: '', act: 'like', author: 'Bluefin Motors', target: 'We won an award' },
    { text: '', act: 'like', author: 'Bluefin Motors', target: 'We won', names, account: 'personal' },
    { text: '', act: 'like', author: 'Ana Lima', target: 'A day at the Bluefin Motors museum', names },
    { text: '', act: 'like', author: 'Me', target: 'We are not Bluefin Motors', owned: 'self', names },
    { text: '', act: 'like', author: '老王', target: '今天样品间来了新客户', names },
    { text: 'Congratulations on the award!', act: 'comment', author: 'Bluefin Motors', target: 'We won', names },
    { text: '', act: 'repost', author: 'Canton Fair', target: 'Doors open on Friday', names },
  ],
};
