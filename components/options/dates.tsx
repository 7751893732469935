import type { VNode } from 'preact';
import { useContext, useRef, useState } from 'preact/hooks';
import type { OwnDate } from '../../utils/policy/calendar.ts';
import { byName, marketName } from '../../utils/policy/markets.ts';
import type { Problem } from '../../utils/settings.ts';
import { Check, focusFirstError, TextField } from '../field.tsx';
import { Language, useSay } from '../say.ts';
import { sayProblem } from './problems.tsx';
import { type Save, useMarkets } from './several.ts';

const BLANK: OwnDate = { day: '', name: '' };
const id = ({ day, name, markets = [] }: OwnDate) => `${day}/${name}/${markets.join(' ')}`;

/** Days of the firm's own: added, changed and removed. */
export function Dates(props: {
  readonly markets: readonly string[];
  readonly dates: readonly OwnDate[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly change: Save<readonly OwnDate[]>;
}): VNode {
  const { markets, dates, today, change } = props;
  const say = useSay();
  const sayMarkets = useMarkets();
  const sayDay = useDay();
  const [editing, setEditing] = useState<string | null>(null);
  const form = { markets, today };
  return (
    <section class="group">
      <h2>{say('optionsDates')}</h2>
      <p class="hint">{say('optionsDatesLead')}</p>
      {dates.length === 0 ? (
        <p class="empty">{say('optionsDatesEmpty')}</p>
      ) : (
        <ul class="entries" aria-label={say('optionsDates')}>
          {dates.map((date) => (
            <li key={id(date)}>
              {editing === id(date) ? (
                <DateForm
                  {...form}
                  start={date}
                  go={say('optionsDone')}
                  cancel={() => setEditing(null)}
                  save={async (next) => {
                    const problems = await change((now) =>
                      now
                        .filter((old) => id(old) === id(date) || id(old) !== id(next))
                        .map((old) => (id(old) === id(date) ? next : old)),
                    );
                    if (problems.length === 0) setEditing(null);
                    return problems;
                  }}
                />
              ) : (
                <div class="entry">
                  <div class="what">
                    <b dir="auto">{date.name}</b>
                    <span class="count">{sayDay(date.day)}</span>
                    <span class="hint">
                      {[
                        date.day.length === 5 && say('optionsDatesYearly'),
                        date.markets?.length ? sayMarkets(date.markets) : say('optionsYearEverywhere'),
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                  </div>
                  <button
                    type="button"
                    aria-label={say('optionsEditWhat', { what: date.name })}
                    onClick={() => setEditing(id(date))}
                  >
                    {say('optionsEdit')}
                  </button>
                  <button
                    type="button"
                    class="quiet"
                    aria-label={say('optionsRemoveWhat', { what: date.name })}
                    onClick={() =>
                      void change(
                        (now) => now.filter((old) => id(old) !== id(date)),
                        say('optionsRemoved', { what: date.name }),
                      )
                    }
                  >
                    {say('optionsRemove')}
                  </button>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      <section class="panel">
        <h3>{say('optionsDatesAdd')}</h3>
        <DateForm
          {...form}
          start={BLANK}
          go={say('optionsDatesAddButton')}
          save={(date) =>
            change(
              (now) => [...now.filter((old) => id(old) !== id(date)), date],
              say('optionsDatesAdded', { name: date.name }),
            )
          }
        />
      </section>
    </section>
  );
}

function DateForm(props: {
  readonly start: OwnDate;
  readonly markets: readonly string[];
  readonly today: string;
  readonly go: string;
  readonly save: (date: OwnDate) => Promise<readonly Problem[]>;
  readonly cancel?: () => void;
}): VNode {
  const { start, today, go, save, cancel } = props;
  const say = useSay();
  const language = useContext(Language);
  const form = useRef<HTMLFormElement>(null);
  const [day, setDay] = useState(() => withYear(start.day, today));
  const [yearly, setYearly] = useState(start.day.length !== 10);
  const [name, setName] = useState(start.name);
  const [only, setOnly] = useState<readonly string[]>(start.markets ?? []);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  // those that the entry has already stay there to be ticked off
  const offered = byName(language, [...new Set([...props.markets, ...(start.markets ?? [])])]);
  const submit = async (event: Event) => {
    event.preventDefault();
    const problems =
      day === ''
        ? [{ path: ['day'], key: 'optionsDatesDayNone' as const, values: {} }]
        : await save({ day: yearly ? day.slice(5) : day, name, ...(only.length > 0 ? { markets: only } : {}) });
    // what has no field of its own is told at the name
    const told = problems.map(
      (problem) => [problem.path.at(-1) === 'day' ? 'day' : 'name', sayProblem(say, problem)] as const,
    );
    setErrors(Object.fromEntries(told.reverse()));
    if (problems.length > 0) return focusFirstError(form.current);
    if (cancel) return;
    setDay('');
    setName('');
    setOnly([]);
  };
  return (
    <form ref={form} class="fields" noValidate onSubmit={submit}>
      <TextField
        type="date"
        label={say('optionsDatesDay')}
        error={errors.day}
        value={day}
        change={(day) => {
          setDay(day);
          setErrors({});
        }}
      />
      <Check label={say('optionsDatesYearly')} on={yearly} change={setYearly} />
      <TextField
        label={say('optionsDatesName')}
        error={errors.name}
        value={name}
        change={(name) => {
          setName(name);
          setErrors({});
        }}
      />
      {offered.length > 0 && (
        <fieldset class="field">
          <legend>{say('optionsDatesMarkets')}</legend>
          <p class="hint">{say('optionsDatesMarketsHint')}</p>
          <div class="markets">
            {offered.map((market) => (
              <Check
                key={market}
                label={marketName(language, market)}
                on={only.includes(market)}
                change={(on) => setOnly(on ? [...only, market] : only.filter((other) => other !== market))}
              />
            ))}
          </div>
        </fieldset>
      )}
      <div class="row">
        <button type="submit" class="strong">
          {go}
        </button>
        {cancel && (
          <button type="button" onClick={cancel}>
            {say('optionsCancel')}
          </button>
        )}
      </div>
    </form>
  );
}

/** A day as the browser's own picker takes it; one of each year is shown in this year, 29 February in one that has it. */
function withYear(day: string, today: string): string {
  if (day.length !== 5) return day;
  return `${day === '02-29' ? '2028' : today.slice(0, 4)}-${day}`;
}

function useDay(): (day: string) => string {
  const language = useContext(Language);
  return (day) =>
    new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
      day: 'numeric',
      month: 'short',
      ...(day.length === 10 ? { year: 'numeric' } : {}),
      timeZone: 'UTC',
    }).format(new Date(`${day.length === 5 ? `2028-${day}` : day}T12:00:00Z`));
}
