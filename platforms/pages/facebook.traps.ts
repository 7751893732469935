import { btn, lex, wrap } from './kit.ts';
import type { PageExample } from './page.ts';

const D = (l: string, is: string, o: { aria?: boolean | string } = {}) => btn(l, is, { tag: 'div', aria: true, ...o });
const icon = (l: string, is = 'other') => btn(l, is, { tag: 'div', aria: true, text: false, icon: true });
const decoy = '<div aria-hidden="true" data-0=""><span>Facebook</span></div>';
const person = (name: string, href: string) =>
  `<div data-ad-rendering-role="profile_name"><h4><a role="link" href="${href}?__cft__[0]=a&__tn__=b">${name}</a></h4></div>`;
const actions = (c = 'Leave a comment', t = 'Comment') =>
  `<div><div role="button" aria-label="Like" data-is="other"><span data-ad-rendering-role="like_button">Like</span></div>${btn(t, 'other', { tag: 'div', aria: c })}<div role="button" data-is="other"><span data-ad-rendering-role="share_button">Share</span></div></div>`;
const body = (name: string, href: string, text: string, after = '', mid = '') =>
  `${decoy}${person(name, href)}<div aria-haspopup="menu" role="button" aria-label="Actions for this post by ${name}" data-is="other"></div><div data-ad-rendering-role="story_message"><div dir="auto" style="text-align:start">${text}</div></div>${mid}${actions()}${after}`;
const post = (n: number, name: string, href: string, text: string, after = '', mid = '') =>
  `<div aria-posinset="${n}">${wrap(body(name, href, text, after, mid))}</div>`;
const comment = (name: string, text: string, after = '', tag = 'div role="article"') =>
  `<${tag}><a href="/${name.toLowerCase().replace(' ', '.')}?comment_id=1" role="link"><span>${name}</span></a><div dir="auto">${text}</div><ul><li>${btn('Like', 'other', { tag: 'div' })}</li><li>${btn('Reply', 'other', { tag: 'div' })}</li></ul>${after}</${tag.split(' ')[0]}>`;
const TT = { author: 'Tooltec', handle: 'tooltec', text: 'New drill' };
const submit = `<div id="focused-state-composer-submit">${icon('Comment', 'publish')}</div>`;
const submitIn = (l: string) => `<div id="focused-state-composer-submit">${icon(l, 'publish')}</div>`;
const main = (...x: string[]) =>
  `<div role="banner"><a href="/" aria-label="Facebook"></a></div><div role="navigation"><a href="/me/"><span>Wei Chen</span></a><a href="/groups/feed/">Groups</a></div><div role="main">${x.join('')}</div>`;
const P2 = post(2, 'Zed', '/zed', 'third');
const P0 = post(1, 'Haida', '/haida', 'first');
const create = (
  lang: string,
  title: string,
  ph: string,
  publish: string,
  close: string,
  emoji: string,
  form = true,
  extra = '',
) => ({
  lang,
  html: `${main(P0, P2)}<div role="dialog" aria-label="${title}"><${form ? 'form method="POST"' : 'div'}>${wrap(`<h2><span>${title}</span></h2>${icon(close)}`)}<div><a href="#"><svg></svg></a><h3><span>Wei Chen</span></h3>${btn('', 'other', { tag: 'div', aria: 'Edit privacy. Public', icon: true })}</div>${wrap(lex(`aria-placeholder="${ph}" aria-label="${ph}"`), 3)}${icon(emoji)}<div>${icon('x1')}${icon('x2')}${icon('More')}</div>${wrap(D(publish, 'publish'))}${extra}</${form ? 'form' : 'div'}></div>`,
});
export default [
  {
    surface: 'post-dialog',
    act: 'post',
    name: 'create pl no form',
    path: '/',
    ...create('pl', 'Utwórz post', 'O czym myślisz?', 'Opublikuj', 'Zamknij', 'Emoji', false),
  },
  {
    surface: 'post-dialog',
    act: 'post',
    name: 'create ka (no table at all) form',
    path: '/',
    ...create('ka', 'პოსტი', 'რას ფიქრობ', 'გამოქვეყნება', 'დახურვა', 'ემოჯი'),
  },
  {
    surface: 'post-dialog',
    act: 'post',
    name: 'create, page two steps: next; then post, editor unmounted',
    path: '/',
    lang: 'en',
    html: `<div role="dialog" aria-label="Create post"><form method="POST"><h2>Create post</h2>${icon('Close')}${lex('aria-placeholder="What\'s on your mind?"')}${D('Next', 'other')}</form></div>`,
    next: `<form method="POST"><h2>Post settings</h2>${icon('Back')}${D('Boost post', 'other')}${D('Scheduling options', 'other', { aria: false })}${D('Post', 'publish')}</form>`,
  },
  {
    surface: 'post-dialog',
    act: 'post',
    name: 'create two steps zh, editor hidden',
    path: '/',
    lang: 'zh-Hans',
    html: `<div role="dialog"><form method="POST"><div hidden style="display:none"><h2>发帖</h2>${lex('aria-label="分享你的新鲜事吧"')}${D('继续', 'other')}</div><div><h2>帖子设置</h2>${icon('返回')}${D('发帖', 'publish')}</div></form></div>`,
  },
  {
    surface: 'comment',
    act: 'comment',
    name: 'comment without a button: openers and replies below are others',
    path: '/',
    html: main(
      P0,
      post(
        2,
        'Tooltec',
        '/tooltec',
        'New drill',
        `<form role="presentation">${lex('aria-label="Write a comment…"')}${icon('Emoji')}</form>${comment('Carl Cutter', 'Nice')}${comment('Dora Dee', 'Meh')}`,
      ),
      post(3, 'Zed', '/zed', 'x'),
    ),
    target: TT,
  },
  {
    surface: 'comment',
    act: 'comment',
    name: 'comment ar bare li',
    path: '/tooltec/posts/1',
    lang: 'ar',
    html: main(wrap(body('Tooltec', '/tooltec', 'New drill', `<ul><li>${wrap(lex('aria-label="تعليق"'))}</li></ul>`))),
    target: TT,
  },
  {
    surface: 'comment',
    act: 'comment',
    name: 'comment th no li, aria-describedby post',
    path: '/',
    lang: 'th',
    html: main(
      `<div aria-describedby="a" aria-labelledby="b">${body('Tooltec', '/tooltec', 'New drill', wrap(lex('aria-label="เขียนความคิดเห็น"') + submitIn('ส่ง')))}</div>`,
      `<div aria-describedby="c" aria-labelledby="d">${body('Zed', '/zed', 'x')}</div>`,
    ),
    target: TT,
  },
  {
    surface: 'comment',
    act: 'comment',
    name: 'group post in profile_name block: group first',
    path: '/',
    html: main(
      `<div aria-posinset="3">${decoy}<div data-ad-rendering-role="profile_name"><h4><a role="link" href="/groups/55/">Drill Fans</a></h4><span><a role="link" href="/groups/55/user/900/">Carl Cutter</a></span></div><div data-ad-rendering-role="story_message">Sold 50</div>${actions()}<form role="presentation">${lex('aria-label="Comment as Wei Chen"')}${submit}</form></div>`,
    ),
    target: { author: 'Carl Cutter', handle: '900', text: 'Sold 50' },
  },
  {
    surface: 'comment',
    act: 'comment',
    name: 'shared post, sharer wrote words',
    path: '/',
    html: main(
      post(
        1,
        'Sharer',
        '/sharer',
        'Look at this',
        `<form role="presentation">${lex('aria-label="Comment as Wei Chen"')}${submit}</form>`,
        `<div>${person('Original', '/original')}<div data-ad-rendering-role="story_message">inner words</div></div>`,
      ),
    ),
    target: { author: 'Sharer', handle: 'sharer', text: 'Look at this\ninner words' },
  },
  {
    surface: 'reply',
    act: 'reply',
    name: 'reply under a comment in article',
    path: '/',
    html: main(
      post(
        1,
        'Tooltec',
        '/tooltec',
        'New drill',
        comment(
          'Carl Cutter',
          'Nice',
          `<form role="presentation">${lex('aria-label="Reply to Carl Cutter"')}${submitIn('Reply')}</form>`,
        ) + comment('Dora Dee', 'Meh'),
      ),
    ),
    target: { author: 'Carl Cutter', handle: 'carl.cutter', text: 'Nice' },
  },
  {
    surface: 'comment',
    act: 'comment',
    name: 'submit outside the form',
    path: '/',
    html: main(
      post(
        2,
        'Tooltec',
        '/tooltec',
        'New drill',
        `<div><form role="presentation">${lex('aria-label="Comment as Wei Chen"')}</form><div>${icon('Emoji')}${icon('Comment', 'publish')}</div></div>`,
      ),
      P2,
    ),
    target: TT,
  },
  {
    name: 'chat th dialog, no Aa',
    path: '/',
    lang: 'th',
    html: `${main(P0)}<div role="dialog" aria-label="แชทกับ Bob"><h2>Bob</h2><div role="grid"><div role="row">hi</div></div>${lex('aria-label="ข้อความ"')}${icon('กด Enter เพื่อส่ง')}</div>`,
    surface: null,
  },
  {
    name: 'chat ar beside feed in one mount',
    path: '/',
    lang: 'ar',
    html: `<div id="mount"><div><div>${P0}${P2}</div><div>${wrap(lex('aria-label="رسالة"'))}${icon('إرسال')}</div></div></div>`,
    surface: null,
  },
  {
    name: 'chat that quotes a shared post',
    path: '/',
    html: `${main(P0)}<div role="dialog"><div>${person('Tooltec', '/tooltec')}<div data-ad-rendering-role="story_message">x</div></div>${lex('aria-placeholder="Aa"')}${icon('Like')}</div>`,
    surface: null,
  },
  {
    name: 'story reply',
    path: '/stories/123/abc',
    html: `<div role="main">${lex('aria-label="Reply to Bob…"')}${icon('Send')}</div>`,
    surface: null,
  },
  {
    surface: 'comment',
    act: 'comment',
    name: 'name from CurrentUserInitialData',
    path: '/',
    cookie: 'c_user=1001',
    html: `<script type="application/json">{"require":[["CurrentUserInitialData",[],{"ACCOUNT_ID":"1001","USER_ID":"1001","NAME":"\\u9648\\u4f1f","SHORT_NAME":"x"},270]]}</script>${main(post(1, 'Tooltec', '/tooltec', 'New drill', `<form role="presentation">${lex('aria-label="Write a comment…"')}${submit}</form>`))}`,
    account: { handles: ['1001'], name: '陈伟' },
  },
  {
    surface: 'comment',
    act: 'comment',
    name: 'name from own profile link in nav',
    path: '/',
    cookie: 'c_user=1001',
    html: `<div role="navigation"><a href="/profile.php?id=999"><span>Other</span></a><a href="https://www.facebook.com/profile.php?id=1001"><span>Wei Chen</span></a></div><div role="main">${post(1, 'Tooltec', '/tooltec', 'New drill', `<form role="presentation">${lex('aria-label="Write a comment…"')}${submit}</form>`)}</div>`,
    account: { handles: ['1001'], name: 'Wei Chen' },
  },
  {
    surface: 'post-dialog',
    act: 'post',
    name: 'post button outside the form, ka',
    path: '/',
    lang: 'ka',
    html: `${main(P0)}<div role="dialog"><div><h2>x</h2>${icon('c')}</div><form method="POST">${lex('aria-label="z"')}${icon('e')}</form><div>${D('გამოქვეყნება', 'publish', { aria: false })}</div></div>`,
  },
  {
    surface: 'post-dialog',
    act: 'post',
    name: 'create dialog with several names is unsure',
    path: '/',
    cookie: 'c_user=3',
    html: `<div role="dialog"><form method="POST"><h2>Create post</h2><h3>Wei Chen</h3><span>is with</span><b>Bob</b>${lex('aria-label="z"')}${D('Post', 'publish')}</form></div>`,
    account: { handles: ['3'], name: null },
  },
  {
    surface: 'comment',
    act: 'comment',
    name: 'comment dialog: name of the author is not the speaker',
    path: '/',
    cookie: 'c_user=3',
    html: `<div role="dialog"><h2>Post</h2>${body('Tooltec', '/tooltec', 'New drill')}<h3>Tooltec</h3><form role="presentation">${lex('aria-label="Write a comment…"')}${submit}</form></div>`,
    account: { handles: ['3'], name: null },
    target: TT,
  },
] satisfies readonly PageExample[];
