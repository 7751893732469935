import { draftEditor } from '../editors/draft.ts';
import { reactTextarea } from '../editors/textarea.ts';
import { compose } from '../kit/composer.ts';
import { type Dialog, openDialog } from '../kit/dialog.ts';
import { el, face, wrapped } from '../kit/dom.ts';
import { say } from '../kit/options.ts';
import type { Page } from '../kit/page.ts';
import { ownAvatar } from './x-avatar.ts';

/** The editor of long articles: a title, a Draft.js body, and a sheet that asks before it publishes both. */
export function articleEditor(page: Page): HTMLElement {
  const label = say('Publish', '发布', 'Veröffentlichen');
  const next = el('button', { class: 'primary', type: 'button' }, face('article/next', label));
  const title = el('div', { class: 'field' });
  const body = el('div', { class: 'grow' });
  let confirm: HTMLElement | null = null;
  const parts = {
    next: () => next,
    publish: () => confirm,
    publishIcon: () => confirm?.querySelector('span') ?? null,
  };
  const fields = [
    compose({
      id: 'x.article-title',
      host: title,
      make: reactTextarea({
        'data-testid': 'twitter-article-title',
        placeholder: say('Add a title', '添加标题', 'Titel hinzufügen'),
        rows: '1',
      }),
      parts,
    }),
    compose({
      id: 'x.article',
      host: body,
      make: draftEditor({
        testId: 'composer',
        label: say('Article text', '文章正文', 'Artikeltext'),
        placeholder: say('Start writing', '开始写作', 'Schreib los'),
      }),
      parts,
    }),
  ];
  page.on(next, 'click', () => {
    const fill = (dialog: Dialog) => {
      const button = el('button', { class: 'primary', type: 'button' }, face('article/confirm', label));
      page.on(button, 'click', (event) => {
        const sent = fields.filter((field) => field.send(event));
        if (sent.length > 0) dialog.close();
      });
      confirm = button;
      return [
        el('div', { class: 'dialogHead' }, say('Publish article?', '要发布文章吗？', 'Artikel veröffentlichen?')),
        el('p', { class: 'quiet' }, say('Everyone can read it.', '所有人都能阅读。', 'Alle können ihn lesen.')),
        button,
      ];
    };
    openDialog(page.root, { 'data-testid': 'confirmationSheetDialog' }, fill, () => {
      confirm = null;
    });
  });
  return el(
    'div',
    {},
    el('div', { class: 'composer' }, ownAvatar(), el('span', { class: 'grow' }), next),
    el('div', { class: 'article' }, title, el('div', { class: 'field' }, wrapped('article', body))),
  );
}
