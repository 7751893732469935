import type { Account } from '../../rules/draft.ts';

/** Remembers which account acted last on this site, so that the first act after a change can be told. */
export interface Speakers {
  /** Whether another account acted here last. False while that is not known, and for an account that the page does not name. */
  readonly switched: (account: Account) => boolean;
  /** An act of this account has passed. */
  readonly acted: (account: Account) => void;
  /** What another tab, or this site in an earlier session, has stored. */
  readonly learn: (stored: unknown) => void;
}

/** Nothing is kept of a personal account but that it was one. */
const PERSONAL = '';

const whoIs = ({ kind, handle, name }: Account): string | null =>
  kind === 'personal' ? PERSONAL : (handle ?? name ?? null);

/** `store` keeps one string for this site. */
export function createSpeakers(store: (who: string) => void): Speakers {
  let last: string | null = null;
  return {
    switched: (account) => {
      const who = whoIs(account);
      return last !== null && who !== null && who !== last;
    },
    acted: (account) => {
      const who = whoIs(account);
      if (who === null || who === last) return;
      last = who;
      store(who);
    },
    learn: (stored) => {
      if (typeof stored === 'string') last = stored;
    },
  };
}
