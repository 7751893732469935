import type { Act, Platform } from '../rules/draft.ts';

/**
 * A way in which a person can send what a surface's editor holds. `submit` is Enter in the field of a native form, `touch`
 * a finger's tap on the control.
 */
export type Way =
  | 'click'
  | 'click-icon'
  | 'enter-on-control'
  | 'space-on-control'
  | 'ctrl-enter'
  | 'meta-enter'
  | 'enter'
  | 'submit'
  | 'touch';

/** One place on a page where somebody writes; `open` says whether a press is needed before its editor exists. */
export interface Surface {
  readonly id: string;
  readonly platform: Platform;
  readonly url: string;
  /** `message` is a private message: never a composer. */
  readonly kind: 'composer' | 'message';
  readonly act: Extract<Act, 'post' | 'comment' | 'reply' | 'repost' | 'edit'> | 'message';
  readonly editor: 'draft' | 'lexical' | 'quill' | 'tiptap' | 'textarea' | 'editable';
  readonly opens: boolean;
  readonly ways: readonly Way[];
}

const X = 'https://x.com';
const LINKEDIN = 'https://www.linkedin.com';
const FACEBOOK = 'https://www.facebook.com';
const INSTAGRAM = 'https://www.instagram.com';

const BUTTON: readonly Way[] = ['click', 'click-icon', 'enter-on-control', 'space-on-control', 'touch'];
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
  surface('x.thread', `${X}/compose/post`, 'post', 'draft', true, COMMAND),
  surface('x.schedule', `${X}/compose/post`, 'post', 'draft', true, COMMAND),
  surface('x.alt', `${X}/compose/post?media=1`, 'post', 'textarea', true, BUTTON),
  surface('x.edit', `${X}/linweiexport`, 'edit', 'draft', true, COMMAND),
  surface('x.community', `${X}/i/communities/1`, 'post', 'draft', false, COMMAND),
  surface('x.article', `${X}/compose/articles/edit/1`, 'post', 'draft', false, BUTTON),
  surface('x.article-title', `${X}/compose/articles/edit/1`, 'post', 'textarea', false, BUTTON),
  surface('x.message', `${X}/i/chat/11-22`, 'message', 'textarea', false, ENTER),
  surface('x.message-old', `${X}/messages/11-22`, 'message', 'draft', false, ENTER),
  surface('linkedin.sharebox', `${LINKEDIN}/feed/`, 'post', 'quill', true, BUTTON),
  surface('linkedin.comment', `${LINKEDIN}/feed/`, 'comment', 'tiptap', true, COMMAND),
  surface('linkedin.comment-second', `${LINKEDIN}/feed/`, 'comment', 'tiptap', true, COMMAND),
  surface('linkedin.reply', `${LINKEDIN}/feed/`, 'reply', 'tiptap', true, COMMAND),
  surface('linkedin.comment-edit', `${LINKEDIN}/feed/`, 'edit', 'tiptap', true, COMMAND),
  surface('linkedin.post-edit', `${LINKEDIN}/feed/`, 'edit', 'quill', true, BUTTON),
  surface('linkedin.reshare', `${LINKEDIN}/feed/`, 'repost', 'quill', true, BUTTON),
  surface('linkedin.schedule', `${LINKEDIN}/feed/?shareActive=true`, 'post', 'quill', true, BUTTON),
  surface('linkedin.group', `${LINKEDIN}/groups/1/`, 'post', 'quill', true, BUTTON),
  surface('linkedin.page', `${LINKEDIN}/company/123/admin/`, 'post', 'quill', true, BUTTON),
  surface('linkedin.article', `${LINKEDIN}/article/new/`, 'post', 'tiptap', false, BUTTON),
  surface('linkedin.article-title', `${LINKEDIN}/article/new/`, 'post', 'textarea', false, BUTTON),
  surface('linkedin.article-intro', `${LINKEDIN}/article/new/`, 'post', 'quill', true, BUTTON),
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
  surface(
    'linkedin.classic.comment-edit',
    `${LINKEDIN}/feed/update/urn:li:activity:123/`,
    'edit',
    'quill',
    true,
    BUTTON,
  ),
  surface('linkedin.classic.reshare', `${LINKEDIN}/feed/update/urn:li:activity:123/`, 'repost', 'quill', true, BUTTON),
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
  surface('facebook.scheduled', `${FACEBOOK}/`, 'post', 'lexical', true, BUTTON),
  surface('facebook.group-post', `${FACEBOOK}/groups/1`, 'post', 'lexical', true, BUTTON),
  surface('facebook.page-post', `${FACEBOOK}/linweitools`, 'post', 'lexical', true, BUTTON),
  surface('facebook.story', `${FACEBOOK}/stories/create`, 'post', 'textarea', false, BUTTON),
  surface('facebook.share', `${FACEBOOK}/`, 'repost', 'lexical', true, BUTTON),
  surface('facebook.post-edit', `${FACEBOOK}/`, 'edit', 'lexical', true, BUTTON),
  surface('facebook.comment-edit', `${FACEBOOK}/`, 'edit', 'lexical', true, ENTER),
  surface('facebook.message', `${FACEBOOK}/`, 'message', 'lexical', false, ENTER),
  surface('instagram.caption', `${INSTAGRAM}/`, 'post', 'lexical', true, BUTTON),
  surface('instagram.comment', `${INSTAGRAM}/`, 'comment', 'textarea', false, ENTER),
  surface('instagram.comment-editable', `${INSTAGRAM}/`, 'comment', 'lexical', false, ENTER),
  surface('form.native', `${INSTAGRAM}/`, 'comment', 'textarea', false, [...BUTTON, 'submit']),
  surface('instagram.alt', `${INSTAGRAM}/`, 'post', 'textarea', true, BUTTON),
  surface('instagram.caption-edit', `${INSTAGRAM}/`, 'edit', 'lexical', true, BUTTON),
  surface('instagram.reel-comment', `${INSTAGRAM}/reel/abc/`, 'comment', 'lexical', false, ENTER),
  surface('instagram.message', `${INSTAGRAM}/direct/t/1/`, 'message', 'lexical', false, ENTER),
  surface('instagram.message-popup', `${INSTAGRAM}/`, 'message', 'lexical', false, ENTER),
  surface('instagram.story-reply', `${INSTAGRAM}/stories/someone/1/`, 'message', 'textarea', false, ENTER),
];

/**
 * A way in which a person likes, reposts or follows. `key` is pressed while the post has the focus; `menu` is a press on the
 * opener, then one on the control; `hover` is the pointer on the opener, then a press on the control; `double-*` and `tap`
 * (a finger) on the media where there is one, else on the control.
 */
export type GestureWay =
  | 'click'
  | 'click-icon'
  | 'enter'
  | 'space'
  | 'key'
  | 'double-click'
  | 'double-tap'
  | 'tap'
  | 'menu'
  | 'hover';

/** One control of a page that likes, reposts or follows by a press; it stands there twice, for the rival and for somebody ordinary. */
export interface GestureSpot {
  readonly id: string;
  readonly platform: Platform;
  readonly url: string;
  /** Where the ordinary person's control stands, if on another page. */
  readonly ordinary?: string;
  readonly act: 'like' | 'repost' | 'follow';
  readonly ways: readonly GestureWay[];
  /** For the way `key`. */
  readonly key?: string;
}

/** The company of the pages that a test lists as a competitor. */
export const RIVAL: { readonly name: string; readonly handles: Record<Platform, string> } = {
  name: 'Haida Tools',
  handles: { x: 'haidatools', linkedin: 'haidatools', facebook: 'haidatools', instagram: 'haidatools' },
};

const PRESS: readonly GestureWay[] = ['click', 'click-icon', 'enter', 'space', 'tap'];

function spot(
  id: string,
  url: string,
  act: GestureSpot['act'],
  ways: readonly GestureWay[],
  more: { key?: string; ordinary?: string } = {},
): GestureSpot {
  return { id, platform: id.split('.')[0] as Platform, url, act, ways, ...more };
}

const ACTIVITY = `${LINKEDIN}/in/linweiexport/recent-activity/all/`;

/** Every control of the playground that likes, reposts or follows by a press. */
export const GESTURES: readonly GestureSpot[] = [
  spot('x.like', `${X}/home`, 'like', [...PRESS, 'key'], { key: 'l' }),
  spot('x.reply-like', `${X}/tomasnovak/status/321`, 'like', ['click', 'key'], { key: 'l' }),
  spot('x.quote-like', `${X}/home`, 'like', ['click', 'key'], { key: 'l' }),
  spot('x.repost', `${X}/home`, 'repost', ['menu']),
  spot('x.follow-cell', `${X}/home`, 'follow', PRESS),
  spot('x.follow-profile', `${X}/haidatools`, 'follow', PRESS, { ordinary: `${X}/someone` }),
  spot('x.follow-card', `${X}/home`, 'follow', ['hover']),
  spot('linkedin.like', `${LINKEDIN}/feed/`, 'like', PRESS),
  spot('linkedin.reaction', `${LINKEDIN}/feed/`, 'like', ['menu', 'hover']),
  spot('linkedin.reaction-hover', `${LINKEDIN}/feed/`, 'like', ['hover']),
  spot('linkedin.comment-like', `${LINKEDIN}/feed/`, 'like', PRESS),
  spot('linkedin.repost', `${LINKEDIN}/feed/`, 'repost', ['menu']),
  spot('linkedin.follow', `${LINKEDIN}/feed/`, 'follow', PRESS),
  spot('linkedin.follow-page', `${LINKEDIN}/company/haidatools/`, 'follow', PRESS, {
    ordinary: `${LINKEDIN}/company/harborlogistics/`,
  }),
  spot('linkedin.classic.like', ACTIVITY, 'like', [...PRESS, 'key'], { key: 'l' }),
  spot('linkedin.classic.reaction', ACTIVITY, 'like', ['menu', 'hover']),
  spot('linkedin.classic.reaction-hover', ACTIVITY, 'like', ['hover']),
  spot('linkedin.classic.comment-like', ACTIVITY, 'like', PRESS),
  spot('linkedin.classic.reshare-like', ACTIVITY, 'like', ['click', 'key'], { key: 'l' }),
  spot('linkedin.classic.repost', ACTIVITY, 'repost', ['menu']),
  spot('linkedin.classic.follow', ACTIVITY, 'follow', PRESS),
  spot('facebook.like', `${FACEBOOK}/`, 'like', [...PRESS, 'key'], { key: 'l' }),
  spot('facebook.shared-like', `${FACEBOOK}/`, 'like', PRESS),
  spot('facebook.group-like', `${FACEBOOK}/groups/1`, 'like', PRESS),
  spot('facebook.reaction', `${FACEBOOK}/`, 'like', ['hover']),
  spot('facebook.react', `${FACEBOOK}/`, 'like', ['menu']),
  spot('facebook.comment-like', `${FACEBOOK}/`, 'like', PRESS),
  spot('facebook.share-now', `${FACEBOOK}/`, 'repost', ['menu']),
  spot('facebook.follow', `${FACEBOOK}/`, 'follow', PRESS),
  spot('facebook.follow-page', `${FACEBOOK}/haidatools`, 'follow', PRESS, { ordinary: `${FACEBOOK}/someone` }),
  spot('instagram.like', `${INSTAGRAM}/`, 'like', PRESS),
  spot('instagram.media', `${INSTAGRAM}/`, 'like', ['double-click', 'double-tap']),
  spot('instagram.collab-like', `${INSTAGRAM}/`, 'like', PRESS),
  spot('instagram.comment-like', `${INSTAGRAM}/`, 'like', PRESS),
  spot('instagram.repost', `${INSTAGRAM}/`, 'repost', PRESS),
  spot('instagram.follow', `${INSTAGRAM}/`, 'follow', PRESS),
  spot('instagram.follow-profile', `${INSTAGRAM}/haidatools/`, 'follow', PRESS, { ordinary: `${INSTAGRAM}/someone/` }),
  spot('instagram.reel-like', `${INSTAGRAM}/reel/rival/`, 'like', PRESS, { ordinary: `${INSTAGRAM}/reel/abc/` }),
  spot('instagram.reel-media', `${INSTAGRAM}/reel/rival/`, 'like', ['double-click', 'double-tap'], {
    ordinary: `${INSTAGRAM}/reel/abc/`,
  }),
];
