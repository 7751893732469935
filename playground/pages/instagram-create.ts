import { lexicalEditor } from '../editors/lexical.ts';
import { reactTextarea } from '../editors/textarea.ts';
import { type Composer, type ComposerPlan, compose } from '../kit/composer.ts';
import { type Dialog, openDialog } from '../kit/dialog.ts';
import { el, face, icon, photograph, wrapped } from '../kit/dom.ts';
import { chosen, say } from '../kit/options.ts';
import type { Page } from '../kit/page.ts';
import { shelf } from '../kit/shelf.ts';
import { button } from './instagram-comment.ts';

const CAPTION = say('Write a caption…', '输入说明文字…', 'Bildunterschrift verfassen …');

/** The create dialog on its way: crop, edit, caption. */
export interface Creation {
  /** The "Next" button of the step shown; null on the caption step. */
  next(): HTMLElement | null;
  /** Goes on to the edit step, whose "Next" brings the caption editor. */
  toEdit(): void;
  /** Goes on to the caption step, and gives what unfolds the field for the picture's words. */
  toWords(): HTMLElement | null;
  readonly open: () => boolean;
}

/** Opens the create dialog at its first step. */
export function openCreate(page: Page): Creation {
  let composer: Composer | null = null;
  let words: Words | null = null;
  let step = 0;
  let closed = false;
  let next: HTMLElement | null = null;
  let dialog: Dialog | null = null;
  const { on } = page;

  function head(title: string, ...ends: Node[]): HTMLElement {
    const back = button(on, { class: 'tool' }, () => dialog?.close(), icon('close', 20, say('Back', '返回', 'Zurück')));
    return el('div', { class: 'dialogHead' }, back, el('h1', { class: 'strong' }, title), ...ends);
  }

  function picture(): HTMLElement {
    return el('div', { class: 'media' }, el('img', { alt: '', src: photograph(say('Mug', '杯')) }));
  }

  function caption(): Node[] {
    const host = el('div', { class: 'caption' });
    const count = el('p', { class: 'quiet count' }, '0/2,200');
    const inner = face('share', say('Share', '分享', 'Teilen'));
    const publish = button(on, { class: 'textButton' }, share, inner);
    const emoji = button(
      on,
      { class: 'tool' },
      () => composer?.insertEmoji(),
      icon('smile', 18, say('Emoji', '表情符号', 'Emoji')),
    );
    const place = button(
      on,
      { class: 'plainButton' },
      () => {},
      face('place', say('Add location', '添加地点', 'Ort hinzufügen')),
    );
    const author = el('p', { class: 'strong' });
    shelf.shown(() => {
      author.textContent = shelf.api.account().handle;
    });
    // one press sends both; for a test it is the press of the field that holds something
    const onlyWords = () => Boolean(words?.text()) && composer?.text() === '';
    words = pictureWords(page, {
      publish: () => (onlyWords() ? publish : null),
      publishIcon: () => (onlyWords() ? inner : null),
    });
    composer = compose({
      id: 'instagram.caption',
      host,
      make: lexicalEditor(chosen.pick('caption/lexical', ['rich', 'plain']), {
        'aria-label': CAPTION,
        'aria-placeholder': CAPTION,
      }),
      parts: {
        publish: () => (onlyWords() ? null : publish),
        publishIcon: () => (onlyWords() ? null : inner),
        other: () => place,
        emoji: () => emoji,
      },
      changed: (text) => {
        count.textContent = `${text.length.toLocaleString('en')}/2,200`;
      },
    });
    queueMicrotask(() => composer?.focus());
    return [
      head(say('Create new post', '创建新帖子', 'Neuen Beitrag erstellen'), publish),
      wrapped(
        'caption',
        el('div', {}, picture(), author, host, el('div', { class: 'row' }, emoji, count), place, words.element),
      ),
    ];
  }

  function share(event: Event): void {
    const sent = [words?.send(event), composer?.send(event)];
    if (sent.includes(true)) dialog?.close();
  }

  function stepNodes(): Node[] {
    if (step === 2) {
      next = null;
      return caption();
    }
    const label = say('Next', '下一步', 'Weiter');
    next = button(on, { class: 'textButton' }, () => go(step + 1), face('next', label));
    const title = step === 0 ? say('Crop', '裁剪', 'Zuschneiden') : say('Edit', '编辑', 'Bearbeiten');
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

  dialog = openDialog(
    page.root,
    { 'aria-label': say('Create new post', '创建新帖子', 'Neuen Beitrag erstellen') },
    stepNodes,
    () => {
      closed = true;
      composer?.close();
      words?.close();
    },
  );
  return {
    next: () => next,
    toEdit: () => step === 0 && go(1),
    toWords() {
      if (step < 2) go(2);
      return words?.unfold ?? null;
    },
    open: () => !closed,
  };
}

interface Words {
  readonly element: HTMLElement;
  readonly unfold: HTMLElement;
  text(): string;
  send(event: Event): boolean;
  close(): void;
}

/** The folded field for a description of the picture, which is read out to whoever cannot see it. */
function pictureWords(page: Page, parts: NonNullable<ComposerPlan['parts']>): Words {
  let composer: Composer | null = null;
  const host = el('div', { class: 'field' });
  const label = say('Write alt text…', '输入替代文字…', 'Alternativtext verfassen …');
  const unfold = button(
    page.on,
    { class: 'plainButton', 'aria-expanded': 'false' },
    () => {
      unfold.setAttribute('aria-expanded', 'true');
      composer ??= compose({
        id: 'instagram.alt',
        host,
        make: reactTextarea({ 'aria-label': label, placeholder: label, rows: '2' }),
        parts,
      });
    },
    el('span', {}, say('Accessibility', '辅助功能', 'Barrierefreiheit')),
  );
  return {
    element: el('div', {}, unfold, wrapped('alt', host)),
    unfold,
    text: () => composer?.text().trim() ?? '',
    send: (event) => composer?.send(event) ?? false,
    close: () => composer?.close(),
  };
}
