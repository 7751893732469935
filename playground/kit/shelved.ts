/** A part of a surface that a test or a person presses. */
export type Part =
  | 'open'
  | 'next'
  | 'editor'
  | 'publish'
  | 'publishIcon'
  | 'message'
  | 'other'
  | 'form'
  | 'mention'
  | 'emoji'
  | 'close';

/** Something the site accepted. `account` is the handle shown at that moment, `text` the editor's model. */
export interface Published {
  readonly surface: string;
  readonly act: string;
  readonly account: string;
  readonly name: string;
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly to: string | null;
}

/** A like, unlike, repost, follow or unfollow that the site accepted. */
export interface Reaction {
  /** The gesture's spot, or an empty string for a control that is none. */
  readonly id: string;
  readonly act: string;
  /** The handle of the author, or of who is followed. */
  readonly to: string;
  readonly at: number;
  /** Of the event that did it. */
  readonly isTrusted: boolean;
}

/**
 * An event that reached the site's own listeners on a publish control, in an editor on a key that sends, or on a gesture's
 * control; `surface` is then the gesture's spot.
 */
export interface Seen {
  readonly surface: string;
  readonly type: string;
  readonly isTrusted: boolean;
  readonly on: 'publish' | 'editor' | 'form' | 'control' | 'media' | 'key';
  readonly key: string | null;
  readonly isComposing: boolean;
  readonly at: number;
}

/** Who speaks. */
export interface Identity {
  readonly handle: string;
  readonly name: string;
}

/** A composer as the shelf knows it. */
export interface Shelved {
  readonly id: string;
  readonly to: string | null;
  /** Who speaks here, if it is not whom the page shows. */
  as(): Identity | null;
  part(part: Part): Element | null;
  sends(key: KeyboardEvent): boolean;
  text(): string;
  html(): string;
  setText(text: string): void;
  insertMention(): void;
  insertEmoji(): void;
  focus(): void;
  unmount(): void;
  mount(): void;
}
