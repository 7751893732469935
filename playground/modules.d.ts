// The page libraries that come without types; only what the playground uses.
declare module 'react' {
  export type Element = { readonly type: unknown };
  export function createElement(type: unknown, props?: object | null, ...children: unknown[]): Element;
  export class Component<P = object, S = object> {
    constructor(props: P);
    props: P;
    state: S;
    setState(state: Partial<S>, done?: () => void): void;
  }
}

declare module 'react-dom' {
  import type { Element } from 'react';
  export function render(element: Element, host: globalThis.Element): void;
  export function unmountComponentAtNode(host: globalThis.Element): boolean;
  export function flushSync(run: () => void): void;
}

declare module 'draft-js' {
  export interface ContentBlock {
    getText(): string;
    getKey(): string;
    getLength(): number;
    findEntityRanges(
      test: (character: { getEntity(): string | null }) => boolean,
      found: (start: number, end: number) => void,
    ): void;
  }
  export interface ContentState {
    getPlainText(delimiter?: string): string;
    createEntity(type: string, mutability: 'MUTABLE' | 'IMMUTABLE' | 'SEGMENTED', data?: object): ContentState;
    getLastCreatedEntityKey(): string;
    getEntity(key: string): { getType(): string; getData(): Record<string, string> };
  }
  export const ContentState: { createFromText(text: string, delimiter?: string): ContentState };
  export interface SelectionState {
    isCollapsed(): boolean;
    getHasFocus(): boolean;
  }
  export interface EditorState {
    getCurrentContent(): ContentState;
    getSelection(): SelectionState;
    getCurrentInlineStyle(): unknown;
  }
  export const EditorState: {
    createEmpty(decorator?: CompositeDecorator): EditorState;
    push(state: EditorState, content: ContentState, change: string): EditorState;
    forceSelection(state: EditorState, selection: SelectionState): EditorState;
    moveSelectionToEnd(state: EditorState): EditorState;
    createWithContent(content: ContentState, decorator?: CompositeDecorator): EditorState;
  };
  export const Modifier: {
    replaceText(
      content: ContentState,
      selection: SelectionState,
      text: string,
      style?: unknown,
      entity?: string,
    ): ContentState;
  };
  export class CompositeDecorator {
    constructor(decorators: object[]);
  }
  export const Editor: unknown;
  export function getDefaultKeyBinding(event: unknown): string | null;
}

declare module 'quill/dist/quill.core.js' {
  export interface NativeRange {
    startContainer: Node;
    startOffset: number;
    endContainer: Node;
    endOffset: number;
    collapsed: boolean;
  }
  export interface Selection {
    root: HTMLElement;
    hasFocus(): boolean;
    getNativeRange(): object | null;
    normalizeNative(range: NativeRange): object | null;
    setNativeRange(from: Node | null, offset?: number, to?: Node, end?: number, force?: boolean): void;
  }
  export default class Quill {
    constructor(host: Element, options: object);
    root: HTMLElement;
    container: HTMLElement;
    selection: Selection;
    emitter: { handleDOM(event: Event): void };
    static import(name: string): unknown;
    static register(path: string, value: unknown, overwrite?: boolean): void;
    getText(): string;
    getLength(): number;
    getSelection(focus?: boolean): { index: number; length: number } | null;
    setText(text: string, source?: string): void;
    insertText(index: number, text: string, source?: string): void;
    insertEmbed(index: number, type: string, value: unknown, source?: string): void;
    getContents(): { ops: { insert: string | Record<string, unknown> }[] };
    setSelection(index: number, length: number, source?: string): void;
    on(event: string, handler: (...rest: unknown[]) => void): void;
    focus(): void;
  }
}
