import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { type PlaygroundOptions, respond } from '../../playground/site.ts';
import { browserPath, ROOT } from '../../scripts/setup.mjs';
import type { Record as LogRecord } from '../../utils/log/record.ts';
import type { BrowserName, Driven } from './browser.ts';
import { chromium } from './chromium.ts';
import { firefox } from './firefox.ts';
import { type Leak, recorder } from './recorder.ts';
import { type Tab, tabOf } from './tab.ts';
import { until } from './wait.ts';

export interface SessionOptions {
  /** A built extension; by default the one in `.output`. Null for a browser without any. */
  readonly extensionDir?: string | null;
  /** Language of the browser and of our own words. */
  readonly language?: 'en' | 'zh';
  readonly headless?: boolean;
  /** The folder of a profile that outlives the browser. */
  readonly profile?: string;
  /** Another program than the machine's own browser. */
  readonly program?: string;
  /** Servers on this machine that the browser can reach: `host:port` as it is asked for, and the real port. */
  readonly tunnels?: ReadonlyMap<string, number>;
  /** SHA-256 of the public key (SPKI, base64) of the certificate that those servers show. */
  readonly trusted?: string;
}

/** A browser with the extension in it. */
export interface Session {
  readonly name: BrowserName;
  readonly language: 'en' | 'zh';
  readonly browser: Browser;
  readonly driven: Driven;
  /** Every request that the playground did not answer. */
  readonly leaks: readonly Leak[];
  /** The tab that the extension opened when it was installed. */
  welcome(): Promise<Page>;
  /** Presses the real "Agree and start" button, and waits until the guard is registered. */
  agree(): Promise<void>;
  /** Opens a playground page at its real address. */
  tab(url: string, options?: Partial<PlaygroundOptions>): Promise<Tab>;
  /** An extension page in a tab of its own. */
  open(path: string): Promise<Page>;
  /** Everything in `storage.local`. */
  storage(): Promise<Record<string, unknown>>;
  store(values: Record<string, unknown>): Promise<void>;
  /** Removes a key of `storage.local`. */
  forget(key: string): Promise<void>;
  /** Saves a policy as the options page does, and waits until it is in force. */
  policy(document: Record<string, unknown>): Promise<void>;
  /** The local log as it lies in IndexedDB, oldest first. */
  records(): Promise<readonly LogRecord[]>;
  killBackground(): Promise<void>;
  reloadExtension(): Promise<void>;
  /** Ends the whole browser at once, as a crash does; nothing is tidied up. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** Folder of the two builds; SLIPGUARD_BUILDS names another, for a build that was broken on purpose. */
export const BUILDS = process.env.SLIPGUARD_BUILDS ?? join(ROOT, '.output');

/** The seed of this run; SLIPGUARD_SEED fixes it. */
export function seed(): number {
  return Number(process.env.SLIPGUARD_SEED ?? 1);
}

interface ExtensionGlobal {
  readonly chrome: {
    readonly storage: {
      readonly local: {
        get(key: null): Promise<Record<string, unknown>>;
        set(values: object): Promise<void>;
        remove(key: string): Promise<void>;
      };
    };
    readonly scripting: { getRegisteredContentScripts(): Promise<readonly unknown[]> };
  };
}

/** Starts a browser with the extension installed; nothing is agreed to yet. */
export async function launch(name: BrowserName, options: SessionOptions = {}): Promise<Session> {
  const { language = 'en', headless = true } = options;
  const built = join(BUILDS, name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
  const extensionDir = options.extensionDir === undefined ? built : options.extensionDir;
  const leaks: Leak[] = [];
  const proxy = await recorder(leaks, options.tunnels);
  const start = name === 'chromium' ? chromium : firefox;
  const executablePath = options.program ?? browserPath(name === 'chromium' ? 'chrome' : 'firefox');
  const driven = await start({
    executablePath,
    extensionDir,
    headless,
    proxy: proxy.address,
    trusted: options.trusted,
    language: language === 'zh' ? 'zh-CN' : 'en-US',
    profile: options.profile,
  });
  const { browser } = driven;
  let desk: Page | null = null;

  async function close(): Promise<void> {
    await browser.close().catch(() => browser.process()?.kill('SIGKILL'));
    await proxy.close();
  }

  async function kill(): Promise<void> {
    const child = browser.process()!;
    const gone = new Promise((done) => child.once('exit', done));
    // elsewhere than on Windows a browser leads a group of its own
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid!, 'SIGKILL');
    await gone;
    await proxy.close();
    // puppeteer puts Firefox's own preferences back, which a next start must not meet half done
    const backups = ['user.js', 'prefs.js'].map((file) => join(options.profile ?? '', `${file}.puppeteer`));
    if (options.profile) await until('the profile to be put in order', () => !backups.some(existsSync));
  }

  async function pageWith(part: string): Promise<Page> {
    return until(`a tab with ${part}`, async () => {
      for (const page of await browser.pages())
        if ((await page.evaluate(() => location.href).catch(() => '')).includes(part)) return page;
      return null;
    });
  }

  // a tab with the extension's own rights, from which storage is read and written
  async function atDesk<T, A extends unknown[]>(body: (...args: A) => Promise<T> | T, ...args: A): Promise<T> {
    const alive = desk && !desk.isClosed() && (await desk.evaluate(() => location.protocol).catch(() => ''));
    if (!alive) {
      const front = await frontPage();
      desk = await driven.open('options.html');
      await front?.bringToFront().catch(() => {});
    }
    return (await desk!.evaluate(body as never, ...args)) as T;
  }

  async function frontPage(): Promise<Page | null> {
    for (const page of await browser.pages())
      if (
        await page
          .evaluate(() => document.visibilityState === 'visible' && location.protocol === 'https:')
          .catch(() => false)
      )
        return page;
    return null;
  }

  const storage = () => atDesk(() => (globalThis as unknown as ExtensionGlobal).chrome.storage.local.get(null));
  const store = (values: Record<string, unknown>) =>
    atDesk((given) => (globalThis as unknown as ExtensionGlobal).chrome.storage.local.set(given), values);

  const forget = (key: string) =>
    atDesk((given) => (globalThis as unknown as ExtensionGlobal).chrome.storage.local.remove(given), key);

  async function agree(): Promise<void> {
    const page = await pageWith('welcome.html');
    await page.bringToFront();
    // fixed by the design, in both languages
    const label = ['Agree and start', '同意并开始'];
    const button = await until('the button "Agree and start"', async () => {
      for (const one of await page.$$('button'))
        if (label.includes((await one.evaluate((element) => element.textContent))?.trim() ?? '')) return one;
      return null;
    });
    await button.click();
    await until('consent to be stored', async () => (await storage()).consent !== undefined);
    await until('the guard to be registered', () =>
      atDesk(
        async () =>
          (await (globalThis as unknown as ExtensionGlobal).chrome.scripting.getRegisteredContentScripts()).length > 0,
      ),
    );
  }

  async function policy(document: Record<string, unknown>): Promise<void> {
    const policyStamp = crypto.randomUUID();
    await store({ policy: document, policyStamp });
    await until('the policy to be judged', async () => (await storage()).policySeen === policyStamp);
  }

  async function records(): Promise<LogRecord[]> {
    const rows = await atDesk(async () => {
      const all: unknown[] = [];
      for (const { name: database } of await indexedDB.databases()) {
        const opened = await new Promise<IDBDatabase>((done, failed) => {
          const request = indexedDB.open(database!);
          request.onsuccess = () => done(request.result);
          request.onerror = () => failed(request.error);
        });
        for (const store of opened.objectStoreNames)
          all.push(
            ...(await new Promise<unknown[]>((done, failed) => {
              const request = opened.transaction(store).objectStore(store).getAll();
              request.onsuccess = () => done(request.result);
              request.onerror = () => failed(request.error);
            })),
          );
        opened.close();
      }
      return all;
    });
    const found = (rows as LogRecord[]).filter((row) => typeof row === 'object' && row !== null && 'decision' in row);
    return found.sort((one, other) => (one.at < other.at ? -1 : 1));
  }

  async function tab(url: string, given: Partial<PlaygroundOptions> = {}): Promise<Tab> {
    const page = await browser.newPage();
    const chosen: PlaygroundOptions = { seed: seed(), language, ...given };
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const asked = request.url();
      if (!/^https?:/.test(asked)) return void request.continue();
      // every path of the four sites is a page: what is not asked for as one, or as its script, is asked for by us
      const due = request.isNavigationRequest() || new URL(asked).pathname.startsWith('/__assets/');
      const reply = due ? respond(asked, chosen) : null;
      if (reply) return void request.respond(reply);
      // browsers ask for an icon by themselves
      if (!asked.endsWith('/favicon.ico')) leaks.push({ by: 'page', method: request.method(), url: asked });
      void request.respond({ status: 404, body: '' });
    });
    await page.goto(url, { waitUntil: 'load' });
    await page.bringToFront();
    return tabOf(driven, page);
  }

  try {
    if (extensionDir) {
      await driven.install();
      await store({ language });
    }
  } catch (error) {
    await close();
    throw error;
  }
  return {
    name,
    language,
    browser,
    driven,
    leaks,
    welcome: () => pageWith('welcome.html'),
    agree,
    tab,
    open: (path) => driven.open(path),
    storage,
    store,
    forget,
    policy,
    records,
    killBackground: () => driven.killBackground(),
    reloadExtension: () => driven.reload(),
    kill,
    close,
  };
}
