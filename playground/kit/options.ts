import type { Platform } from '../../rules/draft.ts';
import { type Vary, vary } from '../vary.ts';

/** What a page was asked to be; written into it by `respond`. */
export interface PageOptions {
  readonly seed: number;
  readonly language: 'en' | 'zh';
  readonly account: { readonly handle: string; readonly name: string };
  readonly theme: 'light' | 'dark';
  readonly trap: 'none' | 'modal' | 'focus-trap';
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

/** The one of two texts that is in the page's language. */
export function say(en: string, zh: string): string {
  return options.language === 'zh' ? zh : en;
}
