/** What tells a site that the person has left one of its menus or bars. */
const POINTER_LEFT: ReadonlySet<string> = new Set('pointerout pointerleave mouseout mouseleave'.split(' '));
const FOCUS_LEFT: ReadonlySet<string> = new Set(['focusout', 'blur']);

/**
 * A bar of reactions closes when pointer or focus leave it, and a card that opens makes them leave: then there would be nothing
 * to press after consent. While such a card is open the site does not learn of it; afterwards it does.
 */
export interface Withheld {
  /** Whether an event is kept back; it must then be hidden from the page. */
  readonly take: (event: Event) => boolean;
  /** The card is closed, and what was pressed is pressed. */
  readonly release: () => void;
}

export function createWithheld(): Withheld {
  let kept: Event[] = [];
  return {
    take: (event) => {
      // the window's own blur tells of another window, not of ours
      if (!event.isTrusted || !(event.target instanceof Element)) return false;
      // the focus comes back by itself when the card closes
      if (FOCUS_LEFT.has(event.type)) return true;
      if (!POINTER_LEFT.has(event.type)) return false;
      kept.push(event);
      return true;
    },
    release: () => {
      const late = kept;
      kept = [];
      setTimeout(() => {
        for (const event of late) {
          const Kind = event.type.startsWith('pointer') ? PointerEvent : MouseEvent;
          // an event holds all that is needed to make its like
          event.target?.dispatchEvent(new Kind(event.type, event as MouseEventInit));
        }
      });
    },
  };
}
