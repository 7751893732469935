import { btn, h, lex, wrap } from './kit.ts';
import type { PageExample } from './page.ts';

const icon = (label: string, size = 24) =>
  `<div role="button" ${h()} data-is="other"><svg aria-label="${label}" height="${size}" width="${size}"><title>${label}</title></svg></div>`;
const header = (who: string) =>
  `<header><a href="/${who}/"><img alt="${who}'s profile picture"></a><a href="/${who}/">${who}</a></header>`;
const bar = `<section>${icon('Like')}${icon('Comment')}${icon('Share')}${icon('Save')}</section>`;
const comment = (who: string, text: string) =>
  `<li><a href="/${who}/">${who}</a><span dir="auto">${text}</span>${icon('Like', 12)}</li>`;
const box = (text: string) =>
  `<form><textarea placeholder="Add a comment…" data-is="editor">${text}</textarea>${btn('Post', 'publish', { tag: 'div' })}</form>`;
const CARL = { author: 'carl', handle: 'carl', text: 'first!' };
const TT = { author: 'tooltec', handle: 'tooltec', text: 'New drill' };

const edit = (title: string, cancel: string, done: string) =>
  `<main></main><div role="dialog"><div>${btn(cancel, 'other', { tag: 'div' })}<div role="heading">${title}</div>${btn(done, 'publish', { tag: 'div' })}</div><div><a href="/haida_tools/">haida_tools</a>${lex('aria-label="q"')}${icon('Emoji')}<span>4/2,200</span></div></div>`;

export default [
  ...(
    [
      ['Edit info', 'Cancel', 'Done', 'en'],
      ['编辑信息', '取消', '完成', 'zh-CN'],
      ['編輯資訊', '取消', '完成', 'zh-TW'],
      ['Infos bearbeiten', 'Abbrechen', 'Fertig', 'de'],
    ] as const
  ).map(([title, cancel, done, lang]) => ({
    name: `edit of a caption ${lang}`,
    path: '/p/abc/',
    lang,
    html: edit(title, cancel, done),
    surface: 'caption-edit',
    act: 'edit' as const,
  })),
  {
    name: 'reply: the field begins with the name of a comment',
    path: '/p/abc/',
    html: `<main><article>${header('tooltec')}<h1 dir="auto">New drill</h1>${bar}<ul>${comment('carl', 'first!')}${comment('dora', 'meh')}</ul>${box('@carl thanks')}</article></main>`,
    surface: 'reply',
    act: 'reply',
    target: CARL,
  },
  {
    name: 'a comment that greets the author of the post is no reply',
    path: '/p/abc/',
    html: `<main><article>${header('tooltec')}<h1 dir="auto">New drill</h1>${bar}<ul>${comment('carl', 'first!')}</ul>${box('@tooltec nice')}</article></main>`,
    surface: 'comment',
    act: 'comment',
    target: TT,
  },
  {
    name: 'comments of a reel beside it, no article',
    path: '/reels/xyz/',
    lang: 'zh-CN',
    html: `<main><div>${header('tooltec')}<video></video>${bar}</div></main><div role="dialog"><h2>评论</h2>${comment('carl', 'first!')}${wrap(lex('aria-label="ა"'))}${btn('发布', 'publish', { tag: 'div' })}</div>`,
    surface: 'comment',
    act: 'comment',
  },
  {
    name: 'words of a picture are published with the caption, its place and its people are not words',
    path: '/',
    html: `<main></main><div role="dialog" aria-label="Create new post"><div>${icon('Back')}<h1>Create new post</h1>${btn('Share', 'publish', { tag: 'div' })}</div>${lex('aria-label="Write a caption..."')}<span>1/2,200</span><input placeholder="Add location"><input placeholder="Write alt text..." value="a drill"></div>`,
    surface: 'caption',
    act: 'post',
  },
  {
    name: 'message with a post that is shared',
    path: '/',
    html: `<main><article>${header('tooltec')}${bar}</article></main><div role="dialog"><h1>Share</h1><input placeholder="Search"><a href="/bob/">bob</a>${lex('aria-label="Write a message…"')}${btn('Send', 'other', { tag: 'div' })}</div>`,
    surface: null,
  },
] satisfies readonly PageExample[];
