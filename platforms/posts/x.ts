import type { PersonRead, PostHooks } from '../platform.ts';
import { closest, follows, parentOf, pathOf, wordsOf } from '../tree.ts';

/** A post. */
export const TWEET = 'article[data-testid="tweet"]';
/** A picture of somebody; its handle is part of the attribute. */
export const AVATAR = '[data-testid^="UserAvatar-Container-"]';
const DIALOG = '[role="dialog"]';
const NAME = '[data-testid="User-Name"]';
const ACTIONS =
  '[data-testid="like"], [data-testid="unlike"], [data-testid="reply"], [data-testid="tweetButton"], [data-testid="tweetButtonInline"]';

/** `UserAvatar-Container-wei_chen` → `wei_chen`. */
export function handleOfAvatar(avatar: Element | null | undefined): string | null {
  const handle = avatar?.getAttribute('data-testid')?.slice('UserAvatar-Container-'.length).toLowerCase();
  // stands there until the page knows whose picture it is
  return handle && handle !== 'unknown' ? handle : null;
}

/** A person of whom the page says at least one of the two. */
export function person(handle: string | null | undefined, name: string | null): PersonRead | null {
  return handle || name ? { handles: handle ? [handle.toLowerCase()] : [], name } : null;
}

/** The names in a post or card, its own first, then that of a quoted post; those of posts inside it are left out. */
function namesIn(post: Element): Element[] {
  if (post.matches(NAME)) return [post];
  return [...post.querySelectorAll(NAME)].filter((it) => {
    const home = it.closest('article');
    return !home || home === post || !post.contains(home);
  });
}

/** The card of a quoted post: the widest element around the second name that holds nothing of the post's own. */
function quotedIn(post: Element): Element | null {
  const [own, name] = namesIn(post);
  if (!own || !name) return null;
  const words = [...post.querySelectorAll('[data-testid="tweetText"]')].find((it) => !follows(name, it));
  let card = name;
  for (let at = parentOf(name); at && at !== post && !at.contains(own); at = parentOf(at)) {
    if ((words && at.contains(words)) || at.querySelector(ACTIONS)) break;
    card = at;
  }
  return card;
}

/** Everything that tells the author, surest first: the name's link, the picture, the link of the time, the words "@handle". */
function handlesOf(post: Element): string[] {
  const [name] = namesIn(post);
  const card = quotedIn(post);
  const own = (selector: string): Element | undefined =>
    [...post.querySelectorAll(selector)].find((it) => {
      const home = it.closest('article');
      return !card?.contains(it) && (!home || home === post || !post.contains(home));
    });
  const time = own('a[href*="/status/"] time')?.closest('a') ?? null;
  // a quoted post has no links: "Tooltec@tooltec· 2h"; where nothing parts the words, they are the last resort
  const said = [...(name?.querySelectorAll('*') ?? [])].map((it) =>
    it.firstElementChild ? null : /^@(\w{1,15})$/.exec(wordsOf(it) ?? '')?.[1],
  );
  const all = [
    pathOf(name?.querySelector('a[href^="/"]') ?? null)[0],
    handleOfAvatar(own(AVATAR)),
    pathOf(time)[0],
    said.find(Boolean),
  ];
  if (!all.some(Boolean)) all.push(/@(\w{1,15})(?!.*@)/.exec(wordsOf(name) ?? '')?.[1]);
  return all.flatMap((it) => (it ? [it.toLowerCase()] : []));
}

/** The author of a post, or of the card of a quoted one. */
export function authorOf(post: Element): PersonRead | null {
  const [name] = namesIn(post);
  const link = name?.querySelector('a[href^="/"]');
  return person(handlesOf(post)[0], wordsOf(link) ?? wordsOf(name?.querySelector('span')) ?? wordsOf(name));
}

/** The card of a quoted post in a composer: an author after the editor that is in no post. */
export function quotedCard(editor: Element): Element | null {
  const dialog = closest(editor, DIALOG);
  const name = [...(dialog?.querySelectorAll(NAME) ?? [])].find((it) => follows(editor, it) && !it.closest('article'));
  let card = name ?? null;
  for (let at = name && parentOf(name); at && at !== dialog && !at.contains(editor); at = parentOf(at)) {
    if (at.querySelector('[data-testid="tweetButton"]')) break;
    card = at;
  }
  return card;
}

/** Posts of X. */
export const posts: PostHooks = {
  post: TWEET,
  text: ['[data-testid="tweetText"]'],
  comments: 'article',
  inner: NAME,
  card: quotedCard,
  noise: '[aria-hidden="true"]',
  author: authorOf,
  second: (post) => {
    const [first, ...rest] = handlesOf(post);
    return person(rest.find((it) => it !== first) ?? rest[0], null);
  },
  quoted: quotedIn,
};
