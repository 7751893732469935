import { aside } from './aside.ts';
import { delegate, type On } from './delegate.ts';
import { el } from './dom.ts';
import { chosen } from './options.ts';
import { shelf } from './shelf.ts';

/** The site's own root element in the page, and how it listens. */
export interface Page {
  readonly root: HTMLElement;
  readonly on: On;
}

/** Starts a document of the site's own inside a frame of the page: no list beside it. */
export function startFrame(rootId: string): Page {
  const root = el('div', { id: rootId });
  const on = delegate(root);
  for (const target of [root, document, window]) shelf.watch(target);
  document.body.className = chosen.cls('framed');
  document.body.append(root);
  return { root, on };
}

/** Starts a page: the site's root, its listeners on root, document and window, and the list beside it. */
export function startPage(rootId: string): Page {
  const root = el('div', { id: rootId });
  const on = delegate(root);
  for (const target of [root, document, window]) shelf.watch(target);
  document.body.append(root, aside());
  return { root, on };
}
