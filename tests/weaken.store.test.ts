import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./stub.ts')).browser }));

import { arm, armFor } from '../utils/consent.ts';
import { eraseAll } from '../utils/erase.ts';
import { toTabPolicy } from '../utils/policy/compact.ts';
import { readSyncState, startSync, stopSync, syncNow } from '../utils/policy/devices.ts';
import { type KeptKey, makeKey } from '../utils/policy/keys.ts';
import { type Layers, mergeLayers } from '../utils/policy/layers.ts';
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

beforeEach(() => {
  reset();
  vi.stubGlobal('navigator', { locks });
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

  it('of a firm whose last good document this version refuses keeps all of it that is good', async () => {
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
