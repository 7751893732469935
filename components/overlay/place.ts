/** A box in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Point = { readonly x: number; readonly y: number };
type Size = { readonly width: number; readonly height: number };

const MARGIN = 8;
/** How far around the pointer must be free of buttons, CSS pixels. */
const CLEAR = 12;
const STEP = 8;
/** From the pointer to a small card, CSS pixels: more than must be free around it. */
const BESIDE = 16;

function covers(button: Box, at: Point, pointer: Point): boolean {
  return (
    pointer.x > at.x + button.x - CLEAR &&
    pointer.x < at.x + button.x + button.width + CLEAR &&
    pointer.y > at.y + button.y - CLEAR &&
    pointer.y < at.y + button.y + button.height + CLEAR
  );
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

/**
 * Top left corner of the card in the viewport: centred, or as near to `wish` as no button comes to lie under the pointer.
 * `buttons` are relative to the card. Where no place is free (a very small window) it is the wish itself: the 500 ms still hold.
 */
export function placeCard(card: Size, view: Size, buttons: readonly Box[], pointer: Point | null, wish?: Point): Point {
  const right = Math.max(MARGIN, view.width - card.width - MARGIN);
  const low = Math.max(MARGIN, view.height - card.height - MARGIN);
  const start = wish ?? { x: (view.width - card.width) / 2, y: (view.height - card.height) / 2 };
  const first = { x: Math.round(clamp(start.x, MARGIN, right)), y: Math.round(clamp(start.y, MARGIN, low)) };
  if (!pointer) return first;
  const free = (at: Point) => !buttons.some((button) => covers(button, at, pointer));
  if (free(first)) return first;
  // up or down first: the eye finds it again more easily than beside
  for (const axis of ['y', 'x'] as const) {
    const end = axis === 'y' ? low : right;
    for (let by = STEP; by < view.width + view.height; by += STEP) {
      for (const sign of [1, -1]) {
        const at = { ...first, [axis]: first[axis] + sign * by };
        if (at[axis] >= MARGIN && at[axis] <= end && free(at)) return at;
      }
    }
    for (const edge of [MARGIN, end]) {
      const at = { ...first, [axis]: edge };
      if (free(at)) return at;
    }
  }
  return first;
}

/** Where a small card would best be: beside the pointer, not on it; for keys, in the upper middle of the viewport. */
export function placeBeside(card: Size, view: Size, pointer: Point | null): Point {
  const free = { x: view.width - card.width - MARGIN, y: view.height - card.height - MARGIN };
  const middle = { x: (view.width - card.width) / 2, y: view.height / 6 };
  if (!pointer) return middle;
  const x = clamp(pointer.x - card.width / 2, MARGIN, free.x);
  const y = clamp(pointer.y - card.height / 2, MARGIN, free.y);
  const sides = [
    { x, y: pointer.y + BESIDE },
    { x, y: pointer.y - BESIDE - card.height },
    { x: pointer.x + BESIDE, y },
    { x: pointer.x - BESIDE - card.width, y },
  ];
  return sides.find((at) => at.x >= MARGIN && at.y >= MARGIN && at.x <= free.x && at.y <= free.y) ?? middle;
}

/** Where the list goes: over or under the chip, whichever side has more room, inside the viewport; CSS pixels. */
export function placeList(chip: Box, list: Size, view: Size): { x: number; y: number; maxHeight: number } {
  const above = chip.y - 2 * MARGIN;
  const below = view.height - chip.y - chip.height - 2 * MARGIN;
  const over = list.height > below && above > below;
  const maxHeight = Math.max(96, Math.floor(over ? above : below));
  const height = Math.min(list.height, maxHeight);
  return {
    x: Math.round(clamp(chip.x, MARGIN, Math.max(MARGIN, view.width - list.width - MARGIN))),
    y: Math.round(
      clamp(
        over ? chip.y - 6 - height : chip.y + chip.height + 6,
        MARGIN,
        Math.max(MARGIN, view.height - height - MARGIN),
      ),
    ),
    maxHeight,
  };
}
