import { account, switcher } from './accounts/instagram.ts';
import { gestures } from './gestures/instagram.ts';
import { isLabel, saidBy } from './labels.ts';
import type { PlatformAdapter } from './platform.ts';
import { answered, BUTTON, DIALOG, posts } from './posts/instagram.ts';
import { closest, follows, parentOf, wordsOf } from './tree.ts';

const RICH = '[contenteditable="true"][role="textbox"], [data-lexical-editor="true"][contenteditable="true"]';
/** What is said of a picture is public as well; other one-line fields beside it are for places and people. */
const ALT = [
  'alt text',
  'Alt text',
  'Alternative text',
  '替代文',
  'Alternativtext',
  'Alt-Text',
  'texto alternativo',
  'texte alternatif',
]
  .flatMap((words) => ['placeholder', 'aria-label'].map((it) => `input[${it}*="${words}"]`))
  .join(', ');

const CREATE_LABEL = /create new post|new post|创建新帖子|新帖子|建立新貼文|新貼文|neuen beitrag|beitrag erstellen/i;
const EDIT_LABEL = /^edit\b|编辑信息|编辑帖子|編輯資訊|編輯貼文|bearbeiten|^editar|^modifier/i;
const MESSAGE_LABEL =
  /^(message|send (a )?message|reply to|write to)\b|^(write|add|type) (a|your) message|发消息|消息…|写消息|回复 .*快拍|傳送訊息|訊息…|寫訊息|nachricht|ข้อความ|wiadomość|رسالة|メッセージ|메시지|mensaje|mensagem|messaggio|tin nhắn|сообщение/i;
const COMMENT_LABEL =
  /^add a comment|评论|新增留言|留言…|kommentieren|kommentar|ความคิดเห็น|komentarz|تعليق|コメント|댓글|comentario|comentário|commentaire|commento|bình luận/i;
const COMMENTS_TITLE = /^comments?$|^评论|^留言|^kommentare$|^comentarios$|^commentaires$/i;

const labelOf = (element: Element): string =>
  element.getAttribute('aria-label') ||
  element.getAttribute('aria-placeholder') ||
  element.getAttribute('placeholder') ||
  '';

/** What a dialog calls itself: by its label, else by its first heading. */
const titleOf = (dialog: Element): string =>
  dialog.getAttribute('aria-label') || (wordsOf(dialog.querySelector('h1, h2, [role="heading"]')) ?? '');

/** The dialog that makes or edits a post: by its counter, or by what it calls itself. */
function isCreate(editor: Element): boolean {
  const dialog = closest(editor, DIALOG);
  if (!dialog || dialog.querySelector('article')) return false;
  const title = titleOf(dialog);
  const counter = /\/\s?2[,.\s ]?200(?!\d)/.test(dialog.textContent ?? '');
  return counter || CREATE_LABEL.test(title) || EDIT_LABEL.test(title);
}

/** The dialog changes a post that is there already: it says so, or it is done and does not share. */
function isEdit(editor: Element): boolean {
  const dialog = closest(editor, DIALOG);
  if (!dialog || !isCreate(editor)) return false;
  if (EDIT_LABEL.test(titleOf(dialog))) return true;
  const labels = [...dialog.querySelectorAll(BUTTON)].map((it) => it.getAttribute('aria-label') || saidBy(it));
  return labels.some((it) => isLabel(it, ['done', 'save'])) && !labels.some((it) => isLabel(it, ['publish']));
}

/** A post's row of actions: several icons that are buttons. */
const hasActions = (part: Element): boolean =>
  [...part.querySelectorAll('section, [role="group"]')].some(
    (it) => it.querySelectorAll('[role="button"] svg, button svg').length >= 3,
  );

/** In or near a post: an article above it, the dialog or the page of one post. A message pop-up is in none of them. */
function nearPost(editor: Element, page: Document): boolean {
  if (closest(editor, 'article')) return true;
  const onePost = /^\/([^/]+\/)?(p|reel|reels|tv)\//.test(page.location?.pathname ?? '');
  const dialog = closest(editor, DIALOG);
  if (dialog) {
    if (dialog.querySelector('article') !== null || hasActions(dialog)) return true;
    // the comments of a reel hang beside it
    return onePost && COMMENTS_TITLE.test(titleOf(dialog));
  }
  if (onePost && closest(editor, 'main')) return true;
  // "in or near": some ancestor below the page's main part holds the post
  for (let at = parentOf(editor); at && !at.matches('main, body'); at = parentOf(at)) {
    if (at.querySelector('main, nav')) return false;
    if ([...at.querySelectorAll('article')].some((it) => follows(it, editor))) return true;
  }
  return false;
}

const isComment = (editor: Element, page: Document): boolean =>
  COMMENT_LABEL.test(labelOf(editor)) || nearPost(editor, page);

/** Instagram: the same stack as Facebook; no test ids; icons are labelled in the interface language. */
export default {
  id: 'instagram',
  hosts: ['www.instagram.com'],
  messages: {
    within: '[data-pagelet*="IGDChat"], [data-pagelet*="MWChat"]',
    path: /^\/(direct|stories)(\/|$)/,
    // the message pop-up floats over any page: no post, no dialog that makes one
    when: (editor, page) => !isCreate(editor) && (MESSAGE_LABEL.test(labelOf(editor)) || !isComment(editor, page)),
  },
  surfaces: [
    {
      id: 'caption-edit',
      act: 'edit',
      seen: '2026-05',
      editor: `${RICH}, textarea, ${ALT}`,
      within: DIALOG,
      when: isEdit,
      scope: DIALOG,
      together: true,
      keys: [],
      publish: { selectors: [], labels: ['save', 'done'], place: 'last-in-heading' },
    },
    {
      id: 'caption',
      act: 'post',
      seen: '2026-05',
      editor: `${RICH}, textarea, ${ALT}`,
      within: DIALOG,
      when: isCreate,
      scope: DIALOG,
      together: true,
      keys: [],
      publish: { selectors: [], labels: ['publish', 'save', 'done'], place: 'last-in-heading' },
    },
    {
      id: 'reply',
      act: 'reply',
      seen: '2026-08',
      editor: `${RICH}, textarea`,
      when: (editor, page) => isComment(editor, page) && answered(editor) !== null,
      scope: null,
      keys: ['enter'],
      publish: { selectors: [], submit: true, labels: ['comment'], place: 'after-editor' },
    },
    {
      id: 'comment',
      act: 'comment',
      seen: '2026-08',
      editor: `${RICH}, textarea`,
      when: isComment,
      scope: null,
      keys: ['enter'],
      publish: { selectors: [], submit: true, labels: ['comment'], place: 'after-editor' },
    },
  ],
  posts,
  gestures,
  switcher,
  account: (_part, page) => account(page),
} satisfies PlatformAdapter;
