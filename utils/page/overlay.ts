import type { AccountKind, Act, Platform } from '../../rules/draft.ts';
import type { Finding, Severity, UiLanguage } from '../../rules/rule.ts';

/** How things look and read; taken from the editor's own colours and the person's choice of language. */
export interface Look {
  readonly theme: 'light' | 'dark';
  readonly language: UiLanguage;
}

/** The account as a person reads it: never an empty string. */
export interface Speaker {
  readonly name: string;
  /** With `@`; empty when it is not known. */
  readonly handle: string;
  readonly kind: AccountKind;
}

/** The one word that comes back from a card. */
export type Answer =
  /** Back to the draft: the primary button, Escape, a press outside. */
  | { readonly do: 'back' }
  /** Publish anyway. `reason` is empty at `caution`. */
  | { readonly do: 'publish'; readonly reason: string }
  | { readonly do: 'save' }
  /** Copy the draft and its findings for a reviewer; the card stays open. */
  | { readonly do: 'copy' }
  /** "Switch account": only where `CardProps.canSwitch`. */
  | { readonly do: 'switch' }
  /** Press of a one-press fix; the card stays open and is shown again with what is left. */
  | { readonly do: 'fix'; readonly finding: Finding };

export interface CardProps {
  readonly platform: Platform;
  readonly act: Act;
  /** A like, a follow or a repost at once: there is no text, and the card is a small one. `who` is the author, null when unknown. */
  readonly gesture: { readonly who: string | null; readonly unsure: boolean } | null;
  /** Whether another account could do it: the card then offers "Switch account". */
  readonly canSwitch: boolean;
  readonly speaker: Speaker;
  /** The gravest of the findings' severities, `caution` at least. */
  readonly severity: Severity;
  /** Gravest first. */
  readonly findings: readonly Finding[];
  /** Who to ask, from the policy; empty when nobody is named. */
  readonly owner: string;
  readonly look: Look;
  /** Where the person pressed, in CSS pixels of the viewport: no button may come to lie there. Null for keys. */
  readonly pointer: { readonly x: number; readonly y: number } | null;
  readonly answer: (answer: Answer) => void;
}

export interface ChipProps {
  readonly speaker: Speaker;
  readonly findings: readonly Finding[];
  readonly look: Look;
  /** Top left corner in the page, in CSS pixels, its scrolling included: the chip moves with the page, not a frame behind it. */
  readonly at: { readonly x: number; readonly y: number };
  /** Whether the list of findings is unfolded. */
  readonly open: boolean;
  readonly toggle: () => void;
  /** Press of a one-press fix in the list. */
  readonly fix: (finding: Finding) => void;
  /** "Work or personal?" was put away for this account: its kind is only told. */
  readonly isAsked: boolean;
  readonly putAway: () => void;
  /** "Work or personal?": opens the accounts section of the options page. Only offered for `unknown`. */
  readonly classify: () => void;
}

/** A short line that needs no answer and goes away by itself. */
export type Note =
  | 'press-again'
  | 'not-checked'
  | 'reload'
  | 'saved'
  | 'copied'
  | 'not-logged'
  | 'fix-failed'
  | 'ready-press-again'
  /** "Switch account" was pressed, and the site's own list of accounts could not be pointed at. */
  | 'switch-yourself'
  /** The draft was kept for the other account: it is in the toolbar menu. */
  | 'kept';

/** What the guard needs of whatever draws. The overlay gets props and gives one answer. */
export interface Overlay {
  /** Shows the modal card, or shows it again with other props. Resolves nothing: the answer comes by `props.answer`. */
  card(props: CardProps | null): void;
  /** Shows, moves or (null) removes the chip. Measures nothing of the page. */
  chip(props: ChipProps | null): void;
  note(note: Note, look: Look): void;
  /** Size of the chip in CSS pixels, for the guard to place it; null while none is shown. */
  chipSize(): { readonly width: number; readonly height: number } | null;
  /** True while a card is open. */
  isOpen(): boolean;
  /**
   * Called by the guard's window-capture listener, before the page, with every pointer, mouse, touch, click, key, input,
   * composition, focus, clipboard, wheel and selection event. Returns true when the event is the overlay's own (its target is the
   * host element, or the card is open): then the overlay has dealt with it and the guard must hide it from the page.
   */
  handle(event: Event): boolean;
  /** Removes everything of ours from the page. */
  destroy(): void;
}
