import type { Act } from './draft.ts';
import type { Duty, RulePolicy } from './policy.ts';
import type { Severity } from './rule.ts';

/** What the six known roles ask where the policy says nothing of them; senior, manager and core ask nothing. */
export const DEFAULT_DUTIES: Readonly<Record<string, Duty>> = {
  newcomer: { posts: 'hold' },
  'reply-only': { posts: 'hold' },
  spokesperson: { speaks: true },
};

const NOTHING: Duty = {};

/** What a role asks: as the policy has it, or else by default. */
export function dutyOf(role: string | undefined, roles: NonNullable<RulePolicy['roles']>): Duty {
  if (role === undefined) return NOTHING;
  for (const duties of [roles, DEFAULT_DUTIES]) if (Object.hasOwn(duties, role)) return duties[role]!;
  return NOTHING;
}

/** What a duty asks of an act; null for nothing. */
export function askOf({ posts, replies, gestures }: Duty, act: Act): Severity | null {
  if (act === 'post' || act === 'edit') return posts ?? null;
  return (act === 'comment' || act === 'reply' ? replies : gestures) ?? null;
}
