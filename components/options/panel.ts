import type { Policy } from '../../utils/policy/schema.ts';
import type { Problem } from '../../utils/settings.ts';

/** Makes one change to the stored policy and tells it; answers with what is wrong, empty when it is saved. */
export type Change = (change: (policy: Policy) => Policy, told?: string) => Promise<readonly Problem[]>;

/** What every section gets that edits the policy. */
export interface PanelProps {
  readonly policy: Policy;
  readonly change: Change;
}
