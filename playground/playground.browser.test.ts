import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Playground } from './kit/shelf.ts';
import { buildPlayground, type PlaygroundOptions, respond, SURFACES, type Surface, type Way } from './site.ts';

declare const __playground: Playground;

const CHROMIUM = process.env.SLIPGUARD_CHROME ?? '/usr/bin/chromium';
const FIREFOX = process.env.SLIPGUARD_FIREFOX ?? '/usr/bin/firefox-esr';
const only = process.env.PLAYGROUND_ONLY;

const launches = {
  chromium: () =>
    puppeteer.launch({ executablePath: CHROMIUM, headless: true, pipe: true, args: ['--no-sandbox', '--disable-gpu'] }),
  firefox: () => puppeteer.launch({ browser: 'firefox', executablePath: FIREFOX, headless: true }),
};

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

async function open(browser: Browser, url: string, options: PlaygroundOptions): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const reply = request.url().startsWith('http') ? respond(request.url(), options) : null;
    void (reply ? request.respond(reply) : request.respond({ status: 404, body: '' })).catch(() => {});
  });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(url);
  await page.waitForFunction(() => typeof __playground === 'object');
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return page;
}

async function press(page: Page, id: string, part: Parameters<Playground['point']>[1]): Promise<void> {
  const point = await page.evaluate((id, part) => __playground.point(id, part), id, part);
  if (!point) throw new Error(`${id} has no ${part}`);
  await page.mouse.click(point.x, point.y);
}

/** Presses what opens the surface until its editor is there, and puts the caret in it. */
async function reach(page: Page, surface: Surface): Promise<void> {
  for (let tries = 0; tries < 10; tries++) {
    if (await page.evaluate((id) => __playground.element(id, 'editor') !== null, surface.id)) break;
    if (surface.opens) await press(page, surface.id, 'open');
    await wait(100);
  }
  await press(page, surface.id, 'editor');
}

async function send(page: Page, id: string, way: Way): Promise<void> {
  if (way === 'click' || way === 'click-icon') return press(page, id, way === 'click' ? 'publish' : 'publishIcon');
  if (way === 'enter' || way === 'submit') return page.keyboard.press('Enter');
  if (way === 'ctrl-enter' || way === 'meta-enter') {
    const modifier = way === 'ctrl-enter' ? 'Control' : 'Meta';
    await page.keyboard.down(modifier);
    await page.keyboard.press('Enter');
    return page.keyboard.up(modifier);
  }
  await page.evaluate((id) => (__playground.element(id, 'publish') as HTMLElement).focus(), id);
  return page.keyboard.press(way === 'enter-on-control' ? 'Enter' : ' ');
}

async function publishes(browser: Browser, surface: Surface, way: Way, options: PlaygroundOptions): Promise<void> {
  const page = await open(browser, surface.url, options);
  try {
    await reach(page, surface);
    const enterSends = surface.ways.includes('enter') || surface.ways.includes('submit');
    await page.keyboard.type('Our mug (v2) is');
    if (!enterSends) {
      await page.keyboard.press('Enter');
      await page.keyboard.type('here 马克杯');
    }
    const text = enterSends ? 'Our mug (v2) is' : 'Our mug (v2) is\nhere 马克杯';
    await expect.poll(() => page.evaluate((id) => __playground.model(id), surface.id)).toBe(text);
    if (await page.evaluate((id) => __playground.element(id, 'next') !== null, surface.id)) {
      await press(page, surface.id, 'next');
      await wait(100);
    }
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

for (const [name, launch] of Object.entries(launches)) {
  describe(`the playground in ${name}, without an extension`, () => {
    let browser: Browser;
    beforeAll(async () => {
      await buildPlayground();
      browser = await launch();
    }, 120_000);
    afterAll(() => browser?.close());

    for (const surface of SURFACES.filter(({ id }) => !only || id.startsWith(only)))
      it(`${surface.id} publishes once by each of its ways`, { timeout: 120_000 }, async () => {
        const traps = ['none', 'modal', 'focus-trap'] as const;
        for (const [index, way] of surface.ways.entries()) {
          const seed = Number(process.env.PLAYGROUND_SEED ?? 1) + index;
          const language = index % 2 === 0 ? 'en' : 'zh';
          await publishes(browser, surface, way, { seed, language, trap: traps[index % 3]! }).catch((error) => {
            throw new Error(`${way}, seed ${seed}: ${error.message}`, { cause: error });
          });
        }
      });
  });
}
