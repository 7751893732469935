import { el, icon, wrapped } from '../kit/dom.ts';
import { chosen, options, say } from '../kit/options.ts';
import { startPage } from '../kit/page.ts';
import { posts } from '../kit/people.ts';
import { shelf } from '../kit/shelf.ts';
import type { CommentKind } from './instagram-comment.ts';
import { type Creation, openCreate } from './instagram-create.ts';
import { conversation, story } from './instagram-message.ts';
import { profilePage, reelPage } from './instagram-places.ts';
import { article, photo } from './instagram-post.ts';

const page = startPage(`mount_0_0_${chosen.number('mount', 1e6).toString(36)}`);
const { on } = page;

shelf.shown(() => {
  // biome-ignore lint/suspicious/noDocumentCookie: the site's own account cookie is readable by document.cookie
  document.cookie = `ds_user_id=${shelf.api.accountId()}; path=/; secure`;
});

let creation: Creation | null = null;

function creating(): Creation {
  if (!creation?.open()) creation = openCreate(page);
  return creation;
}

function navigation(): HTMLElement {
  const item = (href: string, shape: string, label: string) =>
    el('a', { class: 'navItem', href, role: 'link' }, icon(shape, 24, label), el('span', {}, label));
  const create = item('#', 'plus', say('Create', '创建', 'Erstellen'));
  on(create, 'click', (event) => {
    event.preventDefault();
    creating();
  });
  // crop and edit come first: what is left to press is the edit step's "Next", or what unfolds the picture's words
  shelf.opener('instagram.caption', () => {
    creating().toEdit();
    return creating().next() ?? create;
  });
  shelf.opener('instagram.alt', () => creating().toWords());
  const me = el('a', { class: 'navItem', role: 'link' });
  shelf.shown(() => {
    const account = shelf.api.account();
    me.setAttribute('href', `/${account.handle}/`);
    me.replaceChildren(photo(account), el('span', {}, say('Profile', '主页', 'Profil')));
  });
  return el(
    'div',
    { class: 'nav', role: 'navigation' },
    item('/', 'home', say('Home', '首页', 'Startseite')),
    item('/direct/t/1/', 'send', say('Messages', '消息', 'Nachrichten')),
    create,
    me,
  );
}

function feed(): Element[] {
  const boxes: [CommentKind, string][] = [
    ['textarea', 'instagram.comment'],
    ['editable', 'instagram.comment-editable'],
    ['form', 'form.native'],
  ];
  const cards = chosen.shuffle('feed', posts).map((post, index) => {
    const [kind, id] = boxes[index] ?? ['textarea', `instagram.comment-${post.id}`];
    return wrapped(`ig/${post.id}`, article(page, post, kind, id));
  });
  const text = say('Our stand is number 12.', '我们的展位是 12 号。');
  const mine = { id: '900', author: options.account, text, hours: 6, likes: 2 };
  return [...cards, article(page, mine, 'textarea', 'instagram.comment-own', true)];
}

const [first, second] = location.pathname.split('/').filter(Boolean);

function column(): { readonly look: string; readonly inside: Element[] } {
  if (!first) return { look: 'feed', inside: feed() };
  if (first === 'direct') return { look: 'plain', inside: [conversation(page)] };
  if (first === 'stories') return { look: 'plain', inside: [story(page)] };
  if (first === 'reel') return { look: 'feed', inside: reelPage(page, second ?? '') };
  return { look: 'feed', inside: profilePage(page, first) };
}

const { look, inside } = column();
page.root.append(el('div', { class: 'frame' }, navigation(), el('main', { role: 'main', class: look }, ...inside)));
if (!first) page.root.append(conversation(page, true));
