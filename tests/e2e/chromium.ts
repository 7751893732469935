import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page, type Protocol } from 'puppeteer-core';
import type { Driven, LaunchOptions } from './browser.ts';
import { until } from './wait.ts';

const QUIET = [
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--no-pings',
];

/** Chromium's own page of extensions. */
interface ExtensionsPage {
  readonly chrome: {
    readonly developerPrivate: { addHostPermission(id: string, pattern: string): Promise<void> };
  };
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** The page's own raw session, made once. */
export function cdp(page: Page): Promise<CDPSession> {
  let session = sessions.get(page);
  if (!session) {
    session = page.createCDPSession();
    sessions.set(page, session);
  }
  return session;
}

function closedRoot(node: Protocol.DOM.Node): Protocol.DOM.Node | null {
  for (const root of node.shadowRoots ?? []) if (root.shadowRootType === 'closed') return root;
  // the newest, should an older one have been left behind
  for (const child of [...(node.children ?? [])].reverse()) {
    const root = closedRoot(child);
    if (root) return root;
  }
  return null;
}

async function findRoot(page: Page): Promise<Protocol.DOM.Node | null> {
  // our host is a child of <html> or <body>; deeper closed roots would be the site's own
  const { root } = await (await cdp(page)).send('DOM.getDocument', { depth: 4, pierce: true });
  return closedRoot(root);
}

// without this preference Chromium calls the sites' real hosts before a page's requests can be answered here
function prepare(folder: string): string {
  const preferences = join(folder, 'Default', 'Preferences');
  if (existsSync(preferences)) return folder;
  mkdirSync(join(folder, 'Default'), { recursive: true });
  writeFileSync(preferences, JSON.stringify({ net: { network_prediction_options: 2 } }));
  return folder;
}

async function extensionId(browser: Browser): Promise<string> {
  const ids = browser
    .targets()
    .flatMap((target) => /^chrome-extension:\/\/([a-p]{32})\//.exec(target.url())?.[1] ?? []);
  if (ids[0]) return ids[0];
  throw new Error('no page or worker of the extension is there yet');
}

/** Starts Chromium (or Chrome, or Edge). */
export async function chromium(options: LaunchOptions): Promise<Driven> {
  const userDataDir = prepare(options.profile ?? mkdtempSync(join(tmpdir(), 'slipguard-chromium-')));
  const browser = await puppeteer.launch({
    executablePath: options.executablePath,
    protocolTimeout: 30_000,
    userDataDir,
    headless: options.headless,
    pipe: true,
    // branded Chrome ignores --load-extension from version 137 on
    enableExtensions: true,
    args: [
      ...QUIET,
      `--lang=${options.language}`,
      ...(options.proxy ? [`--proxy-server=${options.proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
      ...(options.trusted ? [`--ignore-certificate-errors-spki-list=${options.trusted}`] : []),
      // without root, some Linux systems forbid the sandbox's namespaces; no page but ours is ever shown
      ...(process.platform === 'linux' ? ['--no-sandbox'] : []),
      ...(options.headless ? [] : ['--window-size=1280,900']),
    ],
    env: { ...process.env, LANGUAGE: options.language.replace('-', '_') },
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
  });
  if (!options.profile)
    browser.process()?.once('exit', () => rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5 }));
  let id = '';

  async function install(): Promise<void> {
    id = await browser.installExtension(options.extensionDir!);
  }

  async function open(path: string): Promise<Page> {
    id ||= await extensionId(browser);
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${id}/${path}`, { waitUntil: 'load' });
    return page;
  }

  async function permit(host: string): Promise<void> {
    const page = await browser.newPage();
    await page.goto('chrome://extensions');
    // what is granted here is granted at once when the extension asks
    await page.evaluate(
      (one, pattern) =>
        (globalThis as unknown as ExtensionsPage).chrome.developerPrivate.addHostPermission(one, pattern),
      id,
      `https://${host}/*`,
    );
    await page.close();
  }

  async function killBackground(): Promise<void> {
    const target = browser.targets().find((one) => one.type() === 'service_worker' && one.url().includes(id));
    const worker = await target?.worker();
    await worker?.close();
    await until('the worker to be gone', () => !browser.targets().some((one) => one === target));
  }

  async function inRoot(page: Page, body: string, args: readonly unknown[]): Promise<unknown> {
    const root = await findRoot(page);
    if (!root) return null;
    const session = await cdp(page);
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId!,
      functionDeclaration: `function (...args) { return (${body})(this, ...args); }`,
      arguments: args.map((value) => ({ value })),
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  async function accessibility(page: Page): Promise<{ role: string; name: string }[]> {
    const root = await findRoot(page);
    if (!root) return [];
    const session = await cdp(page);
    const { node } = await session.send('DOM.describeNode', {
      backendNodeId: root.backendNodeId,
      depth: -1,
      pierce: true,
    });
    const ours = new Set<number>();
    const collect = (one: Protocol.DOM.Node): void => {
      ours.add(one.backendNodeId);
      for (const child of [...(one.children ?? []), ...(one.shadowRoots ?? [])]) collect(child);
    };
    collect(node);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return nodes
      .filter((one) => !one.ignored && one.backendDOMNodeId !== undefined && ours.has(one.backendDOMNodeId))
      .map((one) => ({ role: String(one.role?.value ?? ''), name: String(one.name?.value ?? '') }));
  }

  async function compose(page: Page, text: string): Promise<void> {
    const session = await cdp(page);
    await session.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Process',
      code: 'KeyK',
      windowsVirtualKeyCode: 229,
    });
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'k', code: 'KeyK', windowsVirtualKeyCode: 75 });
  }

  async function commit(page: Page, text: string, enter: boolean): Promise<void> {
    const session = await cdp(page);
    const key = enter ? { key: 'Enter', code: 'Enter' } : { key: ' ', code: 'Space' };
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key, windowsVirtualKeyCode: 229 });
    await session.send('Input.insertText', { text });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key, windowsVirtualKeyCode: enter ? 13 : 32 });
  }

  return { browser, install, open, permit, killBackground, reload: install, inRoot, accessibility, compose, commit };
}
