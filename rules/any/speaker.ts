import { message, messages } from '../messages/speaker.ts';
import { type Examples, type Rule, WRITTEN } from '../rule.ts';

const rule: Rule = {
  category: 'identity',
  severity: 'caution',
  owner: 'management',
  message,
  messages,
  signals: { own: { names: 'own' } },
  clauses: [
    {
      all: [],
      say: 'switchedListed',
      severity: 'hold',
      when: { switched: true, acts: ['like', 'follow'], author: ['competitors', 'exEmployers'] },
    },
    {
      all: [],
      say: 'switchedPrivate',
      severity: 'hold',
      when: { switched: true, accounts: ['work'], found: ['private-life'] },
    },
    {
      all: [],
      say: 'switchedBusiness',
      severity: 'hold',
      when: { switched: true, accounts: ['unknown'], acts: WRITTEN, found: ['trade-secret'] },
    },
    {
      all: ['own'],
      say: 'switchedBusiness',
      severity: 'hold',
      when: { switched: true, accounts: ['unknown'], acts: WRITTEN },
    },
    { all: ['own'], say: 'unregistered', when: { accounts: ['unknown'], acts: WRITTEN } },
    { all: ['own'], say: 'personal', when: { accounts: ['personal'], acts: WRITTEN } },
    { all: [], say: 'personal', when: { accounts: ['personal'], acts: WRITTEN, found: ['trade-secret'] } },
    { all: [], say: 'ownPost', when: { owned: 'other', acts: ['comment', 'reply', 'like'] } },
    { all: [], when: { switched: true, accounts: ['work', 'unknown'] } },
  ],
};
export default rule;

/** Why the rule is there, with what can be looked up. */
export const source =
  'Posts from the wrong account: a StubHub employee’s Friday tweet (2012-10), a Chrysler agency’s curse about Detroit drivers (2011-03), Kroger’s and others since; the switcher of each site is one press away.';

const names = { own: 'Haida Tools\nhaida_tools', competitors: 'Bluefin Motors' };

export const examples: Examples = {
  flags: [
    { text: 'Our sample room is open today.', switched: true },
    { text: 'Netflix and a new episode tonight, obsessed with this series!', switched: true, tolerance: 'low' },
    { text: '', act: 'like', author: 'Bluefin Motors', target: 'We won', names, switched: true },
    { text: '[[Haida Tools]] ships again from Monday.', account: 'unknown', names },
    { text: '[[Haida Tools]] 下周恢复发货。', account: 'unknown', names, switched: true },
    { text: 'We quote FOB Ningbo USD 3.20/pc.', account: 'unknown', switched: true },
    { text: 'So proud of [[Haida Tools]] this year.', account: 'personal', names, hint: true },
    { text: 'Great post!', act: 'comment', author: 'Haida', target: 'Monday news', owned: 'other' },
    { text: '', act: 'like', author: 'Haida', target: 'Monday news', owned: 'other' },
  ],
  passes: [
    'Our sample room is open today.',
    { text: 'Haida Tools ships again from Monday.', names },
    { text: 'Haida Tools ships again from Monday.', account: 'personal', names },
    { text: 'Bluefin Motors cheats on the copper.', account: 'personal', names, hint: true },
    { text: 'Dinner with the family tonight.', account: 'personal', hint: true, switched: true },
    { text: 'See you at the fair in October.', account: 'unknown', names },
    { text: 'Thanks for writing in!', act: 'reply', author: 'Haida', target: 'Monday news', owned: 'self' },
    { text: '', act: 'like', author: 'Haida', target: 'Monday news', owned: 'self' },
    { text: '', act: 'like', author: 'A customer', target: 'Monday news' },
    { text: '', act: 'follow', author: 'Haida', target: '', owned: 'other' },
  ],
};
