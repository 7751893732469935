import type { PersonRead } from '../platform.ts';
import { closest, follows, parentOf, pathOf, wordsOf } from '../tree.ts';

/** What bounds a share box. */
export const DIALOG = '[role="dialog"], [data-test-modal-id], dialog';
/** A post of either front end. */
export const POST =
  '[data-testid="mainFeed"] [role="listitem"], .feed-shared-update-v2, [role="article"][data-urn], [data-id^="urn:li:activity"]';
const SWITCH = '.content-admin-identity-toggle-button, [aria-label="Switch to different account"]';

/** `/in/wei-chen/` → `in/wei-chen` and `wei-chen`; `/company/123/` → `company/123` and `123`. */
export function fromLink(link: Element | null | undefined, name: string | null): PersonRead | null {
  const [kind, id] = pathOf(link ?? null);
  const handles = kind && id && /^(in|company|showcase|school)$/.test(kind) ? [id.toLowerCase()] : [];
  return handles.length || name ? { handles, name } : null;
}

/** The public name of a post's author: a screen-reader twin and the degree ("• 2nd") are not part of it. */
export function nameIn(link: Element | null): string | null {
  if (!link) return null;
  const inner =
    [...link.querySelectorAll('[aria-hidden="true"]')].find((it) => wordsOf(it)) ??
    link.querySelector('p span') ??
    link.querySelector('p, span') ??
    link;
  return wordsOf(inner)?.replace(/\s*•.*$/, '') ?? null;
}

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

const NAME_OF_PHOTO = /^.*?(?:photo of|foto di|foto von|foto de|photo de|的照片：?)\s*/i;

/**
 * The identity that this very composer shows, where it may differ from the member (a page, for example). A name of null: a
 * switch stands there and does not say whose it is. Null: there is no such sign.
 */
function actingAs(editor: Element): { name: string | null; whole: boolean } | null {
  const scope = closest(editor, DIALOG) ?? closest(editor, POST) ?? closest(editor, 'form')?.parentElement;
  const settings = scope?.querySelector('.share-unified-settings-entry-button');
  if (settings) {
    const part = settings.querySelector('h2, h3, [class*="title"], strong') ?? settings.querySelector('span');
    const name = wordsOf(part) ?? wordsOf(settings);
    return name ? { name, whole: wordsOf(part) === null } : null;
  }
  let found: Element | null = null;
  for (let at: Element | null = editor; at && !found; at = parentOf(at)) {
    if (at.querySelectorAll(POST).length > 1) break;
    found = at.querySelector(SWITCH);
  }
  if (!found) return null;
  const photo = found.querySelector('img[alt]')?.getAttribute('alt')?.replace(NAME_OF_PHOTO, '').trim();
  return { name: photo || null, whole: false };
}

/** From the composer's own signs, then the page's data, the left rail and the bar at the top. */
export function account(editor: Element | null, page: Document): PersonRead {
  const acting = editor ? actingAs(editor) : null;
  const data = memberInData(page);
  const photo = page.querySelector('img.global-nav__me-photo[alt]')?.getAttribute('alt')?.trim() || null;
  const linked =
    memberInRail(page) ??
    fromLink(
      page.querySelector(
        '[id="shareboxProfilePictureComponentRef"] a[href*="/in/"], nav a[href*="/in/"], header a[href*="/in/"]',
      ),
      null,
    );
  const handles = data?.handles ?? linked?.handles ?? [];
  const agree = linked?.handles[0] === handles[0];
  const name = data?.name ?? (agree ? linked?.name : null) ?? photo;
  if (!acting) return { handles, name };
  // a name on the composer that is not the member's is another identity: its handle is not known, nor is a name guessed
  const same = name && acting.name && (acting.whole ? acting.name.startsWith(name) : acting.name === name);
  return same ? { handles, name } : { handles: [], name: acting.name };
}
