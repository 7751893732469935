import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import type { PlaygroundOptions } from '../../playground/site.ts';
import { t } from '../../utils/i18n.ts';
import { HELD } from './card.ts';
import { launch, type Session, seed } from './driver.ts';
import { DRAFT, expectHeld, expectOut, type PlaygroundWindow } from './held.ts';
import { surfaceOf, type Tab } from './tab.ts';
import { pause, until } from './wait.ts';

const name = inject('browser');
const ALL = Boolean(process.env.SLIPGUARD_ALL);
const CLEAN = 'Our doors are open.';
/** `npm run soak` meets every one, `npm test` one of so many, another at each seed. */
const share = <T>(list: readonly T[], of = 4): readonly T[] =>
  list.filter((_, index) => ALL || (index + seed()) % of === 0);

let session: Session;
let open: Tab[] = [];

beforeAll(async () => {
  session = await launch(name);
  await session.agree();
});

afterAll(() => session?.close());

afterEach(async () => {
  for (const tab of open) await tab.close();
  open = [];
});

async function openTab(id: string, options: Partial<PlaygroundOptions> = {}): Promise<Tab> {
  const tab = await session.tab(surfaceOf(id).url, { seed: seed(), language: 'en', ...options });
  open.push(tab);
  return tab;
}

/** The whole card lies in the window, and so do the buttons that decide. */
async function expectInWindow(tab: Tab): Promise<void> {
  const [width, height] = await tab.page.evaluate(() => [innerWidth, innerHeight] as const);
  const items = await tab.shown.items();
  const card = items.find(({ role }) => role === 'alertdialog')!;
  const foot = items.filter((one) => [t('en', 'cardBack'), t('en', 'cardSave')].includes(one.name));
  expect(foot.length).toBe(2);
  for (const { name: what, box } of [card, ...foot]) {
    expect(box.x, what).toBeGreaterThanOrEqual(-1);
    expect(box.y, what).toBeGreaterThanOrEqual(-1);
    expect(box.x + box.width, what).toBeLessThanOrEqual(width + 1);
    expect(box.y + box.height, what).toBeLessThanOrEqual(height + 1);
  }
}

/** Another extension at work: attributes and elements in and beside the editor, highlights, and a focus that it wants. */
function meddle(id: string): void {
  const { element } = (globalThis as unknown as PlaygroundWindow).__playground;
  const field = document.createElement('input');
  field.style.cssText = 'position:fixed;left:0;bottom:0;width:20px';
  document.body.append(field);
  setInterval(() => {
    const editor = element(id, 'editor');
    if (!editor) return;
    editor.setAttribute('data-gramm', 'true');
    editor.setAttribute('spellcheck', 'false');
    for (const line of editor.querySelectorAll('span, p')) line.setAttribute('data-checked', String(Date.now() % 7));
    if (!editor.parentElement?.querySelector('foreign-marks')) {
      const marks = document.createElement('foreign-marks');
      marks.style.cssText = 'position:absolute;inset:0;pointer-events:none';
      marks.attachShadow({ mode: 'open' }).innerHTML = '<span style="border-bottom:2px solid red">___</span>';
      editor.parentElement?.append(marks);
    }
    if (editor.firstChild) {
      const range = document.createRange();
      range.selectNodeContents(editor);
      (CSS as unknown as { highlights: Map<string, unknown> }).highlights.set(
        'foreign',
        new (globalThis as unknown as { Highlight: new (range: Range) => unknown }).Highlight(range),
      );
    }
  }, 30);
}

/** Puts the focus elsewhere, over and over. */
function grabFocus(): void {
  const field = document.querySelector<HTMLElement>('body > input')!;
  setInterval(() => field.focus(), 50);
}

describe(`other extensions and the site’s own dialogs (${name})`, () => {
  it.each(share(['x.home', 'linkedin.comment', 'facebook.comment', 'instagram.comment-editable'] as const))(
    '%s: one that edits the composer and grabs the focus changes nothing of the hold',
    async (id) => {
      const tab = await openTab(id);
      await tab.open(id);
      await tab.page.evaluate(meddle, id);
      await tab.write(id, DRAFT);
      expect(await tab.model(id)).toBe(DRAFT);
      await expectHeld(tab, id);
      await tab.page.evaluate(grabFocus);
      await pause(800);
      expect(await tab.shown.isOpen()).toBe(true);
      expect(await tab.published()).toEqual([]);
      await expectOut(tab, DRAFT);
    },
  );

  it('words wrapped by a translator are judged as they stand, and go out as the site has them', async () => {
    const tab = await openTab('instagram.comment-editable');
    await tab.write('instagram.comment-editable', DRAFT);
    await tab.page.evaluate((id) => {
      const editor = (globalThis as unknown as PlaygroundWindow).__playground.element(id, 'editor')!;
      for (const span of editor.querySelectorAll('span')) {
        const font = document.createElement('font');
        font.setAttribute('dir', 'auto');
        font.append(...span.childNodes);
        span.append(font);
      }
    }, 'instagram.comment-editable');
    await expectHeld(tab, 'instagram.comment-editable');
    await expectOut(tab, DRAFT);
  });

  it.each(['modal', 'focus-trap'] as const)('the card stands above a dialog of the site’s own (%s)', async (trap) => {
    for (const id of share(['x.modal', 'facebook.post', 'linkedin.sharebox', 'instagram.caption'])) {
      const tab = await openTab(id, { trap });
      await tab.write(id, DRAFT);
      await expectHeld(tab, id);
      await expectOut(tab, DRAFT);
    }
  });

  it('a dialog that the site opens over the card releases nothing, and the card can still be answered', async () => {
    const tab = await openTab('x.home');
    await tab.write('x.home', DRAFT);
    await expectHeld(tab, 'x.home');
    await tab.page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.append('Your session is about to end.');
      document.body.append(dialog);
      dialog.showModal();
      setTimeout(() => dialog.close(), 800);
    });
    await pause(400);
    expect(await tab.published()).toEqual([]);
    await pause(700);
    if (!(await tab.shown.isOpen())) await expectHeld(tab, 'x.home');
    await expectOut(tab, DRAFT);
  });
});

/** What a page is told at a zoom of the browser: fewer or more pixels of CSS in the same window. */
const VIEWS = [
  ['zoom 50 %', 2560, 1800, 0.5],
  ['zoom 200 %', 640, 450, 2],
  ['a window of 360 px', 360, 640, 1],
] as const;

describe(`windows and fingers (${name})`, () => {
  it.each(VIEWS)('%s: held, and every answer is in reach', async (_, width, height, deviceScaleFactor) => {
    for (const dir of share(['rtl', 'ltr'] as const, 2)) {
      const tab = await openTab('x.home');
      await tab.page.setViewport({ width, height, deviceScaleFactor });
      await tab.page.evaluate((to) => {
        document.documentElement.dir = to;
      }, dir);
      await tab.write('x.home', DRAFT);
      // in 360 px this page leaves no place that is free for the chip
      if (width > 360) await tab.shown.waitFor({ role: 'status' });
      await until('the marks', async () => (await tab.marks()) > 0);
      await expectHeld(tab, 'x.home');
      await expectInWindow(tab);
      await expectOut(tab, DRAFT);
    }
  });

  it('the browser’s own zoom of 50 and 200 %: held, and answered by the keyboard', async () => {
    const tab = await openTab('x.home');
    const desk = await session.open('options.html');
    for (const zoom of [2, 0.5]) {
      await desk.evaluate(async (to) => {
        const { tabs } = (
          globalThis as unknown as {
            chrome: {
              tabs: {
                query(by: { url: string }): Promise<readonly { id: number }[]>;
                setZoom(id: number, zoom: number): Promise<void>;
              };
            };
          }
        ).chrome;
        await tabs.setZoom((await tabs.query({ url: 'https://x.com/*' })).at(-1)!.id, to);
      }, zoom);
      await tab.page.bringToFront();
      await until('the zoom', () => tab.page.evaluate((to) => Math.abs(devicePixelRatio - to) < 0.01, zoom));
      await tab.page.evaluate(() =>
        (globalThis as unknown as PlaygroundWindow).__playground.element('x.home', 'editor')!.focus(),
      );
      if ((await tab.model('x.home')) === '') await tab.page.keyboard.type(DRAFT);
      await tab.publish('x.home', 'ctrl-enter');
      await tab.shown.waitFor({ role: 'alertdialog' });
      await expectInWindow(tab);
      await tab.key('Escape');
      await tab.shown.waitUntilClosed();
      expect(await tab.published()).toEqual([]);
      expect(await tab.model('x.home')).toBe(DRAFT);
    }
    await desk.close();
  });

  it.each(share(['x.home', 'linkedin.comment', 'facebook.comment', 'instagram.comment']))(
    '%s: by finger it is held, and by finger it goes out',
    async (id) => {
      const tab = await openTab(id);
      await tab.write(id, DRAFT);
      await tab.forgetSeen();
      await tab.publish(id, 'touch');
      const card = await tab.shown.waitFor({ role: 'alertdialog' });
      expect(card.box.width).toBeGreaterThan(0);
      expect(await tab.seen()).toEqual([]);
      const tap = async (what: string | RegExp) => {
        const { box } = await tab.shown.waitFor({ name: what });
        await tab.page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
      };
      // within half a second of its coming a press counts as an accident
      await pause(600);
      await tap(t('en', surfaceOf(id).act === 'post' ? 'cardAnywayPost' : 'cardAnywayComment'));
      await until('the post', async () => (await tab.published()).length === 1);
      expect((await tab.published())[0]!.text).toBe(DRAFT);
    },
  );
});

describe(`a tab from before (${name})`, () => {
  it('is guarded as soon as the extension is, and told to be loaded anew', async () => {
    const fresh = await launch(name);
    try {
      const tab = await fresh.tab(surfaceOf('x.home').url, { seed: seed(), language: 'en' });
      await tab.write('x.home', CLEAN);
      await tab.publish('x.home', 'click');
      await until('the post', async () => (await tab.published()).length === 1);
      expect(await tab.shown.items(), 'nothing of ours before consent').toEqual([]);
      await fresh.agree();
      await tab.page.bringToFront();
      await pause(500);
      await tab.write('x.home', DRAFT);
      await until('to be told', async () => (await tab.shown.text()).includes(t('en', 'noteReload')));
      await expectHeld(tab, 'x.home');
      await expectOut(tab, DRAFT);
      await tab.page.reload({ waitUntil: 'load' });
      await tab.write('x.home', HELD.en);
      expect(await tab.shown.text()).not.toContain(t('en', 'noteReload'));
      await expectHeld(tab, 'x.home');
    } finally {
      await fresh.close();
    }
  });

  it('made no request of its own', () => {
    expect(session.leaks).toEqual([]);
  });
});
