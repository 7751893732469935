/** What a composer tells its editor. */
export interface Hooks {
  /** Whether this key press sends, here. */
  sends(key: KeyboardEvent): boolean;
  /** Sends what the editor holds; the event is the one that asked for it. */
  send(event: Event): void;
  /** To be called after every change of the model. */
  changed(): void;
}

/** Attributes for the editable element, as the site writes them. */
export type Attributes = Readonly<Record<string, string>>;

/** An editor of any kind, mounted. */
export interface Editor {
  /** The contenteditable element or the textarea. */
  readonly element: HTMLElement;
  /** The model's text: what would be published. Blocks are joined with one new line. */
  text(): string;
  /** Replaces the whole text through the editor's own API. */
  setText(text: string): void;
  insertMention(name: string, id: string): void;
  insertEmoji(emoji: string): void;
  focus(): void;
  destroy(): void;
}

/** Mounts an editor in `host`, which it may fill as it likes. */
export type Make = (host: HTMLElement, hooks: Hooks) => Editor;
