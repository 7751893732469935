import { el, icon, wrapped } from '../kit/dom.ts';
import { chosen, say } from '../kit/options.ts';
import { startPage } from '../kit/page.ts';
import { type Post, posts } from '../kit/people.ts';
import { shelf } from '../kit/shelf.ts';
import { composerBox, me, openModal, ownAvatar } from './x-composer.ts';
import { conversation } from './x-message.ts';
import { type Tweet, type TweetActions, tweet } from './x-tweet.ts';

const page = startPage('react-root');
const path = location.pathname;

function navigation(): HTMLElement {
  const item = (testId: string, href: string, shape: string, label: string) =>
    el(
      'a',
      { class: 'navItem', 'data-testid': testId, href, role: 'link', 'aria-label': label },
      icon(shape, 24),
      el('span', {}, label),
    );
  const profile = item('AppTabBar_Profile_Link', '/', 'person', say('Profile', '个人资料'));
  const post = el(
    'a',
    { class: 'navPost', 'data-testid': 'SideNav_NewTweet_Button', href: '/compose/post', role: 'link' },
    say('Post', '发帖'),
  );
  const names = el('span', { class: 'grow' });
  const switcher = el(
    'button',
    {
      class: 'switcher',
      type: 'button',
      'data-testid': 'SideNav_AccountSwitcher_Button',
      'aria-label': say('Account menu', '账号菜单'),
    },
    ownAvatar(),
    names,
  );
  shelf.shown(() => {
    profile.setAttribute('href', `/${me().handle}`);
    names.replaceChildren(el('div', { class: 'strong' }, me().name), el('div', { class: 'quiet' }, `@${me().handle}`));
  });
  page.on(post, 'click', (event) => {
    event.preventDefault();
    openModal(page, { id: 'x.modal', act: 'post' });
  });
  shelf.opener('x.modal', () => post);
  return el(
    'header',
    { role: 'banner' },
    wrapped(
      'nav',
      el(
        'nav',
        { class: 'nav', role: 'navigation', 'aria-label': say('Primary', '主要') },
        item('AppTabBar_Home_Link', '/home', 'home', say('Home', '主页')),
        item('AppTabBar_DirectMessage_Link', '/i/chat/11-22', 'reply', say('Chat', '聊天')),
        profile,
        post,
        switcher,
      ),
    ),
  );
}

const actions: TweetActions = {
  reply: (post) => openModal(page, { id: 'x.reply-modal', act: 'reply', answered: post }),
  quote: (post) => openModal(page, { id: 'x.quote', act: 'post', quoting: post }),
};

interface Cell extends Tweet {
  readonly cell: Element;
}

function cell(post: Post): Cell {
  const made = tweet(page, post, actions);
  return { ...made, cell: el('div', { 'data-testid': 'cellInnerDiv' }, wrapped(`cell${post.id}`, made.element)) };
}

function feed(list: readonly Post[]): HTMLElement {
  const cells = list.map(cell);
  shelf.opener('x.reply-modal', () => cells[0]?.replyButton ?? null);
  shelf.opener('x.quote', () => cells[0]?.quoteItem?.() ?? null);
  return el('section', { role: 'region' }, ...cells.map((item) => item.cell));
}

function column(): Node[] {
  const heading = (text: string) => el('h2', { class: 'heading', role: 'heading' }, text);
  if (path.startsWith('/i/chat')) return [conversation(page, false)];
  if (path.startsWith('/messages')) return [conversation(page, true)];
  const status = /\/status\/(\d+)/.exec(path);
  if (status) {
    const post = posts.find(({ id }) => id === status[1]) ?? posts[0]!;
    const box = composerBox(page, { id: 'x.reply', inline: true, act: 'reply', answered: post });
    const rest = posts.filter((other) => other !== post);
    return [heading(say('Post', '帖子')), cell(post).cell, box.element, feed(rest)];
  }
  const box = composerBox(page, { id: 'x.home', inline: true, act: 'post' });
  return [heading(say('Home', '主页')), wrapped('home', box.element), feed(chosen.shuffle('feed', posts))];
}

page.root.append(
  el(
    'div',
    { class: 'frame' },
    navigation(),
    el('main', { role: 'main' }, el('div', { class: 'column', 'data-testid': 'primaryColumn' }, ...column())),
  ),
);
if (path === '/compose/post') openModal(page, { id: 'x.modal', act: 'post' });
