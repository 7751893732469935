import { delegate } from '../kit/delegate.ts';
import { el, icon, wrapped } from '../kit/dom.ts';
import { chosen, say } from '../kit/options.ts';
import { type Page, startFrame, startPage } from '../kit/page.ts';
import { type Post, posts } from '../kit/people.ts';
import { shelf } from '../kit/shelf.ts';
import { trustTypes } from '../kit/trusted.ts';
import { articleEditor } from './linkedin-article.ts';
import { followButton } from './linkedin-gestures.ts';
import { ownPage } from './linkedin-identity.ts';
import { meCode, messageBox } from './linkedin-message.ts';
import { personAt, photo } from './linkedin-people.ts';
import { sduiPost } from './linkedin-post.ts';
import { openShareBox, ownPhoto, type SharePlan } from './linkedin-share.ts';

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
function interopOutlet(): { outlet: HTMLElement; share: (id: string, plan?: SharePlan) => void } {
  const outlet = el('div', { class: 'outlet', id: 'interop-outlet', 'data-testid': 'interop-shadowdom' });
  const root = outlet.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = document.querySelector('head style')?.textContent ?? '';
  const layer = el('div', { plain: 'ember-application' });
  root.append(style, layer);
  shelf.watch(root);
  const on = delegate(layer);
  return { outlet, share: (id, plan) => openShareBox(id, layer, on, plan) };
}

function rail(): HTMLElement {
  const name = el('a', { class: 'strong' });
  shelf.shown(() => {
    const account = shelf.api.account();
    name.setAttribute('href', `https://www.linkedin.com/in/${account.handle}/`);
    name.replaceChildren(el('span', { 'aria-label': account.name }, account.name));
  });
  return el(
    'aside',
    { class: 'rail' },
    ownPhoto(),
    name,
    el('p', { class: 'quiet' }, say('Export sales', '外贸销售', 'Exportverkauf')),
  );
}

type Share = (id: string, plan?: SharePlan) => void;

/** The line with which a post begins: in the feed, in a group, or as the page that one administers. */
function starter(page: Page, share: Share): HTMLElement {
  const { pathname } = location;
  const group = say('Mug makers', '杯子匠人', 'Becherbauer');
  const [id, plan]: [string, SharePlan] = pathname.startsWith('/groups/')
    ? ['linkedin.group', { group }]
    : pathname.includes('/admin')
      ? ['linkedin.page', { as: ownPage }]
      : ['linkedin.sharebox', {}];
  const label = say('Start a post', '发动态', 'Beitrag beginnen');
  const trigger = el(
    'div',
    { class: 'starterButton', role: 'button', tabindex: '0', componentkey: 'draft-text-replaceable-component' },
    el('p', {}, label),
  );
  if (chosen.chance('trigger')) trigger.setAttribute('aria-label', label);
  page.on(trigger, 'click', () => share(id, plan));
  shelf.opener(id, () => trigger);
  return el(
    'div',
    { class: 'card starter', role: 'listitem' },
    el('div', { id: 'shareboxProfilePictureComponentRef' }, el('a', { href: '/in/me/' }, ownPhoto())),
    trigger,
  );
}

/** The head of a company's page. */
function companyHead(page: Page): HTMLElement {
  const company = personAt(location.pathname);
  const who = company.handle === 'haidatools' ? 'rival' : 'ordinary';
  return el(
    'div',
    { class: 'card row' },
    photo(company),
    el('h1', { class: 'strong grow' }, company.name),
    followButton(page, company, 'linkedin.follow-page', who, 'org-company-follow-button'),
  );
}

/** One's own post, at the end of the feed. */
function ownPost(): Post {
  const author = shelf.api.account();
  const text = say('The kiln is warm again.', '窑又热起来了。', 'Der Ofen ist wieder warm.');
  return { id: '555', author, text, hours: 1, likes: 0 };
}

function column(page: Page, share: Share): Element {
  const path = location.pathname;
  if (path.startsWith('/article/')) return articleEditor(page, share);
  const company = /^\/company\/[a-z]/.test(path);
  const ids = ['linkedin.comment', 'linkedin.comment-second'];
  const list = chosen.shuffle('feed', posts).filter((post) => !company || path.includes(post.author.handle));
  const cards = list.map((post, index) => sduiPost(page, post, index, { id: ids[index] ?? null, share }));
  if (path.startsWith('/feed')) cards.push(sduiPost(page, ownPost(), cards.length, { id: null, share, own: true }));
  return el(
    'div',
    { class: 'feed', 'data-testid': 'mainFeed', role: 'list' },
    company ? companyHead(page) : starter(page, share),
    ...cards.map((card, index) => wrapped(`item${index}`, card)),
  );
}

function feedPage(page: Page): void {
  const { outlet, share } = interopOutlet();
  const feed = column(page, share);
  const link = (shape: string, label: string, href: string) =>
    el('a', { class: 'tool', href, 'aria-label': label }, icon(shape), el('span', {}, label));
  page.root.append(
    el(
      'header',
      { class: 'bar', 'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.Header' },
      link('home', say('Home', '首页', 'Startseite'), '/feed/'),
      link('bell', say('One post', '单条动态', 'Ein Beitrag'), '/feed/update/urn:li:activity:123/'),
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
    title: say('Messaging', '消息', 'Nachrichten'),
  });
  document.body.append(outlet, frame);
  if (location.search.includes('shareActive=true')) share('linkedin.sharebox');
}

if (location.pathname.startsWith('/preload/')) preload(startFrame('app-boot-bg-loader'));
else feedPage(startPage('root'));
