import { account, switcher } from './accounts/linkedin.ts';
import { gestures } from './gestures/linkedin.ts';
import { isLabel, saidBy } from './labels.ts';
import type { PlatformAdapter, PublishHooks } from './platform.ts';
import { DIALOG, POST, posts, REPLY, SHARE_BOX, takenAlong } from './posts/linkedin.ts';
import { closest, parentOf } from './tree.ts';

const QUILL = '.ql-editor[contenteditable="true"], [data-test-ql-editor-contenteditable="true"]';
const SHARE_FIELD = '[data-test-ql-editor-contenteditable="true"], .ql-editor[contenteditable="true"][role="textbox"]';
const ARTICLE = '[data-test-article-editor-content-textbox]';
const TIPTAP = '[data-testid="ui-core-tiptap-text-editor-wrapper"] [contenteditable="true"]';
const COMMENT_FORM = '[class*="comments-comment-box"], [class*="comments-comment-texteditor"]';

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

/** The share box changes a post that is out already: its button saves. */
const editsPost = (editor: Element): boolean => {
  const primary = closest(editor, DIALOG)?.querySelector('.share-actions__primary-action');
  return primary != null && isLabel(saidBy(primary), ['save']);
};

/** A field in a comment that is out already: the nearest button that sends or saves says that it saves. */
function editsComment(editor: Element): boolean {
  for (let at = parentOf(editor); at; at = parentOf(at)) {
    const said = [...at.querySelectorAll('button')].map((it) => it.getAttribute('aria-label')?.trim() || saidBy(it));
    if (said.some((label) => isLabel(label, ['save']))) return true;
    if (said.some((label) => isLabel(label, ['comment'])) || at.matches(`${REPLY}, ${POST}`)) return false;
  }
  return false;
}

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
      id: 'edit-post',
      act: 'edit',
      seen: '2026-05',
      editor: QUILL,
      within: DIALOG,
      when: (editor) => isField(editor) && editsPost(editor),
      scope: DIALOG,
      keys: [],
      publish: SHARE,
    },
    {
      id: 'reshare',
      act: 'repost',
      seen: '2026-07',
      editor: QUILL,
      within: SHARE_BOX,
      when: (editor) => isField(editor) && takenAlong(editor) !== null,
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
      id: 'edit-comment',
      act: 'edit',
      seen: '2026-05',
      editor: `${TIPTAP}, ${QUILL}, form [contenteditable="true"][role="textbox"]`,
      within: REPLY,
      when: (editor) => isField(editor) && editsComment(editor),
      scope: null,
      keys: ['mod+enter'],
      publish: SUBMIT,
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
  posts,
  gestures,
  switcher,
  account,
} satisfies PlatformAdapter;
