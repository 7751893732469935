import type { PersonRead, PlatformAdapter, PublishHooks } from './platform.ts';
import { closest, pathOf, wordsOf } from './tree.ts';

const PROFILE = 'a[href*="/in/"], a[href*="/company/"], a[href*="/showcase/"], a[href*="/school/"]';
const DIALOG = '[role="dialog"], [data-test-modal-id], dialog';
const QUILL = '.ql-editor[contenteditable="true"]';
const TIPTAP = '[data-testid="ui-core-tiptap-text-editor-wrapper"] [contenteditable="true"]';
const SHARE_BOX = '[data-test-modal-id="sharebox"], [class*="share-creation-state"], [class*="share-box"]';
const COMMENT_FORM = '[class*="comments-comment-box"], [class*="comments-comment-texteditor"]';
const REPLY =
  'article[data-id^="urn:li:comment"], [id^="replaceableComment_"], [componentkey^="replaceableComment_"], [class*="comments-reply"]';

const SHARE: PublishHooks = { selectors: ['.share-actions__primary-action'], labels: ['publish'] };
const SUBMIT: PublishHooks = {
  selectors: ['.comments-comment-box__submit-button--cr', '.comments-comment-box__submit-button'],
  submit: true,
  worded: true,
  labels: ['comment'],
};

/** A clipboard twin (Quill) and the decoy of a hidden frame are no fields: they have no role or no box. */
const isField = (editor: Element): boolean => !editor.matches('.ql-clipboard') && closest(editor, '[hidden]') === null;

/** `/in/wei-chen/` → `in/wei-chen` and `wei-chen`; `/company/123/` → `company/123` and `123`. */
function fromLink(link: Element | null | undefined, name: string | null): PersonRead | null {
  const [kind, id] = pathOf(link ?? null);
  const handles = kind && id && /^(in|company|showcase|school)$/.test(kind) ? [id.toLowerCase()] : [];
  return handles.length || name ? { handles, name } : null;
}

/** The public name of a post's author: a screen-reader twin and the degree ("• 2nd") are not part of it. */
function nameIn(link: Element | null): string | null {
  if (!link) return null;
  const inner =
    link.querySelector('[aria-hidden="true"]') ?? link.querySelector('p span') ?? link.querySelector('p, span') ?? link;
  return wordsOf(inner)?.replace(/\s*•.*$/, '') ?? null;
}

/** `publicIdentifier` of the member, as the page's own data names it. */
function memberInData(page: Document): string | null {
  for (const code of page.querySelectorAll('code')) {
    const text = code.textContent ?? '';
    if (!text.includes('com.linkedin.voyager.common.Me')) continue;
    const id = /"publicIdentifier":"([^"]+)"/.exec(text)?.[1];
    if (id) return id.toLowerCase();
  }
  return null;
}

/** The identity that this very composer shows, where it differs from the member (a page, for example). */
function actingAs(editor: Element): PersonRead | null {
  const scope = closest(editor, `${DIALOG}, form, [role="article"], [role="listitem"]`);
  const settings = scope?.querySelector('.share-unified-settings-entry-button');
  const toggle = scope?.querySelector('.content-admin-identity-toggle-button img[alt]');
  const photo = toggle?.getAttribute('alt')?.replace(/^.*?(?:photo of|foto di|foto von|的照片：?)\s*/i, '');
  const heading = settings?.querySelector('h2, h3, [class*="title"], strong, span');
  const name = wordsOf(heading) ?? wordsOf(settings) ?? photo?.trim() ?? null;
  return name ? { handles: [], name } : null;
}

/** LinkedIn: two front ends at the same time, decided for each element. */
export default {
  id: 'linkedin',
  hosts: ['www.linkedin.com'],
  messages: {
    within:
      '[class*="msg-form"], form.msg-form, #msg-overlay, [class*="msg-overlay"], [class*="msg-convo"], textarea#custom-message, [aria-labelledby="send-invite-modal"]',
    path: /^\/messaging(\/|$)/,
  },
  surfaces: [
    {
      id: 'share-box',
      act: 'post',
      seen: '2026-07',
      editor: QUILL,
      within: SHARE_BOX,
      when: isField,
      scope: DIALOG,
      keys: [],
      publish: SHARE,
    },
    {
      id: 'reply-tiptap',
      act: 'reply',
      seen: '2026-09',
      editor: TIPTAP,
      within: REPLY,
      scope: null,
      keys: ['mod+enter'],
      publish: SUBMIT,
    },
    {
      id: 'comment-tiptap',
      act: 'comment',
      seen: '2026-09',
      editor: TIPTAP,
      scope: null,
      keys: ['mod+enter'],
      publish: SUBMIT,
    },
    {
      id: 'reply-quill',
      act: 'reply',
      seen: '2026-10',
      editor: `${QUILL}, form [contenteditable="true"][role="textbox"]`,
      within: REPLY,
      when: isField,
      scope: null,
      keys: ['mod+enter'],
      publish: SUBMIT,
    },
    {
      id: 'comment-quill',
      act: 'comment',
      seen: '2026-10',
      editor: `${QUILL}, form [contenteditable="true"][role="textbox"], form textarea`,
      within: `${COMMENT_FORM}, form`,
      outside: DIALOG,
      when: isField,
      scope: null,
      keys: ['mod+enter'],
      publish: SUBMIT,
    },
    {
      id: 'comment-quill-in-dialog',
      act: 'comment',
      seen: '2026-10',
      editor: QUILL,
      within: COMMENT_FORM,
      when: isField,
      scope: null,
      keys: ['mod+enter'],
      publish: SUBMIT,
    },
    {
      id: 'share-box-in-dialog',
      act: 'post',
      seen: '2026-10',
      editor: `${QUILL}[data-test-ql-editor-contenteditable="true"], ${QUILL}[role="textbox"]`,
      within: DIALOG,
      when: isField,
      scope: DIALOG,
      keys: [],
      publish: SHARE,
    },
  ],
  posts: {
    post: '[data-testid="mainFeed"] [role="listitem"], .feed-shared-update-v2, [role="article"][data-urn], [data-id^="urn:li:activity"]',
    text: '[data-testid="expandable-text-box"], .update-components-text, .feed-shared-update-v2__description',
    noise: '[data-testid="expandable-text-button"], .visually-hidden, [aria-hidden="true"]',
    author: (post) => {
      const meta = post.querySelector('.update-components-actor__meta-link, .update-components-actor__image');
      const title = post.querySelector('.update-components-actor__title [aria-hidden="true"]');
      if (meta) return fromLink(meta, wordsOf(title) ?? nameIn(meta));
      // the line above the rule names whoever recommended or commented, not the author
      const rule = post.querySelector('hr[role="presentation"]');
      for (const link of post.querySelectorAll(PROFILE)) {
        if (!wordsOf(link)) continue;
        if (rule && !(rule.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING)) continue;
        return fromLink(link, nameIn(link));
      }
      return null;
    },
  },
  account: (editor, page) => {
    const acting = editor ? actingAs(editor) : null;
    const rail = page.querySelector('aside a[href*="/in/"]');
    const railName =
      page.querySelector('aside a[href*="/in/"] [aria-label]')?.getAttribute('aria-label') ??
      [...page.querySelectorAll('aside a[href*="/in/"]')].map(wordsOf).find(Boolean) ??
      null;
    const photo = page.querySelector('img.global-nav__me-photo[alt]')?.getAttribute('alt') || null;
    const nav = page.querySelector('nav a[href*="/in/"], header a[href*="/in/"]');
    const member = memberInData(page);
    const linked = fromLink(rail ?? nav, railName ?? photo);
    const handles = [...new Set([...(member ? [member] : []), ...(linked?.handles ?? [])])];
    const name = linked?.name ?? photo;
    // a name on the composer that is not the member's is another identity: its handle is not known
    if (acting?.name && name && !acting.name.startsWith(name)) return acting;
    return { handles, name: name ?? acting?.name ?? null };
  },
} satisfies PlatformAdapter;
