import { quillEditor } from '../editors/quill.ts';
import { type Composer, compose } from '../kit/composer.ts';
import type { On } from '../kit/delegate.ts';
import { type Dialog, openDialog } from '../kit/dialog.ts';
import { append, el, face, icon, portrait, wrapped } from '../kit/dom.ts';
import { chosen, say } from '../kit/options.ts';
import type { Post } from '../kit/people.ts';
import { shelf } from '../kit/shelf.ts';
import type { Identity } from '../kit/shelved.ts';
import { photo as photoOf, profile } from './linkedin-people.ts';

/** A member's round portrait, which follows the account. */
export function ownPhoto(): HTMLElement {
  const slot = el('span', { class: 'avatar' });
  shelf.shown(() => {
    const { name } = shelf.api.account();
    slot.replaceChildren(el('img', { src: portrait(name), alt: '' }));
  });
  return slot;
}

/** What a share box is opened for, where it is not a plain new post. */
export interface SharePlan {
  /** The post that it takes along. */
  readonly mini?: Post;
  /** The text of one's own post that is edited. */
  readonly text?: string;
  /** The page as which it posts. */
  readonly as?: Identity;
  /** The group in which it posts. */
  readonly group?: string;
  /** Further fields that the same press publishes: an article's title and body. */
  readonly with?: readonly Composer[];
}

/** A post inside another, or in the share box that takes it along: a card with its author and words and no buttons. */
export function miniCard(post: Post): HTMLElement {
  return el(
    'div',
    { class: 'mini', plain: 'update-components-mini-update-v2' },
    el(
      'a',
      { class: 'row', plain: 'update-components-actor__meta-link', href: profile(post.author) },
      photoOf(post.author),
      el(
        'span',
        { class: 'strong', plain: 'update-components-actor__title' },
        el('span', { 'aria-hidden': 'true' }, post.author.name),
        el('span', { class: 'unseen', plain: 'visually-hidden' }, post.author.name),
      ),
    ),
    el('div', { class: 'postText', plain: 'update-components-text' }, el('span', { dir: 'ltr' }, post.text)),
  );
}

function verb(plan: SharePlan): string {
  if (plan.text !== undefined) return say('Save', '保存', 'Speichern');
  if (plan.with) return say('Publish', '发布', 'Veröffentlichen');
  return say('Post', chosen.pick('post', ['发布', '发帖']), 'Posten');
}

function identityButton(plan: SharePlan): HTMLElement {
  const name = el('span', {});
  shelf.shown(() => {
    name.textContent = (plan.as ?? shelf.api.account()).name;
  });
  const audience = plan.group
    ? say(`Post to ${plan.group}`, `发布到${plan.group}`, `In ${plan.group} posten`)
    : say('Post to Anyone', '发布给所有人', 'An alle posten');
  return el(
    'button',
    { class: 'identity', plain: 'share-unified-settings-entry-button', type: 'button' },
    ownPhoto(),
    el('span', {}, name, el('div', { class: 'quiet' }, audience)),
  );
}

/** The share box: a modal with Quill, in the page (classic) or in an open shadow root. */
export function openShareBox(id: string, layer: Node, on: On, plan: SharePlan = {}): void {
  let composer: Composer | null = null;
  const fill = (dialog: Dialog) => {
    const host = el('div', { plain: 'editor-container' });
    const close = el(
      'button',
      {
        class: 'tool',
        plain: 'artdeco-modal__dismiss',
        type: 'button',
        'aria-label': say('Dismiss', '关闭', 'Schließen'),
      },
      icon('close'),
    );
    const words = face('share', verb(plan));
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
    const emoji = tool('smile', say('Open Emoji Keyboard', '打开表情键盘', 'Emoji-Tastatur öffnen'));
    const mention = tool('at', say('Mention', '提及', 'Erwähnen'));
    const photo = tool('image', say('Add media', '添加媒体', 'Medien hinzufügen'));
    const clock = tool('clock', say('Schedule post', '定时发布', 'Beitrag planen'));
    const body = el('div', { class: 'shareBody', plain: 'share-creation-state' }, wrapped('share', host));
    append(body, [plan.mini && miniCard(plan.mini)]);
    const make = (id: string) =>
      compose({
        id,
        host,
        ...(plan.mini ? { to: plan.mini.author.handle } : {}),
        as: () => plan.as ?? null,
        make: quillEditor({
          'aria-label': say(
            'Text editor for creating content',
            '用于创建内容的文本编辑器',
            'Texteditor zum Erstellen von Inhalten',
          ),
          'data-test-ql-editor-contenteditable': 'true',
          placeholder: say('What do you want to talk about?', '想聊点什么？', 'Worüber möchten Sie sprechen?'),
        }),
        parts: {
          publish: () => publish,
          publishIcon: () => publish.querySelector('svg') ?? words,
          other: () => photo,
          mention: () => mention,
          emoji: () => emoji,
          close: () => close,
        },
        // an article needs no intro
        changed: (text) => publish.toggleAttribute('disabled', text.trim() === '' && !plan.with),
      });
    composer = make(id);
    if (plan.text) composer.setText(plan.text);
    on(publish, 'click', (event) => {
      const sent = [...(plan.with ?? []), composer!].filter((field) => field.send(event));
      if (sent.length > 0) dialog.close();
    });
    on(close, 'click', () => dialog.close());
    on(mention, 'click', () => composer!.insertMention());
    on(emoji, 'click', () => composer!.insertEmoji());
    // the date is taken as chosen; from then on the button says so
    on(clock, 'click', () => {
      if (id !== 'linkedin.sharebox' || composer!.id === 'linkedin.schedule') return;
      const text = composer!.text();
      composer!.close();
      composer = make('linkedin.schedule');
      composer.setText(text);
      words.textContent = say('Schedule', '定时发布', 'Planen');
      composer.focus();
    });
    if (id === 'linkedin.sharebox') shelf.opener('linkedin.schedule', () => clock);
    return [
      el('div', { class: 'dialogHead', plain: 'share-box-header' }, identityButton(plan), close),
      body,
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
