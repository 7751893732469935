/** Steps from an element to its parent in the composed tree: out of an open shadow root to its host. Null at the top. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  return hostOf(element);
}

/** The host of the open shadow root that a node is in; null in the document itself. */
export function hostOf(node: Node): Element | null {
  return (node.getRootNode() as Partial<ShadowRoot>).host ?? null;
}

/** Like `closest`, but through open shadow roots; the element itself counts. */
export function closest(element: Element | null, selector: string): Element | null {
  for (let at = element; at; at = parentOf(at)) if (at.matches(selector)) return at;
  return null;
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
