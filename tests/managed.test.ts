import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./stub.ts')).browser }));

import { toTabPolicy } from '../utils/policy/compact.ts';
import { mergeLayers } from '../utils/policy/layers.ts';
import { type Policy, parsePolicy } from '../utils/policy/schema.ts';
import { applyPolicy, readLayers, replacePolicy } from '../utils/policy/store.ts';
import { KEYS, type TabPolicy } from '../utils/settings.ts';
import { documents, policies, policyOf, runs, SEED, spoilt } from './arbitrary.ts';
import { browser, locks, reset } from './stub.ts';

const { local, managed } = browser.storage;
const DAY = 24 * 3_600_000;
const firm = policyOf({
  firm: 'Haida',
  slipguard: 1,
  names: { customers: [{ name: 'Zentralbau' }] },
  rules: { 'zh/quotation': { severity: 'stop' } },
  locks: ['rules'],
});
const own = policyOf({ slipguard: 1, rules: { 'zh/quotation': { on: false } }, names: { own: [{ name: 'Hailan' }] } });

async function inForce(): Promise<object> {
  const { revision: _, namesAt: __, ...tab } = (await local.get(KEYS.tabPolicy))[KEYS.tabPolicy] as TabPolicy;
  return tab;
}
function expected(layers: { readonly managed?: Policy; readonly own: Policy }): object {
  const { revision: _, ...tab } = toTabPolicy(mergeLayers(layers), 0);
  return tab;
}
const told = async () => {
  const state = (await readLayers()).find(({ layer }) => layer === 'managed');
  return state?.problem?.problems.map(({ key }) => key) ?? null;
};
const set = async (items: object) => {
  managed.reset();
  await managed.set(items as Record<string, unknown>);
};

beforeEach(async () => {
  reset();
  vi.stubGlobal('navigator', { locks });
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime('2026-11-22T08:00:00Z');
  await replacePolicy(own);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

it('is taken as fields or as one text, and holds what the person loosens', async () => {
  for (const items of [firm, { document: JSON.stringify(firm) }]) {
    await set(items);
    await applyPolicy();
    expect(await inForce()).toEqual(expected({ managed: firm, own }));
    expect(await inForce()).toMatchObject({ severities: { 'zh/quotation': 'stop' } });
    expect(await told()).toBeNull();
  }
});

it('comes late, as browsers read it, and is in force then', async () => {
  await applyPolicy();
  expect(await inForce()).toEqual(expected({ own }));
  expect(await told()).toBeNull();
  await set(firm);
  await applyPolicy();
  expect(await inForce()).toEqual(expected({ managed: firm, own }));
});

it('that is gone, empty or cannot be read stays for seven days, and is told', async () => {
  const ways: (() => unknown)[] = [
    () => managed.reset(),
    () => vi.spyOn(managed, 'get').mockRejectedValue(new Error('Managed storage manifest not found')),
    () => vi.spyOn(managed, 'get').mockResolvedValue(null as never),
  ];
  for (const [at, lose] of ways.entries()) {
    const start = Date.parse('2026-11-22T08:00:00Z') + at * 100 * DAY;
    vi.setSystemTime(start);
    await set(firm);
    await applyPolicy();
    lose();
    for (const days of [0, 1, 6.9]) {
      vi.setSystemTime(start + days * DAY);
      await applyPolicy();
      expect(await inForce()).toEqual(expected({ managed: firm, own }));
      expect(await told()).toEqual(['policyManagedMissing']);
    }
    vi.setSystemTime(start + 7.1 * DAY);
    await applyPolicy();
    expect(await inForce()).toEqual(expected({ own }));
    expect(await told()).toBeNull();
    expect(await readLayers()).toEqual([]);
    vi.restoreAllMocks();
  }
});

it('that was away for a while counts its seven days anew', async () => {
  const start = Date.now();
  await set(firm);
  await applyPolicy();
  for (let time = 0; time < 4; time++) {
    managed.reset();
    vi.setSystemTime(start + time * 6 * DAY);
    await applyPolicy();
    vi.setSystemTime(start + (time * 6 + 5) * DAY);
    await applyPolicy();
    expect(await inForce()).toEqual(expected({ managed: firm, own }));
    await set(firm);
    await applyPolicy();
    expect(await told()).toBeNull();
  }
});

/** As an administrator's mistakes come: fields at the top, or a text that is or is no JSON. */
const malformed: fc.Arbitrary<Record<string, unknown>> = fc.oneof(
  spoilt.map((document) => ({ document: JSON.stringify(document) ?? '' })),
  spoilt.filter((it) => typeof it === 'object' && it !== null && !Array.isArray(it)).map((it) => it as object),
  documents.map((document) => ({ document })),
  documents.map((document) => ({ document: JSON.stringify(document).slice(0, -1) })),
  documents.map((document) => ({ document: `\ufeff${JSON.stringify(document)}` })),
  documents.map((document) => ({ ...document, slipguard: 2 })),
  fc.constantFrom<object>(
    { document: '' },
    { document: '['.repeat(100_000) },
    { document: `{"slipguard":1,"names":{"own":[${'{"name":"Haida"},'.repeat(30_000)}{"name":"Haida"}]}}` },
    { document: '{"slipguard":1,"__proto__":{"owner":"x"}}' },
    { document: null },
    { document: 7 },
    JSON.parse('{"slipguard":1,"__proto__":{"owner":"x"}}') as object,
    JSON.parse('{"slipguard":1,"rules":{"constructor":{"on":false}}}') as object,
    { slipguard: 1, locks: 'rules' },
    { slipguard: '1' },
    { slipguard: 1, owner: 'x'.repeat(2_000_000) },
  ),
  fc.dictionary(fc.string({ minLength: 1 }), fc.jsonValue(), { minKeys: 1 }),
) as fc.Arbitrary<Record<string, unknown>>;

const count = runs(100, 500);
it(`${count} malformed ones change nothing that is in force, and are told`, async () => {
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(policies, malformed, async (good, items) => {
      reset();
      await replacePolicy(own);
      await set(good);
      await applyPolicy();
      const before = await inForce();
      expect(before).toEqual(expected({ managed: good, own }));
      await set(items);
      await applyPolicy();
      const { document } = items;
      const parsed = parsePolicy(typeof document === 'string' ? parse(document) : items);
      if (parsed.ok) {
        expect(await inForce()).toEqual(expected({ managed: parsed.policy, own }));
        expect(await told()).toBeNull();
        return;
      }
      refused += 1;
      expect(await inForce()).toEqual(before);
      expect(await told()).toEqual(parsed.problems.map(({ key }) => key));
      // a broken one is no missing one: it stays until it is mended
      vi.setSystemTime(Date.now() + 30 * DAY);
      await applyPolicy();
      expect(await inForce()).toEqual(before);
      await set(good);
      await applyPolicy();
      expect(await inForce()).toEqual(before);
      expect(await told()).toBeNull();
      expect(({} as Record<string, unknown>).owner).toBeUndefined();
    }),
    { numRuns: count, seed: SEED, endOnFailure: true },
  );
  expect(refused).toBeGreaterThan(count / 2);
}, 600_000);

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
