import type { VNode } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { findMarkets, marketName } from '../../utils/policy/markets.ts';
import { TextField } from '../field.tsx';
import { Picks } from '../picks.tsx';
import { Language, useSay } from '../say.ts';
import { Frame, type StepProps } from './frame.tsx';

/** Shown before anybody searches: where most of the goods go. */
const USUAL = 'US DE GB FR JP KR RU IN AE SA BR VN'.split(' ');
/** Found markets shown at once. */
const FOUND = 8;

/** Which markets read along: the usual ones by one press, any other by its name. */
export function MarketsStep(props: StepProps): VNode {
  const say = useSay();
  const language = useContext(Language);
  const { policy, effective, change } = props;
  const [typed, setTyped] = useState('');
  const chosen = policy.markets;
  const firm = effective.policy.markets.filter((market) => !chosen.includes(market));
  const shown = [...new Set([...USUAL, ...chosen])].filter((market) => !firm.includes(market));
  const found = typed.trim() === '' ? [] : findMarkets(language, typed).slice(0, FOUND);
  const named = (markets: readonly string[]) =>
    markets.map((market) => [market, marketName(language, market)] as const);
  // only what was pressed is changed: another page may have chosen others meanwhile
  const choose = (among: readonly string[]) => (picked: readonly string[]) => {
    const gone = among.filter((market) => chosen.includes(market) && !picked.includes(market));
    const come = picked.filter((market) => !chosen.includes(market));
    return change((policy) => ({
      ...policy,
      markets: [...new Set([...policy.markets, ...come])].filter((market) => !gone.includes(market)),
    }));
  };
  // Enter takes the first that was found; where nothing is typed it ends the step
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing || typed.trim() === '') return;
    if (!(event.target instanceof HTMLInputElement) || event.target.type !== 'search') return;
    event.preventDefault();
    event.stopPropagation();
    const [market] = found;
    if (!market) return;
    void choose([])([market]);
    setTyped('');
  };
  return (
    <Frame {...props} title="welcomeStepsMarkets" lead="welcomeStepsMarketsLead" save={async () => true}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the field within, and is none itself */}
      <div class="fields" onKeyDown={keys}>
        <TextField
          label={say('welcomeStepsMarketsFind')}
          hint={say('welcomeStepsMarketsFindHint')}
          type="search"
          value={typed}
          change={setTyped}
        />
        {found.length > 0 && (
          <Picks
            label={say('welcomeStepsMarketsFound')}
            chosen={chosen}
            options={named(found)}
            change={(picked) => void choose(found)(picked)}
          />
        )}
        {typed.trim() !== '' && found.length === 0 && <p class="hint">{say('welcomeStepsMarketsNone')}</p>}
      </div>
      <Picks
        label={say('welcomeStepsMarketsUsual')}
        chosen={chosen}
        options={named(shown)}
        change={(picked) => void choose(shown)(picked)}
      />
      {firm.length > 0 && (
        <p class="hint">
          {say('welcomeStepsMarketsFirm', {
            markets: named(firm)
              .map(([, name]) => name)
              .join(language === 'zh' ? '、' : ', '),
          })}
        </p>
      )}
    </Frame>
  );
}
