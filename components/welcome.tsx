import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Platform } from '../rules/draft.ts';
import { PLATFORM_NAMES } from '../utils/settings.ts';
import { Reads } from './reads.tsx';
import { useSay } from './say.ts';
import { Sites } from './sites.tsx';
import { Tick } from './tick.tsx';

/** `refused`: the browser said no. `failed`: it said yes, and still nothing stands. */
export type WelcomeState = 'asking' | 'starting' | 'no-sites' | 'refused' | 'failed' | 'done';

/** The one page before anything is read: what is, what never is, where, and one button. */
export function Welcome(props: {
  readonly state: WelcomeState;
  readonly sites: readonly Platform[];
  readonly choose: (sites: Platform[]) => void;
  readonly agree: () => void;
  readonly accountsUrl: string;
  readonly namesUrl: string;
}): VNode {
  return props.state === 'done' ? <Done {...props} /> : <Asking {...props} />;
}

function Asking({ state, sites, choose, agree }: Parameters<typeof Welcome>[0]): VNode {
  const say = useSay();
  const wrong = { 'no-sites': 'welcomeNoSites', refused: 'welcomeRefused', failed: 'welcomeFailed' } as const;
  return (
    <main>
      <h1>{say('welcomeTitle')}</h1>
      <p class="lead">{say('welcomeLead')}</p>
      <Reads />
      <fieldset class="panel">
        <legend>{say('welcomeSites')}</legend>
        <Sites sites={sites} change={choose} />
        <p class="hint">{say('welcomeSitesHint')}</p>
      </fieldset>
      <div class="act">
        <button type="button" class="strong big" aria-disabled={state === 'starting'} onClick={agree}>
          {say(state === 'starting' ? 'welcomeStarting' : 'welcomeAgree')}
        </button>
        <p class="error" role="alert">
          {state in wrong ? say(wrong[state as keyof typeof wrong]) : ''}
        </p>
      </div>
    </main>
  );
}

function Done({ sites, accountsUrl, namesUrl }: Parameters<typeof Welcome>[0]): VNode {
  const say = useSay();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <main>
      <div class="done">
        <span class="tick">
          <Tick />
        </span>
        <h1 ref={title} tabIndex={-1}>
          {say('welcomeDone')}
        </h1>
      </div>
      <p class="lead">
        {say('welcomeDoneReload')}
        <br />
        {say('welcomeDoneSites', { sites: sites.map((site) => PLATFORM_NAMES[site]).join(' · ') })}
      </p>
      <h2>{say('welcomeSteps')}</h2>
      <ol class="steps">
        <li>
          <a class="button strong" href={accountsUrl}>
            {say('welcomeStepAccount')}
          </a>
          <p class="hint">{say('welcomeStepAccountWhy')}</p>
        </li>
        <li>
          <a class="button" href={namesUrl}>
            {say('welcomeStepNames')}
          </a>
          <p class="hint">{say('welcomeStepNamesWhy')}</p>
        </li>
      </ol>
    </main>
  );
}
