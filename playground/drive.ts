import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core';
import type { Playground } from './kit/shelf.ts';
import type { Part } from './kit/shelved.ts';
import type { SpotPart, Who } from './kit/spots.ts';
import { type GestureSpot, type GestureWay, type PlaygroundOptions, respond, type Surface, type Way } from './site.ts';

declare const __playground: Playground;

const CHROMIUM = process.env.SLIPGUARD_CHROME ?? '/usr/bin/chromium';
const FIREFOX = process.env.SLIPGUARD_FIREFOX ?? '/usr/bin/firefox-esr';

/** Both browsers, without any extension. */
export const LAUNCHES = {
  chromium: () =>
    puppeteer.launch({ executablePath: CHROMIUM, headless: true, pipe: true, args: ['--no-sandbox', '--disable-gpu'] }),
  firefox: () => puppeteer.launch({ browser: 'firefox', executablePath: FIREFOX, headless: true }),
};

/** Resolves after `ms` milliseconds. */
export const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** A page of the playground; throws when its scripts threw. `before` runs in it ahead of the page's own scripts. */
export async function openPage(
  browser: Browser,
  url: string,
  options: PlaygroundOptions,
  before?: () => void,
): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  if (before) await page.evaluateOnNewDocument(before);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const reply = request.url().startsWith('http') ? respond(request.url(), options) : null;
    void request.respond(reply ?? { status: 404, body: '' }).catch(() => {});
  });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(url);
  await page.waitForFunction(() => typeof __playground === 'object');
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return page;
}

/** A real press with the mouse on a part of a surface. */
export async function press(page: Page, id: string, part: Part): Promise<void> {
  const point = await page.evaluate((id, part) => __playground.point(id, part), id, part);
  if (!point) throw new Error(`${id} has no ${part}`);
  await page.mouse.click(point.x, point.y);
}

/** Presses what opens the surface until its editor is there, and puts the caret into it. */
export async function reach(page: Page, surface: Surface): Promise<void> {
  for (let tries = 0; tries < 20; tries++) {
    if (await page.evaluate((id) => __playground.element(id, 'editor') !== null, surface.id)) break;
    if (surface.opens) await press(page, surface.id, 'open');
    await wait(50);
  }
  await press(page, surface.id, 'editor');
  // an edit begins with what was published before
  if (surface.act === 'edit') await page.evaluate((id) => __playground.setText(id, ''), surface.id);
}

/** Does what a person does to send. */
export async function send(page: Page, id: string, way: Way): Promise<void> {
  if (way === 'click' || way === 'click-icon') return press(page, id, way === 'click' ? 'publish' : 'publishIcon');
  if (way === 'touch') {
    const point = await page.evaluate((id) => __playground.point(id, 'publish'), id);
    if (!point) throw new Error(`${id} has no publish`);
    return page.touchscreen.tap(point.x, point.y);
  }
  if (way === 'enter' || way === 'submit') return page.keyboard.press('Enter');
  if (way === 'ctrl-enter' || way === 'meta-enter') {
    const modifier = way === 'ctrl-enter' ? 'Control' : 'Meta';
    await page.keyboard.down(modifier);
    await page.keyboard.press('Enter');
    return page.keyboard.up(modifier);
  }
  await page.evaluate((id) => (__playground.element(id, 'publish') as HTMLElement).focus(), id);
  // WebDriver BiDi knows the space bar by its character only
  return page.keyboard.press(way === 'enter-on-control' ? 'Enter' : ' ');
}

/** Goes on to the step with the publish control, where there are two. */
export async function next(page: Page, id: string): Promise<void> {
  if (!(await page.evaluate((id) => __playground.element(id, 'next') !== null, id))) return;
  await press(page, id, 'next');
  await wait(50);
}

/** Does what a person does to like, repost or follow. */
export async function gesture(page: Page, spot: GestureSpot, who: Who, way: GestureWay): Promise<void> {
  const { id } = spot;
  const point = async (part: SpotPart) => {
    for (let tries = 0; tries < 40; tries++) {
      const point = await page.evaluate((id, who, part) => __playground.spotPoint(id, who, part), id, who, part);
      if (point) return point;
      await wait(50);
    }
    throw new Error(`${id} of ${who} has no ${part}`);
  };
  const focus = (part: SpotPart) =>
    page.evaluate((id, who, part) => (__playground.spot(id, who, part) as HTMLElement).focus(), id, who, part);
  const click = async (part: SpotPart, count = 1) => {
    const { x, y } = await point(part);
    await page.mouse.click(x, y, { count });
  };
  const tap = async (part: SpotPart) => {
    const { x, y } = await point(part);
    await page.touchscreen.tap(x, y);
  };
  const media = async () =>
    (await page.evaluate((id, who) => __playground.spot(id, who, 'media') !== null, id, who)) ? 'media' : 'control';
  if (way === 'click') return click('control');
  if (way === 'click-icon') return click('icon');
  if (way === 'tap') return tap('control');
  if (way === 'double-click') return click(await media(), 2);
  if (way === 'double-tap') {
    const part = await media();
    await tap(part);
    return tap(part);
  }
  if (way === 'enter' || way === 'space') {
    await focus('control');
    return page.keyboard.press(way === 'enter' ? 'Enter' : ' ');
  }
  if (way === 'key') {
    await focus('post');
    return page.keyboard.press(spot.key as KeyInput);
  }
  const { x, y } = await point('opener');
  // a menu that a held press has left open would be closed by another press
  const isOpen = await page.evaluate((id, who) => __playground.spot(id, who, 'control') !== null, id, who);
  if (way === 'menu' && !isOpen) await page.mouse.click(x, y);
  if (way === 'hover') await page.mouse.move(x, y, { steps: 4 });
  return click('control');
}
