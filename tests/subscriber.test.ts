import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./stub.ts')).browser }));

import { readHistory, readVersions } from '../utils/policy/history.ts';
import { makeKey, type OpenKey } from '../utils/policy/keys.ts';
import { SIGNED_BYTES, signPolicy } from '../utils/policy/signature.ts';
import { applyPolicy, readLayers, replacePolicy, writeLayer } from '../utils/policy/store.ts';
import { checkSubscription, endSubscription, lookAt, readSubscription, takeLook } from '../utils/policy/subscriber.ts';
import { keyCode } from '../utils/policy/trust.ts';
import { KEYS, type TabPolicy } from '../utils/settings.ts';
import { policyOf } from './arbitrary.ts';
import { browser, locks, reset } from './stub.ts';

const ALL = Boolean(process.env.SLIPGUARD_ALL);
const { local, session } = browser.storage;
const URL = 'https://example.com/slipguard.txt';
const HOUR = 3_600_000;

interface Firm {
  readonly open: OpenKey;
  readonly privateKey: CryptoKey;
  readonly code: string;
}
async function firmOf(before?: Firm): Promise<Firm> {
  const kept = before && {
    privateKey: before.privateKey,
    publicKey: before.open.publicKey,
    vouchers: before.open.vouchers,
    since: '2026-11-22T08:00:00.000Z',
  };
  const open = await makeKey(kept);
  const privateKey = await crypto.subtle.importKey('pkcs8', open.pkcs8, 'Ed25519', false, ['sign']);
  return { open, privateKey, code: keyCode(open.publicKey) };
}
const firm = await firmOf();
const stranger = await firmOf();
const next = await firmOf(firm);

const documentOf = (version: number, more: object = {}) => ({
  slipguard: 1,
  version,
  firm: 'Haida',
  rules: { 'zh/quotation': { severity: 'stop' } },
  ownRules: [{ id: 'a', title: `Version ${version}`, words: ['PI-####'], severity: 'hold', reason: 'They travel.' }],
  locks: ['rules'],
  ...more,
});
const fileOf = (document: object | string, { open, privateKey }: Firm = firm) =>
  signPolicy(
    typeof document === 'string' ? document : JSON.stringify(document),
    privateKey,
    open.publicKey,
    open.vouchers,
  );

/** What lies at the address; `tag` is its ETag. */
let answer: () => Promise<Response>;
const asked: { readonly url: string; readonly tag: string | null; readonly checked: string | undefined }[] = [];
const serve = (body: string | Uint8Array, tag = '"1"') => {
  answer = async () =>
    asked.at(-1)!.tag === tag
      ? new Response(null, { status: 304 })
      : new Response(body as BodyInit, { headers: { etag: tag, 'content-type': 'text/plain' } });
};
const put = async (document: object | string, by: Firm = firm, tag?: string) => serve(await fileOf(document, by), tag);

const inForce = async () => {
  await applyPolicy();
  const { revision: _, namesAt: __, ...tab } = (await local.get(KEYS.tabPolicy))[KEYS.tabPolicy] as TabPolicy;
  return tab;
};
const version = async () => (await readLayers()).find(({ layer }) => layer === 'signed')?.policy.version;
const pass = (ms: number) => vi.setSystemTime(Date.now() + ms);
const failure = (key: string) => ({ ok: false, problem: { path: [], key, values: {} } });

/** Subscribed, with version 5 in force. */
async function subscribe(): Promise<object> {
  await put(documentOf(5));
  expect(await lookAt(URL, '')).toMatchObject({ ok: true, look: { policy: { version: 5 } } });
  expect(await takeLook()).toEqual({ ok: true, state: 'new' });
  return inForce();
}

beforeEach(async () => {
  reset();
  asked.length = 0;
  vi.stubGlobal('navigator', { locks });
  vi.stubGlobal('fetch', async (url: string, { headers }: { headers: Record<string, string> }) => {
    const stored = (await local.get(KEYS.subscription))[KEYS.subscription] as { checked?: string } | undefined;
    asked.push({ url, tag: headers['If-None-Match'] ?? null, checked: stored?.checked });
    return answer();
  });
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime('2026-11-22T08:00:00Z');
  await replacePolicy(policyOf({ slipguard: 1, rules: { 'zh/quotation': { on: false } } }));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a subscription', () => {
  it('is looked at, taken, and is in force only then', async () => {
    await put(documentOf(5));
    const before = await inForce();
    const looked = await lookAt(' example.com/slipguard.txt ', '');
    expect(looked).toMatchObject({
      ok: true,
      look: { url: URL, trust: { code: firm.code, how: 'first-use', version: 5 } },
    });
    expect(await inForce()).toEqual(before);
    expect(await readSubscription()).toBeNull();
    await takeLook();
    expect(await inForce()).toMatchObject({ severities: { 'zh/quotation': 'stop' } });
    expect(await readSubscription()).toMatchObject({ url: URL, etag: '"1"', problem: null });
    expect((await readLayers())[0]).toMatchObject({ layer: 'signed', by: `Haida · ${firm.code}` });
    expect((await readHistory())[0]).toMatchObject({ layer: 'signed', by: `Haida · ${firm.code}`, version: 5 });
    // a look is taken once
    expect(await takeLook()).toEqual(failure('policyLookGone'));
  });

  it('brings what is newer, hears that all is the same, and asks at most once in 6 hours', async () => {
    const first = await subscribe();
    expect(await checkSubscription(false)).toEqual({ ok: true, state: 'not-due' });
    pass(5.9 * HOUR);
    expect(await checkSubscription(false)).toEqual({ ok: true, state: 'not-due' });
    expect(asked.length).toBe(1);
    pass(0.2 * HOUR);
    expect(await checkSubscription(false)).toEqual({ ok: true, state: 'same' });
    expect(asked.at(-1)!.tag).toBe('"1"');
    expect(await inForce()).toEqual(first);
    await put(documentOf(6), firm, '"2"');
    expect(await checkSubscription(false)).toEqual({ ok: true, state: 'not-due' });
    expect(await checkSubscription(true)).toEqual({ ok: true, state: 'new' });
    expect(await inForce()).not.toEqual(first);
    expect(await version()).toBe(6);
    expect(asked.length).toBe(3);
  });

  it('notes that it asked before the answer is there, and asks no more where it fails', async () => {
    await subscribe();
    pass(7 * HOUR);
    answer = async () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await checkSubscription(false)).toMatchObject({ ok: false });
    expect(asked.at(-1)!.checked).toBe(new Date().toISOString());
    let requests = asked.length;
    for (let minute = 0; minute < 5 * 24 * 60; minute += 13) {
      pass(13 * 60_000);
      await checkSubscription(false);
    }
    requests = asked.length - requests;
    expect(requests).toBeLessThanOrEqual(20);
    expect(requests).toBeGreaterThan(17);
    // many wake-ups at once are one request
    pass(7 * HOUR);
    const before = asked.length;
    await Promise.all(Array.from({ length: 20 }, () => checkSubscription(false)));
    expect(asked.length).toBe(before + 1);
  });

  it('takes the same version with the same bytes for the same, and with others for nothing', async () => {
    const first = await subscribe();
    await put(documentOf(5), firm, '"2"');
    expect(await checkSubscription(true)).toEqual({ ok: true, state: 'same' });
    expect((await readSubscription())?.etag).toBe('"2"');
    await put(documentOf(5, { owner: 'Somebody else' }), firm, '"3"');
    expect(await checkSubscription(true)).toEqual(failure('policyTrustSameVersion'));
    expect(await inForce()).toEqual(first);
    expect(await readSubscription()).toMatchObject({ etag: '"2"', problem: { key: 'policyTrustSameVersion' } });
  });

  const lower = ALL ? 1_000 : 60;
  it(`refuses a lower version, ${lower} times of ${lower}`, async () => {
    await put(documentOf(1_001));
    await lookAt(URL, '');
    await takeLook();
    const first = await inForce();
    for (let at = 1; at <= lower; at++) {
      await put(documentOf(ALL ? at : Math.round((at / lower) * 1_000)), firm, `"${at + 1}"`);
      expect(await checkSubscription(true)).toEqual(failure('policyTrustOlder'));
    }
    expect(await inForce()).toEqual(first);
    expect(await lookAt(URL, '')).toEqual(failure('policyTrustOlder'));
  }, 120_000);

  it('keeps the last good one where a signature is wrong, and looks again', async () => {
    const first = await subscribe();
    const good = await fileOf(documentOf(6));
    for (const [body, key] of [
      [good.replace('PI-####', 'XX-####'), 'policySignedBroken'],
      [good.slice(good.indexOf('\n') + 1), 'policySignedNot'],
      [await fileOf(documentOf(6), stranger), 'policyTrustOtherKey'],
      [await fileOf(documentOf(6, { slipguard: 2 })), 'policyNewer'],
      [await fileOf(documentOf(0)), 'policyVersion'],
      [await fileOf('{"slipguard":1,"version":6,"version":7}'), 'policyFieldTwice'],
      [await fileOf('rubbish'), 'policyUnreadable'],
      [await fileOf(`${'['.repeat(50)}${']'.repeat(50)}`), 'policyTooDeep'],
      [await fileOf('{"slipguard":1,"firm":"Haida"}'), 'policyTrustVersion'],
    ] as const) {
      serve(body, `"${key}"`);
      expect(await checkSubscription(true)).toMatchObject({ ok: false, problem: { key } });
      expect(await inForce()).toEqual(first);
      expect(await readSubscription()).toMatchObject({ etag: '"1"', problem: { key } });
    }
    serve(good, '"7"');
    expect(await checkSubscription(true)).toEqual({ ok: true, state: 'new' });
    expect(await readSubscription()).toMatchObject({ etag: '"7"', problem: null });
  });

  it('that has expired goes on holding', async () => {
    await put(documentOf(5, { expires: '2026-12-01T00:00:00Z' }));
    await lookAt(URL, '');
    await takeLook();
    const first = await inForce();
    vi.setSystemTime('2028-01-01T00:00:00Z');
    answer = async () => new Response(null, { status: 404 });
    await checkSubscription(false);
    expect(await inForce()).toEqual(first);
  });

  it('ends, and then nothing of it is in force', async () => {
    const before = await inForce();
    await subscribe();
    await endSubscription();
    expect(await inForce()).toEqual(before);
    expect(await readLayers()).toEqual([]);
    expect(await readSubscription()).toBeNull();
    expect(await checkSubscription(true)).toEqual({ ok: true, state: 'none' });
  });

  it('by another key needs its code, or the word of the key before', async () => {
    await subscribe();
    await put(documentOf(1), stranger, '"2"');
    expect(await lookAt(URL, '')).toEqual(failure('policyTrustOtherKey'));
    expect(await lookAt(URL, firm.code)).toEqual(failure('policyTrustCode'));
    expect(await lookAt(URL, stranger.code.slice(1))).toEqual(failure('policyCodeShape'));
    expect(await takeLook()).toEqual(failure('policyLookGone'));
    expect(await lookAt(URL, ` ${stranger.code.toLowerCase()} `)).toMatchObject({
      ok: true,
      look: { trust: { how: 'code' } },
    });
    await takeLook();
    await inForce();
    expect(await version()).toBe(1);
    await endSubscription();
    await put(documentOf(2 ** 31));
    await lookAt(URL, '');
    await takeLook();
    // whoever stole the key cannot keep the firm out: its next key counts anew
    await put(documentOf(6), next, '"3"');
    expect(await checkSubscription(true)).toEqual({ ok: true, state: 'new' });
    await inForce();
    expect(await version()).toBe(6);
    expect((await readSubscription())?.trust).toMatchObject({ how: 'rotation', code: next.code });
  });

  it('does not go back by a look that has lain there while a newer one came', async () => {
    await subscribe();
    await put(documentOf(6), firm, '"2"');
    await lookAt(URL, '');
    await put(documentOf(7), firm, '"3"');
    await checkSubscription(true);
    expect(await takeLook()).toEqual(failure('policyTrustOlder'));
    await inForce();
    expect(await version()).toBe(7);
    expect((await readSubscription())?.trust.version).toBe(7);
  });

  it('survives a death between the document and its subscription', async () => {
    await subscribe();
    await put(documentOf(6), firm, '"2"');
    const set = local.set.bind(local);
    let writes = 0;
    // noted, then the document, then death
    const dying = vi
      .spyOn(local, 'set')
      .mockImplementation((items) => (++writes > 2 ? Promise.reject(new Error('gone')) : set(items)));
    await expect(checkSubscription(true)).rejects.toThrow('gone');
    dying.mockRestore();
    const first = await inForce();
    expect(await version()).toBe(6);
    expect(await checkSubscription(true)).toEqual({ ok: true, state: 'new' });
    expect(await inForce()).toEqual(first);
    expect((await readSubscription())?.trust.version).toBe(6);
  });
});

describe('what was in force before', () => {
  it('is there five times back, each brought back within a second, and stays until something higher comes', async () => {
    await subscribe();
    const tabs: object[] = [await inForce()];
    const many = Array.from({ length: 2_000 }, (_, at) => ({ name: `Customer number ${at}` }));
    for (let at = 6; at <= 11; at++) {
      await put(documentOf(at, { names: { customers: many } }), firm, `"${at}"`);
      await checkSubscription(true);
      tabs.push(await inForce());
    }
    const versions = await readVersions('signed');
    expect(versions.map(({ document }) => document.version)).toEqual([10, 9, 8, 7, 6]);
    expect(versions.every(({ by }) => by === `Haida · ${firm.code}`)).toBe(true);
    for (const { document, by } of versions) {
      const from = performance.now();
      await writeLayer('signed', { document, by, at: new Date().toISOString() });
      const tab = await inForce();
      expect(performance.now() - from).toBeLessThan(1_000);
      expect(tab).toEqual(tabs[document.version! - 5]);
    }
    expect(await version()).toBe(6);
    for (const tag of ['"11"', '"again"']) {
      await put(documentOf(11, { names: { customers: many } }), firm, tag);
      expect(await checkSubscription(true)).toEqual({ ok: true, state: 'same' });
      await inForce();
      expect(await version()).toBe(6);
    }
    await put(documentOf(12), firm, '"12"');
    expect(await checkSubscription(true)).toEqual({ ok: true, state: 'new' });
    await inForce();
    expect(await version()).toBe(12);
  }, 60_000);
});

describe('an address that fails', () => {
  const times = ALL ? 50 : 3;
  const html = { 'content-type': 'text/html' };
  const stream = (total: number) =>
    new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.enqueue(new Uint8Array(65_536));
        total -= 65_536;
        if (total <= 0) controller.error(new TypeError('network error'));
      },
    });
  const modes: readonly (readonly [string, () => Promise<Response> | Response])[] = [
    ['no network', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['not there', () => new Response('', { status: 404 })],
    ['gone', () => new Response('', { status: 410 })],
    ['an error of the host', () => new Response('', { status: 500 })],
    ['too busy', () => new Response('', { status: 503 })],
    ['a log-in', () => new Response('', { status: 401 })],
    ['leads elsewhere', () => new Response(null, { status: 302, headers: { location: 'https://other.example/' } })],
    ['a page', () => new Response('<!doctype html>', { headers: html })],
    ['a page that says it is text', () => new Response('\n<html><p>Log in')],
    ['an empty file', () => new Response('')],
    ['too much', () => new Response(stream(SIGNED_BYTES * 3))],
    ['cut off', () => new Response(stream(100_000))],
    ['unasked: nothing new', () => new Response('', { status: 206 })],
  ];

  it.each(modes)(`%s: the rules stay, ${times} times`, async (_, mode) => {
    const first = await subscribe();
    answer = async () => mode();
    for (let time = 0; time < times; time++) {
      pass(7 * HOUR);
      const checked = await checkSubscription(false);
      expect(checked.ok).toBe(false);
      expect(await inForce()).toEqual(first);
      expect((await readSubscription())?.problem).not.toBeNull();
      expect((await readSubscription())?.trust.version).toBe(5);
    }
    await put(documentOf(6), firm, '"2"');
    expect(await checkSubscription(true)).toEqual({ ok: true, state: 'new' });
    expect((await readSubscription())?.problem).toBeNull();
  });

  it('for want of the browser’s permission is not asked at all', async () => {
    const first = await subscribe();
    const contains = vi.spyOn(browser.permissions, 'contains').mockResolvedValue(false);
    expect(await checkSubscription(true)).toEqual(failure('policyFetchPermission'));
    expect(await lookAt(URL, '')).toEqual(failure('policyFetchPermission'));
    contains.mockRestore();
    expect(asked.length).toBe(1);
    expect(await inForce()).toEqual(first);
    expect(await lookAt('http://example.com/p', '')).toEqual(failure('policyAddressHttps'));
    expect(await session.get(null)).toEqual({});
  });
});
