import { type Box, placeCard } from './place.ts';

/** How long every button stays deaf after the card was shown or has moved, milliseconds. */
export const DEAF = 500;

/** The card's place in the top layer and on the screen, and since when it has been still. */
export interface Modal {
  /**
   * Opens `dialog` above everything, if it is not open; puts it in its place; notes when a button has moved. Says whether it was
   * opened: then the focus is on whatever comes first in it.
   */
  settle(dialog: HTMLDialogElement, pointer: { x: number; y: number } | null): boolean;
  close(dialog: HTMLDialogElement | null): void;
  /** The page took the host out: the dialog is no longer in the top layer, whatever its attribute says. */
  fellOut(dialog: HTMLDialogElement | null): void;
  isOpen(): boolean;
  /** Whether a press on `button` that began at `since` (as `performance.now`) counts. */
  armed(dialog: HTMLDialogElement | null, button: Element | null, since: number): boolean;
  /** The next card is another one: its place is chosen afresh. */
  forget(): void;
}

export function createModal(window: Window): Modal {
  let open = false;
  let at: { x: number; y: number } | null = null;
  let layout = '';
  let steady = 0;

  function boxes(dialog: HTMLDialogElement, which: string): Box[] {
    const card = dialog.getBoundingClientRect();
    return [...dialog.querySelectorAll(which)].map((button) => {
      const box = button.getBoundingClientRect();
      return {
        x: Math.round(box.x - card.x),
        y: Math.round(box.y - card.y),
        width: Math.round(box.width),
        height: Math.round(box.height),
      };
    });
  }

  // what lies in the scrolled part may move with it; only the place of the decisions is watched
  function now(dialog: HTMLDialogElement): string {
    return JSON.stringify([at, boxes(dialog, '.foot .btn')]);
  }

  return {
    settle(dialog, pointer) {
      const first = at === null;
      const opens = !open;
      open = true;
      if (opens) dialog.showModal();
      const size = { width: dialog.offsetWidth, height: dialog.offsetHeight };
      const view = { width: window.innerWidth, height: window.innerHeight };
      // later only the decisions have to keep clear of the pointer: a card that jumps at every press would be worse
      const avoid = boxes(dialog, first ? 'button' : '.foot .btn');
      at = placeCard(size, view, avoid, pointer, at ?? undefined);
      dialog.style.left = `${at.x}px`;
      dialog.style.top = `${at.y}px`;
      const next = now(dialog);
      if (next !== layout) steady = performance.now();
      layout = next;
      return opens;
    },
    close(dialog) {
      // first the word, then the deed: closing moves the focus, which we hear of at once
      open = false;
      if (dialog?.open) dialog.close();
    },
    fellOut(dialog) {
      open = false;
      layout = '';
      if (dialog?.open) dialog.close();
    },
    isOpen: () => open,
    armed(dialog, button, since) {
      if (!dialog || since - steady < DEAF) return false;
      if (button?.closest('.foot') && now(dialog) !== layout) {
        layout = now(dialog);
        steady = performance.now();
        return false;
      }
      return true;
    },
    forget() {
      at = null;
      layout = '';
    },
  };
}
