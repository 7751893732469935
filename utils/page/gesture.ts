import type { Gesture, PlatformAdapter } from '../../platforms/platform.ts';
import { closest } from '../../platforms/tree.ts';
import type { Target } from '../../rules/draft.ts';
import { type Owners, targetIn } from './account.ts';
import { sendKeys } from './act.ts';
import { fieldOf, innermost } from './composer.ts';

/** An event that belongs to a like, a reaction, a repost at once or a follow. */
export interface GesturePress {
  readonly act: Gesture['act'];
  /** The control, the media that is tapped, or the focused element of a shortcut. */
  readonly control: HTMLElement;
  /** `act`: the event on which the site acts. `before`: what leads up to it. */
  readonly phase: 'before' | 'act';
  /** The post or comment that it is about; null where there is none, as for the follow of a person. */
  readonly post: Element | null;
  /** What it is aimed at; null where the page does not say. */
  readonly target: (owners: Owners) => Target | null;
  /** Does the same act once more, for the site. */
  readonly replay: () => void;
}

/** Finds gestures in events, and remembers what menus and hover bars belong to. */
export interface Gestures {
  /** The gesture that an event belongs to; null for everything else, also for one that takes something back. */
  readonly find: (event: Event) => GesturePress | null;
  /** The post whose menu or dialog was opened last; null where none was, or long ago. */
  readonly opened: () => Element | null;
}

/** Two presses within this time on the same media are a double one, in ms; sites wait 300 to 500. */
const DOUBLE = 500;
/** Bars come up when the pointer has rested on their opener for 300 ms or more; this is somewhat less, in ms. */
const DWELL = 200;
/** A menu or bar is used within this time after it was opened, in ms. */
const MENU = 60_000;

const POINTER = new Set('pointerdown pointerup mousedown mouseup touchstart touchend click dblclick'.split(' '));

export function createGestures(platform: PlatformAdapter, page: Document): Gestures {
  const hooks = platform.gestures;
  let opener: { post: Element; at: number } | null = null;
  let hovered: { post: Element; at: number } | null = null;
  let tapped: { media: Element; at: number; second: boolean } | null = null;

  if (!hooks) return { find: () => null, opened: () => null };
  const { presses, openers, shortcuts, aim, followed } = hooks;

  const isGesture = ({ control, when }: Gesture, inner: Element): HTMLElement | null => {
    const found = closest(inner, control) as HTMLElement | null;
    return found && (when?.(found, page) ?? true) ? found : null;
  };

  /** The post of an opener; it is found while the opener stands in it, for a menu may take both away. */
  function postOf(inner: Element): Element | null {
    const element = closest(inner, openers);
    const post = element && aim(element, page);
    // what stands in the menu or bar itself may hang in another post
    return post && !presses.some((one) => one.from === 'opener' && isGesture(one, inner)) ? post : null;
  }

  /** A press opens at once, pointing only after a while: on the way to a menu the pointer crosses other posts. */
  function remember({ type, timeStamp: at }: Event, inner: Element): void {
    const post = postOf(inner);
    if (type !== 'pointerover') {
      if (post) opener = { post, at };
      return;
    }
    if (hovered && at - hovered.at >= DWELL) opener = { post: hovered.post, at };
    if (post !== hovered?.post) hovered = post && { post, at };
  }

  function gestureAt(inner: Element): { gesture: Gesture; control: HTMLElement } | null {
    for (const gesture of presses) {
      const control = isGesture(gesture, inner);
      if (control) return { gesture, control };
    }
    return null;
  }

  /** The post of a control, and what is to be read of it. */
  function aimOf({ act, from }: Gesture, control: Element, at: number): Pick<GesturePress, 'post' | 'target'> {
    const post = from === 'opener' ? openedAt(at) : act === 'follow' ? null : aim(control, page);
    if (act !== 'follow' || post) return aimAt(post);
    const person = followed(control, page);
    return { post, target: () => person && { author: person.name, handle: person.handles[0] ?? null, text: '' } };
  }

  const aimAt = (post: Element | null): Pick<GesturePress, 'post' | 'target'> => ({
    post,
    target: (owners) => post && targetIn(platform, post, owners),
  });

  /** Which of two quick presses on the same media this event is part of. */
  function isSecond(event: Event, media: Element): boolean {
    if (event.type === 'pointerdown') {
      const again = tapped?.media === media && !tapped.second && event.timeStamp - tapped.at < DOUBLE;
      tapped = { media, at: event.timeStamp, second: again };
    }
    return tapped?.media === media && tapped.second;
  }

  function byPointer(event: Event, inner: Element): GesturePress | null {
    const found = gestureAt(inner);
    if (!found || found.gesture.undoes?.(found.control)) return null;
    const { gesture, control } = found;
    if (gesture.double && !isSecond(event, control)) return null;
    return {
      act: gesture.act,
      control,
      phase: event.type === 'click' ? 'act' : 'before',
      ...aimOf(gesture, control, event.timeStamp),
      replay: gesture.double ? () => doubleTap(inner) : () => control.click(),
    };
  }

  function byKey(event: KeyboardEvent, inner: Element): GesturePress | null {
    const { key, isComposing, keyCode, ctrlKey, metaKey, altKey } = event;
    if (isComposing || keyCode === 229 || ctrlKey || metaKey || altKey || fieldOf(inner)) return null;
    if (key === 'Enter' || key === ' ') {
      const press = byPointer(event, inner);
      // a native button is pressed by the browser, anything else by the site's own key listener
      const native = press?.control.matches('button, input, a[href]');
      if (!press || closest(inner, 'button, [role="button"], a[href], [tabindex]') !== press.control) return null;
      return { ...press, phase: 'act', replay: native ? press.replay : () => sendKeys(inner, event) };
    }
    const shortcut = shortcuts.find((one) => one.key === key.toLowerCase() && (one.when?.(page) ?? true));
    if (!shortcut) return null;
    const post = aim(inner, page);
    if (post && shortcut.undoes?.(post)) return null;
    if (shortcut.act === 'opens') {
      if (post) opener = { post, at: event.timeStamp };
      return null;
    }
    return {
      act: shortcut.act,
      control: inner as HTMLElement,
      phase: 'act',
      ...aimAt(post),
      replay: () => sendKeys(inner, event),
    };
  }

  const openedAt = (now: number): Element | null => (opener && now - opener.at < MENU ? opener.post : null);

  return {
    opened: () => openedAt(performance.now()),
    find: (event) => {
      const inner = innermost(event);
      if (!inner) return null;
      if (event.type === 'pointerover' || event.type === 'pointerdown' || event.type === 'keydown')
        remember(event, inner);
      if (event.type === 'keydown') return byKey(event as KeyboardEvent, inner);
      return POINTER.has(event.type) ? byPointer(event, inner) : null;
    },
  };
}

/** Two presses as a site may count them: by `pointerup`, by `click`, or by `dblclick`. */
function doubleTap(media: Element): void {
  const options = { bubbles: true, cancelable: true, composed: true };
  for (const detail of [1, 2]) {
    for (const type of ['pointerdown', 'pointerup'])
      media.dispatchEvent(new PointerEvent(type, { ...options, pointerType: 'touch', isPrimary: true }));
    media.dispatchEvent(new MouseEvent('click', { ...options, detail }));
  }
  media.dispatchEvent(new MouseEvent('dblclick', { ...options, detail: 2 }));
}
