import { reactTextarea } from '../editors/textarea.ts';
import { compose } from '../kit/composer.ts';
import { type Dialog, openDialog } from '../kit/dialog.ts';
import { el, face, icon, photograph, wrapped } from '../kit/dom.ts';
import { chosen, say } from '../kit/options.ts';
import type { Page } from '../kit/page.ts';
import { shelf } from '../kit/shelf.ts';
import { type Box, type BoxPlan, composerBox } from './x-composer.ts';
import { tweet } from './x-tweet.ts';

/** The picture of a new post with its "Add description" control, which opens a dialog for the words that describe it. */
function attachment(page: Page): HTMLElement {
  const describe = el(
    'button',
    { class: 'link', type: 'button' },
    say('Add description', '添加描述', 'Beschreibung hinzufügen'),
  );
  page.on(describe, 'click', () => {
    const host = el('div', { class: 'boxed' });
    const words = face('alt', say('Save', '保存', 'Speichern'));
    const save = el('button', { class: 'primary', type: 'button', 'data-testid': 'endEditingButton' }, words);
    const attributes = { 'aria-labelledby': 'modal-header' };
    const dialog = openDialog(
      page.root,
      attributes,
      () => [
        el(
          'div',
          { class: 'dialogHead' },
          say('Edit image description', '编辑图片描述', 'Bildbeschreibung bearbeiten'),
          save,
        ),
        host,
      ],
      () => composer.close(),
    );
    const composer = compose({
      id: 'x.alt',
      host,
      make: reactTextarea({
        'data-testid': 'altTextInput',
        'aria-label': say('Description', '描述', 'Beschreibung'),
        rows: '3',
      }),
      parts: { publish: () => save, publishIcon: () => words },
      sent: () => dialog.close(),
    });
    page.on(save, 'click', (event) => void composer.send(event));
    composer.focus();
  });
  shelf.opener('x.alt', () => describe);
  return el(
    'div',
    { class: 'stack', 'data-testid': 'attachments' },
    el('img', { class: 'attached', alt: '', src: photograph('mug') }),
    describe,
  );
}

/** The composer in its dialog, at /compose/post: a new post, a reply with its parent above, a quote or an edit. */
export function openModal(page: Page, plan: Omit<BoxPlan, 'inline' | 'sent'>): void {
  const before = location.pathname;
  const pictured = location.search.includes('media');
  const query = plan.answered && chosen.chance('inReplyTo') ? `?in_reply_to=${plan.answered.id}` : '';
  history.pushState({}, '', `/compose/post${query}`);
  let box: Box | null = null;
  const fill = (dialog: Dialog) => {
    const close = el(
      'button',
      {
        class: 'tool',
        type: 'button',
        'data-testid': 'app-bar-close',
        'aria-label': say('Close', '关闭', 'Schließen'),
      },
      icon('close'),
    );
    page.on(close, 'click', () => dialog.close());
    box = composerBox(page, { ...plan, inline: false, sent: () => dialog.close() });
    const head = el(
      'div',
      { class: 'dialogHead' },
      close,
      el('span', { class: 'quiet' }, say('Drafts', '草稿', 'Entwürfe')),
    );
    const inside = el('div', {}, plan.answered ? tweet(page, plan.answered, null).element : '', box.element);
    if (pictured) inside.append(attachment(page));
    return [head, wrapped('modal', inside)];
  };
  openDialog(page.root, { 'aria-labelledby': 'modal-header' }, fill, () => {
    box?.close();
    history.replaceState({}, '', before);
  });
  box!.focus();
}
