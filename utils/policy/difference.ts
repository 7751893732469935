import { accountId } from './accounts.ts';
import { NAME_LISTS, type Policy, type PolicyName } from './schema.ts';

/** One thing in which two policies differ. */
export interface Difference {
  /** Part of the document: `accounts`, `names.customers`, `rules`, `expires` … */
  readonly part: string;
  readonly kind: 'added' | 'removed' | 'changed';
  /** What it is about: a name, a rule's id, an account; empty where the part says it all. */
  readonly what: string;
  /** Before and after in short, for what changed; JSON where it is more than a word. */
  readonly before?: string;
  readonly after?: string;
}

/** Parts whose entries are told apart by what they are about. */
const LISTS: readonly {
  readonly part: string;
  readonly of: (policy: Policy) => readonly (readonly [string, unknown])[];
}[] = [
  {
    part: 'accounts',
    of: ({ accounts }) => accounts.map((it) => [accountId(it), it] as const),
  },
  ...NAME_LISTS.map((list) => ({
    part: `names.${list}`,
    of: ({ names }: Policy) => names[list].map((it: PolicyName) => [it.name, it] as const),
  })),
  { part: 'rules', of: ({ rules }) => Object.entries(rules) },
  { part: 'ownRules', of: ({ ownRules }) => ownRules.map((it) => [it.title, it] as const) },
  { part: 'roles', of: ({ roles }) => Object.entries(roles) },
  { part: 'markets', of: ({ markets }) => markets.map((it) => [it, it] as const) },
  { part: 'calendar', of: ({ calendar }) => calendar.dates.map((it) => [`${it.day} ${it.name}`, it] as const) },
  { part: 'crises', of: ({ crises }) => crises.map((it) => [it.title ?? it.from, it] as const) },
  { part: 'allowed', of: ({ allowed }) => allowed.map((it) => [it, it] as const) },
  { part: 'reviewers', of: ({ reviewers }) => reviewers.map((it) => [it.name, it] as const) },
  { part: 'locks', of: ({ locks }) => locks.map((it) => [it, it] as const) },
  { part: 'features', of: ({ features }) => Object.entries(features) },
];

const SINGLE = [
  'id',
  'version',
  'issued',
  'expires',
  'firm',
  'owner',
  'contact',
  'boss',
  'languages',
  'person',
] as const;

/** In what `after` differs from `before`, in the order of the document; empty where they say the same. */
export function difference(before: Policy, after: Policy): readonly Difference[] {
  const found: Difference[] = [];
  for (const field of SINGLE) {
    const [old, now] = [before[field], after[field]];
    if (said(old) !== said(now)) found.push({ part: field, ...compare('', blank(old), blank(now)) });
  }
  for (const { part, of } of LISTS) {
    const [old, now] = [grouped(of(before)), grouped(of(after))];
    for (const [what, entries] of now) found.push(...changes(part, what, old.get(what) ?? [], entries));
    for (const [what, entries] of old) if (!now.has(what)) found.push(...changes(part, what, entries, []));
  }
  const prints = ({ fingerprints }: Policy) =>
    fingerprints.flatMap(({ lists }) => lists).reduce((sum, { prints }) => sum + prints.length / 22, 0);
  if (said(before.fingerprints) !== said(after.fingerprints))
    found.push({ part: 'fingerprints', ...compare('', prints(before), prints(after)) });
  return found;
}

/** Entries by what they are about, as text: two own rules may have one title, and two reviewers one name. */
function grouped(entries: readonly (readonly [string, unknown])[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [what, entry] of entries) {
    const group = groups.get(what);
    if (group) group.push(said(entry));
    else groups.set(what, [said(entry)]);
  }
  return groups;
}

/** What became of the entries about one thing; in which order they stand says nothing. */
function changes(part: string, what: string, old: readonly string[], now: readonly string[]): Difference[] {
  const rest = [...old];
  const fresh = now.filter((entry) => {
    const at = rest.indexOf(entry);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return Array.from({ length: Math.max(rest.length, fresh.length) }, (_, index) => ({
    part,
    ...compare(what, rest[index], fresh[index]),
  }));
}

function compare(what: string, before: unknown, after: unknown): Omit<Difference, 'part'> {
  if (before === undefined) return { kind: 'added', what, ...(what === '' ? { after: said(after) } : {}) };
  if (after === undefined) return { kind: 'removed', what, ...(what === '' ? { before: said(before) } : {}) };
  return { kind: 'changed', what, before: said(before), after: said(after) };
}

const blank = (value: unknown): unknown => (value === '' ? undefined : value);

/** As text that says the same for the same content, whatever the order of its fields. */
export function said(value: unknown): string {
  if (typeof value === 'string') return value;
  return (
    JSON.stringify(value, (_key, part: unknown) =>
      typeof part === 'object' && part !== null && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part,
    ) ?? ''
  );
}
