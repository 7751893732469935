import { FEASTS, type FeastKind, type FeastRow, type Rhythm, TABLE_YEARS } from './feasts.ts';

/** A day of the firm's own: `MM-DD` for each year or `YYYY-MM-DD`; everywhere unless markets are told. */
export interface OwnDate {
  readonly day: string;
  readonly name: string;
  readonly markets?: readonly string[] | undefined;
}

/** A day, or some days, of a calendar. */
export interface Feast {
  readonly id: string;
  /** First day, `YYYY-MM-DD`. */
  readonly day: string;
  /** Last day, `YYYY-MM-DD`, where there is more than one. */
  readonly until?: string;
  readonly name: Readonly<Record<'zh' | 'en', string>>;
  readonly kind: FeastKind;
  /** Those of the markets asked for that keep it; of an own date the markets that it was given, empty for everywhere. */
  readonly markets: readonly string[];
  /** False: the moon is sighted or regions differ, so it may be a day earlier or later. */
  readonly sure: boolean;
  /** It begins at sunset of the day before. */
  readonly eve: boolean;
}

const DAY = 86_400_000;
const parse = (day: string) => Date.parse(`${day}T12:00:00Z`);
const write = (noon: number) => new Date(noon).toISOString().slice(0, 10);
/** `day`, `YYYY-MM-DD`, and some days more. */
export const addDays = (day: string, days: number): string => write(parse(day) + days * DAY);

/** Whether the feasts that follow the moon of China, India and the Buddhist countries are known for a year. */
export const tablesKnow = (year: number): boolean => year >= TABLE_YEARS[0] && year <= TABLE_YEARS[1];

/**
 * What is kept in a year in any of the markets, sorted by day, with the firm's own days. A feast that reaches into the year from the
 * one before is among them. No markets: own days alone.
 */
export function feastsOf(year: number, markets: readonly string[], own: readonly OwnDate[]): readonly Feast[] {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const found: Feast[] = [];
  for (const row of FEASTS) {
    const kept = row.markets === '*' ? markets : markets.filter((market) => row.markets.split(' ').includes(market));
    if (kept.length === 0) continue;
    for (const feast of [...occurrences(row, year - 1, kept), ...occurrences(row, year, kept)])
      if (feast.day <= last && (feast.until ?? feast.day) >= first) found.push(feast);
  }
  for (const [index, date] of own.entries()) {
    const day = date.day.length === 5 ? `${year}-${date.day}` : date.day;
    // 29 February counts where there is one, as the engine reads it
    if (!day.startsWith(`${year}-`) || Number.isNaN(parse(day)) || write(parse(day)) !== day) continue;
    found.push({
      id: `own-${index}`,
      day,
      name: { zh: date.name, en: date.name },
      kind: 'own',
      markets: date.markets ?? [],
      sure: true,
      eve: false,
    });
  }
  return found.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** The next `n` feasts that are on or still to come on a day, `YYYY-MM-DD`. Looks no farther than the end of the next year. */
export function nextFeasts(
  from: string,
  n: number,
  markets: readonly string[],
  own: readonly OwnDate[],
): readonly Feast[] {
  const year = Number(from.slice(0, 4));
  const seen = new Set<string>();
  return [...feastsOf(year, markets, own), ...feastsOf(year + 1, markets, own)]
    .filter((feast) => {
      const id = `${feast.id}/${feast.day}`;
      return (feast.until ?? feast.day) >= from && !seen.has(id) && seen.add(id);
    })
    .slice(0, n);
}

function occurrences(row: FeastRow, year: number, markets: readonly string[]): Feast[] {
  return starts(row.on, year).map((start) => {
    const day = row.moved ? offSabbath(start) : start;
    const days = row.days === 'month' ? monthLength(row.on, start) : (row.days ?? 1);
    return {
      id: row.id,
      day,
      ...(days > 1 ? { until: addDays(day, days - 1) } : {}),
      name: { zh: row.zh, en: row.en },
      kind: row.kind,
      markets,
      sure: row.unsure !== true,
      eve: row.eve === true,
    };
  });
}

/** First days in a year: none where the table ends, two where a lunar year is short enough. */
function starts(on: Rhythm, year: number): readonly string[] {
  if ('fixed' in on) return [`${year}-${on.fixed}`];
  if ('table' in on) return on.table[year] ? [addDays(`${year}-${on.table[year]}`, on.plus ?? 0)] : [];
  if ('easter' in on) return [addDays(easter(year, on.church), on.easter)];
  if ('weekday' in on) return [addDays(weekday(year, on.month, on.weekday, on.nth), on.plus ?? 0)];
  return yearOf(on.calendar, year).flatMap(({ day, month, date }) =>
    month === on.month && date === on.day ? [day] : [],
  );
}

/** Easter Sunday, by the anonymous Gregorian computation (Meeus, Astronomical Algorithms, ch. 8) or, for the east, by Gauss's. */
export function easter(year: number, church: 'west' | 'east'): string {
  const a = year % 19;
  if (church === 'east') {
    const moon = (19 * a + 15) % 30;
    const sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
    // counted from 22 March of the Julian calendar, which is 13 days behind until 2099
    return addDays(`${year}-03-22`, moon + sunday + 13);
  }
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * a + century - Math.floor(century / 4) - correction + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - moon - (ofCentury % 4)) % 7;
  const late = Math.floor((a + 11 * moon + 22 * sunday) / 451);
  return addDays(`${year}-03-22`, moon + sunday - 7 * late);
}

function weekday(year: number, month: number, weekday: number, nth: number): string {
  // counted back from the first of the next month where it is the last
  const from = Date.UTC(year, nth < 0 ? month : month - 1, 1, 12);
  const ahead = (weekday - new Date(from).getUTCDay() + 7) % 7;
  return write(from + (ahead + (nth < 0 ? nth : nth - 1) * 7) * DAY);
}

/** 27 Nisan never touches the Sabbath: from Friday to Thursday, from Sunday to Monday (law of 1959, amended 1997). */
function offSabbath(day: string): string {
  const weekday = new Date(parse(day)).getUTCDay();
  return addDays(day, weekday === 5 ? -1 : weekday === 0 ? 1 : 0);
}

function monthLength(on: Rhythm, start: string): number {
  if (!('calendar' in on)) return 1;
  const at = formats(on.calendar);
  const month = partsOf(at, parse(start)).month;
  let days = 28;
  while (partsOf(at, parse(start) + days * DAY).month === month) days++;
  return days;
}

interface OtherDay {
  readonly day: string;
  readonly month: string;
  readonly date: number;
}
const years = new Map<string, readonly OtherDay[]>();

/** Every day of a year with its month and date in another calendar; kept, since a page asks for the same few years again and again. */
function yearOf(calendar: string, year: number): readonly OtherDay[] {
  const known = years.get(`${calendar}/${year}`);
  if (known) return known;
  const format = formats(calendar);
  const days: OtherDay[] = [];
  for (let noon = Date.UTC(year, 0, 1, 12); noon < Date.UTC(year + 1, 0, 1); noon += DAY)
    days.push({ day: write(noon), ...partsOf(format, noon) });
  years.set(`${calendar}/${year}`, days);
  return days;
}

function formats(calendar: string): Intl.DateTimeFormat {
  // Hebrew months have names in English, the others have numbers
  const month = calendar === 'hebrew' ? 'long' : 'numeric';
  return new Intl.DateTimeFormat(`en-u-nu-latn-ca-${calendar}`, { day: 'numeric', month, timeZone: 'UTC' });
}

function partsOf(format: Intl.DateTimeFormat, noon: number): { readonly month: string; readonly date: number } {
  const parts = format.formatToParts(noon);
  const read = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return { month: read('month'), date: Number(read('day')) };
}
