import type { PageExample } from './page.ts';

const NAV =
  '<nav><a href="/"><svg></svg></a><a href="/explore/"><svg></svg></a><a href="/haida_tools/"><img alt="profile picture" src="data:,"></a></nav>';
const HEADER =
  '<header><a href="/tooltec/"><img alt="tooltec" src="data:,"></a><a href="/tooltec/">tooltec</a></header>';
const ICONS =
  '<section><div role="button" data-is="other"><svg aria-label="Like"></svg></div><div role="button" aria-label="Comment" data-is="other"><svg></svg></div></section>';
const LEXICAL = (label: string): string =>
  `<div contenteditable="true" role="textbox" data-lexical-editor="true" aria-label="${label}" data-is="editor"><p><span>hi</span></p></div>`;

export default [
  {
    name: 'caption',
    path: '/',
    cookie: 'ds_user_id=77',
    html: `${NAV}<div role="dialog" aria-label="Create new post"><div><div role="button" data-is="other"><svg aria-label="Back"></svg></div><h1>Create new post</h1><div><div role="button" data-is="publish">Share</div></div></div><div>${LEXICAL('Write a caption...')}<span>12/2,200</span><div role="button" data-is="other"><svg aria-label="Emoji"></svg></div></div></div>`,
    surface: 'caption',
    act: 'post',
    account: { handles: ['haida_tools', '77'], name: 'haida_tools' },
  },
  {
    name: 'caption, an interface language without a table',
    path: '/',
    lang: 'pl',
    html: `${NAV}<div role="dialog" aria-label="Utwórz"><div><div role="button" data-is="other"><svg></svg></div><h1>Utwórz nowy post</h1><div role="button" data-is="publish">Udostępnij</div></div><div>${LEXICAL('Dodaj opis')}<span>2/2200</span></div></div>`,
    surface: 'caption',
    act: 'post',
  },
  {
    name: 'comment in a text area',
    path: '/',
    html: `${NAV}<main><article>${HEADER}<h1 dir="auto">New drill</h1>${ICONS}<form method="POST"><textarea aria-label="Add a comment…" data-is="editor">hi</textarea><div role="button" data-is="other"><svg aria-label="Emoji"></svg></div><div role="button" data-is="publish">Post</div></form></article></main>`,
    surface: 'comment',
    act: 'comment',
    account: { handles: ['haida_tools'], name: 'haida_tools' },
    target: { author: 'tooltec', handle: 'tooltec', text: 'New drill' },
  },
  {
    name: 'comment in a rich field',
    path: '/p/abc/',
    lang: 'zh-CN',
    html: `${NAV}<main><div>${HEADER}<h1 dir="auto">New drill</h1>${ICONS}<section><form>${LEXICAL('添加评论...')}<div role="button" data-is="publish">发布</div></form></section></div></main>`,
    surface: 'comment',
    act: 'comment',
  },
  {
    name: 'message',
    path: '/direct/t/1/',
    html: `<main>${LEXICAL('Message')}<div role="button" data-is="other">Send</div></main>`,
    surface: null,
  },
  {
    name: 'message pop-up over the page of a post',
    path: '/p/abc/',
    html: `<main><article>${HEADER}</article></main><div>${LEXICAL('Message...')}<div role="button" data-is="other">Send</div></div>`,
    surface: null,
  },
  {
    name: 'answer to a story',
    path: '/stories/tooltec/1/',
    html: '<section><textarea placeholder="Reply to tooltec..." data-is="editor"></textarea><div role="button" data-is="other">Send</div></section>',
    surface: null,
  },
] satisfies readonly PageExample[];
