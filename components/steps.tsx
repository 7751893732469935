import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Platform } from '../rules/draft.ts';
import { HOSTS, type MetAccount, PLATFORM_NAMES } from '../utils/settings.ts';
import { useList } from './crisis-words.ts';
import type { PanelProps } from './options/panel.ts';
import { useSay } from './say.ts';
import { AccountsStep } from './steps/accounts.tsx';
import { MarketsStep } from './steps/markets.tsx';
import { NamesStep } from './steps/names.tsx';
import { WhoStep } from './steps/who.tsx';
import { Tick } from './tick.tsx';

/** How many steps there are; `step` is this when all are done. */
export const STEPS = 4;

export interface StepsProps extends PanelProps {
  /** Which step is in sight, from 0; whoever draws this keeps it, so that a closed tab goes on where it was. */
  readonly step: number;
  readonly go: (step: number) => void;
  /** Sites that are guarded. */
  readonly sites: readonly Platform[];
  /** Accounts that acted on a site and are not registered. */
  readonly met: readonly MetAccount[];
  readonly dismiss: (account: MetAccount) => void;
  /** Address of the options page. */
  readonly optionsUrl: string;
}

/** The first run: four short steps, each of which can be skipped, and what is guarded then. Steps out of sight keep what was typed. */
export function Steps(props: StepsProps): VNode {
  if (props.step >= STEPS) return <AllDone {...props} />;
  return (
    <>
      <WhoStep {...props} index={0} />
      <AccountsStep {...props} index={1} />
      <NamesStep {...props} index={2} />
      <MarketsStep {...props} index={3} />
    </>
  );
}

function AllDone({ sites, effective, go, optionsUrl }: StepsProps): VNode {
  const say = useSay();
  const list = useList();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { accounts, names, markets } = effective.policy;
  const counts = [
    ['welcomeStepsDoneAccounts', accounts.length],
    ['welcomeStepsDoneNames', Object.values(names).flat().length],
    ['welcomeStepsDoneMarkets', markets.length],
  ] as const;
  const told = counts.flatMap(([key, n]) => (n > 0 ? [say(key, { n })] : []));
  return (
    <main>
      <div class="done">
        <span class="tick">
          <Tick />
        </span>
        <h1 ref={title} tabIndex={-1}>
          {say('welcomeStepsDone', { sites: list(sites.map((site) => PLATFORM_NAMES[site])) })}
        </h1>
      </div>
      <p class="lead">{say('welcomeStepsDoneLead')}</p>
      {told.length > 0 && <p class="hint">{told.join(' · ')}</p>}
      <ul class="row">
        {sites.map((site) => (
          <li key={site}>
            <a class="button strong" href={HOSTS[site][0]!.replace('*', '')} target="_blank" rel="noreferrer">
              {say('welcomeStepsOpenSite', { site: PLATFORM_NAMES[site] })}
            </a>
          </li>
        ))}
      </ul>
      <p class="hint">{say('welcomeDoneReload')}</p>
      <div class="row">
        <a class="button" href={optionsUrl}>
          {say('welcomeStepsOptions')}
        </a>
        <button type="button" class="quiet" onClick={() => go(0)}>
          {say('welcomeStepsAgain')}
        </button>
      </div>
    </main>
  );
}
