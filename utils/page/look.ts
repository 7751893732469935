import { hides } from '../../platforms/tree.ts';
import type { UiLanguage } from '../../rules/rule.ts';
import type { Look } from './overlay.ts';

/** Light or dark by the editor's own colours: the system's choice over a light site makes marks unreadable. */
export function lookOf(element: Element, language: UiLanguage): Look {
  const [red = 0, green = 0, blue = 0] = (getComputedStyle(element).color.match(/[\d.]+/g) ?? []).map(Number);
  // light letters stand on a dark ground; weights of the eye, Rec. 709
  return { theme: 0.2126 * red + 0.7152 * green + 0.0722 * blue > 140 ? 'dark' : 'light', language };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const CONTROL =
  'a, button, input, select, textarea, label, summary, video, [role="button"], [role="link"], [role="tab"], [role="menuitem"], [role="option"], [tabindex]:not([tabindex="-1"])';
const GAP = 6;

/** A viewport position in CSS pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * Where the chip may stand beside `editor` without covering a control of the site or what the person wrote: viewport
 * position of its top left corner in CSS pixels, or null when there is no such place. It stays where it was, `before`
 * (measured from the editor's bottom left corner), as long as that place is free.
 */
export function placeFor(editor: Element, size: Size, before: Place | null): (Place & { readonly from: Place }) | null {
  const page = editor.ownerDocument;
  const view = { width: page.documentElement.clientWidth, height: page.defaultView?.innerHeight ?? 0 };
  const box = editor.getBoundingClientRect();
  if (box.width === 0 || box.bottom < 0 || box.top > view.height) return null;
  const left = Math.max(GAP, box.left);
  const right = Math.min(view.width - GAP, box.right) - size.width;
  const rows = [box.bottom + GAP, box.top - size.height - GAP];
  for (let row = box.bottom + size.height + 2 * GAP; row < box.bottom + 6 * size.height; row += size.height)
    rows.push(row);
  const places = rows.flatMap((y) => [left, right, (left + right) / 2].map((x) => ({ x, y })));
  if (before) places.unshift({ x: box.left + before.x, y: box.bottom + before.y });
  let place: Place | null = null;
  for (const it of places) {
    if (!fits(it.x, it.y, size, view)) continue;
    // hit tests cost, in a long feed above all: no place is looked at after one that is empty
    const ground = groundAt(page, editor, it, size);
    if (ground === 'taken') continue;
    place ??= it;
    // where it stood it stays, over words too
    if (ground === 'words' && !(before && it === places[0])) continue;
    place = it;
    break;
  }
  return place ? { ...place, from: { x: place.x - box.left, y: place.y - box.bottom } } : null;
}

function fits(x: number, y: number, size: Size, view: Size): boolean {
  return x >= 0 && y >= 0 && x + size.width <= view.width && y + size.height <= view.height;
}

/**
 * What lies under a chip of this size at `place`: a control of the site or the draft itself (`taken`), words, or nothing. Sampled
 * closely enough for a 16 px control.
 */
function groundAt(page: Document, editor: Element, { x, y }: Place, size: Size): 'taken' | 'words' | 'empty' {
  const root = editor.getRootNode() as Document | ShadowRoot;
  // what hangs beside the body is ours or another extension's, never the site's
  const ofSite = (it: Element | null): it is Element =>
    it !== null && !hides(it) && (it.parentElement !== page.documentElement || it === page.body);
  const hitIn = (where: Document | ShadowRoot, px: number, py: number): Element | undefined => {
    const top = where.elementFromPoint(px, py);
    return ofSite(top) ? top : where.elementsFromPoint(px, py).find(ofSite);
  };
  let ground: 'words' | 'empty' = 'empty';
  for (let row = 0; row <= 2; row++) {
    for (let column = 0; column <= size.width; column += 14) {
      const [px, py] = [Math.min(x + column, x + size.width - 1), y + (row * (size.height - 2)) / 2 + 1];
      const hit = hitIn(root, px, py) ?? (root === page ? undefined : hitIn(page, px, py));
      if (!hit) continue;
      if (hit === editor || editor.contains(hit)) return 'taken';
      const control = hit.closest(CONTROL);
      // a dialog or a card that takes focus as a whole is a ground, not a control
      if (control && control.getBoundingClientRect().height < 120) return 'taken';
      if ([...hit.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()))
        ground = 'words';
    }
  }
  return ground;
}
