import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { ROOT } from '../scripts/setup.mjs';
import { card, chip, small } from './overlay/examples.ts';
import { type BrowserName, buildStage, openStage, type Stage } from './overlay/open.ts';

const OUT = process.env.SLIPGUARD_PICTURES ?? join(ROOT, 'playground', 'out');

let dir = '';
beforeAll(async () => {
  mkdirSync(OUT, { recursive: true });
  ({ dir } = await buildStage());
}, 60_000);
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const only = inject('browser') as BrowserName | undefined;

/** A window of 900 by 720 at four zooms, and a narrow one. */
const VIEWS = [
  ['50 %', 1800, 1440, 0.5],
  ['100 %', 900, 720, 1],
  ['200 %', 450, 360, 2],
  ['360 px', 360, 640, 1],
] as const;

describe.each<BrowserName>(only ? [only] : ['chromium', 'firefox'])('the overlay fits in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(name, dir);
  }, 60_000);
  afterAll(() => stage?.browser.close());
  beforeEach(async () => {
    await stage.tell({ card: null });
    await stage.tell({ chip: null });
  });

  const foot = /^(Back to|回去|Save|存为|Switch|切换|Don’t|不赞|Publish|仍要|Like|Copy|复制)/;
  const pageDirection = (way: 'ltr' | 'rtl') =>
    stage.page.evaluate((to) => {
      document.documentElement.dir = to;
    }, way);

  describe.each(VIEWS)('at %s', (_, width, height, deviceScaleFactor) => {
    beforeAll(() => stage.page.setViewport({ width, height, deviceScaleFactor }));

    it.each(['ltr', 'rtl'] as const)(
      'every decision is in the window, apart and wide enough, on a page that reads %s',
      async (way) => {
        await pageDirection(way);
        for (const language of ['en', 'zh'] as const) {
          for (const make of [card, small]) {
            for (const severity of ['caution', 'hold', 'stop'] as const) {
              await stage.tell({ card: null });
              await stage.tell({ card: make(severity, language, 'light', { canSwitch: true }) });
              const { spill, reading } = await stage.drawing('dialog');
              const boxes = await stage.boxes();
              const what = `${make.name} ${severity} ${language}`;
              const buttons = boxes.filter((one) => foot.test(one.name));
              expect(spill, what).toBe(0);
              expect(reading, what).toBeGreaterThan(100);
              expect(buttons, what).toHaveLength(make === card ? 4 : 3);
              const box = boxes.find((one) => one.name === '(card)')!;
              expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height, what).toBe(
                true,
              );
              for (const [index, one] of buttons.entries()) {
                const inside =
                  one.x >= box.x &&
                  one.y >= box.y &&
                  one.x + one.width <= box.x + box.width &&
                  one.y + one.height <= box.y + box.height;
                expect(inside, `${what}: ${one.name}`).toBe(true);
                expect(Math.min(one.width, one.height), `${what}: ${one.name}`).toBeGreaterThanOrEqual(32);
                for (const other of buttons.slice(index + 1)) {
                  const apart =
                    one.x + one.width <= other.x ||
                    other.x + other.width <= one.x ||
                    one.y + one.height <= other.y ||
                    other.y + other.height <= one.y;
                  expect(apart, `${what}: ${one.name} and ${other.name}`).toBe(true);
                }
              }
            }
          }
        }
      },
    );

    it('a small card comes up beside the pointer and not under it', async () => {
      await pageDirection('ltr');
      for (const [along, down] of [
        [0.5, 0.1],
        [0.02, 0.5],
        [0.98, 0.9],
      ] as const) {
        const pointer = { x: Math.round(width * along), y: Math.round(height * down) };
        await stage.tell({ card: null });
        await stage.tell({ card: small('caution', 'en', 'light', { pointer }) });
        const box = (await stage.boxes()).find((one) => one.name === '(card)')!;
        const gap = (from: number, to: number, at: number) => Math.max(from - at, at - to, 0);
        const away = Math.max(gap(box.x, box.x + box.width, pointer.x), gap(box.y, box.y + box.height, pointer.y));
        expect(box.width).toBe(Math.min(320, width - 16));
        // a window too low for the card leaves only the rule that holds for every card: no button under the pointer
        const hasRoom = Math.max(pointer.y, height - pointer.y) >= box.height + 24;
        if (hasRoom) expect(away, JSON.stringify(pointer)).toBeGreaterThan(8);
        if (hasRoom) expect(away, JSON.stringify(pointer)).toBeLessThanOrEqual(24);
      }
    });

    it('the chip stays in the window with a long name', async () => {
      const speaker = {
        name: 'Wei Chen of Ningbo Hardware',
        handle: '@wei-chen-ningbo-hardware',
        kind: 'unknown',
      } as const;
      await pageDirection('rtl');
      await stage.tell({ chip: chip('en', 'light', { at: { x: 8, y: 100 }, speaker }) });
      for (const one of await stage.boxes()) {
        expect(one.x >= 8 && one.x + one.width <= width, one.name).toBe(true);
        expect(one.height, one.name).toBeGreaterThanOrEqual(32);
      }
    });
  });

  it('moves nothing where less motion is asked for, and can be read in forced colours', async () => {
    if (name === 'firefox') return; // only Chromium can be told by the driver
    await stage.page.setViewport({ width: 900, height: 720 });
    await stage.rest(200); // a change of size draws the card anew, and without motion
    const devtools = await stage.page.createCDPSession();
    const features = (wanted: { name: string; value: string }[]) =>
      devtools.send('Emulation.setEmulatedMedia', { features: wanted });
    await stage.tell({ card: small('caution', 'en', 'light') });
    expect((await stage.drawing('dialog')).motions).toContain('rise');
    await features([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await stage.tell({ card: null });
    await stage.tell({ card: small('caution', 'en', 'light') });
    expect((await stage.drawing('dialog')).motions).toEqual([]);
    await features([{ name: 'forced-colors', value: 'active' }]);
    await stage.tell({ card: null });
    await stage.tell({ card: small('hold', 'en', 'dark', { canSwitch: true }) });
    await stage.rest(600);
    await stage.press('Team agreed');
    await stage.page.screenshot({ path: join(OUT, 'overlay-small-forced.png') });
    const { borders } = await stage.drawing('.r');
    expect(borders.filter((one) => one.startsWith('2px solid'))).toHaveLength(1);
    const [back, ...others] = (await stage.drawing('.btn')).borders;
    expect(back).toMatch(/^2px solid/);
    for (const other of others) expect(other).toMatch(/^1px solid/);
    expect((await stage.drawing('.kind, .ic')).borders.every((one) => /^1px (solid|dashed)/.test(one))).toBe(true);
    await features([]);
  });

  it('has a small card that is small, as in the pictures', async () => {
    await stage.page.setViewport({ width: 900, height: 720 });
    await pageDirection('ltr');
    for (const language of ['en', 'zh'] as const) {
      for (const theme of ['light', 'dark'] as const) {
        const speaker = {
          name: language === 'zh' ? '陈薇' : 'Wei Chen',
          handle: '@wei-chen',
          kind: 'unknown',
        } as const;
        const picture = (what: string) =>
          stage.page.screenshot({
            path: join(OUT, `${name}-overlay-${what}-${language}-${theme}.png`) as `${string}.png`,
          });
        const pointer = { x: 300, y: 120 };
        for (const severity of ['caution', 'hold'] as const) {
          await stage.tell({ card: small(severity, language, theme, { canSwitch: severity === 'hold', pointer }) });
          await stage.rest(200);
          await picture(`small-${severity}`);
          expect((await stage.boxes()).find((one) => one.name === '(card)')!.height).toBeLessThan(480);
          await stage.tell({ card: null });
        }
        await stage.tell({ chip: chip(language, theme, { speaker }) });
        await stage.rest(100);
        await picture('chip');
        await stage.tell({ chip: null });
      }
    }
  });
});
