import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import { pause, until } from './wait.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  readonly axe: {
    run(
      where: Document,
      options: object,
    ): Promise<{
      readonly violations: readonly {
        readonly id: string;
        readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
      }[];
    }>;
  };
}

/**
 * What axe-core finds wrong in what is in sight, a line each; with `only`, by these of its rules. Sections out of sight are
 * put aside meanwhile: nobody meets them, and the search takes ten times as long with them.
 */
export async function violations(page: Page, only?: readonly string[]): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  return page.evaluate(async (rules) => {
    const aside = [...document.querySelectorAll('main > section[hidden]')].map((section) => {
      const place = new Comment();
      section.replaceWith(place);
      return [section, place] as const;
    });
    const found = await (globalThis as unknown as Axe).axe.run(document, {
      resultTypes: ['violations'],
      preload: false,
      ...(rules ? { runOnly: { type: 'rule', values: rules } } : {}),
    });
    for (const [section, place] of aside) place.replaceWith(section);
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
    );
  }, only);
}

/** What sticks out of the window sideways, a line each: the page itself, or something in sight that cannot be scrolled to. */
export function stickingOut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const out = scrollWidth > clientWidth ? [`page: ${scrollWidth} of ${clientWidth}`] : [];
    const scrolls = (element: Element | null): boolean =>
      element !== null && (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    for (const element of document.querySelectorAll('body *')) {
      const { left, right, width } = element.getBoundingClientRect();
      if (width === 0 || !element.checkVisibility() || element.closest('.unseen') || scrolls(element.parentElement))
        continue;
      if (left < -1 || right > clientWidth + 1)
        out.push(`${element.tagName} ${element.className} "${element.textContent?.slice(0, 40)}": ${left} to ${right}`);
      // words that their own box cuts off
      const { overflowX } = getComputedStyle(element);
      if (
        overflowX !== 'visible' &&
        overflowX !== 'auto' &&
        element.scrollWidth > element.clientWidth + 1 &&
        element.clientWidth > 1 &&
        !(element instanceof HTMLInputElement || element instanceof HTMLSelectElement)
      )
        out.push(`cut off: ${element.tagName} ${element.className} "${element.textContent?.slice(0, 40)}"`);
    }
    return out.slice(0, 10);
  });
}

/** The button, link or fold in sight that is called so. */
export function button(page: Page, words: string): Promise<ElementHandle<HTMLElement>> {
  return found(
    page,
    `button "${words}"`,
    (wanted) => {
      const named = (one: Element) =>
        (one.getAttribute('aria-label') ?? one.textContent ?? '').replace(/\s+/g, ' ').trim();
      const all = [...document.querySelectorAll<HTMLElement>('button, a, summary')].filter((one) =>
        one.checkVisibility(),
      );
      return all.find((one) => named(one) === wanted) ?? null;
    },
    words,
  );
}

/** The field in sight with that label. */
export function field(page: Page, label: string): Promise<ElementHandle<HTMLElement>> {
  return found(
    page,
    `field "${label}"`,
    (wanted) => {
      for (const one of document.querySelectorAll<HTMLLabelElement>('label'))
        if (one.checkVisibility() && one.textContent?.trim() === wanted && one.control) return one.control;
      return null;
    },
    label,
  );
}

async function found(
  page: Page,
  what: string,
  find: (words: string) => HTMLElement | null,
  words: string,
): Promise<ElementHandle<HTMLElement>> {
  return until(
    what,
    async () => (await page.evaluateHandle(find, words)).asElement() as ElementHandle<HTMLElement> | null,
  );
}

/** Goes to a section of the options page, and waits until its heading has the focus. */
export async function visit(page: Page, section: string): Promise<void> {
  const address = `#${section}`;
  if ((await page.evaluate(() => location.hash)) === address) return;
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
  await until(`the section ${section}`, () =>
    page.evaluate(
      (hash) =>
        document.querySelector('nav [aria-current="page"]')?.getAttribute('href') === hash &&
        document.activeElement?.matches('section:not([hidden]) > h1'),
      address,
    ),
  );
}

/** How a walk with the Tab key through what is in sight went; each control told by its markup. */
export interface Walk {
  /** Controls that the key never came to. */
  readonly missed: readonly string[];
  /** Controls that the key came back to before it had been everywhere. */
  readonly twice: readonly string[];
  /** Controls at which the focus was not to be seen. */
  readonly unseen: readonly string[];
}

interface Walker {
  slipguardWalk: { stops: Set<Element>; seen: Set<Element>; twice: Set<Element>; unseen: Set<Element> };
}

/** Presses Tab from the top of the page until it has been at every control in sight, or far too often. */
export async function walk(page: Page): Promise<Walk> {
  const most = await page.evaluate(() => {
    const controls = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
    const shown = [...document.querySelectorAll<HTMLInputElement>(controls)].filter(
      (one) => one.checkVisibility() && !one.disabled && one.tabIndex >= 0,
    );
    const stops = shown.filter((one) => {
      if (one.type !== 'radio') return true;
      // of radios of one name only the chosen one, or where there is none the first, is come to
      const group = shown.filter(({ type, name }) => type === 'radio' && name === one.name);
      return one.checked || (one === group[0] && !group.some(({ checked }) => checked));
    });
    (globalThis as unknown as Walker).slipguardWalk = {
      stops: new Set(stops),
      seen: new Set(),
      twice: new Set(),
      unseen: new Set(),
    };
    // from the top, wherever the focus was
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    // dates have a stop for each of their parts
    return stops.reduce((sum, { type }) => sum + (/^date/.test(type) ? 8 : 1), 0) + 6;
  });
  for (let press = 0; press < most; press++) {
    await page.keyboard.press('Tab');
    const over = await page.evaluate(() => {
      const { stops, seen, twice, unseen } = (globalThis as unknown as Walker).slipguardWalk;
      const at = document.activeElement;
      if (!at || at === document.body) return false;
      const last = [...seen].at(-1);
      if (seen.has(at) && at !== last) twice.add(at);
      // the newest stands last
      if (at !== last) seen.delete(at);
      seen.add(at);
      const marked = [at, at.nextElementSibling].some((one) => {
        const style = one && getComputedStyle(one);
        return style && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0;
      });
      const { top, bottom, width } = at.getBoundingClientRect();
      // a date has parts that mark themselves
      if (!marked && at !== last) unseen.add(at);
      if (width === 0 || bottom <= 0 || top >= innerHeight) unseen.add(at);
      return [...stops].every((one) => seen.has(one));
    });
    if (over) break;
  }
  return page.evaluate(() => {
    const { stops, seen, twice, unseen } = (globalThis as unknown as Walker).slipguardWalk;
    const tell = (all: Iterable<Element>) => [...all].map((one) => one.outerHTML.slice(0, 160));
    return { missed: tell([...stops].filter((one) => !seen.has(one))), twice: tell(twice), unseen: tell(unseen) };
  });
}

interface Clocked {
  slipguardKeys?: number[];
}

/**
 * Presses `count` keys, some in a row and some after a rest, from the list that is given in turn; gives ms from each key to its
 * picture.
 */
export async function keyTimes(
  page: Page,
  count: number,
  keys: readonly KeyInput[] = ['s', 't', 'e', 'l', 'Backspace', 'a'],
): Promise<readonly number[]> {
  await page.evaluate(() => {
    const clock = globalThis as unknown as Clocked;
    const first = clock.slipguardKeys === undefined;
    clock.slipguardKeys = [];
    if (!first) return;
    addEventListener(
      'keydown',
      ({ timeStamp }) =>
        requestAnimationFrame(() => {
          // the frame is painted before the next task
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => clock.slipguardKeys?.push(performance.now() - timeStamp);
          port2.postMessage(0);
        }),
      true,
    );
  });
  for (let at = 0; at < count; at++) {
    await page.keyboard.press(keys[at % keys.length]!);
    // what waits for a rest falls between two keys now and then
    await pause(at % 13 === 12 ? 250 + ((at * 67) % 300) : 15);
  }
  await until('all keys to be painted', () =>
    page.evaluate((all) => ((globalThis as unknown as Clocked).slipguardKeys?.length ?? 0) >= all, count),
  );
  return page.evaluate(() => (globalThis as unknown as Clocked).slipguardKeys ?? []);
}

/** The value below which a share of them lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
