import * as z from 'zod/mini';
import type { Platform } from '../../rules/draft.ts';
import { EMPTY_POLICY, type RulePolicy } from '../../rules/rule.ts';
import type { MessageKey } from '../i18n.ts';
import { PLATFORM_IDS, type Problem } from '../settings.ts';
import { isHandle, readHandle } from './handle.ts';
import { guardShape } from './shape.ts';

// zod would probe for code generation, which our content security policy refuses and reports
z.config({ jitless: true });

/** Most that a policy may hold; beyond it the page says so in words. */
export const LIMITS = {
  /** UTF-16 units in one name, alias or display name. */
  text: 200,
  /** Names and aliases of all lists together. */
  terms: 20_000,
  aliases: 20,
  accounts: 500,
  severities: 2_000,
  /** Words that are always fine. */
  allowed: 2_000,
  crises: 100,
  /** Country codes of one account: there are 249. */
  markets: 249,
  /** Bytes of a policy file. */
  file: 4 * 1024 * 1024,
} as const;

/** The lists of names, in the order in which they are shown. */
export type NameList = keyof RulePolicy['names'];
export const NAME_LISTS = Object.keys(EMPTY_POLICY.names) as readonly NameList[];

const key = (name: MessageKey) => name as string;
const tidy = (text: string) =>
  text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .normalize('NFC');

const line = (empty: MessageKey) =>
  z
    .string(key('policyNotText'))
    .check(z.overwrite(tidy), z.minLength(1, key(empty)), z.maxLength(LIMITS.text, key('policyTooLong')));

const term = line('policyNameEmpty').check(
  // one letter would be found in every draft; one Chinese character too
  z.refine((text) => text === '' || (text.match(/[\p{L}\p{M}\p{N}]/gu)?.length ?? 0) >= 2, key('policyNameShort')),
);

const strict = <T extends z.core.$ZodLooseShape>(shape: T) =>
  z.strictObject(shape, {
    error: (issue: { readonly code?: string | undefined }) =>
      key(issue.code === 'unrecognized_keys' ? 'policyUnknownField' : 'policyNotObject'),
  });

// defaults are made anew each time: a shared one would carry one policy's names into the next
const list = <T extends z.core.$ZodType>(item: T, max: number, tooMany: MessageKey) =>
  z._default(z.array(item, key('policyNotList')).check(z.maxLength(max, key(tooMany))), () => []);

const day = z
  .string(key('policyDay'))
  .check(z.refine((text) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)), key('policyDay')));
const time = z
  .string(key('policyTime'))
  .check(
    z.refine(
      (text) =>
        /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/.test(text) &&
        !Number.isNaN(Date.parse(text)),
      key('policyTime'),
    ),
  );

const name = strict({
  name: term,
  aliases: list(term, LIMITS.aliases, 'policyTooManyAliases'),
  // an unreleased product counts until it is out
  until: z.optional(day),
});
const names = list(name, LIMITS.terms, 'policyTooManyNames');

const account = strict({
  platform: z.enum(PLATFORM_IDS as readonly [Platform, ...Platform[]], key('policyPlatform')),
  handle: z.string(key('policyNotText')).check(
    z.overwrite((text) => readHandle(text).handle ?? ''),
    z.minLength(1, key('policyHandleEmpty')),
  ),
  // where the page shows only a name it is matched by it; nobody has to fill it in
  name: z._default(
    z.string(key('policyNotText')).check(z.overwrite(tidy), z.maxLength(LIMITS.text, key('policyTooLong'))),
    '',
  ),
  kind: z.enum(['work', 'personal'], key('policyKind')),
  tolerance: z.optional(z.enum(['low', 'medium', 'high'], key('policyTolerance'))),
  hint: z.optional(z.boolean(key('policyHint'))),
  markets: z.optional(
    z
      .array(
        z.string(key('policyMarket')).check(
          z.overwrite((text) => text.trim().toUpperCase()),
          z.regex(/^[A-Z]{2}$/, key('policyMarket')),
        ),
        key('policyNotList'),
      )
      .check(z.maxLength(LIMITS.markets, key('policyMarket'))),
  ),
}).check(
  z.check((found) => {
    const { platform, handle } = found.value;
    if (handle === '' || isHandle(platform, handle)) return;
    found.issues.push({ code: 'custom', input: handle, path: ['handle'], message: key('policyHandleShape') });
  }),
);

const severity = z.enum(['off', 'info', 'caution', 'hold', 'stop'], key('policySeverity'));
const ruleId = z.string().check(z.regex(/^[a-z]{2,8}(\/[a-z0-9-]{1,60}){1,3}$/, key('policyRuleId')));

/** The policy document, format 1: the one source of its types, limits, defaults and messages. */
export const policySchema = strict({
  slipguard: z.literal(1, key('policyFormat')),
  owner: z._default(
    z.string(key('policyNotText')).check(z.overwrite(tidy), z.maxLength(LIMITS.text, key('policyTooLong'))),
    '',
  ),
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
    () => ({
      own: [],
      competitors: [],
      exEmployers: [],
      customers: [],
      suppliers: [],
      colleagues: [],
      unreleased: [],
      friends: [],
    }),
  ),
  severities: z._default(z.record(ruleId, severity, key('policyNotObject')), () => ({})),
  allowed: z.optional(
    z.array(term, key('policyNotList')).check(z.maxLength(LIMITS.allowed, key('policyTooManyNames'))),
  ),
  crises: z.optional(
    z
      .array(
        strict({ from: time, to: time }).check(
          z.refine(({ from, to }) => Date.parse(from) < Date.parse(to), key('policyCrisisOrder')),
        ),
        key('policyNotList'),
      )
      .check(z.maxLength(LIMITS.crises, key('policyTooManyNames'))),
  ),
}).check(
  z.check((found) => {
    const { accounts, names, severities } = found.value;
    const seen = new Set<string>();
    for (const [index, { platform, handle }] of accounts.entries()) {
      const id = `${platform}/${handle}`;
      if (seen.has(id))
        found.issues.push({
          code: 'custom',
          input: handle,
          path: ['accounts', index, 'handle'],
          message: key('policyAccountTwice'),
        });
      seen.add(id);
    }
    const terms = NAME_LISTS.flatMap((list) => names[list]).reduce((sum, { aliases }) => sum + 1 + aliases.length, 0);
    if (terms > LIMITS.terms)
      found.issues.push({ code: 'custom', input: terms, path: ['names'], message: key('policyTooManyNames') });
    if (Object.keys(severities).length > LIMITS.severities)
      found.issues.push({ code: 'custom', input: null, path: ['severities'], message: key('policyTooManySeverities') });
  }),
);

export type Policy = z.infer<typeof policySchema>;
export type PolicyName = Policy['names']['own'][number];
export type PolicyAccount = Policy['accounts'][number];

/** The policy of a person who has set nothing. A new object each time. */
export const defaultPolicy = (): Policy => policySchema.parse({ slipguard: 1 });

/** All or nothing: the whole policy, or what is wrong with it. */
export type Parsed =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Steps from an old format to the next: `MIGRATIONS[n]` takes a document of format n to n + 1. */
const MIGRATIONS: Readonly<Record<number, (document: Record<string, unknown>) => Record<string, unknown>>> = {};
const NEWEST = 1;

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

function migrate(document: Record<string, unknown>): Record<string, unknown> | null {
  let current = document;
  for (let format = current.slipguard; typeof format === 'number' && format !== NEWEST; format = current.slipguard) {
    if (format > NEWEST) return null;
    const step = MIGRATIONS[format];
    if (!step) break;
    current = step(current);
  }
  return current;
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
      terms: LIMITS.terms,
      aliases: LIMITS.aliases,
      accounts: LIMITS.accounts,
    },
  };
}
