import type { PageExample } from './page.ts';

const RAIL = '<aside><a href="https://www.linkedin.com/in/wei-chen/"><div aria-label="Wei Chen"></div></a></aside>';
const POST = (name: string, id: string, words: string, extra = ''): string =>
  `<div role="listitem"><h2>Feed post</h2><a href="/in/ann-other/"><p>Ann Other</p></a><span>commented on this</span><hr role="presentation"><a href="/company/${id}/"><figure></figure></a>` +
  `<a href="/company/${id}/"><p><span>${name}</span></p><p>• 2nd</p></a><p data-testid="expandable-text-box">${words}<button data-testid="expandable-text-button">… more</button></p>` +
  `<button type="button" data-is="other">12</button><button type="button"></button><button type="button" aria-label="Comment" data-is="other">3</button>${extra}</div>`;
const TIPTAP = (is: string): string =>
  `<div data-testid="ui-core-tiptap-text-editor-wrapper"><div><div class="tiptap ProseMirror" contenteditable="true" role="textbox" ${is}><p>hi</p></div></div></div>`;
const QUILL =
  '<div class="ql-container"><div class="ql-editor" contenteditable="true" role="textbox" data-test-ql-editor-contenteditable="true" data-is="editor"><p>hi</p></div><div class="ql-clipboard" contenteditable="true" tabindex="-1"></div></div>';

export default [
  {
    name: 'share box in the shadow root',
    path: '/feed/',
    html: `${RAIL}<div id="interop-outlet" data-testid="interop-shadowdom"><template data-shadow><div role="dialog" data-test-modal-id="sharebox"><button class="share-unified-settings-entry-button" data-is="other">Wei Chen Post to Anyone</button>${QUILL}<button aria-label="Add media" data-is="other"></button><button class="share-actions__primary-action artdeco-button" data-is="publish"><span>Post</span></button></div></template></div>`,
    surface: 'share-box',
    act: 'post',
    account: { handles: ['wei-chen'], name: 'Wei Chen' },
  },
  {
    name: 'comment, new front end; the button is outside the post',
    path: '/feed/',
    html: `${RAIL}<div data-testid="mainFeed"><div>${POST('Haida Tools', 'haida', 'Our fair')}</div><div>${POST('Tooltec', 'tooltec', 'New drill', TIPTAP('data-is="editor"'))}<div><button aria-label="Emoji" data-is="other"></button><button type="submit" data-is="publish">Comment</button></div></div></div>`,
    surface: 'comment-tiptap',
    act: 'comment',
    account: { handles: ['wei-chen'], name: 'Wei Chen' },
    target: { author: 'Tooltec', handle: 'tooltec', text: 'New drill' },
  },
  {
    name: 'comment, new front end; a worded button, and a second box on the page',
    path: '/feed/',
    lang: 'zh-CN',
    html: `<div data-testid="mainFeed"><div>${POST('Haida Tools', 'haida', 'Our fair', TIPTAP(''))}<div><button type="button" data-is="other">评论</button></div></div><div>${POST('Tooltec', 'tooltec', 'New drill', TIPTAP('data-is="editor"'))}<div><button aria-label="Emoji" data-is="other"></button><button type="button" data-is="publish"><span>评论</span></button></div></div></div>`,
    surface: 'comment-tiptap',
    act: 'comment',
  },
  {
    name: 'comment, classic',
    path: '/feed/update/urn:li:activity:1/',
    html: `<img class="global-nav__me-photo" alt="Wei Chen" src="data:,"><div class="feed-shared-update-v2" role="article" data-urn="urn:li:activity:1"><a class="update-components-actor__meta-link" href="/in/boss-man/"><span class="update-components-actor__title"><span aria-hidden="true">Boss Man</span><span class="visually-hidden">Boss Man</span></span></a><div class="update-components-text">We won<span class="visually-hidden">hidden</span></div><button class="react-button__trigger" aria-pressed="false" data-is="other">Like</button><form class="comments-comment-box__form">${QUILL}<button type="button" aria-label="Open Emoji Keyboard" data-is="other"></button><button type="submit" class="comments-comment-box__submit-button--cr" data-is="publish">Comment</button></form></div>`,
    surface: 'comment-quill',
    act: 'comment',
    account: { handles: [], name: 'Wei Chen' },
    target: { author: 'Boss Man', handle: 'boss-man', text: 'We won' },
  },
  {
    name: 'message',
    path: '/feed/',
    html: '<aside id="msg-overlay"><form class="msg-form"><div class="msg-form__contenteditable" contenteditable="true" role="textbox" data-is="editor"><p><br></p></div><button class="msg-form__send-button" type="submit" data-is="other">Send</button></form></aside>',
    surface: null,
  },
  {
    name: 'note of an invitation',
    path: '/in/someone/',
    html: '<div role="dialog" aria-labelledby="send-invite-modal"><form><textarea id="custom-message" data-is="editor"></textarea><button type="submit" data-is="other">Send</button></form></div>',
    surface: null,
  },
] satisfies readonly PageExample[];
