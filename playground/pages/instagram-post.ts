import { lexicalEditor } from '../editors/lexical.ts';
import { type Composer, compose } from '../kit/composer.ts';
import { type Dialog, openDialog } from '../kit/dialog.ts';
import { type Child, el, face, icon, photograph, portrait, wrapped } from '../kit/dom.ts';
import { chosen, say } from '../kit/options.ts';
import type { Page } from '../kit/page.ts';
import { hoursAgo, type Person, type Post, people, whose, whoseOriginal } from '../kit/people.ts';
import { shelf } from '../kit/shelf.ts';
import type { Who } from '../kit/spots.ts';
import { button, type CommentKind, commentBox } from './instagram-comment.ts';
import { followButton, likeButton, likeByDouble, repostButton, type Toggle } from './instagram-like.ts';

/** A person's portrait, round, labelled as the site labels it. */
export function photo(person: Person): HTMLElement {
  const { handle } = person;
  const alt = say(`${handle}'s profile picture`, `${handle}的头像`, `Profilbild von ${handle}`);
  return el('span', { class: 'avatar' }, el('img', { src: portrait(person.name), alt }));
}

/** The row of icons under a post; the first is the like. */
export function actions(page: Page, to: string, who: Who | null, like: Toggle, look = 'actions'): HTMLElement {
  const icons = (shape: string, label: string) => button(page.on, { class: 'tool' }, () => {}, icon(shape, 24, label));
  const comments = icons('reply', say('Comment', '评论', 'Kommentieren'));
  const inner: Child[] = [
    like.element,
    comments,
    // missing under some posts; there where a test asks for it
    (who || chosen.chance(`repost/${to}`)) && repostButton(page, to, who),
    icons('share', say('Share', '分享', 'Teilen')),
    icons('save', say('Save', '收藏', 'Speichern')),
  ];
  if (chosen.chance('actions/group')) return el('div', { class: look, role: 'group' }, ...inner);
  return el('section', { class: look }, ...inner);
}

/** Somebody's comment with its own small heart. */
export function commentLine(page: Page, author: Person, who: Who | null): HTMLElement {
  const { handle } = author;
  const size = chosen.pick('comment/heart', [12, 16]);
  const words =
    author === people.rival ? say('We are at the fair too.', '我们也在展会。') : say('Same here.', '我也是。');
  return el(
    'div',
    { class: 'commentLine' },
    el('a', { class: 'strong', href: `/${handle}/` }, handle),
    el('span', { dir: 'auto' }, words),
    likeButton(page, 'instagram.comment-like', handle, who, size).element,
  );
}

function header(page: Page, authors: readonly Person[], post: Post, more: HTMLElement): HTMLElement {
  const [author, other] = authors;
  const who = other ? null : whose(post);
  const name = ({ handle }: Person) =>
    el('a', { class: 'strong', href: `/${handle}/`, role: 'link' }, el('span', { dir: 'auto' }, handle));
  return el(
    'header',
    { class: 'head' },
    el('a', { href: `/${author!.handle}/`, role: 'link', tabindex: '0' }, photo(author!)),
    name(author!),
    other && el('span', {}, say('and', '和', 'und')),
    other && name(other),
    who && followButton(page, 'instagram.follow', author!, who, 'textButton'),
    el('time', { class: 'quiet' }, hoursAgo(post.hours)),
    more,
  );
}

/** The dialog that changes the words under a post of one's own. */
function openEdit(page: Page, kept: (text: string) => void): void {
  let composer: Composer | null = null;
  const { on } = page;
  const fill = (dialog: Dialog) => {
    const host = el('div', { class: 'caption' });
    const inner = face('edit/done', say('Done', '完成', 'Fertig'));
    const publish = button(on, { class: 'textButton' }, (event) => void composer?.send(event), inner);
    const leave = face('edit/cancel', say('Cancel', '取消', 'Abbrechen'));
    const cancel = button(on, { class: 'textButton' }, () => dialog.close(), leave);
    const count = el('p', { class: 'quiet count' });
    const label = say('Write a caption…', '输入说明文字…', 'Bildunterschrift verfassen …');
    let text = '';
    composer = compose({
      id: 'instagram.caption-edit',
      host,
      make: lexicalEditor(chosen.pick('caption/lexical', ['rich', 'plain']), {
        'aria-label': label,
        'aria-placeholder': label,
      }),
      parts: { publish: () => publish, publishIcon: () => inner, other: () => cancel, close: () => cancel },
      changed(now) {
        if (now !== '') text = now;
        count.textContent = `${now.length.toLocaleString('en')}/2,200`;
      },
      sent() {
        kept(text);
        dialog.close();
      },
    });
    queueMicrotask(() => composer?.focus());
    const title = el('h1', { class: 'strong' }, say('Edit info', '编辑信息', 'Infos bearbeiten'));
    return [
      el('div', { class: 'dialogHead' }, cancel, title, publish),
      wrapped('edit', el('div', {}, host, chosen.chance('edit/counter') && count)),
    ];
  };
  const label = say('Edit info', '编辑信息', 'Infos bearbeiten');
  openDialog(page.root, { 'aria-label': label }, fill, () => composer?.close());
}

/** The list of what one can do with a post of one's own; `open` gives its "Edit". */
function ownList(page: Page, kept: (text: string) => void): { open: () => HTMLElement } {
  let edit: HTMLElement | null = null;
  const fill = (dialog: Dialog) => {
    const entry = (words: string, act: () => void) =>
      button(
        page.on,
        { class: 'listed' },
        () => {
          dialog.close();
          act();
        },
        el('span', {}, words),
      );
    edit = entry(say('Edit', '编辑', 'Bearbeiten'), () => openEdit(page, kept));
    const remove = entry(say('Delete', '删除', 'Löschen'), () => {});
    return [remove, edit, entry(say('Cancel', '取消', 'Abbrechen'), () => {})];
  };
  return {
    open() {
      if (!edit?.isConnected) openDialog(page.root, {}, fill);
      return edit!;
    },
  };
}

/** A post of the feed. One that takes another along is a common post of both authors here. */
export function article(page: Page, post: Post, kind: CommentKind, id: string, own = false): HTMLElement {
  const { author, quotes } = post;
  const authors = quotes ? [author, quotes.author] : [author];
  const who = quotes ? whoseOriginal(post) : whose(post);
  const media = el('div', { class: 'media' }, el('img', { src: photograph(author.name), alt: '' }));
  const like = likeButton(page, quotes ? 'instagram.collab-like' : 'instagram.like', author.handle, who);
  likeByDouble(page, media, like, quotes ? null : who);
  const words = el('span', { dir: 'auto' }, post.text);
  if (!quotes) shelf.body(who, words);
  const list = ownList(page, (text) => {
    words.textContent = text;
  });
  const label = say('More options', '更多选项', 'Weitere Optionen');
  const more = button(page.on, { class: 'tool' }, () => own && list.open(), icon('more', 24, label));
  if (own) shelf.opener('instagram.caption-edit', list.open);
  const caption = el('p', {}, el('a', { class: 'strong', href: `/${author.handle}/` }, author.handle), ' ', words);
  return el(
    'article',
    { class: 'post' },
    header(page, authors, post, more),
    wrapped(`ig/${post.id}/media`, media),
    actions(page, author.handle, quotes ? null : who, like),
    caption,
    commentLine(page, people.tomas, post.id === '123' ? 'ordinary' : null),
    post.id === '123' && commentLine(page, people.rival, 'rival'),
    commentBox(page, id, author.handle, kind),
  );
}
