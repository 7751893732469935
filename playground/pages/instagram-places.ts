import { el, photograph, wrapped } from '../kit/dom.ts';
import { chosen, say } from '../kit/options.ts';
import type { Page } from '../kit/page.ts';
import { type Person, people, posts, whose } from '../kit/people.ts';
import { shelf } from '../kit/shelf.ts';
import { button, commentBox } from './instagram-comment.ts';
import { followButton, likeButton, likeByDouble } from './instagram-like.ts';
import { actions, commentLine, photo } from './instagram-post.ts';

/** One reel on a page of its own: no article, only the page's main part. `/reel/rival/` is the rival's. */
export function reelPage(page: Page, code: string): Element[] {
  const post = posts.find(({ id }) => id === (code === 'rival' ? '456' : '123'))!;
  const { author } = post;
  const who = whose(post);
  const video = el('div', { class: 'media' }, el('img', { src: photograph(author.name), alt: '' }));
  const like = likeButton(page, 'instagram.reel-like', author.handle, who);
  likeByDouble(page, video, like, who, 'instagram.reel-media');
  const words = el('span', { dir: 'auto' }, post.text);
  shelf.body(who, words);
  return [
    wrapped('reel', video),
    el(
      'div',
      { class: 'head' },
      el('a', { href: `/${author.handle}/`, role: 'link' }, photo(author)),
      el(
        'a',
        { class: 'strong', href: `/${author.handle}/`, role: 'link' },
        el('span', { dir: 'auto' }, author.handle),
      ),
      followButton(page, 'instagram.reel-follow', author, null, 'textButton'),
    ),
    el('p', {}, words),
    actions(page, author.handle, who, like),
    commentLine(page, people.tomas, null),
    commentBox(page, 'instagram.reel-comment', author.handle, 'editable'),
  ];
}

/** Somebody's page: the name, the button that follows, and pictures. */
export function profilePage(page: Page, handle: string): Element[] {
  const known = Object.values(people).find((person) => person.handle === handle);
  const person: Person = known ?? { handle, name: handle };
  const who = known === people.rival ? 'rival' : known === people.someone ? 'ordinary' : null;
  const follow = followButton(page, 'instagram.follow-profile', person, who, 'primary');
  const words = say('Message', '发消息', 'Nachricht senden');
  const message = button(page.on, { class: 'plainButton' }, () => {}, el('span', {}, words));
  const heading = el('h2', { class: 'strong', dir: 'auto' }, handle);
  const name = chosen.chance('profile/linked') ? el('a', { href: `/${handle}/`, role: 'link' }, heading) : heading;
  const top = [photo(person), name, follow, message];
  const numbers = el('p', { class: 'quiet' }, say('12 posts', '12 帖子', '12 Beiträge'));
  const inner = el('section', { class: 'row' }, ...top);
  return [
    chosen.chance('profile/header') ? el('header', { class: 'stack' }, inner, numbers) : el('div', {}, inner, numbers),
    el('div', { class: 'media' }, el('img', { src: photograph(person.name), alt: '' })),
  ];
}
