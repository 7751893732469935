import type { Fingerprints } from '../../rules/policy.ts';
import { DEFAULT_DUTIES } from '../../rules/roles.ts';
import { SEVERITIES, type Severity } from '../../rules/rule.ts';
import { accountId } from './accounts.ts';
import { fold } from './names.ts';
import {
  defaultPolicy,
  NAME_LISTS,
  type NameList,
  type Policy,
  type PolicyAccount,
  type PolicyName,
  type Role,
  type RuleSetting,
} from './schema.ts';

/** Where a policy may come from, strongest first. `own` is the person's. */
export const LAYERS = ['managed', 'signed', 'file', 'own'] as const;
export type Layer = (typeof LAYERS)[number];

/** The documents in force, each judged already; a layer that has none is left out. */
export type Layers = Readonly<Partial<Record<Layer, Policy>>>;

/** What all layers together ask. */
export interface Effective {
  /** One document, as if a single person had written it. Its `locks` are those of all layers. */
  readonly policy: Policy;
  /** Rules that are at least so grave, because a weaker layer is stricter than a lock asks. */
  readonly floors: Readonly<Record<string, Severity>>;
  /** Names that came as fingerprints, one entry a document. */
  readonly fingerprints: readonly Fingerprints[];
  /** Which layer locks what: `rules`, `rules.en/quotation`, `names.customers`. */
  readonly locks: ReadonlyMap<string, Layer>;
}

type Duty = NonNullable<Policy['roles'][Role]>;
type Stack = readonly (readonly [Layer, Policy])[];

/**
 * Puts the layers together; the outcome does not depend on the order in which they arrived. Where a stronger layer locks a
 * part, a weaker one may only add to it or be stricter; elsewhere the layer that is nearest to the person decides.
 * Personal accounts are the person's alone.
 */
export function mergeLayers(layers: Layers): Effective {
  const stack: Stack = LAYERS.flatMap((layer) => {
    const policy = layers[layer];
    return policy ? [[layer, policy] as const] : [];
  });
  const locks = new Map<string, Layer>();
  for (const [layer, { locks: own }] of stack)
    if (layer !== 'own') for (const lock of own) if (!locks.has(lock)) locks.set(lock, layer);
  const { rules, floors } = mergeRules(stack);
  const last = defaultPolicy();
  const first = <T>(of: (policy: Policy) => T): T => {
    for (const [, policy] of stack) {
      const value = of(policy);
      if (value !== undefined && value !== '') return value;
    }
    return of(last);
  };
  const nearest = <T>(part: string, of: (policy: Policy) => T | undefined): T | undefined => {
    let found: T | undefined;
    for (const [at, [, policy]] of stack.entries()) {
      const value = of(policy);
      if (value !== undefined && (found === undefined || !isLockedAbove(stack, at, part))) found = value;
    }
    return found;
  };
  const union = <T>(of: (policy: Policy) => readonly T[], id: (entry: T) => string): T[] =>
    distinct(
      stack.flatMap(([, policy]) => of(policy)),
      id,
    );
  // what lets things pass may only come from above a lock
  const trusted = <T>(part: string, of: (policy: Policy) => readonly T[], id: (entry: T) => string): T[] =>
    distinct(
      stack.flatMap(([, policy], at) => (isLockedAbove(stack, at, part) ? [] : of(policy))),
      id,
    );
  const optional = <K extends keyof Policy>(field: K): Partial<Policy> => {
    const value = first((policy) => policy[field]);
    return value === undefined ? {} : ({ [field]: value } as unknown as Partial<Policy>);
  };
  const person = nearest('person', (policy) => policy.person);
  const reviewers = trusted(
    'reviewers',
    (policy) => policy.reviewers,
    ({ name, key }) => `${key ?? ''}/${fold(name)}`,
  );
  const policy: Policy = {
    ...last,
    ...optional('id'),
    ...optional('version'),
    ...optional('issued'),
    ...optional('expires'),
    ...optional('boss'),
    ...optional('languages'),
    firm: first((policy) => policy.firm),
    owner: first((policy) => policy.owner),
    contact: first((policy) => policy.contact),
    ...(person === undefined ? {} : { person }),
    accounts: mergeAccounts(stack),
    names: mergeNames(stack),
    rules,
    ownRules: mergeOwnRules(stack),
    roles: mergeRoles(stack, reviewers.length > 0),
    markets: union(
      (policy) => policy.markets,
      (market) => market,
    ),
    calendar: {
      dates: union(
        (policy) => policy.calendar.dates,
        (date) => JSON.stringify(date),
      ),
    },
    crises: union(
      (policy) => policy.crises,
      (crisis) => JSON.stringify(crisis),
    ),
    allowed: trusted('allowed', (policy) => policy.allowed, fold),
    reviewers,
    features: mergeFeatures(stack),
    locks: [...locks.keys()],
  };
  return { policy, floors, fingerprints: mergeFingerprints(stack), locks };
}

/** The layer that keeps the person from loosening a part; null where none does. `of` is a list of names or a rule's id. */
export function lockOf({ locks }: Pick<Effective, 'locks'>, part: string, of?: string): Layer | null {
  const found = [part, ...(of === undefined ? [] : [`${part}.${of}`, ...carriedBy(of)])].map((lock) => locks.get(lock));
  return LAYERS.find((layer) => found.includes(layer)) ?? null;
}

function isLockedAbove(stack: Stack, at: number, part: string, of?: string): boolean {
  return stack
    .slice(0, at)
    .some(([, { locks }]) => locks.includes(part) || (of !== undefined && locks.includes(`${part}.${of}`)));
}

function distinct<T>(entries: readonly T[], id: (entry: T) => string): T[] {
  const seen = new Map<string, T>();
  for (const entry of entries) if (!seen.has(id(entry))) seen.set(id(entry), entry);
  return [...seen.values()];
}

const grave = (a: Severity | undefined, b: Severity | undefined): Severity | undefined =>
  a === undefined || (b !== undefined && SEVERITIES.indexOf(b) > SEVERITIES.indexOf(a)) ? b : a;

/** Rules through which a part of the document speaks, and no other: who locks the part, or a list of it, locks them. */
const CARRIERS: Readonly<Record<string, readonly string[]>> = {
  'any/role': ['roles'],
  'any/window': ['crises'],
  'any/names': ['names', 'names.customers', 'names.unreleased'],
  'any/liking': ['names', 'names.competitors', 'names.exEmployers'],
};
const carriedBy = (rule: string): readonly string[] => CARRIERS[rule] ?? (rule.startsWith('own/') ? ['ownRules'] : []);

function mergeRules(stack: Stack): { rules: Policy['rules']; floors: Record<string, Severity> } {
  const rules: Policy['rules'] = {};
  const floors: Record<string, Severity> = {};
  for (const [at, [, policy]] of stack.entries())
    for (const [id, setting] of Object.entries(policy.rules)) {
      const above = rules[id];
      const locked =
        isLockedAbove(stack, at, 'rules', id) || carriedBy(id).some((part) => isLockedAbove(stack, at, part));
      const exceptions = distinct([...(above?.exceptions ?? []), ...(setting.exceptions ?? [])], fold);
      rules[id] = locked
        ? stricter(above ?? {}, setting)
        : { ...above, ...setting, ...(exceptions.length > 0 ? { exceptions } : {}) };
      const floor = locked && above?.severity === undefined ? grave(floors[id], setting.severity) : undefined;
      if (floor) floors[id] = floor;
    }
  for (const [id, { on }] of Object.entries(rules)) if (on === false) delete floors[id];
  return { rules, floors };
}

/** `above` as far as `setting` only adds to it. A severity where `above` has none is a floor, and not kept here. */
function stricter(above: RuleSetting, setting: RuleSetting): RuleSetting {
  const on = above.on === false && (setting.on === true || (setting.severity !== undefined && setting.on !== false));
  const severity = above.severity && grave(above.severity, setting.severity);
  return {
    ...above,
    ...(on ? { on: true } : {}),
    ...(severity ? { severity } : {}),
    ...(above.quiet === true && setting.quiet === false ? { quiet: false } : {}),
  };
}

function mergeOwnRules(stack: Stack): Policy['ownRules'] {
  const merged = new Map<string, Policy['ownRules'][number]>();
  for (const [at, [, { ownRules }]] of stack.entries())
    for (const rule of ownRules) {
      const above = merged.get(rule.id);
      const locked =
        above && (isLockedAbove(stack, at, 'ownRules') || isLockedAbove(stack, at, 'rules', `own/${rule.id}`));
      merged.set(rule.id, locked ? { ...above, severity: grave(above.severity, rule.severity)! } : rule);
    }
  return [...merged.values()];
}

/** What a role asks as the engine will take it: the usual where nobody says anything, and with reviewers at hand a newcomer waits for one. */
export function dutyFor(role: Role, said: Duty | undefined, reviewed: boolean): Duty {
  const duty = said ?? DEFAULT_DUTIES[role] ?? {};
  return role === 'newcomer' && reviewed && !said?.posts ? { ...duty, posts: 'stop' } : duty;
}

function mergeRoles(stack: Stack, reviewed: boolean): Policy['roles'] {
  const merged: Policy['roles'] = {};
  for (const [at, [, { roles }]] of stack.entries())
    for (const role of Object.keys(roles) as Role[]) {
      const [above, duty] = [merged[role], roles[role]!];
      merged[role] = isLockedAbove(stack, at, 'roles')
        ? // what is usual is locked, too
          stricterDuty(dutyFor(role, above, reviewed), duty)
        : { ...above, ...duty };
    }
  return merged;
}

/** `above` as far as `duty` only adds to it; the right to speak in a crisis is never added. */
function stricterDuty(above: Duty, duty: Duty): Duty {
  const each = (field: 'posts' | 'replies' | 'gestures') => {
    const severity = grave(above[field], duty[field]);
    return severity ? { [field]: severity } : {};
  };
  const floors = { ...above.floors };
  for (const [category, severity] of Object.entries(duty.floors ?? {}) as [keyof typeof floors, Severity][])
    floors[category] = grave(floors[category], severity)!;
  return {
    ...above,
    ...each('posts'),
    ...each('replies'),
    ...each('gestures'),
    ...(Object.keys(floors).length > 0 ? { floors } : {}),
  };
}

const TOLERANCES = ['low', 'medium', 'high'] as const;

function mergeAccounts(stack: Stack): PolicyAccount[] {
  const merged = new Map<string, PolicyAccount>();
  const personal = stack.flatMap(([layer, { accounts }]) =>
    layer === 'own' ? accounts.filter(({ kind }) => kind === 'personal') : [],
  );
  for (const [at, [layer, { accounts }]] of stack.entries())
    for (const written of accounts) {
      const { role, ...rest } = written;
      // whose role is locked has it everywhere
      const account: PolicyAccount = role && isLockedAbove(stack, at, 'person') ? rest : written;
      const above = merged.get(accountId(account));
      // a firm has no say in what is the person's own, nor does its list make it so
      if (account.kind === 'personal') {
        if (layer === 'own') merged.set(accountId(account), account);
        continue;
      }
      const locked = isLockedAbove(stack, at, 'accounts');
      if (!above || !locked) {
        const name = account.name || (above?.name ?? '');
        // a site that shows names only could not tell it from the person's own
        const doubtful = layer !== 'own' && personal.some((it) => it.platform === account.platform && it.name === name);
        merged.set(accountId(account), {
          ...above,
          ...account,
          name: doubtful ? '' : name,
          ...(locked && account.tolerance === 'high' ? { tolerance: 'medium' } : {}),
        });
        continue;
      }
      // what is left unsaid is locked, too: no tolerance is a medium one, no markets are those of the firm
      const { tolerance = 'medium', markets } = above;
      const { markets: more = [], role: _, tolerance: asked = tolerance, ...others } = account;
      const lower = TOLERANCES.indexOf(asked) < TOLERANCES.indexOf(tolerance);
      merged.set(accountId(account), {
        ...others,
        ...above,
        ...(lower ? { tolerance: asked } : {}),
        ...(markets ? { markets: [...new Set([...markets, ...more])] } : {}),
      });
    }
  return [...merged.values()];
}

/** Friends are let pass, and so are words inside a firm's own name: a lock keeps weaker layers from adding to these lists. */
const LENIENT: readonly NameList[] = ['friends', 'own'];

function mergeNames(stack: Stack): Policy['names'] {
  const merged = (list: NameList): PolicyName[] => {
    const byName = new Map<string, PolicyName>();
    for (const [at, [, { names }]] of stack.entries()) {
      if (LENIENT.includes(list) && isLockedAbove(stack, at, 'names', list)) continue;
      for (const entry of names[list]) {
        const above = byName.get(fold(entry.name));
        byName.set(fold(entry.name), above ? joined(above, entry) : entry);
      }
    }
    return [...byName.values()];
  };
  return Object.fromEntries(NAME_LISTS.map((list) => [list, merged(list)])) as Policy['names'];
}

/** The stronger layer's entry with the other ways of writing that the weaker one knows; it counts wherever one of them says so. */
function joined({ near, until, ...above }: PolicyName, entry: PolicyName): PolicyName {
  const handles = distinct([...(above.handles ?? []), ...(entry.handles ?? [])], fold);
  const both = near?.length && entry.near?.length ? distinct([...near, ...entry.near], fold) : [];
  return {
    ...above,
    aliases: distinct([...above.aliases, ...entry.aliases], fold),
    ...(handles.length > 0 ? { handles } : {}),
    ...(both.length > 0 ? { near: both } : {}),
    ...(until && entry.until ? { until: until > entry.until ? until : entry.until } : {}),
  };
}

function mergeFingerprints(stack: Stack): readonly Fingerprints[] {
  return stack.flatMap(([, { fingerprints }], at) => {
    const shut = LENIENT.filter((list) => isLockedAbove(stack, at, 'names', list));
    if (shut.length === 0) return fingerprints;
    return fingerprints.map((it) => ({ ...it, lists: it.lists.filter(({ list }) => !shut.includes(list)) }));
  });
}

function mergeFeatures(stack: Stack): Policy['features'] {
  const merged: Policy['features'] = {};
  for (const [at, [, { features }]] of stack.entries())
    for (const [platform, view] of Object.entries(features) as [keyof Policy['features'], 'inline' | 'panel'][])
      if (merged[platform] === undefined || !isLockedAbove(stack, at, 'features')) merged[platform] = view;
  return merged;
}
