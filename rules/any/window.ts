import { message, messages } from '../messages/window.ts';
import type { Examples, Rule } from '../rule.ts';

const rule: Rule = {
  category: 'crisis',
  severity: 'info',
  owner: 'management',
  message,
  messages,
  signals: {},
  clauses: [
    { all: [], say: 'speaker', when: { asks: 'crisis', gravity: 'info' } },
    { all: [], say: 'closedForward', when: { asks: 'crisis', gravity: 'stop', forward: true } },
    { all: [], say: 'closed', when: { asks: 'crisis', gravity: 'stop' } },
    { all: [], say: 'forward', when: { asks: 'crisis', forward: true } },
    { all: [], when: { asks: 'crisis' } },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  'ISO 22361:2022 (crisis management, guidelines) on communication: spokespersons are named beforehand and what is said comes from one hand; a colleague’s post during a recall is quoted as the firm’s own.';

const two = { level: 2 } as const;
const three = { level: 3, spokespersons: ['@Wu_Lan', '李芳'], forward: 'We will report at 18:00.' } as const;

export const examples: Examples = {
  flags: [
    { text: 'Our sample room is open today.', crisis: two },
    { text: '样品间今天开放。', crisis: two, account: 'unknown' },
    { text: 'Our sample room is open today.', crisis: three, role: 'spokesperson' },
    { text: 'Thank you.', act: 'reply', author: 'Ana Lima', target: 'Well done', crisis: three },
    { text: '', act: 'repost', author: 'Ana', target: 'A day', crisis: three, names: { friends: 'Ana' } },
    { text: '样品间今天开放。', crisis: { level: 3, markets: ['DE', 'AT'] }, markets: ['AT'] },
    { text: '样品间今天开放。', crisis: { level: 3, markets: ['DE', 'AT'] } },
    { text: '样品间今天开放。', crisis: { level: 2, platforms: ['linkedin'] }, role: 'senior' },
  ],
  passes: [
    { text: 'Our sample room is open today.', crisis: true },
    { text: 'Our sample room is open today.', crisis: { level: 1 } },
    { text: 'Our sample room is open today.', crisis: { level: 3 }, role: 'spokesperson' },
    { text: 'Our sample room is open today.', crisis: two, role: 'spokesperson' },
    { text: 'Our sample room is open today.', crisis: three, name: 'WU_LAN' },
    { text: '样品间今天开放。', crisis: three, name: '李芳' },
    { text: 'Our sample room is open today.', crisis: { level: 3, platforms: ['x'] } },
    { text: '样品间今天开放。', crisis: { level: 3, markets: ['DE'] }, markets: ['BR'] },
    { text: '', act: 'like', author: 'Ana Lima', target: 'Well done', crisis: three },
    { text: '样品间今天开放。', crisis: three, account: 'personal' },
    { text: '样品间今天开放。', crisis: { level: 3, to: '2020-01-01T00:00:00Z' } },
  ],
};
