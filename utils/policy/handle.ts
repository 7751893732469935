import type { Platform } from '../../rules/draft.ts';

/** Sites by the end of their host names; a pasted link says which site it is of. */
const SITES: readonly (readonly [RegExp, Platform])[] = [
  [/(^|\.)linkedin\.com$/, 'linkedin'],
  [/(^|\.)(facebook|fb)\.com$/, 'facebook'],
  [/(^|\.)instagram\.com$/, 'instagram'],
  [/(^|\.)(x|twitter)\.com$/, 'x'],
];

/** First parts of a path that are not a person or a page. */
const RESERVED: Readonly<Record<Platform, RegExp>> = {
  linkedin: /^(feed|jobs|messaging|notifications|mynetwork|search|learning|posts|pulse|groups|events)$/,
  facebook:
    /^(groups|watch|reel|photo|photos|hashtag|stories|events|marketplace|pages|messages|share|permalink\.php|story\.php)$/,
  instagram: /^(p|reel|reels|stories|explore|accounts|direct|tv|about|legal)$/,
  x: /^(home|explore|notifications|messages|i|search|settings|hashtag|compose|intent|share|login)$/,
};

/** What a handle of each site may look like, lower case. LinkedIn names may hold letters of any language. */
const SHAPES: Readonly<Record<Platform, RegExp>> = {
  linkedin: /^[\p{L}\p{M}\p{N}_-]{1,100}$/u,
  facebook: /^(?!\.)[\p{L}\p{M}\p{N}.-]{1,75}$/u,
  instagram: /^(?!\.)[a-z0-9._]{1,30}$/,
  x: /^[a-z0-9_]{1,15}$/,
};

/** What came out of a handle, an @handle or the link of a profile. */
export interface ReadHandle {
  /** Which site the link is of; null when it was no link. */
  readonly platform: Platform | null;
  /** Lower case, without `@`; null when no handle could be found in it. */
  readonly handle: string | null;
}

/** Reads what a person pasted: `@wei`, `wei-chen`, `https://www.linkedin.com/in/wei-chen/?x=1`, `facebook.com/profile.php?id=1`. */
export function readHandle(pasted: string): ReadHandle {
  const text = pasted.trim();
  const url = /[/]|^(www|m)\.|\.com$/i.test(text) ? toUrl(text) : null;
  const platform = url ? (SITES.find(([host]) => host.test(url.hostname))?.[1] ?? null) : null;
  if (!url || !platform) return { platform: null, handle: text.includes('/') ? null : clean(text) };
  const parts = url.pathname.split('/').filter(Boolean).map(decode);
  return { platform, handle: clean(fromPath(platform, parts, url.searchParams)) };
}

/** True where `handle` (lower case, no `@`) could be one of that site's. */
export function isHandle(platform: Platform, handle: string): boolean {
  return SHAPES[platform].test(handle) && !RESERVED[platform].test(handle);
}

function fromPath(platform: Platform, parts: readonly string[], search: URLSearchParams): string {
  const first = parts[0]?.toLowerCase() ?? '';
  if (platform === 'linkedin') return /^(in|company|school|showcase|pub)$/.test(first) ? (parts[1] ?? '') : '';
  if (platform === 'facebook') {
    if (first === 'profile.php') return search.get('id') ?? '';
    // /people/Name/1000…, /p/Name-1000…, /pg/name: older links of persons and pages
    if (first === 'people') return parts[2] ?? '';
    if (first === 'p') return /(\d+)$/.exec(parts[1] ?? '')?.[1] ?? '';
    if (first === 'pg') return parts[1] ?? '';
  }
  return RESERVED[platform].test(first) ? '' : (parts[0] ?? '');
}

function toUrl(text: string): URL | null {
  const withScheme = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  return URL.canParse(withScheme) ? new URL(withScheme) : null;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function clean(handle: string): string | null {
  const bare = handle
    .trim()
    .replace(/^[@＠]/, '')
    .normalize('NFC')
    .toLowerCase();
  return bare === '' ? null : bare;
}
