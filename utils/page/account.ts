import type { PersonRead, PlatformAdapter } from '../../platforms/platform.ts';
import { closest, parentOf } from '../../platforms/tree.ts';
import type { Account, Target } from '../../rules/draft.ts';
import type { RegisteredAccount } from '../settings.ts';
import { fieldOf } from './composer.ts';

/** Who speaks: as the page says it, with the kind that the person registered for it. Never guessed. */
export function accountOf(
  platform: PlatformAdapter,
  editor: Element | null,
  page: Document,
  registered: readonly RegisteredAccount[],
): Account {
  const person = platform.account(editor, page);
  const known = registeredAs(
    person,
    registered.filter((it) => it.platform === platform.id),
  );
  return {
    platform: platform.id,
    handle: known?.handle ?? person.handles[0] ?? null,
    name: person.name ?? known?.name ?? null,
    kind: known?.kind ?? 'unknown',
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

/** The post that a comment or reply answers; null where there is none to be seen. */
export function targetOf(platform: PlatformAdapter, editor: Element): Target | null {
  const { posts } = platform;
  for (let at = parentOf(editor); at; at = parentOf(at)) {
    const before = [...at.querySelectorAll(posts.text)].filter(
      (it) =>
        it.compareDocumentPosition(editor) & Node.DOCUMENT_POSITION_FOLLOWING &&
        !it.contains(editor) &&
        fieldOf(it) === null,
    );
    const words = before.at(-1);
    const post = words ? closest(words, posts.post) : at.matches(posts.post) ? at : null;
    if (post) {
      const author = posts.author(post);
      return {
        author: author?.name ?? null,
        handle: author?.handles[0] ?? null,
        text: words ? textOf(words, posts.noise) : '',
      };
    }
    if (at.matches('body')) return null;
  }
  return null;
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
