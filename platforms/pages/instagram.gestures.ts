import { btn, h, lex, wrap } from './kit.ts';
import type { GestureExample } from './page.ts';

const press = (it: string) => `data-press="${it}"`;
const RED = 'rgb(255, 48, 64)';
/** An icon that is a button, as the site builds it: a title in the picture, its size as attributes. */
const icon = (
  label: string,
  at: string,
  size = 24,
  o: { tag?: 'div' | 'button'; fill?: string; after?: string } = {},
) => {
  const tag = o.tag ?? 'div';
  const names = label ? `aria-label="${label}"` : '';
  return `<${tag} ${h()} ${tag === 'div' ? 'role="button" tabindex="0"' : ''} ${press(at)}><span><svg ${names} color="${o.fill ?? 'currentColor'}" fill="${o.fill ?? 'currentColor'}" height="${size}" width="${size}" viewBox="0 0 24 24">${label ? `<title>${label}</title>` : ''}<path></path></svg></span>${o.after ?? ''}</${tag}>`;
};
const said = (words: string, at: string) =>
  `<div role="button" tabindex="0" ${h()} ${press(at)}><div>${words}</div></div>`;
const WORDS = ['Like', 'Comment', 'Repost', 'Share', 'Save'] as const;
const row = (n: string, words: readonly string[] = WORDS, fill = 'currentColor') =>
  `<section>${words.map((it, i) => icon(it, `${['like', 'say', 'third', 'send', 'save'][i]}${n}`, 24, i === 0 ? { fill } : {})).join('')}</section>`;
const avatar = (who: string, alt = `${who}'s profile picture`) =>
  `<a href="/${who}/"><img alt="${alt}" src="data:,"></a>`;
const header = (who: string, more = '') =>
  `<header>${avatar(who)}<a href="/${who}/"><span dir="auto">${who}</span></a>${more}${icon('More options', `more-${who}`)}</header>`;
const media = (n: string) =>
  `<div ${h()}><div role="button" tabindex="0"><div><img alt="Photo by tooltec" src="data:," ${press(`pic${n}`)}></div><div ${press(`over${n}`)}></div></div><a href="/bob/"><i ${press(`tag${n}`)}></i></a><button aria-label="Next" ${press(`next${n}`)}><div></div></button></div>`;
const comment = (who: string, words: string, n: string, label = 'Like', fill = 'currentColor') =>
  `<li><div>${avatar(who)}<div><h3><a href="/${who}/">${who}</a></h3><span dir="auto">${words}</span>${said('Reply', `reply${n}`)}</div>${icon(label, `heart${n}`, 12, { fill })}</div></li>`;
const article = (
  who: string,
  n: string,
  o: { words?: readonly string[]; below?: string; head?: string; fill?: string } = {},
) =>
  `<article>${header(who, o.head)}${media(n)}${row(n, o.words ?? WORDS, o.fill)}<div><a href="/${who}/"><span dir="auto">${who}</span></a><span dir="auto" ${press(`caption${n}`)}>New drill</span></div>${o.below ?? ''}<form><textarea aria-label="Add a comment…"></textarea>${icon('Emoji', `emoji${n}`, 13)}</form></article>`;
const nav = `<nav><a href="/"><svg height="24"></svg></a>${['Search', 'Messages', 'Create', 'More'].map((it, i) => icon(it, `nav${i}`)).join('')}<a href="/haida_tools/"><img alt="" src="data:,"></a></nav>`;
const TT = { author: 'tooltec', handle: 'tooltec', text: 'New drill' };
const CARL = { author: 'carl', handle: 'carl', text: 'first!' };

export default [
  {
    name: 'feed',
    path: '/',
    cookie: 'ds_user_id=77',
    html: `<div><section>${nav}<main>${article('zed', '1')}${article('tooltec', '2', { below: `<ul>${comment('carl', 'first!', '2')}</ul>` })}</main></section><div><a href="/haida_tools/">haida_tools</a>${said('Switch', 'switch')}</div></div>`,
    switcher: 'switch',
    presses: [
      {
        at: 'like2',
        gesture: 'like',
        post: TT,
        second: 'tooltec',
        coauthors: [],
        account: { handles: ['haida_tools', '77'], name: 'haida_tools' },
      },
      { at: 'third2', gesture: 'repost', post: TT },
      { at: 'heart2', gesture: 'comment-like', post: CARL },
      { at: 'pic2', gesture: 'double-tap', post: TT },
      { at: 'over2', gesture: 'double-tap', post: TT },
      ...[
        'say2',
        'send2',
        'save2',
        'reply2',
        'emoji2',
        'next2',
        'tag2',
        'caption2',
        'more-tooltec',
        'nav0',
        'nav3',
        'switch',
      ].map((at) => ({ at, gesture: null })),
    ],
  },
  ...(
    [
      ['zh-CN', ['赞', '评论', '转发', '分享', '收藏'], '取消赞'],
      ['zh-TW', ['讚', '留言', '轉發', '分享', '儲存'], '收回讚'],
      ['de', ['Gefällt mir', 'Kommentieren', 'Reposten', 'Teilen', 'Speichern'], 'Gefällt mir nicht mehr'],
    ] as const
  ).map(([lang, words, undo]) => ({
    name: `by its labels, ${lang}`,
    path: '/',
    lang,
    html: `<main>${article('tooltec', '1', { words })}${article('zed', '2', { words: [undo, ...words.slice(1)] })}${article('yan', '3', { words: [words[0], words[1], words[3], words[4]] })}</main>`,
    presses: [
      { at: 'like1', gesture: 'like', post: TT },
      { at: 'third1', gesture: 'repost', post: TT },
      { at: 'like2', gesture: 'like', undoes: true },
      { at: 'third3', gesture: null },
      { at: 'save1', gesture: null },
    ],
  })),
  {
    name: 'by order and size, in a language without a table',
    path: '/',
    lang: 'ka',
    html: `<main>${article('tooltec', '1', { words: ['ა', 'ბ', 'გ', 'დ', 'ე'], below: `<ul>${comment('carl', 'first!', '1', 'ა')}${comment('dora', 'me', '2', 'ვ', RED)}</ul>` })}${article('zed', '2', { words: ['ა', 'ბ', 'დ', 'ე'] })}${article('yan', '3', { words: ['ვ', 'ბ', 'დ', 'ე'], fill: RED })}</main>`,
    presses: [
      { at: 'like1', gesture: 'like', post: TT },
      { at: 'third1', gesture: 'repost', post: TT },
      { at: 'heart1', gesture: 'comment-like', post: CARL },
      { at: 'heart2', gesture: 'comment-like', undoes: true },
      { at: 'third2', gesture: null },
      { at: 'say2', gesture: null },
      { at: 'like3', gesture: 'like', undoes: true },
      { at: 'more-tooltec', gesture: null },
    ],
  },
  {
    name: 'post in a dialog over the feed, save at the far end of the row',
    path: '/p/abc/',
    lang: 'ka',
    html: `<main>${article('zed', '9')}</main><div role="dialog"><article>${media('1')}<div>${header('tooltec')}<ul><div role="button"><li><h1 dir="auto">New drill</h1></li></div>${comment('carl', 'first!', '1', '')}</ul><section><div>${['like1', 'say1', 'third1', 'send1'].map((at) => icon('', at)).join('')}</div><div>${icon('', 'save1')}</div></section><section><a href="/bob/">bob</a> and others</section></div></article></div>`,
    presses: [
      { at: 'like1', gesture: 'like', post: TT },
      { at: 'third1', gesture: 'repost', post: TT },
      { at: 'heart1', gesture: 'comment-like', post: CARL },
      { at: 'over1', gesture: 'double-tap', post: TT },
      { at: 'save1', gesture: null },
    ],
  },
  {
    name: 'page of one post without an article; who liked it stands below',
    path: '/p/abc/',
    html: `${nav}<main><div>${media('1')}<div>${header('tooltec')}<span dir="auto">New drill</span><ul>${comment('carl', 'first!', '1')}</ul>${row('1')}<section><a href="/bob/">bob</a> and others</section></div></div><div><a href="/p/x/"><img src="data:," ${press('grid')}></a></div></main>`,
    presses: [
      { at: 'like1', gesture: 'like', post: TT },
      { at: 'pic1', gesture: 'double-tap', post: TT },
      { at: 'grid', gesture: null },
      { at: 'heart1', gesture: 'comment-like', post: CARL },
    ],
  },
  {
    name: 'viewer of reels: several in one main part, rows without a section, counts beside the icons',
    path: '/reels/xyz/',
    html: `<main>${['zed', 'tooltec', 'yan']
      .map(
        (who) =>
          `<div ${h()}><div><video ${press(`film-${who}`)}></video><div>${avatar(who)}<a href="/${who}/">${who}</a>${said('Follow', `follow-${who}`)}<span dir="auto">New drill</span></div></div><div>${icon('Like', `like-${who}`, 24, { after: '<span>12.3K</span>' })}${icon('Comment', `say-${who}`)}${icon('Repost', `repost-${who}`)}${icon('Share', `send-${who}`)}</div></div>`,
      )
      .join('')}</main>`,
    presses: [
      { at: 'like-tooltec', gesture: 'like', post: TT },
      { at: 'repost-tooltec', gesture: 'repost', post: TT },
      { at: 'film-tooltec', gesture: 'double-tap', post: TT },
      { at: 'follow-yan', gesture: 'follow', followed: { handles: ['yan'], name: 'yan' } },
      { at: 'say-zed', gesture: null },
    ],
  },
  {
    name: 'joint post, picture of another',
    path: '/',
    html: `<main><article><header>${avatar('tooltec')}<span><a href="/tooltec/">tooltec</a> and <a href="https://www.instagram.com/Zed/">zed</a></span><a href="/explore/locations/1/">Ningbo</a></header>${row('1')}<span dir="auto">New drill</span></article><article><header>${avatar('tooltec', 'haida的头像')}<a href="/tooltec/">tooltec</a></header>${row('2')}<span dir="auto">New drill</span></article></main>`,
    presses: [
      { at: 'like1', gesture: 'like', post: TT, coauthors: ['zed'], second: 'tooltec' },
      { at: 'like2', gesture: 'like', post: TT, coauthors: [], second: 'haida' },
    ],
  },
  ...(
    [
      ['en', 'Follow', 'Following', 'Message'],
      ['zh-CN', '关注', '已关注', '发消息'],
      ['zh-TW', '追蹤', '追蹤中', '發送訊息'],
      ['de', 'Folgen', 'Gefolgt', 'Nachricht'],
    ] as const
  ).map(([lang, follow, following, message]) => ({
    name: `follow, ${lang}`,
    path: '/tooltec/',
    lang,
    html: `<main><header><h2>tooltec</h2>${said(follow, 'page')}${said(message, 'message')}<a href="/bob/">bob</a></header>${article('zed', '1', { head: said(follow, 'head') })}${article('yan', '2', { head: said(following, 'done') })}</main><div role="dialog"><div>${avatar('carl')}<a href="/carl/">carl</a><span>Carl</span>${btn(follow, 'x', { attr: press('list') })}</div><div>${avatar('dora')}<a href="/dora/">dora</a>${btn(follow, 'x', { attr: press('list2') })}</div></div>`,
    presses: [
      { at: 'page', gesture: 'follow', followed: { handles: ['tooltec'], name: 'tooltec' } },
      { at: 'head', gesture: 'follow', followed: { handles: ['zed'], name: 'zed' } },
      { at: 'done', gesture: 'follow', undoes: true },
      { at: 'list', gesture: 'follow', followed: { handles: ['carl'], name: 'carl' } },
      { at: 'list2', gesture: 'follow', followed: { handles: ['dora'], name: 'dora' } },
      { at: 'message', gesture: null },
    ],
  })),
  {
    name: 'follow at the head of a post, in a language without a table',
    path: '/',
    lang: 'ka',
    html: `<main>${article('tooltec', '1', { head: said('ა', 'head') })}</main>`,
    presses: [{ at: 'head', gesture: 'follow', followed: { handles: ['tooltec'], name: 'tooltec' } }],
  },
  {
    name: 'messages and stories',
    path: '/direct/t/1/',
    html: `<main><div>${icon('Like', 'heart')}${icon('Voice', 'voice')}${icon('Photo', 'photo')}${lex('aria-label="Message…"')}</div></main>`,
    presses: ['heart', 'voice', 'photo'].map((at) => ({ at, gesture: null })),
  },
  {
    name: 'answer to a story',
    path: '/stories/tooltec/1/',
    html: `<section>${header('tooltec')}<img src="data:," ${press('pic')}><textarea placeholder="Reply to tooltec..."></textarea>${icon('Like', 'heart')}${icon('Share', 'send')}</section>`,
    presses: ['heart', 'send', 'pic'].map((at) => ({ at, gesture: null })),
  },
  {
    name: 'message pop-up and the dialog that makes a post',
    path: '/',
    html: `<main>${article('tooltec', '1')}</main><div>${wrap(lex('aria-label="Message…"'))}${icon('Emoji', 'a')}${icon('Photo', 'b')}${icon('Like', 'c')}</div><div role="dialog" aria-label="Create new post"><div>${icon('Back', 'back')}<h1>Create new post</h1></div><div><img src="data:,">${icon('crop', 'd')}${icon('zoom', 'e')}${icon('more', 'f')}</div></div>`,
    presses: ['a', 'b', 'c', 'back', 'd', 'e'].map((at) => ({ at, gesture: null })),
  },
] satisfies readonly GestureExample[];
