import type { Platform } from '../rules/draft.ts';
import type { Crisis, OwnDate } from '../rules/policy.ts';

/** Where planned posts are listed, to be looked through and cancelled by the person. */
export interface Scheduler {
  readonly name: string;
  readonly sites: readonly Platform[];
  readonly address: string;
}

/**
 * None of the three addresses is documented, and none could be opened when this was written (2026-11): LinkedIn's is what several
 * public projects lead to, X's is the one behind its own keyboard shortcut, Meta's is its planner for pages of both sites.
 */
export const SCHEDULERS: readonly Scheduler[] = [
  {
    name: 'LinkedIn',
    sites: ['linkedin'],
    address: 'https://www.linkedin.com/feed/?shareActive=true&view=management',
  },
  {
    name: 'Meta Business Suite',
    sites: ['facebook', 'instagram'],
    address: 'https://business.facebook.com/latest/planner',
  },
  { name: 'X', sites: ['x'], address: 'https://x.com/compose/post/unsent/scheduled' },
];

/** Crises that are on at `at`, the gravest first, then the one that lasts longest. */
export function crisesOn<T extends Crisis>(crises: readonly T[], at: Date): T[] {
  const now = at.getTime();
  return crises
    .filter(({ from, to }) => Date.parse(from) <= now && now <= Date.parse(to))
    .sort((a, b) => (b.level ?? 1) - (a.level ?? 1) || Date.parse(b.to) - Date.parse(a.to));
}

/**
 * The gravest crisis that is on at `at`; with a platform or markets (two-letter country codes) only one that reaches them.
 * Null where none is. An account that names no markets may speak to any, as the engine has it.
 */
export function crisisNow<T extends Crisis>(
  crises: readonly T[],
  at: Date,
  platform?: Platform,
  markets: readonly string[] = [],
): T | null {
  const reaches = (crisis: T) =>
    (platform === undefined || !crisis.platforms?.length || crisis.platforms.includes(platform)) &&
    (markets.length === 0 || !crisis.markets?.length || crisis.markets.some((market) => markets.includes(market)));
  return crisesOn(crises, at).find(reaches) ?? null;
}

/** Crises that have not begun at `at`, the next one first. */
export function crisesAhead<T extends Crisis>(crises: readonly T[], at: Date): T[] {
  return crises
    .filter(({ from }) => Date.parse(from) > at.getTime())
    .sort((a, b) => Date.parse(a.from) - Date.parse(b.from));
}

/** When what is on changes next: a beginning or an end after `at`; null where nothing will. */
export function nextChange(crises: readonly Crisis[], at: Date): Date | null {
  const now = at.getTime();
  // a window counts up to and with its last moment, so what has changed can be seen right after it
  const times = crises.flatMap(({ from, to }) => [Date.parse(from), Date.parse(to) + 1]).filter((time) => time > now);
  return times.length > 0 ? new Date(Math.min(...times)) : null;
}

/** Days looked at for entries of the calendar; a crisis is over long before. */
const MOST_DAYS = 366;

/** The entries of the firm's own calendar on days from `from` to `to`, both counted, by the local clock; each with its day, `YYYY-MM-DD`. */
export function datesWithin(dates: readonly OwnDate[], from: Date, to: Date): { day: string; name: string }[] {
  const found: { day: string; name: string }[] = [];
  const at = new Date(from.getFullYear(), from.getMonth(), from.getDate(), 12);
  for (let days = 0; days < MOST_DAYS; days += 1) {
    const day = dayOf(at);
    if (day > dayOf(to)) break;
    for (const date of dates) if (date.day === day || date.day === day.slice(5)) found.push({ day, name: date.name });
    at.setDate(at.getDate() + 1);
  }
  return found;
}

const two = (number: number) => String(number).padStart(2, '0');
const dayOf = (at: Date) => `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
