import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { GESTURES, type GestureSpot, type GestureWay, RIVAL } from '../../playground/surfaces.ts';
import { BROWSERS } from './browser.ts';
import { consent, leaveIt, SENT } from './card.ts';
import { launch, type Session } from './driver.ts';
import { isMet, keepRows, type Row } from './rows.ts';
import type { Tab } from './tab.ts';
import { pause, until } from './wait.ts';

const name = inject('browser');
const seed = inject('seed');
const LANGUAGES = ['en', 'zh', 'de'] as const;
/** `npm run soak` meets every way; `npm test` a share of them, another one at each seed. */
const SHARE = process.env.SLIPGUARD_ALL ? 1 : 4;

interface Case {
  readonly spot: GestureSpot;
  readonly way: GestureWay;
  readonly language: (typeof LANGUAGES)[number];
  readonly seed: number;
}

const CASES: readonly Case[] = GESTURES.flatMap((spot, at) =>
  spot.ways
    .map((way, index) => ({ spot, way, index }))
    .filter(({ index }) => (index + at + seed + BROWSERS.indexOf(name)) % Math.min(SHARE, spot.ways.length) === 0),
)
  .map(({ spot, way }, index) => ({
    spot,
    way,
    language: LANGUAGES[(index + seed + BROWSERS.indexOf(name)) % LANGUAGES.length]!,
    seed: seed + index,
  }))
  .filter(({ spot }) => isMet(GESTURES.indexOf(spot), seed, BROWSERS.indexOf(name)));

const rows: Row[] = [];
let session: Session;

beforeAll(async () => {
  session = await launch(name, { language: seed % 2 === 0 ? 'en' : 'zh' });
  await session.agree();
  await session.policy({
    slipguard: 1,
    names: { competitors: [{ name: RIVAL.name, aliases: Object.values(RIVAL.handles).slice(0, 1) }] },
  });
});

afterAll(async () => {
  keepRows(`gestures-${name}`, rows);
  await session?.close();
});

const open = async ({ spot, language, seed: own }: Case, who: 'rival' | 'ordinary'): Promise<Tab> => {
  const url = (who === 'ordinary' && spot.ordinary) || spot.url;
  const tab = await session.tab(url, { language, seed: own, theme: own % 3 === 0 ? 'dark' : 'light' });
  // the ruleset is compiled within 200 ms of the load; a press before that is asked for once more
  await pause(500);
  return tab;
};

const counted = async (tab: Tab, { spot }: Case, from = 0) =>
  (await tab.reactions()).slice(from).filter(({ id }) => id === spot.id);

async function testOrdinary(tab: Tab, one: Case): Promise<void> {
  await tab.gesture(one.spot, 'ordinary', one.way);
  const [taken] = await until('the site to take it', async () => {
    const all = await counted(tab, one);
    return all.length > 0 ? all : null;
  });
  expect(taken!.act).toBe(one.spot.act);
  expect(await tab.shown.isOpen(), 'a card was shown for an ordinary post').toBe(false);
  const replayed = (await tab.seen()).filter(({ isTrusted }) => !isTrusted);
  expect(replayed, 'an ordinary press must pass itself, not be replayed').toEqual([]);
}

async function testHeld(tab: Tab, one: Case): Promise<number> {
  const from = (await tab.reactions()).length;
  await tab.forgetSeen();
  await tab.gesture(one.spot, 'rival', one.way);
  await tab.shown.waitFor({ role: 'alertdialog' });
  const met = (await tab.seen()).filter(({ surface, on }) => surface === one.spot.id && on !== 'media');
  expect(met, 'the site saw events of a press that was held').toEqual([]);
  await leaveIt(tab, session.language);
  expect(await counted(tab, one, from), 'a held press was taken').toEqual([]);
  return from;
}

async function testReleased(tab: Tab, one: Case, from: number): Promise<void> {
  const sent = async () => (await session.records()).filter(({ decision }) => decision === SENT);
  const before = (await sent()).length;
  await tab.gesture(one.spot, 'rival', one.way);
  await tab.shown.waitFor({ role: 'alertdialog' });
  await consent(tab, session.language);
  await until('the site to take it', async () => (await counted(tab, one, from)).length > 0);
  await pause(200);
  const taken = await counted(tab, one, from);
  expect(taken.map(({ act }) => act)).toEqual([one.spot.act]);
  const record = await until('the record', async () => {
    const all = await sent();
    return all.length > before ? all.at(-1)! : null;
  });
  expect(record.act).toBe(one.spot.act);
  expect(record.platform).toBe(one.spot.platform);
  expect(record.rules).toContain('any/liking');
}

describe(`every like, repost and follow (${name}, seed ${seed})`, () => {
  it.each(CASES.map((one) => [one.spot.id, one.way, one.language, one] as const))(
    '%s by %s in %s',
    async (id, way, language, one) => {
      const row: Row = { surface: id, way, language, browser: name, clean: false, held: false, released: false };
      rows.push(row);
      await session.forget(`speaker:${one.spot.platform}`);
      let tab = await open(one, 'ordinary');
      try {
        await testOrdinary(tab, one);
        row.clean = true;
        if (one.spot.ordinary) {
          await tab.close();
          tab = await open(one, 'rival');
        }
        const from = await testHeld(tab, one);
        row.held = true;
        await testReleased(tab, one, from);
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
