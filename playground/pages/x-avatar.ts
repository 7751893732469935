import { el, portrait } from '../kit/dom.ts';
import type { Person } from '../kit/people.ts';
import { shelf } from '../kit/shelf.ts';

/** A round portrait whose test id says whose it is. */
export function avatar(person: Person): HTMLElement {
  return el(
    'div',
    { class: 'avatar', 'data-testid': `UserAvatar-Container-${person.handle}` },
    el('img', { alt: '', src: portrait(person.name), draggable: 'false' }),
  );
}

/** Whoever is signed in. */
export function me(): Person {
  return shelf.api.account();
}

/** A composer's avatar, which follows the account. */
export function ownAvatar(): HTMLElement {
  const slot = el('div', {});
  shelf.shown(() => slot.replaceChildren(avatar(me())));
  return slot;
}
