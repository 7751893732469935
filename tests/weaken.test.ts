import { describe, expect, it } from 'vitest';
import type { Draft } from '../rules/draft.ts';
import { makeFingerprints } from '../rules/fingerprint.ts';
import { check, compile } from '../rules/index.ts';
import { crisisNow } from '../utils/crisis.ts';
import { toTabPolicy } from '../utils/policy/compact.ts';
import { type Layers, lockOf, mergeLayers } from '../utils/policy/layers.ts';
import { policyOf } from './arbitrary.ts';

const policy = (document: object) => policyOf({ slipguard: 1, ...document });
const tabOf = (layers: Layers) => toTabPolicy(mergeLayers(layers), 1);

function draftOf(text: string, more: Partial<Draft> = {}): Draft {
  const account = { platform: 'x', handle: 'haida', name: null, kind: 'work' } as const;
  return { platform: 'x', act: 'post', account, target: null, text, at: '2026-11-22T08:00:00Z', ...more };
}

describe('a layer below a lock', () => {
  const named = policy({ names: { customers: [{ name: 'Zentralbau' }] }, locks: ['names'] });
  const tells = 'We have shipped for Zentralbau today.';
  const finds = (layers: Layers) =>
    check(draftOf(tells), compile(tabOf(layers))).some(({ text }) => text === 'Zentralbau');

  it('does not end a name by a handle that carries a day or near words', () => {
    expect(finds({ signed: named })).toBe(true);
    for (const mark of ['\u00012020-01-01', '\u0002nothing', '\n\n', '\t\u00012020-01-01'])
      expect(
        finds({
          signed: named,
          own: policy({ names: { customers: [{ name: 'Zentralbau', handles: [`a${mark}`] }] } }),
        }),
      ).toBe(true);
    const [handle] = policy({ names: { customers: [{ name: 'Zentralbau', handles: ['a\n\u0001b'] }] } }).names
      .customers[0]!.handles!;
    expect(handle).toBe('a b');
  });

  it('does not silence the rule through which locked names speak', () => {
    for (const setting of [{ on: false }, { quiet: true }, { severity: 'info' }, { exceptions: ['Zentralbau'] }])
      for (const lock of ['names', 'names.customers'])
        expect({
          exceptions: undefined,
          ...tabOf({ signed: { ...named, locks: [lock] }, own: policy({ rules: { 'any/names': setting } }) }),
        }).toMatchObject({ severities: {}, exceptions: undefined });
    expect(
      tabOf({ signed: named, own: policy({ rules: { 'any/names': { on: false } } }) }).severities['any/names'],
    ).toBeUndefined();
    expect(lockOf(mergeLayers({ signed: named }), 'rules', 'any/names')).toBe('signed');
    expect(lockOf(mergeLayers({ signed: { ...named, locks: ['names.friends'] } }), 'rules', 'any/names')).toBeNull();
  });

  it('does not add friends as fingerprints', () => {
    const prints = makeFingerprints({ friends: [{ name: 'Rival', aliases: [] }] }, new Uint8Array(16));
    for (const lock of ['names', 'names.friends']) {
      const layers = { managed: policy({ locks: [lock] }), own: policy({ fingerprints: [prints] }) };
      expect(tabOf(layers).fingerprints?.flatMap(({ lists }) => lists) ?? []).toEqual([]);
    }
    expect(tabOf({ own: policy({ fingerprints: [prints] }) }).fingerprints).toEqual([prints]);
  });

  it('does not call a locked name, or a word of a locked rule, its own', () => {
    const brand = { names: { own: [{ name: 'Zentralbau' }] } };
    const prints = makeFingerprints({ own: [{ name: 'Zentralbau', aliases: [] }] }, new Uint8Array(16));
    const firm = policy({ names: { customers: [{ name: 'Zentralbau' }], own: [{ name: 'Haida' }] } });
    const alias = { names: { own: [{ name: 'Haida', aliases: ['Zentralbau'] }] } };
    for (const own of [brand, alias, { fingerprints: [prints] }]) {
      expect(finds({ signed: firm, own: policy(own) })).toBe(false);
      for (const lock of ['names', 'names.own'])
        expect(finds({ signed: { ...firm, locks: [lock] }, own: policy(own) })).toBe(true);
    }
  });

  it('does not put another rule in the place of one whose rule is locked', () => {
    const rule = { id: 'proforma', title: 'Proforma', words: ['PI-####'], reason: 'They travel.', severity: 'stop' };
    for (const lock of ['ownRules', 'rules', 'rules.own/proforma'])
      expect(
        tabOf({
          signed: policy({ ownRules: [rule], locks: [lock] }),
          own: policy({ ownRules: [{ ...rule, words: ['zzzz'], severity: 'info' }] }),
        }).ownRules,
      ).toMatchObject([{ words: 'PI-####', severity: 'stop' }]);
  });

  it('does not loosen a locked account by what the stronger layer left unsaid', () => {
    const account = { platform: 'x', handle: 'haida', kind: 'work' };
    const merged = (above: object, below: object) =>
      tabOf({
        managed: policy({ accounts: [{ ...account, ...above }], locks: ['accounts'] }),
        own: policy({ accounts: [{ ...account, ...below }] }),
      }).accounts[0];
    expect(merged({}, { tolerance: 'high' })?.tolerance ?? 'medium').toBe('medium');
    expect(merged({}, { tolerance: 'low' })?.tolerance).toBe('low');
    expect(merged({ tolerance: 'high' }, { tolerance: 'medium' })?.tolerance).toBe('medium');
    expect(merged({}, { role: 'spokesperson' })?.role).toBeUndefined();
    expect(merged({}, { markets: ['US'] })?.markets).toBeUndefined();
    const added = {
      managed: policy({ locks: ['accounts'] }),
      own: policy({ accounts: [{ ...account, tolerance: 'high' }] }),
    };
    expect(tabOf(added).accounts).toMatchObject([{ handle: 'haida', tolerance: 'medium' }]);
    expect(merged({ markets: ['DE'] }, { markets: ['US'] })?.markets).toEqual(['DE', 'US']);
  });

  it('does not give an account a role beside the locked person’s', () => {
    const { accounts, role } = tabOf({
      managed: policy({ person: { name: 'Wei', role: 'newcomer' }, locks: ['person'] }),
      own: policy({ accounts: [{ platform: 'x', handle: 'haida', kind: 'work', role: 'spokesperson' }] }),
    });
    expect(role).toBe('newcomer');
    expect(accounts[0]?.role).toBeUndefined();
  });
});

describe('a stronger layer', () => {
  it('does not narrow where a name of the person’s counts', () => {
    const one = (entry: object) => policy({ names: { unreleased: [{ name: 'Falcon', ...entry }] } });
    const line = (above: object, below: object) => tabOf({ signed: one(above), own: one(below) }).names.unreleased;
    expect(line({ near: ['pump'] }, {})).toBe('Falcon');
    expect(line({}, { near: ['pump'] })).toBe('Falcon');
    expect(line({ near: ['pump'] }, { near: ['valve'] })).toBe('Falcon\t\u0002pump\u0003valve');
    expect(line({ until: '2026-01-01' }, {})).toBe('Falcon');
    expect(line({ until: '2026-01-01' }, { until: '2027-01-01' })).toBe('Falcon\t\u00012027-01-01');
  });

  it('does not make a personal account doubtful by a work account of the same name', () => {
    const { accounts } = tabOf({
      managed: policy({
        accounts: [
          { platform: 'x', handle: 'haida', name: 'Wei Chen', kind: 'work' },
          { platform: 'linkedin', handle: 'haida', name: 'Wei Chen', kind: 'work' },
        ],
      }),
      own: policy({ accounts: [{ platform: 'x', handle: 'wei', name: 'Wei Chen', kind: 'personal' }] }),
    });
    expect(accounts.filter(({ name }) => name === 'Wei Chen').map(({ platform, kind }) => [platform, kind])).toEqual([
      ['linkedin', 'work'],
      ['x', 'personal'],
    ]);
  });
});

it('a crisis that names no site and no market, in an empty list too, is on everywhere', () => {
  const always = { from: '2026-01-01T00:00:00Z', to: '2027-01-01T00:00:00Z', level: 3 } as const;
  for (const where of [{}, { platforms: [] }, { markets: [] }, { platforms: [], markets: [] }]) {
    const { crises } = policy({ crises: [{ ...always, ...where }] });
    const account = { platform: 'x', handle: 'haida', name: null, kind: 'work', markets: ['DE'] } as const;
    const found = check(
      draftOf('Our sample room is open.', { account }),
      compile(tabOf({ signed: policy({ crises }) })),
    );
    expect(found.map(({ rule, severity }) => [rule, severity])).toContainEqual(['any/window', 'stop']);
    expect(crisisNow(crises, new Date('2026-06-01'), 'x', ['DE'])).not.toBeNull();
  }
});
