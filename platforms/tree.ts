/**
 * What is read and called of elements here. A form's fields hide its own properties (`<input name="matches">`), in Chromium also from
 * scripts on our side of the wall.
 */
const USED =
  'parentElement parentNode getRootNode matches closest querySelector querySelectorAll getAttribute getAttributeNames hasAttribute contains compareDocumentPosition isConnected ownerDocument children childNodes firstChild firstElementChild nextSibling nextElementSibling tagName localName nodeType textContent shadowRoot getBoundingClientRect'.split(
    ' ',
  );

/** Whether an element is a form whose fields hide what is used of it: it is passed over, as if its content stood in its place. */
export function hides(node: Node): boolean {
  if (typeof HTMLFormElement !== 'function' || !(node instanceof HTMLFormElement)) return false;
  // what the browser makes of a field's name cannot be written
  return USED.some((name) => Object.getOwnPropertyDescriptor(node, name)?.writable === false);
}

function above(element: Element): Element | null {
  const parent = hides(element)
    ? (Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement')!.get!.call(element) as Element | null)
    : element.parentElement;
  return parent ?? hostOf(element);
}

/** Steps from an element to its parent in the composed tree: out of an open shadow root to its host. Null at the top. */
export function parentOf(element: Element): Element | null {
  let at = above(element);
  while (at && hides(at)) at = above(at);
  return at;
}

/** The host of the open shadow root that a node is in; null in the document itself. */
export function hostOf(node: Node): Element | null {
  const root = hides(node) ? Node.prototype.getRootNode.call(node) : node.getRootNode();
  return (root as Partial<ShadowRoot>).host ?? null;
}

/** Like `closest`, but through open shadow roots; the element itself counts. */
export function closest(element: Element | null, selector: string): Element | null {
  for (let at = element && hides(element) ? parentOf(element) : element; at; at = parentOf(at))
    if (at.matches(selector)) return at;
  return null;
}

/** Whether an element or something around it matches, forms that are passed over elsewhere counted. */
export function isIn(element: Element, selector: string): boolean {
  for (let at: Element | null = element; at; at = above(at))
    if (hides(at) ? Element.prototype.matches.call(at, selector) : at.matches(selector)) return true;
  return false;
}

/** Like `querySelectorAll`, also in a form that hides it. */
export function all<E extends Element = Element>(root: Element | ShadowRoot | Document, selector: string): E[] {
  return [
    ...(hides(root) ? Element.prototype.querySelectorAll.call(root, selector) : root.querySelectorAll(selector)),
  ] as E[];
}

/** The path part of a link such as `/in/wei-chen/?x=1` → `['in', 'wei-chen']`; empty for a link that is none. */
export function pathOf(link: Element | null): string[] {
  return partsOf(link?.getAttribute('href') ?? '');
}

/** The path part of an address, relative or whole, split at its slashes; empty where there is none. */
export function partsOf(address: string): string[] {
  if (!address) return [];
  try {
    return decodeURI(new URL(address, 'https://site.invalid').pathname).split('/').filter(Boolean);
  } catch {
    return [];
  }
}

/** Trimmed words of an element, white space folded; null when there are none. */
export function wordsOf(element: Element | null | undefined): string | null {
  const words = element?.textContent?.replace(/\s+/g, ' ').trim();
  return words ? words : null;
}

/** Whether `ancestor` holds `node`, open shadow roots crossed; an element holds itself. */
export function holds(ancestor: Element, node: Element): boolean {
  for (let at: Element | null = node; at; at = parentOf(at)) if (at === ancestor) return true;
  return false;
}

/** Whether `second` stands after `first`, or in it, in the order of the page; false across different trees. */
export function follows(first: Node, second: Node): boolean {
  const order = first.compareDocumentPosition(second);
  return Boolean(order & Node.DOCUMENT_POSITION_FOLLOWING) && !(order & Node.DOCUMENT_POSITION_DISCONNECTED);
}
