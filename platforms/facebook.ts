import { account, speakerIn, switcher } from './accounts/facebook.ts';
import {
  DIALOG,
  fieldLabel,
  isComment,
  isCommentEdit,
  isCreate,
  isCreatePage,
  isMessage,
  isPostEdit,
  isReply,
  isShare,
  LEXICAL,
  SUBMIT,
} from './fields/facebook.ts';
import { gestures } from './gestures/facebook.ts';
import type { PlatformAdapter, PublishHooks } from './platform.ts';
import { aim, posts } from './posts/facebook.ts';

const FIELD = `${LEXICAL}, textarea`;
const SEND: PublishHooks = { selectors: [`${SUBMIT} [role="button"]`, SUBMIT], labels: ['comment', 'save'] };
const POST: PublishHooks = { selectors: [], labels: ['publish', 'save'], place: 'last-in-form' };

/** The words that name who speaks: of the field itself; for a like those of the field below the same post. */
function speakerLabel(part: Element): string {
  if (part.matches(FIELD)) return fieldLabel(part);
  const labels = [...(aim(part)?.querySelectorAll('[aria-label], [aria-placeholder]') ?? [])].map(fieldLabel);
  return labels.find((it) => speakerIn(it) !== null) ?? '';
}

/** Facebook: atomic classes; words and labels in the interface language; roles and `data-ad-rendering-role` are not. */
export default {
  id: 'facebook',
  hosts: ['www.facebook.com'],
  messages: {
    within: '[data-pagelet*="MWChat"], [data-pagelet*="ChatTab"], [aria-placeholder="Aa"]',
    // an answer to a story is a message as well
    path: /^\/(messages|stories(?!\/create))(\/|$)/,
    when: isMessage,
  },
  surfaces: [
    {
      id: 'comment-edit',
      act: 'edit',
      seen: '2026-05',
      editor: FIELD,
      when: isCommentEdit,
      scope: null,
      keys: ['enter'],
      publish: SEND,
    },
    {
      id: 'reply',
      act: 'reply',
      seen: '2026-08',
      editor: FIELD,
      when: isReply,
      scope: null,
      keys: ['enter'],
      publish: SEND,
    },
    {
      id: 'comment',
      act: 'comment',
      seen: '2026-08',
      editor: FIELD,
      when: isComment,
      scope: null,
      keys: ['enter'],
      publish: SEND,
    },
    {
      id: 'post-edit',
      act: 'edit',
      seen: '2026-05',
      editor: FIELD,
      within: DIALOG,
      when: isPostEdit,
      scope: DIALOG,
      together: true,
      keys: [],
      publish: POST,
    },
    {
      id: 'share-dialog',
      act: 'repost',
      seen: '2026-08',
      editor: FIELD,
      within: DIALOG,
      when: (editor) => isShare(editor, posts.card?.(editor) ?? null),
      scope: DIALOG,
      together: true,
      keys: [],
      publish: POST,
    },
    {
      id: 'post-dialog',
      act: 'post',
      seen: '2026-05',
      editor: FIELD,
      when: isCreate,
      scope: DIALOG,
      together: true,
      keys: [],
      publish: POST,
    },
    {
      id: 'create-page',
      act: 'post',
      seen: '2026-05',
      editor: FIELD,
      when: (_editor, page) => isCreatePage(page),
      scope: `form, ${DIALOG}, [role="navigation"], [role="complementary"], [role="main"], body`,
      together: true,
      keys: [],
      publish: POST,
    },
  ],
  posts,
  gestures,
  switcher,
  account: (part, page) => {
    const creating = part?.matches(FIELD) && !isComment(part) && isCreate(part) ? part : null;
    return account(part ? speakerLabel(part) : '', creating, page);
  },
} satisfies PlatformAdapter;
