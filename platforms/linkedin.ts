import { account, DIALOG, fromLink, nameIn, POST } from './accounts/linkedin.ts';
import type { PlatformAdapter, PublishHooks } from './platform.ts';
import { closest, follows, wordsOf } from './tree.ts';

const PROFILE = 'a[href*="/in/"], a[href*="/company/"], a[href*="/showcase/"], a[href*="/school/"]';
const QUILL = '.ql-editor[contenteditable="true"], [data-test-ql-editor-contenteditable="true"]';
const SHARE_FIELD = '[data-test-ql-editor-contenteditable="true"], .ql-editor[contenteditable="true"][role="textbox"]';
const ARTICLE = '[data-test-article-editor-content-textbox]';
const TIPTAP = '[data-testid="ui-core-tiptap-text-editor-wrapper"] [contenteditable="true"]';
const SHARE_BOX = '[data-test-modal-id="sharebox"], [class*="share-creation-state"], [class*="share-box"]';
const COMMENT_FORM = '[class*="comments-comment-box"], [class*="comments-comment-texteditor"]';
const REPLY =
  'article[data-id^="urn:li:comment"], [id^="replaceableComment_"], [componentkey^="replaceableComment_"], [class*="comments-reply"]';

const MINI = '[class*="mini-update"]';

const SHARE: PublishHooks = { selectors: ['.share-actions__primary-action'], labels: ['publish', 'save'] };
const SUBMIT: PublishHooks = {
  selectors: ['.comments-comment-box__submit-button--cr', '.comments-comment-box__submit-button'],
  submit: true,
  worded: true,
  labels: ['comment', 'save'],
};

/** A clipboard twin (Quill) and the decoy of a hidden frame are no fields: they have no role or no box. */
const isField = (editor: Element): boolean => !editor.matches('.ql-clipboard') && closest(editor, '[hidden]') === null;

/** In a dialog that shows a post with its comments, a field is for a comment. */
function isInPost(editor: Element): boolean {
  if (closest(editor, `${COMMENT_FORM}, ${POST}`)) return true;
  const form = closest(editor, 'form');
  return form?.querySelector('button[type="submit"]') != null && !form.querySelector('.share-actions__primary-action');
}

/** A share box that takes a post along. */
const takesAlong = (editor: Element): Element | null => closest(editor, DIALOG)?.querySelector(MINI) ?? null;

/** LinkedIn: two front ends at the same time, decided for each element. */
export default {
  id: 'linkedin',
  hosts: ['www.linkedin.com'],
  messages: {
    within:
      '[class*="msg-form"], form.msg-form, #msg-overlay, [class*="msg-overlay"], [class*="msg-convo"], textarea#custom-message, [aria-labelledby="send-invite-modal"]',
    path: /^\/messaging(\/|$)/,
  },
  surfaces: [
    {
      id: 'article',
      act: 'post',
      seen: '2026-05',
      editor: `${ARTICLE}[contenteditable="true"], ${ARTICLE} [contenteditable="true"], #article-editor-headline__textarea`,
      scope: 'body',
      together: true,
      keys: [],
      publish: { selectors: ['.article-editor-nav__publish'] },
    },
    {
      id: 'reshare',
      act: 'repost',
      seen: '2026-07',
      editor: QUILL,
      within: SHARE_BOX,
      when: (editor) => isField(editor) && takesAlong(editor) !== null,
      scope: DIALOG,
      keys: [],
      publish: SHARE,
    },
    {
      id: 'share-box',
      act: 'post',
      seen: '2026-07',
      editor: QUILL,
      within: SHARE_BOX,
      when: isField,
      scope: DIALOG,
      keys: [],
      publish: SHARE,
    },
    {
      id: 'reply-tiptap',
      act: 'reply',
      seen: '2026-09',
      editor: TIPTAP,
      within: REPLY,
      scope: null,
      keys: ['mod+enter'],
      publish: SUBMIT,
    },
    {
      id: 'comment-tiptap',
      act: 'comment',
      seen: '2026-09',
      editor: TIPTAP,
      scope: null,
      keys: ['mod+enter'],
      publish: SUBMIT,
    },
    {
      id: 'reply-quill',
      act: 'reply',
      seen: '2026-10',
      editor: `${QUILL}, form [contenteditable="true"][role="textbox"]`,
      within: REPLY,
      when: isField,
      scope: null,
      keys: ['mod+enter'],
      publish: SUBMIT,
    },
    {
      id: 'comment-quill',
      act: 'comment',
      seen: '2026-10',
      editor: `${QUILL}, form [contenteditable="true"][role="textbox"]`,
      within: `${COMMENT_FORM}, form`,
      outside: DIALOG,
      when: isField,
      scope: null,
      keys: ['mod+enter'],
      publish: SUBMIT,
    },
    {
      id: 'comment-quill-in-dialog',
      act: 'comment',
      seen: '2026-10',
      editor: `${QUILL}, form [contenteditable="true"][role="textbox"]`,
      within: DIALOG,
      when: (editor) => isField(editor) && isInPost(editor),
      scope: null,
      keys: ['mod+enter'],
      publish: SUBMIT,
    },
    {
      id: 'share-box-in-dialog',
      act: 'post',
      seen: '2026-10',
      editor: SHARE_FIELD,
      within: DIALOG,
      when: isField,
      scope: DIALOG,
      keys: [],
      publish: SHARE,
    },
  ],
  posts: {
    post: POST,
    text: ['[data-testid="expandable-text-box"]', '.update-components-text', '.feed-shared-update-v2__description'],
    comments: `${REPLY}, [data-testid*="commentList"]`,
    aside: MINI,
    noise: '[data-testid="expandable-text-button"], .visually-hidden, [aria-hidden="true"]',
    comment: (editor) => closest(editor, REPLY),
    card: (editor) => takesAlong(editor),
    author: (post) => {
      const meta = post.querySelector('.update-components-actor__meta-link, .update-components-actor__image');
      const title = post.querySelector('.update-components-actor__title [aria-hidden="true"]');
      if (meta && !post.matches(REPLY)) return fromLink(meta, wordsOf(title) ?? nameIn(meta));
      // the line above the rule names whoever recommended or commented, not the author
      const rule = post.querySelector('hr[role="presentation"]');
      const words = post.querySelector('[data-testid="expandable-text-box"], .update-components-text');
      const links = [...post.querySelectorAll(PROFILE)].filter(
        (link) => (!rule || follows(rule, link)) && (!words || follows(link, words)),
      );
      // a comment may say its name beside a link without words
      const said = post.matches(REPLY) ? wordsOf(post.querySelector('h3 span')) : null;
      const people = links.flatMap((link) => fromLink(link, nameIn(link) ?? said) ?? []).filter((it) => it.name);
      const labels = [...post.querySelectorAll('button[aria-label]')].map((it) => it.getAttribute('aria-label') ?? '');
      // the post's own menu names its author, the header line's person is named nowhere else
      return people.find((it) => labels.some((label) => label.includes(it.name ?? ''))) ?? people[0] ?? null;
    },
  },
  account,
} satisfies PlatformAdapter;
