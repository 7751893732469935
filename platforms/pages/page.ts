import type { Act } from '../../rules/draft.ts';
import type { PersonRead } from '../platform.ts';

/**
 * The least page that an adapter must understand. In `html` the attribute `data-is` says to the tests what is what:
 * `editor`, `publish` (controls that publish), `other` (controls that do not). A `<template data-shadow>` becomes the open
 * shadow root of its parent.
 */
export interface PageExample {
  readonly name: string;
  readonly path: string;
  /** `html[lang]`; English unless said. */
  readonly lang?: string;
  readonly cookie?: string;
  readonly html: string;
  /** What the dialog holds in its next step, without the editor; its controls are marked in the same way. */
  readonly next?: string;
  /** Id of the surface, or null where the field is no composer. */
  readonly surface: string | null;
  readonly act?: Act;
  readonly account?: PersonRead;
  readonly target?: { readonly author: string | null; readonly handle: string | null; readonly text: string } | null;
}

/** Whom and what a post or comment is read as. */
export interface PostRead {
  readonly author: string | null;
  readonly handle: string | null;
  readonly text: string;
}

/** One press on a page of `GestureExample`, or a key of the site's own. */
export interface PressExample {
  /** Value of the `data-press` of the element that is pressed, or that has the focus for a `key`; null: nothing has it. */
  readonly at: string | null;
  /** A shortcut instead of a press. */
  readonly key?: string;
  /** `data-press` of the opener pressed or pointed at before. */
  readonly opener?: string;
  /** Id of the gesture, act of the shortcut, or null where the press is none. */
  readonly gesture: string | null;
  /** False unless said. */
  readonly undoes?: boolean;
  /** What it is aimed at. */
  readonly post?: PostRead | null;
  /** The first handle, or the name, of what the second hook says; null where it says nothing. */
  readonly second?: string | null;
  readonly quoted?: PostRead | null;
  readonly coauthors?: readonly string[];
  readonly followed?: PersonRead | null;
  readonly account?: PersonRead;
}

/** A page with gestures. `data-press` names its elements to the tests; elements nested in them are pressed as well. */
export interface GestureExample {
  readonly name: string;
  readonly path: string;
  readonly lang?: string;
  readonly cookie?: string;
  readonly html: string;
  readonly presses: readonly PressExample[];
  /** `data-press` of the site's own account switcher; null where there is none. */
  readonly switcher?: string | null;
}
