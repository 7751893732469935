import type { Platform } from '../../rules/draft.ts';
import { type Vary, vary } from '../vary.ts';

/** What a page was asked to be; written into it by `respond`. */
export interface PageOptions {
  readonly seed: number;
  readonly language: 'en' | 'zh' | 'de';
  readonly account: { readonly handle: string; readonly name: string };
  readonly theme: 'light' | 'dark';
  readonly trap: 'none' | 'modal' | 'focus-trap';
  /** How many posts the feed has; 0 leaves it as it is. */
  readonly feed: number;
}

/** The options of this page. */
export const options: PageOptions = JSON.parse(
  document.querySelector('script[type="application/json"]')?.textContent ?? '{}',
);

const host = location.hostname.split('.');

/** The platform that this page stands in for. */
export const platform = (host.length === 2 ? 'x' : host[1]) as Platform;

/** What the seed decides here. */
export const chosen: Vary = vary(options.seed, platform);

/** The one of the texts that is in the page's language; without German words the English ones stand. */
export function say(en: string, zh: string, de = en): string {
  return { en, zh, de }[options.language];
}
