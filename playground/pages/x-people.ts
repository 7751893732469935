import { el, wrapped } from '../kit/dom.ts';
import { chosen, say } from '../kit/options.ts';
import type { Page } from '../kit/page.ts';
import { type Person, people } from '../kit/people.ts';
import { shelf } from '../kit/shelf.ts';
import type { Who } from '../kit/spots.ts';
import { avatar } from './x-avatar.ts';

const HOVER_MS = 300;

function whoIs(person: Person): Who | null {
  return person === people.rival ? 'rival' : person === people.someone ? 'ordinary' : null;
}

function followButton(page: Page, person: Person, spot: string): HTMLElement {
  let follows = false;
  const number = 10_000 + chosen.number(`id/${person.handle}`, 80_000);
  const words = el('span', { class: 'face' });
  const button = el('button', { class: 'primary', type: 'button', role: 'button' }, el('span', {}, words));
  const show = () => {
    const at = `@${person.handle}`;
    button.dataset.testid = `${number}-${follows ? 'unfollow' : 'follow'}`;
    button.setAttribute(
      'aria-label',
      follows
        ? say(`Following ${at}`, `正在关注 ${at}`, `Folge ich ${at}`)
        : say(`Follow ${at}`, `关注 ${at}`, `Folgen ${at}`),
    );
    words.textContent = follows ? say('Following', '正在关注', 'Folge ich') : say('Follow', '关注', 'Folgen');
  };
  show();
  page.on(button, 'click', (event) => {
    if (!shelf.heeds(event)) return;
    follows = !follows;
    shelf.react(follows ? 'follow' : 'unfollow', person.handle, spot, event);
    show();
  });
  return button;
}

function face(person: Person): HTMLElement {
  return el(
    'a',
    { class: 'grow', href: `/${person.handle}`, role: 'link' },
    el('div', { class: 'strong' }, person.name),
    el('div', { class: 'quiet' }, `@${person.handle}`),
  );
}

function register(spot: string, who: Who | null, button: HTMLElement, opener?: HTMLElement): void {
  if (!who) return;
  const control = () => (button.isConnected ? button : null);
  shelf.gesture(spot, who, {
    control,
    icon: () => control()?.querySelector('span') ?? null,
    ...(opener ? { opener: () => opener } : {}),
  });
}

/** The column of people to follow. */
export function whoToFollow(page: Page): HTMLElement {
  const cells = chosen.shuffle('cells', [people.rival, people.someone, people.harbor]).map((person) => {
    const button = followButton(page, person, 'x.follow-cell');
    register('x.follow-cell', whoIs(person), button);
    return el(
      'div',
      { class: 'cell', 'data-testid': 'UserCell', role: 'button', tabindex: '0' },
      wrapped(`cell/${person.handle}`, avatar(person)),
      face(person),
      button,
    );
  });
  return el(
    'div',
    { class: 'side', 'data-testid': 'sidebarColumn' },
    el(
      'aside',
      { role: 'complementary', 'aria-label': say('Who to follow', '推荐关注', 'Wem folgen?') },
      el('h2', { class: 'strong' }, say('Who to follow', '推荐关注', 'Wem folgen?')),
      ...cells,
    ),
  );
}

/** The head of somebody's profile. */
export function profileHead(page: Page, person: Person): HTMLElement {
  const button = followButton(page, person, 'x.follow-profile');
  register('x.follow-profile', whoIs(person), button);
  return el(
    'div',
    { class: 'composer' },
    avatar(person),
    el(
      'div',
      { class: 'grow', 'data-testid': 'UserName' },
      el('div', { class: 'strong' }, person.name),
      el('div', { class: 'quiet' }, `@${person.handle}`),
    ),
    person.handle !== shelf.api.account().handle &&
      wrapped('profile', el('div', { 'data-testid': 'placementTracking' }, button)),
  );
}

/** Pointing at a name shows a card of that person in a layer of its own; it goes when the pointer is elsewhere. */
export function hoverCard(page: Page, name: HTMLElement, person: Person, who: Who | null): void {
  const button = followButton(page, person, 'x.follow-card');
  const card = el(
    'div',
    { class: 'menu hoverCard', 'data-testid': 'HoverCard' },
    el('div', { class: 'row' }, avatar(person), face(person), button),
  );
  let timer = 0;
  const later = (act: () => void) => {
    clearTimeout(timer);
    timer = window.setTimeout(act, HOVER_MS);
  };
  const stay = () => clearTimeout(timer);
  const leave = () => later(() => card.remove());
  page.on(name, 'pointerover', () =>
    later(() => {
      const box = name.getBoundingClientRect();
      card.style.left = `${box.left}px`;
      card.style.top = `${box.bottom}px`;
      page.root.append(card);
    }),
  );
  page.on(name, 'pointerout', leave);
  page.on(card, 'pointerover', stay);
  page.on(card, 'pointerout', leave);
  register('x.follow-card', who, button, name);
}
