import { btn, h, wrap } from './kit.ts';
import type { PageExample } from './page.ts';

const tip = (is = 'data-is="editor"', t = 'hi') =>
  `<div ${h()} data-testid="ui-core-tiptap-text-editor-wrapper">${wrap(`<div contenteditable="true" role="textbox" class="tiptap ProseMirror" translate="no" ${is}><p>${t}</p></div>`, 1)}</div>`;
const post = (name: string, slug: string, text: string, after = '', head = '') =>
  `<div role="listitem" componentkey="expanded${slug}FeedType_MAIN"><h2 class="visually-hidden">Feed post number 1</h2>${head}<div><a href="/${slug}/?x=1" ${h()}><figure><img alt=""></figure></a><button type="button" aria-label="Open control menu for post by ${name}" data-is="other"></button></div><a href="https://www.linkedin.com/${slug}/"><div><p><span>${name}</span></p><p>• 2nd</p><p>CEO</p></div></a>${btn('Follow', 'other', { aria: `Follow ${name}` })}<p data-testid="expandable-text-box">${text}<button data-testid="expandable-text-button" data-is="other">… more</button></p><div><button type="button" aria-label="Reaction button state: no reaction" data-is="other"><span>12</span></button><button type="button" aria-label="Open reactions menu" data-is="other"></button><button type="button" aria-label="Comment" data-is="other"><span>12</span></button><button type="button" aria-label="Repost" aria-expanded="false" data-is="other">3</button><a href="#" data-is="other">Send</a></div>${after}</div>`;
const rail =
  '<aside><a href="https://www.linkedin.com/in/wei-chen/"><img alt=""></a><a href="https://www.linkedin.com/in/wei-chen/"><div aria-label="Wei Chen"><p>Wei Chen</p></div></a></aside>';
const ME = { handles: ['wei-chen'], name: 'Wei Chen' };
const TT = { author: 'Tooltec', handle: 'tooltec', text: 'New drill' };
const feed = (...x: string[]) =>
  `<div id="root">${rail}<main><div data-testid="mainFeed"><div role="listitem" componentkey="draft-text-replaceable-component">${btn('Start a post', 'other', { aria: true, tag: 'div' })}</div><div role="listitem">${btn('Sort by: Top', 'other')}</div>${x.map((it) => `<div ${h()}>${it}</div>`).join('')}</div></main><aside><a href="/in/suggested-person/"><span aria-label="Suggested Person">Suggested Person</span></a></aside></div>`;
const A = post('Haida Tools', 'company/haida', 'Our fair');
const C = post('Zoe Zed', 'in/zoe', 'third');
const quill = (is = 'data-is="editor"') =>
  `<div class="ql-container"><div class="ql-editor" contenteditable="true" role="textbox" data-test-ql-editor-contenteditable="true" aria-label="Text editor for creating content" ${is}><p>hi</p></div><div class="ql-clipboard" contenteditable="true" tabindex="-1"></div></div>`;
const toolbar = (_l = 'en') =>
  `${btn('Emoji', 'other', { aria: 'Emoji', icon: true, text: false })}${btn('', 'other', { icon: true, text: false })}`;
const T = 'company/tooltec';
const share = (label: string, after = '', before = '') =>
  `<div role="dialog" data-test-modal-id="sharebox">${before}${quill()}${after}${btn('', 'other', { aria: 'Add media', icon: true, text: false })}<button class="share-actions__primary-action" data-is="publish"><span>${label}</span></button></div>`;
const theirs = (inner: string) =>
  `<div data-testid="x-commentList"><div componentkey="replaceableComment_urn:li:comment:(activity:1,2)"><a href="/in/wei-chen/"><p><span>Wei Chen</span></p></a>${inner}</div></div>`;
export default [
  {
    surface: 'comment-tiptap',
    act: 'comment',
    name: 'sdui, cancel beside submit zh',
    path: '/feed/',
    lang: 'zh-CN',
    html: feed(
      A,
      post('Tooltec', T, 'New drill') + wrap(wrap(tip(), 3) + wrap(btn('取消', 'other') + btn('发表', 'publish'))),
      C,
    ),
    target: TT,
  },
  {
    surface: 'comment-tiptap',
    act: 'comment',
    name: 'sdui, a worded submit, the replies of others right below',
    path: '/feed/',
    html: feed(
      A,
      `${post('Tooltec', T, 'New drill')}<div>${tip()}${btn('Comment', 'publish')}<div data-testid="x-commentList"><div componentkey="replaceableComment_urn:li:comment:(activity:1,9)"><p data-testid="expandable-text-box">Nice</p>${btn('Reply', 'other')}</div></div></div>`,
      C,
    ),
  },
  {
    surface: 'comment-tiptap',
    act: 'comment',
    name: 'sdui three boxes with text; other boxes',
    path: '/feed/',
    html: feed(
      post('Haida Tools', 'company/haida', 'Our fair', tip('')) + wrap(btn('Comment', 'other', { type: 'submit' })),
      post('Tooltec', T, 'New drill', tip()) + wrap(btn('Comment', 'publish', { type: 'submit' })),
      post('Zoe', 'in/zoe', 'x', tip('')) + wrap(btn('Comment', 'other', { type: 'submit' })),
    ),
    target: TT,
  },
  {
    surface: 'reply-tiptap',
    act: 'reply',
    name: 'sdui editor inside, comments list, reply',
    path: '/feed/',
    html: feed(
      A,
      post(
        'Tooltec',
        T,
        'New drill',
        `<div data-testid="x-commentList"><div componentkey="replaceableComment_urn:li:comment:(activity:1,2)"><a href="/in/carl/"><p><span>Carl Cutter</span></p></a><p data-testid="expandable-text-box">Nice one</p><div role="button" data-is="other">Like</div>${btn('Reply', 'other')}${wrap(tip())}${wrap(btn('Reply', 'publish', { type: 'submit' }))}</div><div componentkey="replaceableComment_urn:li:comment:(activity:1,3)"><a href="/in/dora/"><p><span>Dora</span></p></a><p data-testid="expandable-text-box">Meh</p>${btn('Reply', 'other')}</div></div>`,
      ),
      C,
    ),
    target: { author: 'Carl Cutter', handle: 'carl', text: 'Nice one' },
  },
  {
    surface: 'comment-tiptap',
    act: 'comment',
    name: 'sdui comment box before comments + load more',
    path: '/feed/',
    html: feed(
      A,
      post(
        'Tooltec',
        T,
        'New drill',
        `${wrap(wrap(tip()) + wrap(toolbar() + btn('Comment', 'publish')))}${btn('Most relevant', 'other')}<div data-testid="y-commentList"><div id="replaceableComment_urn:li:comment:(activity:1,2)"><a href="/in/carl/"><p><span>Carl Cutter</span></p></a><p data-testid="expandable-text-box">Nice one</p>${btn('Reply', 'other')}</div></div>${btn('Load more comments', 'other')}`,
      ),
      C,
    ),
    target: TT,
  },
  {
    surface: 'comment-tiptap',
    act: 'comment',
    name: 'sdui social proof header',
    path: '/feed/',
    html: feed(
      A,
      post(
        'Tooltec',
        T,
        'New drill',
        tip(),
        `<div data-sdui-anchor-id="feed-header-1"><a href="/in/ann/"><p>Ann Other</p></a><span>commented on this</span></div><hr role="presentation">`,
      ) + wrap(btn('Comment', 'publish', { type: 'submit' })),
    ),
    account: ME,
    target: TT,
  },
  {
    surface: 'share-box-in-dialog',
    act: 'post',
    name: 'share box in nested shadow, as a page',
    path: '/feed/',
    html: `${rail}<div id="interop-outlet"><template data-shadow><div id="inner"><template data-shadow><div role="dialog"><button class="share-unified-settings-entry-button" data-is="other"><div><h3>Haida Tools</h3><span>Post to Anyone</span></div></button>${quill()}<button class="share-actions__primary-action" data-is="publish"><span>Post</span></button></div></template></div></template></div>`,
    account: { handles: [], name: 'Haida Tools' },
  },
  {
    surface: 'reshare',
    act: 'repost',
    name: 'reshare with thoughts',
    path: '/feed/',
    html: `${rail}<div role="dialog" data-test-modal-id="sharebox">${quill()}<div class="update-components-mini-update-v2"><a href="/company/tooltec/"><span aria-hidden="true">Tooltec</span></a><div class="update-components-text">New drill</div></div><button class="share-actions__primary-action" data-is="publish">Post</button></div>`,
    target: TT,
  },
  {
    surface: 'comment-quill',
    act: 'comment',
    name: 'classic comment hashed, class free',
    path: '/feed/update/urn:li:activity:1/',
    html: `<header><img class="global-nav__me-photo" alt="Wei Chen"></header><main><div role="article" data-urn="urn:li:activity:1"><span><a href="/in/xx/"><span aria-hidden="true">Xx</span></a> commented</span><a href="/company/tooltec/"><span><span aria-hidden="true">Tooltec</span><span class="visually-hidden">Tooltec</span></span></a><div class="update-components-text"><span>New drill</span></div><button data-is="other" aria-pressed="false"><span>Like</span></button><button data-finite-scroll-hotkey="c" data-is="other"><span>Comment</span></button><form>${wrap(`<div contenteditable="true" role="textbox" class="ql-editor" data-is="editor"><p>hi</p></div><div class="ql-clipboard" contenteditable="true"></div>`)}${toolbar()}${btn('Comment', 'publish', { type: 'submit' })}</form></div></main><aside><a href="/in/stranger/"><span aria-label="Stranger">Stranger</span></a></aside>`,
    account: { handles: [], name: 'Wei Chen' },
  },
  {
    surface: 'comment-quill',
    act: 'comment',
    name: 'classic comment speaks as page',
    path: '/feed/update/urn:li:activity:1/',
    html: `<header><img class="global-nav__me-photo" alt="Wei Chen"></header><div class="feed-shared-update-v2" data-urn="urn:li:activity:1"><a class="update-components-actor__meta-link" href="/company/tooltec/"><span class="update-components-actor__title"><span aria-hidden="true">Tooltec</span></span></a><div class="update-components-text">New drill</div><button class="content-admin-identity-toggle-button" data-is="other"><img alt="Photo of Haida Tools"></button><button class="react-button__trigger" aria-pressed="false" data-is="other">Like</button><form class="comments-comment-box__form">${quill()}<button class="comments-comment-box__submit-button" data-is="publish">Comment</button></form></div>`,
    account: { handles: [], name: 'Haida Tools' },
    target: TT,
  },
  {
    surface: 'reply-quill',
    act: 'reply',
    name: 'classic nested reply',
    path: '/feed/',
    lang: 'de',
    html: `<div class="feed-shared-update-v2" role="article" data-urn="urn:li:activity:1"><a class="update-components-actor__meta-link" href="/company/tooltec/"><span class="update-components-actor__title"><span aria-hidden="true">Tooltec</span></span></a><div class="update-components-text">New drill</div><form><div class="ql-editor" contenteditable="true" role="textbox"><p>other</p></div>${btn('Kommentar', 'other', { type: 'submit' })}</form><article data-id="urn:li:comment:(activity:1,5)"><h3><span>Carl Cutter</span></h3><a href="/in/carl/"></a><div class="update-components-text">Nice one</div><article data-id="urn:li:comment:(activity:1,6)"><h3><span>Dora</span></h3><a href="/in/dora"></a><div class="update-components-text">Meh</div>${btn('Antworten', 'other')}</article><form><div class="ql-editor" contenteditable="true" role="textbox" data-is="editor"><p>hi</p></div>${btn('Antworten', 'publish', { type: 'submit' })}</form></article></div>`,
    target: { author: 'Carl Cutter', handle: 'carl', text: 'Nice one' },
  },
  {
    surface: 'comment-quill-in-dialog',
    act: 'comment',
    name: 'classic comment in a photo modal, no classes',
    path: '/feed/',
    html: `<div role="dialog"><div role="article" data-urn="urn:li:activity:1"><a href="/company/tooltec/"><span aria-hidden="true">Tooltec</span></a><div class="update-components-text">New drill</div><form>${quill()}${btn('Comment', 'publish', { type: 'submit' })}</form><article data-id="urn:li:comment:(activity:1,5)"><a href="/in/carl/"><span aria-hidden="true">Carl</span></a><div class="update-components-text">Nice</div></article></div>${btn('Close', 'other', { aria: true })}</div>`,
    target: TT,
  },
  {
    surface: 'comment-tiptap',
    act: 'comment',
    name: 'post page sdui without feed: listitem absent',
    path: '/posts/x/',
    html: `<div id="root"><main><a href="/company/tooltec/"><p><span>Tooltec</span></p></a><p data-testid="expandable-text-box">New drill</p><button aria-label="Comment" data-is="other">4</button>${wrap(tip())}<div>${toolbar()}${btn('Comment', 'publish')}</div></main></div>`,
    target: { author: 'Tooltec', handle: 'tooltec', text: 'New drill' },
  },
  {
    name: 'message in preload frame',
    path: '/preload/',
    html: `<aside id="msg-overlay"><form><div contenteditable="true" role="textbox" aria-label="Write a message…" data-is="editor"><p>hi</p></div><button type="submit" data-is="other">Send</button></form></aside>`,
    surface: null,
  },
  {
    name: 'service request form textarea',
    path: '/services/x',
    html: `<main><form><textarea data-is="editor">hi</textarea><button type="submit" data-is="other">Send</button></form></main>`,
    surface: null,
  },
  {
    surface: 'article',
    act: 'post',
    name: 'article editor',
    path: '/article/new/',
    html: `<textarea id="article-editor-headline__textarea">Title</textarea><div data-test-article-editor-content-textbox contenteditable="true" role="textbox" class="ProseMirror" data-is="editor"><p>hi</p></div><button class="article-editor-nav__publish" data-is="publish">Next</button><button data-is="other">Manage</button>`,
  },
  {
    surface: 'comment-tiptap',
    act: 'comment',
    name: 'like of another post while a draft is open',
    path: '/feed/',
    html: feed(post('Tooltec', T, 'New drill', tip()), A, C),
    target: TT,
  },
  {
    surface: 'comment-tiptap',
    act: 'comment',
    name: 'toolbar with a worded GIF',
    path: '/feed/',
    html: feed(
      A,
      post('Tooltec', T, 'New drill') +
        wrap(wrap(tip(), 1) + wrap(btn('GIF', 'other')) + wrap(btn('Comment', 'publish'))),
      C,
    ),
  },
  {
    surface: 'comment-tiptap',
    act: 'comment',
    name: 'hidden twin words',
    path: '/feed/',
    html: feed(
      A,
      post('Tooltec', T, 'New drill') +
        wrap(
          wrap(tip(), 1) +
            `<button data-is="publish"><span aria-hidden="true">Comment</span><span class="visually-hidden">Comment</span></button>`,
        ),
      C,
    ),
  },
  {
    surface: 'comment-tiptap',
    act: 'comment',
    name: 'worded beside another box with submit in the same post',
    path: '/feed/',
    lang: 'pl',
    html: feed(
      A,
      post('Tooltec', T, 'New drill') +
        wrap(wrap(tip(), 1) + wrap(btn('Wrzuć', 'publish'))) +
        wrap(wrap(tip(''), 1) + btn('Inny', 'other', { type: 'submit' })),
      C,
    ),
  },
  {
    surface: 'comment-tiptap',
    act: 'comment',
    name: 'account switch without a name',
    path: '/feed/',
    html: feed(
      post(
        'Tooltec',
        T,
        'New drill',
        `<a href="#" aria-label="Switch to different account"><figure></figure></a>${tip()}`,
      ) + wrap(btn('Comment', 'publish', { type: 'submit' })),
    ),
    account: { handles: [], name: null },
  },
  {
    surface: 'share-box',
    act: 'post',
    name: 'member in code data',
    path: '/feed/',
    html: `<code>{"data":{"$type":"com.linkedin.voyager.common.Me"},"included":[{"firstName":"Wei","lastName":"Chen","publicIdentifier":"wei-chen-9"}]}</code><div role="dialog" data-test-modal-id="sharebox">${quill()}<button class="share-actions__primary-action" data-is="publish">Post</button></div>`,
    account: { handles: ['wei-chen-9'], name: 'Wei Chen' },
  },
  ...(
    [
      ['en', 'Save'],
      ['zh-CN', '保存'],
      ['zh-TW', '儲存'],
      ['de', 'Speichern'],
    ] as const
  ).map(([lang, label]) => ({
    surface: 'edit-post',
    act: 'edit' as const,
    name: `edit of a post, ${lang}`,
    path: '/feed/',
    lang,
    html: `${rail}${share(label)}`,
    account: ME,
  })),
  ...['/groups/123/', '/article/edit/1/'].map((path) => ({
    surface: 'share-box',
    act: 'post' as const,
    name: `share box on ${path}`,
    path,
    html: share(path.startsWith('/groups') ? 'Schedule' : 'Publish'),
  })),
  {
    surface: 'share-box',
    act: 'post',
    name: 'the administration of a page',
    path: '/company/12345/admin/page-posts/published/',
    html: `<main><h1>Haida Tools</h1></main>${share('Post', '', '<button class="share-unified-settings-entry-button" data-is="other"><h3>Haida Tools</h3></button>')}`,
    account: { handles: ['12345'], name: 'Haida Tools' },
  },
  {
    surface: 'reshare',
    act: 'repost',
    name: 'reshare with a card without classes',
    path: '/feed/',
    lang: 'zh-TW',
    html: `${rail}${share('發佈', wrap('<a href="/company/tooltec/"><figure></figure></a><a href="/company/tooltec/"><p><span>Tooltec</span></p></a><p data-testid="expandable-text-box">New drill</p>'))}`,
    target: TT,
  },
  {
    surface: 'edit-comment',
    act: 'edit',
    name: 'sdui, edit of a comment',
    path: '/feed/',
    html: feed(
      A,
      post(
        'Tooltec',
        T,
        'New drill',
        theirs(
          `${wrap(tip())}<div>${btn('Cancel', 'other')}${btn('Save changes', 'publish', { type: 'submit' })}</div>`,
        ),
      ),
    ),
    account: ME,
  },
  {
    surface: 'edit-comment',
    act: 'edit',
    name: 'classic, edit of a comment, de',
    path: '/feed/',
    lang: 'de',
    html: `<div class="feed-shared-update-v2" data-urn="urn:li:activity:1"><a class="update-components-actor__meta-link" href="/company/tooltec/"><span class="update-components-actor__title"><span aria-hidden="true">Tooltec</span></span></a><div class="update-components-text">New drill</div><article data-id="urn:li:comment:(activity:1,5)"><h3><span>Wei Chen</span></h3><form class="comments-comment-box__form">${quill()}${btn('Abbrechen', 'other')}<button class="comments-comment-box__submit-button" data-is="publish">Änderungen speichern</button></form></article></div>`,
  },
] satisfies readonly PageExample[];
