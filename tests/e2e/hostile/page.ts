// Everything here runs in the page, as a script of its own would; only what is inside each function may be used there.

/** The page's side of the tests, as far as it is used here. */
interface Hands {
  element(id: string, part: 'editor' | 'publish'): HTMLElement | null;
  spot(id: string, who: 'rival' | 'ordinary', part: string): HTMLElement | null;
}

type World = { readonly __playground: Hands };

/** A place on the screen, CSS pixels of the viewport. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Forges `count` events of twelve types on what lies at `spots` and on the site's own controls; says how many our element took. */
export function forge(count: number, spots: readonly Spot[], surface: string, like: string): number {
  const hands = (globalThis as unknown as World).__playground;
  const host = [...document.documentElement.children].find((one) => !['HEAD', 'BODY'].includes(one.tagName));
  const pointer = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick', 'touchstart', 'touchend'];
  const types = [...pointer, 'keydown', 'keypress', 'keyup', 'submit'];
  const keys = ['Escape', 'Enter', ' ', 'Tab', 'l', 'a'];
  let ours = 0;
  for (let index = 0; index < count; index += 1) {
    const at = spots[index % spots.length] ?? { x: 640, y: 450 };
    const targets = [
      host,
      document.elementFromPoint(at.x, at.y),
      hands.element(surface, 'publish'),
      hands.element(surface, 'editor'),
      hands.spot(like, 'rival', 'control'),
      document,
    ];
    const type = types[index % types.length]!;
    const target = targets[Math.floor(index / types.length) % targets.length] ?? document.body;
    const init = {
      bubbles: true,
      cancelable: true,
      composed: true,
      clientX: at.x,
      clientY: at.y,
      detail: 1,
      button: 0,
      pointerId: 1,
      isPrimary: true,
      key: keys[index % keys.length]!,
      code: 'Enter',
      keyCode: 13,
    };
    const made = type.startsWith('key')
      ? new KeyboardEvent(type, init)
      : type.startsWith('pointer')
        ? new PointerEvent(type, init)
        : pointer.includes(type)
          ? new MouseEvent(type, init)
          : new Event(type, init);
    if (target === host) ours += 1;
    target.dispatchEvent(made);
    if (index % 50 === 0) (host as HTMLElement | undefined)?.click();
    if (index % 70 === 0)
      for (const name of ['cancel', 'close', 'input', 'change', 'press', 'beforetoggle'])
        host?.dispatchEvent(new Event(name, init));
  }
  return ours;
}

/** Says over and over that an input method has just finished, so that the next real Enter looks like the end of a word. */
export function forgeCompositions(surface: string): void {
  const field = () => (globalThis as unknown as World).__playground.element(surface, 'editor') ?? document.body;
  setInterval(() => {
    // a real key waits while the page is busy; what is forged then is younger than it
    for (const end = performance.now() + 25; performance.now() < end; );
    field().dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, composed: true }));
  }, 5);
}

/** Says over and over that the pointer is on the opener of somebody else's post. */
export function forgeOpeners(spot: string): void {
  const opener = () => (globalThis as unknown as World).__playground.spot(spot, 'ordinary', 'opener');
  setInterval(() => {
    for (const type of ['pointerover', 'pointerdown', 'keydown'])
      opener()?.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  }, 3);
}

/** A script of the page's head: the first listeners of the page take every press on the publish control, and methods are gone. */
export const STARVER = `(() => {
  const taken = (window.__taken = []);
  const stop = Event.prototype.stopImmediatePropagation;
  const listen = EventTarget.prototype.addEventListener;
  const publishes = (event) => event.isTrusted && (event.type.startsWith('key')
    ? event.key === 'Enter' && (event.ctrlKey || event.composedPath().some((it) => it instanceof Element && it.matches('[data-testid="tweetButtonInline"]')))
    : event.composedPath().some((it) => it instanceof Element && it.matches('[data-testid="tweetButtonInline"]')));
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'touchstart', 'touchend', 'keydown', 'keypress'])
    listen.call(window, type, (event) => {
      if (!publishes(event)) return;
      taken.push(type);
      stop.call(event);
    }, { capture: true, passive: true });
  Event.prototype.stopImmediatePropagation = () => {};
  window.MutationObserver = class { observe() {} disconnect() {} takeRecords() { return []; } };
  Element.prototype.attachShadow = () => { throw new Error('no'); };
  HTMLDialogElement.prototype.showModal = () => { throw new Error('no'); };
})()`;

/** Tells every script that its extension is gone: as WXT would say it, and as two generations of our own script would. */
export function forgeEnds(count: number, id: string): void {
  for (let index = 0; index < count; index += 1) {
    const name = ['guard', 'content', 'scorer', 'phones'][index % 4]!;
    const types = [
      `${id}:${name}:wxt:content-script-started`,
      'wxt:content-script-started',
      'pagehandover',
      'wxt:locationchange',
    ];
    const type = types[Math.floor(index / 4) % types.length]!;
    const made = new CustomEvent(type, {
      cancelable: true,
      bubbles: true,
      detail: { contentScriptName: name, messageId: `${index}` },
    });
    (index % 2 ? window : document).dispatchEvent(made);
    window.postMessage({ type: `wxt:content-script-started`, contentScriptName: name, messageId: `${index}` }, '*');
  }
}

/** Posts `count` messages of all shapes to the window: our own, made-up ones, and nonsense. */
export async function forgeMessages(count: number, seed: number, types: readonly string[]): Promise<void> {
  let state = seed + 1;
  const next = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state % below;
  };
  const value = (depth: number): unknown => {
    const simple = [
      null,
      undefined,
      true,
      0,
      -1,
      1e308,
      '',
      'consent',
      'publish',
      '__proto__',
      '\ud800',
      new Date(0),
      /x/,
      [],
      {},
    ];
    if (depth === 0 || next(3) > 0) return simple[next(simple.length)];
    const keys = [
      'type',
      'do',
      'decision',
      'draft',
      'policy',
      'consent',
      'what',
      'platform',
      'id',
      'name',
      'record',
      'changes',
    ];
    return Object.fromEntries(Array.from({ length: next(4) + 1 }, () => [keys[next(keys.length)], value(depth - 1)]));
  };
  for (let index = 0; index < count; index += 1) {
    const shape = value(3);
    const type = types[next(types.length)];
    const message =
      index % 3 === 0 ? shape : { ...(Object(shape) as object), type, do: 'publish', reason: 'already public' };
    window.postMessage(message, '*');
    if (index % 10 === 0) window.dispatchEvent(new MessageEvent('message', { data: message, source: window }));
    // the page gets its turn, so that what listens has heard it
    if (index % 500 === 0) await new Promise((done) => setTimeout(done));
  }
  await new Promise((done) => setTimeout(done, 50));
}
