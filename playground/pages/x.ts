import { el, icon, wrapped } from '../kit/dom.ts';
import { chosen, options, say } from '../kit/options.ts';
import { startPage } from '../kit/page.ts';
import { type Person, type Post, people, posts } from '../kit/people.ts';
import { shelf } from '../kit/shelf.ts';
import { bindLetters, type TweetActions } from './x-actions.ts';
import { articleEditor } from './x-article.ts';
import { avatar, me, ownAvatar } from './x-avatar.ts';
import { composerBox } from './x-composer.ts';
import { conversation } from './x-message.ts';
import { openModal } from './x-modal.ts';
import { profileHead, whoToFollow } from './x-people.ts';
import { caretButton, type Tweet, tweet } from './x-tweet.ts';

const page = startPage('react-root');
const path = location.pathname;

function accountMenu(switcher: HTMLElement): void {
  const accounts = [options.account, { handle: 'linweiathome', name: say('Lin at Home', '林薇日常') }];
  const menu = el(
    'div',
    { class: 'menu', role: 'menu' },
    ...accounts.map((account) => {
      const entry = el(
        'button',
        { class: 'menuItem row', type: 'button', 'data-testid': 'UserCell' },
        avatar(account),
        el('span', {}, account.name, ' ', `@${account.handle}`),
      );
      page.on(entry, 'click', () => {
        menu.remove();
        shelf.api.setAccount(account);
      });
      return entry;
    }),
  );
  const box = switcher.getBoundingClientRect();
  menu.style.left = `${box.left}px`;
  menu.style.bottom = `${innerHeight - box.top}px`;
  page.root.append(menu);
}

function navigation(): HTMLElement {
  const item = (testId: string, href: string, shape: string, label: string) =>
    el(
      'a',
      { class: 'navItem', 'data-testid': testId, href, role: 'link', 'aria-label': label },
      icon(shape, 24),
      el('span', {}, label),
    );
  const profile = item('AppTabBar_Profile_Link', '/', 'person', say('Profile', '个人资料', 'Profil'));
  const post = el(
    'a',
    { class: 'navPost', 'data-testid': 'SideNav_NewTweet_Button', href: '/compose/post', role: 'link' },
    say('Post', '发帖', 'Posten'),
  );
  const names = el('span', { class: 'grow' });
  const switcher = el(
    'button',
    {
      class: 'switcher',
      type: 'button',
      'data-testid': 'SideNav_AccountSwitcher_Button',
      'aria-label': say('Account menu', '账号菜单', 'Account-Menü'),
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
  page.on(switcher, 'click', () => accountMenu(switcher));
  return el(
    'header',
    { role: 'banner' },
    wrapped(
      'nav',
      el(
        'nav',
        { class: 'nav', role: 'navigation', 'aria-label': say('Primary', '主要', 'Primär') },
        item('AppTabBar_Home_Link', '/home', 'home', say('Home', '主页', 'Startseite')),
        item('AppTabBar_DirectMessage_Link', '/i/chat/11-22', 'reply', say('Chat', '聊天', 'Chat')),
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

function cellOf(post: Post, made: Tweet): Element {
  return el('div', { 'data-testid': 'cellInnerDiv' }, wrapped(`cell${post.id}`, made.element));
}

function feed(list: readonly Post[]): HTMLElement {
  const made = list.map((post) => tweet(page, post, actions));
  shelf.opener('x.reply-modal', () => made[0]?.bar?.reply ?? null);
  shelf.opener('x.quote', () => made[0]?.bar?.quoteItem() ?? null);
  return el('section', { role: 'region' }, ...made.map((tweet, index) => cellOf(list[index]!, tweet)));
}

/** One's own post, with the menu whose item opens the editor. */
function ownPost(): Element {
  const post: Post = {
    id: '555',
    author: me(),
    text: say('The kiln is warm again.', '窑又热起来了。', 'Der Ofen ist wieder warm.'),
    hours: 1,
    likes: 0,
  };
  const caret = caretButton();
  const label = say('Edit post', '编辑帖子', 'Post bearbeiten');
  const edit = el('div', { class: 'menuItem', role: 'menuitem', tabindex: '0' }, label);
  const menu = el('div', { class: 'menu', role: 'menu', 'data-testid': 'Dropdown' }, edit);
  const open = () => {
    const box = caret.getBoundingClientRect();
    menu.style.left = `${box.left - 120}px`;
    menu.style.top = `${box.bottom}px`;
    page.root.append(menu);
  };
  page.on(caret, 'click', open);
  page.on(edit, 'click', () => {
    menu.remove();
    openModal(page, { id: 'x.edit', act: 'edit', text: post.text });
  });
  shelf.opener('x.edit', () => {
    if (!edit.isConnected) open();
    return edit;
  });
  return cellOf(post, tweet(page, post, actions, caret));
}

function personOf(handle: string): Person {
  return [me(), ...Object.values(people)].find((one) => one.handle === handle) ?? people.maria;
}

const heading = (text: string) => el('h2', { class: 'heading', role: 'heading' }, text);

function profile(person: Person): Node[] {
  const own = person.handle === me().handle;
  const list = posts.filter((post) => post.author === person);
  return [heading(person.name), profileHead(page, person), own ? ownPost() : feed(list)];
}

function column(): Node[] {
  if (path.startsWith('/i/chat')) return [conversation(page, false)];
  if (path.startsWith('/messages')) return [conversation(page, true)];
  if (path.startsWith('/compose/articles/')) return [articleEditor(page)];
  const status = /\/status\/(\d+)/.exec(path);
  if (status) {
    const post = posts.find(({ id }) => id === status[1]) ?? posts[0]!;
    const box = composerBox(page, { id: 'x.reply', inline: true, act: 'reply', answered: post });
    const rest = posts.filter((other) => other !== post);
    const head = heading(say('Post', '帖子', 'Post'));
    return [head, cellOf(post, tweet(page, post, actions)), box.element, feed(rest)];
  }
  const list = chosen.shuffle('feed', posts);
  if (path.startsWith('/i/communities/')) {
    const box = composerBox(page, { id: 'x.community', inline: true, act: 'post' });
    return [heading(say('Mug makers', '杯子匠人', 'Becherbauer')), wrapped('home', box.element), feed(list)];
  }
  const handle = /^\/(\w+)$/.exec(path)?.[1];
  if (handle && handle !== 'home') return profile(personOf(handle));
  const box = composerBox(page, { id: 'x.home', inline: true, act: 'post' });
  return [heading(say('Home', '主页', 'Startseite')), wrapped('home', box.element), feed(list)];
}

page.root.append(
  el(
    'div',
    { class: 'frame' },
    navigation(),
    el('main', { role: 'main' }, el('div', { class: 'column', 'data-testid': 'primaryColumn' }, ...column())),
    whoToFollow(page),
  ),
);
bindLetters();
if (path === '/compose/post') openModal(page, { id: 'x.modal', act: 'post' });
