import { reactTextarea } from '../editors/textarea.ts';
import { tiptapEditor } from '../editors/tiptap.ts';
import { compose } from '../kit/composer.ts';
import { el, face, wrapped } from '../kit/dom.ts';
import { say } from '../kit/options.ts';
import type { Page } from '../kit/page.ts';
import { shelf } from '../kit/shelf.ts';
import type { SharePlan } from './linkedin-share.ts';

/** The editor of articles: a title and a body; "Next" opens the share box, where an intro is written and all is published. */
export function articleEditor(page: Page, share: (id: string, plan: SharePlan) => void): HTMLElement {
  const words = face('article/next', say('Next', '下一步', 'Weiter'));
  const next = el(
    'button',
    { class: 'primary', plain: 'article-editor-nav__publish artdeco-button', type: 'button' },
    words,
  );
  const title = el('div', { class: 'field' });
  const body = el('div', { class: 'field' });
  const inBox = (part: 'publish' | 'publishIcon') => () => shelf.api.element('linkedin.article-intro', part);
  const parts = { next: () => next, publish: inBox('publish'), publishIcon: inBox('publishIcon') };
  const fields = [
    compose({
      id: 'linkedin.article-title',
      host: title,
      make: reactTextarea({
        id: 'article-editor-headline__textarea',
        placeholder: say('Title', '标题', 'Titel'),
        rows: '1',
      }),
      parts,
    }),
    compose({
      id: 'linkedin.article',
      host: body,
      make: tiptapEditor({
        'data-test-article-editor-content-textbox': '',
        'aria-label': say('Article editor content', '文章编辑器内容', 'Inhalt des Artikeleditors'),
        'aria-placeholder': say('Write here…', '在此写作…', 'Hier schreiben …'),
      }),
      parts,
    }),
  ];
  page.on(next, 'click', () => share('linkedin.article-intro', { with: fields }));
  shelf.opener('linkedin.article-intro', () => next);
  return el(
    'div',
    { class: 'card', plain: 'article-editor' },
    el('div', { class: 'row', plain: 'article-editor-nav' }, el('span', { class: 'grow' }), next),
    title,
    wrapped('article', body),
  );
}
