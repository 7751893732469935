import type { ComponentChildren, ComponentProps, VNode } from 'preact';
import { useSay } from '../say.ts';
import { Devices } from './devices.tsx';
import { FilePanel } from './file.tsx';
import { History } from './history.tsx';
import { InForce } from './layers.tsx';
import { SubscriptionPanel } from './subscription.tsx';

/** Where the policy comes from, how it travels, and what changed. */
export function PolicyPanel(props: {
  readonly inForce: ComponentProps<typeof InForce>;
  readonly subscription: ComponentProps<typeof SubscriptionPanel>;
  readonly devices: ComponentProps<typeof Devices>;
  readonly file: ComponentProps<typeof FilePanel>;
  readonly history: ComponentProps<typeof History>;
  /** For whoever looks after a firm's policy. */
  readonly signing: ComponentChildren;
}): VNode {
  const say = useSay();
  return (
    <>
      <p class="lead">{say('optionsPolicyLead')}</p>
      <InForce {...props.inForce} />
      <SubscriptionPanel {...props.subscription} />
      <Devices {...props.devices} />
      <FilePanel {...props.file} />
      {props.signing}
      <History {...props.history} />
    </>
  );
}
