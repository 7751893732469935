import { isLabel, saidBy } from '../labels.ts';
import { changes, commentOf, LIKE } from '../posts/facebook.ts';
import { closest, follows, parentOf, wordsOf } from '../tree.ts';

export const LEXICAL = '[data-lexical-editor="true"][contenteditable="true"], [contenteditable="true"][role="textbox"]';
export const DIALOG = '[role="dialog"]';
export const SUBMIT = '[id="focused-state-composer-submit"]';
const BUTTON = '[role="button"], button';
const COMMENT_PLACE = `form[role="presentation"], [role="article"], [aria-posinset], ${SUBMIT}`;

/** "Comment as NAME", "以NAME的身份评论", "Reply to NAME": the field's own label names what it is, and often who speaks. */
const COMMENT_LABEL =
  /^(comment|write a (public )?comment|edit (your |a )?(comment|reply)|reply|write a reply|answer|submit your first comment)\b|评论|留言|回复|回覆|回答|kommentar|kommentieren|antwort|ความคิดเห็น|ตอบกลับ|komentarz|odpowied|تعليق|اكتب ردًا|コメント|댓글|comentario|comentar|comentário|commentaire|commento|bình luận|komentar/i;
const MESSAGE_LABEL =
  /^(message|write to|send a message|reply to message)\b|^(write|add|type|send) (a|your) message|please type your message|消息|訊息|私信|nachricht|ข้อความ|wiadomość|رسالة|メッセージ|메시지|mensaje|mensagem|messaggio|tin nhắn|сообщение|^mesaj|^pesan/i;
const REPLY_LABEL = /^(reply|write a reply)\b|回复|回覆|antwort|ตอบกลับ|odpowied/i;
const EDIT_LABEL = /^edit\b|^编辑|^修改|^編輯|bearbeiten|^editar|^modifier/i;
const SHARE_TITLE = /^(share|repost)\b|^分享|^转发|^轉發|teilen$|^compartir|^partager/i;
/** What a chat or a form for messages sends with; a dialog that makes a post has no such button. */
const SEND =
  /^(send|send message|press enter to send|发送|发送消息|按 enter 键发送|傳送|傳送訊息|按 enter 即可傳送|senden|nachricht senden|zum senden enter drücken|enviar|enviar mensaje|envoyer)$/i;

/** What a field calls itself. */
export const fieldLabel = (editor: Element): string =>
  editor.getAttribute('aria-label') ||
  editor.getAttribute('aria-placeholder') ||
  editor.getAttribute('placeholder') ||
  '';

/** Its dialog shows a post: only a post has actions. */
const showsPost = (dialog: Element): boolean => dialog.querySelector(`${LIKE}, ${SUBMIT}`) !== null;

/** What a dialog calls itself: by its label, else by its first heading. */
function titleOf(dialog: Element | null): string {
  const heading = dialog?.querySelector('h1, h2, [role="heading"]');
  return dialog?.getAttribute('aria-label')?.trim() || wordsOf(heading) || '';
}

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
export function isComment(editor: Element): boolean {
  if (COMMENT_LABEL.test(fieldLabel(editor))) return true;
  const dialog = closest(editor, DIALOG);
  const place = closest(editor, COMMENT_PLACE) ?? closest(editor, '[aria-describedby][aria-labelledby]');
  if (place && place !== dialog && (!dialog || dialog.contains(place))) {
    if (!place.matches('[aria-describedby]') || place.matches(COMMENT_PLACE) || showsPost(place)) return true;
  }
  return dialog ? showsPost(dialog) : isBelowPost(editor);
}

/** A comment's field under another comment. */
export const isReply = (editor: Element): boolean =>
  isComment(editor) && (REPLY_LABEL.test(fieldLabel(editor)) || commentOf(editor) !== null);

/** A comment's field in place of the comment that was there. */
export const isCommentEdit = (editor: Element): boolean =>
  isComment(editor) && (EDIT_LABEL.test(fieldLabel(editor)) || changes(editor));

/** A page of its own that makes a post: a story, a reel. */
export const isCreatePage = (page: Document): boolean =>
  /^\/(stories|reels?)\/create(\/|$)/.test(page.location?.pathname ?? '');

const saidOn = (control: Element): string => control.getAttribute('aria-label')?.trim() || saidBy(control);

/** A dialog that makes a post: its form, or a button with words after the field. A chat has neither. */
export function isCreate(editor: Element): boolean {
  const dialog = closest(editor, DIALOG);
  const buttons = [...(dialog?.querySelectorAll(BUTTON) ?? [])];
  const after = buttons.filter((it) => follows(editor, it));
  const sends = (it: Element): boolean => SEND.test(saidOn(it));
  if (after.some(sends) && !after.some((it) => isLabel(saidOn(it), ['publish', 'save']) && !sends(it))) return false;
  if (closest(editor, 'form[method="POST" i]')) return true;
  if (!dialog || dialog.querySelector('[role="grid"], [role="log"], [role="row"]')) return false;
  if (dialog.getAttribute('aria-modal') === 'true') return true;
  return (
    buttons.some((it) => isLabel(it.getAttribute('aria-label') ?? '', ['publish']) && !sends(it)) ||
    after.some((it) => saidBy(it) !== '' && !it.querySelector('svg, img'))
  );
}

/** The dialog changes a post that is there already: it says so, or what ends it saves and does not publish. */
export function isPostEdit(editor: Element): boolean {
  const dialog = closest(editor, DIALOG);
  if (!isCreate(editor) || !dialog) return false;
  if (EDIT_LABEL.test(titleOf(dialog))) return true;
  const labels = [...dialog.querySelectorAll(BUTTON)].map(saidOn);
  return labels.some((it) => isLabel(it, ['save'])) && !labels.some((it) => isLabel(it, ['publish']));
}

/** The dialog shares somebody's post with words: it says so, its button shares at once, or a post stands below the field. */
export function isShare(editor: Element, original: Element | null): boolean {
  const dialog = closest(editor, DIALOG);
  if (!isCreate(editor) || !dialog) return false;
  if (original || SHARE_TITLE.test(titleOf(dialog))) return true;
  return [...dialog.querySelectorAll(BUTTON)].some((it) => follows(editor, it) && isLabel(saidOn(it), ['share-now']));
}

/** A chat pop-up is outside any post, comment form and dialog that makes a post: judged by place before label. */
export function isMessage(editor: Element, page: Document): boolean {
  if (isCreatePage(page)) return false;
  if (MESSAGE_LABEL.test(fieldLabel(editor)) && !closest(editor, COMMENT_PLACE)) return true;
  return !isComment(editor) && !isCreate(editor);
}
