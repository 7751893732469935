/** How long a button must have been in sight before a press on it counts, milliseconds. */
export const IN_SIGHT = 500;
/** The browser's first word takes this long, with the card's own fade; in that time nobody has covered anything yet. */
const FIRST_WORD = 300;

/** Watches whether one button of ours is really visible, above all else. */
export interface Sight {
  /** Starts on `button`, or stops. */
  watch(button: Element | null): void;
  /**
   * `clear`: in sight now and, where the browser can tell, for 500 ms or ever since it was opened. `soon`: in sight, not for long
   * enough. `covered`: it cannot be seen.
   */
  see(button: Element): 'clear' | 'soon' | 'covered';
}

/** A button lower than this was shrunk, CSS pixels. */
const LEAST = 20;
// in Firefox a filter of the root element reaches the top layer (153); dark modes invert, and that hides nothing
const VEILS = /opacity|blur|url|(brightness|contrast)\((0\)|0?\.[0-4])/;

// TypeScript's DOM does not know version 2 yet (https://w3c.github.io/IntersectionObserver/v2/)
type InitV2 = IntersectionObserverInit & { trackVisibility: true; delay: number };
type EntryV2 = IntersectionObserverEntry & { isVisible: boolean };

/**
 * Chromium says itself whether an element is covered, transparent, clipped or shrunk. Firefox (140 to 153) does not: there nine
 * points are tested, the host's own effects, and foreign popovers that lie across the button.
 */
export function createSight(window: Window & typeof globalThis, host: () => Element, root: () => ShadowRoot): Sight {
  const { document } = window;
  const v2 =
    typeof window.IntersectionObserver === 'function' && 'isVisible' in window.IntersectionObserverEntry.prototype;
  let observer: IntersectionObserver | null = null;
  let watched: Element | null = null;
  let since: number | null = null;
  let started = 0;

  function stop(): void {
    observer?.disconnect();
    observer = null;
    watched = null;
    since = null;
  }

  function watch(button: Element | null): void {
    if (button === watched) return;
    stop();
    watched = button;
    started = performance.now();
    if (!button || !v2) return;
    const options: InitV2 = { trackVisibility: true, delay: 100, threshold: [0, 0.5, 1] };
    observer = new window.IntersectionObserver((entries) => {
      const last = entries.at(-1) as EntryV2;
      if (!last.isVisible) since = null;
      else since ??= performance.now();
    }, options);
    observer.observe(button);
  }

  function uncovered(button: Element): boolean {
    const box = button.getBoundingClientRect();
    for (const down of [0.2, 0.5, 0.8]) {
      for (const along of [0.1, 0.5, 0.9]) {
        const x = box.left + box.width * along;
        const y = box.top + box.height * down;
        const inner = root().elementFromPoint(x, y);
        if (document.elementFromPoint(x, y) !== host() || !inner || !button.contains(inner)) return false;
      }
    }
    return true;
  }

  function unveiled(button: Element): boolean {
    const own = window.getComputedStyle(host());
    const page = window.getComputedStyle(document.documentElement);
    return (
      Number(own.opacity) === 1 &&
      [own.filter, own.transform, own.clipPath, own.maskImage].every((value) => value === 'none' || value === '') &&
      !VEILS.test(page.filter) &&
      button.getBoundingClientRect().height >= LEAST
    );
  }

  function noForeignPopover(button: Element): boolean {
    const box = button.getBoundingClientRect();
    return [...document.querySelectorAll(':popover-open')].every((popover) => {
      if (popover === host()) return true;
      const other = popover.getBoundingClientRect();
      return other.right <= box.left || other.left >= box.right || other.bottom <= box.top || other.top >= box.bottom;
    });
  }

  return {
    watch,
    see(button) {
      if (!v2) return uncovered(button) && unveiled(button) && noForeignPopover(button) ? 'clear' : 'covered';
      if (watched !== button || since === null) return 'covered';
      return performance.now() - since >= IN_SIGHT || since - started <= FIRST_WORD ? 'clear' : 'soon';
    },
  };
}
