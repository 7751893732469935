import type { ComponentChildren, VNode } from 'preact';
import type { Platform } from '../rules/draft.ts';
import { Reads } from './reads.tsx';
import { useSay } from './say.ts';
import { Sites } from './sites.tsx';

/** `refused`: the browser said no. `failed`: it said yes, and still nothing stands. */
export type WelcomeState = 'asking' | 'starting' | 'no-sites' | 'refused' | 'failed' | 'done';

/** The one page before anything is read: what is, what never is, where, and one button. */
export function Welcome(props: {
  readonly state: WelcomeState;
  readonly sites: readonly Platform[];
  readonly choose: (sites: Platform[]) => void;
  readonly agree: () => void;
  /** What follows once everything stands: the banner of a crisis, and the four steps. */
  readonly children?: ComponentChildren;
}): VNode {
  // biome-ignore lint/complexity/noUselessFragments: children may be none, or several
  return props.state === 'done' ? <>{props.children}</> : <Asking {...props} />;
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
