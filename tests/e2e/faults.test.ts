import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { GESTURES, type GestureSpot, type GestureWay, type Way } from '../../playground/surfaces.ts';
import type { Faults, Outcome } from '../faults/page.ts';
import { plantedGuard } from '../faults/plant.ts';
import type { Mode } from '../faults/switch.ts';
import { consent, HELD } from './card.ts';
import { launch, type Session } from './driver.ts';
import { surfaceOf, type Tab } from './tab.ts';

const name = inject('browser');
const seed = inject('seed');
/** Faults for each act: all of them in `npm run soak`, another sample at each seed in `npm test`. */
const FAULTS = process.env.SLIPGUARD_ALL ? Number.POSITIVE_INFINITY : Number(process.env.SLIPGUARD_FAULTS ?? 10);
/** The same for the press that consents. */
const ANSWERS = process.env.SLIPGUARD_ALL ? Number.POSITIVE_INFINITY : 8;
const TIME = process.env.SLIPGUARD_ALL ? 3_600_000 : 90_000;
const X = 'x.home';
/** A person sees within this time what became of a press, in ms. */
const SOON = 300;

type Act = { readonly url: string } & (
  | { readonly id: string; readonly way: Way }
  | { readonly spot: GestureSpot; readonly by: GestureWay }
);

const draft = (id: string, way: Way): Act => ({ url: surfaceOf(id).url, id, way });
const liking = (id: string, by: GestureWay): Act => {
  const spot = GESTURES.find((one) => one.id === id)!;
  return { url: spot.url, spot, by };
};

const ACTS: readonly (readonly [string, Act])[] = [
  ['x.home by click', draft('x.home', 'click')],
  ['x.home by ctrl-enter', draft('x.home', 'ctrl-enter')],
  ['linkedin.comment by click', draft('linkedin.comment', 'click')],
  ['facebook.comment by enter', draft('facebook.comment', 'enter')],
  ['instagram.comment by enter', draft('instagram.comment', 'enter')],
  ['x.like by click', liking('x.like', 'click')],
  ['x.like by key', liking('x.like', 'key')],
  ['linkedin.like by click', liking('linkedin.like', 'click')],
  ['facebook.like by click', liking('facebook.like', 'click')],
  ['instagram.like by click', liking('instagram.like', 'click')],
];

type World = { readonly faults: Faults; readonly __playground: { setText(id: string, text: string): void } };

let session: Session;
let code: string;

beforeAll(async () => {
  code = await plantedGuard();
  session = await launch(name, { extensionDir: null });
});

afterAll(() => session?.close());

/** A page with the planted guard in it, not yet started. */
async function pageOf(act: Act): Promise<Tab> {
  const tab = await session.tab(act.url, { seed: 1, language: 'en', trap: 'none' });
  await tab.page.evaluate(code);
  return tab;
}

async function renew(tab: Tab): Promise<void> {
  await tab.page.reload({ waitUntil: 'load' });
  await tab.page.evaluate(code);
}

/** Starts the guard with a fault, writes what is held, and presses; or likes a listed company's post. */
async function run(tab: Tab, act: Act, place: string, mode: Mode): Promise<Outcome> {
  await tab.page.evaluate((at, how) => (globalThis as unknown as World).faults.start(at, how), place, mode);
  if ('spot' in act) await tab.gesture(act.spot, 'rival', act.by);
  else {
    await tab.open(act.id);
    await tab.press(act.id, 'editor');
    await tab.page.evaluate(
      (id, text) => (globalThis as unknown as World).__playground.setText(id, text),
      act.id,
      HELD.en,
    );
    await tab.publish(act.id, act.way);
  }
  return tab.page.evaluate((limit) => (globalThis as unknown as World).faults.outcome(limit), 1_000);
}

/** Writes what asks for one press more, and gives that press, with a fault from then on. */
async function answer(tab: Tab, place: string): Promise<Pick<Outcome, 'what' | 'said'> & { after: string[] }> {
  await tab.page.evaluate(() => (globalThis as unknown as World).faults.start('', 'always'));
  await tab.press(X, 'editor');
  await tab.page.evaluate(
    (id, text) => (globalThis as unknown as World).__playground.setText(id, text),
    X,
    'We are the best factory in China.',
  );
  await tab.publish(X, 'click');
  await tab.shown.waitFor({ role: 'alertdialog' });
  await tab.page.evaluate((at) => (globalThis as unknown as World).faults.answering(at), place);
  await consent(tab, 'en');
  const { what, said } = await tab.page.evaluate(
    (limit) => (globalThis as unknown as World).faults.outcome(limit),
    1_500,
  );
  const { after } = await tab.page.evaluate(() => (globalThis as unknown as World).faults.met());
  const isOpen = await tab.shown.isOpen();
  // what the guard still does about this answer goes with the page
  await renew(tab);
  await tab.shown.waitUntilClosed();
  // the card stays where it could not carry out its answer
  return { what: isOpen ? 'card' : what, said, after };
}

/** What is wrong with an outcome; null when nothing is. */
function wrongIn({ what, took, told }: Outcome): string | null {
  if (what === 'nothing') return 'swallowed';
  if (took > SOON) return `only after ${took} ms`;
  return what === 'passed' && !told ? 'passed without a word' : null;
}

/** The same order for the same seed. */
function shuffled<T>(items: readonly T[], from: number): T[] {
  let state = from * 2_654_435_761 + 1;
  const drawn = items.map((item) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return { item, state };
  });
  return drawn.sort((one, other) => one.state - other.state).map(({ item }) => item);
}

describe(`a fault of ours costs nobody a press (${name}, seed ${seed})`, () => {
  it.each(ACTS)(
    `%s: ${FAULTS} faults, one function each`,
    async (_, act) => {
      let tab = await pageOf(act);
      const clean = await run(tab, act, '', 'always');
      expect(clean.what, 'without a fault a card is shown').toBe('card');
      const { before, after } = await tab.page.evaluate(() => (globalThis as unknown as World).faults.met());
      const all = [
        ...[...new Set([...before, ...after])].map((place) => [place, 'always'] as const),
        ...before.map((place) => [place, 'first'] as const),
        ...after.map((place) => [place, 'act'] as const),
      ];
      const drawn = shuffled(all, seed).slice(0, FAULTS);
      const wrong: string[] = [];
      let struck = 0;
      for (const [place, mode] of drawn) {
        let outcome = await run(tab, act, place, mode);
        // what comes too late on a busy machine comes in time once more
        if (wrongIn(outcome)) {
          await tab.close();
          tab = await pageOf(act);
          outcome = await run(tab, act, place, mode);
        }
        if (outcome.struck > 0) struck++;
        const why = wrongIn(outcome);
        if (why) wrong.push(`${place}, ${mode}: ${why}${outcome.said ? ` (${outcome.said})` : ''}`);
        if ('spot' in act && outcome.what !== 'card') await renew(tab);
      }
      await tab.close();
      console.log(`${drawn.length} of ${all.length} faults, ${struck} struck`);
      expect(wrong).toEqual([]);
    },
    TIME,
  );

  it(
    `after consent: ${ANSWERS} faults, one function each`,
    async () => {
      const tab = await pageOf(draft(X, 'click'));
      const { what: clean, after } = await answer(tab, '');
      expect(clean, 'without a fault the draft goes out').toBe('passed');
      const drawn = shuffled(after, seed).slice(0, ANSWERS);
      const wrong: string[] = [];
      for (const place of drawn) {
        const { what, said } = await answer(tab, place);
        // what was consented to goes out; where it cannot, the person is asked for one press more
        if (what === 'nothing' && !/again/.test(said)) wrong.push(`${place}: ${said}`);
      }
      await tab.close();
      console.log(`${drawn.length} of ${after.length} faults`);
      expect(wrong).toEqual([]);
    },
    TIME,
  );
});
