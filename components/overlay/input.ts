import type { Host } from './host.ts';
import { PRESS } from './parts.tsx';

/** What the events mean, for whoever holds the state. */
export interface Table {
  readonly host: Host;
  /** The open card; null while there is none or while it makes room for a fix. */
  dialog(): HTMLDialogElement | null;
  listOpen(): boolean;
  closeList(): void;
  /** Escape, or a press outside the card. */
  back(): void;
  /** The focus went elsewhere: the card comes up again. */
  raise(): void;
  /** Whether a press that began at `since` counts; `button` null for a press outside. */
  armed(button: Element | null, since: number): boolean;
  /** A field of ours changed; `byPointer` when it was pressed. */
  changed(byPointer: boolean): void;
  /** Where the pointer went down last. */
  pointed(at: { x: number; y: number }): void;
}

const KEYS = ['keydown', 'keypress', 'keyup'];
const MODIFIERS = ['Shift', 'Control', 'Alt', 'Meta', 'CapsLock', 'AltGraph', 'Fn'];

/** Keys that belong to the browser or the input method, not to us. */
function isTheirs(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

/** Reload, zoom and the like must keep working over an open card. */
function isBrowserKey(event: KeyboardEvent): boolean {
  return /^F\d+$/.test(event.key) || ((event.ctrlKey || event.metaKey || event.altKey) && event.key !== 'Enter');
}

/**
 * The overlay's ears. Every trusted event comes here first, from window capture, and is then kept from the page and from every
 * listener in our own root: so what was pressed is worked out here, and told inside the root by an event that cannot leave it.
 * The browser's own doings (typing, Tab, radio arrows, Space on a button) go on as ever, as nothing of them is prevented.
 */
export function createInput(window: Window & typeof globalThis, table: Table): (event: Event) => boolean {
  const { host } = table;
  let down: { readonly button: Element | null; readonly outside: boolean; readonly at: number } | null = null;
  let keyAt: number | null = null;
  let byPointer = false;
  let lastCode = '';
  /** The key that closed the card: the rest of its press is not the page's either. */
  let releasing = '';

  function under(event: MouseEvent): Element | null {
    return host.root().elementFromPoint(event.clientX, event.clientY);
  }

  function isOutside(event: MouseEvent): boolean {
    const box = table.dialog()?.getBoundingClientRect();
    if (!box) return false;
    return (
      event.clientX < box.left || event.clientX > box.right || event.clientY < box.top || event.clientY > box.bottom
    );
  }

  function press(button: Element, since: number): void {
    const dialog = table.dialog();
    if (dialog?.contains(button) && !table.armed(button, since)) return;
    button.dispatchEvent(new window.CustomEvent(PRESS, { bubbles: true }));
  }

  function click(event: MouseEvent): void {
    const began = down;
    down = null;
    const now = performance.now();
    if (event.detail === 0) {
      // made by a key, or by a screen reader, which moves the focus there first
      const button = host.root().activeElement?.closest('button');
      if (button) press(button, keyAt ?? now);
      if (keyAt !== null && lastCode !== 'Space' && !table.dialog()) releasing = lastCode;
      keyAt = null;
      return;
    }
    const button = under(event)?.closest('button') ?? null;
    if (button && (!began || began.button === button)) press(button, began?.at ?? now);
    else if (began?.outside && isOutside(event) && table.armed(null, began.at)) table.back();
  }

  function leave(event: KeyboardEvent, act: () => void): void {
    event.preventDefault();
    if (event.repeat) return;
    releasing = event.code;
    act();
  }

  function ownKey(event: KeyboardEvent): void {
    if (isTheirs(event) || event.type !== 'keydown') return;
    byPointer = false;
    if (event.key === 'Escape') leave(event, table.back);
    if (event.key !== 'Enter' && event.key !== ' ') return;
    const field = host.root().activeElement?.matches('input');
    // a key that is still down from before must not press a button, and Enter in the field sends nothing
    if (event.repeat || (field && event.key === 'Enter')) event.preventDefault();
    if (event.repeat) return;
    keyAt = performance.now();
    lastCode = event.code;
  }

  function own(event: Event): void {
    switch (event.type) {
      case 'pointerdown': {
        const { clientX, clientY } = event as PointerEvent;
        const button = under(event as PointerEvent)?.closest('button') ?? null;
        down = { button, outside: isOutside(event as PointerEvent), at: performance.now() };
        keyAt = null;
        byPointer = true;
        table.pointed({ x: clientX, y: clientY });
        break;
      }
      case 'mousedown':
        // a press beside the card, or on its words, must not move the caret; chip, list and note never do
        if (!table.dialog() || !under(event as MouseEvent)?.closest('button, input')) event.preventDefault();
        break;
      case 'dragstart':
        event.preventDefault();
        break;
      case 'click':
        click(event as MouseEvent);
        break;
      case 'input':
      case 'change':
        table.changed(byPointer);
        break;
      case 'keydown':
      case 'keypress':
      case 'keyup':
        ownKey(event as KeyboardEvent);
    }
  }

  function foreign(event: Event): boolean {
    const isKey = KEYS.includes(event.type);
    if (table.dialog()) {
      if (event.type === 'focusin' || event.type === 'pointerdown') table.raise();
      if (event.type === 'selectionchange') return true;
      if (!isKey) return false;
      const key = event as KeyboardEvent;
      if (key.type === 'keydown' && key.key === 'Escape' && !isTheirs(key)) leave(key, table.back);
      else if (!isBrowserKey(key)) event.preventDefault();
      if (key.type === 'keydown') table.raise();
      return true;
    }
    if (!table.listOpen()) return false;
    if (event.type === 'pointerdown') table.closeList();
    if (event.type !== 'keydown' || MODIFIERS.includes((event as KeyboardEvent).key)) return false;
    if ((event as KeyboardEvent).key === 'Escape' && !isTheirs(event as KeyboardEvent)) {
      leave(event as KeyboardEvent, table.closeList);
      return true;
    }
    table.closeList();
    return false;
  }

  return (event) => {
    const isOwn = host.is(event.target);
    if (!event.isTrusted) return isOwn;
    if (releasing !== '' && KEYS.includes(event.type)) {
      const key = event as KeyboardEvent;
      if (key.code === releasing && (key.type !== 'keydown' || key.repeat)) {
        if (key.type === 'keyup') releasing = '';
        event.preventDefault();
        return true;
      }
      if (key.type === 'keydown') releasing = '';
    }
    if (!isOwn) return foreign(event);
    own(event);
    return true;
  };
}
