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

/** An event that reached the site's own listeners on a publish control, or in an editor on a key that sends. */
export interface Seen {
  readonly surface: string;
  readonly type: string;
  readonly isTrusted: boolean;
  readonly on: 'publish' | 'editor' | 'form';
  readonly key: string | null;
  readonly isComposing: boolean;
  readonly at: number;
}

/** A composer as the shelf knows it. */
export interface Shelved {
  readonly id: string;
  readonly to: string | null;
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
