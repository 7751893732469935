import { h, wrap } from './kit.ts';
import type { GestureExample } from './page.ts';

const avatar = (u: string) => `<div ${h()} data-testid="UserAvatar-Container-${u}"><a href="/${u}"><img></a></div>`;
const nav = (u = 'wei_chen', profile = u) =>
  `<header role="banner"><nav><a data-testid="AppTabBar_Profile_Link" href="/${profile}">Profile</a><a href="/home" data-press="nav">Home</a></nav><button data-testid="SideNav_AccountSwitcher_Button" data-press="switcher">${avatar(u)}<div><span>Wei Chen</span><span>@${u}</span></div></button></header>`;
const button = (id: string, press: string, inner = '<svg><path></path></svg>') =>
  `<button role="button" data-testid="${id}" data-press="${press}"><div><span>${inner}</span></div></button>`;
const card = (name: string, u: string, text: string) =>
  `<div aria-labelledby="q"><div><span>Quote</span></div>${wrap(`<div role="link" tabindex="0"><div><div data-testid="UserAvatar-Container-${u}"><img></div><div data-testid="User-Name"><span>${name}</span><span>@${u}</span><span>· 2h</span></div></div><div data-testid="tweetText"><span>${text}</span></div></div>`, 1)}</div>`;
const tweet = (
  key: string,
  name: string,
  u: string,
  text: string,
  { quoted = '', like = 'like', id = '1', picture = u, above = '', attr = '' } = {},
) =>
  `<div data-testid="cellInnerDiv"><article data-testid="tweet" tabindex="0" data-press="${key}-post" ${attr}>${above}${avatar(picture)}<div data-testid="User-Name"><div><a href="/${u}" role="link"><span>${name}</span></a></div><div><a href="/${u}"><span>@${u}</span></a><a href="/${u}/status/${id}"><time>2h</time></a></div></div>${button('caret', `${key}-caret`)}<div data-testid="tweetText"><span>${text}</span></div>${quoted}<div role="group">${button('reply', `${key}-reply`)}${button('retweet', `${key}-retweet`)}${button(like, `${key}-like`, '7')}${button('bookmark', `${key}-bookmark`)}<button aria-label="Share post" data-press="${key}-share"></button></div></article></div>`;
const menu = (...items: string[]) =>
  `<div id="layers"><div role="menu"><div data-testid="Dropdown">${items.join('')}</div></div></div>`;
const TT = { author: 'Tooltec', handle: 'tooltec', text: 'New drill' };
const ME = { handles: ['wei_chen'], name: 'Wei Chen' };
const A = tweet('a', 'Haida', 'haida_tools', 'Our fair', { id: '5' });
const B = tweet('b', 'Tooltec', 'tooltec', 'New drill', {
  id: '77',
  quoted: card('Zed Tools', 'zed', 'Buy Zed'),
  above: '<a href="/ann"><span data-testid="socialContext">Ann reposted</span></a>',
});
const C = tweet('c', 'Old Firm', 'old_firm', 'liked before', { like: 'unlike', id: '9' });
const feed = (...posts: string[]) =>
  `${nav()}<main><div data-testid="primaryColumn"><div>${avatar('wei_chen')}<div data-testid="tweetTextarea_0" contenteditable="true" role="textbox" data-press="field"><span>hi</span></div>${button('tweetButtonInline', 'publish', 'Post')}</div>${posts.join('')}</div></main>`;

export default [
  {
    name: 'feed',
    path: '/home',
    html: feed(A, B, C),
    switcher: 'switcher',
    presses: [
      { at: 'a-like', gesture: 'like', second: 'haida_tools', quoted: null, account: ME },
      {
        at: 'b-like',
        gesture: 'like',
        post: TT,
        second: 'tooltec',
        quoted: { author: 'Zed Tools', handle: 'zed', text: 'Buy Zed' },
      },
      { at: 'c-like', gesture: 'like', undoes: true },
      ...[
        'b-reply',
        'b-retweet',
        'b-bookmark',
        'b-share',
        'b-caret',
        'b-post',
        'publish',
        'field',
        'nav',
        'switcher',
      ].map((at) => ({ at, gesture: null })),
      { at: 'b-post', key: 'l', gesture: 'like', post: TT },
      { at: 'c-post', key: 'l', gesture: 'like', undoes: true },
      { at: 'b-post', key: 't', gesture: 'opens', post: TT },
      { at: 'b-post', key: 'r', gesture: 'opens', post: TT },
      { at: null, key: 'l', gesture: 'like', post: null },
      { at: 'b-post', key: 'b', gesture: null, post: null },
    ],
  },
  {
    name: 'repost menu, outside of the post',
    path: '/home',
    lang: 'zh',
    html: `${feed(A, B)}${menu('<div role="menuitem" data-testid="retweetConfirm" data-press="confirm"><div><span>转帖</span></div></div>', '<a role="menuitem" href="/compose/post" data-press="quote"><span>引用</span></a>')}`,
    presses: [
      { at: 'confirm', opener: 'b-retweet', gesture: 'repost', post: TT },
      { at: 'quote', gesture: null },
    ],
  },
  {
    name: 'menu that takes a repost back, and one that follows',
    path: '/home',
    html: `${feed(B)}${menu('<div role="menuitem" data-testid="unretweetConfirm" data-press="undo"><span>Undo repost</span></div>', '<div role="menuitem" data-press="follow"><span>Follow @tooltec</span></div>', '<div role="menuitem" data-press="unfollow"><span>Unfollow @tooltec</span></div>', '<div role="menuitem" data-press="mute"><span>Mute @tooltec</span></div>')}`,
    presses: [
      { at: 'undo', opener: 'b-retweet', gesture: 'repost', undoes: true },
      { at: 'follow', opener: 'b-caret', gesture: 'follow-in-menu', followed: { handles: ['tooltec'], name: null } },
      { at: 'unfollow', gesture: null },
      { at: 'mute', gesture: null },
    ],
  },
  {
    name: 'page of a post; another one links to it',
    path: '/tooltec/status/77',
    html: feed(A, B, tweet('d', 'Dora', 'dora', 'below', { id: '78' })),
    presses: [
      { at: null, key: 'l', gesture: 'like', post: TT },
      { at: 'd-like', gesture: 'like', post: { author: 'Dora', handle: 'dora', text: 'below' } },
    ],
  },
  {
    name: 'photo viewer: the like stands outside of the post',
    path: '/tooltec/status/77/photo/1',
    html: `${nav()}<div role="dialog" aria-modal="true"><div><img><div role="group">${button('like', 'like')}</div></div><section>${B}</section></div>`,
    presses: [{ at: 'like', gesture: 'like', post: TT }],
  },
  {
    name: 'the picture is of somebody else than the name',
    path: '/home',
    html: feed(tweet('e', 'Nice Guy', 'nice_guy', 'hello', { picture: 'tooltec' })),
    presses: [{ at: 'e-like', gesture: 'like', second: 'tooltec' }],
  },
  {
    name: 'only the quoted post has a picture',
    path: '/home',
    html: feed(B.replace('data-testid="UserAvatar-Container-tooltec"', '')),
    presses: [{ at: 'b-like', gesture: 'like', post: TT, second: 'tooltec' }],
  },
  {
    name: 'follow in cells, hover cards and posts',
    path: '/home',
    lang: 'de',
    html: `${feed(A)}<div data-testid="sidebarColumn"><div data-testid="UserCell">${avatar('stranger')}<a href="/stranger"><span>Strange R</span></a><a href="/stranger"><span>@stranger</span></a><button data-testid="123-follow" aria-label="@stranger folgen" data-press="cell"><span>Folgen</span></button></div><div data-testid="UserCell"><a href="/old_firm"><span>Old Firm</span></a><button data-testid="9-unfollow" aria-label="Folge ich @old_firm" data-press="undo"><span>Folge ich</span></button></div></div><div data-testid="HoverCard">${avatar('tooltec')}<a href="/tooltec"><span>Tooltec</span></a><button data-testid="45-follow" data-press="hover"><span>Folgen</span></button></div>`,
    presses: [
      { at: 'cell', gesture: 'follow', followed: { handles: ['stranger'], name: 'Strange R' }, post: null },
      { at: 'hover', gesture: 'follow', followed: { handles: ['tooltec'], name: 'Tooltec' } },
      { at: 'undo', gesture: 'follow', undoes: true },
    ],
  },
  {
    name: 'follow in the header of a profile',
    path: '/tooltec',
    html: `${nav()}<main><div>${avatar('tooltec')}<div data-testid="placementTracking"><button data-testid="45-follow" aria-label="Follow @tooltec" data-press="follow"><span>Follow</span></button></div><div data-testid="UserName"><span>Tooltec</span><span>@tooltec</span></div></div>${A}</main>`,
    presses: [
      { at: 'follow', gesture: 'follow', followed: { handles: ['tooltec'], name: 'Tooltec' } },
      // the big picture of a profile is not the speaker's
      { at: 'a-like', gesture: 'like', account: ME },
    ],
  },
  {
    name: 'just after a switch the side bar says two things',
    path: '/home',
    html: `${nav('haida_tools', 'wei_chen')}<main>${A}</main>`,
    presses: [{ at: 'a-like', gesture: 'like', account: { handles: [], name: null } }],
  },
] satisfies readonly GestureExample[];
