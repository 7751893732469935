import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { SURFACES, type Surface, type Way } from '../../playground/surfaces.ts';
import { BROWSERS } from './browser.ts';
import { consent, goBack, HELD, SENT } from './card.ts';
import { launch, type Session } from './driver.ts';
import { isMet, keepRows, type Row } from './rows.ts';
import type { Tab } from './tab.ts';
import { pause, until } from './wait.ts';

const name = inject('browser');
const seed = inject('seed');

interface Case {
  readonly surface: Surface;
  readonly way: Way;
  /** Of the site's interface. */
  readonly language: (typeof LANGUAGES)[number];
  readonly seed: number;
  /** The first way of a surface is tested with all questions, the others with fewer. */
  readonly first: boolean;
}

const LANGUAGES = ['en', 'zh', 'de'] as const;
/** `npm run soak` meets every way of every surface; `npm test` a share of them, another one at each seed. */
const SHARE = process.env.SLIPGUARD_ALL ? 1 : 5;
/** Drafts are in one of the languages that rules read. */
const wordsOf = (language: Case['language']) => (language === 'zh' ? 'zh' : 'en');

const TRAPS = ['none', 'modal', 'focus-trap'] as const;

// languages and seeds take turns, and the browsers are out of step
const CASES: readonly Case[] = SURFACES.filter(({ kind }) => kind === 'composer')
  .flatMap((surface, at) =>
    surface.ways
      .map((way, index) => ({ surface, way, index }))
      .filter(({ index }) => (index + at + seed + BROWSERS.indexOf(name)) % Math.min(SHARE, surface.ways.length) === 0)
      .map(({ way }, index) => ({ surface, way, first: index === 0 })),
  )
  .map((one, index) => ({
    ...one,
    language: LANGUAGES[(index + BROWSERS.indexOf(name) + seed) % LANGUAGES.length]!,
    seed: seed + index,
  }))
  .filter(({ surface }) => isMet(SURFACES.indexOf(surface), seed, BROWSERS.indexOf(name)));

const rows: Row[] = [];
let session: Session;

beforeAll(async () => {
  session = await launch(name, { language: seed % 2 === 0 ? 'en' : 'zh' });
  await session.agree();
});

afterAll(async () => {
  keepRows(`table-${name}`, rows);
  await session?.close();
});

/** What was published since there were `before`: one, and no more. */
async function published(tab: Tab, before: number) {
  const list = await until('one more published', async () => {
    const all = await tab.published();
    return all.length > before ? all : null;
  });
  expect(list.length, 'published more often than asked').toBe(before + 1);
  return list.at(-1)!;
}

/** Whether a site that has published has closed the composer as well: some open it only once. */
const isClosed = async (tab: Tab, { id }: Surface): Promise<boolean> =>
  !(await tab.has(id, 'editor')) && (await tab.published()).length > 0;

/** Writes, on a fresh page where the composer is closed. Gives how much was published on this page before. */
async function write(tab: Tab, surface: Surface, text: string): Promise<number> {
  const { id, url } = surface;
  if (await isClosed(tab, surface)) {
    await tab.page.goto(url, { waitUntil: 'load' });
    await pause(500);
  }
  await tab.write(id, text);
  expect(await tab.model(id), 'the draft is not what was typed').toBe(text);
  return (await tab.published()).length;
}

async function testClean(tab: Tab, { surface, way, language }: Case): Promise<void> {
  const text = language === 'zh' ? '样品间今天开放，欢迎来坐坐。' : 'Our sample room is open today, come and see us.';
  const before = await write(tab, surface, text);
  // a press before the ruleset is there asks for one more press, as it should: the chip tells that it is
  await until('the chip', async () => (await tab.shown.text()) !== '', 2_000).catch(() => {});
  await tab.publish(surface.id, way);
  const one = await published(tab, before);
  expect(one.text).toBe(text);
  expect(await tab.shown.isOpen(), 'a card was shown for a clean draft').toBe(false);
  const events = await tab.seen();
  expect(events.length, 'the playground saw no event of the press').toBeGreaterThan(0);
  expect(
    events.filter((event) => !event.isTrusted),
    'a clean press must pass itself, not be replayed',
  ).toEqual([]);
}

async function testHeld(tab: Tab, { surface, way, language, first }: Case): Promise<string> {
  const text = HELD[wordsOf(language)];
  const before = await write(tab, surface, text);
  await tab.forgetSeen();
  const html = await tab.html(surface.id);
  await tab.publish(surface.id, way);
  await tab.shown.waitFor({ role: 'alertdialog' });
  expect(await tab.seen(), 'the site saw events of a press that was held').toEqual([]);
  await goBack(tab, session.language);
  expect(await tab.model(surface.id)).toBe(text);
  expect(await tab.html(surface.id)).toBe(html);
  if (first) {
    await tab.publish(surface.id, way);
    await tab.shown.waitFor({ role: 'alertdialog' });
    await tab.key('Escape');
    await tab.shown.waitUntilClosed();
  }
  // a dialog in its last step has taken the editor away: there is nothing to type into
  if (!(await tab.has(surface.id, 'editor'))) return text;
  const seen = async () => expect(await tab.seen(), 'the site saw events of a press that was held').toEqual([]);
  await seen();
  expect((await tab.published()).length).toBe(before);
  // the second step of a dialog hides the editor: there is no caret to give back
  if (!(await tab.isVisible(surface.id, 'editor'))) return text;
  await tab.page.keyboard.type('!');
  await until('typing to go on where it was left', async () => (await tab.model(surface.id)) === `${text}!`, 3_000);
  await seen();
  expect((await tab.published()).length).toBe(before);
  return `${text}!`;
}

/** A press that was held may have been the one that opens the last step: there the same draft passes. */
async function goOn(tab: Tab, id: string, way: Way, before: number): Promise<void> {
  const steps = async () => (await tab.has(id, 'next')) && (await tab.has(id, 'publish'));
  const isOut = async () => (await tab.published()).length > before;
  await until('the post or its last step', async () => (await isOut()) || (await steps()));
  if (!(await isOut()) && (await steps())) await tab.publish(id, way);
}

async function testReleased(tab: Tab, { surface, way, first }: Case, text: string): Promise<void> {
  const sent = (await tab.published()).length;
  const before = (await session.records()).filter(({ decision }) => decision === SENT).length;
  await tab.publish(surface.id, way);
  await tab.shown.waitFor({ role: 'alertdialog' });
  await consent(tab, session.language);
  await goOn(tab, surface.id, way, sent);
  const one = await published(tab, sent);
  expect(one.text).toBe(text);
  await tab.shown.waitUntilClosed();
  const record = await until('the record', async () => {
    const all = (await session.records()).filter(({ decision }) => decision === SENT);
    return all.length > before ? all.at(-1)! : null;
  });
  expect(record.platform).toBe(surface.platform);
  expect(record.act).toBe(surface.act);
  expect(record.rules.length).toBeGreaterThan(0);
  expect(JSON.stringify(record), 'a record holds no text').not.toContain(text.slice(0, 6));
  // a fresh page remembers no consent
  if (!first || (await isClosed(tab, surface))) return;
  const again = await write(tab, surface, text);
  await tab.publish(surface.id, way);
  await published(tab, again);
  expect(await tab.shown.isOpen(), 'asked again about a draft with consent').toBe(false);
}

describe(`every way of publishing (${name}, seed ${seed})`, () => {
  it.each(CASES.map((one) => [one.surface.id, one.way, one.language, one] as const))(
    '%s by %s in %s',
    async (id, way, language, one) => {
      const row: Row = { surface: id, way, language, browser: name, clean: false, held: false, released: false };
      rows.push(row);
      // some surfaces speak as a page: the next one would be asked about as a change of account
      await session.forget(`speaker:${one.surface.platform}`);
      const trap = TRAPS[one.seed % TRAPS.length]!;
      const tab = await session.tab(one.surface.url, {
        language,
        seed: one.seed,
        trap,
        theme: one.seed % 3 === 0 ? 'dark' : 'light',
      });
      try {
        await testClean(tab, one);
        row.clean = true;
        const text = await testHeld(tab, one);
        row.held = true;
        await testReleased(tab, one, text);
        row.released = true;
      } finally {
        await tab.close();
      }
    },
  );

  it('made no request of its own', () => {
    expect(session.leaks).toEqual([]);
  });
});
