import type { Ruleset } from './compile.ts';
import type { Draft } from './draft.ts';
import { ROLE_WORDS, SOMEONE } from './messages/role.ts';
import type { Crisis, Duty, RulePolicy } from './policy.ts';
import { askOf, dutyOf } from './roles.ts';
import { SEVERITIES, type Severity, type UiLanguage, WRITTEN } from './rule.ts';
import { plain } from './words.ts';

/** What the policy asks of an act, whatever its words are. */
export interface Asked {
  /** Whether any crisis is on for this account. */
  readonly inCrisis: boolean;
  /** How gravely the writer's role and the crises ask; null for not at all. */
  readonly role: Severity | null;
  readonly crisis: Severity | null;
  /** Of the crisis that asks most: what others may send on. */
  readonly forward: string | undefined;
  /** How grave findings of a category are at least, for the writer's role. */
  readonly floors: NonNullable<Duty['floors']>;
  /** Today's name in the policy's calendar; null where it is a day like any other. */
  readonly day: string | null;
  /** What stands for the names in braces of a message. */
  readonly fill: Readonly<Record<UiLanguage, Readonly<Record<string, string>>>>;
}

/** The graver of two severities; null is less than any. */
export function graver(a: Severity | null | undefined, b: Severity | null | undefined): Severity | null {
  const rank = (severity: Severity | null | undefined) => (severity ? SEVERITIES.indexOf(severity) : -1);
  return (rank(a) < rank(b) ? b : a) ?? null;
}

/** Whether a crisis is on for the account. One that names no markets may speak to any; an empty list names none. */
function reaches({ from, to, platforms = [], markets = [] }: Crisis, { at, platform, account }: Draft): boolean {
  const now = Date.parse(at);
  if (!(Date.parse(from) <= now && now <= Date.parse(to))) return false;
  if (platforms.length > 0 && !platforms.includes(platform)) return false;
  const served = account.markets ?? [];
  return markets.length === 0 || served.length === 0 || markets.some((market) => served.includes(market));
}

const folded = (name: string) => plain(name.trim().replace(/^@/, ''));

/** What a crisis asks of a text: at its second level a look from all but those who speak, at its third their silence. */
function demand({ level, spokespersons = [] }: Crisis, { account }: Draft, duty: Duty): Severity | null {
  if (level !== 2 && level !== 3) return null;
  const selves = [account.name, account.handle, account.person].flatMap((self) => (self ? [folded(self)] : []));
  // who is named for this crisis speaks in it; a role alone does where nobody is
  const speaks =
    spokespersons.length > 0 ? spokespersons.some((name) => selves.includes(folded(name))) : duty.speaks === true;
  if (speaks) return 'info';
  return level === 3 ? 'stop' : 'hold';
}

function dayOf(dates: NonNullable<RulePolicy['dates']>, { at, account }: Draft): string | null {
  const today = at.slice(0, 10);
  const date = dates.find(
    ({ day, markets = [] }) =>
      (day === today || day === today.slice(5)) &&
      (markets.length === 0 || markets.some((market) => account.markets?.includes(market))),
  );
  return date?.name ?? null;
}

/** Reads what the policy asks of a draft. Of a personal account no role asks, and no rule that could tell of a crisis reads it. */
export function askedOf(draft: Draft, ruleset: Ruleset): Asked {
  const { account, act } = draft;
  const personal = account.kind === 'personal';
  const duty = personal ? {} : dutyOf(account.role, ruleset.roles);
  const crises = ruleset.crises.filter((crisis) => reaches(crisis, draft));
  let crisis: Severity | null = null;
  let gravest: Crisis | undefined;
  for (const one of WRITTEN.includes(act) ? crises : []) {
    const severity = graver(crisis, demand(one, draft, duty));
    if (severity !== crisis) gravest = one;
    crisis = severity;
  }
  const day = dayOf(ruleset.dates, draft);
  const fill = (language: UiLanguage, between: string) => ({
    role: ROLE_WORDS[language][account.role ?? ''] ?? account.role ?? '',
    who: gravest?.spokespersons?.join(between) || SOMEONE[language],
    forward: gravest?.forward ?? '',
    day: day ?? '',
  });
  return {
    inCrisis: crises.length > 0,
    role: askOf(duty, act),
    crisis,
    forward: gravest?.forward,
    floors: duty.floors ?? {},
    day,
    fill: { zh: fill('zh', '、'), en: fill('en', ' or ') },
  };
}
