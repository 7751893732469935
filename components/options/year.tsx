import type { VNode } from 'preact';
import { useContext, useMemo, useState } from 'preact/hooks';
import type { MessageKey } from '../../utils/i18n.ts';
import { addDays, type Feast, feastsOf, nextFeasts, type OwnDate, tablesKnow } from '../../utils/policy/calendar.ts';
import { type FeastKind, TABLE_YEARS } from '../../utils/policy/feasts.ts';
import { byName, marketName } from '../../utils/policy/markets.ts';
import { Select } from '../field.tsx';
import { Language, useNumber, useSay } from '../say.ts';
import { useMarkets } from './several.ts';

const KIND_WORDS: Readonly<Record<FeastKind, MessageKey>> = {
  mourning: 'optionsYearMourning',
  fast: 'optionsYearFast',
  feast: 'optionsYearFeast',
  own: 'optionsYearOwn',
};
const KINDS = Object.keys(KIND_WORDS) as readonly FeastKind[];
/** Years before and after this one that can be looked at. */
const BACK = 1;
const AHEAD = 10;
/** What is told of the days to come. */
const SOON = 3;
/** Markets named after a feast; the rest are counted. */
const TOLD = 6;

/**
 * A year to look at, and the same as a list of words. The picture is silent for screen readers and has no stops for the
 * keyboard: all that it shows is in the list.
 */
export function Year(props: {
  readonly markets: readonly string[];
  readonly dates: readonly OwnDate[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
}): VNode {
  const { markets, dates, today } = props;
  const say = useSay();
  const number = useNumber();
  const language = useContext(Language);
  const now = Number(today.slice(0, 4));
  const [year, setYear] = useState(now);
  const [wanted, setWanted] = useState('');
  // a market that is no longer chosen cannot be looked at alone
  const only = markets.includes(wanted) ? wanted : '';
  const [of, own] = useMemo(
    () => [
      only ? [only] : markets,
      only ? dates.filter(({ markets }) => !markets?.length || markets.includes(only)) : dates,
    ],
    [only, markets, dates],
  );
  const feasts = useMemo(() => feastsOf(year, of, own), [year, of, own]);
  const soon = useMemo(() => nextFeasts(today, SOON, of, own), [today, of, own]);
  return (
    <section class="group">
      <div class="row bar">
        <h2>{say('optionsYear')}</h2>
        <div class="row">
          <Step year={year - 1} go={setYear} may={year - 1 >= now - BACK} />
          <b class="year">{year}</b>
          <Step year={year + 1} go={setYear} may={year + 1 <= now + AHEAD} ahead />
        </div>
      </div>
      {markets.length > 1 && (
        <Select
          label={say('optionsYearFilter')}
          value={only}
          options={[
            ['', say('optionsYearEvery')],
            ...byName(language, markets).map((market) => [market, marketName(language, market)] as const),
          ]}
          change={setWanted}
        />
      )}
      {soon.length > 0 && (
        <div class="panel">
          <h3>{say('optionsYearNext')}</h3>
          <FeastList feasts={soon} today={today} withYear />
        </div>
      )}
      {!tablesKnow(year) && markets.length > 0 && (
        <p class="notice">{say('optionsYearUnknown', { year, from: TABLE_YEARS[0], to: TABLE_YEARS[1] })}</p>
      )}
      <ul class="legend row">
        {KINDS.map((kind) => (
          <li key={kind}>
            <span class={`day ${kind}`} aria-hidden="true" />
            {say(KIND_WORDS[kind])}
          </li>
        ))}
        <li>
          <span class="day today" aria-hidden="true" />
          {say('optionsYearToday')}
        </li>
      </ul>
      <Picture year={year} feasts={feasts} today={today} />
      <p class="hint" role="status">
        {feasts.length === 0 ? say('optionsYearEmpty') : say('optionsYearCount', { n: number(feasts.length), year })}
      </p>
      <Months year={year} feasts={feasts} today={today} />
    </section>
  );
}

function Step(props: {
  readonly year: number;
  readonly go: (year: number) => void;
  readonly may: boolean;
  readonly ahead?: boolean;
}): VNode {
  const say = useSay();
  const { year, go, may, ahead } = props;
  return (
    <button
      type="button"
      // never disabled: the focus would fall out of the row at the last year
      aria-disabled={!may}
      aria-label={say('optionsYearGo', { year })}
      onClick={() => may && go(year)}
    >
      {ahead ? `${year} ›` : `‹ ${year}`}
    </button>
  );
}

const noon = (day: string) => new Date(`${day}T12:00:00Z`);
const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

function useDates(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const language = useContext(Language);
  return useMemo(
    () => new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { ...options, timeZone: 'UTC' }),
    [language, options],
  );
}
const MONTH: Intl.DateTimeFormatOptions = { month: 'long' };
const WEEKDAY: Intl.DateTimeFormatOptions = { weekday: 'narrow' };
const SHORT: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short' };
const FULL: Intl.DateTimeFormatOptions = { ...SHORT, year: 'numeric' };
// 1 January 2024 was a Monday
const WEEK = Array.from({ length: 7 }, (_, index) => addDays('2024-01-01', index));

interface Part {
  readonly year: number;
  readonly feasts: readonly Feast[];
  readonly today: string;
}

function Picture({ year, feasts, today }: Part): VNode {
  const language = useContext(Language);
  const month = useDates(MONTH);
  const weekday = useDates(WEEKDAY);
  const kept = useMemo(() => {
    const days = new Map<string, Feast[]>();
    for (const feast of feasts)
      for (let day = feast.day; day <= (feast.until ?? feast.day); day = addDays(day, 1))
        days.set(day, [...(days.get(day) ?? []), feast]);
    return days;
  }, [feasts]);
  return (
    <div class="months" aria-hidden="true">
      {MONTHS.map((number) => (
        <div key={number} class="month">
          <b>{month.format(noon(`${year}-${number}-01`))}</b>
          <div class="days">
            {WEEK.map((day) => (
              <i key={day}>{weekday.format(noon(day))}</i>
            ))}
            {daysOf(`${year}-${number}`).map((day, index) => {
              const here = kept.get(day) ?? [];
              const kinds = KINDS.filter((kind) => here.some((feast) => feast.kind === kind));
              return (
                <span
                  key={day}
                  class={['day', ...kinds, day === today && 'today'].filter(Boolean).join(' ')}
                  title={here.map(({ name }) => name[language]).join('\n') || undefined}
                  style={index === 0 ? { gridColumnStart: ((noon(day).getUTCDay() + 6) % 7) + 1 } : undefined}
                >
                  {index + 1}
                </span>
              );
            })}
          </div>
        </div>
      ))}
    </div>
  );
}

function daysOf(month: string): readonly string[] {
  const days: string[] = [];
  for (let day = `${month}-01`; day.startsWith(month); day = addDays(day, 1)) days.push(day);
  return days;
}

function Months({ year, feasts, today }: Part): VNode {
  const month = useDates(MONTH);
  return (
    <div class="kept">
      {MONTHS.map((number, index) => {
        // what began in the year before is told in January
        const here = feasts.filter(({ day }) =>
          index === 0 ? day < `${year}-02` : day.startsWith(`${year}-${number}`),
        );
        if (here.length === 0) return null;
        return (
          <section key={number}>
            <h3>{month.format(noon(`${year}-${number}-01`))}</h3>
            <FeastList feasts={here} today={today} />
          </section>
        );
      })}
    </div>
  );
}

function FeastList(props: {
  readonly feasts: readonly Feast[];
  readonly today: string;
  readonly withYear?: boolean;
}): VNode {
  const { feasts, today, withYear } = props;
  const say = useSay();
  const language = useContext(Language);
  const sayMarkets = useMarkets();
  const format = useDates(withYear ? FULL : SHORT);
  const span = ({ day, until }: Feast) => {
    const [from, to] = [noon(day), noon(until ?? day)];
    // a span in the browser's Chinese is 2/17 – 2/19
    if (until && language === 'zh') return `${format.format(from)}至${format.format(to)}`;
    return until ? format.formatRange(from, to) : format.format(from);
  };
  return (
    <ul>
      {feasts.map((feast) => {
        const { id, day, until, name, kind, markets, sure, eve } = feast;
        const now = day <= today && today <= (until ?? day);
        const more = [
          say(KIND_WORDS[kind]),
          markets.length > 0 ? sayMarkets(byName(language, markets), TOLD) : say('optionsYearEverywhere'),
          !sure && say('optionsYearUnsure'),
          eve && say('optionsYearEve'),
        ];
        return (
          <li key={`${id}/${day}`} class="kept-day">
            <span class={`day ${kind}`} aria-hidden="true" />
            <div>
              <b dir="auto">{name[language]}</b> <span class="count">{span(feast)}</span>{' '}
              {now && <span class="kind work">{say('optionsYearToday')}</span>}
              <p class="hint">{more.filter(Boolean).join(' · ')}</p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
