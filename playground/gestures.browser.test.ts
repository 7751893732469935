import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gesture, LAUNCHES, openPage, wait } from './drive.ts';
import type { Playground } from './kit/shelf.ts';
import { buildPlayground, GESTURES, type GestureSpot, type GestureWay, type PlaygroundOptions, RIVAL } from './site.ts';

declare const __playground: Playground;

const only = process.env.PLAYGROUND_ONLY;
const firstSeed = Number(process.env.PLAYGROUND_SEED ?? 1);
const LANGUAGES = ['en', 'zh', 'de'] as const;

async function acts(browser: Browser, spot: GestureSpot, way: GestureWay, options: PlaygroundOptions): Promise<void> {
  for (const who of ['rival', 'ordinary'] as const) {
    const page = await openPage(browser, who === 'ordinary' ? (spot.ordinary ?? spot.url) : spot.url, options);
    try {
      await wait(100);
      expect(await page.evaluate(() => __playground.seen.length)).toBe(0);
      await gesture(page, spot, who, way);
      await wait(350);
      const { reactions, seen } = await page.evaluate(() => ({
        reactions: __playground.reactions,
        seen: __playground.seen,
      }));
      expect(
        reactions.map(({ id, act, isTrusted }) => ({ id, act, isTrusted })),
        `${who} ${JSON.stringify(reactions)}`,
      ).toEqual([{ id: spot.id, act: spot.act, isTrusted: true }]);
      // the author of a post that takes the rival's along is somebody else
      if (who === 'ordinary') expect(reactions[0]!.to).not.toBe(RIVAL.handles[spot.platform]);
      expect(seen.filter(({ surface }) => surface === spot.id).length).toBeGreaterThan(0);
      expect(seen.every(({ isTrusted }) => isTrusted)).toBe(true);
    } finally {
      await page.close();
    }
  }
}

for (const [name, launch] of Object.entries(LAUNCHES)) {
  describe(`the playground's likes, reposts and follows in ${name}, without an extension`, () => {
    let browser: Browser;
    beforeAll(async () => {
      await buildPlayground();
      browser = await launch();
    }, 120_000);
    afterAll(() => browser?.close());

    for (const spot of GESTURES.filter(({ id }) => !only || id.startsWith(only)))
      it(`${spot.id} acts once by each of its ways`, { timeout: 120_000 }, async () => {
        for (const [index, way] of spot.ways.entries()) {
          const seed = firstSeed + index;
          await acts(browser, spot, way, { seed, language: LANGUAGES[index % 3]! }).catch((error) => {
            throw new Error(`${way}, seed ${seed}: ${error.message}`, { cause: error });
          });
        }
      });
  });
}
