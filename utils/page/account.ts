import type { PersonRead, PlatformAdapter, PostHooks } from '../../platforms/platform.ts';
import { follows, parentOf } from '../../platforms/tree.ts';
import type { Account, Target } from '../../rules/draft.ts';
import type { RegisteredAccount, TabPolicy } from '../settings.ts';
import { fieldOf } from './composer.ts';

/** Who speaks: as the page says it, with the kind that the person registered for it. Never guessed. */
export function accountOf(
  platform: PlatformAdapter,
  editor: Element | null,
  page: Document,
  policy: Pick<TabPolicy, 'accounts' | 'markets' | 'person' | 'role'>,
): Account {
  const person = platform.account(editor, page);
  const known = registeredAs(
    person,
    policy.accounts.filter((it) => it.platform === platform.id),
  );
  const isOwn = known?.kind === 'personal';
  const markets = known?.markets ?? (isOwn ? undefined : policy.markets);
  const role = known?.role ?? (isOwn ? undefined : policy.role);
  return {
    platform: platform.id,
    handle: known?.handle ?? person.handles[0] ?? null,
    name: person.name ?? known?.name ?? null,
    kind: known?.kind ?? 'unknown',
    ...(known?.tolerance === undefined ? {} : { tolerance: known.tolerance }),
    ...(markets === undefined ? {} : { markets }),
    ...(role === undefined ? {} : { role }),
    ...(policy.person === undefined || isOwn ? {} : { person: policy.person }),
    ...(known?.hint === undefined ? {} : { hint: known.hint }),
  };
}

/** By handle or id; by name only where the page gives no handle and exactly one account has that name. */
function registeredAs(person: PersonRead, registered: readonly RegisteredAccount[]): RegisteredAccount | null {
  const byHandle = registered.find((it) => person.handles.includes(it.handle));
  const byName = person.name === null ? [] : registered.filter((it) => it.name === person.name);
  if (byHandle) {
    // the composer names another registered identity than the page's handle does: the composer is nearer to the act
    const other = byName.length === 1 && byName[0] !== byHandle && byHandle.name !== person.name ? byName[0] : null;
    return other ?? byHandle;
  }
  return person.handles.length === 0 && byName.length === 1 ? byName[0]! : null;
}

/** Whose accounts a target may be: the one that acts, and all that the person registered. */
export interface Owners {
  readonly account: Account;
  readonly registered: readonly RegisteredAccount[];
}

/** The comment or post that a comment or reply answers, or that a repost takes along; null where there is none to be seen. */
export function targetOf(platform: PlatformAdapter, editor: Element, owners: Owners): Target | null {
  const { posts } = platform;
  const post = posts.comment?.(editor) ?? posts.card?.(editor) ?? postAround(posts, editor);
  return post && targetIn(platform, post, owners);
}

/** A post or comment as a target: who speaks in it, originals and co-authors counted, and what it says. */
export function targetIn({ id, posts }: PlatformAdapter, post: Element, owners: Owners): Target {
  const author = posts.author(post);
  const second = posts.second?.(post) ?? null;
  const original = posts.quoted?.(post) ?? null;
  const unsure = author !== null && second !== null && !isSame(author, second);
  const others = [
    ...(unsure ? [second] : []),
    ...(posts.coauthors?.(post) ?? []),
    ...(original ? [posts.author(original)] : []),
  ].filter((it) => it !== null && !(author && isSame(author, it)));
  const whole = post.matches(posts.comments) ? parentOf(post)?.closest(posts.post) : null;
  const owned = author && ownerOf(author, id, owners);
  const above = whole && posts.author(whole);
  return {
    author: author?.name ?? null,
    handle: author?.handles[0] ?? null,
    text: [post, original]
      .map((it) => it && wordsIn(posts, it))
      .map((words) => (words ? textOf(words, posts.noise) : ''))
      .filter(Boolean)
      .join('\n'),
    ...(others.length === 0
      ? {}
      : { others: others.map((it) => ({ author: it!.name, handle: it!.handles[0] ?? null })) }),
    ...(unsure ? { unsure } : {}),
    ...(owned ? { owned } : {}),
    ...(above && ownerOf(above, id, owners) === 'self' ? { underOwn: true } : {}),
  };
}

const isSame = (one: PersonRead, other: PersonRead): boolean =>
  one.handles.length > 0 && other.handles.length > 0
    ? one.handles.some((handle) => other.handles.includes(handle))
    : one.name === other.name;

/** Whether a person is the account that acts, or another one that the person registered on this site; null for everyone else. */
export function ownerOf(
  person: PersonRead,
  platform: Account['platform'],
  { account, registered }: Owners,
): 'self' | 'other' | null {
  const known = registeredAs(
    person,
    registered.filter((it) => it.platform === platform),
  );
  const handle = known?.handle ?? person.handles[0] ?? null;
  if (handle !== null && account.handle !== null)
    return handle === account.handle || person.handles.includes(account.handle) ? 'self' : known && 'other';
  if (person.name !== null && person.name === account.name) return 'self';
  // who acts is not known: no telling whether it is the same
  return account.handle === null && account.name === null ? null : known && 'other';
}

const saysSomething = (posts: PostHooks, post: Element): boolean =>
  wordsIn(posts, post) !== null || posts.author(post) !== null;

/** The post that the editor is in, else the last one before it, never behind its dialog. */
function postAround(posts: PostHooks, editor: Element): Element | null {
  for (let at: Element | null = parentOf(editor); at; at = parentOf(at)) {
    if (at.matches(posts.post) && saysSomething(posts, at)) return at;
    const before = [...at.querySelectorAll(posts.post)].filter((it) => follows(it, editor) && !it.contains(editor));
    const last = before.findLast((it) => saysSomething(posts, it));
    if (last) return last;
    // a page of one post may have nothing that bounds it: whatever holds its words and its author
    if (!at.querySelector(posts.post) && wordsIn(posts, at) && posts.author(at)) return at;
    if (at.matches('body, [role="dialog"], dialog')) return null;
  }
  return null;
}

function wordsIn(hooks: PostHooks, post: Element): Element | null {
  const { text, inner } = hooks;
  const aside = hooks.aside ? `${hooks.comments}, ${hooks.aside}` : hooks.comments;
  const second = inner ? [...post.querySelectorAll(inner)].filter((it) => !isAside(it, aside, post))[1] : undefined;
  for (const selector of text)
    for (const words of post.querySelectorAll(selector)) {
      if (isAside(words, aside, post) || fieldOf(words) || (second && follows(second, words))) continue;
      return words;
    }
  return null;
}

function isAside(part: Element, aside: string, post: Element): boolean {
  const found = part.closest(aside);
  return found !== null && found !== post && post.contains(found);
}

/** Longest part of a target's text that rules get to see, in UTF-16 units. */
const TARGET_LENGTH = 3000;

function textOf(element: Element, noise: string): string {
  let text = '';
  const walk = (node: Node): void => {
    if (text.length > TARGET_LENGTH) return;
    if (node.nodeType === Node.TEXT_NODE) text += (node as Text).data;
    else if (node.nodeType === Node.ELEMENT_NODE && !(node as Element).matches(noise)) {
      if ((node as Element).tagName === 'BR') text += '\n';
      for (let child = node.firstChild; child; child = child.nextSibling) walk(child);
    }
  };
  walk(element);
  return text.slice(0, TARGET_LENGTH).trim();
}
