import { h, wrap } from './kit.ts';
import type { GestureExample } from './page.ts';

const svg = '<svg viewBox="0 0 16 16"><path></path></svg>';
/** A button that the tests press by `key`; its words stand in it unless it only has a label. */
const b = (key: string, label: string, { words = '', attr = 'type="button"', tag = 'button' } = {}): string =>
  `<${tag} ${h()} ${attr} ${label ? `aria-label="${label}"` : ''} data-press="${key}">${svg}${words ? `<span>${words}</span>` : ''}</${tag}>`;
const rail =
  '<aside><a href="/in/wei-chen/"><img alt=""></a><a href="/in/wei-chen/"><div aria-label="Wei Chen"><p>Wei Chen</p></div></a></aside>';
const ME = { handles: ['wei-chen'], name: 'Wei Chen' };
const TT = { author: 'Tooltec', handle: 'tooltec', text: 'New drill' };
const ZED = { author: 'Zed Tools', handle: 'zed', text: 'Buy Zed' };
const MEDIA = `<div>${b('play', 'Play')}<div role="slider"></div>${b('mute', 'Mute')}${b('full', 'Full screen')}<video></video></div>`;

/** A post of the new front end; `labels` false: nothing in it says its meaning in a known language. */
const sdui = (
  key: string,
  name: string,
  slug: string,
  text: string,
  { labels = true, head = '', mid = '', after = '', state = 'no reaction', toggle = '', count = '12' } = {},
): string =>
  `<div role="listitem" componentkey="expanded${key}FeedType_MAIN"><h2>Feed post</h2>${head}<div><a href="/${slug}/"><figure></figure></a><a href="https://www.linkedin.com/${slug}/?x=1"><div><p><span>${name}</span></p><p>• 2nd</p></div></a>${b(`${key}-menu`, labels ? `Open control menu for post by ${name}` : 'x')}${b(`${key}-hide`, labels ? 'Dismiss post' : 'y')}</div><p data-testid="expandable-text-box">${text}<button data-testid="expandable-text-button" data-press="${key}-more">… more</button></p>${mid}${wrap(`${toggle}<div>${b(`${key}-like`, labels ? `Reaction button state: ${state}` : 'q', { words: count })}${b(`${key}-reactions`, labels ? 'Open reactions menu' : 'w')}</div>${b(`${key}-comment`, labels ? 'Comment' : 'e', { words: '3' })}${b(`${key}-repost`, labels ? 'Repost' : 'r', { words: '1', attr: 'type="button" aria-expanded="false"' })}<a href="#" data-press="${key}-send">${svg}</a>`, 1)}${after}</div>`;
const comment = (key: string, name: string, slug: string, text: string, after = ''): string =>
  `<div componentkey="replaceableComment_urn:li:comment:(activity:1,${key})"><a href="/in/${slug}/"><p><span>${name}</span></p></a>${b(`${key}-menu`, 'x')}<p data-testid="expandable-text-box">${text}</p><div>${b(`${key}-like`, '', { words: 'Like', tag: 'div', attr: 'role="button" tabindex="0"' })}${b(`${key}-reactions`, '')}${b(`${key}-reply`, '', { words: 'Reply' })}</div>${after}</div>`;
const feed = (...x: string[]): string =>
  `<div id="root"><nav>${b('nav', 'Notifications')}${b('nav-follow', '', { words: '关注' })}</nav>${rail}<main><div data-testid="mainFeed"><div role="listitem">${b('start', 'Start a post')}</div>${x.map((it) => `<div ${h()}>${it}</div>`).join('')}</div></main></div>`;
const bar = (names: readonly string[]): string =>
  `<div>${names.map((name, i) => `<span>${b(`r${i}`, name).replace('<svg', '<img alt=""><svg')}</span>`).join('')}</div>`;
const EN = ['Like', 'Celebrate', 'Support', 'Love', 'Insightful', 'Funny'];
const KA = ['a', 'b', 'c', 'd', 'e', 'f'];
const proof = '<div><a href="/in/ann/"><p>Ann Other</p></a><span>commented on this</span></div>';
const A = sdui('a', 'Haida Tools', 'company/haida', 'Our fair');

/** A post of the classic front end, as its captures have it. */
const classic = (
  key: string,
  name: string,
  slug: string,
  text: string,
  { pressed = 'false', inner = '', after = '', toggle = '', open = '' } = {},
): string =>
  `<div class="feed-shared-update-v2" role="article" data-urn="urn:li:activity:${key}" data-press="${key}-post" tabindex="0"><div class="update-components-header"><a href="/in/ann/"><span aria-hidden="true">Ann Other</span></a> likes this</div><a class="update-components-actor__image" href="/${slug}?mini=1"></a><a class="update-components-actor__meta-link" href="/${slug}?mini=1"><span class="update-components-actor__title"><span aria-hidden="true">${name}</span><span class="visually-hidden">${name}</span><span><span aria-hidden="true"> • 2nd</span></span></span></a>${b(`${key}-follow`, `Follow ${name}`, { words: 'Follow', attr: 'class="follow" type="button" aria-pressed="false"' })}${b(`${key}-menu`, `Open control menu for post by ${name}`, { attr: 'aria-expanded="false"' })}<div class="update-components-text">${text}</div>${inner}<div>${toggle}<span>${b(`${key}-like`, pressed === 'true' ? 'Unreact Like' : 'React Like', { words: 'Like', attr: `class="artdeco-button react-button__trigger" aria-pressed="${pressed}"` })}${b(`${key}-reactions`, 'Open reactions menu', { attr: 'data-finite-scroll-hotkey="l" aria-expanded="false"' })}</span>${b(`${key}-comment`, 'Comment', { words: 'Comment', attr: 'data-finite-scroll-hotkey="c"' })}<div class="artdeco-dropdown">${b(`${key}-repost`, '', { words: 'Repost', attr: 'class="social-reshare-button" aria-expanded="false" data-finite-scroll-hotkey="r"' })}<div class="artdeco-dropdown__content">${open}</div></div>${b(`${key}-send`, 'Send in a private message', { words: 'Send', attr: 'data-finite-scroll-hotkey="s"' })}</div>${after}</div>`;
const entry = (key: string, title: string, why: string, icon: string): string =>
  `<li><div class="artdeco-dropdown__item" role="button" tabindex="0" data-press="${key}"><svg data-test-icon="${icon}"></svg><div><h5>${title}</h5><span>${why}</span></div></div></li>`;
const C = classic('c', 'Tooltec', 'company/tooltec', 'New drill');
const NONE = ['more', 'menu', 'hide', 'reactions', 'comment', 'repost', 'send'];
const none = (key: string, names: readonly string[] = NONE) =>
  names.map((it) => ({ at: `${key}-${it}`, gesture: null }));

/** Presses that are nothing to the guard. */
const no = (...names: string[]) => names.map((at) => ({ at, gesture: null }));

export default [
  {
    name: 'new front end',
    path: '/feed/',
    html: feed(A, sdui('t', 'Tooltec', 'company/tooltec', 'New drill', { head: `${proof}<hr role="presentation">` })),
    switcher: null,
    presses: [
      { at: 't-like', gesture: 'like', post: TT, second: 'tooltec', quoted: null, account: ME },
      { at: 'a-like', gesture: 'like' },
      ...none('t'),
      ...no('nav', 'nav-follow', 'start'),
    ],
  },
  {
    name: 'new front end in a language without a table, with a film, without a count',
    path: '/feed/',
    lang: 'ka',
    html: feed(
      sdui('t', 'Tooltec', 'company/tooltec', 'New drill', { labels: false }),
      sdui('z', 'Zed Tools', 'company/zed', 'Buy Zed', {
        labels: false,
        count: '',
        mid: '<div><button type="button" data-press="sum">7</button></div>',
      }),
    ),
    presses: [
      { at: 't-like', gesture: 'like', post: TT },
      { at: 'z-like', gesture: 'like', post: ZED },
      { at: 'sum', gesture: null },
      ...none('t'),
      ...none('z'),
    ],
  },
  {
    name: 'a film above the actions',
    path: '/feed/',
    html: feed(sdui('t', 'Tooltec', 'company/tooltec', 'New drill', { mid: MEDIA, state: 'Like' })),
    presses: [{ at: 't-like', gesture: 'like', undoes: true }, ...no('play', 'mute', 'full')],
  },
  {
    name: 'header line without a rule; the menu names the author',
    path: '/feed/',
    html: feed(sdui('t', 'Tooltec', 'company/tooltec', 'New drill', { head: proof })),
    presses: [{ at: 't-like', gesture: 'like', post: TT, second: 'tooltec' }],
  },
  {
    name: 'header line without a rule or any label; a mention in the words',
    path: '/feed/',
    html: feed(
      sdui('t', 'Tooltec', 'company/tooltec', 'New drill <a href="/in/bob/"><span>Bob</span></a>', {
        head: proof,
        labels: false,
      }),
    ),
    presses: [{ at: 't-like', gesture: 'like', post: { ...TT, text: 'New drill Bob' } }],
  },
  {
    name: 'reshare, new front end',
    path: '/feed/',
    html: feed(
      sdui('t', 'Tooltec', 'company/tooltec', 'New drill', {
        mid: `<div><div><a href="/company/zed/"><figure></figure></a><a href="/company/zed/"><p><span>Zed Tools</span></p></a></div><p data-testid="expandable-text-box">Buy Zed</p></div>`,
      }),
    ),
    presses: [{ at: 't-like', gesture: 'like', post: TT, quoted: ZED }],
  },
  {
    name: 'comments, new front end',
    path: '/feed/',
    html: feed(
      sdui('t', 'Tooltec', 'company/tooltec', 'New drill', {
        after: `<div data-testid="ui-core-tiptap-text-editor-wrapper"><div contenteditable="true" role="textbox"></div></div>${b('emoji', 'Emoji')}${b('photo', 'Photo')}<div data-testid="x-commentList">${comment('k1', 'Carl Cutter', 'carl', 'Nice', comment('k2', 'Dora', 'dora', 'Meh'))}</div>`,
      }),
    ),
    presses: [
      { at: 't-like', gesture: 'like', post: TT },
      { at: 'k1-like', gesture: 'like', post: { author: 'Carl Cutter', handle: 'carl', text: 'Nice' } },
      { at: 'k2-like', gesture: 'like', post: { author: 'Dora', handle: 'dora', text: 'Meh' } },
      ...none('k1', ['menu', 'reactions', 'reply']),
      ...none('k2', ['menu', 'reactions', 'reply']),
      ...no('emoji', 'photo'),
    ],
  },
  ...[EN, KA, ['赞', '庆祝', '支持', '热爱', '有启发', '幽默']].map((names) => ({
    name: `reactions bar outside of the post: ${names[0]}`,
    path: '/feed/',
    html: `${feed(sdui('t', 'Tooltec', 'company/tooltec', 'New drill'))}${bar(names)}`,
    presses: [
      { at: 'r0', opener: 't-like', gesture: 'reaction-in-bar', post: TT },
      { at: 'r5', opener: 't-reactions', gesture: 'reaction-in-bar', post: TT },
    ],
  })),
  {
    name: 'reactions bar in the post',
    path: '/feed/',
    html: feed(sdui('t', 'Tooltec', 'company/tooltec', 'New drill', { after: bar(EN) })),
    presses: [
      { at: 'r3', gesture: 'reaction', post: TT },
      { at: 't-like', gesture: 'like' },
    ],
  },
  {
    name: 'rows of buttons that are no reactions',
    path: '/feed/',
    html: `${feed(A)}<div role="dialog">${wrap(bar(KA))}<div class="ql-editor" contenteditable="true" role="textbox"></div></div>`,
    presses: [{ at: 'r1', gesture: null }],
  },
  {
    name: 'controls of a player',
    path: '/feed/',
    html: `${feed(A)}<div><video></video>${bar(KA)}</div>`,
    presses: [{ at: 'r1', gesture: null }],
  },
  {
    name: 'toolbar of an article',
    path: '/article/new/',
    html: `<div>${bar(KA)}</div><div data-test-article-editor-content-textbox contenteditable="true"></div>`,
    presses: [{ at: 'r1', gesture: null }],
  },
  {
    name: 'repost menu, new front end, outside of the post',
    path: '/feed/',
    html: `${feed(sdui('t', 'Tooltec', 'company/tooltec', 'New drill'))}<div popover><div role="menu"><div role="menuitem" tabindex="0" data-press="thoughts">${svg}<p>Repost with your thoughts</p><p>Create a new post</p></div><div role="menuitem" tabindex="0" data-press="now">${svg}<p>Repost</p><p>Instantly share it</p></div></div></div>`,
    presses: [
      { at: 'now', opener: 't-repost', gesture: 'repost-in-menu', post: TT },
      { at: 'thoughts', gesture: null },
    ],
  },
  ...(
    [
      ['zh-CN', '转发', '转发并附上您的想法'],
      ['zh-TW', '轉發', '轉發並分享您的想法'],
      ['de', 'Reposten', 'Mit eigenen Gedanken reposten'],
      ['ka', 'ggg', 'hhh'],
    ] as const
  ).map(([lang, now, thoughts]) => ({
    name: `repost menu, classic, ${lang}`,
    path: '/feed/update/urn:li:activity:1/',
    lang,
    html: `<main>${classic('c', 'Tooltec', 'company/tooltec', 'New drill', { open: `<ul>${entry('thoughts', thoughts, 'x', 'compose-medium')}${entry('now', now, 'y', 'repost-medium')}</ul>` })}</main>`,
    presses: [{ at: 'now', gesture: 'repost', post: TT }, ...no('thoughts', 'c-repost')],
  })),
  {
    name: 'classic',
    path: '/feed/update/urn:li:activity:1/',
    html: `<img class="global-nav__me-photo" alt="Wei Chen"><main>${C}${classic('z', 'Zed Tools', 'company/zed', 'Buy Zed', { pressed: 'true' })}</main>`,
    presses: [
      {
        at: 'c-like',
        gesture: 'like',
        post: TT,
        second: 'tooltec',
        quoted: null,
        account: { handles: [], name: 'Wei Chen' },
      },
      { at: 'z-like', gesture: 'like', undoes: true },
      { at: 'c-follow', gesture: 'follow', followed: { handles: ['tooltec'], name: 'Tooltec' } },
      ...none('c', ['menu', 'reactions', 'comment', 'repost', 'send', 'post']),
      { at: 'c-post', key: 'l', gesture: 'like', post: TT },
      { at: 'z-post', key: 'l', gesture: 'like', undoes: true },
      { at: 'c-post', key: 'r', gesture: 'opens', post: TT },
      { at: null, key: 'l', gesture: 'like', post: null },
    ],
  },
  {
    name: 'no hot keys on the new front end',
    path: '/feed/',
    html: feed(A),
    presses: [{ at: 'a-like', key: 'l', gesture: null }],
  },
  {
    name: 'classic reshare, comments, reactions menu, acting as a page',
    path: '/feed/',
    html: `<img class="global-nav__me-photo" alt="Wei Chen"><main>${classic(
      'c',
      'Tooltec',
      'company/tooltec',
      'New drill',
      {
        inner: `<div class="update-components-mini-update-v2"><a class="update-components-actor__meta-link" href="/company/zed/"><span class="update-components-actor__title"><span aria-hidden="true">Zed Tools</span></span></a><div class="update-components-text">Buy Zed</div></div>`,
        toggle: `<button class="content-admin-identity-toggle-button" data-press="toggle"><img alt="Photo of Haida Tools"></button>`,
        open: '',
        after: `<div class="reactions-menu"><button aria-label="React Celebrate" data-press="celebrate"><img data-test-reactions-icon-type="PRAISE"></button></div><article data-id="urn:li:comment:(activity:1,5)"><h3><span>Carl Cutter</span></h3><a href="/in/carl/"></a>${b('k-menu', 'x')}<div class="update-components-text">Nice</div>${b('k-like', 'React Like to Carl Cutter’s comment', { words: 'Like', attr: 'aria-pressed="false"' })}${b('k-reply', 'Reply to Carl Cutter’s comment', { words: 'Reply' })}</article>`,
      },
    )}</main>`,
    switcher: 'toggle',
    presses: [
      { at: 'c-like', gesture: 'like', post: TT, quoted: ZED, account: { handles: [], name: 'Haida Tools' } },
      { at: 'celebrate', gesture: 'reaction', post: TT },
      { at: 'k-like', gesture: 'like', post: { author: 'Carl Cutter', handle: 'carl', text: 'Nice' } },
      ...no('k-reply', 'k-menu', 'toggle'),
    ],
  },
  {
    name: 'classic without classes',
    path: '/feed/',
    lang: 'zh-CN',
    html: `<main><div role="article" data-urn="urn:li:activity:1"><span><a href="/in/ann/"><span aria-hidden="true">Ann Other</span></a> 评论了此内容</span><a href="/company/tooltec/"><span><span aria-hidden="true">Tooltec</span><span class="visually-hidden">Tooltec</span></span></a><div class="update-components-text">New drill</div><div><button><img alt="Photo of Haida Tools"></button><span><button data-press="like" aria-pressed="false">赞</button><button data-finite-scroll-hotkey="l" aria-expanded="false">${svg}</button></span><button data-finite-scroll-hotkey="c" data-press="comment">评论</button><button data-finite-scroll-hotkey="r" data-press="repost" aria-expanded="false">转发</button></div></div></main>`,
    presses: [
      { at: 'like', gesture: 'like', post: TT, account: { handles: [], name: 'Haida Tools' } },
      ...no('comment', 'repost'),
    ],
  },
  {
    name: 'new front end, a switch of accounts without a name',
    path: '/feed/',
    lang: 'it',
    html: feed(
      sdui('t', 'Tooltec', 'company/tooltec', 'New drill', {
        toggle: '<a href="#" aria-label="x"><figure></figure></a>',
      }),
      A,
    ),
    presses: [
      { at: 't-like', gesture: 'like', account: { handles: [], name: null } },
      { at: 'a-like', gesture: 'like', account: ME },
    ],
  },
  {
    name: 'a picture in the post is no switch of accounts',
    path: '/feed/',
    html: feed(
      sdui('t', 'Tooltec', 'company/tooltec', 'New drill', { mid: '<a href="/photo/1"><img alt="Drill"></a>' }),
    ),
    presses: [{ at: 't-like', gesture: 'like', account: ME }],
  },
  {
    name: 'the page’s data and the rail name two members',
    path: '/feed/',
    html: `<code>{"$type":"com.linkedin.voyager.common.Me","included":[{"firstName":"Li","lastName":"Na","publicIdentifier":"li-na"}]}</code>${feed(A)}`,
    presses: [{ at: 'a-like', gesture: 'like', account: { handles: [], name: null } }],
  },
  {
    name: 'administration of a page',
    path: '/company/12345/admin/page-posts/published/',
    html: `<main><h1>Haida Tools</h1>${C}</main>`,
    presses: [{ at: 'c-like', gesture: 'like', account: { handles: ['12345'], name: 'Haida Tools' } }],
  },
  {
    name: 'page of one post, new front end, nothing that bounds it',
    path: '/posts/x/',
    html: `<div id="root"><main><a href="/company/tooltec/"><p><span>Tooltec</span></p></a><p data-testid="expandable-text-box">New drill</p><div>${b('like', 'q', { words: '12' })}${b('reactions', 'w')}${b('comment', 'e', { words: '3' })}</div></main></div>`,
    presses: [{ at: 'like', gesture: 'like', post: TT }, ...no('reactions', 'comment')],
  },
  {
    name: 'follow in a card and on the page of a firm',
    path: '/company/tooltec/',
    html: `<main><section><div><h1>Tooltec</h1><a href="/company/tooltec/people/">1,000 employees</a></div>${b('head', '', { words: 'Follow' })}${b('tab', '', { words: 'Posts' })}</section><ul><li><a href="/in/bob/"><span aria-hidden="true">Bob</span></a>${b('cell', 'Follow Bob', { words: 'Follow' })}</li><li><a href="/in/eve/"><span aria-hidden="true">Eve</span></a>${b('undo', 'Following Eve', { words: 'Following' })}</li></ul></main>`,
    presses: [
      { at: 'head', gesture: 'follow', followed: { handles: ['tooltec'], name: 'Tooltec' } },
      { at: 'cell', gesture: 'follow', followed: { handles: ['bob'], name: 'Bob' } },
      { at: 'undo', gesture: 'follow', undoes: true },
      { at: 'tab', gesture: null },
    ],
  },
  {
    name: 'follow in other languages; a filter that looks like it',
    path: '/search/results/all/',
    lang: 'zh-CN',
    html: `<main><div>${b('filter', '', { words: '关注' })}</div><ul><li><a href="/in/bob/"><span aria-hidden="true">Bob</span></a>${b('zh', '关注Bob', { words: '关注' })}</li><li><a href="/in/eve/"><span aria-hidden="true">Eve</span></a>${b('de', 'Eve folgen', { words: 'Folgen' })}</li><li><a href="/in/zoe/"><span aria-hidden="true">Zoe</span></a>${b('hant', '追蹤', { words: '追蹤' })}</li><li><a href="/in/kim/"><span aria-hidden="true">Kim</span></a>${b('people', '', { words: '关注者' })}</li></ul></main>`,
    presses: [
      { at: 'zh', gesture: 'follow', followed: { handles: ['bob'], name: 'Bob' } },
      { at: 'de', gesture: 'follow', followed: { handles: ['eve'], name: 'Eve' } },
      { at: 'hant', gesture: 'follow', followed: { handles: ['zoe'], name: 'Zoe' } },
      { at: 'people', gesture: null },
    ],
  },
  {
    name: 'messages and the share box have no gestures',
    path: '/feed/',
    html: `${feed(A)}<aside class="msg-overlay-container"><p data-testid="expandable-text-box">hi</p><a href="/in/bob/"><p><span>Bob</span></p></a>${b('m1', 'Like', { words: 'Like' })}${b('m2', 'x')}</aside><div role="dialog"><div class="ql-editor" contenteditable="true" role="textbox" data-test-ql-editor-contenteditable="true"></div><div><a href="/company/tooltec/"><span aria-hidden="true">Tooltec</span></a><div class="update-components-text">New drill</div></div>${b('s1', 'Emoji')}${b('s2', 'Photo')}<button class="share-actions__primary-action" data-press="post">Post</button></div>`,
    presses: no('m1', 'm2', 's1', 's2', 'post'),
  },
] satisfies readonly GestureExample[];
