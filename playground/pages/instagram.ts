import { el, icon, photograph, portrait, wrapped } from '../kit/dom.ts';
import { chosen, say } from '../kit/options.ts';
import { startPage } from '../kit/page.ts';
import { hoursAgo, type Person, type Post, people, posts } from '../kit/people.ts';
import { shelf } from '../kit/shelf.ts';
import { button, type CommentKind, commentBox } from './instagram-comment.ts';
import { type Creation, openCreate } from './instagram-create.ts';
import { conversation } from './instagram-message.ts';

const page = startPage(`mount_0_0_${chosen.number('mount', 1e6).toString(36)}`);
const { on } = page;

shelf.shown(() => {
  // biome-ignore lint/suspicious/noDocumentCookie: the site's own account cookie is readable by document.cookie
  document.cookie = `ds_user_id=${shelf.api.accountId()}; path=/; secure`;
});

function photo(person: Person): HTMLElement {
  const alt = say(`${person.handle}'s profile picture`, `${person.handle}的头像`);
  return el('span', { class: 'avatar' }, el('img', { src: portrait(person.name), alt }));
}

function likeButton(post: Post): { button: HTMLElement; like: (event: Event) => void } {
  let liked = false;
  const show = () => {
    element.className = chosen.cls(liked ? 'tool liked' : 'tool');
    element.replaceChildren(icon('like', 24, liked ? say('Unlike', '取消赞') : say('Like', '赞')));
  };
  const toggle = (event: Event) => {
    if (!shelf.heeds(event)) return;
    liked = !liked;
    shelf.react(liked ? 'like' : 'unlike', post.author.handle);
    show();
  };
  const element = button(on, { class: 'tool' }, toggle);
  show();
  return { button: element, like: (event) => !liked && toggle(event) };
}

function comment(): HTMLElement {
  const { handle } = people.tomas;
  return el(
    'div',
    { class: 'commentLine' },
    el('a', { class: 'strong', href: `/${handle}/` }, handle),
    el('span', { dir: 'auto' }, say('Same here.', '我也是。')),
    button(on, {}, () => {}, icon('like', 12, say('Like', '赞'))),
  );
}

function post(entry: Post, kind: CommentKind, id: string): HTMLElement {
  const { author } = entry;
  const media = el('div', { class: 'media' }, el('img', { src: photograph(author.name), alt: '' }));
  const { button: likes, like } = likeButton(entry);
  let last = Number.NEGATIVE_INFINITY;
  // two clicks within 300 ms, timed by hand: to stop dblclick is not enough
  on(media, 'click', (event) => {
    if (event.timeStamp - last < 300) like(event);
    last = event.timeStamp;
  });
  const action = (shape: string, label: string) => button(on, { class: 'tool' }, () => {}, icon(shape, 24, label));
  return el(
    'article',
    { class: 'post' },
    el(
      'header',
      { class: 'head' },
      el('a', { href: `/${author.handle}/`, role: 'link', tabindex: '0' }, photo(author)),
      el(
        'a',
        { class: 'strong', href: `/${author.handle}/`, role: 'link' },
        el('span', { dir: 'auto' }, author.handle),
      ),
      el('time', { class: 'quiet' }, hoursAgo(entry.hours)),
      button(on, { class: 'tool' }, () => {}, icon('more', 24, say('More options', '更多选项'))),
    ),
    wrapped(`ig/${entry.id}/media`, media),
    el(
      'section',
      { class: 'actions' },
      likes,
      action('reply', say('Comment', '评论')),
      chosen.chance('repost') && action('repost', say('Repost', '转发')),
      action('share', say('Share', '分享')),
      action('save', say('Save', '收藏')),
    ),
    el(
      'p',
      {},
      el('a', { class: 'strong', href: `/${author.handle}/` }, author.handle),
      ' ',
      el('span', { dir: 'auto' }, entry.text),
    ),
    comment(),
    commentBox(page, id, author.handle, kind),
  );
}

let creation: Creation | null = null;

function navigation(): HTMLElement {
  const item = (href: string, shape: string, label: string) =>
    el('a', { class: 'navItem', href, role: 'link' }, icon(shape, 24, label), el('span', {}, label));
  const create = item('#', 'plus', say('Create', '创建'));
  on(create, 'click', (event) => {
    event.preventDefault();
    if (!creation?.open()) creation = openCreate(page);
  });
  // crop and edit come first: what is left to press is the edit step's "Next"
  shelf.opener('instagram.caption', () => {
    if (!creation?.open()) creation = openCreate(page);
    creation.toEdit();
    return creation.next() ?? create;
  });
  const me = el('a', { class: 'navItem', role: 'link' });
  shelf.shown(() => {
    const account = shelf.api.account();
    me.setAttribute('href', `/${account.handle}/`);
    me.replaceChildren(photo(account), el('span', {}, say('Profile', '主页')));
  });
  return el(
    'div',
    { class: 'nav', role: 'navigation' },
    item('/', 'home', say('Home', '首页')),
    item('/direct/t/1/', 'send', say('Messages', '消息')),
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
  return chosen.shuffle('feed', posts).map((entry, index) => {
    const [kind, id] = boxes[index]!;
    return wrapped(`ig/${entry.id}`, post(entry, kind, id));
  });
}

const direct = location.pathname.startsWith('/direct/');
page.root.append(
  el(
    'div',
    { class: 'frame' },
    navigation(),
    el('main', { role: 'main', class: direct ? 'plain' : 'feed' }, ...(direct ? [conversation(page)] : feed())),
  ),
);
