import type { Record } from './record.ts';

/** What became of the reminders, in plain numbers; nothing about who. */
export interface Counts {
  /** The text was changed or a detail was hidden. */
  readonly edited: number;
  /** Left alone, put away for later, or taken to another account. */
  readonly kept: number;
  /** Shown to a colleague first. */
  readonly reviewed: number;
  /** Sent as it was, after one press. */
  readonly passed: number;
  /** Sent as it was, with a reason. */
  readonly reasoned: number;
}

/** Counts what was decided. */
export function countDecisions(records: readonly Pick<Record, 'decision' | 'reason'>[]): Counts {
  const of = (...decisions: Record['decision'][]) => records.filter(({ decision }) => decisions.includes(decision));
  const sent = of('published');
  const reasoned = sent.filter(({ reason }) => reason !== '').length;
  return {
    edited: of('edited', 'masked').length,
    kept: of('cancelled', 'saved', 'switched').length,
    reviewed: of('sent-for-review').length,
    passed: sent.length - reasoned,
    reasoned,
  };
}
