import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LAUNCHES, next, openPage, press, reach, send, wait } from './drive.ts';
import type { Playground } from './kit/shelf.ts';
import { buildPlayground, SURFACES, type Surface } from './site.ts';

declare const __playground: Playground;

const only = process.env.PLAYGROUND_ONLY;
const seed = Number(process.env.PLAYGROUND_SEED ?? 1);

const model = (page: Page, id: string) => page.evaluate((id) => __playground.model(id), id);

/** The text that stands in the editor's DOM, images by their alt, without the guards of U+FEFF. */
function painted(page: Page, id: string): Promise<string> {
  return page.evaluate((id) => {
    const editor = __playground.element(id, 'editor') as HTMLElement;
    if (editor instanceof HTMLTextAreaElement) return editor.value;
    const copy = editor.cloneNode(true) as HTMLElement;
    for (const image of copy.querySelectorAll('img')) image.replaceWith(image.alt);
    return (copy.textContent ?? '').replaceAll('\ufeff', '');
  }, id);
}

/** Selects a stretch of the first text in the editor. */
function select(id: string, start: number, end: number): void {
  const editor = __playground.element(id, 'editor') as HTMLElement;
  editor.focus();
  if (editor instanceof HTMLTextAreaElement) {
    editor.setSelectionRange(start, end);
    return;
  }
  const text = editor.ownerDocument.createTreeWalker(editor, NodeFilter.SHOW_TEXT).nextNode();
  if (text) editor.ownerDocument.getSelection()?.setBaseAndExtent(text, start, text, end);
}

async function edits(page: Page, { id, editor }: Surface): Promise<void> {
  await page.keyboard.type('ac');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('bb');
  await page.keyboard.press('Backspace');
  await expect.poll(() => model(page, id)).toBe('abc');
  await page.keyboard.press('End');
  await page.keyboard.type(' ');
  await page.evaluate((id) => __playground.insertMention(id), id);
  await wait(60);
  await page.keyboard.type('x');
  await page.evaluate((id) => __playground.insertEmoji(id), id);
  await wait(60);
  const name = editor === 'draft' || editor === 'textarea' ? '@mariaalvarez' : 'Maria Alvarez';
  const gap = editor === 'draft' || editor === 'quill' || editor === 'editable' ? '' : ' ';
  await expect.poll(() => model(page, id)).toBe(`abc ${name}${gap}x😀`);
  await expect.poll(() => painted(page, id)).toBe(`abc ${name}${gap}x😀`);
}

for (const [name, launch] of Object.entries(LAUNCHES)) {
  describe(`the playground's editors in ${name}, without an extension`, () => {
    let browser: Browser;
    beforeAll(async () => {
      await buildPlayground();
      browser = await launch();
    }, 120_000);
    afterAll(() => browser?.close());

    const surfaces = SURFACES.filter(({ id }) => !only || id.startsWith(only));

    it.for(surfaces)('$id keeps caret, mentions and emoji in the model', { timeout: 60_000 }, async (surface) => {
      const page = await openPage(browser, surface.url, { seed, language: 'en' });
      await reach(page, surface);
      await edits(page, surface);
      await page.close();
    });

    it.for(surfaces)('$id takes a span replaced by execCommand', { timeout: 60_000 }, async (surface) => {
      const page = await openPage(browser, surface.url, { seed: seed + 1, language: 'en' });
      await reach(page, surface);
      await page.keyboard.type('mug at $3 each');
      await expect.poll(() => model(page, surface.id)).toBe('mug at $3 each');
      const { start, end } = { start: 7, end: 9 };
      await page.evaluate(select, surface.id, start, end);
      await wait(60);
      await page.evaluate((id) => {
        const editor = __playground.element(id, 'editor') as HTMLElement;
        return editor.ownerDocument.execCommand('insertText', false, 'a fair price');
      }, surface.id);
      await expect.poll(() => model(page, surface.id)).toBe('mug at a fair price each');
      await expect.poll(() => painted(page, surface.id)).toBe('mug at a fair price each');
      await page.keyboard.type('!');
      await expect.poll(() => model(page, surface.id)).toBe('mug at a fair price! each');
      await page.close();
    });

    it.for(surfaces)('$id mounts late and again, and follows the account', { timeout: 60_000 }, async (surface) => {
      const page = await openPage(browser, surface.url, { seed, language: 'zh' });
      if (surface.opens) await page.evaluate((id) => __playground.mountLate(id, 150), surface.id);
      await reach(page, surface);
      await page.keyboard.type('one');
      await page.evaluate((id) => __playground.remount(id), surface.id);
      await press(page, surface.id, 'editor');
      await page.keyboard.type('two');
      await expect.poll(() => model(page, surface.id)).toBe('two');
      await page.evaluate(() => __playground.setAccount({ handle: 'otherhand', name: 'Other Hand' }));
      await next(page, surface.id);
      await send(page, surface.id, surface.ways.at(-1)!);
      await wait(80);
      const published = await page.evaluate(() =>
        __playground.published.map(({ account, text }) => ({ account, text })),
      );
      // a page's own composer speaks as the page
      const account = surface.id === 'linkedin.page' ? '123' : 'otherhand';
      expect(published).toEqual([{ account, text: 'two' }]);
      await page.close();
    });

    it.for(surfaces)('$id sees nothing of what window capture swallowed', { timeout: 60_000 }, async (surface) => {
      const page = await openPage(browser, surface.url, { seed, language: 'en' }, () => {
        const types = 'pointerdown mousedown pointerup mouseup click touchstart touchend keydown keypress keyup submit';
        for (const type of types.split(' '))
          window.addEventListener(
            type,
            (event) => {
              if (!(window.top as unknown as { holding?: boolean }).holding) return;
              event.preventDefault();
              event.stopImmediatePropagation();
            },
            true,
          );
      });
      await reach(page, surface);
      await page.keyboard.type('held');
      await expect.poll(() => model(page, surface.id)).toBe('held');
      await next(page, surface.id);
      const hold = (on: boolean) =>
        page.evaluate((on) => {
          (window as unknown as { holding: boolean }).holding = on;
        }, on);
      for (const way of surface.ways) {
        await hold(true);
        await send(page, surface.id, way);
        await wait(30);
        await hold(false);
        if (way.endsWith('control')) await page.evaluate((id) => __playground.focus(id), surface.id);
      }
      const after = await page.evaluate(
        (id) => [__playground.published.length, __playground.seen.length, __playground.model(id)],
        surface.id,
      );
      expect(after).toEqual([0, 0, 'held']);
      await page.close();
    });

    it.for(surfaces)(
      '$id takes a replayed press, and not when it heeds trusted events only',
      { timeout: 60_000 },
      async (surface) => {
        if (!surface.ways.includes('click')) return;
        const page = await openPage(browser, surface.url, { seed: seed + 3, language: 'en' });
        await reach(page, surface);
        await page.keyboard.type('again');
        await next(page, surface.id);
        const replay = (trustedOnly: boolean) =>
          page.evaluate(
            (id, trustedOnly) => {
              __playground.trustedOnly = trustedOnly;
              (__playground.element(id, 'publish') as HTMLElement).click();
              return __playground.published.length;
            },
            surface.id,
            trustedOnly,
          );
        // the submit that follows an untrusted click is trusted
        const submits = await page.evaluate(
          (id) =>
            (__playground.element(id, 'publish') as HTMLButtonElement).type === 'submit' &&
            __playground.element(id, 'form') !== null,
          surface.id,
        );
        expect(await replay(true)).toBe(submits ? 1 : 0);
        if (!submits) expect(await replay(false)).toBe(1);
        await page.close();
      },
    );
  });
}
