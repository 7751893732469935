import type { PersonRead } from '../platform.ts';
import { closest, follows, pathOf, wordsOf } from '../tree.ts';

const DIALOG = '[role="dialog"]';
const BUTTON = '[role="button"], button';
const NAME = '[data-ad-rendering-role="profile_name"]';
const SPEAKER_LABELS = [
  /^(?:comment|reply|answer)(?: .*)? as (.+?)(?:…|\.\.\.)?$/i,
  /^以\s*(.+?)\s*的?(?:身份|名义|身分|名義)/,
  /^als (.+?) (?:kommentieren|antworten)/i,
];

const cookie = (page: Document, name: string): string | null =>
  new RegExp(`(?:^|;\\s*)${name}=(\\d+)`).exec(page.cookie)?.[1] ?? null;

/** `/wei.chen?__cft__=…` → `wei.chen`; `/profile.php?id=1` and `/groups/G/user/1/` → `1`; groups, pages of content: null. */
export function fromLink(link: Element | null): PersonRead | null {
  const path = pathOf(link);
  const id = /profile\.php\?(?:.*&)?id=(\d+)/.exec(link?.getAttribute('href') ?? '')?.[1];
  const handle = id ?? (path[0] === 'groups' ? (path[2] === 'user' ? path[3] : undefined) : path[0]);
  if (!handle || /^(watch|reel|photo|hashtag|stories|groups|events|share)$/.test(handle)) return null;
  return { handles: [handle.toLowerCase()], name: wordsOf(link) };
}

/** What the page's own data says of the identity with an id; the scripts are large and are read once. */
const known = new WeakMap<Document, { id: string; scripts: number; script: Element | null; name: string | null }>();
function nameInData(page: Document, id: string): string | null {
  const scripts = page.querySelectorAll('script[type="application/json"], script:not([src]):not([type])');
  const before = known.get(page);
  const same = before?.script ? before.script.isConnected : before?.scripts === scripts.length;
  if (before?.id === id && same) return before.name;
  let found: { script: Element; name: string } | null = null;
  for (const script of scripts) {
    const text = script.textContent ?? '';
    const at = text.indexOf(`"USER_ID":"${id}"`);
    if (at < 0) continue;
    const end = text.indexOf('}', at);
    const data = text.slice(text.lastIndexOf('{', at), end < 0 ? at : end);
    const said = /"NAME":("(?:[^"\\]|\\.)*")/.exec(data)?.[1];
    const name = said ? unescaped(said) : null;
    if (name) found = { script, name };
    if (found) break;
  }
  known.set(page, { id, scripts: scripts.length, script: found?.script ?? null, name: found?.name ?? null });
  return found?.name ?? null;
}

function unescaped(json: string): string | null {
  try {
    return String(JSON.parse(json)).trim() || null;
  } catch {
    return null;
  }
}

/** The person's own link in the navigation: to `/me`, or to the profile with this id. */
function nameInNavigation(page: Document, id: string): string | null {
  for (const link of page.querySelectorAll('[role="navigation"] a[href], [role="banner"] a[href], nav a[href]')) {
    const isOwn = pathOf(link).join('/') === 'me' || fromLink(link)?.handles[0] === id;
    const name = isOwn ? (wordsOf(link) ?? null) : null;
    if (name && name.length <= 60) return name;
  }
  return null;
}

/** The name beside the picture at the top of the dialog that makes a post: the only words between its heading and the field. */
function nameInDialog(editor: Element): string | null {
  const dialog = closest(editor, DIALOG);
  const heading = dialog?.querySelector('h1, h2');
  if (!dialog || !heading) return null;
  const said = new Set<string>();
  const walk = (element: Element): void => {
    if (
      element === heading ||
      element.contains(editor) ||
      element.matches(`${BUTTON}, [aria-hidden="true"], ${NAME}`)
    ) {
      if (element.contains(editor)) for (const child of element.children) if (child !== editor) walk(child);
      return;
    }
    if (!follows(element, editor) || (!follows(heading, element) && !element.contains(heading))) return;
    for (const node of element.childNodes)
      if (node.nodeType === Node.TEXT_NODE && (node as Text).data.trim()) said.add((node as Text).data.trim());
    for (const child of element.children) walk(child);
  };
  walk(dialog);
  const [name] = said;
  return said.size === 1 && name && name.length <= 60 ? name : null;
}

/** Who speaks: the id by the cookies; the name by the field's `label`, the page's data, the navigation, or the dialog `creating` is in. */
export function account(label: string, creating: Element | null, page: Document): PersonRead {
  const said = SPEAKER_LABELS.map((pattern) => pattern.exec(label)?.[1]?.trim()).find(Boolean) ?? null;
  // i_user is present exactly while a Page or another profile acts
  const id = cookie(page, 'i_user') ?? cookie(page, 'c_user');
  const inPage = id ? (nameInData(page, id) ?? nameInNavigation(page, id)) : null;
  return { handles: id ? [id] : [], name: said ?? inPage ?? (creating ? nameInDialog(creating) : null) };
}
