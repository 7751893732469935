import { tiptapEditor } from '../editors/tiptap.ts';
import { commandEnter, compose } from '../kit/composer.ts';
import { el, face, icon } from '../kit/dom.ts';
import { chosen, say } from '../kit/options.ts';
import type { Page } from '../kit/page.ts';
import type { Post } from '../kit/people.ts';
import { ownPhoto } from './linkedin-share.ts';

/** The comment box of a post: the editor goes into the card, the submit button after it, outside the post. */
export function commentBox(page: Page, id: string, post: Post, card: HTMLElement, after: HTMLElement): void {
  const host = el('div', { class: 'grow boxed field', 'data-testid': 'ui-core-tiptap-text-editor-wrapper' });
  const tool = (shape: string, label: string) =>
    el('button', { class: 'tool', type: 'button', 'aria-label': label }, icon(shape));
  const emoji = tool('smile', say('Open Emoji Keyboard', '打开表情键盘'));
  const photo = tool('image', say('Add a photo', '添加照片'));
  const mention = tool('at', say('Mention', '提及'));
  const words = face('comment/submit', say('Comment', '评论'));
  const typed = chosen.chance('comment/typed');
  const publish = el('button', { class: 'primary', type: typed ? 'submit' : 'button' }, words);
  const composer = compose({
    id,
    host,
    to: post.author.handle,
    make: tiptapEditor({
      'aria-label': say('Text editor for creating comment', '用于创建评论的文本编辑器'),
      'aria-placeholder': say('Add a comment…', '添加评论…'),
    }),
    sends: commandEnter,
    parts: {
      publish: () => (publish.isConnected ? publish : null),
      publishIcon: () => (publish.isConnected ? words : null),
      other: () => photo,
      mention: () => mention,
      emoji: () => emoji,
    },
    // there is a button only while there is text
    changed: (text) => (text.trim() === '' ? publish.remove() : after.append(publish)),
  });
  page.on(publish, 'click', (event) => void composer.send(event));
  page.on(mention, 'click', () => composer.insertMention());
  page.on(emoji, 'click', () => composer.insertEmoji());
  const tools = chosen.shuffle('comment/tools', [emoji, photo, mention]);
  card.append(el('div', { class: 'commentBox' }, ownPhoto(), host, ...tools));
  composer.focus();
}
