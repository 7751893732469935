import type { CompiledClause } from './compile.ts';
import type { Context } from './finding.ts';
import type { Hits } from './hits.ts';

let ramadan: Intl.DateTimeFormat | null = null;

/** Whether a day, `YYYY-MM-DD`, is one of `days`: `MM-DD`, or `ramadan` by the Umm al-Qura calendar, a day more or less for the moon. */
export function isDay(day: string, days: readonly string[]): boolean {
  if (days.includes(day.slice(5))) return true;
  if (!days.includes('ramadan')) return false;
  ramadan ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', { month: 'numeric', timeZone: 'UTC' });
  const noon = Date.parse(`${day}T12:00:00Z`);
  const month = (days: number) => ramadan!.format(noon + days * 86_400_000).split(/[^0-9]/)[0];
  return month(0) === '9' || month(1) === '9' || month(-1) === '9';
}

/** Whether what a clause asks of the draft besides its words is so. */
export function holds(
  { clause: { when }, author, target: signals }: CompiledClause,
  { draft, authorSets, found, asked }: Context,
  hits: (index: number) => Hits,
): boolean {
  if (when === undefined) return true;
  const { account, target } = draft;
  const no = <T>(list: readonly T[] | undefined, value: T) => list !== undefined && !list.includes(value);
  if (no(when.acts, draft.act) || no(when.accounts, account.kind) || no(when.platforms, draft.platform)) return false;
  if (no(when.tolerance, account.tolerance ?? 'medium')) return false;
  if (when.roles !== undefined && !when.roles.includes(account.role ?? '')) return false;
  if (when.markets !== undefined && !when.markets.some((market) => account.markets?.includes(market))) return false;
  if (when.replies !== undefined && (draft.replies ?? 0) < when.replies) return false;
  if (when.length !== undefined && (draft.text.length < when.length[0] || draft.text.length > when.length[1]))
    return false;
  if (when.author !== undefined && !author.some(authorSets)) return false;
  if (when.target !== undefined && !signals.some((index) => hits(index).length > 0)) return false;
  if (when.days !== undefined && !(when.days.includes('own') && asked.day !== null))
    if (!isDay(draft.at.slice(0, 10), when.days)) return false;
  if (when.switched === true && draft.switched !== true) return false;
  if (when.owned !== undefined && target?.owned !== when.owned) return false;
  if (when.found !== undefined && !when.found.some((category) => found.has(category))) return false;
  if (when.crisis === true && !asked.inCrisis) return false;
  if (when.asks !== undefined && asked[when.asks] === null) return false;
  if (when.asks !== undefined && when.gravity !== undefined && asked[when.asks] !== when.gravity) return false;
  if (when.forward === true && !asked.forward) return false;
  if (when.hours !== undefined) {
    const hour = Number(draft.at.slice(11, 13));
    const [from, to] = when.hours;
    if (from < to ? hour < from || hour >= to : hour < from && hour >= to) return false;
  }
  return true;
}
