import { append, el, face, icon, portrait, wrapped } from '../kit/dom.ts';
import { chosen, say } from '../kit/options.ts';
import type { Page } from '../kit/page.ts';
import { hoursAgo, type Person, type Post, people } from '../kit/people.ts';
import { shelf } from '../kit/shelf.ts';

/** What the action bar of a tweet can set off elsewhere on the page. */
export interface TweetActions {
  reply(post: Post): void;
  quote(post: Post): void;
}

/** A tweet on the page. */
export interface Tweet {
  readonly element: HTMLElement;
  readonly replyButton: HTMLElement | null;
  /** Opens the repost menu and gives its "quote" item. */
  readonly quoteItem: (() => HTMLElement) | null;
}

/** A round portrait whose test id says whose it is. */
export function avatar(person: Person): HTMLElement {
  return el(
    'div',
    { class: 'avatar', 'data-testid': `UserAvatar-Container-${person.handle}` },
    el('img', { alt: '', src: portrait(person.name), draggable: 'false' }),
  );
}

function userName(person: Person, linked: boolean): HTMLElement {
  const name = el('span', { class: 'strong' }, person.name);
  const handle = el('span', { class: 'quiet' }, `@${person.handle}`);
  const link = (child: HTMLElement) => (linked ? el('a', { href: `/${person.handle}`, role: 'link' }, child) : child);
  return el('div', { class: 'row', 'data-testid': 'User-Name' }, link(name), link(handle));
}

function quoted(post: Post): HTMLElement {
  return el(
    'div',
    { class: 'quoted', role: 'link', tabindex: '0' },
    el('div', { class: 'row' }, avatar(post.author), userName(post.author, false)),
    el('div', { class: 'tweetText', 'data-testid': 'tweetText', dir: 'auto' }, post.text),
  );
}

/** The card of a quoted tweet as the composer shows it: no article, no links. */
export const quotedCard = quoted;

function likeButton(page: Page, post: Post): HTMLElement {
  let liked = false;
  const button = el('button', { class: 'tool', type: 'button', role: 'button' });
  const count = () => String(post.likes + (liked ? 1 : 0));
  const show = () => {
    button.dataset.testid = liked ? 'unlike' : 'like';
    const label = liked ? say('Liked', '已喜欢') : say('Like', '喜欢');
    button.setAttribute('aria-label', say(`${count()} Likes. ${label}`, `${count()} 喜欢次数。${label}`));
    button.className = chosen.cls(liked ? 'tool liked' : 'tool');
    button.replaceChildren(icon('like', 18), el('span', {}, count()));
  };
  show();
  page.on(button, 'click', (event) => {
    if (!shelf.heeds(event)) return;
    liked = !liked;
    shelf.react(liked ? 'like' : 'unlike', post.author.handle);
    show();
  });
  return button;
}

interface Repost {
  readonly button: HTMLElement;
  /** Opens the menu, unless it is open, and gives its "quote" item. */
  menu(): HTMLElement;
}

function repostMenu(page: Page, post: Post, actions: TweetActions): Repost {
  const button = el(
    'button',
    {
      class: 'tool',
      type: 'button',
      'data-testid': 'retweet',
      'aria-label': say('Repost', '转帖'),
      'aria-haspopup': 'menu',
    },
    icon('repost', 18),
  );
  const confirm = el(
    'div',
    { class: 'menuItem', role: 'menuitem', tabindex: '0', 'data-testid': 'retweetConfirm' },
    face('retweetConfirm', say('Repost', '转帖')),
  );
  const quote = el('a', { class: 'menuItem', role: 'menuitem', href: '/compose/post' }, say('Quote', '引用'));
  const menu = el('div', { class: 'menu', role: 'menu', 'data-testid': 'Dropdown' }, confirm, quote);
  const open = () => {
    const box = button.getBoundingClientRect();
    menu.style.left = `${box.left}px`;
    menu.style.top = `${box.bottom}px`;
    page.root.append(menu);
    return quote;
  };
  page.on(button, 'click', () => void open());
  page.on(confirm, 'click', (event) => {
    if (!shelf.heeds(event)) return;
    menu.remove();
    shelf.react('repost', post.author.handle);
  });
  page.on(quote, 'click', (event) => {
    event.preventDefault();
    menu.remove();
    actions.quote(post);
  });
  return { button, menu: () => (quote.isConnected ? quote : open()) };
}

/** A tweet; without `actions` it is the parent shown above a reply. */
export function tweet(page: Page, post: Post, actions: TweetActions | null): Tweet {
  const key = `tweet${post.id}`;
  const body = el('div', { class: 'grow' });
  const permalink = el(
    'a',
    { class: 'quiet', href: `/${post.author.handle}/status/${post.id}` },
    el('time', { datetime: new Date(Date.now() - post.hours * 3_600_000).toISOString() }, hoursAgo(post.hours)),
  );
  append(body, [
    el('div', { class: 'row' }, wrapped(key, userName(post.author, true)), permalink),
    el('div', { class: 'tweetText', 'data-testid': 'tweetText', dir: 'auto' }, el('span', {}, post.text)),
    post.id === '789' &&
      quoted({ ...post, id: '790', author: people.harbor, text: say('The fair opens at nine.', '展会九点开门。') }),
  ]);
  let reply: HTMLElement | null = null;
  let repost: Repost | null = null;
  if (actions) {
    reply = el(
      'button',
      { class: 'tool', type: 'button', 'data-testid': 'reply', 'aria-label': say('4 Replies. Reply', '4 回复。回复') },
      icon('reply', 18),
      el('span', {}, '4'),
    );
    page.on(reply, 'click', () => actions.reply(post));
    repost = repostMenu(page, post, actions);
    const save = el(
      'button',
      { class: 'tool', type: 'button', 'data-testid': 'bookmark', 'aria-label': say('Bookmark', '书签') },
      icon('save', 18),
    );
    const share = el(
      'button',
      { class: 'tool', type: 'button', 'aria-label': say('Share post', '分享帖子') },
      icon('share', 18),
    );
    body.append(
      el('div', { class: 'actions', role: 'group' }, reply, repost.button, likeButton(page, post), save, share),
    );
  }
  const element = el(
    'article',
    { class: 'tweet', role: 'article', tabindex: '0', 'data-testid': 'tweet' },
    wrapped(`${key}avatar`, avatar(post.author)),
    body,
  );
  return { element, replyButton: reply, quoteItem: repost?.menu ?? null };
}
