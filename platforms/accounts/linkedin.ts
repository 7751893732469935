import { toggleOf } from '../gestures/linkedin.ts';
import type { PersonRead } from '../platform.ts';
import { DIALOG, fromLink, nameIn, POST } from '../posts/linkedin.ts';
import { closest, follows, parentOf, pathOf, wordsOf } from '../tree.ts';

const SWITCH = '.content-admin-identity-toggle-button, [aria-label="Switch to different account"]';
const SETTINGS = '.share-unified-settings-entry-button';

/** The member as the page's own data names it. */
function memberInData(page: Document): PersonRead | null {
  for (const code of page.querySelectorAll('code')) {
    const text = code.textContent ?? '';
    if (!text.includes('com.linkedin.voyager.common.Me')) continue;
    const data = /\{[^{}]*"publicIdentifier":"([^"]+)"[^{}]*\}/.exec(text);
    const id = data?.[1] ?? /"publicIdentifier":"([^"]+)"/.exec(text)?.[1];
    if (!id) continue;
    const part = (key: string): string => new RegExp(`"${key}":"([^"\\\\]+)"`).exec(data?.[0] ?? '')?.[1] ?? '';
    const name = `${part('firstName')} ${part('lastName')}`.trim();
    return { handles: [id.toLowerCase()], name: name || null };
  }
  return null;
}

/** The member as the left rail shows it: it stands before the feed, the rail with other people after it. */
function memberInRail(page: Document): PersonRead | null {
  const first = page.querySelector('aside a[href*="/in/"]');
  const post = page.querySelector(`${POST}, [data-testid="mainFeed"], [data-testid="expandable-text-box"]`);
  if (!first || (post ? !follows(first, post) : !/^\/feed\/?$/.test(page.location?.pathname ?? ''))) return null;
  const own = [...page.querySelectorAll('aside a[href*="/in/"]')].filter((it) => pathOf(it)[1] === pathOf(first)[1]);
  const label = own.map((it) => it.querySelector('[aria-label]')?.getAttribute('aria-label')).find(Boolean);
  return fromLink(first, label ?? own.map(nameIn).find(Boolean) ?? null);
}

/** The words of the first text in an element: beside a name stands who will see it. */
function firstWords(element: Element): string | null {
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const words = text.textContent?.replace(/\s+/g, ' ').trim();
    if (words) return words;
  }
  return null;
}

const NAME_OF_PHOTO = /^.*?(?:photo of|foto di|foto von|foto de|photo de|的照片：?)\s*/i;

/**
 * The identity that this very composer or post shows, where it may differ from the member (a page, for example). A name of
 * null: a switch stands there and does not say whose it is. Null: there is no such sign.
 */
function actingAs(editor: Element): { name: string | null; whole: boolean } | null {
  const form = closest(editor, 'form');
  const scope = closest(editor, DIALOG) ?? closest(editor, POST) ?? (form && parentOf(form));
  const settings = scope?.querySelector(SETTINGS);
  if (settings) {
    const part = settings.querySelector('h2, h3, [class*="title"], strong');
    const name = wordsOf(part) ?? firstWords(settings);
    // words that stand in the control itself say more than the name: "Lin Wei to Anyone"
    return name ? { name, whole: wordsOf(settings) === name } : null;
  }
  let found: Element | null = null;
  for (let at: Element | null = editor; at && !found; at = parentOf(at)) {
    const near = [...(at.matches(POST) ? [at] : []), ...at.querySelectorAll(POST)];
    if (near.length > 1 && !near[0]!.contains(near[1]!)) break;
    found = at.querySelector(SWITCH) ?? (near[0] ? toggleOf(near[0]) : null);
    // the post behind a dialog says nothing of the dialog
    if (at.matches(DIALOG)) break;
  }
  if (!found) return null;
  const photo = found.querySelector('img[alt]')?.getAttribute('alt')?.replace(NAME_OF_PHOTO, '').trim();
  return { name: photo || null, whole: false };
}

/** The page whose administration this is, or the author that an article's address names: everything here speaks as it. */
function pageInAddress(page: Document): PersonRead | null {
  const { pathname = '', search = '' } = page.location ?? {};
  const author = /[?&]author=urn(?::|%3A)li(?::|%3A)\w*company(?::|%3A)(\d+)/i.exec(search)?.[1];
  if (author) return { handles: [author], name: null };
  const id = /^\/(?:company|showcase|school)\/([^/]+)\/admin(?:\/|$)/.exec(pathname)?.[1];
  return id ? { handles: [id.toLowerCase()], name: wordsOf(page.querySelector('main h1, [role="main"] h1')) } : null;
}

/** The member by the page's data, the left rail and the bar at the top; unknown where two of them name different ones. */
function memberOf(page: Document): PersonRead {
  const data = memberInData(page);
  const photo = page.querySelector('img.global-nav__me-photo[alt]')?.getAttribute('alt')?.trim() || null;
  const own = '[id="shareboxProfilePictureComponentRef"] a[href*="/in/"], nav a[href*="/in/"], header a[href*="/in/"]';
  const linked = memberInRail(page) ?? fromLink(page.querySelector(own), null);
  if (data && linked && data.handles[0] !== linked.handles[0]) return { handles: [], name: null };
  return { handles: data?.handles ?? linked?.handles ?? [], name: data?.name ?? linked?.name ?? photo };
}

/** From the composer's or post's own signs, then the page's address, then the member. */
export function account(editor: Element | null, page: Document): PersonRead {
  const acting = editor ? actingAs(editor) : null;
  const member = memberOf(page);
  const asPage = pageInAddress(page);
  if (!acting) return asPage ?? member;
  // a name on the composer that is not the member's is another identity: its handle is not known, nor is a name guessed
  const { name } = member;
  const same = name && acting.name && (acting.whole ? acting.name.startsWith(name) : acting.name === name);
  if (same) return member;
  return { handles: acting.name && asPage ? asPage.handles : [], name: acting.name };
}

/** The only control of the page that changes who speaks; null where there are several, one for each post. */
export function switcher(page: Document): HTMLElement | null {
  const trees: (Document | ShadowRoot)[] = [page];
  const outlet = page.getElementById('interop-outlet')?.shadowRoot;
  if (outlet) trees.push(outlet);
  const boxes = trees.flatMap((tree) => [...tree.querySelectorAll<HTMLElement>(SETTINGS)]);
  const all = boxes.length > 0 ? boxes : trees.flatMap((tree) => [...tree.querySelectorAll<HTMLElement>(SWITCH)]);
  return all.length === 1 ? all[0]! : null;
}
