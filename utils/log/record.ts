import type { AccountKind, Act, Platform } from '../../rules/draft.ts';
import type { Severity } from '../../rules/rule.ts';

/** What the person then did. */
export type Decision = 'edited' | 'masked' | 'cancelled' | 'saved' | 'published' | 'switched' | 'sent-for-review';

/** One line of the local log: when, where, which rules, which decision. Never the text of the draft. */
export interface Record {
  /** Made in the page (`crypto.randomUUID()`), so that a repeated write is the same line. */
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly platform: Platform;
  readonly act: Act;
  /** The account's handle, or its name, or `unknown`. */
  readonly account: string;
  readonly kind: AccountKind;
  readonly rules: readonly string[];
  readonly severity: Severity;
  readonly decision: Decision;
  /** The listed reason, or what the person typed as a reason; empty where none was asked. */
  readonly reason: string;
}
