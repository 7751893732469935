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
  'welcome.html',
  'popup.html',
  ...['accounts', 'names', 'rules', 'saved', 'record', 'privacy'].map((part) => `options.html#${part}`),
];
const SITES = ['x.home', 'linkedin.sharebox', 'facebook.comment', 'instagram.caption'];

let session: Session;

beforeAll(async () => {
  mkdirSync(OUT, { recursive: true });
  session = await launch(name);
  await session.agree();
});

afterAll(() => session?.close());

const file = (...parts: readonly string[]) => join(OUT, `${[name, ...parts].join('-')}.png`) as `${string}.png`;

async function inDark(page: Page): Promise<boolean> {
  // only Chromium can be told by the driver; Firefox shows the system's choice
  if (name === 'firefox') return false;
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  return true;
}

describe.each(['en', 'zh'] as const)(`every screen in %s (${name})`, (language) => {
  it.each(SCREENS)('%s', async (path) => {
    await session.store({ language });
    const page = await session.open(path);
    await page.bringToFront();
    await until('words on the page', () =>
      page.evaluate(() => ((document.body.textContent ?? '').trim().length > 20 ? true : null)),
    );
    const plain = path.replace('.html', '').replace('#', '-');
    for (const theme of ['light', 'dark']) {
      if (theme === 'dark' && !(await inDark(page))) continue;
      await page.screenshot({ path: file(plain, language, theme), fullPage: true });
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide, 'the page is wider than its window').toBeLessThanOrEqual(0);
    }
    expect(await page.evaluate(() => document.documentElement.lang)).toMatch(language === 'zh' ? /^zh/ : /^en/);
    await page.close();
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
