import { quillEditor } from '../editors/quill.ts';
import { compose } from '../kit/composer.ts';
import { el, face, icon } from '../kit/dom.ts';
import { chosen, say } from '../kit/options.ts';
import type { Page } from '../kit/page.ts';
import { ownPhoto } from './linkedin-share.ts';

/** The classic comment box: Quill and its clipboard twin in a native form, whose submit button comes with the text. */
export function classicCommentBox(page: Page, id: string, to: string, reply: boolean): HTMLElement {
  const host = el('div', { class: 'grow', plain: 'editor-content' });
  const words = face(
    'classic/submit',
    reply ? say('Reply', '回复') : say(chosen.pick('classic/word', ['Comment', 'Post']), '评论'),
  );
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
  const emoji = tool('smile', say('Open Emoji Keyboard', '打开表情键盘'));
  const photo = tool('image', say('Add a photo', '添加照片'));
  const mention = tool('at', say('Mention', '提及'));
  const foot = el('div', { class: 'row' }, ...chosen.shuffle('classic/tools', [emoji, photo, mention]));
  const form = el(
    'form',
    { class: 'grow', plain: 'comments-comment-box__form' },
    el('div', { class: 'boxed field', plain: 'comments-comment-box-comment__text-editor' }, host),
    foot,
  );
  const composer = compose({
    id,
    host,
    to,
    make: quillEditor({
      'aria-label': say('Text editor for creating content', '用于创建内容的文本编辑器'),
      'aria-placeholder': say('Add a comment…', '添加评论…'),
      'data-test-ql-editor-contenteditable': 'true',
      placeholder: say('Add a comment…', '添加评论…'),
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
  });
  page.on(form, 'submit', (event) => {
    event.preventDefault();
    composer.send(event);
  });
  if (publish.type === 'button') page.on(publish, 'click', (event) => void composer.send(event));
  page.on(mention, 'click', () => composer.insertMention());
  page.on(emoji, 'click', () => composer.insertEmoji());
  if (reply) queueMicrotask(() => composer.focus());
  return el('div', { class: 'commentBox', plain: 'comments-comment-box' }, ownPhoto(), form);
}
