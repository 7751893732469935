import type { Act, Platform } from '../rules/draft.ts';

/** What the label of a control means, in any interface language (see labels.ts). */
export type LabelKey =
  | 'publish'
  | 'comment'
  | 'save'
  | 'done'
  | 'like'
  | 'unlike'
  | 'react'
  | 'reaction'
  | 'repost'
  | 'unrepost'
  | 'share-now'
  | 'follow'
  | 'following'
  | 'switch'
  | 'other';

/** Keys that send: `mod+enter` is Ctrl or Cmd with Enter; `enter` is Enter without Shift, Ctrl, Cmd or Alt. */
export type SendKey = 'mod+enter' | 'enter';

/** How the control that publishes is found, surest first: selectors, then a submit button, then its label, then its place. */
export interface PublishHooks {
  /** Selectors of the control itself; true in every interface language. */
  readonly selectors: readonly string[];
  /** A `button[type=submit]` near the editor publishes. */
  readonly submit?: boolean;
  /** A button with words of its own and no `aria-label`, after the editor, publishes. */
  readonly worded?: boolean;
  /** Labels that publish. A label that the tables know and that is none of these belongs to another control. */
  readonly labels?: readonly LabelKey[];
  /**
   * Where no label is known: the last button of the dialog's form, of the dialog's heading row, or the nearest one with
   * words and no icon after the editor.
   */
  readonly place?: 'last-in-form' | 'last-in-heading' | 'after-editor';
}

/** One kind of composer of a site: how to know it, what it does, how it publishes. */
export interface Surface {
  readonly id: string;
  readonly act: Act;
  /** When the hooks were last known to be true, `YYYY-MM`. */
  readonly seen: string;
  /** Matches the editable element itself. */
  readonly editor: string;
  /** Some ancestor matches, open shadow roots crossed. */
  readonly within?: string;
  /** No ancestor matches. */
  readonly outside?: string;
  /** What no selector can say. */
  readonly when?: (editor: Element, page: Document) => boolean;
  /** The nearest ancestor that bounds the composer: a dialog, a form. Null when the site puts its control anywhere above. */
  readonly scope: string | null;
  /** All fields of the scope that fit are published by one press: a thread, a title with its body, a picture's words. */
  readonly together?: boolean;
  readonly keys: readonly SendKey[];
  readonly publish: PublishHooks;
}

/** Fields for private messages. They are never read, marked or held. */
export interface MessageHooks {
  /** Matches the field itself or any ancestor. */
  readonly within: string;
  /** Paths on which every field is a message, whatever its look. */
  readonly path: RegExp;
  /** Matches a public composer that the site opens even on such a path. */
  readonly except?: string;
  /** What no selector can say. */
  readonly when?: (editor: Element, page: Document) => boolean;
}

/** An act of one press that carries no words of the person's own: a like, a reaction, a repost at once, a follow. */
export interface Gesture {
  readonly id: string;
  readonly act: 'like' | 'repost' | 'follow';
  /** When the hooks were last known to be true, `YYYY-MM`. */
  readonly seen: string;
  /** Matches the control; the nearest element from the pressed one upwards that matches is it, open shadow roots crossed. */
  readonly control: string;
  /** What no selector can say. */
  readonly when?: (control: Element, page: Document) => boolean;
  /** The press takes back what was done before: nobody is asked about that. */
  readonly undoes?: (control: Element) => boolean;
  /** The control stands in a menu or hover bar outside its post: that of the opener pressed or pointed at last. */
  readonly from?: 'opener';
  /** Only the second of two quick presses is the act: a double click, a double tap. */
  readonly double?: true;
}

/** A key of the site's own that acts on the focused post while no field has the focus; without Ctrl, Cmd and Alt. */
export interface Shortcut {
  /** `KeyboardEvent.key`, lower case. */
  readonly key: string;
  /** `opens`: a menu or composer comes up, whose own controls and fields are looked at in their turn. */
  readonly act: Gesture['act'] | 'opens';
  readonly seen: string;
  /** The key takes back what was done to the post that `aim` found. */
  readonly undoes?: (post: Element) => boolean;
  readonly when?: (page: Document) => boolean;
}

/** Likes, reposts at once and follows of a site. */
export interface GestureHooks {
  /** First match wins. */
  readonly presses: readonly Gesture[];
  /** Matches what opens a menu or a hover bar of `from: 'opener'` gestures, by a press, by pointing at it, or both. */
  readonly openers: string;
  readonly shortcuts: readonly Shortcut[];
  /** The post or comment that a control belongs to, or that a shortcut acts on (`control` is then the focused element); null where there is none. */
  readonly aim: (control: Element, page: Document) => Element | null;
  /** The person or page that a follow control is about; null when the page does not say. */
  readonly followed: (control: Element, page: Document) => PersonRead | null;
}

/** How a post of a feed tells its author and its words. */
export interface PostHooks {
  /** The whole post. */
  readonly post: string;
  /** The words of a post, the surest selector first; the first in the post that is in no comment and no `aside`. */
  readonly text: readonly string[];
  /** Other people's comments: their words are not the post's, and their buttons publish no comment of ours. */
  readonly comments: string;
  /** Further parts of a post that hold none of its words: names, buttons, a post inside it. */
  readonly aside?: string;
  /** Where the post inside a reshared one begins: what follows the second of these is not the sharer's. */
  readonly inner?: string;
  /** The comment that a reply is written under; it is then what is answered. */
  readonly comment?: (editor: Element) => Element | null;
  /** The post that a repost takes along, where it is no post of its own. */
  readonly card?: (editor: Element) => Element | null;
  /** Parts inside the words that are not the author's. */
  readonly noise: string;
  /** Author of the post, comment or card; null when the page does not say. */
  readonly author: (post: Element) => PersonRead | null;
  /** What a second, independent hook says of the author; null when it says nothing. Another person than `author`: unsure. */
  readonly second?: (post: Element) => PersonRead | null;
  /** Further authors of the same post: the other handle of a collaboration. */
  readonly coauthors?: (post: Element) => readonly PersonRead[];
  /** The original inside a quote or reshare: an element in which `author` and `text` read the original's; null where there is none. */
  readonly quoted?: (post: Element) => Element | null;
}

/** A person or page as the site shows it. */
export interface PersonRead {
  /** Every handle or id by which this identity may be registered, lower case, surest first. */
  readonly handles: readonly string[];
  readonly name: string | null;
}

/** All that is known of one site: mostly data, selectors with the date they were true, old ones kept beside new ones. */
export interface PlatformAdapter {
  readonly id: Platform;
  readonly hosts: readonly string[];
  readonly messages: MessageHooks;
  /** First match wins. */
  readonly surfaces: readonly Surface[];
  readonly posts: PostHooks;
  readonly gestures?: GestureHooks;
  /** The site's own control that opens its list of accounts; null where it cannot be pointed at. */
  readonly switcher?: (page: Document) => HTMLElement | null;
  /** Who will speak, read at the moment of the act: from the composer (or a gesture's control) first, then from the page. */
  readonly account: (editor: Element | null, page: Document) => PersonRead;
}
