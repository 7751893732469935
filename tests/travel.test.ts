import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { check, compile } from '../rules/index.ts';
import { toTabPolicy } from '../utils/policy/compact.ts';
import { difference } from '../utils/policy/difference.ts';
import { mergeLayers } from '../utils/policy/layers.ts';
import { NAME_LISTS, type Policy, parsePolicy, policySchema, SENSITIVE } from '../utils/policy/schema.ts';
import { forFirm, forSync, forTravel, fromSync } from '../utils/policy/travel.ts';
import { policies, policyOf, runs, SEED } from './arbitrary.ts';
import { draftOf } from './drafts.ts';

const options = { numRuns: runs(100, 5_000), seed: SEED, endOnFailure: true };
vi.setConfig({ testTimeout: 900_000 });

/** Puts marks that nothing else in a policy has into every name of the sensitive lists. */
function marked(policy: Policy): Policy {
  let at = 0;
  const mark = () => `Hushhush${(at++).toString(36)} 藏${String.fromCharCode(0x9000 + at)}`;
  const names = Object.fromEntries(
    NAME_LISTS.map((list) => [
      list,
      SENSITIVE.includes(list)
        ? policy.names[list].map((it) => ({
            ...it,
            name: mark(),
            aliases: it.aliases.map(mark),
            ...(it.handles ? { handles: it.handles.map((_, index) => `hushhush-${at}-${index}`) } : {}),
            ...(it.note === undefined ? {} : { note: mark() }),
            ...(it.near ? { near: it.near.map(mark) } : {}),
          }))
        : policy.names[list],
    ]),
  );
  return { ...policy, names: names as Policy['names'] };
}

describe('what leaves this browser', () => {
  it('holds no sensitive name in plain, and is a good document', () => {
    let secrets = 0;
    fc.assert(
      fc.property(policies, (some) => {
        const policy = marked(some);
        if (/hushhush/i.test(JSON.stringify(policy))) secrets += 1;
        const before = JSON.stringify(policy);
        for (const out of [forTravel(policy, 'without'), forTravel(policy, 'prints'), JSON.parse(forSync(policy))]) {
          expect(JSON.stringify(out)).not.toMatch(/hushhush|藏/i);
          expect(parsePolicy(out)).toMatchObject({ ok: true });
          const { names, fingerprints: _, ...others } = policy;
          expect(out).toMatchObject({ ...others, names: { own: names.own, friends: names.friends } });
        }
        expect(forTravel(policy, 'plain')).toEqual(policy);
        expect(JSON.stringify(policy)).toBe(before);
      }),
      options,
    );
    expect(secrets).toBeGreaterThan(options.numRuns / 4);
  });

  it('passes on the prints that came with it, and has a new salt each time', () => {
    const policy = policyOf({ slipguard: 1, names: { customers: [{ name: 'Zentralbau' }] } });
    const [one, two] = [forTravel(policy, 'prints'), forTravel(policy, 'prints')];
    expect(one.fingerprints[0]!.salt).not.toBe(two.fingerprints[0]!.salt);
    expect(one.fingerprints[0]!.lists[0]!.prints).not.toBe(two.fingerprints[0]!.lists[0]!.prints);
    const again = forTravel({ ...one, names: policy.names }, 'prints');
    expect(again.fingerprints).toEqual([one.fingerprints[0], expect.anything()]);
    expect(forTravel(one, 'prints').fingerprints).toEqual(one.fingerprints);
    expect(forTravel(one, 'without').fingerprints).toEqual([]);
  });

  it('finds what the plain names find', () => {
    const names = {
      customers: [{ name: 'Zentralbau', aliases: ['森特拉'], handles: ['zentralbau-gmbh'] }],
      suppliers: [{ name: 'Nordmann Pumps' }],
      colleagues: [{ name: '林晓芳' }],
      unreleased: [{ name: 'Falcon X2', until: '2027-03-01' }],
    };
    const policy = policyOf({ slipguard: 1, names });
    const rules = (policy: Policy) => compile(toTabPolicy(mergeLayers({ own: policy }), 1));
    const [plain, prints] = [rules(policy), rules(forTravel(policy, 'prints'))];
    let found = 0;
    for (const text of [
      'Glad to ship the first lot to Zentralbau today!',
      '感谢森特拉的信任，下个月发货',
      'Our pumps come from Nordmann Pumps, of course.',
      '林晓芳昨天请了病假',
      'The Falcon X2 is coming to the fair.',
      'Z e n t r a l b a u ordered again',
      'Nothing of that kind.',
    ]) {
      const draft = draftOf({ text });
      const places = (all: ReturnType<typeof check>) => all.map(({ rule, start, end }) => [rule, start, end]);
      expect(places(check(draft, prints)), text).toEqual(places(check(draft, plain)));
      found += check(draft, plain).length;
    }
    expect(found).toBeGreaterThan(3);
  });

  it('for the firm has nothing of the person', () => {
    fc.assert(
      fc.property(policies, (policy) => {
        const out = forFirm(policy);
        expect('person' in out).toBe(false);
        const work = policy.accounts.filter(({ kind }) => kind === 'work');
        expect(out.accounts.map(({ handle, kind }) => [handle, kind])).toEqual(
          work.map(({ handle, kind }) => [handle, kind]),
        );
        // nor how an account is secured and registered
        expect(JSON.stringify(out.accounts)).not.toMatch(/twoFactor|registered|admins|answers/);
        expect(parsePolicy(out)).toMatchObject({ ok: true });
      }),
      options,
    );
  });

  it('comes back from another device with this one’s own sensitive lists', () => {
    fc.assert(
      fc.property(policies, policies, (came, here) => {
        const back = fromSync(policyOf(JSON.parse(forSync(came)) as object), here);
        for (const list of NAME_LISTS)
          expect(back.names[list]).toEqual((SENSITIVE.includes(list) ? here : came).names[list]);
        expect(back.fingerprints).toEqual(here.fingerprints);
        expect(forSync(back)).toBe(forSync(came));
        expect(parsePolicy(back)).toMatchObject({ ok: true });
      }),
      options,
    );
  });
});

describe('a difference', () => {
  const full = policyOf(
    fc
      .sample(
        policies.filter((policy) => Object.keys(policy).length === Object.keys(policySchema.shape).length),
        { numRuns: 1, seed: SEED },
      )
      .at(0)!,
  );

  it('between equal documents is none, whatever the order', () => {
    fc.assert(
      fc.property(policies, (policy) => {
        const turned = Object.fromEntries(
          Object.entries(policy)
            .reverse()
            .map(([field, value]) => [
              field,
              field === 'languages' || !Array.isArray(value) ? value : [...value].reverse(),
            ]),
        ) as Policy;
        expect(difference(policy, structuredClone(policy))).toEqual([]);
        expect(difference(policy, { ...turned, fingerprints: policy.fingerprints })).toEqual([]);
      }),
      options,
    );
  });

  it('tells every change, in which part it is, and both ways', () => {
    fc.assert(
      fc.property(policies, policies, (one, two) => {
        for (const field of Object.keys(policySchema.shape) as (keyof Policy)[]) {
          if (field === 'slipguard') continue;
          const next = { ...one, [field]: two[field] } as Policy;
          if (two[field] === undefined) delete next[field];
          const there = difference(one, next);
          const back = difference(next, one);
          expect(there.every(({ part }) => part === field || part.startsWith(`${field}.`))).toBe(true);
          const turn = { added: 'removed', removed: 'added', changed: 'changed' } as const;
          const flat = (all: typeof there) => all.map(({ part, what, kind }) => `${part} ${what} ${kind}`).sort();
          expect(flat(back)).toEqual(flat(there.map((it) => ({ ...it, kind: turn[it.kind] }))));
          if (there.length === 0) expect(inOrder(next)).toEqual(inOrder(one));
        }
      }),
      options,
    );
  });

  it('of one name more is one thing added', () => {
    fc.assert(
      fc.property(policies, fc.constantFrom(...NAME_LISTS), (policy, list) => {
        const names = { ...policy.names, [list]: [...policy.names[list], { name: 'Only Here', aliases: [] }] };
        expect(difference(policy, { ...policy, names })).toEqual([
          { part: `names.${list}`, kind: 'added', what: 'Only Here' },
        ]);
      }),
      options,
    );
  });

  it('keeps apart what goes by one name: two reviewers, two own rules, the same name twice', () => {
    const reviewers = [
      { name: 'Ms Wang', contact: '' },
      { name: 'Ms Wang', contact: '', key: 'a'.repeat(43) },
    ];
    const rule = { title: 'Numbers', words: ['PI-####'], severity: 'hold', reason: 'They travel.' };
    const one = policyOf({
      ...full,
      reviewers,
      ownRules: [
        { ...rule, id: 'a' },
        { ...rule, id: 'b' },
      ],
    });
    const other = policyOf({
      ...one,
      reviewers: reviewers.slice(1),
      ownRules: [
        { ...rule, id: 'a', severity: 'info' },
        { ...rule, id: 'b' },
      ],
    });
    expect(difference(one, other)).toMatchObject([
      { part: 'ownRules', kind: 'changed', what: 'Numbers' },
      { part: 'reviewers', kind: 'removed', what: 'Ms Wang' },
    ]);
    const twice = policyOf({ ...one, allowed: ['FOB', 'FOB'] });
    expect(difference(twice, { ...twice, allowed: ['FOB'] })).toEqual([
      { part: 'allowed', kind: 'removed', what: 'FOB' },
    ]);
  });
});

/** As text, lists in order of their entries. */
function inOrder(policy: Policy): unknown {
  return JSON.parse(
    JSON.stringify(policy, (field, part: unknown) => {
      // the order of markets, words and locks says nothing
      if (field !== 'languages' && Array.isArray(part) && !part.some((it) => typeof it === 'object'))
        return [...part].sort();
      if (field !== 'languages' && Array.isArray(part)) return [...part].map((it) => JSON.stringify(sorted(it))).sort();
      return sorted(part);
    }),
  );
}

function sorted(part: unknown): unknown {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
  return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
}
