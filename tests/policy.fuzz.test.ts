import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./stub.ts')).browser }));

import { t } from '../utils/i18n.ts';
import { toTabPolicy } from '../utils/policy/compact.ts';
import { readPolicyFile } from '../utils/policy/import.ts';
import { type Layer, type Layers, mergeLayers } from '../utils/policy/layers.ts';
import { migrate } from '../utils/policy/migrate.ts';
import { fold } from '../utils/policy/names.ts';
import { repairPolicy } from '../utils/policy/repair.ts';
import { defaultPolicy, NAME_LISTS, parsePolicy, policySchema } from '../utils/policy/schema.ts';
import { applyPolicy, changePolicy, replacePolicy, writeLayer } from '../utils/policy/store.ts';
import { KEYS, type Problem, type TabPolicy } from '../utils/settings.ts';
import { documents, places, policies, runs, SEED, spoilt } from './arbitrary.ts';
import { browser, locks, reset } from './stub.ts';

type Fields = Record<string | number, unknown>;

interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
}

/** Every named field of a schema, lists as `*`. */
function fieldsOf({ properties, items }: Shape, at: string): string[] {
  if (items) return fieldsOf(items, `${at}.*`);
  return Object.entries(properties ?? {}).flatMap(([field, inner]) => [
    `${at}.${field}`,
    ...fieldsOf(inner, `${at}.${field}`),
  ]);
}

/** What a refusal of the whole says; every other names a field. */
const WHOLE = ['policyUnreadable', 'policyTooBig', 'policyTooDeep', 'policyNewer'];

/** A refusal leads to a field that is there or is missing, and says what to do about it with nothing left to fill in. */
function expectHelpful(document: unknown, { path, key, values }: Problem): void {
  for (const language of ['en', 'zh'] as const) {
    const told = t(language, key, values);
    expect(told, key).not.toMatch(/\$\w+\$/);
    expect(told.length, key).toBeGreaterThan(4);
    if (key === 'policyUnknownField' || key === 'policyUnsafeField') expect(told).toContain(String(values.field));
    else if (path.length === 0) expect(WHOLE).toContain(key);
  }
  let at: unknown = document;
  for (const part of path.slice(0, -1)) {
    expect(Object.hasOwn(at as object, part), `${path.join('.')} of ${key}`).toBe(true);
    at = (at as Record<string, unknown>)[part];
  }
}

describe('fuzz', () => {
  // from plain rubbish to documents that are nearly right
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('linkedin', 'x', 'work', 'hold', 'off', '__proto__', 'wei-chen', '张伟'),
  );
  const field = fc.constantFrom(
    'slipguard',
    'owner',
    'accounts',
    'names',
    'own',
    'customers',
    'aliases',
    'name',
    'platform',
    'handle',
    'kind',
    'severities',
    '__proto__',
    'constructor',
    'toString',
    'zh/quotation',
  );
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      text,
      fc.constant(1),
      fc.integer(),
      fc.constant(null),
      fc.boolean(),
      tie('list'),
      tie('group'),
    ),
    list: fc.array(tie('tree'), { maxLength: 4 }),
    group: fc.array(fc.tuple(fc.oneof(field, text), tie('tree')), { maxLength: 6 }).map((entries) => {
      // as JSON.parse would make it: __proto__ becomes a field of its own
      const made: Record<string, unknown> = {};
      for (const [name, value] of entries)
        Object.defineProperty(made, name, { value, enumerable: true, configurable: true, writable: true });
      return made;
    }),
  }));
  const name = fc.record({ name: text, aliases: fc.array(text, { maxLength: 2 }) });
  const near = fc.record(
    {
      slipguard: fc.constantFrom<unknown>(1, 1, 1, 2, '1'),
      owner: text,
      accounts: fc.array(fc.record({ platform: text, handle: text, name: text, kind: text }), { maxLength: 3 }),
      names: fc.record({
        own: fc.array(name, { maxLength: 3 }),
        competitors: fc.array(name, { maxLength: 3 }),
        customers: tree,
        unreleased: fc.constant([]),
      }),
      severities: fc.dictionary(fc.constantFrom('zh/quotation', 'any/names', 'x'), text),
      rules: fc.dictionary(fc.constantFrom('zh/quotation', 'own/a', 'x'), tree),
      ownRules: fc.array(
        fc.record({
          id: fc.constantFrom('a', 'b', 'B'),
          title: text,
          words: tree,
          severity: fc.constant('hold'),
          reason: text,
        }),
        { maxLength: 2 },
      ),
      crises: fc.array(tree, { maxLength: 2 }),
      locks: fc.array(fc.constantFrom('rules', 'names.own', 'rules.zh/quotation', 'all'), { maxLength: 2 }),
      extra: tree,
    },
    { requiredKeys: ['slipguard'] },
  );
  const count = runs(1_000, 10_000);

  it(`${count} documents: no throw, no polluted prototype, all or nothing`, () => {
    let good = 0;
    fc.assert(
      fc.property(
        fc.oneof(
          tree,
          near,
          near.map((document) => ({ ...document, ...(defaultPolicy() as object), owner: document.owner ?? '' })),
          documents,
          spoilt,
          spoilt,
        ),
        (input) => {
          const before = Reflect.ownKeys(Object.prototype).length;
          const copy = JSON.stringify(input);
          const parsed = parsePolicy(input);
          expect(Reflect.ownKeys(Object.prototype).length).toBe(before);
          expect(({} as Record<string, unknown>).owner).toBeUndefined();
          expect(JSON.stringify(input)).toBe(copy);
          if (parsed.ok) {
            good += 1;
            expect(parsePolicy(parsed.policy)).toEqual(parsed);
          } else {
            expect(Object.keys(parsed)).toEqual(['ok', 'problems']);
            expect(parsed.problems.length).toBeGreaterThan(0);
            const isPlain = typeof input === 'object' && input !== null && !Array.isArray(input);
            const now = isPlain ? (migrate(input as Record<string, unknown>) ?? input) : input;
            for (const problem of parsed.problems) expectHelpful(now, problem);
          }
          const repaired = repairPolicy(input);
          expect(parsePolicy(repaired.policy).ok).toBe(true);
          if (parsed.ok) expect(repaired).toEqual({ policy: parsed.policy, dropped: 0 });
        },
      ),
      { numRuns: count, seed: SEED, endOnFailure: true },
    );
    // a fuzz that never gets through proves little, nor does one that always does
    expect(good).toBeGreaterThan(count / 6);
    expect(good).toBeLessThan(count / 2);
  }, 300_000);

  it('takes every field that there is', () => {
    const seen = new Set<string>();
    const note = (value: unknown, at: string): void => {
      seen.add(at);
      if (typeof value !== 'object' || value === null) return;
      for (const [field, inner] of Object.entries(value)) note(inner, `${at}.${Array.isArray(value) ? '*' : field}`);
    };
    fc.assert(
      fc.property(documents, (document) => {
        const parsed = parsePolicy(document);
        expect(parsed).toMatchObject({ ok: true });
        note(document, '');
      }),
      { numRuns: 200, seed: SEED },
    );
    const fields = z.toJSONSchema(policySchema, { io: 'input', unrepresentable: 'any' });
    const missing = fieldsOf(fields as Shape, '').filter((field) => !seen.has(field));
    expect(fieldsOf(fields as Shape, '').length).toBeGreaterThan(80);
    expect(missing).toEqual([]);
  });

  it('says of each field that holds something else which it is and what belongs there', () => {
    const wrong = [null, -1, 1.5, '', 'x', 'x'.repeat(500), [], [null], {}, { x: 1 }];
    const keys = new Set<string>();
    for (const document of fc.sample(documents, { numRuns: 4, seed: SEED }))
      for (const place of places(document).slice(1))
        for (const value of wrong) {
          const spoilt = structuredClone(document);
          const parent = place.slice(0, -1).reduce<unknown>((at, field) => (at as Fields)[field], spoilt);
          (parent as Fields)[place.at(-1)!] = structuredClone(value);
          const parsed = parsePolicy(spoilt);
          if (parsed.ok) continue;
          for (const problem of parsed.problems) {
            keys.add(problem.key);
            expectHelpful(spoilt, problem);
            // beside the field itself, in it, or where it does not go with another
            const at = problem.path.join('.');
            const field = place.join('.');
            expect(
              field.startsWith(at) || at.startsWith(field) || at.split('.')[0] === place[0],
              `${at} for ${field}`,
            ).toBe(true);
          }
        }
    expect(keys.size).toBeGreaterThan(25);
  }, 60_000);

  it('survives what is no JSON at all', () => {
    const circle: Record<string, unknown> = { slipguard: 1 };
    circle.names = circle;
    const trap = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no');
        },
      },
    );
    const getter = Object.defineProperty({ slipguard: 1 }, 'owner', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
    for (const input of [circle, trap, getter, () => 1, Symbol('x'), 1n, new Date(), new Map()])
      expect(parsePolicy(input).ok).toBe(false);
  });
});

describe('the copy that tabs read', () => {
  it('holds every name, setting and account, a line or an entry each', () => {
    fc.assert(
      fc.property(policies, fc.nat(), (policy, revision) => {
        const tab = toTabPolicy(mergeLayers({ own: policy }), revision);
        expect(tab.revision).toBe(revision);
        expect(structuredClone(tab)).toEqual(tab);
        expect(tab.accounts.map(({ handle, kind }) => [handle, kind])).toEqual(
          policy.accounts.map(({ handle, kind }) => [handle, kind]),
        );
        const set = Object.entries(policy.rules).filter(
          ([, { on, quiet, severity }]) => on === false || quiet || severity,
        );
        expect(Object.keys(tab.severities).sort()).toEqual(set.map(([id]) => id).sort());
        for (const list of NAME_LISTS) {
          const distinct = new Set(policy.names[list].map(({ name }) => fold(name)));
          expect(tab.names[list].split('\n').length).toBe(Math.max(1, distinct.size));
        }
      }),
      { numRuns: runs(300, 5_000), seed: SEED, endOnFailure: true },
    );
  });
});

describe('a document that is refused', () => {
  const { local, managed } = browser.storage;
  const all = async () => (await local.get(null)) as Record<string, unknown>;
  const inForce = async () => {
    const { revision: _, namesAt: __, ...tab } = (await all())[KEYS.tabPolicy] as TabPolicy;
    return tab;
  };

  beforeEach(() => {
    reset();
    vi.stubGlobal('navigator', { locks });
  });

  const count = runs(60, 10_000);
  it(`changes nothing in part, whichever of the four ways it comes (${count} documents)`, async () => {
    const seen = { taken: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(
        fc.record({ managed: policies, signed: policies, file: policies, own: policies }),
        fc.oneof(spoilt, spoilt, documents),
        async (good, input) => {
          reset();
          await managed.set(good.managed);
          await writeLayer('signed', { document: good.signed, by: 'Haida', at: '2026-11-22T08:00:00.000Z' });
          await writeLayer('file', { document: good.file, by: 'a.json', at: '2026-11-22T08:00:00.000Z' });
          await replacePolicy(good.own);
          await applyPolicy();
          const before = await inForce();
          const policy = parsePolicy(input);
          if (policy.ok) seen.taken += 1;
          else seen.refused += 1;

          const file = await readPolicyFile(new File([JSON.stringify(input) ?? ''], 'p.json'));
          expect(file.ok).toBe(policy.ok);
          const kept = await all();
          const changed = await replacePolicy(input);
          expect(changed.ok).toBe(policy.ok);
          if (!policy.ok) {
            expect(await all()).toEqual(kept);
            expect(await changePolicy(() => input as never)).toMatchObject({ ok: false });
            expect(await all()).toEqual(kept);
          } else await replacePolicy(good.own);

          const ways: Record<Layer, () => Promise<void>> = {
            own: () => local.set({ [KEYS.policy]: input ?? null }),
            file: () => writeLayer('file', { document: input ?? null, by: 'b.json', at: '2026-11-22T09:00:00.000Z' }),
            signed: () => writeLayer('signed', { document: input ?? null, by: 'H', at: '2026-11-22T09:00:00.000Z' }),
            managed: async () => {
              managed.reset();
              await managed.set({ document: JSON.stringify(input) ?? '' });
            },
          };
          const layers: Layers = { ...good };
          for (const [layer, come] of Object.entries(ways) as [Layer, () => Promise<void>][]) {
            await come();
            await applyPolicy();
            if (policy.ok) Object.assign(layers, { [layer]: policy.policy });
            const { revision: _, ...expected } = toTabPolicy(mergeLayers(layers), 0);
            expect(await inForce()).toEqual(policy.ok ? expected : before);
            const told = layer === 'own' ? KEYS.policyProblem : KEYS.layerProblems;
            expect(told in (await all())).toBe(!policy.ok);
          }
          expect(({} as Record<string, unknown>).owner).toBeUndefined();
        },
      ),
      { numRuns: count, seed: SEED, endOnFailure: true },
    );
    expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(count / 5);
  }, 3_600_000);
});
