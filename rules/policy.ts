import type { Act, Platform } from './draft.ts';
import type { Category, Message, Severity } from './rule.ts';

/** What the engine needs to know of the policy; the compact copy that tabs read has this shape. */
export interface RulePolicy {
  /**
   * Names a line each, joined with `\n`; aliases of one name on its line, joined with `\t`, then, where the name counts only
   * near certain words, `NEAR` and these words, joined with `NEAR_NEXT`; and last, where it counts until a day only, `UNTIL`
   * and that day. Fingerprints know no near words yet: there the name counts everywhere.
   */
  readonly names: {
    readonly own: string;
    readonly competitors: string;
    readonly exEmployers: string;
    readonly customers: string;
    readonly suppliers: string;
    readonly colleagues: string;
    readonly unreleased: string;
    /** People and pages whose posts may be liked, reposted and followed without a question. */
    readonly friends: string;
  };
  /** Severity per rule id; `off` silences it. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  /** Per rule id: every finding of it is at least so grave, whatever its clauses say. Stands under `severities`, never under `off`. */
  readonly floors?: Readonly<Record<string, Severity>>;
  /** Per rule id: words inside which that rule does not count, a line each. */
  readonly exceptions?: Readonly<Record<string, string>>;
  /** Rules that the policy brings along. */
  readonly ownRules?: readonly OwnRule[];
  /** Names that travelled as fingerprints: one entry for each document that brought some. */
  readonly fingerprints?: readonly Fingerprints[];
  /** Words inside which nothing counts, a line each; none unless told. */
  readonly allowed?: string;
  /** Times in which the firm is in the middle of something. */
  readonly crises?: readonly Crisis[];
  /** Days of the firm's own calendar on which promotion should wait. */
  readonly dates?: readonly OwnDate[];
  /** What each role may do by itself. */
  readonly roles?: Readonly<Record<string, Duty>>;
}

/** A rule of the policy's own: data, no code. */
export interface OwnRule {
  /** `own/` and a name of `a-z`, `0-9` and `-`. */
  readonly id: string;
  readonly category: Category;
  readonly severity: Severity;
  /** Words as people write them, a line each: `#` stands for a digit (`PI-####`), `*` at the end for any end of the word. */
  readonly words?: string | undefined;
  /** An RE2 pattern, without regard to case; needs the reader of patterns, like phone numbers need theirs. */
  readonly pattern?: string | undefined;
  /** One sentence each, in the language of whoever wrote the rule. */
  readonly message: Message;
  readonly owner: string;
  readonly acts?: readonly Act[] | undefined;
  readonly platforms?: readonly Platform[] | undefined;
  readonly markets?: readonly string[] | undefined;
}

/** Names of one document as salted fingerprints of their normalised forms; see rules/fingerprint.ts. */
export interface Fingerprints {
  /** 16 bytes, base64url. */
  readonly salt: string;
  /** Most UTF-16 units of a normalised form. */
  readonly longest: number;
  /** `prints`: 22 characters of base64url each, nothing between them. `until`: a day, as for `UNTIL`. */
  readonly lists: readonly {
    readonly list: keyof RulePolicy['names'];
    readonly until?: string | undefined;
    readonly prints: string;
  }[];
}

/** A day of the firm's own calendar: `MM-DD` for each year or `YYYY-MM-DD`. */
export interface OwnDate {
  readonly day: string;
  readonly name: string;
  readonly markets?: readonly string[] | undefined;
}

/** A time in which the firm speaks with one voice. */
export interface Crisis {
  /** ISO 8601 with zone. */
  readonly from: string;
  readonly to: string;
  /** 1: promotion waits (as without a level). 2: every post of a work account asks. 3: only spokespersons post. */
  readonly level?: 1 | 2 | 3 | undefined;
  /** Everywhere unless told. */
  readonly platforms?: readonly Platform[] | undefined;
  readonly markets?: readonly string[] | undefined;
  /** Names or handles of those who may speak. */
  readonly spokespersons?: readonly string[] | undefined;
  /** What the others may send on instead, one line. */
  readonly forward?: string | undefined;
}

/** What a role asks of its acts from work accounts; nothing unless told. */
export interface Duty {
  /** Of a new post, story or article. */
  readonly posts?: Severity | undefined;
  /** Of comments and replies. */
  readonly replies?: Severity | undefined;
  /** Of likes, follows and reposts. */
  readonly gestures?: Severity | undefined;
  /** Findings of a category are at least so grave. */
  readonly floors?: Readonly<Partial<Record<Category, Severity>>> | undefined;
  /** May speak in a crisis. */
  readonly speaks?: boolean | undefined;
}

/** Before the day, `YYYY-MM-DD`, until which a name counts. */
export const UNTIL = '\u0001';
/** Before the words near which a name counts, and between these words. Whoever is the author of a post counts without them. */
export const NEAR = '\u0002';
export const NEAR_NEXT = '\u0003';

export const EMPTY_POLICY: RulePolicy = {
  names: {
    own: '',
    competitors: '',
    exEmployers: '',
    customers: '',
    suppliers: '',
    colleagues: '',
    unreleased: '',
    friends: '',
  },
  severities: {},
};
