import fc from 'fast-check';
import { CATEGORIES, SEVERITIES, WRITTEN } from '../rules/rule.ts';
import { DEPARTMENTS, LOCKS, type Policy, parsePolicy, ROLES } from '../utils/policy/schema.ts';
import { PLATFORM_IDS } from '../utils/settings.ts';

/** Runs of a test over seeded samples: `few` in `npm test`, `all` in the soak, `FUZZ` where somebody wants to know. */
export const runs = (few: number, all: number): number =>
  Number(process.env.FUZZ ?? (process.env.SLIPGUARD_ALL ? all : few));

export const SEED = Number(process.env.SLIPGUARD_SEED ?? 20261122);

const two = (value: number) => String(value).padStart(2, '0');
const monthDay = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }));
const day = fc
  .tuple(fc.integer({ min: 2024, max: 2030 }), monthDay)
  .map(([year, [month, date]]) => `${year}-${two(month)}-${two(date)}`);
const time = (year: number) =>
  monthDay.map(([month, date]) => `${year}-${two(month)}-${two(date)}T08:00:00${date % 2 ? 'Z' : '+08:00'}`);

/** A name as people write them. */
export const term = fc.oneof(
  fc.stringMatching(/^[A-Z][a-z]{3,9}( [A-Z][a-z]{3,9})?$/),
  fc.stringMatching(/^[\u4e00-\u5fff]{2,6}$/),
  fc.constantFrom('Müller & Söhne', '“海天”塑机', 'O’Neill <GmbH>', 'ﷺﷺﷺ', 'X-2\u{1f600}Pro', 'Ｈａｉｄａ', 'ＰＲＯ２'),
);
const sentence = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).map((text) => `Because ${text}`),
  fc.constant('报价会流传，所以先问一句。'),
);
const handle = fc.stringMatching(/^(wei|lin|haida)\d{0,4}$/);
const market = fc.constantFrom('DE', 'AE', 'US', 'CN', 'BR');
const markets = fc.uniqueArray(market, { maxLength: 3 });
const severity = fc.constantFrom(...SEVERITIES);
const platforms = fc.subarray([...PLATFORM_IDS]);
const role = fc.constantFrom(...ROLES);
const yes = fc.boolean();
const whose = fc.constantFrom('firm', 'person');
const few = <T>(of: fc.Arbitrary<T>, maxLength = 3) => fc.array(of, { maxLength });
/** All fields may be missing but those that are told. */
const some = <T, K extends keyof T>(fields: { [P in keyof T]: fc.Arbitrary<T[P]> }, ...requiredKeys: K[]) =>
  fc.record(fields, { requiredKeys });

const name = some(
  {
    name: term,
    aliases: few(term),
    handles: few(handle, 2),
    note: sentence,
    near: few(term, 2),
    until: day,
    patent: fc.constantFrom('none', 'filed', 'granted'),
  },
  'name',
);
const both = {
  platform: fc.constantFrom(...PLATFORM_IDS),
  handle,
  name: term,
  tolerance: fc.constantFrom('low', 'medium', 'high'),
  answers: few(fc.constantFrom(true, false, null), 5),
  hint: yes,
  markets,
};
const account = fc.oneof(
  some({ ...both, kind: fc.constant('personal') }, 'platform', 'handle', 'kind'),
  some(
    {
      ...both,
      kind: fc.constant('work'),
      purpose: sentence,
      owner: term,
      registered: some({ on: day, by: term, phone: whose, email: whose }),
      twoFactor: some({ on: yes, checked: day }, 'on'),
      linked: yes,
      admins: fc.integer({ min: 0, max: 99 }),
      role,
    },
    'platform',
    'handle',
    'kind',
  ),
);
const prints = (length: number) => fc.stringMatching(new RegExp(`^[A-Za-z0-9_-]{${length}}$`));
const NAMES = ['own', 'competitors', 'exEmployers', 'customers', 'suppliers', 'colleagues', 'unreleased', 'friends'];
const fingerprints = fc.record({
  salt: prints(22),
  longest: fc.integer({ min: 1, max: 400 }),
  lists: few(
    some({ list: fc.constantFrom(...NAMES), until: day, prints: fc.oneof(prints(22), prints(66)) }, 'list', 'prints'),
  ),
});
const ruleId = fc.constantFrom('zh/quotation', 'en/quotation', 'any/names', 'any/role', 'own/rule-1');
const ownRule = some(
  {
    id: fc.stringMatching(/^rule-[0-9]{1,3}$/),
    title: term,
    words: fc.array(fc.oneof(term, fc.constantFrom('PI-####', 'Hai*')), { minLength: 1, maxLength: 3 }),
    pattern: fc.constantFrom('PI-\\d{4}', '[A-Z]{2}\\d+', '海(天|达)'),
    severity,
    category: fc.constantFrom(...CATEGORIES),
    message: sentence,
    reason: sentence,
    suggest: sentence,
    owner: term,
    department: fc.constantFrom(...DEPARTMENTS),
    good: sentence,
    bad: sentence,
    acts: fc.subarray([...WRITTEN]),
    platforms,
    markets,
  },
  'id',
  'title',
  'words',
  'severity',
  'reason',
);
const duty = some({
  posts: severity,
  replies: severity,
  gestures: severity,
  floors: fc.dictionary(fc.constantFrom(...CATEGORIES), severity, { maxKeys: 3 }),
  speaks: yes,
});
const crisis = some(
  {
    from: time(2026),
    to: time(2027),
    title: term,
    level: fc.constantFrom(1, 2, 3),
    platforms,
    markets,
    spokespersons: few(term, 2),
    forward: sentence,
  },
  'from',
  'to',
);
const lock = fc.constantFrom(...LOCKS, 'names.customers', 'names.friends', 'rules.any/names');

/** A good policy document as somebody may have written it, with any of the fields that there are. */
export const documents: fc.Arbitrary<Record<string, unknown>> = some(
  {
    slipguard: fc.constant(1),
    id: fc.constantFrom('haida', 'haida.sales-2'),
    version: fc.integer({ min: 1, max: 1_000 }),
    issued: time(2026),
    expires: time(2027),
    firm: term,
    owner: term,
    contact: term,
    boss: some({ name: term, line: sentence, picture: fc.constant('data:image/png;base64,iVBORw0KGgo=') }, 'name'),
    languages: fc.subarray(['zh', 'en']),
    person: some({ name: term, role }, 'name'),
    accounts: fc.uniqueArray(account, {
      selector: ({ platform, handle }) => `${platform}/${handle}`,
      maxLength: 4,
    }),
    names: some(Object.fromEntries(NAMES.map((list) => [list, few(name)]))),
    fingerprints: few(fingerprints, 2),
    rules: fc.dictionary(ruleId, some({ on: yes, severity, quiet: yes, exceptions: few(term, 2) }), { maxKeys: 4 }),
    ownRules: fc.uniqueArray(ownRule, { selector: ({ id }) => id, maxLength: 2 }),
    roles: fc.dictionary(role, duty, { maxKeys: 3 }),
    markets,
    calendar: fc.record({
      dates: few(some({ day: fc.oneof(day, fc.constantFrom('02-29', '11-11')), name: term, markets }, 'day', 'name')),
    }),
    crises: few(crisis, 2),
    allowed: few(term),
    reviewers: few(some({ name: term, contact: term, key: prints(43) }, 'name'), 2),
    locks: few(lock),
    features: fc.dictionary(fc.constantFrom(...PLATFORM_IDS), fc.constantFrom('inline', 'panel'), { maxKeys: 4 }),
  },
  'slipguard',
).map((document) => JSON.parse(JSON.stringify(document)) as Record<string, unknown>);

/** A document as it is kept. Throws where it is refused. */
export function policyOf(document: object): Policy {
  const parsed = parsePolicy(document);
  if (!parsed.ok) throw new Error(`${JSON.stringify(parsed.problems)} in ${JSON.stringify(document)}`);
  return parsed.policy;
}

/** Good policies. */
export const policies: fc.Arbitrary<Policy> = documents.map(policyOf);

/** What may stand where something else belongs; fields named as in `JSON.parse('{"__proto__":1}')` are fields of their own. */
const rubbish: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, -1, 1.5, 1e300, '', ' ', 'x', '__proto__', [], {}, [[]], [null]),
  fc.constantFrom<unknown>('x'.repeat(500), '海'.repeat(401), ['a', 'a'], { slipguard: 1 }, '2026-02-30', '([a-z]+)+$'),
  fc
    .constantFrom(
      '{"__proto__":{"owner":"x"}}',
      '{"constructor":{"prototype":{"owner":1}}}',
      '[[[[[[[[[[[[[[]]]]]]]]]]]]]]',
    )
    .map((text) => JSON.parse(text) as unknown),
  fc.string({ unit: 'binary' }),
  fc.jsonValue(),
);

type Place = readonly (string | number)[];

/** Every place in a document, each after the one that it is in. */
export function places(value: unknown, at: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([field, inner]) => places(inner, [...at, field]))];
}

/** Good documents in which up to three places hold something else, are gone, or have a neighbour that nobody knows. */
export const spoilt: fc.Arbitrary<unknown> = fc
  .tuple(
    documents,
    fc.array(fc.tuple(fc.integer({ min: 0, max: 999_999 }), fc.nat(9), rubbish), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([document, changes]) => {
    let spoilt: unknown = structuredClone(document);
    for (const [where, how, rubbish] of changes) {
      // a value of its own: what is put into it later must not be in it the next time
      const value = structuredClone(rubbish);
      const all = places(spoilt);
      const place = all[where % all.length]!;
      const last = place.at(-1);
      if (last === undefined) {
        // the document as a whole, now and then
        if (how === 0) spoilt = value;
        continue;
      }
      const parent = place
        .slice(0, -1)
        .reduce<unknown>((now, field) => (now as Record<string, unknown>)[field], spoilt);
      const fields = parent as Record<string, unknown>;
      if (how < 2 && !Array.isArray(parent)) delete fields[last];
      else if (how < 4 && !Array.isArray(parent)) fields[`${last}x`] = value;
      else Object.defineProperty(fields, last, { value, enumerable: true, configurable: true, writable: true });
    }
    return spoilt;
  });
