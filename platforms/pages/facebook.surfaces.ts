import { btn, h, lex, wrap } from './kit.ts';
import type { PageExample } from './page.ts';

const B = (label: string, is: string) => btn(label, is, { tag: 'div', aria: true });
const icon = (label: string) => btn(label, 'other', { tag: 'div', aria: true, text: false, icon: true });
const name = (who: string, href: string) =>
  `<span data-ad-rendering-role="profile_name"><h3 ${h()}><a role="link" href="${href}?__tn__=x">${who}</a></h3></span>`;
const likes =
  '<div role="button" data-is="other"><i></i><span data-ad-rendering-role="like_button">Like</span></div><div role="button" data-is="other"><span data-ad-rendering-role="share_button">Share</span></div>';
const post = (who: string, href: string, text: string, below = '') =>
  `<div aria-posinset="4">${name(who, href)}<div data-ad-preview="message"><span dir="auto">${text}</span></div>${likes}${below}</div>`;
const main = (inner: string) => `<div role="banner"></div><div role="main">${inner}</div>`;
const item = (who: string, href: string, body: string) =>
  `<div role="article" aria-label="Comment by ${who}"><a href="${href}?comment_id=9" role="link" aria-hidden="false"><span>${who}</span></a>${body}</div>`;
const field = (label: string) => lex(`aria-label="${label}"`);

const dialog = (title: string, inner: string, form = true) =>
  `${main(post('Zed', '/zed', 'old'))}<div role="dialog" aria-labelledby="t"><${form ? 'form method="POST"' : 'div'}><h2 id="t">${title}</h2>${icon('X')}${wrap(inner)}</${form ? 'form' : 'div'}></div>`;

export default [
  {
    name: 'comment edit by its label',
    path: '/',
    html: main(
      post(
        'Tooltec',
        '/tooltec',
        'New drill',
        item(
          'Wei Chen',
          '/wei.chen',
          `<form role="presentation">${field('Edit comment…')}</form>${btn('Cancel', 'other', { tag: 'div' })}`,
        ),
      ),
    ),
    surface: 'comment-edit',
    act: 'edit',
    target: { author: 'Tooltec', handle: 'tooltec', text: 'New drill' },
  },
  {
    name: 'comment edit in a language without a table: the field stands where the words were',
    path: '/',
    lang: 'ka',
    html: main(
      post(
        'Tooltec',
        '/tooltec',
        'New drill',
        item('Carl', '/carl', '<div dir="auto">Nice</div>') + item('Wei Chen', '/wei.chen', wrap(field('ა'))),
      ),
    ),
    surface: 'comment-edit',
    act: 'edit',
    target: { author: 'Tooltec', handle: 'tooltec', text: 'New drill' },
  },
  {
    name: 'reply in a language without a table: the words are still there',
    path: '/',
    lang: 'ka',
    html: main(
      post('Tooltec', '/tooltec', 'New drill', item('Carl', '/carl', `<div dir="auto">Nice</div>${wrap(field('ა'))}`)),
    ),
    surface: 'reply',
    act: 'reply',
    target: { author: 'Carl', handle: 'carl', text: 'Nice' },
  },
  ...(
    [
      ['Edit post', 'Save', 'en'],
      ['编辑帖子', '保存', 'zh-Hans'],
      ['編輯貼文', '儲存', 'zh-Hant'],
      ['Beitrag bearbeiten', 'Speichern', 'de'],
    ] as const
  ).map(([title, save, lang]) => ({
    name: `post edit ${lang}`,
    path: '/',
    lang,
    html: dialog(title, field('x') + icon('q') + B(save, 'publish')),
    surface: 'post-edit',
    act: 'edit' as const,
  })),
  ...(
    [
      ['Share now', 'en'],
      ['立即分享', 'zh-Hans'],
      ['立即分享', 'zh-Hant'],
      ['Jetzt teilen', 'de'],
    ] as const
  ).map(([now, lang]) => ({
    name: `share with words ${lang}`,
    path: '/',
    lang,
    html: dialog('…', field('Say something about this…') + icon('q') + B(now, 'publish'), lang === 'en'),
    surface: 'share-dialog',
    act: 'repost' as const,
  })),
  {
    name: 'share with words, the original stands below the field',
    path: '/',
    lang: 'ka',
    html: dialog(
      'ა',
      `${field('ბ')}${wrap(`${name('Tooltec', '/tooltec')}<div data-ad-preview="message">New drill</div>`)}${btn('გ', 'publish', { tag: 'div' })}`,
    ),
    surface: 'share-dialog',
    act: 'repost',
    target: { author: 'Tooltec', handle: 'tooltec', text: 'New drill' },
  },
  {
    name: 'scheduled, de',
    path: '/haida',
    lang: 'de',
    html: dialog('Beitrag erstellen', field('Was gibt es Neues?') + icon('q') + B('Planen', 'publish')),
    surface: 'post-dialog',
    act: 'post',
  },
  {
    name: 'post in a group',
    path: '/groups/55',
    html: dialog('Create post', field('Create a public post…') + icon('q') + B('Post', 'publish')),
    surface: 'post-dialog',
    act: 'post',
  },
  {
    name: 'comment in a group, where the post is an article without marks',
    path: '/groups/55',
    html: main(
      `<div role="article"><h2><a role="link" href="/groups/55/user/900/">Carl Cutter</a></h2><div data-ad-comet-preview="message">Sold 50</div>${likes}<form role="presentation">${field('Write an answer…')}</form></div>`,
    ),
    surface: 'comment',
    act: 'comment',
    target: { author: 'Carl Cutter', handle: '900', text: 'Sold 50' },
  },
  ...(
    [
      ['Share to story', 'en'],
      ['分享到快拍', 'zh-Hans'],
      ['分享到限時動態', 'zh-Hant'],
      ['In Story teilen', 'de'],
    ] as const
  ).map(([share, lang]) => ({
    name: `words of a story ${lang}`,
    path: '/stories/create',
    lang,
    html: `<div role="banner"></div><div role="navigation"><h1>x</h1><textarea ${h()} data-is="editor">hi</textarea>${icon('Aa')}${B('Discard', 'other')}${B(share, 'publish')}</div><div role="main"></div>`,
    surface: 'create-page',
    act: 'post' as const,
  })),
  {
    name: 'message to a seller in a dialog',
    path: '/marketplace/item/1',
    html: `${main('')}<div role="dialog" aria-modal="true"><h2>Message seller</h2><textarea placeholder="Please type your message to the seller" data-is="editor">hi</textarea>${B('Send message', 'other')}</div>`,
    surface: null,
  },
  {
    name: 'message that takes a post along, ka label, zh button',
    path: '/',
    lang: 'zh-Hans',
    html: `${main('')}<div role="dialog" aria-modal="true"><h2>发给好友</h2>${field('ა')}${B('发送', 'other')}</div>`,
    surface: null,
  },
  {
    name: 'chat in a pop-up whose field calls itself a reply to a message',
    path: '/',
    html: `${main(post('Zed', '/zed', 'old'))}<div data-pagelet="ChatTab">${field('Reply to Bob')}${icon('Like')}</div>`,
    surface: null,
  },
  {
    name: 'field names another identity than the page does: whose id it is, is not known',
    path: '/',
    cookie: 'c_user=1001',
    html: `<script type="application/json">{"USER_ID":"1001","NAME":"Wei Chen"}</script>${main(post('Tooltec', '/tooltec', 'New drill', `<form role="presentation">${field('Comment as Haida Tools')}</form>`))}`,
    surface: 'comment',
    act: 'comment',
    account: { handles: [], name: 'Haida Tools' },
  },
] satisfies readonly PageExample[];
