import { fromLink } from '../accounts/facebook.ts';
import type { PersonRead, PostHooks } from '../platform.ts';
import { closest, follows, parentOf, wordsOf } from '../tree.ts';

const DIALOG = '[role="dialog"]';
/** The line that names the author. */
const NAME = '[data-ad-rendering-role="profile_name"]';
/** The mark in the button that likes a post. */
export const LIKE = '[data-ad-rendering-role="like_button"]';
const STORY =
  '[data-ad-rendering-role="story_message"], [data-ad-preview="message"], [data-ad-comet-preview="message"]';
/** What only a post has; an article without any of it is a comment. */
const MARKS = `${NAME}, ${LIKE}, ${STORY}`;
const COMMENT = `[role="article"]:not(:has(${MARKS}))`;
const CARD = '[aria-describedby][aria-labelledby]';
const POST = `[aria-posinset], ${CARD}, [role="article"], ${DIALOG}`;
const HEADINGS = 'h2, h3, h4';
/** Decoys: hidden blocks that say "Facebook" in each post. */
const DECOY = `[aria-hidden="true"], ${Array.from({ length: 20 }, (_, n) => `[data-${n}]`).join(', ')}`;
/** A field with a person's own words in it, or one that waits for them. */
const FIELD = '[contenteditable="true"], textarea';

/** What carries a person's or page's name: links with words and a profile's address, outside of decoys and fields. */
function personIn(link: Element): PersonRead | null {
  return wordsOf(link) && !link.closest(`${DECOY}, ${FIELD}`) ? fromLink(link) : null;
}

/** A part of `post` that is in none of the comments below it; an article that holds the post's first link is the post itself. */
const isOwn = (part: Element, post: Element): boolean => {
  const comment = part.closest(COMMENT);
  if (comment === null || comment === post || !post.contains(comment)) return true;
  return comment.contains(post.querySelector('a[href]'));
};

/** Lines that name who wrote what follows them, outermost first: the post's, then that of an original in it. */
function namesIn(post: Element): { line: Element; person: PersonRead }[] {
  const lines = [...post.querySelectorAll(`${NAME}, ${HEADINGS}`)].filter((it) => isOwn(it, post));
  const marked = lines.filter((it) => it.matches(NAME));
  const found: { line: Element; person: PersonRead }[] = [];
  for (const line of lines) {
    // a heading above the marked name tells who liked or commented; inside it, it is the same line
    if (!line.matches(NAME) && (line.closest(NAME) || (marked[0] && follows(line, marked[0])))) continue;
    const person = [...line.querySelectorAll('a[href]')].map(personIn).find(Boolean);
    if (person) found.push({ line, person });
  }
  return found;
}

/** By the marked line, then the headings, then the first link to a profile before the words. */
function author(post: Element): PersonRead | null {
  const [first] = namesIn(post);
  const story = [...post.querySelectorAll(STORY)].find((it) => isOwn(it, post));
  if (first && !(story && follows(story, first.line))) return first.person;
  for (const link of post.querySelectorAll('a[role="link"][href]')) {
    if (story && follows(story, link)) break;
    const person = isOwn(link, post) ? personIn(link) : null;
    if (person) return person;
  }
  return first?.person ?? null;
}

const MENU_LABELS = [
  /^actions for this post by (.+)$/i,
  /^ações para (?:este post|esta publicação) de (.+)$/i,
  /^aktionen für diesen beitrag von (.+)$/i,
  /^acciones para esta publicación de (.+)$/i,
  /^actions pour cette publication de (.+)$/i,
];

/** The picture before the name, else the label of the post's menu; the author again where only the address differs. */
function second(post: Element): PersonRead | null {
  const first = author(post);
  const same = (name: string): boolean => Boolean(first?.name && name.includes(first.name));
  const name = (): Element | undefined => [...post.querySelectorAll('a[role="link"]')].find((it) => personIn(it));
  const line = namesIn(post)[0]?.line ?? [...post.querySelectorAll(STORY)].find((it) => isOwn(it, post)) ?? name();
  for (const link of post.querySelectorAll('a[aria-label][href]')) {
    // further on stand the pictures of an original and of those who comment
    if (!line || !follows(link, line)) break;
    if (link.closest(DECOY) || !link.querySelector('svg image, img') || wordsOf(link)) continue;
    const person = fromLink(link);
    const label = link.getAttribute('aria-label')!.trim();
    if (person) return same(label) ? first : { handles: person.handles, name: label || null };
  }
  for (const menu of post.querySelectorAll('[aria-haspopup="menu"][aria-label]')) {
    const label = isOwn(menu, post) ? menu.getAttribute('aria-label')!.trim() : '';
    const name = MENU_LABELS.map((pattern) => pattern.exec(label)?.[1]?.trim()).find(Boolean);
    if (name) return same(name) ? first : { handles: [], name };
  }
  return null;
}

/** The part that begins with the second name: a shared post takes the original along. */
function quoted(post: Element): Element | null {
  const [outer, inner] = namesIn(post);
  if (!outer || !inner || inner.person.handles[0] === outer.person.handles[0]) return null;
  let part: Element = inner.line;
  for (let at = parentOf(part); at && at !== post && !at.contains(outer.line); at = parentOf(at)) {
    if (at.querySelector(LIKE)) break;
    part = at;
  }
  return part;
}

/** The comment around an element: it has an author and words, and none of a post's marks. */
export const commentOf = (element: Element): Element | null => closest(element, COMMENT);

/** The field stands where the words of the comment were: the comment is being changed, not answered. */
export function changes(editor: Element): boolean {
  const comment = commentOf(editor);
  if (!comment || author(comment) === null) return false;
  const words = [...comment.querySelectorAll('div[dir="auto"], span[dir="auto"]')].some(
    (it) => !editor.contains(it) && !it.contains(editor) && isOwn(it, comment) && wordsOf(it) && !it.closest('a'),
  );
  const answered = [...comment.querySelectorAll('li [role="button"]')].some((it) => follows(it, editor));
  return !words && !answered;
}

/** The post around an element, from the inside out: by its mark, else whatever names an author before it. */
export function postOf(element: Element): Element | null {
  const marked = closest(element, '[aria-posinset]');
  if (marked) return marked;
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (at.matches(`${CARD}, [role="article"]`) && author(at)) return at;
    const before = namesIn(at).some(({ line }) => follows(line, element));
    if (before) return at;
    if (at.matches('body')) return null;
    if (at.matches(`${DIALOG}, [role="main"]`)) return !at.querySelector('[aria-posinset]') && author(at) ? at : null;
  }
  return null;
}

/** What a control is about: the comment that it stands in, else the post. */
export function aim(control: Element): Element | null {
  const comment = commentOf(control);
  if (comment) return comment;
  const item = closest(control, 'li');
  // comments that are no articles: the nearest part that has a person's name before the control
  for (let at = item; at && !at.querySelector(LIKE) && !at.matches(`${POST}, [role="main"]`); at = parentOf(at)) {
    const names = [...at.querySelectorAll('a[href]')].filter((it) => follows(it, control) && personIn(it));
    if (names.length > 0) return at;
  }
  return postOf(control);
}

/** Posts and comments of Facebook. */
export const posts: PostHooks = {
  post: POST,
  text: [...STORY.split(', '), 'div[dir="auto"]'],
  comments: COMMENT,
  inner: NAME,
  noise: DECOY,
  author,
  second,
  quoted,
  // what is changed is one's own: what it answers is the comment or the post around it
  comment: (editor) => {
    const comment = commentOf(editor);
    if (!comment || !changes(editor)) return comment;
    const above = parentOf(comment);
    return above && (commentOf(above) ?? postOf(above));
  },
  // a post that is shared with words stands below them
  card: (editor) => {
    const dialog = closest(editor, DIALOG);
    const original = dialog && namesIn(dialog).find(({ line }) => follows(editor, line));
    let card = original?.line ?? null;
    for (let at = card && parentOf(card); at && at !== dialog && !at.contains(editor); at = parentOf(at)) {
      if (at.matches('form') || at.querySelector('[role="button"], button')) break;
      card = at;
    }
    return card;
  },
};
