import { el, icon } from '../kit/dom.ts';
import { chosen, say } from '../kit/options.ts';
import type { Page } from '../kit/page.ts';
import { shelf } from '../kit/shelf.ts';
import type { Who } from '../kit/spots.ts';
import { below, button, LIKE, REMOVE_LIKE } from './facebook-parts.ts';

/** Whose post or comment a press is about, and which spots its controls are. */
export interface Aim {
  readonly to: string;
  readonly who: Who | null;
  readonly spot: 'facebook.like' | 'facebook.shared-like' | 'facebook.group-like';
}

const REACTIONS = [
  [LIKE, '👍'],
  [say('Love', '大爱', 'Love'), '❤️'],
  [say('Care', '抱抱', 'Umarmung'), '🥰'],
  [say('Haha', '笑趴', 'Haha'), '😆'],
  [say('Wow', '哇', 'Wow'), '😮'],
  [say('Sad', '心碎', 'Traurig'), '😢'],
  [say('Angry', '怒', 'Wütend'), '😡'],
] as const;

interface Bar {
  readonly anchor: Element;
  readonly buttons: readonly HTMLElement[];
  close(): void;
}

let bar: Bar | null = null;

/** The bar of reactions, in a portal outside the post; only one is open at a time. */
function openBar(page: Page, anchor: Element, react: (label: string, event: Event) => void): Bar {
  bar?.close();
  const buttons = REACTIONS.map(([label, emoji]) =>
    button(
      page.on,
      { class: 'reaction', 'aria-label': label },
      (event) => {
        opened.close();
        react(label, event);
      },
      chosen.chance('bar/pictures')
        ? el('img', { class: 'emoji', alt: '', src: `/__assets/emoji.svg?letter=${encodeURIComponent(emoji)}` })
        : el('span', { 'aria-hidden': 'true' }, emoji),
    ),
  );
  const dialog = chosen.chance('bar/dialog');
  const label = say('Reactions', '心情', 'Reaktionen');
  const box = el(
    'div',
    { class: 'reactions', ...(dialog ? { role: 'dialog', 'aria-label': label } : {}) },
    el('div', { class: 'row', ...(chosen.chance('bar/toolbar') ? { role: 'toolbar' } : {}) }, ...buttons),
  );
  const opened: Bar = {
    anchor,
    buttons,
    close() {
      box.remove();
      if (bar === opened) bar = null;
    },
  };
  box.addEventListener('pointerenter', stay);
  box.addEventListener('pointerleave', leave);
  page.on(box, 'keydown', (event) => {
    if ((event as KeyboardEvent).key === 'Escape') opened.close();
  });
  page.root.append(box);
  below(box, anchor, true);
  bar = opened;
  return opened;
}

let leaving = 0;

function stay(): void {
  clearTimeout(leaving);
}

function leave(): void {
  clearTimeout(leaving);
  leaving = window.setTimeout(() => bar?.close(), 500);
}

/** A post's like button and its keyboard-only neighbour, with what a key of the site's own does to them. */
export interface LikeButtons {
  readonly elements: readonly HTMLElement[];
  toggle(event: Event): void;
}

/** The like button of a post; the pointer resting on it brings up the reactions, and so does the button beside it. */
export function likeButtons(page: Page, aim: Aim, post: () => Element | null): LikeButtons {
  let liked: string | null = null;
  let opening = 0;
  const plain = aim.spot === 'facebook.like';
  const set = (next: string | null, id: string, event: Event) => {
    if (!shelf.heeds(event)) return;
    liked = next;
    shelf.react(next ? 'like' : 'unlike', aim.to, id, event);
    show();
  };
  const toggle = (event: Event) => {
    clearTimeout(opening);
    bar?.close();
    set(liked ? null : LIKE, aim.spot, event);
  };
  const like = button(page.on, { class: 'action' }, toggle);
  const react = button(
    page.on,
    {
      class: 'unseenButton',
      'aria-label': say('React', '留下心情', 'Reagieren'),
      'aria-haspopup': chosen.chance('react/popup') ? 'menu' : null,
    },
    () => openBar(page, react, (label, event) => set(label, 'facebook.react', event)).buttons[0]?.focus(),
    icon('more', 12),
  );
  const show = () => {
    const remove = liked === LIKE || !liked ? REMOVE_LIKE : REMOVE_LIKE.replace(LIKE, liked);
    like.setAttribute('aria-label', liked ? remove : LIKE);
    like.className = chosen.cls(liked ? 'action liked' : 'action');
    like.replaceChildren(icon('like', 18), el('span', { 'data-ad-rendering-role': 'like_button' }, liked ?? LIKE));
  };
  like.addEventListener('pointerenter', (event) => {
    if (event.pointerType !== 'mouse') return;
    stay();
    clearTimeout(opening);
    opening = window.setTimeout(
      () => openBar(page, like, (label, pressed) => set(label, 'facebook.reaction', pressed)),
      300,
    );
  });
  like.addEventListener('pointerleave', () => {
    clearTimeout(opening);
    if (bar?.anchor === like) leave();
  });
  show();
  if (aim.who) {
    const reaction = (anchor: Element) => () =>
      bar?.anchor === anchor ? (bar.buttons[chosen.number('bar/which', REACTIONS.length)] ?? null) : null;
    shelf.gesture(aim.spot, aim.who, { control: () => like, icon: () => like.querySelector('svg'), post });
    if (plain) {
      shelf.gesture('facebook.reaction', aim.who, { opener: () => like, control: reaction(like), post });
      shelf.gesture('facebook.react', aim.who, { opener: () => react, control: reaction(react), post });
    }
  }
  return { elements: [like, react], toggle };
}

/** The like of a comment: words alone, in a list. */
export function commentLike(page: Page, to: string, who: Who | null): HTMLElement {
  let liked = false;
  const named = chosen.chance('comment/likeNamed');
  const element = button(page.on, {}, (event) => {
    if (!shelf.heeds(event)) return;
    liked = !liked;
    shelf.react(liked ? 'like' : 'unlike', to, 'facebook.comment-like', event);
    show();
  });
  const show = () => {
    element.replaceChildren(el('span', { class: liked ? 'link' : 'quiet' }, LIKE));
    if (named || liked) element.setAttribute('aria-label', liked ? REMOVE_LIKE : LIKE);
    else element.removeAttribute('aria-label');
  };
  show();
  if (who)
    shelf.gesture('facebook.comment-like', who, {
      control: () => element,
      icon: () => element.querySelector('span'),
      post: () => element.closest('[role="article"]'),
    });
  return el('li', {}, element);
}

const FOLLOW = [say('Follow', '关注', 'Folgen'), say('Following', '已关注', 'Gefolgt')] as const;
const FRIEND = [
  say('Add friend', '加为好友', 'Freund/in hinzufügen'),
  say('Cancel request', '取消请求', 'Anfrage zurückziehen'),
] as const;

/** A button that follows somebody, or asks to be a friend, and takes it back. */
export function followButton(
  page: Page,
  person: { readonly handle: string; readonly name: string },
  who: Who | null,
  { id, friend = false, look }: { readonly id: string; readonly friend?: boolean; readonly look: string },
): HTMLElement {
  let follows = false;
  const words = friend ? FRIEND : FOLLOW;
  const named = chosen.pick(`${id}/named`, ['no', 'words', 'name'] as const);
  const element = button(page.on, { class: look }, (event) => {
    if (!shelf.heeds(event)) return;
    follows = !follows;
    shelf.react(follows ? 'follow' : 'unfollow', person.handle, id, event);
    show();
  });
  const show = () => {
    const said = words[follows ? 1 : 0];
    element.replaceChildren(el('span', {}, said));
    if (named !== 'no') element.setAttribute('aria-label', named === 'name' ? `${said} ${person.name}` : said);
  };
  show();
  if (who)
    shelf.gesture(id, who, {
      control: () => element,
      icon: () => element.querySelector('span'),
      post: () => element.closest('[aria-posinset]'),
    });
  return element;
}
