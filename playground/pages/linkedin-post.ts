import { type Child, el, icon, portrait, wrapped } from '../kit/dom.ts';
import { chosen, say } from '../kit/options.ts';
import type { Page } from '../kit/page.ts';
import { hoursAgo, type Post, people } from '../kit/people.ts';
import { shelf } from '../kit/shelf.ts';
import { commentBox } from './linkedin-comment.ts';

function photo(name: string): HTMLElement {
  return el('span', { class: 'avatar' }, el('img', { src: portrait(name), alt: '' }));
}

function actor(post: Post): HTMLElement {
  const { handle, name } = post.author;
  const href = `https://www.linkedin.com/in/${handle}/`;
  return el(
    'div',
    { class: 'row' },
    el('a', { href, tabindex: '-1' }, photo(name)),
    el(
      'a',
      { class: 'grow', href },
      el(
        'div',
        { 'aria-label': `${name} 2°` },
        el('p', { class: 'strong' }, el('span', {}, name)),
        el('p', { class: 'quiet' }, '• 2°'),
      ),
      el('p', { class: 'quiet' }, `${hoursAgo(post.hours)} •`),
    ),
    el(
      'button',
      {
        class: 'tool',
        type: 'button',
        'aria-label': say(`Open control menu for post by ${name}`, `打开${name}的动态的控制菜单`),
      },
      icon('more'),
    ),
  );
}

function likeButton(page: Page, post: Post): HTMLElement {
  let liked = false;
  const button = el('button', { class: 'tool', type: 'button' });
  const show = () => {
    const none = say('no reaction', '无反应');
    button.setAttribute(
      'aria-label',
      say(`Reaction button state: ${liked ? 'Like' : none}`, `反应按钮状态：${liked ? '赞' : none}`),
    );
    button.replaceChildren(icon('like', 18), el('span', {}, String(post.likes + (liked ? 1 : 0))));
  };
  show();
  page.on(button, 'click', (event) => {
    if (!shelf.heeds(event)) return;
    liked = !liked;
    shelf.react(liked ? 'like' : 'unlike', post.author.handle);
    show();
  });
  return button;
}

function identity(): Child {
  if (!chosen.chance('identity', 0.4)) return null;
  const label = chosen.chance('identity/label') ? say('Switch to different account', '切换到其他账号') : null;
  return el(
    'a',
    { href: '#', 'aria-label': label },
    el('figure', {}, el('img', { src: portrait(shelf.api.account().name), alt: '' })),
  );
}

function comment(post: Post): HTMLElement {
  const id = `replaceableComment_urn:li:comment:(activity:${post.id},1)`;
  const { name, handle } = people.tomas;
  return el(
    'div',
    { class: 'comment', id, componentkey: id },
    el('a', { href: `/in/${handle}/` }, photo(name)),
    el(
      'div',
      { class: 'commentText' },
      el('a', { href: `/in/${handle}/` }, el('p', { class: 'strong' }, el('span', {}, name))),
      el('p', {}, say('Same here.', '我也是。')),
      el('div', { class: 'row quiet' }, el('div', { role: 'button', tabindex: '0' }, say('Like', '赞'))),
    ),
  );
}

// the line above the rule names another person than the author
function header(post: Post): Child[] {
  if (post.id === '123' && !chosen.chance('header')) return [];
  const { name, handle } = people.harbor;
  return [
    el(
      'p',
      { class: 'header', 'data-sdui-anchor-id': `feed-header-${handle}` },
      el('a', { href: `https://www.linkedin.com/in/${handle}/` }, name),
      ' ',
      say('commented on this', '评论了此动态'),
    ),
    el('hr', { role: 'presentation' }),
  ];
}

/** A post of the new front end; `id` names the comment box that its Comment button makes, if it is to be tested. */
export function sduiPost(page: Page, post: Post, index: number, id: string | null): HTMLElement {
  const key = `post${post.id}`;
  const card = el('div', {
    class: 'post',
    role: 'listitem',
    componentkey: `expanded${key}FeedType_MAIN_FEED_RELEVANCE`,
  });
  const submitRow = el('div', { class: 'submitRow' });
  const more =
    post.text.includes('\n') &&
    el('button', { class: 'link', type: 'button', 'data-testid': 'expandable-text-button' }, say('… more', '…展开'));
  const text = el('p', { class: 'postText' }, el('span', { 'data-testid': 'expandable-text-box' }, post.text, more));
  const opener = el(
    'button',
    { class: 'tool', type: 'button', 'aria-label': say('Comment', '评论') },
    icon('reply', 18),
    el('span', {}, '3'),
  );
  let opened = false;
  page.on(opener, 'click', () => {
    if (opened) return;
    opened = true;
    commentBox(page, id ?? `linkedin.comment-${post.id}`, post, card, submitRow);
  });
  if (id) shelf.opener(id, () => opener);
  card.append(
    el('h2', { class: 'unseen' }, say(`Feed post number ${index + 1}`, `动态编号 ${index + 1}`)),
    ...(header(post).filter(Boolean) as Node[]),
    wrapped(`${key}/actor`, actor(post)),
    wrapped(`${key}/text`, text),
    el(
      'div',
      { class: 'actions' },
      identity(),
      likeButton(page, post),
      el('button', { class: 'tool', type: 'button', 'aria-label': say('Open reactions menu', '打开反应菜单') }),
      opener,
      el(
        'button',
        { class: 'tool', type: 'button', 'aria-label': say('Repost', '转发'), 'aria-expanded': 'false' },
        icon('repost', 18),
        el('span', {}, '1'),
      ),
      el('a', { class: 'tool', href: '/messaging/compose/' }, icon('send', 18), say('Send', '发送')),
    ),
  );
  const comments = el('div', { 'data-testid': `${key}-commentList` }, comment(post));
  card.append(comments);
  return el('div', {}, wrapped(key, card), wrapped(`${key}/submit`, submitRow));
}
