import type { AccountKind, Act, Platform, Tolerance } from './draft.ts';
import type { Crisis, RulePolicy } from './policy.ts';

/** `info` marks quietly; `caution` asks for one press; `hold` asks for 3 s and a reason; `stop` needs a reviewer. */
export type Severity = 'info' | 'caution' | 'hold' | 'stop';

/** Gravest last, so that an index compares. */
export const SEVERITIES: readonly Severity[] = ['info', 'caution', 'hold', 'stop'];

/** Closed list: a new category is a change of the design. */
export const CATEGORIES = [
  'politics',
  'religion',
  'discrimination',
  'abuse',
  'disparagement',
  'trade-secret',
  'personal-data',
  'private-life',
  'ad-claim',
  'comparison',
  'ip',
  'customs',
  'culture',
  'disclosure',
  'identity',
  'engagement',
  'crisis',
  'review',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** The languages of the interface. Rule languages are the folders of rules/ and may be more. */
export type UiLanguage = 'zh' | 'en';

/**
 * What a person reads about a finding, one sentence each, suggestions and never commands.
 * `{text}` stands for the words that were found; in clauses that ask for a role, a crisis or a day `{role}`, `{who}` may speak,
 * `{forward}` and `{day}` for what the policy says.
 */
export interface Message {
  /** What was seen: "{text} looks like a real quotation". */
  readonly what: string;
  /** Why it matters to the writer, in plain words. */
  readonly why: string;
  /** The suggestion, where a rule has one; the label of the one-press fix where it has a `fix`. */
  readonly suggest: string;
}

/** A one-press way out: replace `[start, end)` of the draft's text with one line. */
export interface Fix {
  /** UTF-16 offsets into `Draft.text`. */
  readonly start: number;
  readonly end: number;
  /** Never contains a line break. */
  readonly replacement: string;
}

/** Where a rule matched in a draft, and why: plain data. */
export interface Finding {
  /** Id of the rule: its path below rules/ without the ending, e.g. `zh/quotation`. */
  readonly rule: string;
  readonly category: Category;
  readonly severity: Severity;
  /** UTF-16 offsets into `Draft.text`; both 0 for a finding without a place in the text. */
  readonly start: number;
  readonly end: number;
  /** `Draft.text.slice(start, end)`. */
  readonly text: string;
  /** Which signals made it: name of the signal and the words that were read, in the order of the text. */
  readonly why: readonly { readonly signal: string; readonly text: string }[];
  readonly message: Readonly<Record<UiLanguage, Message>>;
  /** Who looks after the rule: `sales`, `legal`, `marketing` or `management`, or a name from the policy. */
  readonly owner: string;
  readonly fix?: Fix;
}

/** The acts that carry a text of the writer's own. */
export const WRITTEN: readonly Act[] = ['post', 'comment', 'reply', 'repost', 'edit'];

/** The lists of names that a policy holds; `author` is whoever wrote the post that is answered. */
export type NameList = keyof RulePolicy['names'] | 'author';

/**
 * Something to look for in a text. What `words`, `names` and `pattern` find is one pile of hits.
 *
 * `words` are parted by commas or line breaks and read as the text is (lower case, simplified, half width).
 * Latin words stand whole and may take a plural or possessive ending; `=word` takes none, `word*` goes on as it likes,
 * `*word` starts as it likes, `verb+` takes -s, -ed, -ing; `(a|b|)` is a choice,
 * and a hyphen may be a space. Han words stand anywhere.
 */
export interface Signal {
  readonly words?: string;
  /** Longer words inside which `words` do not count: 最近 for 最. */
  readonly not?: string;
  /** What each different word adds where a clause has `least`; 1 unless told, below 0 where it speaks against. */
  readonly weight?: number;
  readonly names?: NameList | readonly NameList[];
  /** International phone numbers; where no reader of them is at hand, what `pattern` finds stands in. */
  readonly phones?: true;
  /** Latin words that are written with a capital inside a sentence: names, most of them, of whoever it is. */
  readonly capitals?: true;
  /** Linear, global, read on the normalised text; its groups are not read, its whole match is the hit. */
  readonly pattern?: RegExp;
  /** Where `pattern` is tried: around `digits`, in all of a text that has a character, or around the hits of another signal. */
  readonly cue?: string;
  /** Characters around a cue's hit, in its sentence or not; 60 unless told. */
  readonly reach?: number;
  /** Whether a match of `pattern` is real: a check digit, a range. Gets the normalised match. */
  readonly valid?: (match: string) => boolean;
  /** Reads the text of the post that is answered instead of the draft. */
  readonly in?: 'target';
}

/** A hit that stands against a clause: in the same sentence, or at most so many characters before or on either side of its first signal. */
export type Exception =
  | string
  | { readonly signal: string; readonly before: number }
  | { readonly signal: string; readonly near: number };

/** What must be true of the draft besides its words. */
export interface When {
  readonly acts?: readonly Act[];
  readonly accounts?: readonly AccountKind[];
  readonly platforms?: readonly Platform[];
  /** The author of the post that is answered is on one of these lists. */
  readonly author?: NameList | readonly NameList[];
  /** Signals, read in the target, of which one is there. */
  readonly target?: readonly string[];
  /** Hours of the writer's day, from and to: `[22, 6]`. */
  readonly hours?: readonly [number, number];
  /** Days of the writer's calendar, `MM-DD`, `ramadan`, or `own`: a day of the policy's calendar. */
  readonly days?: readonly string[];
  /** Two-letter country codes, of which the account serves any. */
  readonly markets?: readonly string[];
  readonly tolerance?: readonly Tolerance[];
  readonly roles?: readonly string[];
  /** At least so many replies of this account are in the thread already. */
  readonly replies?: number;
  /** A crisis window of the policy is on for this account. */
  readonly crisis?: true;
  /** The policy asks something of this act whatever it says: of the writer's role, or in a crisis. The finding is at least so grave. */
  readonly asks?: 'role' | 'crisis';
  /** How gravely it asks. */
  readonly gravity?: Severity;
  /** The crisis has a text to send on. */
  readonly forward?: true;
  /** The first act after another account acted on the same site. */
  readonly switched?: true;
  /** The post that is aimed at is of an account that the person registered: the one that acts, or another. */
  readonly owned?: 'self' | 'other';
  /** Another rule has found something of one of these categories, `info` counted. Only rules of the category `identity` may ask. */
  readonly found?: readonly Category[];
  /** Fewest and most UTF-16 units of the draft's text. */
  readonly length?: readonly [number, number];
}

/** One way in which a rule finds something: every signal of `all` near the first of them, none of `none`, and `when`. */
export interface Clause {
  /** Names of signals; `a|b` is either. The first one is looked for first: put the rarest there. Empty: `when` alone decides. */
  readonly all: readonly string[];
  readonly none?: readonly Exception[];
  /** How far the others may be from the first: its sentence (unless told), so many characters in it, or the draft. */
  readonly within?: 'sentence' | 'draft' | number;
  /** Whether they come in the order of `all`. */
  readonly ordered?: boolean;
  /**
   * How much the different words of the first group must weigh together, in the sentence, the draft or any stretch of
   * `within` characters; then one finding stands for the whole stretch and the heaviest word is the first part.
   */
  readonly least?: number;
  readonly when?: When;
  /** The rule's own unless told. */
  readonly severity?: Severity;
  /** Signals whose hits make the marked span; all of `all` unless told. */
  readonly mark?: readonly string[];
  readonly fix?: Repair;
  /** Name of one of the rule's `messages`; its `message` unless told. */
  readonly say?: string;
}

/** A one-press way out; `what` is a signal, or the marked span unless told. */
export interface Repair {
  readonly what?: string;
  /** One line a language of the text; `mask` keeps the first and last two characters of each run and hides the rest. */
  readonly put: Readonly<Record<UiLanguage, string>> | 'mask';
}

/**
 * One thing to look for. A rule file has it as default export; beside it, and not shipped, `source` (why it is there, with a
 * law, a page or a case that can be looked up) and `examples`.
 */
export interface Rule {
  readonly category: Category;
  /** Of clauses that do not say another. */
  readonly severity: Severity;
  readonly owner: string;
  readonly message: Readonly<Record<UiLanguage, Message>>;
  readonly messages?: Readonly<Record<string, Readonly<Record<UiLanguage, Message>>>>;
  readonly signals: Readonly<Record<string, Signal>>;
  readonly clauses: readonly Clause[];
  /**
   * Whether a post that is reposted or liked is judged as if its words were the writer's own; `under-own`: only where it
   * is a comment under a post of the account that acts.
   */
  readonly reposts?: true | 'under-own';
}

/** A sentence in a context; only what is not usual is said. Usual: a post from a work account, no target, empty policy. */
export interface Example {
  readonly text: string;
  readonly act?: Act;
  readonly account?: AccountKind;
  /** Name of the account. */
  readonly name?: string;
  readonly author?: string;
  readonly target?: string;
  readonly names?: Partial<RulePolicy['names']>;
  readonly at?: string;
  readonly markets?: readonly string[];
  readonly tolerance?: Tolerance;
  readonly role?: string;
  readonly switched?: true;
  readonly owned?: 'self' | 'other';
  /** The target is a comment under a post of the account that acts. */
  readonly underOwn?: true;
  /** The owner of a personal account asked for the hint. */
  readonly hint?: true;
  readonly replies?: number;
  /** A crisis window is on, with what is said of it. */
  readonly crisis?: true | Partial<Crisis>;
  readonly dates?: RulePolicy['dates'];
  readonly roles?: RulePolicy['roles'];
  /** A day until which the `unreleased` names count. */
  readonly until?: string;
}

/** What a rule must find, the exact span in `[[ ]]` (none where it has no place), and what it must let pass. */
export interface Examples {
  readonly flags: readonly (string | Example)[];
  readonly passes: readonly (string | Example)[];
}
