import { delegate } from '../kit/delegate.ts';
import { el, icon, wrapped } from '../kit/dom.ts';
import { chosen, say } from '../kit/options.ts';
import { type Page, startFrame, startPage } from '../kit/page.ts';
import { posts } from '../kit/people.ts';
import { shelf } from '../kit/shelf.ts';
import { trustTypes } from '../kit/trusted.ts';
import { meCode, messageBox } from './linkedin-message.ts';
import { sduiPost } from './linkedin-post.ts';
import { openShareBox, ownPhoto } from './linkedin-share.ts';

trustTypes();

/** The interop frame: messaging, who is signed in, and a decoy editor. */
function preload(page: Page): void {
  const { handle, name } = shelf.api.account();
  const decoy = el(
    'div',
    { class: 'hidden', style: 'display: none' },
    el('div', { plain: 'ql-editor', contenteditable: 'true' }),
  );
  page.root.append(
    decoy,
    meCode(handle, name),
    el('aside', { id: 'msg-overlay' }, messageBox('linkedin.message', page.on, true)),
  );
}

// the share box of the new front end is the classic one in an open shadow root; its host has no height
function interopOutlet(): { outlet: HTMLElement; open: () => void } {
  const outlet = el('div', { class: 'outlet', id: 'interop-outlet', 'data-testid': 'interop-shadowdom' });
  const root = outlet.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = document.querySelector('head style')?.textContent ?? '';
  const layer = el('div', { plain: 'ember-application' });
  root.append(style, layer);
  shelf.watch(root);
  const on = delegate(layer);
  return { outlet, open: () => openShareBox('linkedin.sharebox', layer, on) };
}

function rail(): HTMLElement {
  const name = el('a', { class: 'strong' });
  shelf.shown(() => {
    const account = shelf.api.account();
    name.setAttribute('href', `https://www.linkedin.com/in/${account.handle}/`);
    name.replaceChildren(el('span', { 'aria-label': account.name }, account.name));
  });
  return el('aside', { class: 'rail' }, ownPhoto(), name, el('p', { class: 'quiet' }, say('Export sales', '外贸销售')));
}

function feedPage(page: Page): void {
  const { outlet, open } = interopOutlet();
  const words = el('p', {}, say('Start a post', '发动态'));
  const trigger = el(
    'div',
    { class: 'starterButton', role: 'button', tabindex: '0', componentkey: 'draft-text-replaceable-component' },
    words,
  );
  if (chosen.chance('trigger')) trigger.setAttribute('aria-label', say('Start a post', '发动态'));
  page.on(trigger, 'click', open);
  shelf.opener('linkedin.sharebox', () => trigger);
  const starter = el(
    'div',
    { class: 'card starter', role: 'listitem' },
    el('div', { id: 'shareboxProfilePictureComponentRef' }, el('a', { href: '/in/me/' }, ownPhoto())),
    trigger,
  );
  const ids = ['linkedin.comment', 'linkedin.comment-second', null];
  const feed = el(
    'div',
    { class: 'feed', 'data-testid': 'mainFeed', role: 'list' },
    starter,
    ...chosen
      .shuffle('feed', posts)
      .map((post, index) => wrapped(`item${index}`, sduiPost(page, post, index, ids[index] ?? null))),
  );
  const link = (shape: string, label: string, href: string) =>
    el('a', { class: 'tool', href, 'aria-label': label }, icon(shape), el('span', {}, label));
  page.root.append(
    el(
      'header',
      { class: 'bar', 'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.Header' },
      link('home', say('Home', '首页'), '/feed/'),
      link('bell', say('One post', '单条动态'), '/feed/update/urn:li:activity:123/'),
      el('span', { class: 'spacer' }),
    ),
    el(
      'div',
      { class: 'frame', 'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.feed.HomeFeed' },
      wrapped('rail', rail()),
      feed,
    ),
  );
  const frame = el('iframe', {
    class: 'interop',
    'data-testid': 'interop-iframe',
    src: '/preload/?_bprMode=vanilla',
    title: say('Messaging', '消息'),
  });
  document.body.append(outlet, frame);
}

if (location.pathname.startsWith('/preload/')) preload(startFrame('app-boot-bg-loader'));
else feedPage(startPage('root'));
