import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Platform } from '../rules/draft.ts';
import { OUT, SITES } from './build.ts';
import { facebookCss } from './looks/facebook.ts';
import { instagramCss } from './looks/instagram.ts';
import { linkedinCss } from './looks/linkedin.ts';
import { xCss } from './looks/x.ts';
import { className } from './vary.ts';

export { buildPlayground } from './build.ts';
export {
  GESTURES,
  type GestureSpot,
  type GestureWay,
  RIVAL,
  SURFACES,
  type Surface,
  type Way,
} from './surfaces.ts';

/** What the pages are to be; one seed gives one markup. */
export interface PlaygroundOptions {
  readonly seed: number;
  readonly language: 'en' | 'zh' | 'de';
  readonly account?: { readonly handle: string; readonly name: string };
  readonly theme?: 'light' | 'dark';
  /** How the site's own dialogs behave: as a plain box, as a native modal dialog, or with a focus trap. */
  readonly trap?: 'none' | 'modal' | 'focus-trap';
  /** So many posts in the feed. */
  readonly feed?: number;
  /** A script of the page's own that runs before everything else in it. */
  readonly hostile?: string;
  /** The page's Content-Security-Policy, instead of its site's. */
  readonly csp?: string;
}

/** An answer to one request. */
export interface Reply {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string | Buffer;
}

type Site = (typeof SITES)[number];

const LOOKS: Record<Platform, (theme: 'light' | 'dark') => string> = {
  x: xCss,
  linkedin: linkedinCss,
  facebook: facebookCss,
  instagram: instagramCss,
};

// the shape of LinkedIn's header: a list of policy names, and nobody else may make one
const LINKEDIN_CSP =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; frame-src 'self'; require-trusted-types-for 'script'; trusted-types default jSecure interop-html";

const HOSTS: Record<string, Platform> = {
  'x.com': 'x',
  'twitter.com': 'x',
  'www.linkedin.com': 'linkedin',
  'www.facebook.com': 'facebook',
  'www.instagram.com': 'instagram',
};

const CLASSIC = /^\/(feed\/update\/|in\/[^/]+\/recent-activity)/;

function siteOf(platform: Platform, path: string): Site {
  return platform === 'linkedin' && CLASSIC.test(path) ? 'linkedin-classic' : platform;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const PICTURES: Record<string, (hue: number, letter: string) => string> = {
  portrait: (hue, letter) =>
    `<rect width="40" height="40" fill="hsl(${hue} 45% 55%)"/><text x="20" y="27" font-size="19" font-family="sans-serif" text-anchor="middle" fill="#fff">${letter}</text>`,
  photo: (hue) =>
    `<rect width="40" height="40" fill="hsl(${hue} 35% 82%)"/><rect y="27" width="40" height="13" fill="hsl(${hue} 25% 66%)"/><rect x="14" y="15" width="11" height="14" rx="2" fill="hsl(${hue} 50% 45%)"/><path d="M25 18h2a3 3 0 0 1 0 7h-2" fill="none" stroke="hsl(${hue} 50% 45%)" stroke-width="1.6"/>`,
  emoji: (_hue, letter) => `<text x="20" y="32" font-size="32" text-anchor="middle">${letter}</text>`,
};

function picture(name: string, query: URLSearchParams): string | null {
  const drawn = PICTURES[name]?.(Number(query.get('hue')) || 0, escaped(query.get('letter') ?? ''));
  return drawn ? `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">${drawn}</svg>` : null;
}

function page(url: URL, platform: Platform, options: PlaygroundOptions): string {
  const theme = options.theme ?? 'light';
  const language = { en: 'en', zh: 'zh-Hans', de: 'de' }[options.language];
  const name = options.language === 'zh' ? '林薇' : 'Lin Wei';
  const filled = { account: { handle: 'linweiexport', name }, trap: 'none', feed: 0, ...options, theme };
  const css = LOOKS[platform](theme).replace(/\$([a-zA-Z]\w*)/g, (_, own) => className(options.seed, platform, own));
  const json = JSON.stringify({ ...filled, hostile: undefined }).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(`${platform} (playground)`)}</title>
${options.hostile ? '<script src="/__assets/hostile.js"></script>' : ''}
<style>${css}</style></head>
<body><script type="application/json">${json}</script>
<script src="/__assets/${siteOf(platform, url.pathname)}.js" defer></script></body></html>`;
}

/**
 * The reply to a request for `url`, or null for an address that no page here has asked for. Every path of the four
 * sites is a page; `/__assets/<site>.js` is a script that `buildPlayground` has built before.
 */
export function respond(url: string, options: PlaygroundOptions): Reply | null {
  const address = new URL(url);
  const platform = HOSTS[address.hostname];
  if (!platform || address.protocol !== 'https:') return null;
  const headers = { 'cache-control': 'no-store' };
  if (address.pathname === '/favicon.ico') return { status: 204, headers, body: '' };
  const drawn = picture(/^\/__assets\/([a-z]+)\.svg$/.exec(address.pathname)?.[1] ?? '', address.searchParams);
  if (drawn) return { status: 200, headers: { 'content-type': 'image/svg+xml' }, body: drawn };
  const asset = /^\/__assets\/([a-z-]+)\.js$/.exec(address.pathname)?.[1];
  if (asset) {
    const script = { ...headers, 'content-type': 'text/javascript; charset=utf-8' };
    if (asset === 'hostile') return { status: 200, headers: script, body: options.hostile ?? '' };
    if (!SITES.some((site) => site === asset)) return null;
    const body = readFileSync(join(OUT, `${asset}.js`));
    return { status: 200, headers: script, body };
  }
  if (/\.\w{2,5}$/.test(address.pathname)) return null;
  const policy = options.csp ?? (platform === 'linkedin' ? LINKEDIN_CSP : '');
  const csp: Record<string, string> = policy ? { 'content-security-policy': policy } : {};
  return {
    status: 200,
    headers: { ...headers, ...csp, 'content-type': 'text/html; charset=utf-8' },
    body: page(address, platform, options),
  };
}
