import * as z from 'zod/mini';
import type { Platform } from '../../rules/draft.ts';
import { EMPTY_POLICY, type RulePolicy } from '../../rules/policy.ts';
import type { MessageKey } from '../i18n.ts';
import { PLATFORM_IDS, type Problem } from '../settings.ts';
import { migrate } from './migrate.ts';
import {
  account,
  boss,
  crisis,
  date,
  duty,
  key,
  LIMITS,
  list,
  markets,
  name,
  ownRule,
  ROLES,
  reviewer,
  role,
  setting,
  strict,
  term,
  text,
  time,
} from './parts.ts';
import { parsePattern } from './pattern.ts';
import { guardShape } from './shape.ts';

export { DEPARTMENTS, LIMITS, ROLES, type Role } from './parts.ts';

/** The lists of names, in the order in which they are shown. */
export type NameList = keyof RulePolicy['names'];
export const NAME_LISTS = Object.keys(EMPTY_POLICY.names) as readonly NameList[];

/** The lists that travel as fingerprints only, and never through the browser's own sync. */
export const SENSITIVE: readonly NameList[] = ['customers', 'suppliers', 'colleagues', 'unreleased'];

const names = list(name, LIMITS.terms, 'policyTooManyNames');
const ruleId = z.string().check(z.regex(/^[a-z]{2,8}(\/[a-z0-9-]{1,60}){1,3}$/, key('policyRuleId')));
const noNames = () =>
  Object.fromEntries(NAME_LISTS.map((list) => [list, []])) as unknown as Record<NameList, z.infer<typeof names>>;

const fingerprints = strict({
  salt: z.string(key('policyPrints')).check(z.regex(/^[A-Za-z0-9_-]{22}$/, key('policyPrints'))),
  longest: z.int(key('policyPrints')).check(z.minimum(1, key('policyPrints')), z.maximum(400, key('policyPrints'))),
  lists: list(
    strict({
      list: z.enum(NAME_LISTS as readonly [NameList, ...NameList[]], key('policyPrints')),
      until: z.optional(z.string(key('policyDay')).check(z.regex(/^\d{4}-\d\d-\d\d$/, key('policyDay')))),
      // 22 characters a print
      prints: z.string(key('policyPrints')).check(z.regex(/^(?:[A-Za-z0-9_-]{22})*$/, key('policyPrints'))),
    }),
    2_000,
  ),
});

/** What a layer above may lock: a whole part, a list of names, or one rule. */
export const LOCKS = [
  'accounts',
  'names',
  'rules',
  'ownRules',
  'roles',
  'person',
  'markets',
  'calendar',
  'crises',
  'allowed',
  'reviewers',
  'features',
] as const;
const isLock = (lock: string) => {
  const [part = '', ...rest] = lock.split('.');
  const of = rest.join('.');
  if (of === '') return (LOCKS as readonly string[]).includes(part) && rest.length === 0;
  return part === 'names'
    ? (NAME_LISTS as readonly string[]).includes(of)
    : part === 'rules' && /^[a-z/0-9-]{4,80}$/.test(of);
};

/** The policy document, format 1: the one source of its types, limits, defaults and messages. */
export const policySchema = strict({
  slipguard: z.literal(1, key('policyFormat')),
  id: z.optional(z.string(key('policyId')).check(z.regex(/^[A-Za-z0-9._-]{1,64}$/, key('policyId')))),
  version: z.optional(
    z
      .int(key('policyVersion'))
      .check(z.minimum(1, key('policyVersion')), z.maximum(Number.MAX_SAFE_INTEGER, key('policyVersion'))),
  ),
  issued: z.optional(time),
  expires: z.optional(time),
  firm: text,
  owner: text,
  contact: text,
  boss: z.optional(boss),
  languages: z.optional(z.array(z.enum(['zh', 'en'], key('policyLanguage')), key('policyNotList'))),
  // who uses this browser: only in the person's own layer, or where a browser is managed for one person
  person: z.optional(strict({ name: text, role: z.optional(role) })),
  accounts: list(account, LIMITS.accounts, 'policyTooManyAccounts'),
  names: z._default(
    strict({
      own: names,
      competitors: names,
      exEmployers: names,
      customers: names,
      suppliers: names,
      colleagues: names,
      unreleased: names,
      friends: names,
    }),
    noNames,
  ),
  // one entry for each hand that the names have passed through
  fingerprints: list(fingerprints, 10),
  rules: z._default(z.record(ruleId, setting, key('policyNotObject')), () => ({})),
  ownRules: list(ownRule, LIMITS.ownRules),
  roles: z._default(z.partialRecord(z.enum(ROLES, key('policyRole')), duty, key('policyNotObject')), () => ({})),
  markets: z._default(markets, () => []),
  calendar: z._default(strict({ dates: list(date, LIMITS.dates) }), () => ({ dates: [] })),
  crises: list(crisis, LIMITS.crises),
  allowed: list(term, LIMITS.allowed, 'policyTooManyNames'),
  reviewers: list(reviewer, LIMITS.reviewers),
  locks: list(z.string(key('policyLock')).check(z.refine(isLock, key('policyLock'))), 200),
  features: z._default(
    z.partialRecord(
      z.enum(PLATFORM_IDS as readonly [Platform, ...Platform[]], key('policyPlatform')),
      z.enum(['inline', 'panel'], key('policyFeature')),
      key('policyNotObject'),
    ),
    () => ({}),
  ),
}).check(
  z.check((found) => {
    const { accounts, names, rules, ownRules } = found.value;
    const twice = (ids: readonly string[], part: string, field: string, message: MessageKey) => {
      const seen = new Set<string>();
      for (const [index, id] of ids.entries()) {
        if (seen.has(id))
          found.issues.push({ code: 'custom', input: id, path: [part, index, field], message: key(message) });
        seen.add(id);
      }
    };
    twice(
      accounts.map(({ platform, handle }) => `${platform}/${handle}`),
      'accounts',
      'handle',
      'policyAccountTwice',
    );
    twice(
      ownRules.map(({ id }) => id),
      'ownRules',
      'id',
      'policyOwnTwice',
    );
    const terms = NAME_LISTS.flatMap((list) => names[list]).reduce((sum, { aliases }) => sum + 1 + aliases.length, 0);
    if (terms > LIMITS.terms)
      found.issues.push({ code: 'custom', input: terms, path: ['names'], message: key('policyTooManyNames') });
    if (Object.keys(rules).length > LIMITS.rules)
      found.issues.push({ code: 'custom', input: null, path: ['rules'], message: key('policyTooManySeverities') });
    const sizes = ownRules.map(({ pattern }) => (pattern ? parsePattern(pattern) : null));
    if (sizes.reduce((sum, parsed) => sum + (parsed?.ok ? parsed.size : 0), 0) > LIMITS.patterns)
      found.issues.push({ code: 'custom', input: null, path: ['ownRules'], message: key('policyPatternsBig') });
  }),
);

export type Policy = z.infer<typeof policySchema>;
export type PolicyName = Policy['names']['own'][number];
export type PolicyAccount = Policy['accounts'][number];
export type PolicyOwnRule = Policy['ownRules'][number];
export type PolicyCrisis = Policy['crises'][number];
export type RuleSetting = Policy['rules'][string];

/** The policy of a person who has set nothing. A new object each time. */
export const defaultPolicy = (): Policy => policySchema.parse({ slipguard: 1 });

/** All or nothing: the whole policy, or what is wrong with it. */
export type Parsed =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Judges anything at all; never throws, never returns a part. Problems are at most 50, in the order of the document. */
export function parsePolicy(input: unknown): Parsed {
  try {
    const shape = guardShape(input);
    if (shape) return { ok: false, problems: [shape] };
    const document = migrate(input as Record<string, unknown>);
    if (!document) return { ok: false, problems: [{ path: ['slipguard'], key: 'policyNewer', values: {} }] };
    const result = policySchema.safeParse(document);
    if (result.success) return { ok: true, policy: result.data };
    return { ok: false, problems: result.error.issues.slice(0, 50).map(toProblem) };
  } catch {
    return { ok: false, problems: [{ path: [], key: 'policyUnreadable', values: {} }] };
  }
}

/** Judges one name with its other spellings; the problem's path begins at the name. */
export function parseName(
  input: unknown,
): { readonly ok: true; readonly name: PolicyName } | { readonly ok: false; readonly problem: Problem } {
  const result = name.safeParse(input);
  if (result.success) return { ok: true, name: result.data };
  return { ok: false, problem: toProblem(result.error.issues[0]!) };
}

function toProblem(issue: z.core.$ZodIssue): Problem {
  const path = issue.path.filter((part) => typeof part !== 'symbol');
  const field = issue.code === 'unrecognized_keys' ? (issue.keys[0] ?? '') : String(path.at(-1) ?? '');
  // a record's key is refused with the reason one level down
  const inner = issue.code === 'invalid_key' ? issue.issues[0]?.message : undefined;
  return {
    path,
    key: (inner ?? issue.message) as MessageKey,
    values: {
      field: field.slice(0, 60),
      max: LIMITS.text,
      long: LIMITS.sentence,
      terms: LIMITS.terms,
      aliases: LIMITS.aliases,
      accounts: LIMITS.accounts,
    },
  };
}
