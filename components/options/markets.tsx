import type { VNode } from 'preact';
import { useContext, useMemo, useState } from 'preact/hooks';
import type { Rule } from '../../rules/rule.ts';
import type { MessageKey } from '../../utils/i18n.ts';
import type { OwnDate } from '../../utils/policy/calendar.ts';
import {
  byName,
  findMarkets,
  GROUPS,
  type MarketPack,
  marketName,
  PACKS_OF_MARKETS,
  REGIONS,
  switchedOn,
  USUAL,
} from '../../utils/policy/markets.ts';
import { Check, TextField } from '../field.tsx';
import { Language, useNumber, useSay } from '../say.ts';
import { Dates } from './dates.tsx';
import { sayProblem } from './problems.tsx';
import { type Save, useMarkets } from './several.ts';
import { Year } from './year.tsx';

const GROUP_WORDS: Readonly<Record<keyof typeof GROUPS, MessageKey>> = {
  eu: 'optionsMarketsEu',
  gcc: 'optionsMarketsGcc',
  asean: 'optionsMarketsAsean',
  latin: 'optionsMarketsLatin',
  northAmerica: 'optionsMarketsNorthAmerica',
  centralAsia: 'optionsMarketsCentralAsia',
};
const PACK_WORDS: Readonly<Record<MarketPack, readonly [title: MessageKey, why: MessageKey]>> = {
  mourning: ['optionsMarketsMourning', 'optionsMarketsMourningWhy'],
  dates: ['optionsMarketsDates', 'optionsMarketsDatesWhy'],
  ramadan: ['optionsMarketsRamadan', 'optionsMarketsRamadanWhy'],
  culture: ['optionsMarketsCulture', 'optionsMarketsCultureWhy'],
  places: ['optionsMarketsPlaces', 'optionsMarketsPlacesWhy'],
};
/** Markets told by name after a pack; the rest are counted. */
const TOLD = 8;

/** Which markets read along, what that switches on, and the year as they keep it. `today` is `YYYY-MM-DD`. */
export function Markets(props: {
  readonly markets: readonly string[];
  readonly dates: readonly OwnDate[];
  /** What the firm brings besides, and its name; it is shown here and kept there. */
  readonly firm?: { readonly name: string; readonly markets: readonly string[]; readonly dates: readonly OwnDate[] };
  readonly rules: Readonly<Record<string, Rule>>;
  readonly today: string;
  readonly change: Save<readonly string[]>;
  readonly changeDates: Save<readonly OwnDate[]>;
}): VNode {
  const { markets, dates, firm, rules, today, change, changeDates } = props;
  const say = useSay();
  const named = useMarkets();
  const all = useMemo(() => [...new Set([...markets, ...(firm?.markets ?? [])])], [markets, firm]);
  const days = useMemo(() => [...dates, ...(firm?.dates ?? [])], [dates, firm]);
  const brought = [
    ...(firm?.markets.length ? [named(firm.markets)] : []),
    ...(firm?.dates ?? []).map(({ name }) => name),
  ];
  return (
    <>
      <p class="lead">{say('optionsMarketsLead')}</p>
      {firm && brought.length > 0 && (
        <section class="panel">
          <h2>{say('optionsNamesFromFirm', { firm: firm.name })}</h2>
          <p>{brought.join(' · ')}</p>
          <p class="hint">{say('optionsMarketsFirmHint')}</p>
        </section>
      )}
      <MarketChoice markets={markets} change={change} />
      {all.length > 0 && <SwitchedOn markets={all} rules={rules} />}
      <Year markets={all} dates={days} today={today} />
      <Dates markets={markets} dates={dates} today={today} change={changeDates} />
    </>
  );
}

/** The list to choose markets from: the usual ones first, all by name, some at once. */
function MarketChoice(props: { readonly markets: readonly string[]; readonly change: Save<readonly string[]> }): VNode {
  const { markets, change } = props;
  const say = useSay();
  const number = useNumber();
  const language = useContext(Language);
  const [typed, setTyped] = useState('');
  const [all, setAll] = useState(false);
  const [problem, setProblem] = useState('');
  // what was chosen while the page is open keeps its place when it is ticked off again
  const [met, setMet] = useState<readonly string[]>([]);
  const searching = typed.trim() !== '';
  const shown = useMemo(() => {
    if (searching) return findMarkets(language, typed);
    if (all) return byName(language, REGIONS);
    const others = [...new Set([...met, ...markets])].filter((market) => !USUAL.includes(market));
    return [...USUAL, ...byName(language, others)];
  }, [language, typed, searching, all, markets, met]);
  const toggle = async (some: readonly string[], on: boolean) => {
    setMet([...new Set([...met, ...markets, ...some])]);
    const problems = await change((now) =>
      on ? [...new Set([...now, ...some])] : now.filter((market) => !some.includes(market)),
    );
    setProblem(problems[0] ? sayProblem(say, problems[0]) : '');
  };
  const first = shown[0];
  return (
    <section class="panel">
      <div class="row bar">
        <h2>{say('optionsMarketsChoose')}</h2>
        <span class="hint" role="status">
          {say('optionsMarketsChosen', { n: number(markets.length) })}
        </span>
      </div>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (searching && first) void toggle([first], !markets.includes(first));
        }}
      >
        <TextField
          type="search"
          label={say('optionsMarketsFind')}
          hint={say('optionsMarketsFindHint')}
          error={problem || undefined}
          value={typed}
          change={setTyped}
        />
      </form>
      {shown.length === 0 && (
        <p class="empty" role="status">
          {say('optionsMarketsNone')}
        </p>
      )}
      <fieldset>
        <legend class="unseen">{say('optionsMarketsChoose')}</legend>
        <div class="markets">
          {shown.map((market) => (
            <Check
              key={market}
              label={marketName(language, market)}
              on={markets.includes(market)}
              change={(on) => void toggle([market], on)}
            />
          ))}
        </div>
      </fieldset>
      {!searching && (
        <button type="button" class="quiet" onClick={() => setAll(!all)}>
          {all ? say('optionsMarketsFewer') : say('optionsMarketsAll', { n: number(REGIONS.length) })}
        </button>
      )}
      <fieldset>
        <legend>{say('optionsMarketsGroups')}</legend>
        <div class="row">
          {(Object.keys(GROUPS) as (keyof typeof GROUPS)[]).map((group) => {
            const on = GROUPS[group].every((market) => markets.includes(market));
            return (
              <button
                key={group}
                type="button"
                class="together"
                aria-pressed={on}
                onClick={() => void toggle(GROUPS[group], !on)}
              >
                {say('optionsMarketsGroup', { name: say(GROUP_WORDS[group]), n: GROUPS[group].length })}
              </button>
            );
          })}
        </div>
      </fieldset>
    </section>
  );
}

function SwitchedOn(props: {
  readonly markets: readonly string[];
  readonly rules: Readonly<Record<string, Rule>>;
}): VNode {
  const { markets, rules } = props;
  const say = useSay();
  const language = useContext(Language);
  const sayMarkets = useMarkets();
  const on = useMemo(() => switchedOn(rules, markets), [rules, markets]);
  const packs = PACKS_OF_MARKETS.filter((pack) => on[pack].length > 0);
  return (
    <section class="group">
      <h2>{say('optionsMarketsOn')}</h2>
      {packs.length === 0 && <p class="empty">{say('optionsMarketsOnNone')}</p>}
      <ul class="entries">
        {packs.map((pack) => (
          <li key={pack}>
            <b>{say(PACK_WORDS[pack][0])}</b>
            <p>{say(PACK_WORDS[pack][1])}</p>
            <p class="hint">{sayMarkets(byName(language, on[pack]), TOLD)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
