import { type Box, placeBeside, placeCard } from './place.ts';

/** How long every button stays deaf after the card was shown or has moved, milliseconds. */
export const DEAF = 500;

/** The card's place in the top layer and on the screen, and since when it has been still. */
export interface Modal {
  /**
   * Opens `dialog` above everything, if it is not open; puts it in its place, `beside` the pointer or in the middle; notes when a
   * button has moved. Says whether it was opened: then the focus is on whatever comes first in it.
   */
  settle(dialog: HTMLDialogElement, pointer: { x: number; y: number } | null, beside: boolean): boolean;
  close(dialog: HTMLDialogElement | null): void;
  /** The page took the host out: the dialog is no longer in the top layer, whatever its attribute says. */
  fellOut(dialog: HTMLDialogElement | null): void;
  isOpen(): boolean;
  /** Whether a press on `button` that began at `since` (as `performance.now`) counts. */
  armed(dialog: HTMLDialogElement | null, button: Element | null, since: number): boolean;
  /** The next card is another one: its place is chosen afresh. */
  forget(): void;
}

// a half pixel is the browser's own rounding
const isFar = (a: Box, b: Box) => Math.abs(a.x - b.x) > 1 || Math.abs(a.y - b.y) > 1 || Math.abs(a.width - b.width) > 1;

export function createModal(window: Window): Modal {
  let open = false;
  let at: { x: number; y: number } | null = null;
  let seen: Box[] = [];
  let steady = 0;

  function boxes(dialog: HTMLDialogElement, which: string): Box[] {
    const card = dialog.getBoundingClientRect();
    return [...dialog.querySelectorAll(which)].map((button) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      return { x: x - card.x, y: y - card.y, width, height };
    });
  }

  /** Notes where the decisions are, and the time when one has moved. What lies in the scrolled part may move with it. */
  function look(dialog: HTMLDialogElement): void {
    const next = boxes(dialog, '.foot .btn').map((box) => ({
      ...box,
      x: box.x + (at?.x ?? 0),
      y: box.y + (at?.y ?? 0),
    }));
    const moved = next.length !== seen.length || next.some((box, i) => isFar(box, seen[i]!));
    seen = next;
    if (moved) steady = performance.now();
  }

  return {
    settle(dialog, pointer, beside) {
      const first = at === null;
      const opens = !open;
      open = true;
      if (opens) {
        dialog.showModal();
        seen = [];
      }
      const size = { width: dialog.offsetWidth, height: dialog.offsetHeight };
      const view = { width: window.innerWidth, height: window.innerHeight };
      // later only the decisions have to keep clear of the pointer: a card that jumps at every press would be worse
      const avoid = boxes(dialog, first ? 'button' : '.foot .btn');
      at = placeCard(size, view, avoid, pointer, at ?? (beside ? placeBeside(size, view, pointer) : undefined));
      dialog.style.left = `${at.x}px`;
      dialog.style.top = `${at.y}px`;
      look(dialog);
      return opens;
    },
    close(dialog) {
      // first the word, then the deed: closing moves the focus, which we hear of at once
      open = false;
      if (dialog?.open) dialog.close();
    },
    fellOut(dialog) {
      open = false;
      seen = [];
      if (dialog?.open) dialog.close();
    },
    isOpen: () => open,
    armed(dialog, button, since) {
      if (!dialog) return false;
      if (button?.closest('.foot')) look(dialog);
      return since - steady >= DEAF;
    },
    forget() {
      at = null;
      seen = [];
    },
  };
}
