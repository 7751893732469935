import { lexicalEditor } from '../editors/lexical.ts';
import { type Composer, compose } from '../kit/composer.ts';
import { type Dialog, openDialog } from '../kit/dialog.ts';
import { el, face, icon, photograph, wrapped } from '../kit/dom.ts';
import { chosen, say } from '../kit/options.ts';
import type { Page } from '../kit/page.ts';
import { shelf } from '../kit/shelf.ts';
import { button } from './instagram-comment.ts';

/** The create dialog on its way: crop, edit, caption. */
export interface Creation {
  /** The "Next" button of the step shown; null on the caption step. */
  next(): HTMLElement | null;
  /** Goes on to the edit step, whose "Next" brings the caption editor. */
  toEdit(): void;
  readonly open: () => boolean;
}

/** Opens the create dialog at its first step. */
export function openCreate(page: Page): Creation {
  let composer: Composer | null = null;
  let step = 0;
  let closed = false;
  let next: HTMLElement | null = null;
  let dialog: Dialog | null = null;
  const { on } = page;

  function head(title: string, ...ends: Node[]): HTMLElement {
    const back = button(on, { class: 'tool' }, () => dialog?.close(), icon('close', 20, say('Back', '返回')));
    return el('div', { class: 'dialogHead' }, back, el('h1', { class: 'strong' }, title), ...ends);
  }

  function picture(): HTMLElement {
    return el('div', { class: 'media' }, el('img', { alt: '', src: photograph(say('Mug', '杯')) }));
  }

  function caption(): Node[] {
    const host = el('div', { class: 'caption' });
    const count = el('p', { class: 'quiet count' }, '0/2,200');
    const inner = face('share', say('Share', '分享'));
    const publish = button(on, { class: 'textButton' }, (event) => void composer?.send(event), inner);
    const emoji = button(
      on,
      { class: 'tool' },
      () => composer?.insertEmoji(),
      icon('smile', 18, say('Emoji', '表情符号')),
    );
    const place = button(on, { class: 'plainButton' }, () => {}, face('place', say('Add location', '添加地点')));
    const author = el('p', { class: 'strong' });
    shelf.shown(() => {
      author.textContent = shelf.api.account().handle;
    });
    composer = compose({
      id: 'instagram.caption',
      host,
      make: lexicalEditor(chosen.pick('caption/lexical', ['rich', 'plain']), {
        'aria-label': say('Write a caption…', '输入说明文字…'),
        'aria-placeholder': say('Write a caption…', '输入说明文字…'),
      }),
      parts: {
        publish: () => publish,
        publishIcon: () => inner,
        other: () => place,
        emoji: () => emoji,
      },
      changed: (text) => {
        count.textContent = `${text.length.toLocaleString('en')}/2,200`;
      },
      sent: () => dialog?.close(),
    });
    queueMicrotask(() => composer?.focus());
    return [
      head(say('Create new post', '创建新帖子'), publish),
      wrapped('caption', el('div', {}, picture(), author, host, el('div', { class: 'row' }, emoji, count), place)),
    ];
  }

  function stepNodes(): Node[] {
    if (step === 2) {
      next = null;
      return caption();
    }
    const words = say('Next', '下一步');
    next = button(on, { class: 'textButton' }, () => go(step + 1), face('next', words));
    const title = step === 0 ? say('Crop', '裁剪') : say('Edit', '编辑');
    return [
      head(title, next),
      picture(),
      el('input', { class: 'hidden', type: 'file', accept: 'image/jpeg,image/png,video/mp4' }),
    ];
  }

  function go(to: number): void {
    step = to;
    dialog?.element.replaceChildren(...stepNodes());
  }

  dialog = openDialog(page.root, { 'aria-label': say('Create new post', '创建新帖子') }, stepNodes, () => {
    closed = true;
    composer?.close();
  });
  return { next: () => next, toEdit: () => step === 0 && go(1), open: () => !closed };
}
