import fc from 'fast-check';
import { it } from 'vitest';
import { check, compile } from '../rules/index.ts';
import { makeFingerprints } from '../rules/fingerprint.ts';
import { SEVERITIES, CATEGORIES } from '../rules/rule.ts';
import { toTabPolicy } from '../utils/policy/compact.ts';
import { LAYERS, mergeLayers } from '../utils/policy/layers.ts';
import { LOCKS, parsePolicy, NAME_LISTS } from '../utils/policy/schema.ts';
const maybe = <T>(a: fc.Arbitrary<T>) => fc.option(a, { nil: undefined });
const sev = fc.constantFrom(...SEVERITIES);
const word = fc.constantFrom('Acme', 'Bluefin', 'Zeta', 'pump', 'valve', 'Target');
const name = fc.record({ name: word, aliases: maybe(fc.uniqueArray(word, { maxLength: 2 })), handles: maybe(fc.constantFrom(['acme'], ['blue\u00012020-01-01'])), near: maybe(fc.uniqueArray(word, { maxLength: 2 })), until: maybe(fc.constantFrom('2020-01-01', '2030-01-01')) });
const lists = Object.fromEntries(NAME_LISTS.map((l) => [l, fc.uniqueArray(name, { maxLength: 2, selector: (n) => n.name })]));
const rid = fc.constantFrom('any/names', 'any/role', 'any/window', 'any/liking', 'en/quotation', 'en/disparagement', 'en/guarantee', 'own/a', 'own/b');
const setting = fc.record({ on: maybe(fc.boolean()), severity: maybe(sev), quiet: maybe(fc.boolean()), exceptions: maybe(fc.uniqueArray(word, { maxLength: 2 })) });
const role = fc.constantFrom('newcomer', 'senior', 'spokesperson', 'reply-only', 'manager');
const duty = fc.record({ posts: maybe(sev), replies: maybe(sev), gestures: maybe(sev), speaks: maybe(fc.boolean()), floors: maybe(fc.dictionary(fc.constantFrom(...CATEGORIES), sev, { maxKeys: 2 })) });
const mk = fc.subarray(['DE', 'US']);
const account = fc.record({ platform: fc.constant('x'), handle: fc.constantFrom('haida', 'lin'), kind: fc.constant('work'), tolerance: maybe(fc.constantFrom('low', 'medium', 'high')), role: maybe(role), markets: maybe(mk), name: fc.constantFrom('', 'Haida') });
const own = fc.record({ id: fc.constantFrom('a', 'b'), title: fc.constant('t'), words: fc.uniqueArray(word, { minLength: 1, maxLength: 2 }), severity: sev, reason: fc.constant('r'), platforms: maybe(fc.constantFrom(['x'], ['linkedin'])), category: maybe(fc.constantFrom(...CATEGORIES)) });
const crisis = fc.record({ from: fc.constant('2020-01-01T00:00:00Z'), to: fc.constantFrom('2021-01-01T00:00:00Z', '2030-01-01T00:00:00Z'), level: maybe(fc.constantFrom(1, 2, 3)), markets: maybe(mk), spokespersons: maybe(fc.constantFrom([], ['Haida'], ['Wei'])), platforms: maybe(fc.constantFrom(['x'], ['linkedin'])) });
const prints = fc.record({ list: fc.constantFrom(...NAME_LISTS), name: word, until: maybe(fc.constantFrom('2020-01-01')) }).map(({ list, ...n }) => makeFingerprints({ [list]: [{ ...n, aliases: [] }] }, new Uint8Array(16)));
const doc = (locks: fc.Arbitrary<string[]>) => fc.record({ accounts: fc.uniqueArray(account, { maxLength: 2, selector: (a) => a.handle }), names: fc.record(lists), rules: fc.dictionary(rid, setting, { maxKeys: 4 }), ownRules: fc.uniqueArray(own, { maxLength: 2, selector: (o) => o.id }), roles: fc.dictionary(role, duty, { maxKeys: 3 }), crises: fc.array(crisis, { maxLength: 1 }), allowed: fc.uniqueArray(word, { maxLength: 1 }), reviewers: fc.constantFrom([], [{ name: 'Ms' }]), markets: mk, person: maybe(fc.record({ name: fc.constantFrom('', 'Wei'), role: maybe(role) })), fingerprints: fc.array(prints, { maxLength: 1 }), calendar: fc.constantFrom(undefined, { dates: [{ day: '11-22', name: 'D' }] }), locks }).map((d) => { const p = parsePolicy(JSON.parse(JSON.stringify({ slipguard: 1, ...d }))); if (!p.ok) throw new Error(JSON.stringify(p.problems)); return p.policy; });
const some = doc(fc.constant([]));
const texts = ['We shipped an Acme pump and a Bluefin valve to Zeta, our Target.', 'Our price is USD 12.50 per unit FOB Ningbo for Acme.', 'Acme is a terrible liar and a scam. Bluefin too.', 'My baby daughter is ill and my wife is tired.', 'We guarantee 100% satisfaction, the best pump in the world.'];
it('x', () => {
  const counts = new Map<string, number>();
  fc.assert(fc.property(doc(fc.constant([...LOCKS])), some, maybe(some), fc.constantFrom(...texts), fc.constantFrom('post', 'reply', 'like', 'edit'), fc.constantFrom('haida', 'lin'), (top, file, mine, text, act, handle) => {
    const gravest = (layers: object) => {
      const tab = toTabPolicy(mergeLayers(layers), 1);
      const known = tab.accounts.find((a) => a.handle === handle);
      const a: any = { platform: 'x', handle, name: 'Haida Co', kind: known?.kind ?? 'unknown', tolerance: known?.tolerance, markets: known?.markets ?? tab.markets, role: known?.role ?? tab.role, person: tab.person };
      const found = check({ platform: 'x', act, account: a, target: act === 'post' || act === 'edit' ? null : { author: 'Bluefin', handle: 'bluefin', text: text }, text: act === 'like' ? '' : text, at: '2026-11-22T08:00:00Z' } as never, compile(tab));
      return { max: Math.max(-1, ...found.map((f) => SEVERITIES.indexOf(f.severity))), found: found.map((f) => `${f.rule}:${f.severity}:${f.text}`), tab };
    };
    const alone = gravest({ managed: top });
    const all = gravest({ managed: top, file, ...(mine ? { own: mine } : {}) });
    if (all.max < alone.max) {
      const lost = alone.found.filter((f) => !all.found.includes(f)).join(' | ');
      const k = lost.split(':')[0]!;
      counts.set(k, (counts.get(k) ?? 0) + 1);
      if (counts.get(k)! <= 2) console.log('LOOSER', act, handle, lost, '=>', all.found.join(' | '), '\n  alone', JSON.stringify({ r: alone.tab.role, m: alone.tab.markets, acc: alone.tab.accounts, c: alone.tab.crises, roles: alone.tab.roles, sev: alone.tab.severities }), '\n  all', JSON.stringify({ r: all.tab.role, m: all.tab.markets, acc: all.tab.accounts, roles: all.tab.roles, sev: all.tab.severities, c: all.tab.crises, p: all.tab.person }));
    }
  }), { numRuns: 4000, seed: 7 });
  console.log('COUNTS', JSON.stringify([...counts]));
}, 120_000);
