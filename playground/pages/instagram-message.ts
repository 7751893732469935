import { lexicalEditor } from '../editors/lexical.ts';
import { reactTextarea } from '../editors/textarea.ts';
import { bareEnter, type Composer, compose } from '../kit/composer.ts';
import { el, face, icon, photograph, wrapped } from '../kit/dom.ts';
import { say } from '../kit/options.ts';
import type { Page } from '../kit/page.ts';
import { people } from '../kit/people.ts';
import { button } from './instagram-comment.ts';

const EMOJI = say('Emoji', '表情符号', 'Emoji');
const SEND = say('Send', '发送', 'Senden');

/** A direct conversation; Enter sends. `popUp` is the small one that floats over any page. */
export function conversation(page: Page, popUp = false): HTMLElement {
  const host = el('div', { class: 'grow' });
  const label = say('Message', '发消息', 'Nachricht senden');
  const inner = face('dm', SEND);
  const publish = button(page.on, { class: 'textButton' }, (event) => void composer.send(event), inner);
  const emoji = button(page.on, { class: 'tool' }, () => composer.insertEmoji(), icon('smile', 20, EMOJI));
  const composer: Composer = compose({
    id: popUp ? 'instagram.message-popup' : 'instagram.message',
    host,
    make: lexicalEditor('plain', { 'aria-label': label, 'aria-placeholder': `${label}…` }),
    sends: bareEnter,
    parts: { publish: () => publish, publishIcon: () => inner, other: () => emoji },
  });
  return el(
    'div',
    { class: popUp ? 'popUp' : 'chat' },
    el('h2', { class: 'strong' }, people.maria.name),
    el('div', { class: 'bubble' }, say('Do you ship to Chile?', '能发智利吗？')),
    el('div', { class: 'chatBox' }, emoji, wrapped('dm', host), publish),
  );
}

/** Somebody's story with the field for an answer, which is a message to that person however much it looks like a comment. */
export function story(page: Page): HTMLElement {
  const { handle, name } = people.someone;
  const host = el('div', { class: 'field' });
  const label = say(`Reply to ${handle}...`, `回复 ${handle}...`, `Auf ${handle} antworten …`);
  const inner = face('story', SEND);
  const publish = button(page.on, { class: 'textButton' }, (event) => void composer.send(event), inner);
  const composer: Composer = compose({
    id: 'instagram.story-reply',
    host,
    make: reactTextarea({ 'aria-label': label, placeholder: label, autoComplete: 'off', rows: '1' }),
    sends: bareEnter,
    parts: { publish: () => publish, publishIcon: () => inner },
  });
  return el(
    'section',
    { class: 'chat' },
    el('a', { class: 'strong', href: `/${handle}/`, role: 'link' }, handle),
    el('div', { class: 'media' }, el('img', { src: photograph(name), alt: '' })),
    el('form', { class: 'commentForm', method: 'POST' }, host, publish),
  );
}
