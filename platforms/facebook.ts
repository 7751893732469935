import { account, fromLink } from './accounts/facebook.ts';
import { isLabel, saidBy } from './labels.ts';
import type { PlatformAdapter } from './platform.ts';
import { closest, follows, parentOf, wordsOf } from './tree.ts';

const LEXICAL = '[data-lexical-editor="true"][contenteditable="true"], [contenteditable="true"][role="textbox"]';
const DIALOG = '[role="dialog"]';
const BUTTON = '[role="button"], button';
const NAME = '[data-ad-rendering-role="profile_name"]';
const LIKE = '[data-ad-rendering-role="like_button"]';
const SUBMIT = '[id="focused-state-composer-submit"]';
const COMMENT_PLACE = `form[role="presentation"], [role="article"], [aria-posinset], ${SUBMIT}`;
const STORY =
  '[data-ad-rendering-role="story_message"], [data-ad-preview="message"], [data-ad-comet-preview="message"]';

/** "Comment as NAME", "以NAME的身份评论", "Reply to NAME": the field's own label names what it is, and often who speaks. */
const COMMENT_LABEL =
  /^(comment|write a (public )?comment|reply|write a reply|answer|submit your first comment)\b|评论|留言|回复|回覆|回答|kommentar|kommentieren|antwort|ความคิดเห็น|ตอบกลับ|komentarz|odpowied|تعليق|اكتب ردًا|コメント|댓글|comentario|comentar|comentário|commentaire|commento|bình luận|komentar/i;
const MESSAGE_LABEL =
  /^(message|write to|send a message|reply to message)\b|发消息|^消息|訊息|nachricht|ข้อความ|wiadomość|رسالة|メッセージ|메시지|mensaje|mensagem|messaggio|tin nhắn|сообщение|^mesaj|^pesan/i;
const REPLY_LABEL = /^(reply|write a reply)\b|回复|回覆|antwort|ตอบกลับ|odpowied/i;
const labelOf = (editor: Element): string =>
  editor.getAttribute('aria-label') ||
  editor.getAttribute('aria-placeholder') ||
  editor.getAttribute('placeholder') ||
  '';

/** Its dialog shows a post: only a post has actions. */
const showsPost = (dialog: Element): boolean => dialog.querySelector(`${LIKE}, ${SUBMIT}`) !== null;

/** A post stands before the field, in the same main part of the page; a chat pop-up is in no main part. */
function isBelowPost(editor: Element): boolean {
  if (!closest(editor, '[role="main"]')) return false;
  for (let at: Element | null = editor; at; at = parentOf(at)) {
    if ([...at.querySelectorAll(LIKE)].some((it) => follows(it, editor))) return true;
    if (at.matches('[role="main"]')) return false;
  }
  return false;
}

/** A field for a comment: by its label, its form, or because its dialog shows a post. */
function isComment(editor: Element): boolean {
  if (COMMENT_LABEL.test(labelOf(editor))) return true;
  const dialog = closest(editor, DIALOG);
  const place = closest(editor, COMMENT_PLACE) ?? closest(editor, '[aria-describedby][aria-labelledby]');
  if (place && place !== dialog && (!dialog || dialog.contains(place))) {
    if (!place.matches('[aria-describedby]') || place.matches(COMMENT_PLACE) || showsPost(place)) return true;
  }
  return dialog ? showsPost(dialog) : isBelowPost(editor);
}

/** A dialog that makes a post: its form, or a button with words after the field. A chat has neither. */
function isCreate(editor: Element): boolean {
  if (closest(editor, 'form[method="POST" i]')) return true;
  const dialog = closest(editor, DIALOG);
  if (!dialog || dialog.querySelector('[role="grid"], [role="log"], [role="row"]')) return false;
  if (dialog.getAttribute('aria-modal') === 'true') return true;
  return [...dialog.querySelectorAll(BUTTON)].some(
    (it) =>
      isLabel(it.getAttribute('aria-label') ?? '', ['publish']) ||
      (follows(editor, it) && saidBy(it) !== '' && !it.querySelector('svg, img')),
  );
}

/** A reply's field stands in the comment that it answers. */
function commentAround(editor: Element): Element | null {
  const comment = closest(editor, '[role="article"]');
  return comment && !comment.querySelector(`${NAME}, ${LIKE}, ${STORY}`) ? comment : null;
}

/** Facebook: atomic classes; words and labels in the interface language; roles and `data-ad-rendering-role` are not. */
export default {
  id: 'facebook',
  hosts: ['www.facebook.com'],
  messages: {
    within: '[data-pagelet*="MWChat"], [data-pagelet*="ChatTab"], [aria-placeholder="Aa"]',
    // an answer to a story is a message as well
    path: /^\/(messages|stories(?!\/create))(\/|$)/,
    // a chat pop-up is outside any post, comment form and dialog that makes a post: judged by place before label
    when: (editor) =>
      (MESSAGE_LABEL.test(labelOf(editor)) && !closest(editor, COMMENT_PLACE)) ||
      (!isComment(editor) && !isCreate(editor)),
  },
  surfaces: [
    {
      id: 'reply',
      act: 'reply',
      seen: '2026-08',
      editor: `${LEXICAL}, textarea`,
      when: (editor) => isComment(editor) && (REPLY_LABEL.test(labelOf(editor)) || commentAround(editor) !== null),
      scope: null,
      keys: ['enter'],
      publish: { selectors: [`${SUBMIT} [role="button"]`, SUBMIT], labels: ['comment', 'save'] },
    },
    {
      id: 'comment',
      act: 'comment',
      seen: '2026-08',
      editor: `${LEXICAL}, textarea`,
      when: isComment,
      scope: null,
      keys: ['enter'],
      publish: { selectors: [`${SUBMIT} [role="button"]`, SUBMIT], labels: ['comment', 'save'] },
    },
    {
      id: 'post-dialog',
      act: 'post',
      seen: '2026-05',
      editor: `${LEXICAL}, textarea`,
      when: isCreate,
      scope: DIALOG,
      together: true,
      keys: [],
      publish: { selectors: [], labels: ['publish', 'save'], place: 'last-in-form' },
    },
  ],
  posts: {
    post: '[aria-posinset], [aria-describedby][aria-labelledby], [role="article"], [role="dialog"]',
    text: [...STORY.split(', '), 'div[dir="auto"]'],
    comments: '[role="article"]',
    inner: NAME,
    noise: '[aria-hidden="true"], [data-0]',
    comment: commentAround,
    author: (post) => {
      const names = post.querySelectorAll(
        `${NAME} a[href], h2 a[role="link"], h3 a[role="link"], h4 a[role="link"], a[role="link"][href]`,
      );
      for (const link of names) {
        const person = wordsOf(link) && !link.closest('[aria-hidden="true"]') ? fromLink(link) : null;
        if (person) return person;
      }
      return null;
    },
  },
  account: (editor, page) =>
    account(editor ? labelOf(editor) : '', editor && !isComment(editor) && isCreate(editor) ? editor : null, page),
} satisfies PlatformAdapter;
