import type { VNode } from 'preact';
import type { Platform } from '../rules/draft.ts';
import { PLATFORM_IDS, PLATFORM_NAMES } from '../utils/settings.ts';
import { Check } from './field.tsx';
import { useSay } from './say.ts';

/** A box for each site, with what LinkedIn's terms say at its own. */
export function Sites({
  sites,
  change,
}: {
  readonly sites: readonly Platform[];
  readonly change: (sites: Platform[]) => void;
}): VNode {
  const say = useSay();
  return (
    <div class="sites">
      {PLATFORM_IDS.map((site) => (
        <Check
          key={site}
          label={PLATFORM_NAMES[site]}
          hint={site === 'linkedin' ? say('welcomeLinkedinCaveat') : undefined}
          on={sites.includes(site)}
          change={(on) => change(PLATFORM_IDS.filter((id) => (id === site ? on : sites.includes(id))))}
        />
      ))}
    </div>
  );
}
