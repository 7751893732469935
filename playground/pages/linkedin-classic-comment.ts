import { quillEditor } from '../editors/quill.ts';
import { compose } from '../kit/composer.ts';
import { el, face, icon } from '../kit/dom.ts';
import { chosen, say } from '../kit/options.ts';
import type { Page } from '../kit/page.ts';
import type { Identity } from '../kit/shelved.ts';
import { ownPhoto } from './linkedin-share.ts';

/** What a classic comment box is for. */
export interface ClassicBoxPlan {
  readonly id: string;
  readonly to: string;
  readonly kind: 'comment' | 'reply' | 'edit';
  readonly text?: string;
  readonly as?: () => Identity | null;
  readonly sent?: () => void;
}

function verb({ kind }: ClassicBoxPlan): string {
  if (kind === 'reply') return say('Reply', '回复', 'Antworten');
  if (kind === 'edit') return say('Save changes', '保存更改', 'Änderungen speichern');
  return say(chosen.pick('classic/word', ['Comment', 'Post']), '评论', 'Kommentieren');
}

/** The classic comment box: Quill and its clipboard twin in a native form, whose submit button comes with the text. */
export function classicCommentBox(page: Page, plan: ClassicBoxPlan): HTMLElement {
  const host = el('div', { class: 'grow', plain: 'editor-content' });
  const words = face('classic/submit', verb(plan));
  const publish = el(
    'button',
    {
      class: 'primary',
      plain: 'comments-comment-box__submit-button--cr artdeco-button',
      type: chosen.chance('classic/typed', 0.7) ? 'submit' : 'button',
    },
    words,
  );
  const tool = (shape: string, label: string) =>
    el('button', { class: 'tool', plain: 'artdeco-button--circle', type: 'button', 'aria-label': label }, icon(shape));
  const emoji = tool('smile', say('Open Emoji Keyboard', '打开表情键盘', 'Emoji-Tastatur öffnen'));
  const photo = tool('image', say('Add a photo', '添加照片', 'Foto hinzufügen'));
  const mention = tool('at', say('Mention', '提及', 'Erwähnen'));
  const foot = el('div', { class: 'row' }, ...chosen.shuffle('classic/tools', [emoji, photo, mention]));
  const form = el(
    'form',
    { class: 'grow', plain: 'comments-comment-box__form' },
    el('div', { class: 'boxed field', plain: 'comments-comment-box-comment__text-editor' }, host),
    foot,
  );
  const composer = compose({
    id: plan.id,
    host,
    to: plan.to,
    ...(plan.as ? { as: plan.as } : {}),
    make: quillEditor({
      'aria-label': say(
        'Text editor for creating content',
        '用于创建内容的文本编辑器',
        'Texteditor zum Erstellen von Inhalten',
      ),
      'aria-placeholder': say('Add a comment…', '添加评论…', 'Kommentar hinzufügen …'),
      'data-test-ql-editor-contenteditable': 'true',
      placeholder: say('Add a comment…', '添加评论…', 'Kommentar hinzufügen …'),
    }),
    parts: {
      publish: () => (publish.isConnected ? publish : null),
      publishIcon: () => (publish.isConnected ? words : null),
      other: () => photo,
      form: () => form,
      mention: () => mention,
      emoji: () => emoji,
    },
    changed: (text) => (text.trim() === '' ? publish.remove() : foot.append(publish)),
    sent() {
      // an edit is over with that, and its box goes
      if (plan.kind === 'edit') composer.close();
      plan.sent?.();
    },
  });
  page.on(form, 'submit', (event) => {
    event.preventDefault();
    composer.send(event);
  });
  if (publish.type === 'button') page.on(publish, 'click', (event) => void composer.send(event));
  page.on(mention, 'click', () => composer.insertMention());
  page.on(emoji, 'click', () => composer.insertEmoji());
  if (plan.text) composer.setText(plan.text);
  if (plan.kind !== 'comment') queueMicrotask(() => composer.focus());
  return el('div', { class: 'commentBox', plain: 'comments-comment-box' }, ownPhoto(), form);
}
