import { type Child, el, icon, wrapped } from '../kit/dom.ts';
import { chosen, say } from '../kit/options.ts';
import type { Page } from '../kit/page.ts';
import { hoursAgo, type Person, type Post, people, whose, whoseOriginal } from '../kit/people.ts';
import { shelf } from '../kit/shelf.ts';
import { commentBox, commentEditBox } from './facebook-composer.ts';
import { type Aim, commentLike, followButton, type LikeButtons, likeButtons } from './facebook-like.ts';
import { button, type Menu, openMenu, ownName, ownPhoto, photo, tail } from './facebook-parts.ts';
import { shareButton } from './facebook-share.ts';

/** What a post of the feed is: in a group, its header names the group before the person. */
export interface Setting {
  readonly group?: { readonly id: string; readonly name: string };
  readonly spot?: Aim['spot'];
}

/** A menu of the post's own, for whoever wrote it. */
export interface OwnMenu {
  readonly label: string;
  readonly act: () => void;
}

const likes = new WeakMap<Element, LikeButtons>();

/** The site's own keys: "l" likes the post that has the focus, unless somebody is writing. */
export function heedKeys(page: Page): void {
  document.addEventListener('keydown', (event) => {
    const at = document.activeElement;
    if (event.key !== 'l' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (!at || !page.root.contains(at) || at.closest('[contenteditable="true"], textarea, input')) return;
    const post = at.closest('[aria-posinset]');
    if (post) likes.get(post)?.toggle(event);
  });
}

// hidden blocks with the site's name stand in every post, to catch readers of its text
function decoy(key: string): HTMLElement {
  const mark = { [`data-${chosen.number(`decoy/${key}`, 20)}`]: '', 'data-0': '' };
  return el('div', { class: 'unseen', 'aria-hidden': 'true', ...mark }, el('span', {}, 'Facebook'));
}

const home = (handle: string): string => `https://www.facebook.com/${handle}${tail}`;

function names(author: Person, group: Setting['group']): HTMLElement {
  const link = (href: string, words: string) =>
    el('span', { class: 'strong' }, el('a', { href, role: 'link', tabindex: '0' }, el('span', {}, words)));
  if (!group) return el('h4', {}, link(home(author.handle), author.name));
  const number = 1e14 + chosen.number(author.handle, 1e9);
  const inGroup = `https://www.facebook.com/groups/${group.id}/user/${number}/${tail}`;
  const first = el('h4', {}, link(`https://www.facebook.com/groups/${group.id}/${tail}`, group.name));
  return el('div', {}, first, el('div', { class: 'quiet' }, link(inGroup, author.name)));
}

function header(page: Page, post: Post, { group }: Setting, own: OwnMenu | null): HTMLElement {
  const { author } = post;
  const who = whose(post);
  const inName = chosen.chance('follow/inName');
  const follow =
    who &&
    !group &&
    el('span', { class: 'quiet' }, ' · ', followButton(page, author, who, { id: 'facebook.follow', look: 'link' }));
  const label = say(
    `Actions for this post by ${author.name}`,
    '此帖子的操作',
    `Aktionen für diesen Beitrag von ${author.name}`,
  );
  let menu: Menu | null = null;
  const openOwn = () => {
    if (own && !menu?.isOpen()) menu = openMenu(page, more, [[own.label, own.act]]);
    return menu?.items[0] ?? null;
  };
  const more = button(page.on, { class: 'tool', 'aria-haspopup': 'menu', 'aria-label': label }, openOwn, icon('more'));
  if (own) shelf.opener('facebook.post-edit', openOwn);
  return el(
    'div',
    { class: 'row' },
    el('a', { href: home(author.handle), role: 'link', 'aria-label': author.name, tabindex: '-1' }, photo(author)),
    el(
      'div',
      { class: 'grow' },
      el('div', { 'data-ad-rendering-role': 'profile_name' }, names(author, group), inName && follow),
      !inName && follow,
      el(
        'a',
        { class: 'quiet', href: `${tail}#?${chosen.number(post.id, 1e6).toString(36)}`, role: 'link' },
        hoursAgo(post.hours),
      ),
    ),
    more,
  );
}

function story(post: Post, of: 'own' | 'original'): HTMLElement {
  const lines = post.text.split('\n').map((line) => el('div', { dir: 'auto', style: 'text-align: start;' }, line));
  const words = el('div', { 'data-ad-preview': 'message', 'data-ad-comet-preview': 'message' }, ...lines);
  if (of === 'own') shelf.body(whose(post), words);
  return el('div', { class: 'postText', 'data-ad-rendering-role': 'story_message' }, words);
}

function comment(page: Page, post: Post, author: Person): HTMLElement {
  const { name, handle } = author;
  const rival = author === people.rival;
  const slot = el('div', {});
  let opened = false;
  const id = `facebook.reply${post.id === '123' ? '' : `-${post.id}`}${rival ? '-rival' : ''}`;
  const reply = button(
    page.on,
    { class: 'quiet' },
    () => {
      if (!opened) slot.append(commentBox(page, id, handle, name));
      opened = true;
    },
    el('span', {}, say('Reply', '回复', 'Antworten')),
  );
  if (id === 'facebook.reply') shelf.opener(id, () => reply);
  const who = post.id === '123' ? (rival ? 'rival' : 'ordinary') : null;
  const words = rival ? say('We are at the fair too.', '我们也在展会。') : say('Same here.', '我也是。');
  return el(
    'div',
    { role: 'article', 'aria-label': say(`Comment by ${name}`, `${name}的评论`, `Kommentar von ${name}`) },
    el(
      'div',
      { class: 'comment' },
      photo(author),
      el(
        'div',
        {},
        el(
          'div',
          { class: 'commentText' },
          el('a', { class: 'strong', href: home(handle), role: 'link' }, el('span', {}, name)),
          el('div', { dir: 'auto', style: 'text-align: start;' }, words),
        ),
        el('ul', { class: 'row quiet' }, commentLike(page, handle, who), el('li', {}, reply)),
      ),
    ),
    slot,
  );
}

/** A comment of one's own, with a menu that changes it in its place. */
function ownComment(page: Page, post: Post): HTMLElement {
  const words = el(
    'div',
    { dir: 'auto', style: 'text-align: start;' },
    say('Try the one by the port.', '可以问问港口那家。'),
  );
  const bubble = el('div', { class: 'commentText' }, ownName(), words);
  let menu: Menu | null = null;
  const edit = () => {
    bubble.style.display = 'none';
    const done = (text: string) => {
      words.textContent = text;
    };
    const box = commentEditBox(page, post.author.handle, done, () => {
      bubble.style.display = '';
    });
    bubble.after(box);
  };
  const openOwn = () => {
    if (!menu?.isOpen()) menu = openMenu(page, more, [[say('Edit', '编辑', 'Bearbeiten'), edit]]);
    return menu.items[0] ?? null;
  };
  const label = say('Edit or delete this', '编辑或删除', 'Bearbeiten oder löschen');
  const more = button(
    page.on,
    { class: 'tool', 'aria-haspopup': 'menu', 'aria-label': label },
    openOwn,
    icon('more', 16),
  );
  shelf.opener('facebook.comment-edit', openOwn);
  return el(
    'div',
    { role: 'article', 'aria-label': say('Your comment', '你的评论', 'Dein Kommentar') },
    el('div', { class: 'comment' }, ownPhoto(), el('div', { class: 'grow' }, bubble), more),
  );
}

/** A post of the feed with its buttons, its comments and its comment box. */
export function postCard(
  page: Page,
  post: Post,
  index: number,
  setting: Setting = {},
  own: OwnMenu | null = null,
): Element {
  const { on } = page;
  const id = post.id === '123' ? 'facebook.comment' : `facebook.comment-${post.id}`;
  const slot = el('div', {});
  let opened = false;
  const open = () => {
    if (!opened) slot.replaceChildren(commentBox(page, id, post.author.handle, null));
    opened = true;
  };
  const write = say('Write a comment', '写评论', 'Schreibe einen Kommentar');
  const stub = button(on, { class: 'pill', 'aria-label': write }, open, el('span', {}, `${write}…`));
  const leave = say('Leave a comment', '发表评论', 'Kommentar hinterlassen');
  const opener = button(
    on,
    { class: 'action', 'aria-label': leave },
    open,
    icon('reply', 18),
    el('span', { 'data-ad-rendering-role': 'comment_button' }, say('Comment', '评论', 'Kommentieren')),
  );
  shelf.opener(id, () => (chosen.chance('comment/stub') ? stub : opener));
  slot.append(el('div', { class: 'commentBox' }, ownPhoto(), stub));
  const who = whose(post);
  const sharing = shareButton(page, post, who);
  if (post.id === '123') shelf.opener('facebook.share', () => sharing.toWords());
  const like = likeButtons(
    page,
    post.quotes
      ? { to: post.quotes.author.handle, who: whoseOriginal(post), spot: 'facebook.shared-like' }
      : { to: post.author.handle, who, spot: setting.spot ?? 'facebook.like' },
    () => card,
  );
  const { quotes } = post;
  const inside: Child[] = [
    decoy(`${post.id}a`),
    wrapped(`fb/${post.id}/head`, header(page, post, setting, own)),
    decoy(`${post.id}b`),
    story(post, 'own'),
    quotes &&
      wrapped(
        `fb/${post.id}/shared`,
        el('div', { class: 'shared' }, header(page, quotes, {}, null), decoy(`${post.id}c`), story(quotes, 'original')),
      ),
    el('div', { class: 'quiet' }, String(post.likes)),
    el('div', { class: 'actions' }, ...like.elements, opener, sharing.button),
    comment(page, post, people.tomas),
    post.id === '123' && comment(page, post, people.rival),
    post.id === '123' && ownComment(page, post),
    slot,
  ];
  const card: HTMLElement = el(
    'div',
    {
      class: 'post',
      tabindex: '-1',
      'aria-posinset': String(index + 1),
      'aria-describedby': `:r${index}a:`,
      'aria-labelledby': `:r${index}b:`,
    },
    wrapped(`fb/${post.id}`, el('div', {}, ...inside)),
  );
  likes.set(card, like);
  return wrapped(`fb/${post.id}/out`, card);
}
