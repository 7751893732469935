/** The events that a press on a control or a key in an editor is made of. */
export const FAMILY = [
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'click',
  'dblclick',
  'touchstart',
  'touchend',
  'keydown',
  'keypress',
  'keyup',
  'submit',
  'beforeinput',
] as const;

type Handler = (event: Event) => void;

/** Binds a handler to an element by way of its root's own listener. */
export type On = (element: Element, type: string, handler: Handler) => void;

/** Listeners on the root alone, for the whole family and both phases, handed on along the event's path: React's way. */
export function delegate(root: Node): On {
  const bound = new WeakMap<EventTarget, Map<string, Handler>>();
  const types = [...FAMILY, 'input', 'change', 'focusin', 'focusout', 'pointerover', 'pointerout'];
  for (const type of types) {
    root.addEventListener(type, () => {}, { capture: true, passive: true });
    root.addEventListener(type, (event) => {
      for (const node of event.composedPath()) {
        if (node === root) return;
        bound.get(node)?.get(type)?.(event);
      }
    });
  }
  return (element, type, handler) => {
    const handlers = bound.get(element) ?? new Map<string, Handler>();
    handlers.set(type, handler);
    bound.set(element, handlers);
  };
}

/** Makes a `div[role=button]` act on click, on Enter and on Space, as sites without real buttons do. */
export function pressable(on: On, element: Element, spaceOn: 'keydown' | 'keyup', act: Handler): void {
  const pressed = (event: Event, keys: readonly string[]) => {
    if (!keys.includes((event as KeyboardEvent).key)) return;
    event.preventDefault();
    act(event);
  };
  on(element, 'click', act);
  on(element, 'keydown', (event) => {
    // Space would scroll the page even where the site waits for the key to come up
    if ((event as KeyboardEvent).key === ' ') event.preventDefault();
    pressed(event, spaceOn === 'keydown' ? ['Enter', ' '] : ['Enter']);
  });
  if (spaceOn === 'keyup') on(element, 'keyup', (event) => pressed(event, [' ']));
}
