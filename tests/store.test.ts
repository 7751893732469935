import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./stub.ts')).browser }));

import { arm, readConsent, writeConsent } from '../utils/consent.ts';
import { defaultPolicy, type Policy } from '../utils/policy/schema.ts';
import { applyPolicy, changePolicy, readPolicy, replacePolicy } from '../utils/policy/store.ts';
import { daysLeft, expireSaved, listSaved } from '../utils/saved.ts';
import { KEYS, PLATFORM_IDS, type TabPolicy } from '../utils/settings.ts';
import { browser, locks, reset, seen } from './stub.ts';

const { local } = browser.storage;
const stored = async (key: string) => (await local.get(key))[key];
const tab = async () => (await stored(KEYS.tabPolicy)) as TabPolicy;
const addOwn = (name: string) => (policy: Policy) => ({
  ...policy,
  names: { ...policy.names, own: [...policy.names.own, { name, aliases: [] }] },
});

beforeEach(() => {
  reset();
  vi.stubGlobal('navigator', { locks });
});

describe('the stored policy', () => {
  it('is the default one before anything is saved, and tabs get it', async () => {
    await applyPolicy('seen');
    expect(await tab()).toMatchObject({ revision: 1, accounts: [] });
    expect(await readPolicy()).toMatchObject({ state: 'good', policy: defaultPolicy() });
  });

  it('reaches the tabs with a growing revision, and is not written again when nothing changed', async () => {
    await applyPolicy();
    await changePolicy(addOwn('Haida'));
    await applyPolicy();
    expect(await tab()).toMatchObject({ revision: 2, names: { own: 'Haida' } });
    await applyPolicy();
    expect((await tab()).revision).toBe(2);
  });

  it('is not read by a waking background that has judged it already', async () => {
    await changePolicy(addOwn('Haida'));
    await applyPolicy();
    const read = vi.spyOn(local, 'get');
    await applyPolicy('seen');
    expect(read.mock.calls).toEqual([[[KEYS.policyStamp, KEYS.policySeen]]]);
    read.mockRestore();
    await changePolicy(addOwn('Falcon'));
    await applyPolicy('seen');
    expect((await tab()).names.own).toBe('Haida\nFalcon');
  });

  it('where it is broken leaves the last good one in force and says why', async () => {
    await changePolicy(addOwn('Haida'));
    await applyPolicy();
    const good = await tab();
    await local.set({ [KEYS.policy]: { slipguard: 1, accounts: 'no' } });
    await applyPolicy();
    expect(await tab()).toEqual(good);
    expect(await stored(KEYS.policyProblem)).toMatchObject({
      problems: [{ key: 'policyNotList', path: ['accounts'] }],
    });
    const loaded = await readPolicy();
    expect(loaded).toMatchObject({ state: 'broken', lastGood: { names: { own: [{ name: 'Haida' }] } } });
    expect(await changePolicy(addOwn('X1'))).toMatchObject({ ok: false });
    if (loaded.state === 'broken') await replacePolicy(loaded.lastGood);
    await applyPolicy();
    expect(await stored(KEYS.policyProblem)).toBeUndefined();
    expect(await readPolicy()).toMatchObject({ state: 'good', policy: { names: { own: [{ name: 'Haida' }] } } });
  });

  it('where the very first one is broken still gives the tabs the built-in rules', async () => {
    await local.set({ [KEYS.policy]: 'rubbish' });
    await applyPolicy();
    expect(await tab()).toMatchObject({ revision: 1 });
  });

  it('is never changed by a change that is not valid', async () => {
    await changePolicy(addOwn('Haida'));
    const before = await stored(KEYS.policy);
    const changed = await changePolicy(addOwn('x'));
    expect(changed).toMatchObject({
      ok: false,
      problems: [{ path: ['names', 'own', 1, 'name'], key: 'policyNameShort' }],
    });
    expect(await stored(KEYS.policy)).toEqual(before);
  });

  it('keeps all of 100 changes that two pages make at once', async () => {
    const names = Array.from({ length: 100 }, (_, index) => `Name ${index}`);
    const done = await Promise.all(names.map((name) => changePolicy(addOwn(name))));
    expect(done.every(({ ok }) => ok)).toBe(true);
    const loaded = await readPolicy();
    expect(loaded.state === 'good' && loaded.policy.names.own.map(({ name }) => name).sort()).toEqual(names.sort());
  });

  it('applied many times at once ends with the newest', async () => {
    for (let index = 0; index < 20; index += 1) {
      void applyPolicy();
      await changePolicy(addOwn(`Name ${index}`));
    }
    await applyPolicy();
    expect((await tab()).names.own.split('\n').length).toBe(20);
  });

  it('says in words that the disk is full', async () => {
    local.full = new Error('QuotaExceededError');
    expect(await changePolicy(addOwn('Haida'))).toMatchObject({ ok: false, problems: [{ key: 'policyNotSaved' }] });
  });
});

describe('consent', () => {
  const matches = () => [...(seen.scripts[0]?.matches ?? [])].sort();
  const at = '2026-11-21T10:00:00.000Z';

  it('is asked before anything is registered', async () => {
    await arm();
    expect(seen.scripts).toEqual([]);
    expect(await readConsent()).toEqual({ at: null, sites: PLATFORM_IDS });
  });

  it('registers the chosen sites only, once, and follows a change of mind', async () => {
    await writeConsent({ at, sites: ['x', 'linkedin'] });
    await Promise.all([arm(), arm(), arm()]);
    expect(seen.scripts.length).toBe(1);
    expect(matches()).toEqual(['https://twitter.com/*', 'https://www.linkedin.com/*', 'https://x.com/*']);
    await writeConsent({ at, sites: ['facebook'] });
    await arm();
    expect(matches()).toEqual(['https://www.facebook.com/*']);
    await writeConsent({ at: null, sites: ['facebook'] });
    await arm();
    expect(seen.scripts).toEqual([]);
    await arm();
  });

  it('reaches open tabs once a session, a site that is added later too, and bears a tab that refuses', async () => {
    seen.tabs.push(
      { id: 1, url: 'https://x.com/home' },
      { id: 13, url: 'https://x.com/broken' },
      { id: 2, url: 'https://www.linkedin.com/feed/' },
      { id: 3, url: 'https://example.org/' },
    );
    await writeConsent({ at, sites: ['x'] });
    await arm();
    await arm();
    expect(seen.injected).toEqual([1]);
    await writeConsent({ at, sites: ['x', 'linkedin'] });
    await arm();
    expect(seen.injected).toEqual([1, 2]);
    // disabled and enabled again: the session's memory is gone, nothing else tells us
    browser.storage.session.reset();
    await arm();
    expect(seen.injected).toEqual([1, 2, 1, 2]);
    await writeConsent({ at: null, sites: ['x', 'linkedin'] });
    await arm();
    await writeConsent({ at, sites: ['x'] });
    await arm();
    expect(seen.injected).toEqual([1, 2, 1, 2, 1]);
  });
});

describe('saved drafts', () => {
  const now = new Date('2026-11-21T10:00:00Z');
  const draft = (id: string, days: number) => ({
    id,
    at: new Date(now.getTime() - days * 86_400_000).toISOString(),
    platform: 'x',
    act: 'post',
    text: `draft ${id}`,
  });

  it('are listed newest first, go after 7 days, and leave all else alone', async () => {
    const kept = { policy: { slipguard: 1 }, 'saved:a': draft('a', 6.9), 'saved:b': draft('b', 0.1) };
    await local.set({ ...kept, 'saved:c': draft('c', 7.1), 'saved:d': 'rubbish' });
    expect((await listSaved(now)).map(({ id }) => id)).toEqual(['b', 'a']);
    expect(await expireSaved(now)).toBe(2);
    expect(await local.get(null)).toEqual(kept);
    expect((await listSaved(now)).map((draft) => daysLeft(draft, now))).toEqual([7, 0]);
  });
});
