/** At most so many times in `WITHIN` milliseconds is the host put back; then the page has won. */
const MOST = 100;
const WITHIN = 2_000;

/** The one element of ours in a site's page: a plain `div` with a closed shadow root, there only while something is shown. */
export interface Host {
  /** Made at first use. */
  element(): HTMLElement;
  root(): ShadowRoot;
  /** Where preact draws, inside the root. */
  box(): HTMLElement;
  /** Whether `target` is the host; makes nothing. */
  is(target: EventTarget | null): boolean;
  isShown(): boolean;
  show(): void;
  hide(): void;
  /** Throws away what is in the page: the next showing makes it anew. */
  renew(): void;
  /** Says no when raising or putting back was done too often within two seconds. */
  mayFight(): boolean;
}

/**
 * `back` is called when the page took the host out and it was put in again (what was in the top layer has to be opened anew),
 * `lost` when that happened too often.
 */
export function createHost(window: Window & typeof globalThis, css: string, back: () => void, lost: () => void): Host {
  const { document } = window;
  let parts: { element: HTMLElement; root: ShadowRoot; box: HTMLElement } | null = null;
  let observer: MutationObserver | null = null;
  let fights: number[] = [];

  function dress(root: ShadowRoot): void {
    try {
      const sheet = new window.CSSStyleSheet();
      sheet.replaceSync(css);
      root.adoptedStyleSheets = [sheet];
    } catch {
      // Firefox refuses a sheet that was made on this side of the wall between page and content script
      const style = document.createElement('style');
      style.textContent = css;
      root.append(style);
    }
  }

  function make() {
    if (parts) return parts;
    const element = document.createElement('div');
    const root = element.attachShadow({ mode: 'closed' });
    dress(root);
    const box = document.createElement('div');
    root.append(box);
    parts = { element, root, box };
    return parts;
  }

  function mayFight(): boolean {
    const now = performance.now();
    fights = fights.filter((at) => now - at < WITHIN);
    if (fights.length >= MOST) return false;
    fights.push(now);
    return true;
  }

  function heal(): void {
    if (!parts || !observer) return;
    const { element } = parts;
    // bounded too: a page that sets it again from an observer of its own would keep both of us busy for ever
    if (element.attributes.length > 0 && mayFight()) {
      for (const { name } of [...element.attributes]) element.removeAttribute(name);
    }
    if (element.parentNode !== document.documentElement) {
      if (!mayFight()) {
        lost();
        return;
      }
      document.documentElement.append(element);
      back();
    }
    observer?.takeRecords();
  }

  function hide(): void {
    observer?.disconnect();
    observer = null;
    parts?.element.remove();
  }

  return {
    element: () => make().element,
    root: () => make().root,
    box: () => make().box,
    is: (target) => parts !== null && target === parts.element,
    isShown: () => observer !== null,
    show() {
      const { element } = make();
      if (observer) return;
      document.documentElement.append(element);
      observer = new window.MutationObserver(heal);
      observer.observe(document.documentElement, { childList: true });
      observer.observe(element, { attributes: true });
    },
    hide,
    renew() {
      hide();
      parts = null;
    },
    mayFight,
  };
}
