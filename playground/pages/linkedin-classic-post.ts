import { append, type Child, el, icon, wrapped } from '../kit/dom.ts';
import { say } from '../kit/options.ts';
import type { Page } from '../kit/page.ts';
import { hoursAgo, type Post, people, whose, whoseOriginal } from '../kit/people.ts';
import { shelf } from '../kit/shelf.ts';
import { classicCommentBox } from './linkedin-classic-comment.ts';
import { classicComments } from './linkedin-classic-comments.ts';
import { followButton, likeSpots, reacting, reactionsBar, repostMenu } from './linkedin-gestures.ts';
import { identitySwitch } from './linkedin-identity.ts';
import { photo, profile } from './linkedin-people.ts';
import { miniCard, openShareBox } from './linkedin-share.ts';

// the name stands twice: once to be seen, once for screen readers
function twice(text: string): Node[] {
  return [el('span', { 'aria-hidden': 'true' }, text), el('span', { class: 'unseen', plain: 'visually-hidden' }, text)];
}

function actor(page: Page, post: Post): HTMLElement {
  const href = `${profile(post.author)}?miniProfileUrn=urn`;
  return el(
    'div',
    { class: 'row', plain: 'update-components-actor__container' },
    el(
      'a',
      { plain: 'update-components-actor__image', href, tabindex: '-1', 'aria-hidden': 'true' },
      photo(post.author),
    ),
    el(
      'a',
      { class: 'grow', plain: 'update-components-actor__meta-link', href },
      el('span', { class: 'strong', plain: 'update-components-actor__title' }, ...twice(post.author.name)),
      el('p', { class: 'quiet', plain: 'update-components-actor__sub-description' }, `${hoursAgo(post.hours)} •`),
    ),
    followButton(
      page,
      post.author,
      'linkedin.classic.follow',
      whose(post),
      'follow update-components-actor__follow-button',
    ),
  );
}

// names the rival over an ordinary post: not its author
function header(post: Post): Child {
  if (post.id !== '123' && post.id !== '456') return null;
  const person = post.id === '123' ? people.rival : people.harbor;
  return el(
    'div',
    { class: 'header', plain: 'update-components-header' },
    el('a', { href: profile(person) }, ...twice(person.name)),
    ' ',
    say('commented on this', '评论了此动态', 'hat dies kommentiert'),
  );
}

interface Likes {
  readonly elements: HTMLElement[];
  toggle(event: Event): void;
}

function likes(page: Page, post: Post, article: HTMLElement): Likes {
  const who = whose(post);
  const original = whoseOriginal(post);
  const spot = who ? 'linkedin.classic.like' : original ? 'linkedin.classic.reshare-like' : '';
  const like = el('button', { class: 'tool', plain: 'react-button__trigger artdeco-button', type: 'button' });
  const menu = el('button', {
    class: 'tool',
    plain: 'reactions-menu__trigger',
    type: 'button',
    'data-finite-scroll-hotkey': 'l',
    'aria-label': say('Open reactions menu', '打开反应菜单', 'Reaktionsmenü öffnen'),
  });
  const reaction = reacting(spot, post.author.handle, (now) => {
    like.setAttribute('aria-pressed', String(now !== null));
    const label =
      now === null
        ? say('React Like', '表示“赞”', 'Mit „Gefällt mir“ reagieren')
        : say('Unreact Like', '取消“赞”', '„Gefällt mir“ entfernen');
    like.setAttribute('aria-label', label);
    like.replaceChildren(icon('like', 18), el('span', {}, say('Like', '赞', 'Gefällt mir')));
  });
  page.on(like, 'click', reaction.toggle);
  const slot = el('span', { plain: 'reactions-react-button' }, like);
  const inBar = reactionsBar(page.on, {
    like,
    menu,
    reaction,
    bar: el('span', { class: 'reactions', plain: 'reactions-menu reactions-menu--active' }),
    button: (label) =>
      el(
        'button',
        {
          class: 'tool',
          plain: 'reactions-menu__reaction',
          type: 'button',
          'aria-label': say(`React ${label}`, `表示“${label}”`, `Mit „${label}“ reagieren`),
        },
        icon('like', 22),
      ),
    place: (bar) => slot.parentElement!.before(bar),
  });
  likeSpots('linkedin.classic', who, article, like, menu, inBar);
  if (original)
    shelf.gesture('linkedin.classic.reshare-like', original, {
      control: () => like,
      icon: () => like.querySelector('svg'),
      post: () => article,
    });
  return { elements: [slot, menu], toggle: reaction.toggle };
}

function action(key: string, shape: string, label: string, plain = ''): HTMLElement {
  return el(
    'button',
    { class: 'tool', plain: `artdeco-button ${plain}`, type: 'button', 'data-finite-scroll-hotkey': key },
    icon(shape, 18),
    el('span', {}, label),
  );
}

function repost(page: Page, post: Post, article: HTMLElement): { button: HTMLElement; open(): void } {
  const button = action('r', 'repost', say('Repost', '转发', 'Reposten'), 'social-reshare-button');
  button.setAttribute('aria-expanded', 'false');
  const menu = repostMenu(page, {
    front: 'linkedin.classic',
    who: whose(post),
    to: post.author.handle,
    button,
    post: article,
    layer: article,
    menu: el('div', { class: 'menu', plain: 'artdeco-dropdown__content social-reshare-button__content' }),
    item(thoughts, label) {
      const picture = icon(thoughts ? 'reply' : 'repost', 18);
      picture.setAttribute('data-test-icon', thoughts ? 'compose-medium' : 'repost-medium');
      return el(
        'div',
        { class: 'menuItem', plain: 'artdeco-dropdown__item', role: 'button', tabindex: '0' },
        picture,
        el('span', {}, label),
      );
    },
    withThoughts: () => openShareBox('linkedin.classic.reshare', page.root, page.on, { mini: post }),
  });
  if (post.id === '123') shelf.opener('linkedin.classic.reshare', () => menu.thoughts());
  return { button, open: menu.open };
}

type Keyed = Readonly<Record<string, (event: Event) => void>>;

const keyed = new WeakMap<Element, Keyed>();

/** The letters of the old front end, on the document: they act on the post in which the focus is, outside of fields. */
export function bindLetters(): void {
  document.addEventListener('keydown', (event) => {
    const target = event.composedPath()[0];
    if (!(target instanceof Element) || target.closest('input, textarea, [contenteditable="true"]')) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const article = target.closest('.feed-shared-update-v2');
    if (article) keyed.get(article)?.[event.key]?.(event);
  });
}

/** A post of the old front end; `box` puts a comment box under it. */
export function classicPost(page: Page, post: Post, box: boolean): HTMLElement {
  const article = el('div', {
    class: 'post',
    plain: 'feed-shared-update-v2',
    role: 'article',
    tabindex: '-1',
    'data-urn': `urn:li:activity:${post.id}`,
  });
  const like = likes(page, post, article);
  const again = repost(page, post, article);
  const identity = identitySwitch(page, 'linkedin.classic');
  const comment = action('c', 'reply', say('Comment', '评论', 'Kommentieren'), 'comment-button');
  const host = el('div', {});
  const id = box ? 'linkedin.classic.comment' : `linkedin.classic.comment-${post.id}`;
  const write = () => {
    if (host.childElementCount === 0)
      host.append(classicCommentBox(page, { id, to: post.author.handle, kind: 'comment', as: identity.as }));
  };
  page.on(comment, 'click', write);
  if (box) write();
  keyed.set(article, { l: like.toggle, c: write, r: again.open });
  const bar = el('div', { class: 'actions', plain: 'feed-shared-social-action-bar' });
  append(bar, [
    identity.element,
    ...like.elements,
    comment,
    again.button,
    action('s', 'send', say('Send', '发送', 'Senden')),
  ]);
  const words = el('span', { dir: 'ltr' }, post.text);
  shelf.body(whose(post), words);
  append(article, [
    header(post),
    wrapped(`classic/actor${post.id}`, actor(page, post)),
    el(
      'div',
      { class: 'postText', plain: 'feed-shared-update-v2__description' },
      el('div', { plain: 'update-components-text' }, words),
    ),
    post.quotes && miniCard(post.quotes),
    bar,
    wrapped(`classic/comment${post.id}`, host),
    el('div', { plain: 'comments-comments-list' }, ...classicComments(page, post)),
  ]);
  return article;
}
