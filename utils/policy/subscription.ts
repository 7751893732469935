import type { MessageKey } from '../i18n.ts';
import { SIGNED_BYTES } from './signature.ts';

/** Between two requests that nobody asked for, in ms. */
const PAUSE = 6 * 3_600_000;
/** For a whole answer, in ms; the browser ends a background that waits 30 s. */
const PATIENCE = 10_000;
/** UTF-16 units of an address or of a tag; beyond it neither is meant as such. */
const LONGEST = 2_000;

/** What came of asking: a file that is not judged yet, the one that we have, or a reason in plain words. */
export type Fetched =
  | { readonly state: 'new'; readonly bytes: Uint8Array; readonly etag: string | null }
  | { readonly state: 'same' }
  | { readonly state: 'failed'; readonly key: MessageKey };

/** An address as it is kept, and the match pattern that the browser is asked to permit. */
export type Address =
  | { readonly ok: true; readonly url: string; readonly permission: string }
  | { readonly ok: false; readonly key: MessageKey };

/** Tidies what the person typed or pasted; `https://` may be left out. */
export function checkAddress(text: string): Address {
  const tidy = text.trim();
  if (tidy === '') return { ok: false, key: 'policyAddressEmpty' };
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(tidy) ? tidy : `https://${tidy}`;
  if (/\s/.test(whole) || whole.length > LONGEST || !URL.canParse(whole))
    return { ok: false, key: 'policyAddressShape' };
  const url = new URL(whole);
  if (url.protocol !== 'https:') return { ok: false, key: 'policyAddressHttps' };
  if (url.username !== '' || url.password !== '') return { ok: false, key: 'policyAddressSecret' };
  url.hash = '';
  // Firefox takes no port in a pattern, and Chromium takes a pattern without one for all ports
  return { ok: true, url: url.href, permission: `https://${url.hostname}/*` };
}

/** Whether to ask now; `last` is when it was asked before (ISO 8601), and `force` is the person's own wish. */
export function isDue(last: string | null, now: Date, force: boolean): boolean {
  const since = now.getTime() - Date.parse(last ?? '');
  // a time ahead of us comes from a clock that was wrong: it must not silence the subscription until then
  return force || !(since >= 0 && since < PAUSE);
}

/**
 * Asks for a subscribed file: the only request that Slipguard ever makes. `etag` is that of the file in hand. Nothing goes along, and
 * whatever happens ends within `patience` ms in one of three states; it never throws.
 */
export async function fetchPolicy(url: string, etag: string | null, patience = PATIENCE): Promise<Fetched> {
  const failed = (key: MessageKey): Fetched => ({ state: 'failed', key });
  const address = checkAddress(url);
  if (!address.ok) return failed(address.key);
  const stop = new AbortController();
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    stop.abort();
  }, patience);
  try {
    const response = await fetch(address.url, {
      headers: etag === null ? {} : { 'If-None-Match': etag },
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      // where a redirect leads is hidden from us, so none is followed, not even at home: the request would be out already
      redirect: 'manual',
      signal: stop.signal,
    });
    if (response.status === 304 && etag !== null) return { state: 'same' };
    const problem = problemOf(response);
    if (problem) return failed(problem);
    const bytes = await readCapped(response);
    if (!bytes) return failed('policySignedTooBig');
    if (looksLikePage(bytes)) return failed('policyFetchPage');
    const tag = response.headers.get('etag');
    return { state: 'new', bytes, etag: tag && tag.length <= LONGEST ? tag : null };
  } catch {
    return failed(late ? 'policyFetchSlow' : 'policyFetchUnreached');
  } finally {
    clearTimeout(timer);
    // what we did not read must not go on arriving
    stop.abort();
  }
}

function problemOf({ type, status, headers }: Response): MessageKey | null {
  if (type === 'opaqueredirect' || [301, 302, 303, 307, 308].includes(status)) return 'policyFetchRedirect';
  if (status === 401 || status === 403 || status === 407) return 'policyFetchLogin';
  if (status === 404 || status === 410) return 'policyFetchMissing';
  if (status !== 200) return 'policyFetchServer';
  const kind = (headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase();
  if (kind === 'text/html' || kind === 'application/xhtml+xml') return 'policyFetchPage';
  if (!/^(|text\/.+|application\/.+|binary\/octet-stream)$/.test(kind)) return 'policyFetchKind';
  return null;
}

/** The body, counted as it comes out of its compression: a small gzip may unpack to a thousand times its size. Null when it is too big. */
async function readCapped(response: Response): Promise<Uint8Array | null> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    size += next.value.length;
    if (size > SIGNED_BYTES) return null;
    chunks.push(next.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** A host's log-in page or preview may call itself plain text. */
function looksLikePage(bytes: Uint8Array): boolean {
  return /^\s*<(!doctype|html|head|\?xml)/i.test(new TextDecoder().decode(bytes.subarray(0, 100)));
}
