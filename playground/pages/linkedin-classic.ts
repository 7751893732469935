import { el, icon, portrait, wrapped } from '../kit/dom.ts';
import { chosen, say } from '../kit/options.ts';
import { startPage } from '../kit/page.ts';
import { hoursAgo, type Person, people, posts } from '../kit/people.ts';
import { shelf } from '../kit/shelf.ts';
import { trustTypes } from '../kit/trusted.ts';
import { classicCommentBox } from './linkedin-classic-comment.ts';
import { meCode, messageBox } from './linkedin-message.ts';
import { openShareBox, ownPhoto } from './linkedin-share.ts';

trustTypes();
const page = startPage(`ember${chosen.number('ember', 900) + 10}`);
const post = posts.find(({ id }) => location.pathname.includes(`activity:${id}`)) ?? posts[0]!;

function photo(person: Person): HTMLElement {
  return el('span', { class: 'avatar' }, el('img', { src: portrait(person.name), alt: '' }));
}

// the name stands twice: once to be seen, once for screen readers
function twice(text: string): Node[] {
  return [el('span', { 'aria-hidden': 'true' }, text), el('span', { class: 'unseen', plain: 'visually-hidden' }, text)];
}

function actor(): HTMLElement {
  const { handle, name } = post.author;
  const href = `https://www.linkedin.com/in/${handle}?miniProfileUrn=urn`;
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
      el('span', { class: 'strong', plain: 'update-components-actor__title' }, ...twice(name)),
      el('p', { class: 'quiet', plain: 'update-components-actor__sub-description' }, `${hoursAgo(post.hours)} •`),
    ),
  );
}

function likeButton(): HTMLElement {
  const button = el('button', {
    class: 'tool',
    plain: 'react-button__trigger artdeco-button',
    type: 'button',
    'aria-pressed': 'false',
    'aria-label': say('React Like', '表示“赞”'),
  });
  button.append(icon('like', 18), el('span', {}, say('Like', '赞')));
  page.on(button, 'click', (event) => {
    if (!shelf.heeds(event)) return;
    const liked = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', String(liked));
    shelf.react(liked ? 'like' : 'unlike', post.author.handle);
  });
  return button;
}

function actions(): HTMLElement {
  const action = (key: string, shape: string, label: string) =>
    el(
      'button',
      { class: 'tool', plain: 'artdeco-button', type: 'button', 'data-finite-scroll-hotkey': key },
      icon(shape, 18),
      el('span', {}, label),
    );
  return el(
    'div',
    { class: 'actions', plain: 'feed-shared-social-action-bar' },
    el('span', { plain: 'reactions-react-button' }, likeButton()),
    el('button', {
      class: 'tool',
      type: 'button',
      'data-finite-scroll-hotkey': 'l',
      'aria-label': say('Open reactions menu', '打开反应菜单'),
    }),
    action('c', 'reply', say('Comment', '评论')),
    action('r', 'repost', say('Repost', '转发')),
    action('s', 'send', say('Send', '发送')),
  );
}

function comment(): HTMLElement {
  const { name, handle } = people.tomas;
  const slot = el('div', {});
  const reply = el(
    'button',
    { class: 'tool', plain: 'comments-comment-social-bar__reply-action-button--cr', type: 'button' },
    say('Reply', '回复'),
  );
  let opened = false;
  page.on(reply, 'click', () => {
    if (!opened) slot.append(classicCommentBox(page, 'linkedin.classic.reply', handle, true));
    opened = true;
  });
  shelf.opener('linkedin.classic.reply', () => reply);
  return el(
    'article',
    { class: 'comment', plain: 'comments-comment-entity', 'data-id': `urn:li:comment:(activity:${post.id},1)` },
    photo(people.tomas),
    el(
      'div',
      { class: 'grow' },
      el(
        'div',
        { class: 'commentText' },
        el(
          'a',
          { href: `/in/${handle}` },
          el('h3', { class: 'strong' }, el('span', { plain: 'comments-comment-meta__description-title' }, name)),
        ),
        el('p', { plain: 'comments-comment-item__main-content' }, say('Same here.', '我也是。')),
      ),
      el('div', { class: 'row quiet' }, reply),
      slot,
    ),
  );
}

function starter(): HTMLElement {
  const button = el(
    'button',
    { class: 'starterButton', plain: 'share-box-feed-entry__trigger artdeco-button', type: 'button' },
    el('span', {}, say('Start a post', '发动态')),
  );
  page.on(button, 'click', () => openShareBox('linkedin.classic.sharebox', page.root, page.on));
  shelf.opener('linkedin.classic.sharebox', () => button);
  return el('div', { class: 'card starter', plain: 'share-box-feed-entry__closed-share-box' }, ownPhoto(), button);
}

function header(): HTMLElement {
  const me = el('img', { plain: 'global-nav__me-photo evi-image' });
  const link = (shape: string, label: string, href: string) =>
    el('a', { class: 'tool', plain: 'global-nav__primary-link', href }, icon(shape), el('span', {}, label));
  shelf.shown(() => {
    const { name } = shelf.api.account();
    me.alt = name;
    me.src = portrait(name);
  });
  return el(
    'header',
    { class: 'bar', plain: 'global-nav', id: 'global-nav' },
    link('home', say('Home', '首页'), '/feed/'),
    el('span', { class: 'spacer' }),
    el(
      'button',
      { class: 'tool', plain: 'global-nav__primary-link-me-menu-trigger', type: 'button' },
      me,
      say('Me', '我'),
    ),
  );
}

const { handle, name } = shelf.api.account();
const article = el(
  'div',
  { class: 'post', plain: 'feed-shared-update-v2', role: 'article', 'data-urn': `urn:li:activity:${post.id}` },
  wrapped('classic/actor', actor()),
  el(
    'div',
    { class: 'postText', plain: 'feed-shared-update-v2__description' },
    el('div', { plain: 'update-components-text' }, el('span', { dir: 'ltr' }, post.text)),
  ),
  actions(),
  wrapped('classic/comment', classicCommentBox(page, 'linkedin.classic.comment', post.author.handle, false)),
  el('div', { plain: 'comments-comments-list' }, comment()),
);
page.root.append(
  header(),
  meCode(handle, name),
  el(
    'div',
    { class: 'frame' },
    el('span', {}),
    el('main', { class: 'feed', plain: 'scaffold-finite-scroll' }, starter(), article),
  ),
  el(
    'aside',
    { class: 'overlay', plain: 'msg-overlay-container' },
    messageBox('linkedin.classic.message', page.on, false),
  ),
);
