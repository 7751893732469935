import { fromLink } from '../accounts/instagram.ts';
import { labelled, labelOf, meaningsOf, saidBy, says } from '../labels.ts';
import type { GestureHooks, PersonRead } from '../platform.ts';
import {
  BUTTON,
  barOf,
  commentOf,
  DIALOG,
  iconOf,
  iconsIn,
  isCommentLike,
  isSmall,
  postOf,
} from '../posts/instagram.ts';
import { closest, follows, parentOf, partsOf, wordsOf } from '../tree.ts';

const ICON = '[role="button"]:has(svg), button:has(svg)';
const MEDIA = 'img, video';

const pathOfPage = (page: Document): string => page.location?.pathname ?? '';

/** Messages and stories: what is pressed there goes to one person. */
const isPrivate = (control: Element, page: Document): boolean =>
  /^\/(direct|stories)(\/|$)/.test(pathOfPage(page)) ||
  closest(control, '[data-pagelet*="IGDChat"], [data-pagelet*="MWChat"]') !== null;

/** A liked heart has one red in every language, by its attributes or by the computed style. */
const RED = /#ff3040|rgba?\(\s*255[, ]+48[, ]+64\b/i;
function isRed(control: Element): boolean {
  const icon = iconOf(control);
  if (!icon) return false;
  const parts = [icon, ...icon.querySelectorAll('path, polygon')];
  const told = [control, ...parts].flatMap((it) =>
    ['fill', 'color', 'style'].map((name) => it.getAttribute(name) ?? ''),
  );
  if (told.some((it) => RED.test(it))) return true;
  const view = control.ownerDocument.defaultView;
  return parts.some((it) => {
    const style = view?.getComputedStyle(it);
    return RED.test(`${style?.fill ?? ''} ${style?.color ?? ''}`);
  });
}

const isUndone = (control: Element): boolean =>
  control.getAttribute('aria-pressed') === 'true' || says(control, ['unlike']) || isRed(control);

/** A larger icon of a post, outside of its head and its field. */
function isAction(control: Element, page: Document): boolean {
  if (isPrivate(control, page) || !iconOf(control) || isSmall(control)) return false;
  return !closest(control, 'header, nav, form') && postOf(control) !== null;
}

/** By its label; in a language without a table the first of the row of actions. */
function isLike(control: Element, page: Document): boolean {
  if (!isAction(control, page)) return false;
  if (meaningsOf(labelOf(control))) return says(control, ['like', 'unlike']);
  const bar = barOf(control);
  return bar !== null && isPostBar(bar) && iconsIn(bar)[0] === control;
}

/** The row of an article, or one that the page marks as a group: other rows of icons belong to players and editors. */
const isPostBar = (bar: Element): boolean =>
  !bar.querySelector('input, textarea, [contenteditable]') &&
  closest(bar, 'article, section, [role="group"], main') !== null;

/** By its label; in a language without a table the third of five: like, comment, repost, share, save. */
function isRepost(control: Element, page: Document): boolean {
  if (!isAction(control, page)) return false;
  if (meaningsOf(labelOf(control))) return says(control, ['repost', 'unrepost']);
  const bar = barOf(control);
  // "save" may stand apart, at the other end of the same row
  const row = bar?.closest('section, [role="group"]') ?? bar;
  return bar !== null && isPostBar(bar) && iconsIn(row!).length === 5 && iconsIn(row!)[2] === control;
}

/** The picture or film of a post, and what lies over it: two quick presses on it are a like. */
function isMedia(control: Element, page: Document): boolean {
  if (control.matches('button, a[href]') || closest(control, 'a[href], header, nav, form')) return false;
  const media = control.matches(MEDIA) ? [control] : [...control.querySelectorAll(MEDIA)];
  if (!media.some((it) => !it.closest('a[href]')) || isPrivate(control, page)) return false;
  const post = postOf(control);
  if (!post || control.contains(post)) return false;
  if (control.querySelector('header, form, textarea, [contenteditable], h1') || iconsIn(control).length >= 3)
    return false;
  const part = control.closest('section, li');
  // in a row of actions, or in a comment; the items of a carousel have no words
  return !part || !post.contains(part) || part === post || (part.matches('li') && wordsOf(part) === null);
}

/** The person at the head of a profile, else the nearest one around the control. */
function followed(control: Element, page: Document): PersonRead | null {
  const header = closest(control, 'header');
  const own = personOfPage(page);
  if (header && own && !closest(control, `${DIALOG}, article`)) {
    const title = wordsOf(header.querySelector('h1, h2'));
    return { handles: own.handles, name: title ?? own.handles[0]! };
  }
  for (let at = parentOf(control); at; at = parentOf(at)) {
    // a profile's head may be no header: its heading is the handle that the address names
    const title = at.matches(`main, body, article, ${DIALOG}`) ? null : wordsOf(at.querySelector('h1, h2'));
    if (own && title?.toLowerCase() === own.handles[0]) return { handles: own.handles, name: title };
    for (const link of at.querySelectorAll('a[href]')) {
      const person = wordsOf(link) ? fromLink(link) : null;
      if (person) return person;
    }
    if (at.matches(`main, article, ${DIALOG}, body`)) return null;
  }
  return null;
}

/** Whose profile the page is. */
function personOfPage(page: Document): PersonRead | null {
  const parts = partsOf(pathOfPage(page));
  const link = page.createElement('a');
  link.setAttribute('href', `/${parts[0] ?? ''}/`);
  return parts.length === 1 ? fromLink(link) : null;
}

/** By its label; in a language without a table the only button with words beside the name at the head of a post. */
function isFollow(control: Element, page: Document): boolean {
  if (isPrivate(control, page) || closest(control, 'nav, form') || saidBy(control) === '') return false;
  if (control.querySelector(BUTTON)) return false;
  if (says(control, ['follow', 'following'], followed(control, page)?.name ?? null)) return true;
  const header = closest(control, 'header');
  if (!header || meaningsOf(labelOf(control)) || control.querySelector('svg')) return false;
  const worded = [...header.querySelectorAll(BUTTON)].filter((it) => saidBy(it) !== '' && !it.querySelector('svg'));
  const name = [...header.querySelectorAll('a[href]')].find((it) => wordsOf(it) && fromLink(it));
  return worded.length === 1 && name !== undefined && follows(name, control);
}

/** Likes, reposts and follows of Instagram. */
export const gestures: GestureHooks = {
  presses: [
    { id: 'like', act: 'like', seen: '2026-08', control: ICON, when: isLike, undoes: isUndone },
    {
      id: 'comment-like',
      act: 'like',
      seen: '2026-08',
      control: ICON,
      when: (control, page) => !isPrivate(control, page) && isCommentLike(control),
      undoes: isUndone,
    },
    {
      id: 'repost',
      act: 'repost',
      seen: '2026-08',
      control: ICON,
      when: isRepost,
      undoes: (control) => control.getAttribute('aria-pressed') === 'true' || says(control, ['unrepost']),
    },
    {
      id: 'follow',
      act: 'follow',
      seen: '2026-08',
      control: BUTTON,
      when: isFollow,
      undoes: (control) => says(control, ['following']),
    },
    {
      id: 'double-tap',
      act: 'like',
      seen: '2026-01',
      // a button or a link over the picture (next, sound, a person) is nearer than the picture, and is no media
      control: `${MEDIA}, button, a[href], [role="button"], div:has(${MEDIA})`,
      when: isMedia,
      double: true,
    },
  ],
  openers: labelled(['repost']),
  shortcuts: [],
  aim: (control, page) =>
    isPrivate(control, page) ? null : isCommentLike(control) ? commentOf(control) : postOf(control),
  followed,
};
