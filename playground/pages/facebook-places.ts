import { el, icon, wrapped } from '../kit/dom.ts';
import { chosen, options, say } from '../kit/options.ts';
import type { Page } from '../kit/page.ts';
import { type Person, people, posts } from '../kit/people.ts';
import { shelf } from '../kit/shelf.ts';
import { type Creating, openCreatePost } from './facebook-create.ts';
import { followButton } from './facebook-like.ts';
import { button, ownName, ownPhoto, photo } from './facebook-parts.ts';
import { postCard } from './facebook-post.ts';

/** Ids that begin like this are those of Pages: they act beside the person's own account, who stays signed in. */
const PAGE_ID = /^6155\d+$/;
const PERSON_ID = '100000000000017';
const OTHER_PAGE = { handle: '61550000000017', name: 'Lin Wei Export' };

/** Whoever signed in: the account that was asked for, unless that is a Page. */
const PERSON = PAGE_ID.test(options.account.handle) ? { handle: PERSON_ID, name: 'Lin Wei' } : options.account;

/** Keeps the site's cookies and data as they are for whoever acts: `i_user` is there exactly while a Page does. */
export function keepIdentity(): void {
  const data = el('script', { type: 'application/json' });
  document.body.append(data);
  shelf.shown(() => {
    const id = shelf.api.accountId();
    const isPage = PAGE_ID.test(id);
    const said = { ACCOUNT_ID: isPage ? PERSON_ID : id, USER_ID: id, NAME: shelf.api.account().name };
    data.textContent = JSON.stringify({ define: [['CurrentUserInitialData', [], said, 270]] });
    // biome-ignore lint/suspicious/noDocumentCookie: the site's own account cookies are readable by document.cookie
    document.cookie = `c_user=${isPage ? PERSON_ID : id}; path=/; secure`;
    // biome-ignore lint/suspicious/noDocumentCookie: the site's own account cookies are readable by document.cookie
    document.cookie = `i_user=${isPage ? id : ''}; path=/; secure${isPage ? '' : '; max-age=0'}`;
  });
}

/** The portrait in the banner: it opens the list of one's profiles, which is a dialog like every pop-over here. */
export function accountSwitcher(page: Page): HTMLElement {
  const label = say('Your profile', '你的个人主页', 'Dein Profil');
  let list: HTMLElement | null = null;
  const close = () => {
    list?.remove();
    list = null;
  };
  const open = () => {
    if (list) return close();
    const all = [PERSON, OTHER_PAGE].filter(({ handle }) => handle !== shelf.api.account().handle);
    const entries = all.map((account) =>
      button(
        page.on,
        {
          class: 'menuItem',
          'aria-label': say(`Switch to ${account.name}`, `切换到${account.name}`, `Zu ${account.name} wechseln`),
        },
        () => {
          close();
          shelf.api.setAccount(account);
        },
        photo(account),
        el('span', {}, account.name),
      ),
    );
    list = el(
      'div',
      { class: 'profiles', role: 'dialog', 'aria-label': label },
      el('div', { class: 'row' }, ownPhoto(), ownName()),
      ...entries,
    );
    shelf.opener('facebook.switch-to', () => (list ? (entries[0] ?? null) : null));
    page.root.append(list);
  };
  const attributes = {
    class: 'round',
    'aria-label': label,
    'aria-expanded': chosen.chance('switcher/expanded') ? 'false' : null,
  };
  const element = button(page.on, attributes, open, ownPhoto());
  shelf.opener('facebook.switcher', () => element);
  return element;
}

/** The block that makes a post; on the home page a second button begins a post for later. */
export function starter(page: Page, id: Creating): HTMLElement {
  const trigger = button(
    page.on,
    { class: 'pill' },
    () => openCreatePost(page, id),
    el('span', {}, say("What's on your mind?", '分享你的新鲜事吧', 'Was machst du gerade?')),
  );
  shelf.opener(id, () => trigger);
  const later =
    id === 'facebook.post' &&
    button(
      page.on,
      { class: 'tool', 'aria-label': say('Plan a post', '安排帖子', 'Beitrag vorbereiten') },
      () => openCreatePost(page, 'facebook.scheduled'),
      icon('clock', 18),
    );
  if (later) shelf.opener('facebook.scheduled', () => later);
  const label = say('Create a post', '创建帖子', 'Beitrag erstellen');
  return el('div', { class: 'post starter', role: 'region', 'aria-label': label }, ownPhoto(), trigger, later);
}

/** The posts of the home page, and at its end one of one's own. */
export function homeFeed(page: Page): Element[] {
  const feed = chosen.shuffle('feed', posts);
  const text = say('Our stand is number 12.', '我们的展位是 12 号。');
  const mine = { id: '900', author: options.account, text, hours: 6, likes: 2 };
  const act = () => openCreatePost(page, 'facebook.post-edit');
  const own = { label: say('Edit post', '编辑帖子', 'Beitrag bearbeiten'), act };
  return [...feed.map((post, index) => postCard(page, post, index)), postCard(page, mine, feed.length, {}, own)];
}

/** A group: what its members wrote, each under the name of the group. */
export function groupPage(page: Page, id: string): Element[] {
  const name = say('Tool buyers of Ningbo', '宁波工具采购群', 'Werkzeugeinkauf Ningbo');
  const own = posts.filter(({ quotes }) => !quotes);
  const cards = own.map((post, index) =>
    postCard(page, post, index, { group: { id, name }, spot: 'facebook.group-like' }),
  );
  return [el('h1', { class: 'strong' }, name), starter(page, 'facebook.group-post'), ...cards];
}

/** The page of a company or a person; one that is nobody's of the feed is one's own, with the block that makes a post. */
export function profilePage(page: Page, handle: string): Element[] {
  const known = Object.values(people).find((person) => person.handle === handle);
  const person: Person = known ?? { handle, name: 'Lin Wei Export' };
  const isCompany = known === people.rival || known === people.harbor || known === people.brightline || !known;
  const who = known === people.rival ? 'rival' : known === people.someone ? 'ordinary' : null;
  const message = button(
    page.on,
    { class: 'plainButton' },
    () => {},
    el('span', {}, say('Message', '发消息', 'Nachricht')),
  );
  const follow = followButton(page, person, who, { id: 'facebook.follow-page', friend: !isCompany, look: 'primary' });
  const head = el(
    'div',
    { class: 'post row' },
    photo(person),
    el('h1', { class: 'strong grow' }, person.name),
    ...(known ? chosen.shuffle('profile/buttons', [follow, message]) : []),
  );
  const own = posts.filter(({ author }) => author === known);
  return [
    wrapped('profile/head', head),
    ...(known ? [] : [starter(page, 'facebook.page-post')]),
    ...own.map((post, index) => postCard(page, post, index)),
  ];
}
