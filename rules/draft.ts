/** One of the four sites. */
export type Platform = 'linkedin' | 'facebook' | 'instagram' | 'x';

/** What is about to happen. `post` is also a story, an article or a caption; `repost` also a quote; `like` also a reaction. */
export type Act = 'post' | 'comment' | 'reply' | 'repost' | 'edit' | 'like' | 'follow';

/** `unknown` is a value, never a guess: it is checked as work. */
export type AccountKind = 'work' | 'personal' | 'unknown';

/** How much of the person belongs on an account: five questions in the options decide; `medium` where nobody answered them. */
export type Tolerance = 'low' | 'medium' | 'high';

/** The identity that acts. */
export interface Account {
  readonly platform: Platform;
  /** Handle or id as the site writes it in its links, without `@`; null when the page does not say. */
  readonly handle: string | null;
  /** Display name; null when the page does not say. */
  readonly name: string | null;
  readonly kind: AccountKind;
  /** `medium` unless told. */
  readonly tolerance?: Tolerance;
  /** Two-letter country codes of the markets that it speaks to; none unless told. */
  readonly markets?: readonly string[];
  /** The owner of a personal account wants to be reminded when it speaks of the firm; false unless told. */
  readonly hint?: boolean;
  /** The person's role in the policy; none unless told. */
  readonly role?: string;
  /** Name of the person who acts, as the person gave it; none unless told. */
  readonly person?: string;
}

/** What the act is aimed at: the post being answered, reposted or liked. */
export interface Target {
  /** Display name of its author; null when it could not be read. */
  readonly author: string | null;
  /** Handle of its author; null when it could not be read. */
  readonly handle: string | null;
  readonly text: string;
  /** Who else speaks in it: the author of a quoted original, a co-author, or what a second hook says. None unless told. */
  readonly others?: readonly { readonly author: string | null; readonly handle: string | null }[];
  /** Two hooks of the page disagree on the author. */
  readonly unsure?: boolean;
  /** It is of an account that the person registered: `self` where that is the one that acts, `other` where it is not. */
  readonly owned?: 'self' | 'other';
  /** It is a comment under a post of the account that acts. */
  readonly underOwn?: boolean;
}

/** All that is judged together, as plain data. */
export interface Draft {
  readonly platform: Platform;
  readonly act: Act;
  readonly account: Account;
  readonly target: Target | null;
  /** As the person wrote it; blocks are joined with `\n`. Every offset in a finding is a UTF-16 offset into it. */
  readonly text: string;
  /** When it is about to happen, ISO 8601 with zone. The engine has no clock of its own. */
  readonly at: string;
  /** Another account acted on this site before, and this is the first act of `account` since; false unless told. */
  readonly switched?: boolean;
  /** How many replies of this account went into the same thread before, as far as this tab saw; 0 unless told. */
  readonly replies?: number;
  /** BCP 47, only where the caller knows it; the engine looks at the script itself. */
  readonly lang?: string;
}
