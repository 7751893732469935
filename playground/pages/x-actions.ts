import { pressable } from '../kit/delegate.ts';
import { el, face, icon } from '../kit/dom.ts';
import { chosen, say } from '../kit/options.ts';
import type { Page } from '../kit/page.ts';
import { type Post, whose, whoseOriginal } from '../kit/people.ts';
import { shelf } from '../kit/shelf.ts';
import type { Who } from '../kit/spots.ts';

/** What the action bar of a tweet can set off elsewhere on the page. */
export interface TweetActions {
  reply(post: Post): void;
  quote(post: Post): void;
}

/** The action bar of a tweet. */
export interface ActionBar {
  readonly element: HTMLElement;
  readonly reply: HTMLElement;
  /** Opens the repost menu, unless it is open, and gives its "quote" item. */
  quoteItem(): HTMLElement;
}

type Keyed = Readonly<Record<string, (event: Event) => void>>;

const keyed = new WeakMap<Element, Keyed>();

/** The site's letter keys, on the document as Mousetrap has them: `keypress`, outside of fields, for the focused tweet. */
export function bindLetters(): void {
  document.addEventListener('keypress', (event) => {
    const target = event.composedPath()[0];
    if (target instanceof Element && target.closest('input, textarea, select, [contenteditable="true"]')) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const article = document.activeElement?.closest('article');
    if (article) keyed.get(article)?.[event.key]?.(event);
  });
}

function like(page: Page, post: Post, spot: string): { button: HTMLElement; toggle(event: Event): void } {
  let liked = false;
  const button = el('button', { class: 'tool', type: 'button', role: 'button' });
  const count = () => String(post.likes + (liked ? 1 : 0));
  const show = () => {
    button.dataset.testid = liked ? 'unlike' : 'like';
    const label = liked ? say('Liked', '已喜欢', 'Gefällt dir') : say('Like', '喜欢', 'Gefällt mir');
    button.setAttribute(
      'aria-label',
      say(`${count()} Likes. ${label}`, `${count()} 喜欢次数。${label}`, `${count()} Gefällt mir-Angaben. ${label}`),
    );
    button.className = chosen.cls(liked ? 'tool liked' : 'tool');
    button.replaceChildren(icon('like', 18), el('span', {}, count()));
  };
  show();
  const toggle = (event: Event) => {
    if (!shelf.heeds(event)) return;
    liked = !liked;
    shelf.react(liked ? 'like' : 'unlike', post.author.handle, spot, event);
    show();
  };
  page.on(button, 'click', toggle);
  return { button, toggle };
}

function repost(page: Page, post: Post, actions: TweetActions) {
  let reposted = false;
  const button = el('button', { class: 'tool', type: 'button', 'aria-haspopup': 'menu' }, icon('repost', 18));
  const confirm = el('div', { class: 'menuItem', role: 'menuitem', tabindex: '0' });
  const quote = el(
    'a',
    { class: 'menuItem', role: 'menuitem', href: '/compose/post' },
    say('Quote', '引用', 'Zitieren'),
  );
  const menu = el('div', { class: 'menu', role: 'menu', 'data-testid': 'Dropdown' }, confirm, quote);
  const show = () => {
    const label = reposted
      ? say('Undo repost', '撤销转帖', 'Repost rückgängig machen')
      : say('Repost', '转帖', 'Reposten');
    button.dataset.testid = reposted ? 'unretweet' : 'retweet';
    button.setAttribute('aria-label', reposted ? say('Reposted', '已转帖', 'Repostet') : label);
    confirm.dataset.testid = reposted ? 'unretweetConfirm' : 'retweetConfirm';
    confirm.replaceChildren(face('retweetConfirm', label));
  };
  show();
  const open = () => {
    const box = button.getBoundingClientRect();
    menu.style.left = `${box.left}px`;
    menu.style.top = `${box.bottom}px`;
    page.root.append(menu);
  };
  page.on(button, 'click', open);
  pressable(page.on, confirm, 'keydown', (event) => {
    if (!shelf.heeds(event)) return;
    menu.remove();
    reposted = !reposted;
    shelf.react(reposted ? 'repost' : 'unrepost', post.author.handle, whose(post) ? 'x.repost' : '', event);
    show();
  });
  page.on(quote, 'click', (event) => {
    event.preventDefault();
    menu.remove();
    actions.quote(post);
  });
  return { button, confirm, quote, open };
}

/** Which spot of the tests the like of this tweet is, and for whom. */
function likeSpot(post: Post): { id: string; who: Who } | null {
  const who = whose(post);
  const original = whoseOriginal(post);
  if (/\/status\//.test(location.pathname)) return who && { id: 'x.reply-like', who };
  if (who) return { id: 'x.like', who };
  return original && { id: 'x.quote-like', who: original };
}

/** The action bar of a tweet, with the letters that act on it while `article` has the focus. */
export function actionBar(page: Page, post: Post, article: HTMLElement, actions: TweetActions): ActionBar {
  const tool = (testId: string | null, shape: string, label: string, ...more: Node[]) =>
    el(
      'button',
      { class: 'tool', type: 'button', 'data-testid': testId, 'aria-label': label },
      icon(shape, 18),
      ...more,
    );
  const reply = tool(
    'reply',
    'reply',
    say('4 Replies. Reply', '4 回复。回复', '4 Antworten. Antworten'),
    el('span', {}, '4'),
  );
  page.on(reply, 'click', () => actions.reply(post));
  const again = repost(page, post, actions);
  const spot = likeSpot(post);
  const { button, toggle } = like(page, post, spot?.id ?? '');
  keyed.set(article, { l: toggle, t: again.open, r: () => actions.reply(post) });
  if (spot) {
    const parts = { control: () => button, icon: () => button.querySelector('svg'), post: () => article };
    shelf.gesture(spot.id, spot.who, parts);
  }
  const who = whose(post);
  const confirm = () => (again.confirm.isConnected ? again.confirm : null);
  if (who)
    shelf.gesture('x.repost', who, {
      control: confirm,
      icon: () => confirm()?.querySelector('span') ?? null,
      opener: () => again.button,
      post: () => article,
    });
  return {
    element: el(
      'div',
      { class: 'actions', role: 'group' },
      reply,
      again.button,
      button,
      tool('bookmark', 'save', say('Bookmark', '书签', 'Lesezeichen')),
      tool(null, 'share', say('Share post', '分享帖子', 'Post teilen')),
    ),
    reply,
    quoteItem() {
      if (!again.quote.isConnected) again.open();
      return again.quote;
    },
  };
}
