import { GESTURES } from '../surfaces.ts';
import type { Seen } from './shelved.ts';

/** For whose post, comment or profile a control stands: the rival's, or somebody's whom no test lists. */
export type Who = 'rival' | 'ordinary';

/** A part of a gesture's spot; `media` is what a double click or double tap likes. */
export type SpotPart = 'control' | 'icon' | 'opener' | 'post' | 'media';

/** How the parts are found; each is asked for anew at every use. */
export type SpotParts = Partial<Record<SpotPart, () => Element | null>>;

const spots = new Map<string, { readonly id: string; readonly parts: SpotParts }>();

/** Puts the control of a gesture on the shelf, in place of an older one. */
export function gesture(id: string, who: Who, parts: SpotParts): void {
  spots.set(`${id}/${who}`, { id, parts });
}

/** A part of a gesture's spot, or null while it is not on the page. */
export function spotPart(id: string, who: Who, part: SpotPart): Element | null {
  return spots.get(`${id}/${who}`)?.parts[part]?.() ?? null;
}

/** Where an event of the family met a gesture: on its control, its media, or as its key while the post has the focus. */
export function spotMet(event: Event): { id: string; on: Seen['on'] } | null {
  const path = event.composedPath();
  const target = path[0];
  const written = target instanceof Element && target.closest('textarea, input, [contenteditable="true"]') !== null;
  const key = event.type.startsWith('key') ? (event as KeyboardEvent).key.toLowerCase() : null;
  const inner = path[0];
  // a letter typed in a field inside a post is no shortcut
  if (key !== null && inner instanceof Element && inner.closest('[contenteditable="true"], textarea, input'))
    return null;
  for (const { id, parts } of spots.values()) {
    const within = (part: SpotPart) => {
      const element = parts[part]?.();
      return element != null && path.includes(element);
    };
    if (key === null || key === 'enter' || key === ' ') {
      if (within('control')) return { id, on: 'control' };
      if (key === null && within('media')) return { id, on: 'media' };
    } else if (!written && key === GESTURES.find((spot) => spot.id === id)?.key && within('post'))
      return { id, on: 'key' };
  }
  return null;
}

const bodies = new Map<Who, Set<Element>>();
const texts = new Map<Who, string>();

/** Says which element holds the words of the rival's or the ordinary post; a post may be drawn more than once. */
export function body(who: Who | null, element: Element): void {
  if (!who) return;
  bodies.set(who, (bodies.get(who) ?? new Set()).add(element));
  const text = texts.get(who);
  if (text !== undefined) element.textContent = text;
}

/** Replaces the words of a post, also where it is drawn later. */
export function setPostText(who: Who, text: string): void {
  texts.set(who, text);
  for (const element of bodies.get(who) ?? []) element.textContent = text;
}
