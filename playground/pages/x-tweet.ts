import { append, el, icon, wrapped } from '../kit/dom.ts';
import { say } from '../kit/options.ts';
import type { Page } from '../kit/page.ts';
import { hoursAgo, type Person, type Post, whose } from '../kit/people.ts';
import { shelf } from '../kit/shelf.ts';
import { type ActionBar, actionBar, type TweetActions } from './x-actions.ts';
import { avatar } from './x-avatar.ts';
import { hoverCard } from './x-people.ts';

/** A tweet on the page. */
export interface Tweet {
  readonly element: HTMLElement;
  readonly bar: ActionBar | null;
}

function userName(person: Person, linked: boolean): HTMLElement {
  const name = el('span', { class: 'strong' }, person.name);
  const handle = el('span', { class: 'quiet' }, `@${person.handle}`);
  const link = (child: HTMLElement) => (linked ? el('a', { href: `/${person.handle}`, role: 'link' }, child) : child);
  return el('div', { class: 'row', 'data-testid': 'User-Name' }, link(name), link(handle));
}

/** The card of a quoted tweet: no article, no links. */
export function quotedCard(post: Post): HTMLElement {
  return el(
    'div',
    { class: 'quoted', role: 'link', tabindex: '0' },
    el('div', { class: 'row' }, avatar(post.author), userName(post.author, false)),
    el('div', { class: 'tweetText', 'data-testid': 'tweetText', dir: 'auto' }, post.text),
  );
}

/** The "more" button of a tweet. */
export function caretButton(): HTMLElement {
  return el(
    'button',
    { class: 'tool', type: 'button', 'data-testid': 'caret', 'aria-label': say('More', '更多', 'Mehr') },
    icon('more', 18),
  );
}

/** A tweet; without `actions` it is the parent shown above a reply. */
export function tweet(page: Page, post: Post, actions: TweetActions | null, caret = caretButton()): Tweet {
  const key = `tweet${post.id}`;
  const permalink = el(
    'a',
    { class: 'quiet', href: `/${post.author.handle}/status/${post.id}` },
    el('time', { datetime: new Date(Date.now() - post.hours * 3_600_000).toISOString() }, hoursAgo(post.hours)),
  );
  const words = el('span', {}, post.text);
  shelf.body(whose(post), words);
  const name = userName(post.author, true);
  const body = el(
    'div',
    { class: 'grow' },
    el('div', { class: 'row' }, wrapped(key, name), permalink, caret),
    el('div', { class: 'tweetText', 'data-testid': 'tweetText', dir: 'auto' }, words),
    post.quotes && quotedCard(post.quotes),
  );
  const element = el(
    'article',
    { class: 'tweet', role: 'article', tabindex: '0', 'data-testid': 'tweet' },
    wrapped(`${key}avatar`, avatar(post.author)),
    body,
  );
  if (!actions) return { element, bar: null };
  hoverCard(page, name, post.author, whose(post));
  const bar = actionBar(page, post, element, actions);
  append(body, [bar.element]);
  return { element, bar };
}
