import { message, messages } from '../messages/role.ts';
import type { Examples, Rule } from '../rule.ts';

const rule: Rule = {
  category: 'review',
  severity: 'info',
  owner: 'management',
  message,
  messages,
  signals: {},
  clauses: [
    { all: [], say: 'answers', when: { asks: 'role', roles: ['reply-only'], acts: ['post', 'edit'] } },
    { all: [], when: { asks: 'role' } },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  'Firms let newcomers publish only what a colleague has read, and give those who answer customers no posts of their own; a reminder, not a control of access: whoever holds the password can post elsewhere.';

const roles = {
  manager: { gestures: 'caution' },
  newcomer: { posts: 'caution' },
  华东区: { replies: 'hold' },
} as const;

export const examples: Examples = {
  flags: [
    { text: 'Our sample room is open today.', role: 'newcomer' },
    { text: '样品间今天开放。', role: 'newcomer', account: 'unknown' },
    { text: 'Our sample room is open today.', role: 'reply-only' },
    { text: 'Our sample room is open today.', act: 'edit', role: 'newcomer', roles },
    { text: '', act: 'follow', author: 'Ana Lima', target: '', role: 'manager', roles },
    { text: '好的,明天寄出。', act: 'reply', author: 'Ana Lima', target: 'When?', role: '华东区', roles },
    { text: '', act: 'repost', author: 'Ana', target: 'A day', role: 'manager', roles, names: { friends: 'Ana' } },
  ],
  passes: [
    'Our sample room is open today.',
    { text: 'Our sample room is open today.', role: 'senior' },
    { text: 'Our sample room is open today.', role: 'spokesperson' },
    { text: 'Our sample room is open today.', role: 'manager', roles },
    { text: 'Our sample room is open today.', role: 'newcomer', account: 'personal' },
    { text: 'Our sample room is open today.', role: 'newcomer', account: 'personal', hint: true },
    { text: 'Our sample room is open today.', role: 'constructor' },
    { text: 'Tomorrow, with pleasure.', act: 'reply', author: 'Ana Lima', target: 'When?', role: 'newcomer' },
    { text: 'Tomorrow.', act: 'comment', author: 'Ana Lima', target: 'When?', role: 'reply-only' },
    { text: '', act: 'like', author: 'Ana Lima', target: 'A day at the fair', role: 'newcomer' },
  ],
};
