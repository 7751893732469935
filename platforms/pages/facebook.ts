import type { PageExample } from './page.ts';

const LEXICAL = (label: string, is = 'data-is="editor"'): string =>
  `<div contenteditable="true" role="textbox" data-lexical-editor="true" aria-label="${label}" ${is}><p dir="auto"><span data-lexical-text="true">hi</span></p></div>`;
const POST = (inner: string): string =>
  '<div aria-posinset="1"><div aria-hidden="true"><span data-0="">Facebook</span></div><div data-ad-rendering-role="profile_name"><h4><a role="link" href="/tooltec?__cft__[0]=x">Tooltec</a></h4></div>' +
  `<div data-ad-rendering-role="story_message"><div dir="auto">New drill</div></div><div role="button" data-is="other"><span data-ad-rendering-role="like_button">Like</span></div><div role="button" aria-label="Comment" data-is="other">Comment</div>${inner}</div>`;

export default [
  {
    name: 'create a post, one step',
    path: '/',
    cookie: 'c_user=1001',
    html: `<div role="dialog"><form method="POST"><div><h2>Create post</h2><div role="button" aria-label="Close" data-is="other"></div></div>${LEXICAL('What is on your mind?')}<div role="button" aria-label="Emoji" data-is="other"></div><div role="button" aria-label="Post" data-is="publish"><span>Post</span></div></form></div>`,
    surface: 'post-dialog',
    act: 'post',
    account: { handles: ['1001'], name: null },
  },
  {
    name: 'create a post, an interface language without a table',
    path: '/',
    lang: 'th',
    html: `<div role="dialog"><form method="POST">${LEXICAL('คุณกำลังคิดอะไรอยู่')}<div role="button" aria-label="อิโมจิ" data-is="other"></div><div role="button" aria-label="โพสต์" data-is="publish"><span>โพสต์</span></div></form></div>`,
    surface: 'post-dialog',
    act: 'post',
  },
  {
    name: 'the next step is not the post',
    path: '/',
    lang: 'zh-Hans',
    html: `<div role="dialog"><form method="POST">${LEXICAL('分享你的新鲜事吧')}<div role="button" aria-label="继续" data-is="other"></div></form></div>`,
    surface: 'post-dialog',
    act: 'post',
  },
  {
    name: 'comment; its label names the identity in use',
    path: '/',
    cookie: 'c_user=1001; i_user=2002',
    html: POST(
      `<form role="presentation">${LEXICAL('Comment as Haida Tools')}<div id="focused-state-composer-submit"><div role="button" aria-label="Comment" data-is="publish"></div></div></form>`,
    ),
    surface: 'comment',
    act: 'comment',
    account: { handles: ['2002'], name: 'Haida Tools' },
    target: { author: 'Tooltec', handle: 'tooltec', text: 'New drill' },
  },
  {
    name: 'reply',
    path: '/',
    lang: 'zh-Hans',
    html: POST(`<div role="article"><form role="presentation">${LEXICAL('回复王伟')}</form></div>`),
    surface: 'reply',
    act: 'reply',
  },
  {
    name: 'chat pop-up',
    path: '/',
    html: `<div data-pagelet="ChatTab"><div contenteditable="true" role="textbox" data-lexical-editor="true" aria-placeholder="Aa" aria-label="Message" data-is="editor"></div><div role="button" aria-label="Press Enter to send" data-is="other"></div></div>`,
    surface: null,
  },
  {
    name: 'chat pop-up that calls itself a dialog',
    path: '/',
    lang: 'zh-Hans',
    html: `<div role="dialog">${LEXICAL('发消息')}<div role="button" aria-label="发送" data-is="other"></div></div>`,
    surface: null,
  },
] satisfies readonly PageExample[];
