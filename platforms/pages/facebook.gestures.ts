import { h, lex, wrap } from './kit.ts';
import type { GestureExample } from './page.ts';

const EN = ['Like', 'Love', 'Care', 'Haha', 'Wow', 'Sad', 'Angry'];
const press = (it: string) => `data-press="${it}"`;
const role = (label: string, at: string, inner = '', attr = '') =>
  `<div role="button" tabindex="0" ${h()} ${label ? `aria-label="${label}"` : ''} ${attr} ${press(at)}>${inner}</div>`;
const said = (words: string, at: string, attr = '') => role('', at, `<span ${h()}><span>${words}</span></span>`, attr);
const decoys = Array.from(
  { length: 3 },
  (_, n) => `<div aria-hidden="true" data-${n}=""><a href="/facebook">Facebook</a></div>`,
).join('');
const avatar = (who: string, href: string) =>
  `<a role="link" aria-label="${who}" href="${href}"><svg><image href="x"></image></svg></a>`;
const line = (inner: string) => `<div data-ad-rendering-role="profile_name"><h3 ${h()}>${inner}</h3></div>`;
const link = (who: string, href: string) => `<a role="link" href="${href}?__cft__[0]=z"><strong>${who}</strong></a>`;
const story = (words: string) => `<div data-ad-rendering-role="story_message"><div dir="auto">${words}</div></div>`;
const actions = (n: string, label = 'Like', after = '') =>
  `<div ${h()}>${role(label, `like${n}`, `<i></i><span data-ad-rendering-role="like_button">${label}</span>`)}${role('React', `react${n}`)}${role('Leave a comment', `comment${n}`, '<span data-ad-rendering-role="comment_button">Comment</span>')}${role('Send this to friends', `share${n}`, '<span data-ad-rendering-role="share_button">Share</span>')}${after}</div>`;
const menu = (who: string) =>
  `<div role="button" aria-haspopup="menu" aria-label="Actions for this post by ${who}"></div>`;
const page = (...posts: string[]) =>
  `<div role="banner">${role('Menu', 'menu', '<svg></svg>')}${role('Messenger', 'messenger', '<svg></svg>')}${role('Your profile', 'profile', '<svg><image></image></svg>')}</div><div role="main">${posts.join('')}</div>`;
const bar = (labels: readonly string[], n = '', picture = '<img alt="" src="data:,">') =>
  `<div role="dialog" aria-label="x">${wrap(labels.map((it, i) => role(it, `bar${n}${i}`, picture)).join(''))}</div>`;
const comment = (who: string, href: string, words: string, n: string, like = 'Like', reply = 'Reply') =>
  `<div role="article">${avatar(who, href)}<div>${link(who, href)}</div><div dir="auto">${words}</div><ul><li><a href="#">2h</a></li><li>${said(like, `clike${n}`)}</li><li>${said(reply, `creply${n}`)}</li></ul></div>`;

const TT = { author: 'Tooltec', handle: 'tooltec', text: 'New drill' };
const ME = { handles: [], name: null };
const tooltec = (n: string, below = '', label = 'Like') =>
  `<div aria-posinset="${n}">${decoys}${avatar('Tooltec', '/tooltec')}${line(link('Tooltec', '/tooltec'))}${menu('Tooltec')}${story('New drill')}${actions(n, label)}${below}</div>`;
const zed = (n: string) =>
  `<div aria-posinset="${n}">${decoys}${avatar('Zed', '/zed')}${line(link('Zed', '/zed'))}${story('hello')}${actions(n)}</div>`;

export default [
  {
    name: 'like and what stands beside it',
    path: '/',
    cookie: 'c_user=1001',
    html: page(zed('1'), tooltec('2', comment('Carl', '/carl', 'Nice', '2')), zed('3')),
    switcher: 'profile',
    presses: [
      {
        at: 'like2',
        gesture: 'like',
        post: TT,
        second: 'tooltec',
        quoted: null,
        account: { handles: ['1001'], name: null },
      },
      { at: 'like1', gesture: 'like', post: { author: 'Zed', handle: 'zed', text: 'hello' } },
      { at: 'clike2', gesture: 'comment-like', post: { author: 'Carl', handle: 'carl', text: 'Nice' }, second: 'carl' },
      ...['react2', 'comment2', 'share2', 'creply2', 'menu', 'messenger', 'profile'].map((at) => ({
        at,
        gesture: null,
      })),
      { at: null, key: 'l', gesture: null },
    ],
  },
  {
    name: 'taken back, zh',
    path: '/',
    lang: 'zh-Hans',
    html: page(tooltec('1', comment('Carl', '/carl', 'Nice', '1', '移除赞', '回复'), '移除赞')),
    presses: [
      { at: 'like1', gesture: 'like', undoes: true },
      { at: 'clike1', gesture: 'comment-like', undoes: true },
    ],
  },
  ...(['„Gefällt mir“ entfernen', 'Remove Love', '移除大爱', '收回讚'] as const).map((label) => ({
    name: `taken back: ${label}`,
    path: '/',
    html: page(tooltec('1', '', label.replace(/"/g, ''))),
    presses: [{ at: 'like1', gesture: 'like', undoes: true }],
  })),
  {
    name: 'a like that is pressed already',
    path: '/reel/1',
    html: `<div role="main"><h2>${link('Tooltec', '/tooltec')}</h2>${role('Like', 'a', '<svg></svg>', 'aria-pressed="true"')}${role('Like', 'b', '<svg></svg>', 'aria-pressed="false"')}</div>`,
    presses: [
      { at: 'a', gesture: 'like-labelled', undoes: true },
      { at: 'b', gesture: 'like-labelled', post: { author: 'Tooltec', handle: 'tooltec', text: '' } },
    ],
  },
  {
    name: 'comment like in a language without a table: the first of its row of words',
    path: '/',
    lang: 'ka',
    html: page(tooltec('1', comment('Carl', '/carl', 'Nice', '1', 'ა', 'ბ'), 'ა')),
    presses: [
      { at: 'clike1', gesture: 'comment-like', post: { author: 'Carl', handle: 'carl', text: 'Nice' } },
      { at: 'creply1', gesture: null },
      { at: 'like1', gesture: 'like', post: TT },
    ],
  },
  {
    name: 'comments that are items of a list, nested reply, de',
    path: '/',
    lang: 'de',
    html: page(
      tooltec(
        '1',
        `<ul><li><div>${avatar('Carl', '/carl')}${link('Carl', '/carl')}<div dir="auto">Nice</div><ul><li>${said('Gefällt mir', 'one')}</li><li>${said('Antworten', 'two')}</li></ul></div></li></ul>`,
      ),
    ),
    presses: [
      { at: 'one', gesture: 'comment-like', post: { author: 'Carl', handle: 'carl', text: 'Nice' } },
      { at: 'two', gesture: null },
    ],
  },
  ...(
    [
      ['en', EN],
      ['zh-Hans', ['赞', '大爱', '抱抱', '笑趴', '哇', '心碎', '怒']],
      ['zh-Hant', ['讚', '大心', '加油', '哈', '哇', '嗚', '怒']],
      ['de', ['Gefällt mir', 'Love', 'Umarmung', 'Haha', 'Wow', 'Traurig', 'Wütend']],
      ['ka', ['ა', 'ბ', 'გ', 'დ', 'ე', 'ვ', 'ზ']],
    ] as const
  ).map(([lang, labels]) => ({
    name: `bar of reactions, far from its post, ${lang}`,
    path: '/',
    lang,
    html: page(zed('1'), tooltec('2')) + bar(labels),
    presses: [
      { at: 'bar1', opener: 'like2', gesture: 'reaction', post: TT },
      { at: 'bar6', opener: 'react2', gesture: 'reaction', post: TT },
    ],
  })),
  {
    name: 'bar of reactions drawn as plain icons, or hung into its post: known by its labels',
    path: '/',
    html:
      page(zed('1'), tooltec('2', bar(EN, 'in', '<svg><path></path></svg>'))) +
      bar(EN.slice(0, 6), 'out', '<svg><path></path></svg>'),
    presses: ['barin2', 'barout2'].map((at) => ({ at, opener: 'like2', gesture: 'reaction', post: TT })),
  },
  {
    name: 'rows of icons that are no reactions',
    path: '/',
    html: `${page(tooltec('1'))}${bar(['Photo', 'Tag people', 'Feeling', 'Check in', 'GIF', 'Live'], 'a')}<div role="dialog"><form method="POST">${lex('aria-label="x"')}${wrap(['a', 'b', 'c', 'd', 'e', 'f'].map((it, i) => role(it, `tool${i}`, '<img alt="">')).join(''))}</form></div><div role="dialog">${['a', 'b', 'c', 'd', 'e'].map((it, i) => role(it, `view${i}`, '<svg><path></path></svg>')).join('')}</div><div><div role="grid">${['a', 'b', 'c', 'd', 'e', 'f'].map((it, i) => role(it, `tone${i}`, '<img alt="">')).join('')}</div></div>`,
    presses: ['bara1', 'tool0', 'tool5', 'view0', 'tone1'].map((at) => ({ at, gesture: null })),
  },
  {
    name: 'hearts of a chat',
    path: '/',
    html: `${page(tooltec('1'))}<div data-pagelet="ChatTab">${lex('aria-placeholder="Aa"')}${role('Like', 'thumb', '<svg></svg>')}${bar(EN, 'c')}</div><div role="dialog">${line(link('Tooltec', '/tooltec'))}${story('x')}${lex('aria-label="Message"')}${role('Like', 'thumb2', '<svg></svg>')}</div>`,
    presses: ['thumb', 'barc1', 'thumb2'].map((at) => ({ at, gesture: null })),
  },
  {
    name: 'pages of messages and stories',
    path: '/messages/t/1',
    html: `<div role="main">${line(link('Bob', '/bob'))}${role('Like', 'a', '<svg></svg>')}${lex('aria-label="Message"')}</div>${bar(EN)}`,
    presses: ['a', 'bar1'].map((at) => ({ at, gesture: null })),
  },
  ...(['Share now', 'Share now (Public)', '立即分享', '立即分享（公开）', 'Jetzt teilen'] as const).map((now) => ({
    name: `${now}: at once, of the post whose share was pressed`,
    path: '/',
    html: `${page(zed('1'), tooltec('2'))}<div role="dialog">${lex('aria-label="Say something"', '', '')}${said(now, 'now')}${said('Copy link', 'copy')}</div>`,
    presses: [
      { at: 'now', opener: 'share2', gesture: 'share-now', post: TT },
      { at: 'copy', gesture: null },
    ],
  })),
  {
    name: 'with words of its own it is a composer, and a button of a page is none',
    path: '/',
    html: `${page(tooltec('2', said('Share now', 'loose')))}<div role="dialog">${lex('aria-label="Say something"')}${said('Share now', 'now')}</div>`,
    presses: ['now', 'loose'].map((at) => ({ at, gesture: null })),
  },
  {
    name: 'shared post: the sharer outside, the original inside',
    path: '/',
    html: page(
      `<div aria-posinset="1">${avatar('Sharer', '/sharer')}${line(link('Sharer', '/sharer'))}${story('Look')}<div>${avatar('Tooltec', '/tooltec')}${line(link('Tooltec', '/tooltec'))}${story('New drill')}</div>${actions('1')}</div>`,
      `<div aria-posinset="2">${line(link('Mute', '/profile.php?id=77'))}<div ${h()}><div>${avatar('Tooltec', '/tooltec')}${line(link('Tooltec', '/tooltec'))}</div>${story('New drill')}</div>${actions('2')}</div>`,
    ),
    presses: [
      {
        at: 'like1',
        gesture: 'like',
        post: { author: 'Sharer', handle: 'sharer', text: 'Look' },
        second: 'sharer',
        quoted: TT,
      },
      { at: 'like2', gesture: 'like', post: { author: 'Mute', handle: '77', text: '' }, second: null, quoted: TT },
    ],
  },
  {
    name: 'group posts, headers that name somebody else, pictures that disagree',
    path: '/',
    html: page(
      `<div aria-posinset="1">${line(link('Drill Fans', '/groups/55/'))}<span>${link('Carl', '/groups/55/user/900/')}</span>${story('Sold 50')}${actions('1')}</div>`,
      `<div aria-posinset="2"><h4>${link('Anna', '/anna')} commented</h4>${line(link('Tooltec', 'https://www.facebook.com/tooltec'))}${story(`see <a href="/bob">Bob</a>`)}${actions('2')}</div>`,
      `<div aria-posinset="3">${avatar('Zed', '/zed')}${line(link('Tooltec', '/tooltec'))}${story('x')}${actions('3')}</div>`,
      `<div aria-describedby="a" aria-labelledby="b">${avatar('Tooltec, view story', '/profile.php?id=5')}${line(link('Tooltec', '/tooltec'))}${story('New drill')}<a href="https://example.com/carl">Carl</a>${actions('4')}</div>`,
      `<div>${line(link('Tooltec', '/people/Tooltec/1009/'))}${menu('Haida')}${story('New drill')}${actions('5')}</div>`,
    ),
    presses: [
      { at: 'like1', gesture: 'like', post: { author: 'Carl', handle: '900', text: 'Sold 50' } },
      { at: 'like2', gesture: 'like', post: { author: 'Tooltec', handle: 'tooltec', text: 'see Bob' }, second: null },
      { at: 'like3', gesture: 'like', post: { author: 'Tooltec', handle: 'tooltec', text: 'x' }, second: 'zed' },
      { at: 'like4', gesture: 'like', post: TT, second: 'tooltec', quoted: null },
      { at: 'like5', gesture: 'like', post: { author: 'Tooltec', handle: '1009', text: 'New drill' }, second: 'Haida' },
    ],
  },
  {
    name: 'post that is an article in an article of the feed, and who speaks under it',
    path: '/groups/55',
    cookie: 'c_user=1001',
    html: page(
      `<div aria-posinset="1"><div role="article">${line(link('Tooltec', '/tooltec'))}${story('New drill')}${actions('1')}<form role="presentation">${lex('aria-label="Comment as Haida Tools"', '', '')}</form>${comment('Carl', '/carl', 'Nice', '1')}</div></div>`,
    ),
    presses: [
      { at: 'like1', gesture: 'like', post: TT, account: { handles: ['1001'], name: 'Haida Tools' } },
      { at: 'clike1', gesture: 'comment-like', post: { author: 'Carl', handle: 'carl', text: 'Nice' } },
    ],
  },
  {
    name: 'follow at the head of a post',
    path: '/',
    lang: 'ka',
    html: page(
      `<div aria-posinset="1"><div data-ad-rendering-role="profile_name"><h4>${link('Tooltec', '/tooltec')} · ${said('ა', 'ka')}</h4></div>${story('New drill')}${actions('1')}</div>`,
      `<div aria-posinset="2"><h4>${link('Zed', '/zed')}</h4>${role('Follow Zed', 'en', '<span>Follow</span>')}${story(said('ა', 'in-text'))}${actions('2')}</div>`,
      `<div aria-posinset="3"><div>${line(link('Haida', '/haida'))}${said('已关注', 'done')}</div>${story('x')}${actions('3')}</div>`,
    ),
    presses: [
      { at: 'ka', gesture: 'follow', followed: { handles: ['tooltec'], name: 'Tooltec' } },
      { at: 'en', gesture: 'follow', followed: { handles: ['zed'], name: 'Zed' } },
      { at: 'done', gesture: 'follow', undoes: true },
      { at: 'in-text', gesture: null },
    ],
  },
  {
    name: 'follow and add as a friend on a profile, in a list, in a card',
    path: '/tooltec',
    lang: 'de',
    html: `${page(`<div><h1>Tooltec</h1><div>${said('Folgen', 'page')}${said('Gefällt mir', 'old')}${said('Nachricht', 'message')}${said('Wechseln', 'switch')}</div></div><div><div>${avatar('Carl', '/carl')}${link('Carl', '/carl')}${said('Freund/in hinzufügen', 'row')}</div><div>${link('Dora', '/dora')}${said('Freund/in hinzufügen', 'row2')}</div></div>`)}<div role="dialog"><div>${link('Zed', '/zed')}</div>${said('Abonnieren', 'card')}</div>`,
    presses: [
      { at: 'page', gesture: 'follow', followed: { handles: ['tooltec'], name: 'Tooltec' } },
      { at: 'old', gesture: 'follow', followed: { handles: ['tooltec'], name: 'Tooltec' } },
      { at: 'row', gesture: 'follow', followed: { handles: ['carl'], name: 'Carl' } },
      { at: 'row2', gesture: 'follow', followed: { handles: ['dora'], name: 'Dora' } },
      { at: 'card', gesture: 'follow', followed: { handles: ['zed'], name: 'Zed' } },
      { at: 'message', gesture: null },
      { at: 'switch', gesture: null },
    ],
  },
  {
    name: 'no cookie, no name: unknown',
    path: '/',
    html: page(tooltec('1')),
    presses: [{ at: 'like1', gesture: 'like', account: ME }],
  },
] satisfies readonly GestureExample[];
