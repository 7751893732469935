import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./stub.ts')).browser }));

import type { Draft } from '../rules/draft.ts';
import { makeFingerprints } from '../rules/fingerprint.ts';
import { check, compile } from '../rules/index.ts';
import { arm, armFor } from '../utils/consent.ts';
import { eraseAll } from '../utils/erase.ts';
import { toTabPolicy } from '../utils/policy/compact.ts';
import { readSyncState, startSync, stopSync, syncNow } from '../utils/policy/devices.ts';
import { type KeptKey, makeKey } from '../utils/policy/keys.ts';
import { type Layers, lockOf, mergeLayers } from '../utils/policy/layers.ts';
import { signPolicy } from '../utils/policy/signature.ts';
import { applyPolicy, readLayers, readPolicy, replacePolicy, writeLayer } from '../utils/policy/store.ts';
import { checkSubscription, lookAt, takeLook } from '../utils/policy/subscriber.ts';
import { KEYS, type ReadyNames, type TabPolicy } from '../utils/settings.ts';
import { policyOf } from './arbitrary.ts';
import { browser, locks, reset, seen, settled } from './stub.ts';

const { local } = browser.storage;
const policy = (document: object) => policyOf({ slipguard: 1, ...document });
const tabOf = (layers: Layers) => toTabPolicy(mergeLayers(layers), 1);
const at = '2026-11-22T08:00:00.000Z';
const stored = async <T>(key: string) => (await local.get(key))[key] as T;

function draftOf(text: string, more: Partial<Draft> = {}): Draft {
  const account = { platform: 'x', handle: 'haida', name: null, kind: 'work' } as const;
  return { platform: 'x', act: 'post', account, target: null, text, at: '2026-11-22T08:00:00Z', ...more };
}

beforeEach(() => {
  reset();
  vi.stubGlobal('navigator', { locks });
});

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

  it('whose last good document this version refuses keeps all of it that is good', async () => {
    const document = {
      slipguard: 1,
      owner: 'Ms Wang',
      rules: { 'en/quotation': { severity: 'stop' } },
      locks: ['rules'],
    };
    for (const layer of ['signed', 'file'] as const) {
      reset();
      const old = { ...document, future: true };
      await local.set({ [KEYS.good + layer]: old, [`${KEYS.layer}${layer}`]: { document: old, by: 'Haida', at } });
      await applyPolicy();
      expect(await stored<TabPolicy>(KEYS.tabPolicy)).toMatchObject({
        owner: 'Ms Wang',
        severities: { 'en/quotation': 'stop' },
      });
      expect(await readLayers()).toMatchObject([{ layer, policy: { owner: 'Ms Wang', locks: ['rules'] } }]);
      expect((await readLayers())[0]?.problem).not.toBeNull();
    }
  });
});

describe('what tabs read', () => {
  const many = { names: { own: Array.from({ length: 1_000 }, (_, index) => ({ name: `Name ${index}` })) } };
  const tab = () => stored<TabPolicy>(KEYS.tabPolicy);
  const ready = () => stored<ReadyNames | undefined>(KEYS.readyNames);

  it('is not new where a browser gives its fields back in another order', async () => {
    await replacePolicy(
      policy({ firm: 'Haida', owner: 'Wei', accounts: [{ platform: 'x', handle: 'wei', kind: 'work' }] }),
    );
    await applyPolicy();
    const { revision } = await tab();
    const found = await local.get(null);
    await local.set(JSON.parse(JSON.stringify(found, sorted)) as Record<string, unknown>);
    await applyPolicy();
    expect((await tab()).revision).toBe(revision);
  });

  it('is made ready after a death between the policy and its names', async () => {
    await replacePolicy(policy(many));
    const set = local.set.bind(local);
    const write = vi.spyOn(local, 'set').mockImplementation((items) => {
      if (KEYS.readyNames in items) throw new Error('gone');
      return set(items);
    });
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    await applyPolicy();
    write.mockRestore();
    told.mockRestore();
    expect(await tab()).toBeDefined();
    expect(await ready()).toBeUndefined();
    await applyPolicy('seen');
    expect((await ready())?.revision).toBe((await tab()).revision);
  });

  it('is judged and made ready anew by a new version of Slipguard', async () => {
    await replacePolicy(policy(many));
    await applyPolicy();
    expect(await ready()).toMatchObject({ revision: 1, version: '1.0.0' });
    browser.runtime.version = '1.0.1';
    await applyPolicy('seen');
    expect(await ready()).toMatchObject({ revision: 1, version: '1.0.1' });
  });

  it('stays where the person’s policy is lost and nothing else is', async () => {
    await replacePolicy(policy({ names: { own: [{ name: 'Haida' }] } }));
    await applyPolicy();
    await local.remove(KEYS.policy);
    await applyPolicy();
    expect((await tab()).names.own).toBe('Haida');
    expect(await readPolicy()).toMatchObject({ state: 'good', policy: { names: { own: [{ name: 'Haida' }] } } });
  });

  it('has lost a layer that was taken away just before a death', async () => {
    await writeLayer('file', { document: { slipguard: 1, owner: 'Ms Wang' }, by: 'a.json', at });
    await applyPolicy();
    await writeLayer('file', null);
    const remove = vi.spyOn(local, 'remove').mockRejectedValueOnce(new Error('gone'));
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    await applyPolicy();
    remove.mockRestore();
    told.mockRestore();
    await applyPolicy('seen');
    expect(await readLayers()).toEqual([]);
  });

  it('has its reader of patterns registered, whichever question was asked first', async () => {
    const tabPolicy = (patterns: boolean) =>
      tabOf({
        own: policy({
          ownRules: patterns
            ? [{ id: 'a', title: 'A', pattern: 'PI-[0-9]+', reason: 'They travel.', severity: 'hold' }]
            : [],
        }),
      });
    await local.set({ [KEYS.consent]: at, [KEYS.tabPolicy]: tabPolicy(false) });
    const get = local.get.bind(local);
    let newer: Promise<void> | undefined;
    const slow = vi.spyOn(local, 'get').mockImplementation(async (keys) => {
      const found = await get(keys);
      if (keys === KEYS.tabPolicy) newer ??= armFor(tabPolicy(true));
      await settled();
      return found;
    });
    await arm();
    await newer;
    slow.mockRestore();
    expect(seen.scripts).toMatchObject([{ js: ['patterns.js', 'scorer.js', 'guard.js'] }]);
  });
});

function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

describe('own devices', () => {
  it('are not kept alike again by a save that was under way when the person ended it', async () => {
    await replacePolicy(policy({ firm: 'Haida' }));
    await startSync('desk');
    const { sync } = browser.storage;
    const set = sync.set.bind(sync);
    let stopping: Promise<void> | undefined;
    const slow = vi.spyOn(sync, 'set').mockImplementation(async (items) => {
      stopping ??= stopSync();
      await settled();
      return set(items);
    });
    await syncNow();
    await stopping;
    slow.mockRestore();
    expect(await readSyncState()).toBeNull();
  });
});

describe('a subscription', () => {
  const keyOf = async (before: KeptKey | null) => {
    const { pkcs8, publicKey, vouchers } = await makeKey(before);
    const privateKey = await crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', false, ['sign']);
    return { privateKey, publicKey, vouchers, since: at };
  };
  const fileOf = (version: number, { privateKey, publicKey, vouchers }: KeptKey) =>
    signPolicy(JSON.stringify({ slipguard: 1, version }), privateKey, publicKey, vouchers);
  const serve = (file: string, meanwhile?: () => Promise<unknown>) =>
    vi.stubGlobal('fetch', async () => {
      await meanwhile?.();
      return new Response(file, { headers: { 'content-type': 'text/plain' } });
    });
  const subscribe = async (file: string) => {
    serve(file);
    expect(await lookAt('https://example.com/a.txt', '')).toMatchObject({ ok: true });
    expect(await takeLook()).toMatchObject({ ok: true });
  };
  const signed = async () => (await readLayers()).find(({ layer }) => layer === 'signed')?.policy.version;

  it('does not go back to a key that was replaced while a look lay there', async () => {
    const old = await keyOf(null);
    const next = await keyOf(old);
    await subscribe(await fileOf(1, old));
    serve(await fileOf(2, old));
    expect(await lookAt('https://example.com/a.txt', '')).toMatchObject({ ok: true });
    serve(await fileOf(3, next));
    expect(await checkSubscription(true)).toEqual({ ok: true, state: 'new' });
    expect(await takeLook()).toMatchObject({ ok: false, problem: { key: 'policyLookGone' } });
    await applyPolicy();
    expect(await signed()).toBe(3);
  });

  it('is gone with all else when it is erased in the middle of a save, a judgement or a look', async () => {
    const key = await keyOf(null);
    await subscribe(await fileOf(1, key));
    await replacePolicy(policy({ firm: 'Haida' }), undefined, 'desk');
    await startSync('desk');
    expect(await lookAt('https://example.com/b.txt', '')).toMatchObject({ ok: true });
    const under = [syncNow(), applyPolicy(), replacePolicy(policy({ firm: 'Hailan' }), undefined, 'desk')];
    await eraseAll();
    await Promise.all(under);
    await settled();
    expect(await local.get(null)).toEqual({});
    expect(await browser.storage.sync.get(null)).toEqual({});
    expect(await browser.storage.session.get(null)).toEqual({});
  });

  it('does not come back when all was erased while its address was asked', async () => {
    const key = await keyOf(null);
    await subscribe(await fileOf(1, key));
    for (const file of [await fileOf(2, key), '<html>', await fileOf(1, key)]) {
      await subscribe(await fileOf(1, key));
      serve(file, () => local.clear());
      expect(await checkSubscription(true)).toEqual({ ok: true, state: 'none' });
      expect(await local.get(null)).toEqual({});
    }
  });
});
