import type { AccountKind, Platform } from '../rules/draft.ts';
import type { Record } from './log/record.ts';
import type { SavedDraft } from './settings.ts';

/** All that is asked of the background. Each is answered with an `Answer`; only messages of this very extension are heard. */
export type Message =
  | { readonly type: 'record'; readonly record: Record }
  /** The options page is opened, at a section where one is named: `accounts`, `names`, `rules`, `saved`, `record`, `slipped`, `privacy`. */
  | { readonly type: 'open-options'; readonly section?: string }
  /** A draft may hold a phone number: the reader of them is put into the frame that asks. */
  | { readonly type: 'phones' }
  /** The policy has patterns of its own: their reader is put into the frame that asks. */
  | { readonly type: 'patterns' }
  /** The guard could not judge something; the toolbar shows it for the tab. */
  | { readonly type: 'unchecked'; readonly platform: string; readonly what: string }
  /** The person switches the account: the draft waits in the session storage of the extension. */
  | { readonly type: 'keep'; readonly draft: SavedDraft }
  /** The page is no longer what the adapter knows: so often in a row that it is told. */
  | { readonly type: 'changed'; readonly change: SiteChange }
  /**
   * From our own pages only: a firm's policy at an address is looked at, taken, asked for anew, or ended. Answered with a
   * `Looked` or a `Checked` in `data`.
   */
  | { readonly type: 'subscription'; readonly what: 'look'; readonly url: string; readonly code: string }
  | { readonly type: 'subscription'; readonly what: 'take' | 'check' | 'end' }
  /** From our own pages only: the person's own policy as it stood in a page that is going; its stamp is new. */
  | { readonly type: 'left'; readonly policy: unknown; readonly stamp: string }
  /** From our own pages only: own devices are to be kept alike from now on, or a choice was made. */
  | { readonly type: 'sync' }
  /** From our own pages only: consent, sites or permissions have changed; answered when the guard stands (or is gone). */
  | { readonly type: 'arm' };

/** What an adapter does not understand any more. */
export interface SiteChange {
  readonly platform: Platform;
  /** What is therefore not checked. */
  readonly what: 'posts' | 'comments' | 'likes';
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Structure only, to copy: tag names, roles and names of attributes from the element upwards; no text, no values but roles. */
  readonly report: string;
}

export type Answer =
  | { readonly ok: true; readonly data?: unknown }
  /** `final`: asking again is of no use. */
  | { readonly ok: false; readonly error: string; readonly final?: true };

/** What the popup asks of the guard in a tab's top frame (`tabs.sendMessage`). */
export type Question = { readonly type: 'status' };

/** What the guard answers: who would speak, as it was last read from the page. A tab without a live guard does not answer. */
export interface GuardStatus {
  readonly platform: Platform;
  /** Null before a composer was used. */
  readonly account: { readonly name: string; readonly handle: string; readonly kind: AccountKind } | null;
}
