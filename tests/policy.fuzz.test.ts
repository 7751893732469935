import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { t } from '../utils/i18n.ts';
import { toTabPolicy } from '../utils/policy/compact.ts';
import { mergeLayers } from '../utils/policy/layers.ts';
import { fold } from '../utils/policy/names.ts';
import { repairPolicy } from '../utils/policy/repair.ts';
import { defaultPolicy, NAME_LISTS, type Policy, parsePolicy } from '../utils/policy/schema.ts';

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
  const runs = Number(process.env.FUZZ ?? 10_000);

  it(`${runs} documents: no throw, no polluted prototype, all or nothing`, () => {
    let good = 0;
    fc.assert(
      fc.property(
        fc.oneof(
          tree,
          near,
          near.map((document) => ({ ...document, ...(defaultPolicy() as object), owner: document.owner ?? '' })),
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
            for (const problem of parsed.problems) expect(t('zh', problem.key, problem.values)).toBeTruthy();
          }
          const repaired = repairPolicy(input);
          expect(parsePolicy(repaired.policy).ok).toBe(true);
          if (parsed.ok) expect(repaired).toEqual({ policy: parsed.policy, dropped: 0 });
        },
      ),
      { numRuns: runs, endOnFailure: true },
    );
    // a fuzz that never gets through proves little
    expect(good).toBeGreaterThan(runs / 50);
  }, 120_000);

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

const policies: fc.Arbitrary<Policy> = fc
  .record({
    owner: fc.string({ unit: 'grapheme', maxLength: 40 }),
    names: fc.record({
      own: fc.array(
        fc.record({
          name: fc.string({ unit: 'grapheme', minLength: 2 }),
          aliases: fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 3 }),
        }),
        { maxLength: 6 },
      ),
      competitors: fc.constant([]),
      customers: fc.array(fc.record({ name: fc.string({ unit: 'binary' }), aliases: fc.constant([]) }), {
        maxLength: 6,
      }),
      unreleased: fc.array(
        fc.record(
          {
            name: fc.stringMatching(/^[A-Z][a-z]{3,9}$/),
            aliases: fc.constant([]),
            until: fc.constantFrom('2027-03-01', '2026-12-31'),
          },
          { requiredKeys: ['name', 'aliases'] },
        ),
        { maxLength: 6 },
      ),
    }),
    allowed: fc.array(fc.string({ unit: 'grapheme', minLength: 2 }), { maxLength: 4 }),
    crises: fc.array(
      fc.record({
        from: fc.constant('2026-11-01T00:00:00Z'),
        to: fc.constantFrom('2026-12-01T08:00:00+08:00', 'never'),
      }),
      { maxLength: 3 },
    ),
    accounts: fc.uniqueArray(
      fc.record({
        platform: fc.constantFrom('x', 'facebook'),
        handle: fc.stringMatching(/^[a-z0-9]{1,10}$/),
        name: fc.string(),
        kind: fc.constantFrom('work', 'personal'),
        tolerance: fc.constantFrom('low', 'high'),
        markets: fc.constantFrom(['DE', 'ae'], []),
      }),
      { selector: (entry) => `${entry.platform}/${entry.handle}` },
    ),
    severities: fc.dictionary(
      fc.constantFrom('zh/quotation', 'any/names', 'en/politics'),
      fc.constantFrom('off', 'info', 'stop'),
    ),
  })
  .map((parts) => repairPolicy({ slipguard: 1, ...parts }).policy);

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
        expect(Object.keys(tab.severities).sort()).toEqual(Object.keys(policy.rules).sort());
        for (const list of NAME_LISTS) {
          const distinct = new Set(policy.names[list].map(({ name }) => fold(name)));
          expect(tab.names[list].split('\n').length).toBe(Math.max(1, distinct.size));
        }
      }),
      { numRuns: 2_000, endOnFailure: true },
    );
  });
});
