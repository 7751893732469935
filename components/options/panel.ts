import type { Effective } from '../../utils/policy/layers.ts';
import type { Policy } from '../../utils/policy/schema.ts';
import type { Problem } from '../../utils/settings.ts';

/** Makes one change to the person's own policy and tells it; answers with what is wrong, empty when it is saved. */
export type Change = (change: (policy: Policy) => Policy, told?: string) => Promise<readonly Problem[]>;

/** What every section gets that edits the policy. */
export interface PanelProps {
  /** The person's own layer: what is edited here. */
  readonly policy: Policy;
  /** What all layers together ask, and what is locked: see `lockOf`. */
  readonly effective: Effective;
  readonly change: Change;
}
