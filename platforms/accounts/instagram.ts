import { says } from '../labels.ts';
import type { PersonRead } from '../platform.ts';
import { parentOf, pathOf, wordsOf } from '../tree.ts';

const BUTTON = '[role="button"], button';
/** First path words that are pages of Instagram itself, not people. */
const RESERVED =
  /^(p|reel|reels|stories|explore|accounts|direct|tv|about|legal|create|web|directory|notifications|your_activity|settings|live|challenge|session|developer|press|privacy|emails|api)$/;

/** `/haida_tools/` → that handle; a link to anything deeper, to a page of the site itself or to another site: null. */
export function fromLink(link: Element | null): PersonRead | null {
  const href = link?.getAttribute('href') ?? '';
  if (/^(?:https?:)?\/\/(?!(?:www\.)?instagram\.com(?:[/?#]|$))/.test(href)) return null;
  const path = pathOf(link);
  const handle = path.length === 1 ? path[0] : undefined;
  return handle && !RESERVED.test(handle) ? { handles: [handle.toLowerCase()], name: wordsOf(link) } : null;
}

/** The profile link of the side bar is the one that holds a picture; the last of the bar. */
function inNavigation(page: Document): PersonRead | null {
  const links = [...page.querySelectorAll('nav a[href], [role="navigation"] a[href]')];
  return fromLink(links.filter((link) => link.querySelector('img') && fromLink(link)).at(-1) ?? null);
}

/** Who speaks: by the side bar, else by the page's own data; the id by the cookie. */
export function account(page: Document): PersonRead {
  const id = /(?:^|;\s*)ds_user_id=(\d+)/.exec(page.cookie)?.[1];
  const linked = inNavigation(page);
  const viewer = linked
    ? null
    : [...page.querySelectorAll('script[type="application/json"]')]
        .map((script) => /"viewer":\{[^{}]*?"username":"([^"]+)"/.exec(script.textContent ?? '')?.[1])
        .find(Boolean);
  const handles = [linked?.handles[0], viewer?.toLowerCase(), id].filter((it): it is string => Boolean(it));
  return { handles, name: linked?.handles[0] ?? viewer ?? null };
}

/** "Switch", beside one's own name at the side of the feed. */
export function switcher(page: Document): HTMLElement | null {
  const own = inNavigation(page)?.handles[0];
  for (const link of page.querySelectorAll('a[href]')) {
    if (fromLink(link)?.handles[0] !== own || link.closest('nav, [role="navigation"], article, header')) continue;
    for (let at = parentOf(link), up = 0; at && up < 6 && !at.matches('main, body'); at = parentOf(at), up++) {
      const button = [...at.querySelectorAll<HTMLElement>(BUTTON)].find((it) => says(it, ['switch']));
      if (button) return button;
    }
  }
  return null;
}
