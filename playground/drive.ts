import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Playground } from './kit/shelf.ts';
import type { Part } from './kit/shelved.ts';
import { type PlaygroundOptions, respond, type Surface, type Way } from './site.ts';

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
}

/** Does what a person does to send. */
export async function send(page: Page, id: string, way: Way): Promise<void> {
  if (way === 'click' || way === 'click-icon') return press(page, id, way === 'click' ? 'publish' : 'publishIcon');
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
