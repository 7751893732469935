import type { AccountKind, Platform } from '../rules/draft.ts';
import type { Record } from './log/record.ts';

/** All that is asked of the background. Each is answered with an `Answer`; only messages of this very extension are heard. */
export type Message =
  | { readonly type: 'record'; readonly record: Record }
  /** The options page is opened, at a section where one is named: `accounts`, `names`, `rules`, `saved`, `record`, `privacy`. */
  | { readonly type: 'open-options'; readonly section?: string }
  /** A draft may hold a phone number: the reader of them is put into the frame that asks. */
  | { readonly type: 'phones' }
  /** The guard could not judge something; the toolbar shows it for the tab. */
  | { readonly type: 'unchecked'; readonly platform: string; readonly what: string }
  /** From our own pages only: consent, sites or permissions have changed; answered when the guard stands (or is gone). */
  | { readonly type: 'arm' };

export type Answer =
  | { readonly ok: true }
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
