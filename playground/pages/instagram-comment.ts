import type { Make } from '../editors/editor.ts';
import { lexicalEditor } from '../editors/lexical.ts';
import { reactTextarea } from '../editors/textarea.ts';
import { bareEnter, type Composer, compose } from '../kit/composer.ts';
import { type On, pressable } from '../kit/delegate.ts';
import { el, face, icon, wrapped } from '../kit/dom.ts';
import { chosen, say } from '../kit/options.ts';
import type { Page } from '../kit/page.ts';

const SPACE_ON = chosen.pick('space', ['keydown', 'keyup'] as const);

/** A `div[role=button]`, as most buttons of this site are. */
export function button(
  on: On,
  attributes: Record<string, string | null>,
  act: (event: Event) => void,
  ...children: Node[]
): HTMLElement {
  const element = el('div', { role: 'button', tabindex: '0', ...attributes }, ...children);
  pressable(on, element, SPACE_ON, act);
  return element;
}

/** Which of the comment boxes that are seen on this site: React textarea, contenteditable, or a native form. */
export type CommentKind = 'textarea' | 'editable' | 'form';

function make(kind: CommentKind): Make {
  const label = say('Add a comment…', '添加评论…', 'Kommentieren …');
  if (kind === 'editable')
    return lexicalEditor(chosen.pick('comment/lexical', ['plain', 'rich']), {
      'aria-label': label,
      'aria-placeholder': label,
    });
  return reactTextarea({ 'aria-label': label, placeholder: label, autoComplete: 'off', rows: '1' });
}

/** The comment box of a post; Enter sends. */
export function commentBox(page: Page, id: string, to: string, kind: CommentKind): Element {
  const host = el('div', { class: 'field' });
  const words = say('Post', chosen.pick('comment/word', ['发布', '发布', '發佈']), 'Posten');
  const inner = face('comment/post', words);
  const publish =
    kind === 'form'
      ? el('button', { class: 'textButton', type: 'submit' }, inner)
      : button(page.on, { class: 'textButton' }, (event) => void composer.send(event), inner);
  const emoji = button(
    page.on,
    { class: 'tool' },
    () => composer.insertEmoji(),
    icon('smile', 16, say('Emoji', '表情符号', 'Emoji')),
  );
  const editable = kind === 'editable' && chosen.chance('comment/formless');
  const form = el(editable ? 'div' : 'form', { class: 'commentForm', method: editable ? null : 'POST' });
  const composer: Composer = compose({
    id,
    host,
    to,
    make: make(kind),
    sends: bareEnter,
    ...(form instanceof HTMLFormElement && kind === 'form' ? { submit: () => form.requestSubmit() } : {}),
    parts: {
      publish: () => publish,
      publishIcon: () => inner,
      other: () => emoji,
      emoji: () => emoji,
      form: () => form,
    },
    changed(text) {
      const empty = text.trim() === '';
      if (publish instanceof HTMLButtonElement) publish.disabled = empty;
      else if (empty) publish.setAttribute('aria-disabled', 'true');
      else publish.removeAttribute('aria-disabled');
    },
  });
  page.on(form, 'submit', (event) => {
    event.preventDefault();
    composer.send(event);
  });
  const order = chosen.chance('comment/emojiFirst') ? [emoji, host, publish] : [host, publish, emoji];
  form.append(...order);
  return el('section', {}, wrapped(`comment/${kind}`, form));
}
