import { el, icon, portrait } from '../kit/dom.ts';
import { chosen, say } from '../kit/options.ts';
import { startPage } from '../kit/page.ts';
import { posts } from '../kit/people.ts';
import { shelf } from '../kit/shelf.ts';
import { trustTypes } from '../kit/trusted.ts';
import { bindLetters, classicPost } from './linkedin-classic-post.ts';
import { meCode, messageBox } from './linkedin-message.ts';
import { openShareBox, ownPhoto } from './linkedin-share.ts';

trustTypes();
const page = startPage(`ember${chosen.number('ember', 900) + 10}`);
const single = location.pathname.startsWith('/feed/update/');
const only = posts.find(({ id }) => location.pathname.includes(`activity:${id}`)) ?? posts[0]!;

function starter(): HTMLElement {
  const button = el(
    'button',
    { class: 'starterButton', plain: 'share-box-feed-entry__trigger artdeco-button', type: 'button' },
    el('span', {}, say('Start a post', '发动态', 'Beitrag beginnen')),
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
    link('home', say('Home', '首页', 'Startseite'), '/feed/'),
    el('span', { class: 'spacer' }),
    el(
      'button',
      { class: 'tool', plain: 'global-nav__primary-link-me-menu-trigger', type: 'button' },
      me,
      say('Me', '我', 'Ich'),
    ),
  );
}

const { handle, name } = shelf.api.account();
const list = single ? [only] : chosen.shuffle('activity', posts);
page.root.append(
  header(),
  meCode(handle, name),
  el(
    'div',
    { class: 'frame' },
    el('span', {}),
    el(
      'main',
      { class: 'feed', plain: 'scaffold-finite-scroll' },
      starter(),
      ...list.map((post) => classicPost(page, post, single)),
    ),
  ),
  el(
    'aside',
    { class: 'overlay', plain: 'msg-overlay-container' },
    messageBox('linkedin.classic.message', page.on, false),
  ),
);
bindLetters();
