import { fromLink } from '../accounts/instagram.ts';
import { labelOf, meaningsOf, saidBy, says } from '../labels.ts';
import type { PersonRead, PostHooks } from '../platform.ts';
import { all, closest, follows, parentOf, wordsOf } from '../tree.ts';

export const DIALOG = '[role="dialog"]';
export const BUTTON = '[role="button"], button';
const COMMENT = 'li:not(:has(h1))';
/** Up to this size, in CSS pixels, an icon is that of a comment; those of a post are 24. */
const SMALL = 18;

const sizeOf = (icon: Element): number =>
  Number.parseFloat(icon.getAttribute('height') ?? icon.getAttribute('width') ?? '') ||
  icon.getBoundingClientRect().width;

/** The icon of a button that has no words and no button in it; null for any other. A count and the icon's own title are none. */
export function iconOf(control: Element): Element | null {
  if (!control.matches(BUTTON) || control.querySelector(BUTTON)) return null;
  const icon = control.querySelector('svg');
  const words = saidBy(control).replace(wordsOf(icon) ?? '', '');
  return /^[\d\s.,]*[KkMm千万萬]?$/.test(words) ? icon : null;
}

/** An icon as small as those of comments; one without a size is measured by nothing and is none. */
export function isSmall(control: Element): boolean {
  const icon = iconOf(control);
  const size = icon ? sizeOf(icon) : 0;
  return size > 0 && size <= SMALL;
}

/** The larger icons that are buttons, in the order of the page. */
export const iconsIn = (part: Element): Element[] =>
  all(part, BUTTON).filter((it) => iconOf(it) !== null && !isSmall(it));

/** The row of actions that a control stands in: the smallest part with three icons or more, if no part of that is one too. */
export function barOf(control: Element): Element | null {
  for (let at = parentOf(control); at && !at.matches(`article, main, body, ${DIALOG}`); at = parentOf(at)) {
    if (iconsIn(at).length < 3) continue;
    return [...at.children].some((it) => iconsIn(it).length >= 3) ? null : at;
  }
  return null;
}

/** Every row of actions in a part of the page. */
const barsIn = (part: Element): Set<Element> =>
  new Set(
    iconsIn(part)
      .filter((it) => !closest(it, 'header, nav, form'))
      .map(barOf)
      .filter((it) => it !== null),
  );

/** The post that something stands in: its article, else the largest part with a single row of actions. */
export function postOf(element: Element): Element | null {
  const article = closest(element, 'article');
  if (article) return article;
  const whole = closest(element, DIALOG) ?? closest(element, 'main');
  if (!whole || closest(element, 'nav, [role="navigation"]')) return null;
  const bars = [...barsIn(whole)];
  let post: Element | null = null;
  for (let at: Element | null = element; at; at = at === whole ? null : parentOf(at)) {
    if (bars.filter((bar) => at?.contains(bar)).length === 1) post = at;
  }
  return post;
}

/** The comment that its like stands in: the item of the list, else the nearest part with a name before the control. */
export function commentOf(control: Element): Element | null {
  if (closest(control, 'header, form, nav')) return null;
  const item = control.closest(COMMENT);
  if (item && peopleIn(item).some((it) => it.name !== null)) return item;
  for (let at = parentOf(control); at && !at.matches(`article, main, body, ${DIALOG}`); at = parentOf(at)) {
    if (iconsIn(at).length >= 3) return null;
    if ([...at.querySelectorAll('a[href]')].some((it) => wordsOf(it) && fromLink(it) && follows(it, control)))
      return at;
  }
  return null;
}

/** The small heart of a comment. */
export function isCommentLike(control: Element): boolean {
  if (!iconOf(control) || postOf(control) === null) return false;
  const known = meaningsOf(labelOf(control));
  if (known && !says(control, ['like', 'unlike'])) return false;
  if (control.matches('[aria-haspopup], [aria-expanded]')) return false;
  return (isSmall(control) || (known !== undefined && barOf(control) === null)) && commentOf(control) !== null;
}

const peopleIn = (part: Element): PersonRead[] =>
  [...part.querySelectorAll('a[href]')].map(fromLink).filter((it) => it !== null);

/** Whoever's header it is; without a header, the first link to a person. */
function author(post: Element): PersonRead | null {
  const people = peopleIn(post.querySelector('header') ?? post);
  // the picture's link comes first and has no words
  return people.find((it) => it.name !== null && it.handles[0] === people[0]?.handles[0]) ?? people[0] ?? null;
}

const PICTURE_LABELS = [
  /^([\w.]+)['’]s profile picture$/i,
  /^([\w.]+)\s*的(?:头像|個人頭像|頭像|大頭貼照|个人主页照片)/,
  /^profilbild von ([\w.]+)$/i,
];

/** The name that the header's picture goes by, else a name in words that is another than the picture's link. */
function second(post: Element): PersonRead | null {
  const header = post.querySelector('header') ?? post.querySelector(BUTTON)?.parentElement;
  for (const picture of header?.querySelectorAll('img[alt]') ?? []) {
    const alt = picture.getAttribute('alt')!.trim();
    const handle = PICTURE_LABELS.map((pattern) => pattern.exec(alt)?.[1]?.toLowerCase()).find(Boolean);
    if (handle) return { handles: [handle], name: handle };
  }
  const first = author(post);
  return first && first.name === null ? (peopleIn(post).find((it) => it.name !== null) ?? null) : null;
}

/** Everybody else whose name stands in the header: the partners of a joint post. */
function coauthors(post: Element): PersonRead[] {
  const first = author(post)?.handles[0];
  const found = new Map<string, PersonRead>();
  const header = post.querySelector('header');
  for (const person of header ? peopleIn(header) : [])
    if (person.name !== null && person.handles[0] !== first) found.set(person.handles[0]!, person);
  return [...found.values()];
}

/** The comment that a reply is for: the field begins with the name of its writer. */
export function answered(editor: Element): Element | null {
  const words = 'value' in editor ? String(editor.value) : (editor.textContent ?? '');
  const handle = /^\s*@([\w.]+)/.exec(words)?.[1]?.toLowerCase();
  const post = handle ? postOf(editor) : null;
  if (!post) return null;
  const comments = [...post.querySelectorAll(BUTTON)].filter(isCommentLike).map(commentOf);
  return comments.find((it) => it && author(it)?.handles[0] === handle) ?? null;
}

/** Posts and comments of Instagram. */
export const posts: PostHooks = {
  post: `article, ${DIALOG}, main`,
  text: ['h1[dir]', 'h1', 'span[dir="auto"]'],
  // the caption is the first item of the list of comments on some pages, as a heading
  comments: COMMENT,
  aside: 'article, header, nav, a, button, section, form, footer',
  noise: '[aria-hidden="true"]',
  author,
  second,
  coauthors,
  comment: answered,
};
