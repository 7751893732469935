import type { Account } from '../../rules/draft.ts';

/** What is kept of a site's accounts on this machine. */
export interface KeptSpeaker {
  /** The handle or name of the account that acted here last; empty for a personal one. Null before any act. */
  readonly last: string | null;
  /** Accounts of which "work or personal?" was put away. */
  readonly asked: readonly string[];
}

/** Remembers which account acted last on this site, so that the first act after a change can be told. */
export interface Speakers {
  /** Whether another account acted here last. False while that is not known, and for an account that the page does not name. */
  readonly switched: (account: Account) => boolean;
  /** An act of this account has passed. */
  readonly acted: (account: Account) => void;
  /** Whether its kind was asked for, and the question put away. */
  readonly isAsked: (account: Account) => boolean;
  readonly putAway: (account: Account) => void;
  /** What another tab, or this site in an earlier session, has stored. */
  readonly learn: (stored: unknown) => void;
}

/** Nothing is kept of a personal account but that it was one. */
const PERSONAL = '';
/** More accounts than anybody has; the oldest is asked about again. */
const MOST = 50;

const whoIs = ({ kind, handle, name }: Account): string | null =>
  kind === 'personal' ? PERSONAL : (handle ?? name ?? null);

/** `store` keeps one value for this site. */
export function createSpeakers(store: (kept: KeptSpeaker) => void): Speakers {
  let kept: KeptSpeaker = { last: null, asked: [] };
  const keep = (next: Partial<KeptSpeaker>): void => {
    kept = { ...kept, ...next };
    store(kept);
  };
  return {
    switched: (account) => {
      const who = whoIs(account);
      return kept.last !== null && who !== null && who !== kept.last;
    },
    acted: (account) => {
      const who = whoIs(account);
      if (who !== null && who !== kept.last) keep({ last: who });
    },
    isAsked: (account) => kept.asked.includes(whoIs(account) ?? '?'),
    putAway: (account) => keep({ asked: [...kept.asked, whoIs(account) ?? '?'].slice(-MOST) }),
    learn: (stored) => {
      const { last = null, asked = [] } = (stored ?? {}) as Partial<KeptSpeaker>;
      kept = { last: typeof last === 'string' ? last : null, asked: Array.isArray(asked) ? asked : [] };
    },
  };
}
