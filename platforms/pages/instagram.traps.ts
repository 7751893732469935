import { btn, h, lex, wrap } from './kit.ts';
import type { PageExample } from './page.ts';

const D = (l: string, is: string) => btn(l, is, { tag: 'div' });
const icon = (l: string, is = 'other') =>
  `<div role="button" ${h()} tabindex="0" data-is="${is}"><svg aria-label="${l}" height="24" width="24"><path></path></svg></div>`;
const nav =
  '<nav><a href="/"><svg></svg></a><a href="/explore/"><svg></svg></a><a href="/direct/inbox/"><svg></svg></a><a href="/haida_tools/"><img alt="haida_tools\'s profile picture"></a></nav>';
const acts = `<section>${icon('Like')}${icon('Comment')}${icon('Repost')}${icon('Share')}${icon('Save')}</section>`;
const cm = (u: string, t: string) =>
  `<li><a href="/${u}/">${u}</a><span dir="auto">${t}</span>${D('Reply', 'other')}<div role="button" data-is="other"><svg height="12"></svg></div></li>`;
const header = (u: string, extra = '') =>
  `<header><a href="/stories/${u}/1/"><canvas></canvas></a><a href="/${u}/"><img alt="x"></a><a href="/${u}/"><span dir="auto">${u}</span></a>${D('Follow', 'other')}${extra}${icon('More options')}</header>`;
const art = (u: string, t: string, after = '', comments = '') =>
  `<article>${header(u)}<div><img alt="photo"></div>${acts}<div><a href="/${u}/"><span dir="auto">${u}</span></a><span dir="auto">${t}</span>${D('more', 'other')}</div><ul>${comments}</ul>${after}</article>`;
const TT = { author: 'tooltec', handle: 'tooltec', text: 'New drill' };
const ME = { handles: ['haida_tools'], name: 'haida_tools' };
const ta = (l = 'Add a comment…') =>
  `<form method="POST">${wrap(`<textarea aria-label="${l}" placeholder="${l}" data-is="editor">hi</textarea>`)}`;
const create = (
  title: string,
  back: string,
  share: string,
  editor: string,
  o: { tag?: 'button' | 'div'; h?: string; label?: boolean; extra?: string } = {},
) =>
  `${nav}<main>${art('zed', 'z')}</main><div role="dialog" ${o.label === false ? '' : `aria-label="${title}"`}><div ${h()}>${icon(back)}<${o.h ?? 'h1'}>${title}</${(o.h ?? 'h1').split(' ')[0]}>${wrap(btn(share, 'publish', { tag: o.tag ?? 'div' }))}</div><div><div><img>${icon('prev')}${icon('next')}</div><div><a href="/haida_tools/"><span>haida_tools</span></a>${editor}${icon('Emoji')}<span>12/2,200</span>${o.extra ?? ''}</div></div></div>`;
export default [
  {
    surface: 'caption',
    act: 'post',
    name: 'caption pl h div',
    path: '/',
    lang: 'pl',
    html: create('Utwórz nowy post', 'Wstecz', 'Udostępnij', lex('aria-label="Dodaj opis"'), { h: 'div' }),
  },
  {
    surface: 'caption',
    act: 'post',
    name: 'caption ka role heading button no label',
    path: '/',
    lang: 'ka',
    html: create('ახალი', 'უკან', 'გაზიარება', lex('aria-label="აღწერა"'), {
      h: 'div role="heading"',
      tag: 'button',
      label: false,
      extra: '<div role="button" data-is="other">დამატებითი</div>',
    }),
  },
  {
    surface: 'caption',
    act: 'post',
    name: 'caption with alt text and place fields',
    path: '/',
    html: create('Create new post', 'Back', 'Share', lex('aria-label="Write a caption..."', 'data-is="editor"'), {
      extra:
        '<input placeholder="Add location"><div role="button" data-is="other">Accessibility</div><textarea placeholder="Write alt text...">a drill</textarea>',
    }),
  },
  {
    surface: 'caption-edit',
    act: 'edit',
    name: 'edit info',
    path: '/p/abc/',
    html: `${nav}<div role="dialog"><div>${D('Cancel', 'other')}<h1>Edit info</h1>${D('Done', 'publish')}</div>${lex('aria-label="Write a caption..."')}<span>4/2,200</span></div>`,
  },
  {
    surface: 'comment',
    act: 'comment',
    name: 'feed textarea',
    path: '/',
    html: `${nav}<main>${art('zed', 'z', `${ta().replace('data-is="editor"', '')}${icon('Emoji')}</form>`)}${art('tooltec', 'New drill', `${ta()}${D('Post', 'publish')}${icon('Emoji')}</form>`, cm('carl', 'first!'))}${art('yan', 'y')}</main>`,
    target: TT,
    account: ME,
  },
  {
    surface: 'comment',
    act: 'comment',
    name: 'feed button outside form, wrappers, ar',
    path: '/',
    lang: 'ar',
    html: `${nav}<main>${art('zed', 'z')}${art('tooltec', 'New drill', wrap(`<form>${lex('aria-label="إضافة تعليق"')}</form>${icon('رمز')}${wrap(D('نشر', 'publish'))}`))}${art('yan', 'y')}</main>`,
    target: TT,
  },
  {
    surface: 'comment',
    act: 'comment',
    name: 'modal post over the feed',
    path: '/p/abc/',
    html: `${nav}<main>${art('zed', 'z', `${ta().replace('data-is="editor"', '')}</form>`)}</main><div role="dialog"><article>${header('tooltec')}<ul><div role="button"><li><h1 dir="auto">New drill</h1></li></div>${cm('carl', 'haha')}</ul>${acts}<section>${ta()}${icon('Emoji')}${D('Post', 'publish')}</form></section></article></div>`,
    target: TT,
  },
  {
    surface: 'comment',
    act: 'comment',
    name: 'reel page',
    path: '/reel/xyz/',
    lang: 'pl',
    html: `${nav}<main><video></video><div>${header('tooltec')}<span dir="auto">New drill</span>${acts}<ul>${cm('carl', 'haha')}</ul>${wrap(lex('aria-label="Dodaj komentarz"'))}${icon('Emoji')}${D('Opublikuj', 'publish')}</div></main>`,
    target: TT,
  },
  {
    surface: 'comment',
    act: 'comment',
    name: 'comment box before the comments, no form',
    path: '/p/abc/',
    html: `${nav}<main><article>${header('tooltec')}<h1>New drill</h1>${acts}<div>${lex('aria-label="Add a comment…"')}${D('Post', 'publish')}</div><ul>${cm('carl', 'ha')}${cm('dora', 'hu')}</ul>${D('View all comments', 'other')}</article></main>`,
    target: TT,
  },
  {
    name: 'message popup over feed in one mount',
    path: '/',
    lang: 'th',
    html: `<div id="m">${nav}<main>${art('zed', 'z')}</main><div>${wrap(lex('aria-label="ส่งข้อความ..."'))}${D('ส่ง', 'other')}</div></div>`,
    surface: null,
  },
  {
    name: 'message popup dialog on /p/ th with a shared post',
    path: '/p/abc/',
    lang: 'th',
    html: `<div id="m">${nav}<main>${art('zed', 'z')}</main><div role="dialog"><a href="/bob/">bob</a><a href="/p/xyz/"><img></a>${lex('aria-label="ข้อความ..."')}${D('ส่ง', 'other')}</div></div>`,
    surface: null,
  },
  {
    surface: 'comment',
    act: 'comment',
    name: 'collab, two handles',
    path: '/',
    html: `${nav}<main><article><header><a href="/tooltec/"><img></a><span><a href="/tooltec/">tooltec</a> and <a href="/zed/">zed</a></span></header>${acts}<span dir="auto">New drill</span>${ta()}${D('Post', 'publish')}</form></article></main>`,
    target: TT,
  },
  {
    surface: 'caption',
    act: 'post',
    name: 'caption heading row is a header, th',
    path: '/',
    lang: 'th',
    html: `${nav}<div role="dialog"><header>${icon('x')}<div role="heading">ใหม่</div>${D('แชร์', 'publish')}</header><div>${lex('aria-label="q"')}<span>1/2,200</span></div></div>`,
  },
  {
    surface: 'comment',
    act: 'comment',
    name: 'comment as one of two open, th',
    path: '/',
    lang: 'ka',
    html: `${nav}<main>${art('zed', 'z', `${ta('ა').replace('data-is="editor"', '') + D('ა', 'other')}</form>`)}${art('tooltec', 'New drill', `${ta('ა') + D('ბ', 'publish') + icon('e')}</form>`)}</main>`,
    target: TT,
  },
  {
    surface: 'comment',
    act: 'comment',
    name: 'follow and more after the box are others',
    path: '/',
    html: `${nav}<main>${art('tooltec', 'New drill', `<form>${lex('aria-label="Add a comment…"')}${icon('Emoji')}</form>`)}${art('yan', 'y')}</main>`,
  },
] satisfies readonly PageExample[];
