import type { Page } from 'puppeteer-core';

/** Properties of elements that our script reads or calls, or might: a field of that name in a form hides each of them. */
export const NAMES = (
  'parentNode parentElement closest matches attributes getAttribute hasAttribute getAttributeNames querySelector querySelectorAll ' +
  'isConnected ownerDocument contains children childNodes firstChild firstElementChild nextSibling nextElementSibling tagName localName nodeType ' +
  'nodeName textContent innerText getRootNode compareDocumentPosition getBoundingClientRect checkVisibility shadowRoot id className role ' +
  'classList addEventListener dispatchEvent click focus submit requestSubmit elements form style dataset outerHTML isContentEditable ' +
  'contentEditable value type name host lastElementChild previousElementSibling previousSibling hidden ariaLabel labels'
).split(' ');

/**
 * Puts a form with fields of these names around the part of the page that holds the composer or the post, `steps` above it, as a page
 * may be written; answers with the form's number of fields.
 */
export function wrap(
  page: Page,
  surface: string,
  spot: string,
  steps: number,
  names: readonly string[],
): Promise<number> {
  return page.evaluate(
    (id, like, up, given) => {
      const hands = (
        globalThis as never as {
          __playground: {
            element(id: string, part: string): Element | null;
            spot(id: string, who: string, part: string): Element | null;
          };
        }
      ).__playground;
      for (const kept of document.querySelectorAll('form.clobber > :not(input)')) kept.parentElement?.replaceWith(kept);
      let at = id
        ? hands.element(id, 'editor')
        : (hands.spot(like, 'rival', 'post') ?? hands.spot(like, 'rival', 'control'));
      // what an editor made is its own: the page begins around its outermost part
      const body = document.body;
      const path: Element[] = [];
      for (; at?.parentElement && at.parentElement !== body; at = at.parentElement) path.push(at);
      const inner = path[Math.max(0, Math.min(path.length - 1, up))]!;
      const form = document.createElement('form');
      form.className = 'clobber';
      form.addEventListener('submit', (event) => event.preventDefault());
      inner.before(form);
      Node.prototype.appendChild.call(form, inner);
      for (const name of given) {
        const field = document.createElement('input');
        field.type = 'hidden';
        field.setAttribute('name', name);
        Node.prototype.appendChild.call(form, field);
      }
      return form.length;
    },
    surface,
    spot,
    steps,
    names,
  );
}

/** A script of the head: elements with the names that our scripts, or the tools they are made with, give to globals. */
export const NAMED = `addEventListener('DOMContentLoaded', () => {
  for (const name of ['guardIsHere', 'readPhones', 'scorerWords', 'browser', 'guard', 'scheduler', 'CSS', 'Highlight', 'alive']) {
    const form = document.createElement('form');
    for (const inner of ['runtime', 'storage', 'id', 'yield', 'call', 'then']) {
      const field = document.createElement('input');
      field.type = 'hidden';
      field.id = inner;
      field.setAttribute('name', inner);
      form.append(field);
    }
    form.setAttribute('id', name);
    form.setAttribute('name', name);
    document.body.append(form);
  }
})`;
