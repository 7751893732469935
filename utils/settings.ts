import type { AccountKind, Platform, Tolerance } from '../rules/draft.ts';
import type { FrozenNames } from '../rules/frozen.ts';
import type { RulePolicy } from '../rules/policy.ts';
import type { MessageKey } from './i18n.ts';

/** Keys of `storage.local`; one owner each, named in the comment. */
export const KEYS = {
  /** The policy document as the person last saved it. Written by the options page. */
  policy: 'policy',
  /** A new string with every write of `policy`, in the same write. Written by the options page. */
  policyStamp: 'policyStamp',
  /** The stamp of the policy that was judged last, so that a waking background need not read the policy. Written by the background only. */
  policySeen: 'policySeen',
  /** The version of Slipguard that judged it. Written by the background only. */
  policyJudge: 'policyJudge',
  /** `TabPolicy`: the compact, validated copy that tabs read. Written by the background only. */
  tabPolicy: 'tabPolicy',
  /** `ReadyNames | undefined`: the names of `tabPolicy`, made ready for new tabs where there are many. Written by the background only. */
  readyNames: 'readyNames',
  /** `PolicyProblem | undefined`: why the stored policy was refused. Written by the background only. */
  policyProblem: 'policyProblem',
  /** Prefix, then `file` or `signed`: a `StoredLayer`. Written by utils/policy/store.ts. */
  layer: 'layer:',
  /** Prefix, then the layer: the last document of it that was good. Written by the background only. */
  good: 'good:',
  /** `Partial<Record<Layer, PolicyProblem>>`: why a layer above the person's own is not the one in force. Written by the background only. */
  layerProblems: 'layerProblems',
  /** `HistoryEntry[]`, newest first. Written by utils/policy/history.ts. */
  history: 'history',
  /** Prefix, then the layer: `Version[]`, newest first, at most five. Written by utils/policy/history.ts. */
  versions: 'versions:',
  /** `SyncState | undefined`: absent while own devices are not kept alike. Written by utils/policy/devices.ts. */
  sync: 'syncState',
  /** `Subscription | undefined`. Written by utils/policy/subscriber.ts. */
  subscription: 'subscription',
  /** ISO time of the last export to a file. Written by the options page. */
  exported: 'exported',
  /** What the head of the firm said when the person put it away. Written by the options page. */
  bossSeen: 'bossSeen',
  /** Which of the first steps is in sight, from 0; absent before the first. Written by the welcome page. */
  step: 'step',
  /** The document that the signing key of this browser signed last, as it went out. Written by the options page. */
  signed: 'lastSigned',
  /** ISO time of the press on "Agree and start"; absent before it and after it is taken back. Written by welcome and options. */
  consent: 'consent',
  /** `Platform[]`: the sites that the person wants guarded; absent means all. Written by welcome and options. */
  sites: 'sites',
  /** `UiChoice`. Written by options, popup and welcome. */
  language: 'language',
  /** `LogLoss | undefined`: told once when old records had to make room. Written by the background only. */
  logLoss: 'logLoss',
  /** Prefix, then the platform: a `KeptSpeaker`, who acted there last. Written by the guard. */
  speaker: 'speaker:',
  /** Prefix, then the platform: a `SiteChange`. Written by the background only. */
  changed: 'changed:',
  /** In `storage.session`: the `SavedDraft` that waits for the other account. Written by the background and the popup. */
  kept: 'kept',
  /** Prefix, then `platform/handle`: a `MetAccount`. Written by the guard, removed by the options page. */
  met: 'met:',
  /** Prefix of one `SavedDraft` each, so that two tabs never rewrite one another's. Written by the guard. */
  saved: 'saved:',
} as const;

/** In the order in which they are shown. */
export const PLATFORM_IDS: readonly Platform[] = ['linkedin', 'facebook', 'instagram', 'x'];

/** Match patterns of each site, the only hosts that are ever asked for; mobile and business hosts are out. */
export const HOSTS: Readonly<Record<Platform, readonly string[]>> = {
  linkedin: ['https://www.linkedin.com/*'],
  facebook: ['https://www.facebook.com/*'],
  instagram: ['https://www.instagram.com/*'],
  x: ['https://x.com/*', 'https://twitter.com/*'],
};

/** Names of the sites; they are the same in every language. */
export const PLATFORM_NAMES: Readonly<Record<Platform, string>> = {
  linkedin: 'LinkedIn',
  facebook: 'Facebook',
  instagram: 'Instagram',
  x: 'X',
};

export type UiChoice = 'auto' | 'zh' | 'en';

/** An account that the person has registered. */
export interface RegisteredAccount {
  readonly platform: Platform;
  /** Handle or id as in the site's links, without `@`, lower case. */
  readonly handle: string;
  readonly name: string;
  readonly kind: Exclude<AccountKind, 'unknown'>;
  readonly tolerance?: Tolerance | undefined;
  /** Personal accounts only: remind me when it speaks of the firm. Nothing else is checked there, and nothing is recorded. */
  readonly hint?: boolean | undefined;
  /** Two-letter country codes. */
  readonly markets?: readonly string[] | undefined;
  /** The role in which the person acts there. */
  readonly role?: string | undefined;
}

/** What a tab needs of the policy. Names travel as joined strings: 30 ms instead of 176 ms for 10,000 (measured in Chromium, 2026-11). */
export interface TabPolicy extends RulePolicy {
  /** Grows with each policy that is not the one before. */
  readonly revision: number;
  /** The revision that its names came with; its own unless told. */
  readonly namesAt?: number;
  readonly accounts: readonly RegisteredAccount[];
  /** Who to ask about a rule; shown in the card. Empty when nobody is named. */
  readonly owner: string;
  /** Name and role of whoever uses this browser, for accounts that say nothing else. */
  readonly person?: string | undefined;
  readonly role?: string | undefined;
  /** Markets of accounts that name none. */
  readonly markets?: readonly string[] | undefined;
}

/** The names of a `TabPolicy` as its matcher needs them. */
export interface ReadyNames {
  /** `namesAt` of the `TabPolicy`; for other names they are of no use. */
  readonly revision: number;
  /** That of Slipguard; another one may read texts, and write this, in another way. */
  readonly version: string;
  readonly names: FrozenNames;
}

/** One thing that is wrong with a policy, told in the reader's language. */
export interface Problem {
  /** Way from the top of the document to the field, e.g. `['names', 'own', 3, 'name']`; empty for the document as a whole. */
  readonly path: readonly (string | number)[];
  readonly key: MessageKey;
  /** For the placeholders of the message. */
  readonly values: Readonly<Record<string, string | number>>;
}

/** Why the stored policy is not the one in force. */
export interface PolicyProblem {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly problems: readonly Problem[];
}

/** An account that acted on a site and that nobody has registered: the options page offers it. */
export interface MetAccount {
  readonly platform: Platform;
  /** Lower case, without `@`. */
  readonly handle: string;
  readonly name: string;
  /** ISO 8601, UTC: when it was first met. */
  readonly at: string;
  /** The person said that it is somebody else's: it is not offered again. */
  readonly mine?: false;
}

/** Records that were removed because the disk was full. */
export interface LogLoss {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly count: number;
}

/** A draft that was put away; kept 7 days on this machine, never synced. */
export interface SavedDraft {
  readonly id: string;
  readonly at: string;
  readonly platform: Platform;
  readonly act: string;
  readonly text: string;
}

/** Days that a saved draft is kept. */
export const SAVED_DAYS = 7;

/** Days that a record is kept. */
export const LOG_DAYS = 90;
