import { says } from '../labels.ts';
import type { PersonRead } from '../platform.ts';
import { all, closest, follows, hides, partsOf, pathOf, wordsOf } from '../tree.ts';

const DIALOG = '[role="dialog"]';
const BUTTON = '[role="button"], button';
const NAME = '[data-ad-rendering-role="profile_name"]';
const SPEAKER_LABELS = [
  /^(?:comment|reply|answer|write)(?: .*)? as (.+?)(?:…|\.\.\.)?$/i,
  /^以\s*(.+?)\s*的?(?:身份|名义|身分|名義)/,
  /^als (.+?) (?:kommentieren|antworten)/i,
  /^(?:kommentiere|kommentieren|antworte|antworten)(?: .*)? als (.+?)(?:…|\.\.\.)?$/i,
  /^(?:comentar|responder)(?: .*)? como (.+?)(?:…|\.\.\.)?$/i,
  /^(?:commenter|répondre)(?: .*)? en tant que (.+?)(?:…|\.\.\.)?$/i,
];

/** Who a field's label says will speak: "Comment as NAME"; null where it does not. */
export const speakerIn = (label: string): string | null =>
  SPEAKER_LABELS.map((pattern) => pattern.exec(label)?.[1]?.trim()).find(Boolean) ?? null;

const cookie = (page: Document, name: string): string | null =>
  new RegExp(`(?:^|;\\s*)${name}=(\\d+)`).exec(page.cookie)?.[1] ?? null;

/** First path words that are pages of Facebook itself, not people. */
const RESERVED =
  /^(watch|reels?|photos?|photo\.php|permalink\.php|story\.php|l\.php|hashtag|stories|groups|events|share|marketplace|gaming|messages|notifications|friends|help|policies|privacy|settings|login|me|ads|business|search|media|pages|people|profile\.php)$/;

/** `/wei.chen?__cft__=…` → `wei.chen`; `/profile.php?id=1` and `/groups/G/user/1/` → `1`; groups, pages of content, other sites: null. */
export function fromAddress(address: string, name: string | null): PersonRead | null {
  const other = /^(?:https?:)?\/\/(?!(?:www\.|web\.)?facebook\.com(?:[/?#]|$))/.test(address);
  const [first, second, third, fourth] = other ? [] : partsOf(address);
  const id = first === 'profile.php' ? /[?&]id=(\d+)/.exec(address)?.[1] : undefined;
  const inGroup = first === 'groups' && third === 'user' ? fourth : undefined;
  // `/people/Wei-Chen/100…/` and `/pages/Haida/100…/` are older forms of a profile's address
  const older = /^(people|pages)$/.test(first ?? '') && /^\d+$/.test(third ?? '') ? third : undefined;
  const handle = id ?? inGroup ?? older ?? (second === undefined && !RESERVED.test(first ?? '') ? first : undefined);
  return handle ? { handles: [handle.toLowerCase()], name } : null;
}

/** Whose profile a link leads to; its words are the name. */
export const fromLink = (link: Element | null): PersonRead | null =>
  link && fromAddress(link.getAttribute('href') ?? '', wordsOf(link));

/** What the page's own data says of the identity with an id; the scripts are large and are read once. */
const read = new WeakMap<Document, { id: string; scripts: number; script: Element | null; name: string | null }>();
function nameInData(page: Document, id: string): string | null {
  const scripts = page.querySelectorAll('script[type="application/json"], script:not([src]):not([type])');
  const before = read.get(page);
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
  read.set(page, { id, scripts: scripts.length, script: found?.script ?? null, name: found?.name ?? null });
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
    if (hides(element)) return all(element, ':scope > *').forEach(walk);
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

/** The button of the bar at the top that opens the list of accounts: the last one there with the person's picture. */
export function switcher(page: Document): HTMLElement | null {
  const all = page.querySelectorAll<HTMLElement>('[role="banner"] [role="button"], [role="banner"] button');
  const buttons = [...all].filter((it) => !it.querySelector(BUTTON));
  const labelled = buttons.find((it) => says(it, ['switch']));
  return labelled ?? buttons.findLast((it) => it.querySelector('svg image, img')) ?? null;
}

/**
 * Who speaks: the id by the cookies; the name by the label of a field that names its speaker, the page's data, the
 * navigation, or the dialog `creating` is in.
 */
export function account(label: string, creating: Element | null, page: Document): PersonRead {
  const said = speakerIn(label);
  // i_user is present exactly while a Page or another profile acts
  const id = cookie(page, 'i_user') ?? cookie(page, 'c_user');
  const known = id ? nameInData(page, id) : null;
  // the field names somebody else than the page's data does for this id: whose id that is, is not known
  if (said && known && !said.startsWith(known) && !known.startsWith(said)) return { handles: [], name: said };
  const inPage = known ?? (id ? nameInNavigation(page, id) : null);
  return { handles: id ? [id] : [], name: said ?? inPage ?? (creating ? nameInDialog(creating) : null) };
}
