import { type On, pressable } from '../kit/delegate.ts';
import { el, icon, portrait } from '../kit/dom.ts';
import { chosen, say } from '../kit/options.ts';
import type { Page } from '../kit/page.ts';
import type { Person } from '../kit/people.ts';
import { shelf } from '../kit/shelf.ts';

const SPACE_ON = chosen.pick('space', ['keydown', 'keyup'] as const);

/** What the site hangs on every link. */
export const tail = `?__cft__[0]=AZ${chosen.number('cft', 1e9).toString(36)}&__tn__=-UC*F`;

/** The words of the like button, which are also those of the first reaction. */
export const LIKE = say('Like', '赞', 'Gefällt mir');

/** The same control once it was pressed. */
export const REMOVE_LIKE = say('Remove Like', '移除赞', '„Gefällt mir“ entfernen');

/** A person's portrait, round. */
export function photo(person: Person): HTMLElement {
  return el('span', { class: 'avatar' }, el('img', { src: portrait(person.name), alt: '' }));
}

/** Whoever is signed in, as a round portrait that follows the account. */
export function ownPhoto(): HTMLElement {
  const slot = el('span', { class: 'avatar' });
  shelf.shown(() => slot.replaceChildren(el('img', { src: portrait(shelf.api.account().name), alt: '' })));
  return slot;
}

/** The name of whoever is signed in. */
export function ownName(): HTMLElement {
  const slot = el('span', { class: 'strong' });
  shelf.shown(() => {
    slot.textContent = shelf.api.account().name;
  });
  return slot;
}

/** A `div[role=button]`, as all buttons of this site are. */
export function button(
  on: On,
  attributes: Record<string, string | null>,
  act: (event: Event) => void,
  ...children: Node[]
): HTMLElement {
  const element = el('div', { role: 'button', tabindex: '0', ...attributes }, ...children);
  pressable(on, element, SPACE_ON, act);
  return element;
}

/** A button that is an icon alone. */
export function tool(on: On, shape: string, label: string, act: () => void = () => {}): HTMLElement {
  return button(on, { class: 'tool', 'aria-label': label }, act, icon(shape, 18));
}

/** A menu in a portal of its own, outside every post; gives its items. */
export interface Menu {
  readonly items: readonly HTMLElement[];
  readonly isOpen: () => boolean;
  close(): void;
}

/** Opens a menu below `anchor`; its items are chosen by the same press that closes it. */
export function openMenu(
  page: Page,
  anchor: Element,
  items: readonly (readonly [string, (event: Event) => void])[],
): Menu {
  const box = el('div', { class: 'menu', role: 'menu', tabindex: '-1' });
  const made = items.map(([words, act]) => {
    const item = el('div', { class: 'menuItem', role: 'menuitem', tabindex: '0' }, el('span', {}, words));
    pressable(page.on, item, SPACE_ON, (event) => {
      menu.close();
      act(event);
    });
    return item;
  });
  const menu: Menu = { items: made, isOpen: () => box.isConnected, close: () => box.remove() };
  box.append(...made);
  page.root.append(box);
  below(box, anchor);
  return menu;
}

/** Puts a box of the site's own layer just below an element, or above it, and always into view. */
export function below(box: HTMLElement, anchor: Element, above = false): void {
  const { left, top, bottom } = anchor.getBoundingClientRect();
  const within = (at: number, most: number) => Math.max(4, Math.min(at, most));
  box.style.left = `${within(left, innerWidth - box.offsetWidth - 330)}px`;
  box.style.top = `${within(above ? top - box.offsetHeight - 2 : bottom + 2, innerHeight - box.offsetHeight - 4)}px`;
}
