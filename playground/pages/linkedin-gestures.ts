import { type On, pressable } from '../kit/delegate.ts';
import { el, icon } from '../kit/dom.ts';
import { chosen, say } from '../kit/options.ts';
import type { Page } from '../kit/page.ts';
import type { Person } from '../kit/people.ts';
import { shelf } from '../kit/shelf.ts';
import type { Who } from '../kit/spots.ts';

/** The two front ends, as the ids of their surfaces and spots begin. */
export type Front = 'linkedin' | 'linkedin.classic';

const HOVER_MS = 300;

/** The six reactions, in the order of the bar. */
export const reactions = [
  say('Like', '赞', 'Gefällt mir'),
  say('Celebrate', '庆祝', 'Applaus'),
  say('Support', '支持', 'Unterstütze ich'),
  say('Love', '喜爱', 'Wunderbar'),
  say('Insightful', '有见地', 'Inspirierend'),
  say('Funny', '有趣', 'Lustig'),
];

/** One's reaction to a post or comment: given, changed or taken back. */
export interface Reaction {
  /** Which of the six, or null for none. */
  readonly now: () => number | null;
  /** Gives it, or takes it back when it is the one that is there; `hovered` says how the bar came up. */
  set(which: number, hovered: boolean, event: Event): void;
  /** The press on the like button itself: none becomes "like", any becomes none. */
  toggle(event: Event): void;
}

/** A reaction to something of `to`; `show` draws it, now too. */
export function reacting(spot: string, to: string, show: (now: number | null) => void): Reaction {
  let now: number | null = null;
  const give = (which: number | null, id: string, event: Event) => {
    if (!shelf.heeds(event)) return;
    now = which;
    shelf.react(now === null ? 'unlike' : 'like', to, id, event);
    show(now);
  };
  show(now);
  return {
    now: () => now,
    set: (which, hovered, event) =>
      give(now === which ? null : which, spot.replace(/like$/, hovered ? 'reaction-hover' : 'reaction'), event),
    toggle: (event) => give(now === null ? 0 : null, spot, event),
  };
}

/** What opens a bar of reactions and where it comes to stand. */
export interface BarPlan {
  readonly like: Element;
  readonly menu: Element;
  readonly reaction: Reaction;
  button(label: string): HTMLElement;
  place(bar: HTMLElement): void;
  readonly bar: HTMLElement;
}

/** The button of a bar while it is open and came up so; null else. */
type InBar = (index: number, byHover: boolean) => HTMLElement | null;

/** A bar of six reactions: on pointing at the like button for a moment, or by the small button after it. */
export function reactionsBar(on: On, plan: BarPlan): InBar {
  const { bar, like, menu } = plan;
  let timer = 0;
  let hovered = false;
  const later = (act: () => void) => {
    clearTimeout(timer);
    timer = window.setTimeout(act, HOVER_MS);
  };
  const show = (by: Element) => {
    clearTimeout(timer);
    hovered = by === like;
    if (!bar.isConnected) plan.place(bar);
  };
  const buttons = reactions.map((label, index) => {
    const button = plan.button(label);
    const act = (event: Event) => {
      bar.remove();
      plan.reaction.set(index, hovered, event);
    };
    if (button instanceof HTMLButtonElement) on(button, 'click', act);
    else pressable(on, button, 'keydown', act);
    return button;
  });
  bar.append(...buttons);
  for (const opener of [like, menu]) {
    on(opener, 'pointerover', () => later(() => show(opener)));
    on(opener, 'pointerout', () => later(() => bar.remove()));
  }
  on(bar, 'pointerover', () => clearTimeout(timer));
  on(bar, 'pointerout', () => later(() => bar.remove()));
  on(menu, 'click', () => show(menu));
  return (index, byHover) => (bar.isConnected && hovered === byHover ? buttons[index]! : null);
}

/** Registers the like of a post and its bar, where it is a spot of the tests. */
export function likeSpots(
  front: Front,
  who: Who | null,
  post: HTMLElement,
  like: HTMLElement,
  menu: HTMLElement,
  inBar: InBar,
): void {
  if (!who) return;
  const pick = chosen.number('reaction', reactions.length);
  const within = () => post;
  shelf.gesture(`${front}.like`, who, { control: () => like, icon: () => like.querySelector('svg'), post: within });
  const control = (byHover: boolean) => () => inBar(pick, byHover);
  shelf.gesture(`${front}.reaction`, who, { control: control(false), opener: () => menu, post: within });
  shelf.gesture(`${front}.reaction-hover`, who, { control: control(true), opener: () => like, post: within });
}

/** A button that follows a person or page; its label names whom. */
export function followButton(page: Page, person: Person, spot: string, who: Who | null, plain: string): HTMLElement {
  let follows = false;
  const words = el('span', {});
  const button = el('button', { class: 'follow', plain, type: 'button' });
  const show = () => {
    const { name } = person;
    button.setAttribute(
      'aria-label',
      follows
        ? say(`Following ${name}`, `已关注${name}`, `${name} wird gefolgt`)
        : say(`Follow ${name}`, `关注${name}`, `${name} folgen`),
    );
    words.textContent = follows ? say('Following', '已关注', 'Gefolgt') : say('Follow', '关注', 'Folgen');
    button.replaceChildren(icon('plus', 14), words);
  };
  show();
  page.on(button, 'click', (event) => {
    if (!shelf.heeds(event)) return;
    follows = !follows;
    shelf.react(follows ? 'follow' : 'unfollow', person.handle, spot, event);
    show();
  });
  if (who) shelf.gesture(spot, who, { control: () => button, icon: () => button.querySelector('svg') });
  return button;
}

/** What the menu of a repost button is made of. */
export interface RepostPlan {
  readonly front: Front;
  readonly who: Who | null;
  readonly to: string;
  readonly button: HTMLElement;
  readonly post: HTMLElement;
  readonly layer: Node;
  /** A menu's item: `thoughts` for the one with words. */
  item(thoughts: boolean, label: string): HTMLElement;
  readonly menu: HTMLElement;
  /** Opens the share box with the post in it. */
  withThoughts(): void;
}

/** The repost menu: at once, or with one's thoughts. Gives what opens it and, when open, the item that takes words. */
export function repostMenu(page: Page, plan: RepostPlan): { open(): void; thoughts(): HTMLElement } {
  const { button, menu } = plan;
  const thoughts = plan.item(
    true,
    say('Repost with your thoughts', '转发并附上你的想法', 'Mit eigenen Gedanken reposten'),
  );
  const now = plan.item(false, say('Repost', '转发', 'Reposten'));
  menu.append(thoughts, now);
  const close = () => {
    menu.remove();
    button.setAttribute('aria-expanded', 'false');
  };
  const open = () => {
    const box = button.getBoundingClientRect();
    menu.style.left = `${box.left}px`;
    menu.style.top = `${box.bottom}px`;
    button.setAttribute('aria-expanded', 'true');
    plan.layer.appendChild(menu);
  };
  page.on(button, 'click', () => (menu.isConnected ? close() : open()));
  pressable(page.on, now, 'keydown', (event) => {
    if (!shelf.heeds(event)) return;
    close();
    shelf.react('repost', plan.to, plan.who ? `${plan.front}.repost` : '', event);
  });
  pressable(page.on, thoughts, 'keydown', () => {
    close();
    plan.withThoughts();
  });
  if (plan.who)
    shelf.gesture(`${plan.front}.repost`, plan.who, {
      control: () => (now.isConnected ? now : null),
      opener: () => button,
      post: () => plan.post,
    });
  return {
    open,
    thoughts() {
      if (!thoughts.isConnected) {
        // the menu stands fixed beside its button
        button.scrollIntoView({ block: 'center', behavior: 'instant' as ScrollBehavior });
        open();
      }
      return thoughts;
    },
  };
}
