import { append, type Child, el, icon, wrapped } from '../kit/dom.ts';
import { chosen, say } from '../kit/options.ts';
import type { Page } from '../kit/page.ts';
import { hoursAgo, type Post, people, whose } from '../kit/people.ts';
import { shelf } from '../kit/shelf.ts';
import { commentBox } from './linkedin-comment.ts';
import { comments } from './linkedin-comments.ts';
import { followButton, likeSpots, reacting, reactions, reactionsBar, repostMenu } from './linkedin-gestures.ts';
import { identitySwitch } from './linkedin-identity.ts';
import { photo, profile } from './linkedin-people.ts';
import type { SharePlan } from './linkedin-share.ts';

/** What a post can set off elsewhere on the page. */
export interface PostPlan {
  /** The comment box that its Comment button makes, if it is to be tested. */
  readonly id: string | null;
  /** Opens the share box. */
  share(id: string, plan: SharePlan): void;
  /** One's own post: its menu opens the editor. */
  readonly own?: boolean;
}

// the menu of one's own post, whose item opens the editor
function editMenu(page: Page, post: Post, button: HTMLElement, plan: PostPlan): void {
  const label = say('Edit post', '编辑动态', 'Beitrag bearbeiten');
  const item = el('div', { class: 'menuItem', role: 'menuitem', tabindex: '0' }, label);
  const menu = el('div', { class: 'menu', role: 'menu' }, item);
  const open = () => {
    const box = button.getBoundingClientRect();
    menu.style.left = `${box.left - 100}px`;
    menu.style.top = `${box.bottom}px`;
    page.root.append(menu);
  };
  page.on(button, 'click', open);
  page.on(item, 'click', () => {
    menu.remove();
    plan.share('linkedin.post-edit', { text: post.text });
  });
  shelf.opener('linkedin.post-edit', () => {
    if (!item.isConnected) {
      // the menu stands fixed beside its button
      button.scrollIntoView({ block: 'center', behavior: 'instant' as ScrollBehavior });
      open();
    }
    return item;
  });
}

function actor(page: Page, post: Post, plan: PostPlan): HTMLElement {
  const { name } = post.author;
  const href = profile(post.author);
  const menu = el(
    'button',
    {
      class: 'tool',
      type: 'button',
      'aria-label': say(
        `Open control menu for post by ${name}`,
        `打开${name}的动态的控制菜单`,
        `Kontrollmenü für den Beitrag von ${name} öffnen`,
      ),
    },
    icon('more'),
  );
  if (plan.own) editMenu(page, post, menu, plan);
  const follow = plan.own ? null : followButton(page, post.author, 'linkedin.follow', whose(post), '');
  return el(
    'div',
    { class: 'row' },
    el('a', { href, tabindex: '-1' }, photo(post.author)),
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
    follow,
    menu,
  );
}

// the line above the rule names another person than the author: under an ordinary post the rival
function header(post: Post): Child[] {
  if (post.id === '123' && !chosen.chance('header')) return [];
  const person = post.id === '123' ? people.rival : people.harbor;
  return [
    el(
      'p',
      { class: 'header', 'data-sdui-anchor-id': `feed-header-${person.handle}` },
      el('a', { href: profile(person) }, person.name),
      ' ',
      say('commented on this', '评论了此动态', 'hat dies kommentiert'),
    ),
    el('hr', { role: 'presentation' }),
  ];
}

/** The like button, the small button of its bar, and the bar; a seed decides where the bar stands. */
function likes(page: Page, post: Post, card: HTMLElement): HTMLElement[] {
  const who = whose(post);
  const like = el('button', { class: 'tool', type: 'button' });
  const menu = el('button', {
    class: 'tool',
    type: 'button',
    'aria-label': say('Open reactions menu', '打开反应菜单', 'Reaktionsmenü öffnen'),
  });
  const reaction = reacting(who ? 'linkedin.like' : '', post.author.handle, (now) => {
    const state = now === null ? say('no reaction', '无反应', 'keine Reaktion') : reactions[now]!;
    like.setAttribute(
      'aria-label',
      say(`Reaction button state: ${state}`, `反应按钮状态：${state}`, `Status der Reaktionsschaltfläche: ${state}`),
    );
    like.replaceChildren(icon('like', 18), el('span', {}, String(post.likes + (now === null ? 0 : 1))));
  });
  page.on(like, 'click', reaction.toggle);
  const inBar = reactionsBar(page.on, {
    like,
    menu,
    reaction,
    bar: el('div', { class: 'reactions' }),
    button: (label) => el('button', { class: 'tool', type: 'button', 'aria-label': label }, icon('like', 22)),
    place(bar) {
      if (chosen.chance('bar/inside')) {
        menu.parentElement!.before(bar);
        return;
      }
      const box = like.getBoundingClientRect();
      bar.style.position = 'fixed';
      bar.style.left = `${box.left}px`;
      bar.style.top = `${box.top - 44}px`;
      page.root.append(bar);
    },
  });
  likeSpots('linkedin', who, card, like, menu, inBar);
  return [like, menu];
}

function repost(page: Page, post: Post, card: HTMLElement, plan: PostPlan): HTMLElement {
  const button = el(
    'button',
    { class: 'tool', type: 'button', 'aria-label': say('Repost', '转发', 'Reposten'), 'aria-expanded': 'false' },
    icon('repost', 18),
    el('span', {}, '1'),
  );
  const menu = repostMenu(page, {
    front: 'linkedin',
    who: whose(post),
    to: post.author.handle,
    button,
    post: card,
    layer: page.root,
    menu: el('div', { class: 'menu', role: 'menu' }),
    item: (thoughts, label) =>
      el(
        'div',
        { class: 'menuItem', role: 'menuitem', tabindex: '0' },
        icon(thoughts ? 'reply' : 'repost', 18),
        el('p', {}, label),
      ),
    withThoughts: () => plan.share('linkedin.reshare', { mini: post }),
  });
  if (post.id === '123') shelf.opener('linkedin.reshare', () => menu.thoughts());
  return button;
}

/** A post of the new front end. */
export function sduiPost(page: Page, post: Post, index: number, plan: PostPlan): HTMLElement {
  const key = `post${post.id}`;
  const card = el('div', {
    class: 'post',
    role: 'listitem',
    tabindex: '-1',
    componentkey: `expanded${key}FeedType_MAIN_FEED_RELEVANCE`,
  });
  const submitRow = el('div', { class: 'submitRow' });
  const more =
    post.text.includes('\n') &&
    el(
      'button',
      { class: 'link', type: 'button', 'data-testid': 'expandable-text-button' },
      say('… more', '…展开', '… mehr'),
    );
  const words = el('span', {}, post.text);
  shelf.body(whose(post), words);
  const text = el('p', { class: 'postText' }, el('span', { 'data-testid': 'expandable-text-box' }, words, more));
  const opener = el(
    'button',
    { class: 'tool', type: 'button', 'aria-label': say('Comment', '评论', 'Kommentieren') },
    icon('reply', 18),
    el('span', {}, '3'),
  );
  const identity = identitySwitch(page, 'linkedin');
  let opened = false;
  page.on(opener, 'click', () => {
    if (opened) return;
    opened = true;
    commentBox(page, card, {
      id: plan.id ?? `linkedin.comment-${post.id}`,
      to: post.author.handle,
      verb: say('Comment', '评论', 'Kommentieren'),
      after: submitRow,
      as: identity.as,
    });
  });
  if (plan.id) shelf.opener(plan.id, () => opener);
  const bar = el('div', { class: 'actions' });
  append(bar, [
    identity.element,
    ...likes(page, post, card),
    opener,
    repost(page, post, card, plan),
    el('a', { class: 'tool', href: '/messaging/compose/' }, icon('send', 18), say('Send', '发送', 'Senden')),
  ]);
  append(card, [
    el('h2', { class: 'unseen' }, say(`Feed post number ${index + 1}`, `动态编号 ${index + 1}`)),
    ...(plan.own ? [] : header(post)),
    wrapped(`${key}/actor`, actor(page, post, plan)),
    wrapped(`${key}/text`, text),
    bar,
    el('div', { 'data-testid': `${key}-commentList` }, ...comments(page, post)),
  ]);
  return el('div', {}, wrapped(key, card), wrapped(`${key}/submit`, submitRow));
}
