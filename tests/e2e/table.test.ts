import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { SURFACES, type Surface, type Way } from '../../playground/surfaces.ts';
import { BROWSERS } from './browser.ts';
import { consent, goBack, HELD, SENT } from './card.ts';
import { launch, type Session } from './driver.ts';
import { keepRows, type Row } from './rows.ts';
import type { Tab } from './tab.ts';
import { until } from './wait.ts';

const name = inject('browser');
const seed = inject('seed');

interface Case {
  readonly surface: Surface;
  readonly way: Way;
  readonly language: 'en' | 'zh';
  readonly seed: number;
  /** The first way of a surface is tested with all questions, the others with fewer. */
  readonly first: boolean;
}

const TRAPS = ['none', 'modal', 'focus-trap'] as const;

// languages and seeds take turns, and the browsers are out of step: each pair is met in one of them at every run
const CASES: readonly Case[] = SURFACES.filter(({ kind }) => kind === 'composer')
  .flatMap((surface) => surface.ways.map((way, index) => ({ surface, way, first: index === 0 })))
  .map((one, index) => ({
    ...one,
    language: (index + BROWSERS.indexOf(name) + seed) % 2 === 0 ? 'en' : 'zh',
    seed: seed + index,
  }));

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

async function published(tab: Tab, count: number) {
  const list = await until(`${count} published`, async () => {
    const all = await tab.published();
    return all.length >= count ? all : null;
  });
  expect(list.length, 'published more often than asked').toBe(count);
  return list.at(-1)!;
}

async function testClean(tab: Tab, { surface, way, language }: Case): Promise<void> {
  const text = language === 'zh' ? '样品间今天开放，欢迎来坐坐。' : 'Our sample room is open today, come and see us.';
  await tab.write(surface.id, text);
  expect(await tab.model(surface.id), 'the draft is not what was typed').toBe(text);
  // a press before the ruleset is there asks for one more press, as it should: the chip tells that it is
  await until('the chip', async () => (await tab.shown.text()) !== '', 2_000).catch(() => {});
  await tab.publish(surface.id, way);
  const one = await published(tab, 1);
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
  const text = HELD[language];
  await tab.forgetSeen();
  await tab.write(surface.id, text);
  expect(await tab.model(surface.id), 'the draft is not what was typed').toBe(text);
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
  expect((await tab.published()).length).toBe(1);
  // the second step of a dialog hides the editor: there is no caret to give back
  if (!(await tab.isVisible(surface.id, 'editor'))) return text;
  await tab.page.keyboard.type('!');
  await until('typing to go on where it was left', async () => (await tab.model(surface.id)) === `${text}!`, 3_000);
  await seen();
  expect((await tab.published()).length).toBe(1);
  return `${text}!`;
}

async function testReleased(tab: Tab, { surface, way, first }: Case, text: string): Promise<void> {
  const before = (await session.records()).filter(({ decision }) => decision === SENT).length;
  await tab.publish(surface.id, way);
  await tab.shown.waitFor({ role: 'alertdialog' });
  await consent(tab, session.language);
  const one = await published(tab, 2);
  expect(one.text).toBe(text);
  await tab.shown.waitUntilClosed();
  const record = await until('the record', async () => {
    const sent = (await session.records()).filter(({ decision }) => decision === SENT);
    return sent.length > before ? sent.at(-1)! : null;
  });
  expect(record.platform).toBe(surface.platform);
  expect(record.act).toBe(surface.act);
  expect(record.rules.length).toBeGreaterThan(0);
  expect(JSON.stringify(record), 'a record holds no text').not.toContain(text.slice(0, 6));
  if (!first) return;
  await tab.write(surface.id, text);
  await tab.publish(surface.id, way);
  await published(tab, 3);
  expect(await tab.shown.isOpen(), 'asked again about a draft with consent').toBe(false);
}

describe(`every way of publishing (${name}, seed ${seed})`, () => {
  it.each(CASES.map((one) => [one.surface.id, one.way, one.language, one] as const))(
    '%s by %s in %s',
    async (id, way, language, one) => {
      const row: Row = { surface: id, way, language, browser: name, clean: false, held: false, released: false };
      rows.push(row);
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
