import type { Act, Platform } from '../rules/draft.ts';

/** A way in which a person can send what a surface's editor holds. `submit` is Enter in the field of a native form. */
export type Way =
  | 'click'
  | 'click-icon'
  | 'enter-on-control'
  | 'space-on-control'
  | 'ctrl-enter'
  | 'meta-enter'
  | 'enter'
  | 'submit';

/** One place on a page where somebody writes; `open` says whether a press is needed before its editor exists. */
export interface Surface {
  readonly id: string;
  readonly platform: Platform;
  readonly url: string;
  /** `message` is a private message: never a composer. */
  readonly kind: 'composer' | 'message';
  readonly act: Extract<Act, 'post' | 'comment' | 'reply' | 'repost'> | 'message';
  readonly editor: 'draft' | 'lexical' | 'quill' | 'tiptap' | 'textarea' | 'editable';
  readonly opens: boolean;
  readonly ways: readonly Way[];
}

const X = 'https://x.com';
const LINKEDIN = 'https://www.linkedin.com';
const FACEBOOK = 'https://www.facebook.com';
const INSTAGRAM = 'https://www.instagram.com';

const BUTTON: readonly Way[] = ['click', 'click-icon', 'enter-on-control', 'space-on-control'];
const COMMAND: readonly Way[] = [...BUTTON, 'ctrl-enter', 'meta-enter'];
const ENTER: readonly Way[] = [...BUTTON, 'enter'];

function surface(
  id: string,
  url: string,
  act: Surface['act'],
  editor: Surface['editor'],
  opens: boolean,
  ways: readonly Way[],
): Surface {
  const host = new URL(url).hostname;
  const platform = host === 'x.com' ? 'x' : (host.split('.')[1] as Platform);
  return { id, platform, url, kind: act === 'message' ? 'message' : 'composer', act, editor, opens, ways };
}

/** Every surface of the playground with the ways of publishing that it has. */
export const SURFACES: readonly Surface[] = [
  surface('x.home', `${X}/home`, 'post', 'draft', false, COMMAND),
  surface('x.modal', `${X}/home`, 'post', 'draft', true, COMMAND),
  surface('x.quote', `${X}/home`, 'repost', 'draft', true, COMMAND),
  surface('x.reply-modal', `${X}/home`, 'reply', 'draft', true, COMMAND),
  surface('x.reply', `${X}/someone/status/123`, 'reply', 'draft', false, COMMAND),
  surface('x.message', `${X}/i/chat/11-22`, 'message', 'textarea', false, ENTER),
  surface('x.message-old', `${X}/messages/11-22`, 'message', 'draft', false, ENTER),
  surface('linkedin.sharebox', `${LINKEDIN}/feed/`, 'post', 'quill', true, BUTTON),
  surface('linkedin.comment', `${LINKEDIN}/feed/`, 'comment', 'tiptap', true, COMMAND),
  surface('linkedin.comment-second', `${LINKEDIN}/feed/`, 'comment', 'tiptap', true, COMMAND),
  surface('linkedin.message', `${LINKEDIN}/feed/`, 'message', 'editable', false, ['enter']),
  surface(
    'linkedin.classic.comment',
    `${LINKEDIN}/feed/update/urn:li:activity:123/`,
    'comment',
    'quill',
    false,
    BUTTON,
  ),
  surface('linkedin.classic.reply', `${LINKEDIN}/feed/update/urn:li:activity:123/`, 'reply', 'quill', true, BUTTON),
  surface('linkedin.classic.sharebox', `${LINKEDIN}/feed/update/urn:li:activity:123/`, 'post', 'quill', true, BUTTON),
  surface(
    'linkedin.classic.message',
    `${LINKEDIN}/feed/update/urn:li:activity:123/`,
    'message',
    'editable',
    false,
    BUTTON,
  ),
  surface('facebook.post', `${FACEBOOK}/`, 'post', 'lexical', true, BUTTON),
  surface('facebook.comment', `${FACEBOOK}/`, 'comment', 'lexical', true, ENTER),
  surface('facebook.reply', `${FACEBOOK}/`, 'reply', 'lexical', true, ENTER),
  surface('facebook.message', `${FACEBOOK}/`, 'message', 'lexical', false, ENTER),
  surface('instagram.caption', `${INSTAGRAM}/`, 'post', 'lexical', true, BUTTON),
  surface('instagram.comment', `${INSTAGRAM}/`, 'comment', 'textarea', false, ENTER),
  surface('instagram.comment-editable', `${INSTAGRAM}/`, 'comment', 'lexical', false, ENTER),
  surface('form.native', `${INSTAGRAM}/`, 'comment', 'textarea', false, [...BUTTON, 'submit']),
  surface('instagram.message', `${INSTAGRAM}/direct/t/1/`, 'message', 'lexical', false, ENTER),
];
