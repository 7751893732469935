import { lexicalEditor } from '../editors/lexical.ts';
import { bareEnter, type Composer, compose } from '../kit/composer.ts';
import { el, face, icon, wrapped } from '../kit/dom.ts';
import { say } from '../kit/options.ts';
import type { Page } from '../kit/page.ts';
import { people } from '../kit/people.ts';
import { button } from './instagram-comment.ts';

/** A direct conversation; Enter sends. */
export function conversation(page: Page): HTMLElement {
  const host = el('div', { class: 'grow' });
  const label = say('Message', '发消息');
  const inner = face('dm', say('Send', '发送'));
  const publish = button(page.on, { class: 'textButton' }, (event) => void composer.send(event), inner);
  const emoji = button(
    page.on,
    { class: 'tool' },
    () => composer.insertEmoji(),
    icon('smile', 20, say('Emoji', '表情符号')),
  );
  const composer: Composer = compose({
    id: 'instagram.message',
    host,
    make: lexicalEditor('plain', { 'aria-label': label, 'aria-placeholder': `${label}…` }),
    sends: bareEnter,
    parts: { publish: () => publish, publishIcon: () => inner, other: () => emoji },
  });
  return el(
    'div',
    { class: 'chat' },
    el('h2', { class: 'strong' }, people.maria.name),
    el('div', { class: 'bubble' }, say('Do you ship to Chile?', '能发智利吗？')),
    el('div', { class: 'chatBox' }, emoji, wrapped('dm', host), publish),
  );
}
