import { el, face, icon } from '../kit/dom.ts';
import { chosen, say } from '../kit/options.ts';
import type { Page } from '../kit/page.ts';
import type { Person } from '../kit/people.ts';
import { shelf } from '../kit/shelf.ts';
import type { Who } from '../kit/spots.ts';
import { button } from './instagram-comment.ts';

const LIKE = say('Like', '赞', 'Gefällt mir');
const UNLIKE = say('Unlike', '取消赞', 'Gefällt mir nicht mehr');
const REPOST = say('Repost', '转发', 'Reposten');
const UNDO = say('Remove repost', '取消转发', 'Repost entfernen');

/** A control that is done and taken back by the same press. */
export interface Toggle {
  readonly element: HTMLElement;
  readonly isOn: () => boolean;
  flip(event: Event, id: string): void;
}

interface Toggled {
  readonly id: string;
  readonly to: string;
  readonly acts: readonly [string, string];
  readonly look: string;
  readonly show: (on: boolean) => Node;
  /** A real `<button>`, as some seeds have it. */
  readonly real?: boolean;
}

function toggle(page: Page, { id, to, acts, look, show, real }: Toggled): Toggle {
  let on = false;
  const flip = (event: Event, by: string) => {
    if (!shelf.heeds(event)) return;
    on = !on;
    shelf.react(acts[on ? 0 : 1], to, by, event);
    draw();
  };
  const pressed = (event: Event) => flip(event, id);
  const element = real ? el('button', { type: 'button' }) : button(page.on, {}, pressed);
  if (real) page.on(element, 'click', pressed);
  const draw = () => {
    element.className = chosen.cls(on ? `${look} liked` : look);
    element.replaceChildren(show(on));
  };
  draw();
  return { element, isOn: () => on, flip };
}

/** The heart of a post, 24 pixels, or of a comment, smaller; red once it was pressed. */
export function likeButton(page: Page, id: string, to: string, who: Who | null, size = 24): Toggle {
  const show = (on: boolean) => icon('like', size, on ? UNLIKE : LIKE);
  const made = toggle(page, { id, to, acts: ['like', 'unlike'], look: size === 24 ? 'tool' : 'small', show });
  if (who) shelf.gesture(id, who, { control: () => made.element, icon: () => made.element.querySelector('svg') });
  return made;
}

/** The arrows that repost at once. */
export function repostButton(page: Page, to: string, who: Who | null): HTMLElement {
  const id = 'instagram.repost';
  const show = (on: boolean) => icon('repost', 24, on ? UNDO : REPOST);
  const { element } = toggle(page, { id, to, acts: ['repost', 'unrepost'], look: 'tool', show });
  if (who) shelf.gesture(id, who, { control: () => element, icon: () => element.querySelector('svg') });
  return element;
}

/** A button of words that follows somebody and takes it back. */
export function followButton(page: Page, id: string, person: Person, who: Who | null, look: string): HTMLElement {
  const words = (on: boolean) => (on ? say('Following', '已关注', 'Gefolgt') : say('Follow', '关注', 'Folgen'));
  const show = (on: boolean) => face('follow', words(on));
  const acts = ['follow', 'unfollow'] as const;
  const { element } = toggle(page, { id, to: person.handle, acts, look, show, real: chosen.chance('follow/real') });
  if (who) shelf.gesture(id, who, { control: () => element, icon: () => element.querySelector('span') });
  return element;
}

const TWO_PRESSES = 500;

/**
 * Media that a double press likes. By the seed the site times two clicks by hand, so that to stop dblclick is not enough,
 * or listens to dblclick; for a finger it times two releases of its own.
 */
export function likeByDouble(page: Page, media: Element, like: Toggle, who: Who | null, id = 'instagram.media'): void {
  const once = (event: Event) => {
    if (!like.isOn()) like.flip(event, id);
  };
  const twice = (heeds: (event: PointerEvent) => boolean) => {
    let last = Number.NEGATIVE_INFINITY;
    return (event: Event) => {
      if (!heeds(event as PointerEvent)) return;
      if (event.timeStamp - last < TWO_PRESSES) once(event);
      last = event.timeStamp;
    };
  };
  if (chosen.chance('media/dblclick')) page.on(media, 'dblclick', once);
  else
    page.on(
      media,
      'click',
      twice((event) => event.pointerType !== 'touch'),
    );
  page.on(
    media,
    'pointerup',
    twice((event) => event.pointerType === 'touch'),
  );
  if (who) shelf.gesture(id, who, { media: () => media });
}
