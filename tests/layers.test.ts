import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEVERITIES, type Severity } from '../rules/rule.ts';
import { toTabPolicy } from '../utils/policy/compact.ts';
import { dutyFor, LAYERS, type Layers, lockOf, mergeLayers } from '../utils/policy/layers.ts';
import { LOCKS, type Policy, parsePolicy, type Role } from '../utils/policy/schema.ts';
import type { TabPolicy } from '../utils/settings.ts';

const ALL = process.env.SLIPGUARD_ALL === '1';
const RULES = ['zh/quotation', 'en/quotation', 'any/names', 'own/proforma'] as const;

function policy(document: object): Policy {
  const parsed = parsePolicy({ slipguard: 1, ...document });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.policy;
}

const severity = fc.constantFrom<Severity>(...SEVERITIES);
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const term = fc.constantFrom('Acme', 'Bluefin', 'Zeta', 'Haida', 'Falcon X2');
const setting = fc.record({
  on: maybe(fc.boolean()),
  severity: maybe(severity),
  quiet: maybe(fc.boolean()),
  exceptions: maybe(fc.subarray(['Acme', 'Zeta'])),
});
const account = fc.record({
  platform: fc.constantFrom('x', 'linkedin'),
  handle: fc.constantFrom('wei', 'lin'),
  kind: fc.constantFrom('work', 'personal'),
  tolerance: maybe(fc.constantFrom('low', 'medium', 'high')),
  hint: maybe(fc.boolean()),
});
const names = fc.uniqueArray(
  term.map((name) => ({ name })),
  { selector: ({ name }) => name, maxLength: 3 },
);
const duty = fc.record({ posts: maybe(severity), replies: maybe(severity), speaks: maybe(fc.boolean()) });

const documents = (locks: fc.Arbitrary<string[]>) =>
  fc
    .record({
      firm: fc.constantFrom('', 'Haida', 'Hailan'),
      accounts: fc.uniqueArray(account, { selector: ({ platform, handle }) => `${platform}/${handle}`, maxLength: 4 }),
      names: fc.record({
        own: names,
        competitors: names,
        exEmployers: names,
        customers: names,
        suppliers: names,
        colleagues: names,
        unreleased: names,
        friends: names,
      }),
      rules: fc.dictionary(fc.constantFrom(...RULES), setting, { maxKeys: 4 }),
      ownRules: maybe(severity).map((it) =>
        it ? [{ id: 'proforma', title: 'Proforma', words: ['PI-####'], reason: 'Numbers travel.', severity: it }] : [],
      ),
      roles: fc.dictionary(fc.constantFrom('newcomer', 'spokesperson'), duty, { maxKeys: 2 }),
      allowed: fc.uniqueArray(term, { maxLength: 3 }),
      reviewers: fc.uniqueArray(
        term.map((name) => ({ name })),
        { selector: ({ name }) => name, maxLength: 2 },
      ),
      markets: fc.subarray(['DE', 'AE', 'US']),
      locks,
    })
    .map((document) => policy(JSON.parse(JSON.stringify(document)) as object));

const some = documents(fc.subarray([...LOCKS, 'rules.any/names', 'names.friends']));
const layers: fc.Arbitrary<Layers> = fc
  .record({ managed: maybe(some), signed: maybe(some), file: maybe(some), own: maybe(some) })
  .map((found) => Object.fromEntries(Object.entries(found).filter(([, document]) => document)));

/** Whether a rule is at least as strict in `all` as in `alone`; a rule's own severity is not known here, only that it is `info` or more. */
function isAsStrict(alone: TabPolicy, all: TabPolicy, id: string): boolean {
  const rank = (severity: Severity | undefined) => (severity ? SEVERITIES.indexOf(severity) : -1);
  const [before, after] = [alone.severities[id], all.severities[id]];
  if (before === 'off') return true;
  if (after === 'off') return false;
  if (rank(all.floors?.[id]) < rank(alone.floors?.[id])) return false;
  if (before === undefined) return after === undefined;
  return after === undefined ? before === 'info' : rank(after) >= rank(before);
}

/** Settings of own rules count only beside the rule itself, whose severity is their default. */
const names8 = (tab: TabPolicy, list: keyof TabPolicy['names']) =>
  tab.names[list]
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t')[0]);

describe('layers', () => {
  it('come to the same in each of the 24 orders in which they may arrive', () => {
    const orders = permutations([...LAYERS]);
    expect(orders.length).toBe(24);
    fc.assert(
      fc.property(layers, (found) => {
        const first = toTabPolicy(mergeLayers(found), 1);
        for (const order of orders) {
          const arrived = Object.fromEntries(order.flatMap((layer) => (found[layer] ? [[layer, found[layer]]] : [])));
          expect(toTabPolicy(mergeLayers(arrived), 1)).toEqual(first);
        }
      }),
      { numRuns: ALL ? 2_000 : 100 },
    );
  }, 60_000);

  it('below a lock only add or are stricter', () => {
    const locked = documents(fc.constant([...LOCKS]));
    fc.assert(
      fc.property(locked, layers, fc.constantFrom('managed', 'signed', 'file'), (top, found, at) => {
        const below = LAYERS.slice(LAYERS.indexOf(at) + 1);
        const weaker = Object.fromEntries(below.flatMap((layer) => (found[layer] ? [[layer, found[layer]]] : [])));
        const alone = toTabPolicy(mergeLayers({ [at]: top }), 1);
        const all = toTabPolicy(mergeLayers({ [at]: top, ...weaker }), 1);
        for (const id of RULES) {
          // a rule that only the weaker ones bring is theirs to set
          if (id.startsWith('own/') && !alone.ownRules) continue;
          expect(isAsStrict(alone, all, id), id).toBe(true);
          expect(all.exceptions?.[id]).toBe(alone.exceptions?.[id]);
        }
        const own = (tab: TabPolicy) => SEVERITIES.indexOf(tab.ownRules?.[0]?.severity ?? 'info');
        expect(own(all)).toBeGreaterThanOrEqual(own(alone));
        for (const [role, duty] of Object.entries(alone.roles ?? {})) {
          const now = all.roles?.[role];
          for (const field of ['posts', 'replies'] as const)
            if (duty[field])
              expect(SEVERITIES.indexOf(now![field]!)).toBeGreaterThanOrEqual(SEVERITIES.indexOf(duty[field]));
          expect(now?.speaks ?? false).toBe(duty.speaks ?? false);
        }
        for (const role of Object.keys(all.roles ?? {}))
          if (!alone.roles?.[role])
            expect(all.roles![role]!.speaks ?? false).toBe(dutyFor(role as Role, undefined, false).speaks ?? false);
        for (const list of ['customers', 'competitors', 'unreleased'] as const)
          expect(names8(all, list)).toEqual(expect.arrayContaining(names8(alone, list)));
        expect(names8(all, 'friends')).toEqual(names8(alone, 'friends'));
        expect(all.allowed).toBe(alone.allowed);
        expect(mergeLayers({ [at]: top, ...weaker }).policy.reviewers).toEqual(top.reviewers);
        for (const it of alone.accounts) {
          const now = all.accounts.find((one) => one.platform === it.platform && one.handle === it.handle);
          const mine = weaker.own?.accounts.some(
            (one) => one.handle === it.handle && one.platform === it.platform && one.kind === 'personal',
          );
          expect(now?.kind).toBe(mine ? 'personal' : 'work');
        }
      }),
      { numRuns: ALL ? 5_000 : 500 },
    );
  }, 60_000);

  it('leave personal accounts and what is set there to the person alone', () => {
    fc.assert(
      fc.property(layers, (found) => {
        const { accounts } = toTabPolicy(mergeLayers(found), 1);
        const mine = found.own?.accounts ?? [];
        for (const account of accounts) {
          const own = mine.find((one) => one.platform === account.platform && one.handle === account.handle);
          if (own?.kind === 'personal') {
            expect(account.kind).toBe('personal');
            expect(account.hint).toBe(own.hint);
          } else expect(account.kind).toBe('work');
        }
        for (const own of mine.filter(({ kind }) => kind === 'personal'))
          expect(accounts).toContainEqual(
            expect.objectContaining({ handle: own.handle, platform: own.platform, kind: 'personal' }),
          );
      }),
      { numRuns: ALL ? 5_000 : 500 },
    );
  });

  it('without a lock let the person decide, and say who locks what', () => {
    const firm = policy({ firm: 'Haida', rules: { 'zh/quotation': { severity: 'stop' } } });
    const own = policy({ rules: { 'zh/quotation': { severity: 'info' }, 'en/quotation': { on: false } } });
    expect(toTabPolicy(mergeLayers({ signed: firm, own }), 1).severities).toEqual({
      'zh/quotation': 'info',
      'en/quotation': 'off',
    });
    const locked = mergeLayers({ signed: { ...firm, locks: ['rules.zh/quotation'] }, own });
    expect(toTabPolicy(locked, 1).severities).toEqual({ 'zh/quotation': 'stop', 'en/quotation': 'off' });
    expect(lockOf(locked, 'rules', 'zh/quotation')).toBe('signed');
    expect(lockOf(locked, 'rules', 'en/quotation')).toBeNull();
  });

  it('take a locked default as the least: stricter counts, looser and quieter do not', () => {
    const firm = policy({ locks: ['rules'] });
    const tab = (rules: object) => toTabPolicy(mergeLayers({ signed: firm, own: policy({ rules }) }), 1);
    expect(tab({ 'zh/quotation': { severity: 'stop' } })).toMatchObject({
      severities: {},
      floors: { 'zh/quotation': 'stop' },
    });
    expect(tab({ 'zh/quotation': { severity: 'info' } }).severities).toEqual({});
    expect(tab({ 'zh/quotation': { on: false } }).severities).toEqual({});
    expect(tab({ 'zh/quotation': { quiet: true, exceptions: ['FOB'] } })).toEqual(tab({}));
  });

  it('hold a newcomer’s posts for a go-ahead where somebody can give one', () => {
    expect(toTabPolicy(mergeLayers({ own: policy({}) }), 1).roles).toBeUndefined();
    const tab = toTabPolicy(mergeLayers({ signed: policy({ reviewers: [{ name: 'Ms Wang' }] }) }), 1);
    expect(tab.roles).toEqual({ newcomer: { posts: 'stop' } });
  });
});

function permutations<T>(of: readonly T[]): T[][] {
  if (of.length < 2) return [[...of]];
  return of.flatMap((first, at) => permutations(of.filter((_, index) => index !== at)).map((rest) => [first, ...rest]));
}
