import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Driven, LaunchOptions } from './browser.ts';
import { until } from './wait.ts';

// a fixed address, so that pages can be opened before anything of the extension has run
const UUID = '6f0f7a3e-0d5c-4b27-9b6f-0a2f5c6d7e8f';

const QUIET = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.newtabpage.enabled': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.region.update.enabled': false,
  'browser.topsites.contile.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.blocklist.enabled': false,
  'messaging-system.rsexperimentloader.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.http.speculative-parallel-limit': 0,
  'network.prefetch-next': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
};

interface Remote {
  readonly type: string;
  readonly value?: unknown;
  readonly sharedId?: string;
}

interface Bidi {
  send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
}

// puppeteer has the connection but does not type it: https://github.com/puppeteer/puppeteer (24.43, BidiBrowser.connection)
function bidi(browser: Browser): Bidi {
  return (browser as unknown as { connection: Bidi }).connection;
}

function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}

function remoteOf(answer: Record<string, unknown>): Remote {
  if (answer.type === 'exception') throw new Error((answer.exceptionDetails as { text: string }).text);
  return answer.result as Remote;
}

/** Starts Firefox. The extension's fixed id is read from its manifest. */
export async function firefox(options: LaunchOptions): Promise<Driven> {
  const manifest = options.extensionDir
    ? JSON.parse(readFileSync(join(options.extensionDir, 'manifest.json'), 'utf8'))
    : {};
  const id: string = manifest.browser_specific_settings?.gecko?.id ?? 'none@example.invalid';
  const [host, port] = options.proxy.split(':');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executablePath,
    protocolTimeout: 30_000,
    headless: options.headless,
    ...(options.profile ? { userDataDir: options.profile } : {}),
    enableExtensions: true,
    // Firefox has no word for one certificate alone
    acceptInsecureCerts: options.trusted !== undefined,
    args: ['--remote-allow-system-access'],
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
    extraPrefsFirefox: {
      ...QUIET,
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      'intl.accept_languages': options.language,
      ...(options.proxy
        ? {
            'network.proxy.type': 1,
            'network.proxy.http': host!,
            'network.proxy.http_port': Number(port),
            'network.proxy.ssl': host!,
            'network.proxy.ssl_port': Number(port),
            'network.proxy.allow_hijacking_localhost': true,
          }
        : {}),
    },
  });
  const connection = bidi(browser);

  async function inBrowser(expression: string): Promise<unknown> {
    const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const context = (result.contexts as { context: string }[])[0]!.context;
    const answer = await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
    return remoteOf(answer.result).value;
  }

  async function install(): Promise<void> {
    await browser.installExtension(options.extensionDir!);
  }

  async function pageAt(url: string, known: ReadonlySet<Page>): Promise<Page> {
    return until(`a tab with ${url}`, async () => {
      for (const page of await browser.pages()) {
        // puppeteer itself does not learn the address of a moz-extension page
        if (!known.has(page) && (await page.evaluate(() => location.href).catch(() => '')) === url) return page;
      }
      return null;
    });
  }

  async function open(path: string): Promise<Page> {
    const url = `moz-extension://${UUID}/${path}`;
    const known = new Set(await browser.pages());
    // BiDi refuses to navigate to moz-extension: addresses, the browser's own window may
    await inBrowser(`void (gBrowser.selectedTab = gBrowser.addTrustedTab(${JSON.stringify(url)}))`);
    const page = await pageAt(url, known);
    await until(`${path} to be loaded`, () => page.evaluate(() => document.readyState === 'complete'));
    return page;
  }

  async function permit(): Promise<void> {
    // for every host, and without a dialog
    await inBrowser("Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false)");
  }

  async function killBackground(): Promise<void> {
    await inBrowser(
      `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension.terminateBackground().then(() => 'gone')`,
    );
  }

  async function reload(): Promise<void> {
    await inBrowser(
      `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager.getAddonByID(${JSON.stringify(id)}).then((addon) => addon.reload()).then(() => 'done')`,
    );
  }

  async function rootId(page: Page): Promise<string | null> {
    const { result } = await connection.send('browsingContext.locateNodes', {
      context: contextOf(page),
      locator: { type: 'css', value: 'html > *, body > *' },
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
    });
    type Located = { value: { shadowRoot?: { sharedId: string; value: { mode: string } } | null } };
    // the newest, should an older one have been left behind
    const host = (result.nodes as Located[]).findLast((node) => node.value.shadowRoot?.value.mode === 'closed');
    return host?.value.shadowRoot?.sharedId ?? null;
  }

  async function inRoot(page: Page, body: string, args: readonly unknown[]): Promise<unknown> {
    const sharedId = await rootId(page);
    if (!sharedId) return null;
    const { result } = await connection.send('script.callFunction', {
      // values travel as text: BiDi has its own shapes for objects
      functionDeclaration: `async (root, args) => JSON.stringify({ value: await (${body})(root, ...JSON.parse(args)) })`,
      arguments: [{ sharedId }, { type: 'string', value: JSON.stringify(args) }],
      target: { context: contextOf(page), sandbox: 'driver' },
      awaitPromise: true,
    });
    return JSON.parse(String(remoteOf(result).value)).value;
  }

  async function accessibility(page: Page): Promise<{ role: string; name: string }[]> {
    const sharedId = await rootId(page);
    if (!sharedId) return [];
    const found: { role: string; name: string }[] = [];
    const roles = [
      'alertdialog',
      'dialog',
      'status',
      'button',
      'textbox',
      'radio',
      'radiogroup',
      'heading',
      'listitem',
      'alert',
    ];
    for (const role of roles) {
      const { result } = await connection.send('browsingContext.locateNodes', {
        context: contextOf(page),
        locator: { type: 'accessibility', value: { role } },
        startNodes: [{ sharedId }],
      });
      for (const node of result.nodes as { sharedId: string }[]) {
        const answer = await connection.send('script.callFunction', {
          functionDeclaration: '(node) => node.getAttribute("aria-label") ?? node.textContent',
          arguments: [{ sharedId: node.sharedId }],
          target: { context: contextOf(page), sandbox: 'driver' },
          awaitPromise: false,
        });
        found.push({ role, name: String(remoteOf(answer.result).value).trim() });
      }
    }
    return found;
  }

  const PROCESSOR = `globalThis.testInput ??= Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor)`;

  async function compose(_page: Page, text: string): Promise<void> {
    const done = await inBrowser(`(() => {
      const processor = (${PROCESSOR});
      if (!processor.hasComposition && !processor.beginInputTransactionForTests(window, () => true)) return false;
      processor.setPendingCompositionString(${JSON.stringify(text)});
      processor.appendClauseToPendingComposition(${text.length}, processor.ATTR_RAW_CLAUSE);
      processor.setCaretInPendingComposition(${text.length});
      return processor.flushPendingComposition();
    })()`);
    if (!done) throw new Error('Firefox did not begin a composition');
  }

  async function commit(_page: Page, text: string, enter: boolean): Promise<void> {
    const key = enter ? "{ key: 'Enter', code: 'Enter', keyCode: 13 }" : "{ key: ' ', code: 'Space', keyCode: 32 }";
    await inBrowser(
      `(${PROCESSOR}).commitCompositionWith(${JSON.stringify(text)}, new window.KeyboardEvent('', ${key}))`,
    );
  }

  return { browser, install, open, permit, killBackground, reload, inRoot, accessibility, compose, commit };
}
