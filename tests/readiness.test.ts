import { describe, expect, it } from 'vitest';
import { countDecisions } from '../utils/log/counts.ts';
import { mergeLayers } from '../utils/policy/layers.ts';
import { type ReadinessKey, readiness } from '../utils/policy/readiness.ts';
import { defaultPolicy, parsePolicy } from '../utils/policy/schema.ts';

const NOW = new Date('2026-11-24T10:00:00Z');
const facts = { sites: ['x'], backup: true } as const;

function look(document: object, given: Parameters<typeof readiness>[1] = facts) {
  const parsed = parsePolicy({ slipguard: 1, ...document });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return readiness(mergeLayers({ own: parsed.policy }), given, NOW);
}
const item = (document: object, key: ReadinessKey) => look(document).items.find((one) => one.key === key);

const account = { platform: 'facebook', handle: 'haida', kind: 'work' };
const whole = {
  accounts: [
    {
      ...account,
      admins: 2,
      registered: { email: 'firm' },
      twoFactor: { on: true, checked: '2026-11-01' },
      markets: ['DE'],
    },
  ],
  names: {
    own: [{ name: 'Haida' }],
    customers: [{ name: 'Müller' }],
    competitors: [{ name: 'Tooltec', handles: ['tooltec'] }],
  },
  owner: 'Ms Wang',
  reviewers: [{ name: 'Li' }],
};

describe('readiness', () => {
  it('is 100 with everything in place, and low for whoever has set nothing', () => {
    expect(look(whole).score).toBe(100);
    expect(look(whole).items.every(({ done }) => done)).toBe(true);
    const nothing = readiness(mergeLayers({ own: defaultPolicy() }), { sites: [], backup: false }, NOW);
    expect(nothing.score).toBe(0);
    expect(nothing.items.length).toBeGreaterThan(7);
  });

  it('asks for the second factor again after 90 days', () => {
    const at = (checked: string) =>
      item({ accounts: [{ ...account, twoFactor: { on: true, checked } }] }, 'twoFactor')?.done;
    expect(at('2026-08-26')).toBe(true);
    expect(at('2026-08-24')).toBe(false);
    expect(item({ accounts: [account] }, 'twoFactor')).toMatchObject({ done: false, values: { who: '@haida' } });
  });

  it('leaves out what does not apply: a LinkedIn profile has one keeper, a personal account is nobody’s business', () => {
    const linkedin = { accounts: [{ platform: 'linkedin', handle: 'wei', kind: 'work' }] };
    expect(item(linkedin, 'admins')).toBeUndefined();
    expect(item(linkedin, 'recovery')).toBeUndefined();
    expect(item({ accounts: [{ platform: 'x', handle: 'wei', kind: 'personal' }] }, 'twoFactor')).toBeUndefined();
    expect(item({ accounts: [account] }, 'admins')?.done).toBe(false);
    expect(item(whole, 'expiry')).toBeUndefined();
  });

  it('warns before a policy runs out, and after', () => {
    const at = (expires: string) => item({ expires }, 'expiry');
    expect(at('2027-01-24T00:00:00Z')?.done).toBe(true);
    expect(at('2026-11-30T00:00:00Z')?.done).toBe(false);
    expect(at('2026-10-01T00:00:00Z')?.done).toBe(false);
  });

  it('counts customers that came as fingerprints, and most competitors with a handle', () => {
    const prints = { salt: 'A'.repeat(22), longest: 9, lists: [{ list: 'customers', prints: 'B'.repeat(22) }] };
    expect(item({ fingerprints: [prints] }, 'sensitive')?.done).toBe(true);
    const bare = {
      names: { competitors: [{ name: 'Tooltec' }, { name: 'Rival', handles: ['rival'] }, { name: 'Third' }] },
    };
    expect(item(bare, 'handles')).toMatchObject({ done: false, values: { n: 3, bare: 2 } });
  });
});

it('counts decisions by what came of them', () => {
  const of = (decision: Parameters<typeof countDecisions>[0][number]['decision'], reason = '') => ({
    decision,
    reason,
  });
  expect(
    countDecisions([
      of('edited'),
      of('masked'),
      of('cancelled'),
      of('saved'),
      of('switched'),
      of('sent-for-review'),
      of('published'),
      of('published', 'false-alarm'),
      of('published', 'other'),
    ]),
  ).toEqual({ edited: 2, kept: 3, reviewed: 1, passed: 1, reasoned: 2 });
});
