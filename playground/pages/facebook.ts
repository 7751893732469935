import { type Child, el, icon, portrait, wrapped } from '../kit/dom.ts';
import { chosen, say } from '../kit/options.ts';
import { startPage } from '../kit/page.ts';
import { hoursAgo, type Person, type Post, people, posts } from '../kit/people.ts';
import { shelf } from '../kit/shelf.ts';
import { button, chat, commentBox, openCreatePost, ownPhoto } from './facebook-composer.ts';

const page = startPage(`mount_0_0_${chosen.number('mount', 1e6).toString(36)}`);
const { on } = page;
const tail = `?__cft__[0]=AZ${chosen.number('cft', 1e9).toString(36)}&__tn__=-UC*F`;

shelf.shown(() => {
  // biome-ignore lint/suspicious/noDocumentCookie: the site's own account cookie is readable by document.cookie
  document.cookie = `c_user=${shelf.api.accountId()}; path=/; secure`;
});

function photo(person: Person): HTMLElement {
  return el('span', { class: 'avatar' }, el('img', { src: portrait(person.name), alt: '' }));
}

// hidden blocks with the site's name stand in every post, to catch readers of its text
function decoy(key: string): HTMLElement {
  const mark = { [`data-${chosen.number(`decoy/${key}`, 20)}`]: '', 'data-0': '' };
  return el('div', { class: 'unseen', 'aria-hidden': 'true', ...mark }, el('span', {}, 'Facebook'));
}

function header(post: Post): HTMLElement {
  const { handle, name } = post.author;
  const href = `https://www.facebook.com/${handle}${tail}`;
  return el(
    'div',
    { class: 'row' },
    el('a', { href, role: 'link', 'aria-label': name, tabindex: '-1' }, photo(post.author)),
    el(
      'div',
      { class: 'grow' },
      el(
        'div',
        { 'data-ad-rendering-role': 'profile_name' },
        el(
          'h4',
          {},
          el('span', { class: 'strong' }, el('a', { href, role: 'link', tabindex: '0' }, el('span', {}, name))),
        ),
      ),
      el(
        'a',
        { class: 'quiet', href: `${tail}#?${chosen.number(post.id, 1e6).toString(36)}`, role: 'link' },
        hoursAgo(post.hours),
      ),
    ),
    button(
      on,
      { class: 'tool', 'aria-haspopup': 'menu', 'aria-label': say(`Actions for this post by ${name}`, '此帖子的操作') },
      () => {},
      icon('more'),
    ),
  );
}

function likeButton(post: Post): HTMLElement {
  let liked = false;
  const element = button(on, { class: 'action' }, (event) => {
    if (!shelf.heeds(event)) return;
    liked = !liked;
    shelf.react(liked ? 'like' : 'unlike', post.author.handle);
    show();
  });
  const show = () => {
    element.setAttribute('aria-label', liked ? say('Remove Like', '移除赞') : say('Like', '赞'));
    element.className = chosen.cls(liked ? 'action liked' : 'action');
    element.replaceChildren(
      icon('like', 18),
      el('span', { 'data-ad-rendering-role': 'like_button' }, say('Like', '赞')),
    );
  };
  show();
  return element;
}

function comment(post: Post): HTMLElement {
  const { name, handle } = people.tomas;
  const slot = el('div', {});
  let opened = false;
  const reply = button(
    on,
    { class: 'quiet' },
    () => {
      if (!opened)
        slot.append(commentBox(page, post.id === '123' ? 'facebook.reply' : `facebook.reply-${post.id}`, handle, name));
      opened = true;
    },
    el('span', {}, say('Reply', '回复')),
  );
  if (post.id === '123') shelf.opener('facebook.reply', () => reply);
  return el(
    'div',
    { role: 'article', 'aria-label': say(`Comment by ${name}`, `${name}的评论`) },
    el(
      'div',
      { class: 'comment' },
      photo(people.tomas),
      el(
        'div',
        {},
        el(
          'div',
          { class: 'commentText' },
          el(
            'a',
            { class: 'strong', href: `https://www.facebook.com/${handle}${tail}`, role: 'link' },
            el('span', {}, name),
          ),
          el('div', { dir: 'auto', style: 'text-align: start;' }, say('Same here.', '我也是。')),
        ),
        el(
          'ul',
          { class: 'row quiet' },
          el(
            'li',
            {},
            button(on, {}, () => {}, el('span', {}, say('Like', '赞'))),
          ),
          el('li', {}, reply),
        ),
      ),
    ),
    slot,
  );
}

function post(entry: Post, index: number): Element {
  const id = entry.id === '123' ? 'facebook.comment' : `facebook.comment-${entry.id}`;
  const slot = el('div', {});
  let opened = false;
  const open = () => {
    if (!opened) slot.replaceChildren(commentBox(page, id, entry.author.handle, null));
    opened = true;
  };
  const action = (role: string, shape: string, label: string, act: () => void) =>
    button(
      on,
      { class: 'action', 'aria-label': label },
      act,
      icon(shape, 18),
      el('span', { 'data-ad-rendering-role': role }, label),
    );
  const stub = button(
    on,
    { class: 'pill', 'aria-label': say('Write a comment', '写评论') },
    open,
    el('span', {}, say('Write a comment…', '写评论…')),
  );
  const opener = action('comment_button', 'reply', say('Leave a comment', '发表评论'), open);
  shelf.opener(id, () => (chosen.chance('comment/stub') ? stub : opener));
  slot.append(el('div', { class: 'commentBox' }, ownPhoto(), stub));
  const inside: Child[] = [
    decoy(`${entry.id}a`),
    wrapped(`fb/${entry.id}/head`, header(entry)),
    decoy(`${entry.id}b`),
    el(
      'div',
      { class: 'postText', 'data-ad-rendering-role': 'story_message' },
      el(
        'div',
        { 'data-ad-preview': 'message', 'data-ad-comet-preview': 'message' },
        ...entry.text.split('\n').map((line) => el('div', { dir: 'auto', style: 'text-align: start;' }, line)),
      ),
    ),
    el('div', { class: 'quiet' }, String(entry.likes)),
    el(
      'div',
      { class: 'actions' },
      likeButton(entry),
      opener,
      action('share_button', 'share', say('Share', '分享'), () => {}),
    ),
    comment(entry),
    slot,
  ];
  const card = el(
    'div',
    {
      class: 'post',
      'aria-posinset': String(index + 1),
      'aria-describedby': `:r${index}a:`,
      'aria-labelledby': `:r${index}b:`,
    },
    wrapped(`fb/${entry.id}`, el('div', {}, ...inside)),
  );
  return wrapped(`fb/${entry.id}/out`, card);
}

const me = el('a', { class: 'navItem', role: 'link' });
shelf.shown(() => {
  const { handle, name } = shelf.api.account();
  me.setAttribute('href', `https://www.facebook.com/${handle}`);
  me.replaceChildren(ownPhoto(), el('span', {}, name));
});
const trigger = button(
  on,
  { class: 'pill' },
  () => openCreatePost(page),
  el('span', {}, say("What's on your mind?", '分享你的新鲜事吧')),
);
shelf.opener('facebook.post', () => trigger);
page.root.append(
  el(
    'div',
    { class: 'bar', role: 'banner' },
    el('span', { class: 'link strong' }, say('Friends and groups', '好友与小组')),
    ownPhoto(),
  ),
  el(
    'div',
    { class: 'frame' },
    el(
      'div',
      { role: 'navigation' },
      me,
      el('a', { class: 'navItem', href: '/', role: 'link' }, icon('home'), say('Feeds', '动态')),
    ),
    el(
      'div',
      { class: 'feed', role: 'main' },
      el(
        'div',
        { class: 'post starter', role: 'region', 'aria-label': say('Create a post', '创建帖子') },
        ownPhoto(),
        trigger,
      ),
      ...chosen.shuffle('feed', posts).map(post),
    ),
  ),
  chat(page, people.maria.name),
);
