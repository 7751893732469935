import type { Browser, Page } from 'puppeteer-core';

export type BrowserName = 'chromium' | 'firefox';
export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** What differs between the two browsers; everything else of the driver is common code. */
export interface Driven {
  readonly browser: Browser;
  /** Puts the extension into the running browser. */
  install(): Promise<void>;
  /** The extension's page at `path`, in a tab of its own. */
  open(path: string): Promise<Page>;
  /** Ends the background at once, as the browser does with an idle one. */
  killBackground(): Promise<void>;
  /** Answers for the person, before it is asked, that the extension may reach `host`: no test can press in the browser's own dialog. */
  permit(host: string): Promise<void>;
  /** Loads the extension anew, as an update does: scripts in open tabs lose their extension. */
  reload(): Promise<void>;
  /** Runs `body`, the source of a function, with our closed root and `args` in the page. Resolves to null when there is no closed root. */
  inRoot(page: Page, body: string, args: readonly unknown[]): Promise<unknown>;
  /** Roles and names that the accessibility tree has below our closed root. */
  accessibility(page: Page): Promise<readonly { readonly role: string; readonly name: string }[]>;
  /** Puts `text` into the focused field as an input method's unfinished text. */
  compose(page: Page, text: string): Promise<void>;
  /** Finishes the composition with `text`; with `enter`, by an Enter key that the input method takes for itself. */
  commit(page: Page, text: string, enter: boolean): Promise<void>;
}

export interface LaunchOptions {
  /** The browser's program. */
  readonly executablePath: string;
  /** A built extension: `.output/chrome-mv3` or `.output/firefox-mv3`; null for a browser without it. */
  readonly extensionDir: string | null;
  readonly headless: boolean;
  /** `host:port` of the proxy that everything goes to which no page of ours answers. */
  readonly proxy: string;
  /** SHA-256 of the public key (SPKI, base64) of servers on this machine whose certificate nobody else vouches for. */
  readonly trusted?: string | undefined;
  /** BCP 47 language of the browser. */
  readonly language: string;
  /** A folder for the browser's profile, which is left where it is; without one it goes with the browser. */
  readonly profile?: string | undefined;
}
