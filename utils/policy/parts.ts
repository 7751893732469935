import * as z from 'zod/mini';
import type { Act, Platform } from '../../rules/draft.ts';
import { CATEGORIES, type Category, SEVERITIES, type Severity, WRITTEN } from '../../rules/rule.ts';
import type { MessageKey } from '../i18n.ts';
import { PLATFORM_IDS } from '../settings.ts';
import { isHandle, readHandle } from './handle.ts';
import { parsePattern } from './pattern.ts';

// zod would probe for code generation, which our content security policy refuses and reports
z.config({ jitless: true });

/** Most that a policy may hold; beyond it the page says so in words. */
export const LIMITS = {
  /** UTF-16 units in one name, alias or display name. */
  text: 200,
  /** UTF-16 units in a sentence: a message, a reason, an example. */
  sentence: 400,
  /** Names and aliases of all lists together. */
  terms: 20_000,
  aliases: 20,
  accounts: 500,
  /** Rules with a setting of their own. */
  rules: 2_000,
  ownRules: 500,
  /** Words of one own rule, exceptions of one rule. */
  words: 500,
  /** UTF-16 units of a pattern. */
  pattern: 500,
  /** Size of all patterns together, in steps of their programs. */
  patterns: 100_000,
  /** Words that are always fine. */
  allowed: 2_000,
  crises: 100,
  dates: 500,
  reviewers: 50,
  /** Country codes: there are 249. */
  markets: 249,
  /** UTF-16 units of the picture's data address. */
  picture: 65_536,
  /** Bytes of a policy file. */
  file: 4 * 1024 * 1024,
} as const;

/** The roles that a person may have, in the order in which they are shown. */
export const ROLES = ['newcomer', 'senior', 'manager', 'core', 'spokesperson', 'reply-only'] as const;
export type Role = (typeof ROLES)[number];

/** The departments that look after rules. */
export const DEPARTMENTS = ['sales', 'legal', 'marketing', 'management'] as const;

export const key = (name: MessageKey) => name as string;
const tidy = (text: string) =>
  text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .normalize('NFC');

const bounded = (max: number) =>
  z
    .string(key('policyNotText'))
    .check(z.overwrite(tidy), z.maxLength(max, key(max === LIMITS.text ? 'policyTooLong' : 'policySentenceLong')));

/** One line of text; empty where nothing is said. */
export const text = z._default(bounded(LIMITS.text), '');
const sentence = z._default(bounded(LIMITS.sentence), '');
const needed = (max: number, empty: MessageKey) => bounded(max).check(z.minLength(1, key(empty)));

export const term = needed(LIMITS.text, 'policyNameEmpty').check(
  // one letter would be found in every draft; one Chinese character too
  z.refine((text) => text === '' || (text.match(/[\p{L}\p{M}\p{N}]/gu)?.length ?? 0) >= 2, key('policyNameShort')),
);

export const strict = <T extends z.core.$ZodLooseShape>(shape: T) =>
  z.strictObject(shape, {
    error: (issue: { readonly code?: string | undefined }) =>
      key(issue.code === 'unrecognized_keys' ? 'policyUnknownField' : 'policyNotObject'),
  });

// defaults are made anew each time: a shared one would carry one policy's names into the next
export const list = <T extends z.core.$ZodType>(item: T, max: number, tooMany: MessageKey = 'policyTooMany') =>
  z._default(z.array(item, key('policyNotList')).check(z.maxLength(max, key(tooMany))), () => []);

const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && isReal(text);
// Date.parse takes 30 February for 2 March
const isReal = (text: string) => new Date(`${text}T00:00:00Z`).toISOString?.().slice(0, 10) === text;
const safely = (test: (text: string) => boolean) => (text: string) => {
  try {
    return test(text);
  } catch {
    return false;
  }
};

const day = z.string(key('policyDay')).check(z.refine(safely(isDay), key('policyDay')));
const yearly = z.string(key('policyDate')).check(
  z.refine(
    safely((text) => isDay(text) || (/^\d\d-\d\d$/.test(text) && isReal(`2024-${text}`))),
    key('policyDate'),
  ),
);
export const time = z
  .string(key('policyTime'))
  .check(
    z.refine(
      (text) =>
        /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/.test(text) &&
        !Number.isNaN(Date.parse(text)),
      key('policyTime'),
    ),
  );

const yes = z.boolean(key('policyYesNo'));
const oneOf = <T extends string>(values: readonly T[], wrong: MessageKey) =>
  z.enum(values as readonly [T, ...T[]], key(wrong));
const platform = oneOf<Platform>(PLATFORM_IDS, 'policyPlatform');
export const platforms = z.array(platform, key('policyNotList')).check(z.maxLength(4, key('policyTooMany')));
export const markets = z
  .array(
    z.string(key('policyMarket')).check(
      z.overwrite((text) => text.trim().toUpperCase()),
      z.regex(/^[A-Z]{2}$/, key('policyMarket')),
    ),
    key('policyNotList'),
  )
  .check(z.maxLength(LIMITS.markets, key('policyMarket')));
export const role = oneOf(ROLES, 'policyRole');
const grade = oneOf<Severity>(SEVERITIES, 'policySeverity');

/** One name of a list, with the ways people write it. */
export const name = strict({
  name: term,
  aliases: list(term, LIMITS.aliases, 'policyTooManyAliases'),
  /** How it is called on the sites; a link is read as the handle in it. */
  handles: z.optional(
    z
      .array(
        z.string(key('policyNotText')).check(
          z.overwrite((text) => readHandle(tidy(text)).handle ?? ''),
          z.minLength(1, key('policyHandleEmpty')),
          z.maxLength(LIMITS.text, key('policyTooLong')),
        ),
        key('policyNotList'),
      )
      .check(z.maxLength(LIMITS.aliases, key('policyTooManyAliases'))),
  ),
  /** For people only: the engine does not read it. */
  note: z.optional(bounded(LIMITS.sentence)),
  /** A name that is an ordinary word too counts only near one of these. */
  near: z.optional(z.array(term, key('policyNotList')).check(z.maxLength(LIMITS.aliases, key('policyTooManyAliases')))),
  // an unreleased product counts until it is out
  until: z.optional(day),
  patent: z.optional(oneOf(['none', 'filed', 'granted'], 'policyPatent')),
});

const registered = strict({
  on: z.optional(day),
  by: z.optional(bounded(LIMITS.text)),
  phone: z.optional(oneOf(['firm', 'person'], 'policyWhose')),
  email: z.optional(oneOf(['firm', 'person'], 'policyWhose')),
});

/** What only a work account may say: the register is the firm's, a personal account is not. */
const REGISTER = ['purpose', 'owner', 'registered', 'twoFactor', 'linked', 'admins', 'role'] as const;

/** An account that the person registered. There is no field for a password, and none is taken. */
export const account = strict({
  platform,
  handle: z.string(key('policyNotText')).check(
    z.overwrite((text) => readHandle(text).handle ?? ''),
    z.minLength(1, key('policyHandleEmpty')),
  ),
  // where the page shows only a name it is matched by it; nobody has to fill it in
  name: text,
  kind: oneOf(['work', 'personal'], 'policyKind'),
  purpose: z.optional(bounded(LIMITS.sentence)),
  owner: z.optional(bounded(LIMITS.text)),
  registered: z.optional(registered),
  twoFactor: z.optional(strict({ on: yes, checked: z.optional(day) })),
  linked: z.optional(yes),
  admins: z.optional(
    z.int(key('policyNumber')).check(z.minimum(0, key('policyNumber')), z.maximum(99, key('policyNumber'))),
  ),
  role: z.optional(role),
  tolerance: z.optional(oneOf(['low', 'medium', 'high'], 'policyTolerance')),
  /** The five questions on personal content; null where one is not answered. */
  answers: z.optional(z.array(z.nullable(yes), key('policyNotList')).check(z.maxLength(5, key('policyTooMany')))),
  hint: z.optional(z.boolean(key('policyHint'))),
  markets: z.optional(markets),
}).check(
  z.check((found) => {
    const { platform, handle, kind } = found.value;
    if (handle !== '' && !isHandle(platform, handle))
      found.issues.push({ code: 'custom', input: handle, path: ['handle'], message: key('policyHandleShape') });
    const extra = kind === 'personal' && REGISTER.find((field) => found.value[field] !== undefined);
    if (extra) found.issues.push({ code: 'custom', input: null, path: [extra], message: key('policyPersonalField') });
  }),
);

/** How one of the built-in rules is set. */
export const setting = strict({
  on: z.optional(yes),
  severity: z.optional(grade),
  /** Marked, never asked about. */
  quiet: z.optional(yes),
  exceptions: z.optional(z.array(term, key('policyNotList')).check(z.maxLength(LIMITS.words, key('policyTooMany')))),
});

/** A rule that the policy brings along: words, wildcards or a pattern, and why. */
export const ownRule = strict({
  id: z.string(key('policyOwnId')).check(z.regex(/^[a-z0-9][a-z0-9-]{0,59}$/, key('policyOwnId'))),
  title: needed(LIMITS.text, 'policyOwnTitle'),
  words: list(term, LIMITS.words),
  pattern: z.optional(
    z.string(key('policyNotText')).check(
      z.maxLength(LIMITS.pattern, key('policyPatternLong')),
      z.check((found) => {
        const parsed = parsePattern(found.value);
        if (!parsed.ok) found.issues.push({ code: 'custom', input: null, path: [], message: key(parsed.key) });
      }),
    ),
  ),
  severity: grade,
  category: z._default(oneOf<Category>(CATEGORIES, 'policyCategory'), 'review'),
  message: sentence,
  reason: needed(LIMITS.sentence, 'policyOwnReason'),
  suggest: sentence,
  owner: text,
  department: z._default(oneOf(DEPARTMENTS, 'policyDepartment'), 'management'),
  good: sentence,
  bad: sentence,
  acts: z.optional(
    z.array(oneOf<Act>(WRITTEN, 'policyAct'), key('policyNotList')).check(z.maxLength(5, key('policyTooMany'))),
  ),
  platforms: z.optional(platforms),
  markets: z.optional(markets),
}).check(
  z.refine(({ words, pattern }) => words.length > 0 || !!pattern, { path: ['words'], error: key('policyOwnEmpty') }),
);

/** What a role may do by itself. */
export const duty = strict({
  posts: z.optional(grade),
  replies: z.optional(grade),
  gestures: z.optional(grade),
  floors: z.optional(z.partialRecord(oneOf<Category>(CATEGORIES, 'policyCategory'), grade, key('policyNotObject'))),
  speaks: z.optional(yes),
});

/** A time in which the firm speaks with one voice. */
export const crisis = strict({
  from: time,
  to: time,
  title: z.optional(bounded(LIMITS.text)),
  level: z.optional(z.literal([1, 2, 3], key('policyLevel'))),
  platforms: z.optional(platforms),
  markets: z.optional(markets),
  spokespersons: z.optional(
    z.array(term, key('policyNotList')).check(z.maxLength(LIMITS.reviewers, key('policyTooMany'))),
  ),
  forward: z.optional(bounded(LIMITS.sentence)),
}).check(
  z.refine(({ from, to }) => Date.parse(from) < Date.parse(to), { path: ['to'], error: key('policyCrisisOrder') }),
);

/** A day of the firm's own calendar. */
export const date = strict({ day: yearly, name: needed(LIMITS.text, 'policyNameEmpty'), markets: z.optional(markets) });

/** Who may give a go-ahead. `key` is an Ed25519 public key, 32 bytes as base64url. */
export const reviewer = strict({
  name: needed(LIMITS.text, 'policyNameEmpty'),
  contact: text,
  key: z.optional(z.string(key('policyKey')).check(z.regex(/^[A-Za-z0-9_-]{43}$/, key('policyKey')))),
});

/** The head of the firm, who says why in a line. The picture is in the document itself: nothing is fetched. */
export const boss = strict({
  name: needed(LIMITS.text, 'policyNameEmpty'),
  line: sentence,
  picture: z.optional(
    z
      .string(key('policyPicture'))
      .check(
        z.maxLength(LIMITS.picture, key('policyPicture')),
        z.regex(/^data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/]+={0,2}$/, key('policyPicture')),
      ),
  ),
});
