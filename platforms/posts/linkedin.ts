import type { PersonRead, PostHooks } from '../platform.ts';
import { closest, follows, parentOf, pathOf, wordsOf } from '../tree.ts';

/** What bounds a share box. */
export const DIALOG = '[role="dialog"], [data-test-modal-id], dialog';
/** A post of either front end. */
export const POST =
  '[data-testid="mainFeed"] [role="listitem"], .feed-shared-update-v2, [role="article"][data-urn], [data-id^="urn:li:activity"]';
/** A comment or reply; in it a field answers. */
export const REPLY =
  'article[data-id^="urn:li:comment"], [id^="replaceableComment_"], [componentkey^="replaceableComment_"], [class*="comments-reply"]';
/** All comments of a post. */
export const COMMENTS = `${REPLY}, [data-testid*="commentList"]`;
/** A link to a person or a page. */
export const PROFILE = 'a[href*="/in/"], a[href*="/company/"], a[href*="/showcase/"], a[href*="/school/"]';
const WORDS = '[data-testid="expandable-text-box"], .update-components-text, .feed-shared-update-v2__description';
const MINI = '[class*="mini-update"]';
/** Bounds a share box, where the site says so. */
export const SHARE_BOX = '[data-test-modal-id="sharebox"], [class*="share-creation-state"], [class*="share-box"]';
const SHARING = `${SHARE_BOX}, .share-actions__primary-action, .share-unified-settings-entry-button`;
const META = '.update-components-actor__meta-link, .update-components-actor__image';

/** The public name of a post's author: a screen-reader twin and the degree ("• 2nd") are not part of it. */
export function nameIn(link: Element | null): string | null {
  if (!link) return null;
  const inner =
    [...link.querySelectorAll('[aria-hidden="true"]')].find((it) => wordsOf(it)) ??
    link.querySelector('p span') ??
    link.querySelector('p, span') ??
    link;
  return wordsOf(inner)?.replace(/\s*•.*$/, '') ?? null;
}

/** `/in/wei-chen/` → `wei-chen`; `/company/123/` → `123`. */
export function fromLink(link: Element | null | undefined, name: string | null): PersonRead | null {
  const [kind, id] = pathOf(link ?? null);
  const handles = kind && id && /^(in|company|showcase|school)$/.test(kind) ? [id.toLowerCase()] : [];
  return handles.length || name ? { handles, name } : null;
}

/** Whether `part` is the post's own: in no comment of it, in no smaller post inside it. */
function isOwn(part: Element, post: Element): boolean {
  const aside = part.closest(`${COMMENTS}, ${MINI}`);
  return !aside || aside === post || !post.contains(aside);
}

/** The words of a post or comment; those of its comments and of a smaller post inside it are left out. */
export function wordsIn(post: Element): Element | null {
  return [...post.querySelectorAll(WORDS)].find((it) => isOwn(it, post)) ?? null;
}

interface Named {
  readonly link: Element;
  readonly person: PersonRead;
}

/** The people and pages named before the words; the line above the rule names whoever recommended or commented. */
function namedIn(post: Element): Named[] {
  const rule = post.querySelector('hr[role="presentation"]');
  const words = wordsIn(post);
  // a comment may say its name beside a link without words
  const said = post.matches(REPLY) ? wordsOf(post.querySelector('h3 span')) : null;
  return [...post.querySelectorAll(PROFILE)].flatMap((link) => {
    if ((rule && !follows(rule, link)) || (words && !follows(link, words)) || !isOwn(link, post)) return [];
    const person = fromLink(link, nameIn(link) ?? said);
    return person?.name ? [{ link, person }] : [];
  });
}

/** "Ann Other commented on this": a line that says more than the name and its degree, and less than a post. */
function isHeaderLine({ link }: Named, post: Element): boolean {
  for (let at = parentOf(link); at && at !== post; at = parentOf(at)) {
    if (at.querySelectorAll(PROFILE).length > 1 || at.querySelector(`button, ${WORDS}`)) return false;
    const copy = at.cloneNode(true) as Element;
    for (const part of copy.querySelectorAll(`${PROFILE}, time, .visually-hidden`)) part.remove();
    const rest = (wordsOf(copy) ?? '').replace(/\d+\s*\p{L}{1,2}\b|[^\p{L}]/gu, '');
    if (rest) return /^\p{Script=Han}{2}|^\p{L}{4}/u.test(rest);
  }
  return false;
}

const labelsIn = (post: Element): string[] =>
  [...post.querySelectorAll('button[aria-label]')]
    .filter((it) => isOwn(it, post))
    .map((it) => it.getAttribute('aria-label') ?? '');

/** Classic front end: the block of the author has its own class. */
function byClass(post: Element): PersonRead | null {
  if (post.matches(REPLY)) return null;
  const meta = [...post.querySelectorAll(META)].find((it) => isOwn(it, post));
  if (!meta) return null;
  const titles = [...post.querySelectorAll('.update-components-actor__title [aria-hidden="true"]')];
  return fromLink(meta, wordsOf(titles.find((it) => isOwn(it, post))) ?? nameIn(meta));
}

/** The control menu and the follow button name the author; a person of the header line is named nowhere else. */
function byLabel(post: Element, named: readonly Named[]): PersonRead | null {
  const labels = labelsIn(post);
  const known = named.find(({ person }) => labels.some((label) => label.includes(person.name ?? '')));
  if (known) return known.person;
  const name = labels
    .map((label) => /(?:\bpost by|\bpost di|\bBeitrag von) (.+?)(?: öffnen)?$/.exec(label)?.[1]?.trim())
    .find(Boolean);
  return name ? { handles: [], name } : null;
}

function byPlace(post: Element, named: readonly Named[]): PersonRead | null {
  return (named.find((it) => !isHeaderLine(it, post)) ?? named[0])?.person ?? null;
}

function authorOf(post: Element): PersonRead | null {
  const named = namedIn(post);
  const label = byLabel(post, named);
  return byClass(post) ?? (label?.handles.length ? label : (byPlace(post, named) ?? label));
}

function secondOf(post: Element): PersonRead | null {
  const named = namedIn(post);
  const label = byLabel(post, named);
  return byClass(post) || !label?.handles.length ? label : byPlace(post, named);
}

/** The original of a reshare: a smaller post, or words whose nearest named person is not the author of the whole. */
function quotedIn(post: Element): Element | null {
  const mini = post.matches(MINI) ? null : post.querySelector(MINI);
  if (mini) return mini;
  const author = authorOf(post);
  const handle = author?.handles[0];
  if (!handle || post.matches(REPLY)) return null;
  for (const words of [...post.querySelectorAll(WORDS)].filter((it) => isOwn(it, post))) {
    for (let at = parentOf(words); at && at !== post && post.contains(at); at = parentOf(at)) {
      const people = [...at.querySelectorAll(PROFILE)].filter((it) => follows(it, words) && nameIn(it));
      if (people.length === 0) continue;
      if (people.every((it) => pathOf(it)[1]?.toLowerCase() !== handle)) return at;
      break;
    }
  }
  return null;
}

/** The post that a share box takes along: a smaller post, else whoever is named after its field. */
export function takenAlong(editor: Element): Element | null {
  const dialog = closest(editor, DIALOG);
  if (!dialog) return null;
  const mini = dialog.querySelector(MINI);
  if (mini) return mini;
  // in any other dialog those named after the field are people who commented
  if (!dialog.matches(SHARING) && !dialog.querySelector(SHARING)) return null;
  const post = dialog.querySelector(POST);
  if (post && !post.contains(editor)) return post;
  const after = [...dialog.querySelectorAll(PROFILE)].filter((it) => follows(editor, it) && !editor.contains(it));
  const link = after.find((it) => nameIn(it));
  let card: Element | null = null;
  for (let at = link && parentOf(link); at && at !== dialog && !at.contains(editor); at = parentOf(at)) {
    if (at.querySelector('.share-actions__primary-action')) break;
    card = at;
  }
  return card && wordsIn(card) ? card : null;
}

/** The post around an element; on a page of one post without any mark, whatever holds its words and its author. */
export function postAround(element: Element): Element | null {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (
      at.matches(POST)
        ? wordsIn(at) || authorOf(at)
        : wordsIn(at) && !at.querySelector(`${POST}, ${SHARING}`) && authorOf(at)
    )
      return at;
    // a share box holds the words and the author of what it takes along, and is no post
    if (at.matches(`main, [role="main"], body, ${DIALOG}, ${SHARE_BOX}`)) return null;
  }
  return null;
}

/** Posts and comments of LinkedIn. */
export const posts: PostHooks = {
  post: POST,
  text: ['[data-testid="expandable-text-box"]', '.update-components-text', '.feed-shared-update-v2__description'],
  comments: COMMENTS,
  aside: MINI,
  noise: '[data-testid="expandable-text-button"], .visually-hidden, [aria-hidden="true"]',
  comment: (editor) => closest(editor, REPLY),
  card: takenAlong,
  author: authorOf,
  second: secondOf,
  quoted: quotedIn,
};
