import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { type PlaygroundOptions, RIVAL } from '../../playground/site.ts';
import { HELD } from './card.ts';
import type { Session } from './driver.ts';
import { COUNTS, share } from './hostile/counts.ts';
import { COVERS, cover, painted, uncover } from './hostile/hide.ts';
import * as kit from './hostile/kit.ts';
import { asked, back, CLAIM, expectNothing, like, press, spotOf, start, X } from './hostile/kit.ts';
import { forge, forgeCompositions, forgeEnds, forgeMessages, forgeOpeners, STARVER } from './hostile/page.ts';
import type { Tab } from './tab.ts';
import { pause, until } from './wait.ts';

const name = inject('browser');
const seed = inject('seed');
const ANYWAY = /anyway$/;
/** So long is a card deaf, in ms. */
const DEAF = 500;

let session: Session;
let opened: Tab[] = [];

beforeAll(async () => {
  session = await start();
});

afterAll(() => session?.close());

afterEach(async () => {
  for (const tab of opened) await tab.close().catch(() => {});
  opened = [];
});

async function drafted(text: string, id = X, options: Partial<PlaygroundOptions> = {}): Promise<Tab> {
  const tab = await kit.drafted(session, text, id, options);
  opened.push(tab);
  return tab;
}

const middle = ({ box }: { box: { x: number; y: number; width: number; height: number } }) => ({
  x: box.x + box.width / 2,
  y: box.y + box.height / 2,
});

/** Where a control is, after scrolling to it. */
const point = (tab: Tab, part: 'post' | 'like') =>
  tab.page.evaluate(
    (which, id) => {
      type Point = { x: number; y: number };
      type Hands = { point(id: string, part: string): Point; spotPoint(id: string, who: string, part: string): Point };
      const hands = (globalThis as never as { __playground: Hands }).__playground;
      return which === 'post' ? hands.point(id, 'publish') : hands.spotPoint('x.like', 'rival', 'control');
    },
    part,
    X,
  );

const hosts = (tab: Tab) =>
  tab.page.evaluate(() => [...document.documentElement.children].filter((it) => it.tagName === 'DIV').length);

/** How many decisions are in the record; a decision is on its way for a moment. */
const decisions = async () => {
  await pause(150);
  return (await session.records()).length;
};

describe(`pages that mean harm, and clumsy ones (${name}, seed ${seed})`, () => {
  it(`A1: ${COUNTS.forged} forged events of 12 types, during the hold of a post and of a like: nothing decided, nothing released`, async () => {
    const tab = await drafted(CLAIM);
    // what the page then publishes by itself is no doing of ours; this one waits for a person
    await tab.onlyTrusted();
    for (const hold of [() => press(tab), () => like(tab)]) {
      await hold();
      await pause(700);
      const before = await decisions();
      const spots = (await tab.shown.items()).filter(({ role }) => role !== 'alertdialog').map(middle);
      const ours = await tab.page.evaluate(forge, COUNTS.forged / 2, spots, X, 'x.like');
      expect(ours).toBeGreaterThan(50);
      expect(await tab.shown.isOpen()).toBe(true);
      expect(await decisions()).toBe(before);
      await back(tab);
      expect(await decisions()).toBe(before + 1);
      // no consent was taken down either
      await hold();
      await back(tab);
    }
    await expectNothing(tab);
    expect((await session.records()).map(({ decision }) => decision)).not.toContain('published');
  });

  it(`A1: of ${COUNTS.picks} presses of Enter none passes as the end of a word that the page forged`, async () => {
    const id = 'facebook.comment';
    const tab = await drafted(HELD.en, id);
    await tab.onlyTrusted();
    await tab.page.evaluate(forgeCompositions, id);
    for (let index = 0; index < COUNTS.picks; index += 1) {
      await tab.key('Enter');
      await asked(tab);
      await back(tab);
    }
    expect(await tab.published()).toEqual([]);
  });

  it('A1: a forged pointer on another post’s menu does not change whose post is reposted', async () => {
    const spot = spotOf('x.repost');
    const tab = await kit.visit(session, spot.url);
    opened.push(tab);
    await tab.page.evaluate(forgeOpeners, spot.id);
    await tab.gesture(spot, 'rival', 'menu');
    await asked(tab);
    expect(await tab.shown.text()).toContain(RIVAL.name);
    await back(tab);
    expect(await tab.reactions()).toEqual([]);
  });

  it.each(share(COVERS, seed).map((one) => [one.name, one] as const))(
    'A3: no "anyway" is taken that cannot be seen: %s',
    async (_, one) => {
      const tab = await drafted(CLAIM);
      await press(tab);
      // the fade is over, and the window has been looked at for long enough
      await pause(700);
      const button = await tab.shown.waitFor({ role: 'button', name: ANYWAY });
      const { x, y } = middle(button);
      const before = await painted(tab.page, button.box);
      expect(await painted(tab.page, button.box), 'the card is not at rest').toBe(before);
      await cover(tab.page, one);
      await pause(500);
      const isSeen = (await painted(tab.page, button.box)) === before;
      // that the eye of this test is open
      if (one.element === 'popover') expect(isSeen).toBe(false);
      await tab.page.mouse.click(x, y);
      await pause(400);
      const taken = (await tab.published()).length > 0;
      if (!isSeen) expect(taken, 'taken unseen').toBe(false);
      if (taken) return;
      // neither dead nor released: uncovered, the person is asked or can answer
      await uncover(tab.page);
      if (!(await tab.shown.isOpen())) await press(tab);
      await pause(700);
      await tab.shown.press({ role: 'button', name: ANYWAY });
      await until('the post', async () => (await tab.published()).length === 1);
    },
  );

  it.each(['post', 'like'] as const)(
    `A5: ${COUNTS.doubles / 2} double presses on the control of a %s, 10 to 300 ms apart: no "anyway" by accident`,
    async (part) => {
      const hold = (tab: Tab) => (part === 'post' ? press(tab) : like(tab));
      let tab = await drafted(CLAIM);
      await hold(tab);
      const anyway = middle(await tab.shown.waitFor({ role: 'button', name: ANYWAY }));
      await back(tab);
      let counted = 0;
      for (let index = 0; counted < COUNTS.doubles / 2 && index < COUNTS.doubles * 2; index += 1) {
        const control = await point(tab, part);
        // twice on the same place, or the second where "anyway" will come up
        const second = counted % 2 ? anyway : control;
        const began = performance.now();
        await tab.page.mouse.click(control.x, control.y);
        await pause(10 + ((index * 37) % 291));
        await tab.page.mouse.click(second.x, second.y);
        const took = performance.now() - began;
        await pause(30);
        const out = (await tab.published()).length + (await tab.reactions()).length;
        if (await tab.shown.isOpen()) await back(tab);
        if (took < DEAF) {
          expect(out, `after ${Math.round(took)} ms`).toBe(0);
          counted += 1;
          // a busy machine made two presses of it, and a second press may be meant
        } else if (out > 0) tab = await drafted(CLAIM);
      }
      expect(counted, 'the machine is too slow for double presses').toBe(COUNTS.doubles / 2);
    },
  );

  it(`A7: ${COUNTS.starved} presses on a page whose own first listener takes them all: every one is held before it`, async () => {
    const tab = await drafted(HELD.en, X, { hostile: STARVER });
    const ways = ['click', 'ctrl-enter', 'enter-on-control', 'touch', 'space-on-control'] as const;
    for (let index = 0; index < COUNTS.starved; index += 1) {
      const way = ways[index % ways.length]!;
      if (way === 'ctrl-enter') await tab.press(X, 'editor');
      await tab.publish(X, way);
      await asked(tab);
      await back(tab);
    }
    expect(await tab.page.evaluate(() => (globalThis as never as { __taken: string[] }).__taken)).toEqual([]);
    expect(await tab.published()).toEqual([]);
  });

  it(`A8: ${COUNTS.invalidations} forged ends of the script, before and during a hold: it stays, and there is one of it`, async () => {
    const page = await session.open('options.html');
    const id = new URL(await page.evaluate(() => location.href)).host;
    await page.close();
    const tab = await drafted(HELD.en);
    await tab.page.evaluate(forgeEnds, COUNTS.invalidations / 2, id);
    const before = await decisions();
    await press(tab);
    await tab.page.evaluate(forgeEnds, COUNTS.invalidations / 2, id);
    expect(await tab.shown.isOpen()).toBe(true);
    expect(await hosts(tab)).toBe(1);
    await back(tab);
    expect(await decisions(), 'two guards heard one press').toBe(before + 1);
    await press(tab);
    await back(tab);
    expect(await tab.published()).toEqual([]);
    expect(await tab.marks()).toBeGreaterThan(0);
  });

  it(`A9: ${COUNTS.messages} messages of the page change nothing`, async () => {
    const types = [
      'status',
      'record',
      'keep',
      'unchecked',
      'changed',
      'open-options',
      'phones',
      'patterns',
      'policy',
      'answer',
      'publish',
    ];
    const tab = await drafted(HELD.en);
    await press(tab);
    const state = async () => ({ stored: await session.storage(), records: await session.records() });
    const before = await state();
    await tab.page.evaluate(forgeMessages, COUNTS.messages, seed, types);
    expect(await tab.shown.isOpen()).toBe(true);
    expect(await state()).toEqual(before);
    await back(tab);
    await press(tab);
    await back(tab);
    expect(await tab.published()).toEqual([]);
  });
});
