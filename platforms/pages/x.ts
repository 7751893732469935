import type { PageExample } from './page.ts';

const EDITOR = (n = 0): string =>
  `<div data-testid="tweetTextarea_${n}RichTextInputContainer"><div class="public-DraftEditor-content" contenteditable="true" role="textbox" data-testid="tweetTextarea_${n}" data-is="editor">hi</div></div>`;
const NAV =
  '<nav><a data-testid="AppTabBar_Profile_Link" href="/wei_chen">Profile</a><div data-testid="SideNav_AccountSwitcher_Button"><div data-testid="UserAvatar-Container-wei_chen"></div><span>Wei Chen</span><span>@wei_chen</span></div></nav>';
const POST =
  '<article data-testid="tweet"><div data-testid="UserAvatar-Container-tooltec"></div><div data-testid="User-Name"><a href="/tooltec"><span>Tooltec</span></a><a href="/tooltec">@tooltec</a></div><div data-testid="tweetText">New drill</div>' +
  '<div><div data-testid="UserAvatar-Container-other"></div><div data-testid="User-Name"><span>Other</span></div></div><button data-testid="reply" data-is="other">3</button><button data-testid="like" data-is="other">7</button></article>';

export default [
  {
    name: 'home',
    path: '/home',
    html: `${NAV}<main><div><div data-testid="UserAvatar-Container-wei_chen"></div>${EDITOR()}<button data-testid="fileInput" data-is="other">+</button><button data-testid="tweetButtonInline" data-is="publish"><span>Post</span></button></div>${POST}</main>`,
    surface: 'post-inline',
    act: 'post',
    account: { handles: ['wei_chen'], name: 'Wei Chen' },
  },
  {
    name: 'the composer speaks for another account than the side bar',
    path: '/compose/post',
    lang: 'zh',
    html: `${NAV}<div role="dialog" aria-modal="true"><div><div data-testid="UserAvatar-Container-haida_tools"></div>${EDITOR()}</div><button data-testid="tweetButton" data-is="publish">发帖</button></div>`,
    surface: 'post-dialog',
    act: 'post',
    account: { handles: ['haida_tools'], name: null },
  },
  {
    name: 'reply in a dialog',
    path: '/compose/post',
    html: `${NAV}<div role="dialog" aria-modal="true">${POST}<div><div data-testid="UserAvatar-Container-wei_chen"></div>${EDITOR()}</div><button data-testid="tweetButton" data-is="publish">Reply</button></div>`,
    surface: 'reply-dialog',
    act: 'reply',
    target: { author: 'Tooltec', handle: 'tooltec', text: 'New drill' },
  },
  {
    name: 'quote in a dialog',
    path: '/compose/post',
    html: `${NAV}<div role="dialog" aria-modal="true"><div data-testid="UserAvatar-Container-wei_chen"></div>${EDITOR()}<div data-testid="quoted"><div data-testid="User-Name"><span>Tooltec</span></div><div data-testid="tweetText">New drill</div></div><button data-testid="tweetButton" data-is="publish">Post</button></div>`,
    surface: 'quote-dialog',
    act: 'repost',
  },
  {
    name: 'reply on the page of a post',
    path: '/tooltec/status/123',
    html: `${NAV}<main>${POST}<div><div data-testid="UserAvatar-Container-wei_chen"></div>${EDITOR()}<button data-testid="tweetButtonInline" data-is="publish">Reply</button></div></main>`,
    surface: 'reply-inline',
    act: 'reply',
    target: { author: 'Tooltec', handle: 'tooltec', text: 'New drill' },
  },
  {
    name: 'message, new',
    path: '/i/chat/1-2',
    html: '<main><textarea data-testid="dm-composer-textarea" data-is="editor"></textarea><button data-testid="dm-composer-send-button" data-is="other">Send</button></main>',
    surface: null,
  },
  {
    name: 'message, old',
    path: '/messages/1-2',
    html: '<main><div data-testid="dmComposerTextInput_label"><div data-testid="dmComposerTextInput" contenteditable="true" role="textbox" data-is="editor"></div></div><button data-testid="dmComposerSendButton" data-is="other">Send</button></main>',
    surface: null,
  },
  {
    name: 'search',
    path: '/explore',
    html: '<main><input data-testid="SearchBox_Search_Input" data-is="editor"></main>',
    surface: null,
  },
] satisfies readonly PageExample[];
