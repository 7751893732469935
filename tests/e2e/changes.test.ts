import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import type { Who } from '../../playground/kit/spots.ts';
import { GESTURES, RIVAL, SURFACES } from '../../playground/surfaces.ts';
import type { Platform } from '../../rules/draft.ts';
import { CHANGE_WORDS } from '../../utils/change.ts';
import { t } from '../../utils/i18n.ts';
import type { SiteChange } from '../../utils/messages.ts';
import { PLATFORM_NAMES } from '../../utils/settings.ts';
import { HELD } from './card.ts';
import { launch, type Session, seed } from './driver.ts';
import { surfaceOf, type Tab } from './tab.ts';
import { pause, until } from './wait.ts';

const name = inject('browser');
const ALL = Boolean(process.env.SLIPGUARD_ALL);
/** `npm run soak` opens every composer and likes by every control in an ordinary session; `npm test` a share of them. */
const SHARE = ALL ? 1 : 6;
const share = <T>(list: readonly T[]): readonly T[] => list.filter((_, index) => ALL || (index + seed()) % 2 === 0);

/** Words and names that no report may hold. */
const ACCOUNT = { handle: 'qzxjhandle', name: 'Qzxj Canary' };
const WORDS = 'wvkq words of a post';

let session: Session;
let open: Tab[] = [];

beforeAll(async () => {
  session = await launch(name);
  await session.agree();
  await session.policy({ slipguard: 1, names: { competitors: [{ name: RIVAL.name, aliases: ['haidatools'] }] } });
});

afterAll(() => session?.close());

/** Composers, and what is told of them when nothing of theirs is known any more. */
const BARE = [
  ['x.home', 'posts'],
  ['x.reply', 'posts'],
  ['linkedin.sharebox', 'posts'],
  ['linkedin.comment', 'posts'],
  ['linkedin.classic.comment', 'posts'],
  ['facebook.post', 'posts'],
  ['instagram.comment-editable', 'comments'],
] as const;

const changes = async () =>
  Object.entries(await session.storage()).flatMap(([key, value]) =>
    key.startsWith('changed:') ? [value as SiteChange] : [],
  );

beforeEach(async () => {
  // nor is it a change of account from one test to the next
  for (const key of Object.keys(await session.storage()))
    if (/^(changed|speaker):/.test(key)) await session.forget(key);
});

afterEach(async () => {
  for (const tab of open) await tab.close();
  open = [];
});

/** Runs in the page, before its own scripts: the site's next version, without any hook that an adapter knows. */
function withoutHooks(): void {
  const kept = /^(role|contenteditable|tabindex|type|src|style|href|value|rel|disabled|aria-disabled|popover|alt)$/;
  const strip = (element: Element): void => {
    if (element.closest('body > aside')) return;
    for (const attribute of element.getAttributeNames()) if (!kept.test(attribute)) element.removeAttribute(attribute);
  };
  watch(document, strip);
  function watch(root: Document | ShadowRoot, each: (element: Element) => void): void {
    new MutationObserver((records) => {
      for (const { target, addedNodes } of records)
        for (const node of [target, ...addedNodes])
          if (node instanceof Element) for (const one of [node, ...node.querySelectorAll('*')]) each(one);
    }).observe(root, { subtree: true, childList: true, attributes: true });
  }
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    watch(root, strip);
    return root;
  };
}

/** As above: posts no longer say who wrote them, by no attribute and no words. */
function withoutAuthors(): void {
  const names = /haida|sam one|someone|maria|tomas|harbor|brightline/i;
  const strip = (element: Element): void => {
    if (element.closest('body > aside')) return;
    for (const node of element.childNodes)
      if (node.nodeType === Node.TEXT_NODE && names.test(node.textContent ?? '')) node.textContent = '';
    for (const attribute of element.getAttributeNames())
      if (names.test(element.getAttribute(attribute)!)) element.removeAttribute(attribute);
  };
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records)
      for (const node of [target, ...addedNodes])
        if (node instanceof Element) for (const one of [node, ...node.querySelectorAll('*')]) strip(one);
  }).observe(document, { subtree: true, childList: true, attributes: true });
}

async function openChanged(url: string, before: () => void, look = seed()): Promise<Tab> {
  const tab = await session.tab(url, { seed: look, language: 'en', account: ACCOUNT });
  open.push(tab);
  await tab.page.evaluateOnNewDocument(before);
  await tab.page.reload({ waitUntil: 'load' });
  await pause(400);
  return tab;
}

const remount = (tab: Tab, id: string) =>
  tab.page.evaluate(
    (one) => (globalThis as unknown as { __playground: { remount(id: string): void } }).__playground.remount(one),
    id,
  );

/** The words on the toolbar for the tab with this site in it. */
async function title(platform: Platform): Promise<string> {
  const desk = await session.open('options.html');
  const host = new URL(surfaceOf(SURFACES.find((one) => one.platform === platform)!.id).url).origin;
  const said = await desk.evaluate(async (at) => {
    const { tabs, action } = (
      globalThis as unknown as {
        chrome: {
          tabs: { query(by: { url: string }): Promise<readonly { id: number }[]> };
          action: {
            getTitle(of: { tabId: number }): Promise<string>;
            getBadgeText(of: { tabId: number }): Promise<string>;
          };
        };
      }
    ).chrome;
    const [tab] = await tabs.query({ url: `${at}/*` });
    const of = { tabId: tab!.id };
    return `${await action.getBadgeText(of)} ${await action.getTitle(of)}`;
  }, host);
  await desk.close();
  return said;
}

/** What the popup says: its headings, and the report as it would be copied. */
async function popup(): Promise<{ words: string; report: string }> {
  const page: Page = await session.open('popup.html');
  await until('the popup', () => page.evaluate(() => document.querySelector('h1') !== null));
  const said = await page.evaluate(() => ({
    words: document.body.textContent ?? '',
    report: [...document.querySelectorAll('textarea')].map(({ value }) => value).join('\n'),
  }));
  await page.close();
  return said;
}

async function expectTold(platform: Platform, what: SiteChange['what']): Promise<void> {
  await until('the change to be told', async () => (await changes()).some((one) => one.platform === platform), 3_000);
  const [change] = await changes();
  expect(change).toMatchObject({ platform, what });
  const words = t('en', CHANGE_WORDS[what], { site: PLATFORM_NAMES[platform] });
  expect(await title(platform)).toBe(`! ${words}`);
  const told = await popup();
  expect(told.words).toContain(words);
  expect(told.report).toContain(`${platform} ${what}`);
  expect(told.report.split('\n').length).toBeGreaterThan(4);
  expect(told.report, 'a name or a word of the page').not.toMatch(
    /qzxj|canary|wvkq|ningbo|3\.25|haida|sam one|someone|kiln|mug|https?:/i,
  );
}

const likeOf = async (tab: Tab, id: string, who: Who): Promise<void> => {
  const before = (await tab.reactions()).length;
  await tab.gesture(GESTURES.find((spot) => spot.id === id)!, who, 'click');
  await until('the like', async () => (await tab.reactions()).length > before, 3_000);
};

describe(`a site that has changed (${name})`, () => {
  /** Publishes three times, each in an editor that was mounted anew; false where the first was held: known by its place alone. */
  async function passesThrice(tab: Tab, id: string): Promise<boolean> {
    await tab.setPostText('rival', WORDS);
    for (let round = 1; round <= 3; round += 1) {
      if (await tab.has(id, 'editor')) await remount(tab, id);
      expect(await changes(), `told after ${round - 1}`).toEqual([]);
      await tab.write(id, HELD.en);
      await tab.publish(id, 'click');
      const outcome = await until('a card or the post', async () =>
        (await tab.shown.isOpen()) ? 'card' : (await tab.published()).length === round ? 'post' : null,
      );
      if (outcome === 'card') return false;
      expect((await tab.published()).at(-1)!.text).toBe(HELD.en);
    }
    return true;
  }

  it.each(share(BARE))(
    '%s without its hooks: what is not known passes, and after three the toolbar says so',
    async (id, what) => {
      const { url, platform } = surfaceOf(id);
      const tab = await openChanged(url, withoutHooks);
      const passed = await passesThrice(tab, id);
      // X has test ids only; of the others a place may still tell, and then it is guarded as ever
      if (platform === 'x') expect(passed).toBe(true);
      if (passed) return expectTold(platform, what);
      expect(await changes()).toEqual([]);
    },
  );

  // utils/page/health.ts believes isMessage; on Facebook and Instagram that is whatever is no composer (`messages.when`),
  // so a comment field that is not known any more is taken for a message and never counted
  it.fails('facebook.comment without its hooks is told as well', async () => {
    const tab = await openChanged(surfaceOf('facebook.comment').url, withoutHooks, 1);
    expect(await passesThrice(tab, 'facebook.comment')).toBe(true);
    await expectTold('facebook', 'comments');
  });

  it.each([
    ['x', ['x.like', 'x.quote-like']],
    ['linkedin', ['linkedin.like', 'linkedin.comment-like']],
    ['facebook', ['facebook.like', 'facebook.comment-like']],
    ['instagram', ['instagram.like', 'instagram.collab-like']],
  ] as const)(
    '%s without authors: likes pass, and after three the toolbar says so',
    async (platform, [first, second]) => {
      const tab = await openChanged(GESTURES.find((spot) => spot.id === first)!.url, withoutAuthors);
      await tab.setPostText('rival', WORDS);
      await likeOf(tab, first, 'rival');
      await likeOf(tab, first, 'ordinary');
      expect(await changes(), 'told after two').toEqual([]);
      await likeOf(tab, second, 'rival');
      expect(await tab.shown.isOpen()).toBe(false);
      await expectTold(platform, 'likes');
    },
  );

  const spots = GESTURES.filter((spot, index) => spot.ways.includes('click') && (index + seed()) % SHARE === 0);
  const surfaces = SURFACES.filter((_, index) => (index + seed()) % SHARE === 0);

  it(
    `an ordinary session of ${surfaces.length} fields and ${spots.length} likes and follows never tells`,
    async () => {
      for (const { id, url } of surfaces) {
        const tab = await session.tab(url, { seed: seed(), language: 'en' });
        // three of them: as many as would be told
        for (let round = 0; round < 3; round += 1) {
          if (round > 0) await remount(tab, id);
          await tab.open(id);
          await tab.press(id, 'editor');
        }
        await pause(50);
        expect(await changes(), id).toEqual([]);
        await tab.close();
      }
      for (const spot of spots) {
        const tab = await session.tab(spot.ordinary ?? spot.url, { seed: seed(), language: 'en' });
        await pause(400);
        await tab.gesture(spot, 'ordinary', 'click');
        await until(`${spot.id} to be taken`, async () => (await tab.reactions()).length > 0);
        expect(await changes(), spot.id).toEqual([]);
        await tab.close();
      }
    },
    ALL ? 600_000 : 90_000,
  );
});
