import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { ROOT } from '../../scripts/setup.mjs';
import { t } from '../../utils/i18n.ts';
import { parsePolicy } from '../../utils/policy/schema.ts';
import {
  type Administrator,
  chromiumAdministrator,
  chromiumProblem,
  firefoxAdministrator,
  firefoxProblem,
} from './administrator.ts';
import { goBack, HELD } from './card.ts';
import { BUILDS, launch, type Session, seed } from './driver.ts';
import { surfaceOf, type Tab } from './tab.ts';
import { until } from './wait.ts';

const name = inject('browser');
const URL = surfaceOf('x.home').url;
const problem = name === 'chromium' ? chromiumProblem() : firefoxProblem();
if (problem) console.log(`managed storage of ${name} is not tested: ${problem}`);

/** What the person has switched off, so that `HELD.en` goes out. */
const OFF = { 'en/quotation': { on: false }, 'zh/quotation': { on: false }, 'any/incoterm': { on: false } };
const FIRM = {
  slipguard: 1,
  firm: 'Haida Tools',
  version: 3,
  rules: { 'en/quotation': { severity: 'hold' } },
  locks: ['rules.en/quotation'],
};
const MALFORMED = { ...FIRM, version: 4, rules: { 'en/quotation': { severity: 'loud' } } };
const FULL = JSON.parse(readFileSync(join(ROOT, 'tests', 'policies', '1-full.json'), 'utf8'));

const box = realpathSync(mkdtempSync(join(tmpdir(), 'slipguard-managed-')));
let administrator: Administrator;
let extensionDir: string;
let profile: string;
let session: Session;

beforeAll(async () => {
  if (problem) return;
  if (name === 'chromium') {
    extensionDir = join(box, 'extension');
    cpSync(join(BUILDS, 'chrome-mv3'), extensionDir, { recursive: true });
    administrator = chromiumAdministrator(extensionDir);
  } else {
    extensionDir = join(BUILDS, 'firefox-mv3');
    const manifest = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8'));
    administrator = await firefoxAdministrator(manifest.browser_specific_settings.gecko.id);
  }
});

// a policy that was there once stays for days: each test has a profile of its own
beforeEach(async () => {
  profile = mkdtempSync(join(box, 'profile-'));
  administrator.set({});
  await start();
  await session.agree();
});

afterEach(() => session?.close());

afterAll(() => {
  administrator?.tidy();
  rmSync(box, { recursive: true, force: true, maxRetries: 5 });
});

async function start(): Promise<void> {
  const { program } = administrator;
  session = await launch(name, { extensionDir, profile, ...(program ? { program } : {}) });
}

/** Sets a policy, in Chromium as one text, and has the browser look: Chromium while it runs, Firefox only when it starts. */
async function set(policy: object): Promise<void> {
  await setRaw(name === 'chromium' ? { document: JSON.stringify(policy) } : policy);
}

async function setRaw(policy: object): Promise<void> {
  administrator.set(policy);
  if (name === 'firefox') {
    await session.kill();
    return start();
  }
  const page = await session.browser.newPage();
  await page.goto('chrome://policy');
  // deep in the page's components
  const button = (await page.waitForSelector('>>> #reload-policies'))!;
  await button.evaluate((element) => (element as HTMLElement).click());
  await page.close();
}

interface ExtensionGlobal {
  readonly chrome: { readonly storage: { readonly managed: { get(key: null): Promise<Record<string, unknown>> } } };
}

/** What the extension gets of it. */
async function got(): Promise<Record<string, unknown>> {
  const page = await session.open('popup.html');
  const found = await page.evaluate(() => (globalThis as unknown as ExtensionGlobal).chrome.storage.managed.get(null));
  await page.close();
  return found;
}

const good = async () => (await session.storage())['good:managed'] as Record<string, unknown> | undefined;

const inForce = (version: number) =>
  until(`version ${version} in force`, async () => (await good())?.version === version);

async function draft(): Promise<Tab> {
  const tab = await session.tab(URL, { seed: seed() });
  await tab.write('x.home', HELD.en);
  return tab;
}

async function held(tab: Tab): Promise<boolean> {
  const before = (await tab.published()).length;
  await tab.publish('x.home', 'ctrl-enter');
  const outcome = await until('a card or a post', async () =>
    (await tab.shown.isOpen()) ? 'card' : (await tab.published()).length > before ? 'post' : null,
  );
  if (outcome === 'card') await goBack(tab, 'en');
  return outcome === 'card';
}

/** Waits until the options page says it. */
async function told(section: string, words: string): Promise<void> {
  const page = await session.open(`options.html#${section}`);
  await until(`the section ${section} to say "${words}"`, () =>
    page.evaluate((part) => document.querySelector('main')?.textContent?.includes(part), words),
  );
  await page.close();
}

describe.skipIf(problem !== null)(`managed storage (${name})`, () => {
  it('holds in a tab what the person has switched off, and the pages say why', async () => {
    await session.policy({ slipguard: 1, rules: OFF });
    const before = await draft();
    expect(await held(before)).toBe(false);
    await before.write('x.home', HELD.en);
    await until('no marks', async () => (await before.marks()) === 0);

    await set(FIRM);
    await inForce(FIRM.version);
    const tab = name === 'chromium' ? before : await draft();
    await until('the marks', async () => (await tab.marks()) > 0);
    expect(await held(tab)).toBe(true);
    await tab.close();

    await told('policy', t('en', 'optionsLayerManaged'));
    const rules = await session.open('options.html#rules');
    const off = await until('the rule', () => rules.$('[id="rule-en/quotation"] input[value="off"]'));
    expect(await off.evaluate((input) => (input as HTMLInputElement).disabled)).toBe(true);
    const row = await rules.$eval('[id="rule-en/quotation"]', (element) => element.textContent);
    expect(row).toContain(t('en', 'optionsRulesLocked', { firm: FIRM.firm }));
    await rules.close();
  });

  it('that does not hold together leaves the last good one in force, and it is told', async () => {
    await set(FIRM);
    await inForce(FIRM.version);
    await set(MALFORMED);
    await until('it to be refused', async () => {
      const problems = (await session.storage()).layerProblems as Record<string, unknown> | undefined;
      return problems?.managed;
    });
    expect((await good())?.version).toBe(FIRM.version);
    const tab = await draft();
    expect(await held(tab)).toBe(true);
    await tab.close();
    await told('policy', t('en', 'optionsPolicyRefused'));
  });

  it('arrives whole, or where Chromium would drop parts of it, not at all', async () => {
    await set(FULL);
    await inForce(FULL.version);
    const parsed = parsePolicy(FULL);
    expect(parsed.ok && (await good())).toEqual(parsed.ok && JSON.parse(JSON.stringify(parsed.policy)));
    expect((await session.storage()).layerProblems).toBeUndefined();
    if (name === 'firefox') return expect(await got()).toEqual(FULL);
    await setRaw(FIRM);
    await until('the fields to be dropped', async () => Object.keys(await got()).length === 0);
    // what was in force stays
    expect((await good())?.version).toBe(FULL.version);
  });

  it('is taken as one text, too', async () => {
    await setRaw({ document: JSON.stringify({ ...FIRM, version: 5 }) });
    await inForce(5);
    const tab = await draft();
    expect(await held(tab)).toBe(true);
    await tab.close();
    expect(session.leaks).toEqual([]);
  });
});
