import type { VNode } from 'preact';
import type { Crisis } from '../rules/policy.ts';
import { crisisNow } from '../utils/crisis.ts';
import { LEVEL_WORDS, useMoment } from './crisis-words.ts';
import { Icon } from './icon.tsx';
import { useNow } from './now.ts';
import { useSay } from './say.ts';

/** Says that a crisis is on, for as long as it is; nothing otherwise. `href` leads to where it can be seen and ended. */
export function CrisisBanner({
  crises,
  href,
}: {
  readonly crises: readonly (Crisis & { readonly title?: string | undefined })[];
  readonly href: string;
}): VNode {
  const say = useSay();
  const moment = useMoment();
  const crisis = crisisNow(crises, useNow(crises));
  const level = crisis?.level ?? 1;
  // the live region is there before there is anything to say, so that a screen reader tells the beginning
  return (
    <div class={crisis ? 'crisis-banner' : 'crisis-banner unseen'} role="status">
      {crisis && (
        <>
          <span class={`mark ${level === 3 ? 'stop' : 'hold'}`}>
            <Icon name={level === 3 ? 'stop' : 'hold'} />
          </span>
          <p>
            <b>{say('optionsCrisisOn', { to: moment(crisis.to) })}</b>{' '}
            {[crisis.title, say(LEVEL_WORDS[level].name)].filter(Boolean).join(' · ')}
          </p>
          <a class="button" href={href} target={href.startsWith('#') ? undefined : '_blank'} rel="noreferrer">
            {say('optionsCrisisSee')}
          </a>
        </>
      )}
    </div>
  );
}
