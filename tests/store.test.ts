import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./stub.ts')).browser }));

import { parseChange, writeReport } from '../utils/change.ts';
import { dropChanges, listChanges, putChange } from '../utils/changes.ts';
import { arm, readConsent, siteOf, writeConsent } from '../utils/consent.ts';
import { dropKept, parseKept, putKept, readKept } from '../utils/kept.ts';
import { toTabPolicy } from '../utils/policy/compact.ts';
import { readHistory, readVersions } from '../utils/policy/history.ts';
import { LAYERS, type Layer, mergeLayers } from '../utils/policy/layers.ts';
import { defaultPolicy, type Policy } from '../utils/policy/schema.ts';
import {
  applyPolicy,
  changePolicy,
  effectiveOf,
  readLayers,
  readPolicy,
  replacePolicy,
  writeLayer,
} from '../utils/policy/store.ts';
import { daysLeft, expireSaved, listSaved } from '../utils/saved.ts';
import { KEYS, PLATFORM_IDS, type ReadyNames, type TabPolicy } from '../utils/settings.ts';
import { policies, policyOf, runs, SEED } from './arbitrary.ts';
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
    expect(read.mock.calls).toEqual([[[KEYS.policyStamp, KEYS.policySeen, KEYS.policyJudge]]]);
    read.mockRestore();
    await changePolicy(addOwn('Falcon'));
    await applyPolicy('seen');
    expect((await tab()).names.own).toBe('Haida\nFalcon');
  });

  it('makes many names ready for tabs to come when they change, and not when something else does', async () => {
    const own = Array.from({ length: 1_200 }, (_, n) => ({ name: `Customer ${n} GmbH`, aliases: [] }));
    await changePolicy((policy) => ({ ...policy, names: { ...policy.names, own } }));
    await applyPolicy();
    const ready = (await stored(KEYS.readyNames)) as ReadyNames;
    expect(ready.revision).toBe((await tab()).revision);
    await changePolicy((policy) => ({ ...policy, markets: ['DE'] }));
    await applyPolicy();
    expect(await tab()).toMatchObject({ namesAt: ready.revision, markets: ['DE'] });
    expect((await tab()).revision).toBeGreaterThan(ready.revision);
    expect(await stored(KEYS.readyNames)).toEqual(ready);
    await changePolicy(addOwn('Haida'));
    await applyPolicy();
    expect(((await stored(KEYS.readyNames)) as ReadyNames).revision).toBe((await tab()).revision);
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

  const at = '2026-11-22T08:00:00.000Z';
  const inForce = async () => {
    const { namesAt: _, ...rest } = await tab();
    return { ...rest, revision: 0 };
  };
  const orders = permutations([...LAYERS]);
  const sets = runs(6, 100);
  it(`is the same in whichever of the ${orders.length} orders its four layers arrive (${sets} sets)`, async () => {
    expect(orders.length).toBe(24);
    const four = fc.record({ managed: policies, signed: policies, file: policies, own: policies });
    for (const found of fc.sample(four, { numRuns: sets, seed: SEED })) {
      const arrive: Record<Layer, () => Promise<unknown>> = {
        managed: () => browser.storage.managed.set(found.managed),
        signed: () => writeLayer('signed', { document: found.signed, by: 'Haida', at }),
        file: () => writeLayer('file', { document: found.file, by: 'a.json', at }),
        own: () => replacePolicy(found.own),
      };
      const expected = toTabPolicy(mergeLayers(found), 0);
      for (const order of orders) {
        reset();
        for (const layer of order) {
          await arrive[layer]();
          await applyPolicy();
        }
        expect(await inForce(), order.join(' ')).toEqual(expected);
        // what the page shows is what is in force
        expect(toTabPolicy(effectiveOf(await readLayers(), found.own), 0)).toEqual(expected);
      }
    }
  }, 600_000);

  it('of another hand is told in the history with whoever stands for it, and can be brought back', async () => {
    const first = policyOf({ slipguard: 1, owner: 'Ms Wang' });
    const second = policyOf({ slipguard: 1, owner: 'Mr Lin' });
    await writeLayer('file', { document: first, by: 'a.json', at });
    await applyPolicy();
    await writeLayer('file', { document: second, by: 'b.json', at });
    await applyPolicy();
    await applyPolicy();
    expect(await readHistory()).toMatchObject([
      { layer: 'file', by: 'b.json', differences: [{ part: 'owner', before: 'Ms Wang', after: 'Mr Lin' }], more: 0 },
      { layer: 'file', by: 'a.json', differences: [{ part: 'owner', kind: 'added' }] },
    ]);
    expect(await readVersions('file')).toMatchObject([{ by: 'a.json', document: first }]);
    await writeLayer('file', null);
    await applyPolicy();
    expect(await readLayers()).toEqual([]);
    expect((await tab()).owner).toBe('');
  });

  it('and what is told of it are one write: a death leaves both or neither', async () => {
    await changePolicy(addOwn('Haida'));
    await applyPolicy();
    const before = await local.get(null);
    local.full = new Error('gone');
    expect(await replacePolicy(defaultPolicy(), undefined, 'b.json')).toMatchObject({ ok: false });
    local.full = null;
    expect(await local.get(null)).toEqual(before);
    await replacePolicy(defaultPolicy(), undefined, 'b.json');
    expect(await readVersions('own')).toMatchObject([{ document: { names: { own: [{ name: 'Haida' }] } } }]);

    await writeLayer('file', { document: { slipguard: 1, owner: 'Ms Wang' }, by: 'a.json', at });
    const asleep = await local.get(null);
    local.full = new Error('gone');
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    await applyPolicy();
    expect(told).toHaveBeenCalled();
    told.mockRestore();
    local.full = null;
    expect(await local.get(null)).toEqual(asleep);
    await applyPolicy('seen');
    expect((await tab()).owner).toBe('Ms Wang');
    expect((await readHistory()).filter(({ layer }) => layer === 'file').length).toBe(1);
  });

  it('tells what pages and the background changed at once, all of it', async () => {
    for (let time = 0; time < 5; time++) {
      await writeLayer('file', { document: { slipguard: 1, owner: `File ${time}` }, by: `${time}.json`, at });
      await Promise.all([applyPolicy(), replacePolicy({ slipguard: 1, firm: `Own ${time}` }, undefined, 'desk')]);
    }
    const history = await readHistory();
    expect(history.filter(({ layer }) => layer === 'file').length).toBe(5);
    expect(history.filter(({ layer }) => layer === 'own').length).toBe(5);
  });
});

function permutations<T>(of: readonly T[]): T[][] {
  if (of.length < 2) return [[...of]];
  return of.flatMap((first, at) => permutations(of.filter((_, index) => index !== at)).map((rest) => [first, ...rest]));
}

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

it('knows the site of an address, and no other', () => {
  expect(siteOf('https://twitter.com/home')).toBe('x');
  expect(siteOf('https://www.linkedin.com/feed/')).toBe('linkedin');
  for (const url of ['https://x.com.example.org/', 'https://m.facebook.com/', undefined])
    expect(siteOf(url)).toBeNull();
});

describe('a draft that waits for another account', () => {
  const draft = { id: 'a-1', at: '2026-11-21T10:00:00.000Z', platform: 'x', act: 'reply', text: '新品\n$3' } as const;

  it('is one, lives with the session, and is gone when used', async () => {
    expect(await readKept()).toBeNull();
    await putKept({ ...draft, id: 'a-0' });
    await putKept(draft);
    expect(await readKept()).toEqual(draft);
    expect(await local.get(null)).toEqual({});
    await dropKept();
    expect(await readKept()).toBeNull();
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a like', { ...draft, act: 'like' }],
    ['a fifth site', { ...draft, platform: 'tiktok' }],
    ['an id with a way out', { ...draft, id: '../policy' }],
    ['no time', { ...draft, at: 'soon' }],
    ['no text', { ...draft, text: ' ' }],
    ['a book', { ...draft, text: 'x'.repeat(200_001) }],
  ])('is refused where it is %s', (_, input) => expect(parseKept(input)).toBeNull());

  it('carries nothing else along', () => expect(parseKept({ ...draft, more: 'x' })).toEqual(draft));
});

describe('a site that has changed', () => {
  const change = {
    platform: 'linkedin',
    what: 'comments',
    at: '2026-11-21T10:00:00.000Z',
    report: 'div[role="textbox"] > p',
  } as const;

  it('is told once for each site, until it is put away or a new version comes', async () => {
    await putChange({ ...change, what: 'likes' });
    await putChange(change);
    await putChange({ ...change, platform: 'x' });
    await local.set({ 'changed:facebook': 'rubbish' });
    expect(await listChanges()).toEqual([change, { ...change, platform: 'x' }]);
    await dropChanges('linkedin');
    expect((await listChanges()).map(({ platform }) => platform)).toEqual(['x']);
    await dropChanges();
    expect(await local.get(null)).toEqual({});
  });

  it('shows the structure of a page and nothing that a person wrote', () => {
    const long = parseChange({ ...change, report: '<Müller> 报价 $3.25 a@b.de\u202e\n'.repeat(400), extra: 1 });
    expect(long?.report.length).toBe(4_000);
    expect(long?.report).toMatch(/^[a-z0-9\-=#.>[\]":_ \n?]+$/);
    expect(long).not.toHaveProperty('extra');
    expect(parseChange(change)).toEqual(change);
    expect(writeReport(change, '1.0.0')).toBe(
      'Slipguard 1.0.0 · linkedin · comments · 2026-11-21T10:00:00.000Z\ndiv[role="textbox"] > p',
    );
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a fifth site', { ...change, platform: 'tiktok' }],
    ['of something else', { ...change, what: 'toString' }],
    ['without a time', { ...change, at: 7 }],
    ['without a report', { ...change, report: null }],
  ])('is refused where it is %s', (_, input) => expect(parseChange(input)).toBeNull());
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
