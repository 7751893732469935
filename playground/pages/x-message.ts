import { draftEditor } from '../editors/draft.ts';
import { reactTextarea } from '../editors/textarea.ts';
import { bareEnter, compose } from '../kit/composer.ts';
import { el, icon } from '../kit/dom.ts';
import { say } from '../kit/options.ts';
import type { Page } from '../kit/page.ts';
import { people } from '../kit/people.ts';

/** A conversation, with the new message box (a textarea) or the old one (Draft.js). */
export function conversation(page: Page, old: boolean): HTMLElement {
  const host = el('div', { class: 'grow' });
  const label = say('Unencrypted message', '未加密的消息', 'Unverschlüsselte Nachricht');
  const send = el(
    'button',
    {
      class: 'tool',
      type: 'button',
      'data-testid': old ? 'dmComposerSendButton' : 'dm-composer-send-button',
      'aria-label': say('Send', '发送', 'Senden'),
    },
    icon('send'),
  );
  const composer = compose({
    id: old ? 'x.message-old' : 'x.message',
    host,
    make: old
      ? draftEditor({
          testId: 'dmComposerTextInput',
          label,
          placeholder: say('Start a new message', '输入新消息', 'Neue Nachricht beginnen'),
        })
      : reactTextarea({ 'data-testid': 'dm-composer-textarea', 'aria-label': label, rows: '1', placeholder: label }),
    sends: bareEnter,
    parts: { publish: () => send, publishIcon: () => send.firstElementChild },
    changed: (text) => send.toggleAttribute('disabled', text.trim() === ''),
  });
  page.on(send, 'click', (event) => void composer.send(event));
  return el(
    'div',
    { class: 'chat', 'data-testid': old ? 'DmActivityContainer' : 'dm-conversation-panel' },
    el('div', { class: 'heading' }, people.maria.name),
    el(
      'div',
      { class: 'bubble', 'data-testid': 'messageEntry' },
      say('Can you send the price list?', '价格表能发我一份吗？'),
    ),
    el('div', { class: 'chatBox' }, el('div', { class: 'grow field' }, host), send),
  );
}
