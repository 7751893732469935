import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ROOT } from '../../scripts/setup.mjs';
import { HELD } from './card.ts';
import { launch, type Session, seed } from './driver.ts';
import { surfaceOf } from './tab.ts';
import { until } from './wait.ts';

const name = inject('browser');
const OUT = process.env.SLIPGUARD_PICTURES ?? join(ROOT, 'playground', 'out');
const SCREENS = [
  'popup.html',
  ...[
    'overview',
    'accounts',
    'names',
    'rules',
    'markets',
    'crisis',
    'roles',
    'policy',
    'saved',
    'record',
    'slipped',
    'slipped/linkedin/like',
    'privacy',
  ].map((part) => `options.html#${part}`),
];
const SITES = ['x.home', 'linkedin.sharebox', 'facebook.comment', 'instagram.caption'];

let session: Session;

beforeAll(async () => {
  mkdirSync(OUT, { recursive: true });
  session = await launch(name);
  for (const language of ['en', 'zh'] as const) {
    await session.store({ language });
    // not by a reload: Firefox's driver never hears of the end of one in a page of ours
    const page = await session.open('welcome.html');
    await page.bringToFront();
    await page.waitForSelector('h1');
    await show(page, 'welcome', language);
    await page.close();
  }
  await session.agree();
});

afterAll(() => session?.close());

const file = (...parts: readonly string[]) => join(OUT, `${[name, ...parts].join('-')}.png`) as `${string}.png`;

/** Whether the page is shown in `theme`: only Chromium can be told by the driver; Firefox shows the system's choice. */
async function turn(page: Page, theme: 'light' | 'dark'): Promise<boolean> {
  if (name === 'firefox') return theme === 'light';
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  // colours fade for 120 ms
  await new Promise((done) => setTimeout(done, 200));
  return true;
}

/** Pictures of a page of ours in both themes, none of them wider than its window. */
async function show(page: Page, plain: string, language: string): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    if (!(await turn(page, theme))) continue;
    await page.screenshot({ path: file(plain, language, theme), fullPage: true });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide, 'the page is wider than its window').toBeLessThanOrEqual(0);
  }
}

/** The words on the toolbar for the tab of `page`. */
const titleOf = (page: Page) =>
  page.evaluate(async () => {
    const { tabs, action } = (
      globalThis as unknown as {
        chrome: {
          tabs: { getCurrent(): Promise<{ id: number }> };
          action: { getTitle(tab: { tabId: number }): Promise<string> };
        };
      }
    ).chrome;
    return action.getTitle({ tabId: (await tabs.getCurrent()).id });
  });

/** What a tab says to the background; in Firefox too the answer is a promise. */
const say = (page: Page, message: object) =>
  page.evaluate(
    (given) =>
      (
        globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }
      ).chrome.runtime.sendMessage(given),
    message,
  );

describe.each(['en', 'zh'] as const)(`every screen in %s (${name})`, (language) => {
  it.each(SCREENS)('%s', async (path) => {
    await session.store({ language });
    const page = await session.open(path);
    await page.bringToFront();
    await until('words on the page', () =>
      page.evaluate(() => ((document.body.textContent ?? '').trim().length > 20 ? true : null)),
    );
    await show(page, path.replace('.html', '').replaceAll(/[#/]/g, '-'), language);
    expect(await page.evaluate(() => document.documentElement.lang)).toMatch(language === 'zh' ? /^zh/ : /^en/);
    await page.close();
  });

  it.each([1, 2, 3, 4, 5])('the first steps, %i', async (step) => {
    const accounts = [{ platform: 'linkedin', handle: 'wei-chen', name: '', kind: 'work' }];
    await session.policy({ slipguard: 1, ...(step > 1 && { accounts }), markets: step > 3 ? ['DE', 'BR'] : [] });
    await session.store({ language, step: step - 1 });
    const page = await session.open('welcome.html');
    await page.bringToFront();
    await page.waitForSelector('main:not([hidden]) h1');
    await show(page, `step-${step}`, language);
    await page.close();
    await session.policy({ slipguard: 1 });
    await session.forget('step');
  });

  it('popup.html with something to tell', async () => {
    await session.store({ language });
    const teller = await session.open('popup.html');
    const at = new Date().toISOString();
    const report = 'button[aria-label]\ndiv[data-testid][role="textbox"]\nsection > article[componentkey]';
    const draft = { id: 'kept', at, platform: 'x', act: 'post', text: HELD[language] };
    expect(await say(teller, { type: 'keep', draft })).toEqual({ ok: true });
    expect(await say(teller, { type: 'keep', draft: { ...draft, act: 'like' } })).toMatchObject({ ok: false });
    expect(
      await say(teller, { type: 'changed', change: { platform: 'linkedin', what: 'comments', at, report } }),
    ).toEqual({ ok: true });
    const words = language === 'zh' ? 'LinkedIn 改版了：评论没有检查' : 'LinkedIn changed: comments are not checked';
    expect(await titleOf(teller)).toBe(words);
    const page = await session.open('popup.html');
    await page.bringToFront();
    await page.setViewport({ width: 380, height: 600 });
    const fold = await page.waitForSelector('summary');
    expect(await page.evaluate(() => document.querySelector('.changed h2')?.textContent)).toBe(words);
    expect(await page.evaluate(() => document.querySelector('.drafts')?.textContent)).toContain(HELD[language]);
    await show(page, 'popup-told', language);
    await fold!.click();
    await show(page, 'popup-report', language);
    await (await page.$('.changed > button'))!.click();
    await until('the note to be put away', async () => !('changed:linkedin' in (await session.storage())));
    expect(await page.$('.changed')).toBeNull();
    await page.close();
    await teller.close();
  });

  it.each(SITES)('the card on %s', async (id) => {
    await session.store({ language });
    for (const theme of ['light', 'dark'] as const) {
      const tab = await session.tab(surfaceOf(id).url, { seed: seed(), language, theme });
      await tab.write(id, HELD[language]);
      await until('the marks', async () => (await tab.marks()) > 0);
      await tab.page.screenshot({ path: file(id, 'chip', language, theme) });
      await tab.publish(id, surfaceOf(id).ways[0]!);
      await tab.shown.waitFor({ role: 'alertdialog' });
      await tab.page.screenshot({ path: file(id, 'card', language, theme) });
      const { width, height } = (await tab.shown.find({ role: 'alertdialog' }))!.box;
      expect(width).toBeGreaterThan(200);
      expect(height).toBeGreaterThan(150);
      await tab.close();
    }
  });
});
