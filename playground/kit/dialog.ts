import { el } from './dom.ts';
import { options } from './options.ts';

/** A dialog of the site's own. */
export interface Dialog {
  readonly element: HTMLElement;
  close(): void;
}

// of two dialogs the upper one alone keeps the focus
const open: Dialog[] = [];

/**
 * Opens a dialog in `layer`. With the trap `modal` it is a native `<dialog>` shown modally; with `focus-trap` a focusin
 * listener pulls the focus back into it.
 */
export function openDialog(
  layer: Node,
  attributes: Record<string, string | null>,
  fill: (dialog: Dialog) => Node[],
  closed: () => void = () => {},
): Dialog {
  const stop = new AbortController();
  const native = options.trap === 'modal';
  const element: HTMLElement = el(native ? 'dialog' : 'div', {
    class: 'dialog',
    role: 'dialog',
    'aria-modal': 'true',
    ...attributes,
  });
  const outer = native ? element : el('div', { class: 'veil' }, element);
  const dialog: Dialog = {
    element,
    close() {
      if (stop.signal.aborted) return;
      stop.abort();
      open.splice(open.indexOf(dialog), 1);
      outer.remove();
      closed();
    },
  };
  open.push(dialog);
  element.append(...fill(dialog));
  layer.appendChild(outer);
  if (element instanceof HTMLDialogElement) {
    element.showModal();
    element.addEventListener('close', () => dialog.close(), { signal: stop.signal });
  }
  if (options.trap === 'focus-trap') {
    document.addEventListener(
      'focusin',
      (event) => {
        if (open.at(-1) !== dialog || event.composedPath().includes(element)) return;
        element.querySelector<HTMLElement>('[contenteditable="true"][role="textbox"], textarea, button')?.focus();
      },
      { signal: stop.signal },
    );
  }
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.isComposing && !event.defaultPrevented) dialog.close();
  });
  return dialog;
}
