import { h, wrap } from './kit.ts';
import type { PageExample } from './page.ts';

const ed = (n = 0, is = 'data-is="editor"', t = 'hi') =>
  `<div data-testid="tweetTextarea_${n}RichTextInputContainer"><div class="DraftEditor-root"><div class="public-DraftEditor-content" contenteditable="true" role="textbox" aria-label="Post text" data-testid="tweetTextarea_${n}" ${is}><div data-contents="true"><div data-block="true"><div><span data-offset-key="a"><span data-text="true">${t}</span></span></div></div></div></div></div></div>`;
const av = (u: string) => `<div ${h()} data-testid="UserAvatar-Container-${u}"><a href="/${u}"><img></a></div>`;
const nav = (u = 'wei_chen', name = 'Wei Chen') =>
  `<header role="banner"><nav><a data-testid="AppTabBar_Profile_Link" href="/${u}">Profile</a></nav><a data-testid="SideNav_NewTweet_Button" role="button" href="/compose/post" data-is="other">Post</a><button data-testid="SideNav_AccountSwitcher_Button" data-is="other">${av(u)}<div><span>${name}</span><span>@${u}</span></div></button></header>`;
const quoted = (name: string, u: string, t: string) =>
  `<div role="link" tabindex="0"><div>${`<div data-testid="UserAvatar-Container-${u}"><img></div>`}<div data-testid="User-Name"><span>${name}</span><span>@${u}</span><span>· 2h</span></div></div><div data-testid="tweetText" lang="en"><span>${t}</span></div></div>`;
const tw = (name: string, u: string, t: string, q = '') =>
  `<div data-testid="cellInnerDiv"><article data-testid="tweet" role="article">${av(u)}<div data-testid="User-Name"><a href="/${u}" role="link"><span>${name}</span></a><a href="/${u}"><span>@${u}</span></a><a href="/${u}/status/1"><time>2h</time></a></div>${t ? `<div data-testid="tweetText"><span>${t}</span></div>` : ''}${q}<div role="group"><button data-testid="reply" data-is="other">1</button><button data-testid="retweet" data-is="other"></button><button data-testid="like" data-is="other"></button><button aria-label="Share post" data-is="other"></button></div></article></div>`;
const TT = { author: 'Tooltec', handle: 'tooltec', text: 'New drill' };
const ME = { handles: ['wei_chen'], name: 'Wei Chen' };
const bar = `<div data-testid="toolBar"><button aria-label="Add photos or video" data-is="other"><svg></svg></button><button data-testid="scheduleOption" data-is="other"><svg></svg></button><button data-testid="gifSearchButton" data-is="other"></button></div>`;
const send = (id: string, l = 'Post') =>
  `<button role="button" data-testid="${id}" data-is="publish"><div><span><span>${l}</span></span></div></button>`;
const Tt = tw('Tooltec', 'tooltec', 'New drill');
const side = `<div data-testid="sidebarColumn"><div data-testid="UserCell">${av('suggested')}<button data-testid="123-follow" data-is="other">Follow</button></div></div>`;
export default [
  {
    surface: 'post-inline',
    act: 'post',
    name: 'home inline without own avatar; who-to-follow cells',
    path: '/home',
    html: `${nav()}<main><div data-testid="primaryColumn"><div>${wrap(ed())}${bar}${send('tweetButtonInline')}</div><div data-testid="cellInnerDiv"><div data-testid="UserCell">${av('stranger')}</div></div>${Tt}</div>${side}</main>`,
    account: ME,
  },
  {
    surface: 'post-dialog',
    act: 'post',
    name: 'modal before the inline one in DOM',
    path: '/compose/post',
    html: `<div role="dialog" aria-modal="true">${av('haida_tools')}${ed()}${send('tweetButton')}</div>${nav()}<main><div>${av('wei_chen')}${ed(0, '')}<button data-testid="tweetButtonInline" data-is="other">x</button></div></main>`,
    account: { handles: ['haida_tools'], name: null },
  },
  {
    surface: 'reply-dialog',
    act: 'reply',
    name: 'reply modal with in_reply_to, no article',
    path: '/compose/post?in_reply_to=1',
    html: `${nav()}<div role="dialog" aria-modal="true">${av('wei_chen')}${ed()}${send('tweetButton', 'Reply')}</div>`,
  },
  {
    surface: 'reply-dialog',
    act: 'reply',
    name: 'reply modal to a tweet with a quote',
    path: '/compose/post',
    html: `${nav()}<div role="dialog" aria-modal="true">${tw('Tooltec', 'tooltec', 'New drill', quoted('Zed', 'zed', 'inner'))}${av('wei_chen')}${ed()}${send('tweetButton', 'Reply')}</div>`,
    target: { ...TT, text: 'New drill\ninner' },
  },
  {
    surface: 'reply-inline',
    act: 'reply',
    name: 'reply to a wordless tweet with a quote',
    path: '/tooltec/status/1',
    html: `${nav()}<main>${tw('Tooltec', 'tooltec', '', quoted('Zed', 'zed', 'inner'))}<div>${av('wei_chen')}${ed()}${send('tweetButtonInline', 'Reply')}</div></main>`,
    target: { author: 'Tooltec', handle: 'tooltec', text: 'inner' },
  },
  {
    surface: 'quote-dialog',
    act: 'repost',
    name: 'quote modal',
    path: '/compose/post',
    html: `${nav()}<main>${tw('Zed', 'zed', 'z')}</main><div role="dialog" aria-modal="true">${av('wei_chen')}${ed()}${quoted('Tooltec', 'tooltec', 'New drill')}${bar}${send('tweetButton')}</div>`,
    target: TT,
    account: ME,
  },
  {
    surface: 'reply-inline',
    act: 'reply',
    name: 'status inline',
    path: '/tooltec/status/123',
    lang: 'ar',
    html: `${nav()}<main><div>${tw('Zed', 'zed', 'parent')}${Tt}<div data-testid="cellInnerDiv"><div>${av('wei_chen')}<div data-testid="inline_reply_offscreen"></div>${ed()}${bar}${send('tweetButtonInline', 'رد')}</div></div>${tw('Yan', 'yan', 'below')}</div>${side}</main>`,
    target: TT,
    account: ME,
  },
  {
    surface: 'post-dialog',
    act: 'post',
    name: 'thread',
    path: '/compose/post',
    html: `${nav()}<div role="dialog" aria-modal="true">${av('wei_chen')}${ed(0, 'data-is="editor"', 'one')}${ed(1, '', 'two')}${ed(2, '', 'three')}<button data-testid="addButton" data-is="other"></button>${send('tweetButton', 'Post all')}</div>`,
  },
  {
    surface: 'post-inline',
    act: 'post',
    name: 'name with an at sign',
    path: '/home',
    html: `${nav('wei_chen', 'Wei @ Haida')}<main><div>${av('wei_chen')}${ed()}${send('tweetButtonInline')}</div></main>`,
    account: { handles: ['wei_chen'], name: 'Wei @ Haida' },
  },
  {
    surface: 'post-inline',
    act: 'post',
    name: 'editor only by Draft class',
    path: '/home',
    html: `${nav()}<main><div>${av('wei_chen')}<div contenteditable="true" role="textbox" class="public-DraftEditor-content" data-is="editor"><span>hi</span></div>${send('tweetButtonInline')}</div></main>`,
  },
  {
    name: 'message drawer hashed, Draft class only',
    path: '/home',
    html: `<main>${Tt}</main><div><div class="public-DraftEditor-content" data-testid="dmComposerTextInput" contenteditable="true" role="textbox" data-is="editor"></div></div>`,
    surface: null,
  },
  {
    surface: 'post-dialog',
    act: 'post',
    name: 'compose over messages',
    path: '/messages/compose',
    html: `${nav()}<div role="dialog" aria-modal="true">${av('wei_chen')}${ed()}${send('tweetButton')}</div>`,
  },
  {
    surface: 'article',
    act: 'post',
    name: 'article editor',
    path: '/compose/articles/edit/1',
    html: `${nav()}<main><div><textarea placeholder="Add a title" data-testid="twitter-article-title">T</textarea><div data-testid="composer" contenteditable="true" class="public-DraftEditor-content" role="textbox" data-is="editor"><span>hi</span></div></div></main>`,
  },
  {
    surface: 'edit-dialog',
    act: 'edit',
    name: 'edit of a reply that is out already, de',
    path: '/compose/post',
    lang: 'de',
    html: `${nav()}<div role="dialog" aria-modal="true">${Tt}${av('wei_chen')}${ed()}${send('tweetButton', 'Speichern')}</div>`,
    account: ME,
  },
  {
    surface: 'edit-dialog',
    act: 'edit',
    name: 'edit, by its address, in a language without a table',
    path: '/compose/post/edit/12',
    lang: 'ka',
    html: `${nav()}<div role="dialog" aria-modal="true">${av('wei_chen')}${ed()}${send('tweetButton', 'x')}</div>`,
  },
  {
    surface: 'alt-text',
    act: 'post',
    name: 'what is said of a picture',
    path: '/compose/post/media',
    lang: 'zh',
    html: `${nav()}<div role="dialog" aria-modal="true"><div>${av('wei_chen')}${ed(0, '')}<button data-testid="tweetButton" data-is="other">发帖</button></div></div><div role="dialog" aria-modal="true"><button data-testid="app-bar-close" data-is="other"></button><button data-testid="applyButton" data-is="publish"><span>保存</span></button><img><textarea data-testid="altTextInput" data-is="editor">hi</textarea></div>`,
  },
  {
    surface: 'post-dialog',
    act: 'post',
    name: 'scheduled',
    path: '/compose/post',
    html: `${nav()}<div role="dialog" aria-modal="true">${av('wei_chen')}<div>Will send on Mon</div>${ed()}${bar}${send('tweetButton', 'Schedule')}</div>`,
  },
  {
    surface: 'post-inline',
    act: 'post',
    name: 'community',
    path: '/i/communities/123',
    html: `${nav()}<main><div>${av('wei_chen')}${ed()}${bar}${send('tweetButtonInline')}</div><button data-is="other">Join</button>${Tt}</main>`,
    account: ME,
  },
  {
    surface: 'reply-dialog',
    act: 'reply',
    name: 'reply beside a photo',
    path: '/tooltec/status/1/photo/1',
    html: `${nav()}<div role="dialog" aria-modal="true"><img><section>${Tt}<div>${av('wei_chen')}${ed()}${send('tweetButtonInline', 'Reply')}</div></section></div>`,
    target: TT,
    account: ME,
  },
  {
    surface: 'article',
    act: 'post',
    name: 'article with its button, de',
    path: '/compose/articles/edit/1',
    lang: 'de',
    html: `${nav()}<main><div><div><h2>Artikel</h2><button aria-label="x" data-is="other"><svg></svg></button></div></div><div><div><h2>Entwurf</h2><button data-is="other"><span>Vorschau</span></button><button data-is="publish"><span>Veröffentlichen</span></button></div><textarea data-testid="twitter-article-title">T</textarea><div data-testid="composer" contenteditable="true" class="public-DraftEditor-content" role="textbox" data-is="editor"><span>hi</span></div></div></main>`,
  },
  {
    surface: 'post-inline',
    act: 'post',
    name: 'the side bar says two things and no picture stands beside',
    path: '/home',
    html: `${nav().replace('href="/wei_chen">Profile', 'href="/haida_tools">Profile')}<main><div>${ed()}${send('tweetButtonInline')}</div></main>`,
    account: { handles: [], name: null },
  },
] satisfies readonly PageExample[];
