import { tiptapEditor } from '../editors/tiptap.ts';
import { type Composer, commandEnter, compose } from '../kit/composer.ts';
import { el, face, icon } from '../kit/dom.ts';
import { chosen, say } from '../kit/options.ts';
import type { Page } from '../kit/page.ts';
import type { Identity } from '../kit/shelved.ts';
import { ownPhoto } from './linkedin-share.ts';

/** What a TipTap box is for: a comment under a post, a reply, or the edit of one's own comment. */
export interface BoxPlan {
  readonly id: string;
  readonly to: string;
  readonly verb: string;
  /** Where the submit button comes to stand. */
  readonly after: HTMLElement;
  readonly text?: string;
  readonly as?: () => Identity | null;
  readonly sent?: () => void;
}

/** A TipTap box at the end of `parent`; its submit button is there only while there is text. */
export function commentBox(page: Page, parent: HTMLElement, plan: BoxPlan): Composer {
  const host = el('div', { class: 'grow boxed field', 'data-testid': 'ui-core-tiptap-text-editor-wrapper' });
  const tool = (shape: string, label: string) =>
    el('button', { class: 'tool', type: 'button', 'aria-label': label }, icon(shape));
  const emoji = tool('smile', say('Open Emoji Keyboard', '打开表情键盘', 'Emoji-Tastatur öffnen'));
  const photo = tool('image', say('Add a photo', '添加照片', 'Foto hinzufügen'));
  const mention = tool('at', say('Mention', '提及', 'Erwähnen'));
  const words = face('comment/submit', plan.verb);
  const type = chosen.chance('comment/typed') ? 'submit' : 'button';
  const publish = el('button', { class: 'primary', type }, words);
  const composer = compose({
    id: plan.id,
    host,
    to: plan.to,
    ...(plan.as ? { as: plan.as } : {}),
    make: tiptapEditor({
      'aria-label': say(
        'Text editor for creating comment',
        '用于创建评论的文本编辑器',
        'Texteditor zum Erstellen eines Kommentars',
      ),
      'aria-placeholder': say('Add a comment…', '添加评论…', 'Kommentar hinzufügen …'),
    }),
    sends: commandEnter,
    parts: {
      publish: () => (publish.isConnected ? publish : null),
      publishIcon: () => (publish.isConnected ? words : null),
      other: () => photo,
      mention: () => mention,
      emoji: () => emoji,
    },
    changed: (text) => (text.trim() === '' ? publish.remove() : plan.after.append(publish)),
    ...(plan.sent ? { sent: plan.sent } : {}),
  });
  page.on(publish, 'click', (event) => void composer.send(event));
  page.on(mention, 'click', () => composer.insertMention());
  page.on(emoji, 'click', () => composer.insertEmoji());
  const tools = chosen.shuffle('comment/tools', [emoji, photo, mention]);
  parent.append(el('div', { class: 'commentBox' }, ownPhoto(), host, ...tools));
  if (plan.text) composer.setText(plan.text);
  composer.focus();
  return composer;
}
