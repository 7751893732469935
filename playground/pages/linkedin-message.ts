import { editable } from '../editors/editable.ts';
import { bareEnter, compose } from '../kit/composer.ts';
import type { On } from '../kit/delegate.ts';
import { el, face, icon } from '../kit/dom.ts';
import { say } from '../kit/options.ts';
import { people } from '../kit/people.ts';

/** The message pop-up; with `enterSends` there is no send button, as a member can choose. */
export function messageBox(id: string, on: On, enterSends: boolean): HTMLElement {
  const host = el('div', { plain: 'msg-form__msg-content-container' });
  const words = face('send', say('Send', '发送', 'Senden'));
  const send = enterSends
    ? null
    : el('button', { class: 'primary', plain: 'msg-form__send-button artdeco-button', type: 'submit' }, words);
  const toggle = el(
    'button',
    {
      class: 'tool',
      plain: 'msg-form__send-toggle',
      type: 'button',
      'aria-label': say('Open send options', '打开发送选项', 'Sendeoptionen öffnen'),
    },
    icon('more'),
  );
  const form = el('form', { class: 'chatForm', plain: 'msg-form' }, host, el('div', { class: 'row' }, toggle, send));
  const composer = compose({
    id,
    host,
    make: editable({
      plain: 'msg-form__contenteditable',
      'aria-label': say('Write a message…', '写消息…', 'Nachricht schreiben …'),
      'aria-multiline': 'true',
    }),
    ...(enterSends ? { sends: bareEnter } : {}),
    parts: { publish: () => send, publishIcon: () => (send ? words : null), other: () => toggle, form: () => form },
    changed: (text) => send?.toggleAttribute('disabled', text.trim() === ''),
  });
  on(form, 'submit', (event) => {
    event.preventDefault();
    composer.send(event);
  });
  return el(
    'div',
    { class: 'chat', plain: 'msg-overlay-conversation-bubble' },
    el('h2', { class: 'strong', plain: 'msg-overlay-bubble-header__title' }, people.maria.name),
    el('p', { class: 'bubble', plain: 'msg-s-event-listitem__body' }, say('Is the sample ready?', '样品好了吗？')),
    form,
  );
}

/** The hidden JSON in which LinkedIn says who is signed in. */
export function meCode(handle: string, name: string): HTMLElement {
  const me = {
    data: { $type: 'com.linkedin.voyager.common.Me', '*miniProfile': `urn:li:fs_miniProfile:${handle}`, plainId: 77 },
    included: [
      { $type: 'com.linkedin.voyager.identity.shared.MiniProfile', firstName: name, publicIdentifier: handle },
    ],
  };
  return el('code', { class: 'hidden', id: 'bpr-guid-1', style: 'display: none' }, JSON.stringify(me));
}
