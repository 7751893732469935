import { quillEditor } from '../editors/quill.ts';
import { type Composer, compose } from '../kit/composer.ts';
import type { On } from '../kit/delegate.ts';
import { type Dialog, openDialog } from '../kit/dialog.ts';
import { el, face, icon, portrait, wrapped } from '../kit/dom.ts';
import { chosen, say } from '../kit/options.ts';
import { shelf } from '../kit/shelf.ts';

/** A member's round portrait, which follows the account. */
export function ownPhoto(): HTMLElement {
  const slot = el('span', { class: 'avatar' });
  shelf.shown(() => {
    const { name } = shelf.api.account();
    slot.replaceChildren(el('img', { src: portrait(name), alt: '' }));
  });
  return slot;
}

/** The share box: a modal with Quill, in the page (classic) or in an open shadow root. */
export function openShareBox(id: string, layer: Node, on: On): void {
  let composer: Composer | null = null;
  const fill = (dialog: Dialog) => {
    const host = el('div', { plain: 'editor-container' });
    const name = el('span', {});
    shelf.shown(() => {
      name.textContent = shelf.api.account().name;
    });
    const identity = el(
      'button',
      { class: 'identity', plain: 'share-unified-settings-entry-button', type: 'button' },
      ownPhoto(),
      el('span', {}, name, el('div', { class: 'quiet' }, say('Post to Anyone', '发布给所有人'))),
    );
    const close = el(
      'button',
      { class: 'tool', plain: 'artdeco-modal__dismiss', type: 'button', 'aria-label': say('Dismiss', '关闭') },
      icon('close'),
    );
    const words = face('share', say('Post', chosen.pick('post', ['发布', '发帖'])));
    const publish = el(
      'button',
      { class: 'primary', plain: 'share-actions__primary-action artdeco-button', type: 'button', disabled: true },
      chosen.chance('share/icon', 0.3) && icon('send', 14),
      words,
    );
    const tool = (shape: string, label: string) =>
      el(
        'button',
        { class: 'tool', plain: 'share-promoted-detour-button', type: 'button', 'aria-label': label },
        icon(shape),
      );
    const emoji = tool('smile', say('Open Emoji Keyboard', '打开表情键盘'));
    const mention = tool('at', say('Mention', '提及'));
    const photo = tool('image', say('Add media', '添加媒体'));
    const clock = tool('clock', say('Schedule post', '定时发布'));
    const label = say('Text editor for creating content', '用于创建内容的文本编辑器');
    const made = compose({
      id,
      host,
      make: (inner, hooks) =>
        quillEditor({
          'aria-label': label,
          'data-test-ql-editor-contenteditable': 'true',
          placeholder: say('What do you want to talk about?', '想聊点什么？'),
        })(inner, hooks),
      parts: {
        publish: () => publish,
        publishIcon: () => publish.querySelector('svg') ?? words,
        other: () => photo,
        mention: () => mention,
        emoji: () => emoji,
        close: () => close,
      },
      changed: (text) => publish.toggleAttribute('disabled', text.trim() === ''),
      sent: () => dialog.close(),
    });
    composer = made;
    on(publish, 'click', (event) => void made.send(event));
    on(close, 'click', () => dialog.close());
    on(mention, 'click', () => made.insertMention());
    on(emoji, 'click', () => made.insertEmoji());
    return [
      el('div', { class: 'dialogHead', plain: 'share-box-header' }, identity, close),
      el('div', { class: 'shareBody', plain: 'share-creation-state' }, wrapped('share', host)),
      el(
        'div',
        { class: 'shareFoot', plain: 'share-creation-state__footer' },
        ...chosen.shuffle('share/tools', [emoji, mention, photo]),
        el('span', { class: 'spacer' }),
        clock,
        publish,
      ),
    ];
  };
  const attributes = { 'data-test-modal-id': 'sharebox', 'aria-labelledby': 'share-to-linkedin-modal__header' };
  openDialog(layer, attributes, fill, () => composer?.close());
  composer!.focus();
}
