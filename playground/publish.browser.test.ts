import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LAUNCHES, next, openPage, reach, send, wait } from './drive.ts';
import type { Playground } from './kit/shelf.ts';
import { buildPlayground, type PlaygroundOptions, SURFACES, type Surface, type Way } from './site.ts';

declare const __playground: Playground;

const only = process.env.PLAYGROUND_ONLY;
const firstSeed = Number(process.env.PLAYGROUND_SEED ?? 1);
const TRAPS = ['none', 'modal', 'focus-trap'] as const;

async function publishes(browser: Browser, surface: Surface, way: Way, options: PlaygroundOptions): Promise<void> {
  const page = await openPage(browser, surface.url, options);
  try {
    await reach(page, surface);
    const enterSends = surface.ways.includes('enter') || surface.ways.includes('submit');
    await page.keyboard.type('Our mug (v2) is');
    if (enterSends) await page.keyboard.down('Shift');
    await page.keyboard.press('Enter');
    if (enterSends) await page.keyboard.up('Shift');
    await page.keyboard.type('here 马克杯');
    const text = 'Our mug (v2) is\nhere 马克杯';
    await expect.poll(() => page.evaluate((id) => __playground.model(id), surface.id)).toBe(text);
    await next(page, surface.id);
    expect(await page.evaluate(() => __playground.seen.length)).toBe(0);
    await send(page, surface.id, way);
    await wait(80);
    const { published, seen } = await page.evaluate(() => ({
      published: __playground.published,
      seen: __playground.seen,
    }));
    expect(published.map(({ surface, text }) => ({ surface, text }))).toEqual([{ surface: surface.id, text }]);
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.every((event) => event.isTrusted && event.surface === surface.id)).toBe(true);
  } finally {
    await page.close();
  }
}

for (const [name, launch] of Object.entries(LAUNCHES)) {
  describe(`the playground in ${name}, without an extension`, () => {
    let browser: Browser;
    beforeAll(async () => {
      await buildPlayground();
      browser = await launch();
    }, 120_000);
    afterAll(() => browser?.close());

    for (const surface of SURFACES.filter(({ id }) => !only || id.startsWith(only)))
      it(`${surface.id} publishes once by each of its ways`, { timeout: 120_000 }, async () => {
        for (const [index, way] of surface.ways.entries()) {
          const seed = firstSeed + index;
          const language = index % 2 === 0 ? 'en' : 'zh';
          await publishes(browser, surface, way, { seed, language, trap: TRAPS[index % 3]! }).catch((error) => {
            throw new Error(`${way}, seed ${seed}: ${error.message}`, { cause: error });
          });
        }
      });
  });
}
