import { aside } from './aside.ts';
import { delegate, type On } from './delegate.ts';
import { el } from './dom.ts';
import { watch } from './shelf.ts';

/** The site's own root element in the page, and how it listens. */
export interface Page {
  readonly root: HTMLElement;
  readonly on: On;
}

/** Starts a page: the site's root, its listeners on root, document and window, and the list beside it. */
export function startPage(rootId: string): Page {
  const root = el('div', { id: rootId });
  const on = delegate(root);
  watch(root);
  watch(document);
  watch(window);
  document.body.append(root, aside());
  return { root, on };
}
