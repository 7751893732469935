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
