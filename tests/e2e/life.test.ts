import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { consent, goBack, HELD } from './card.ts';
import { launch, type Session, seed } from './driver.ts';
import { surfaceOf } from './tab.ts';
import { pause, until } from './wait.ts';

const name = inject('browser');
// in full under npm run soak
const KILLS = Number(process.env.SLIPGUARD_KILLS ?? 8);
const RELOADS = Number(process.env.SLIPGUARD_RELOADS ?? 2);

let session: Session;

beforeAll(async () => {
  session = await launch(name);
  await session.agree();
});

afterAll(() => session?.close());

// the same pauses for the same seed
function waitOf(index: number): number {
  return ((seed() + 7) * (index + 3) * 7919) % 150;
}

describe(`the background and the extension come and go (${name})`, () => {
  it(`${KILLS} deaths of the background around decisions lose and double no record`, async () => {
    const tab = await session.tab(surfaceOf('x.home').url, { seed: seed() });
    await tab.write('x.home', HELD.en);
    for (let index = 0; index < KILLS; index += 1) {
      await tab.publish('x.home', 'ctrl-enter');
      await tab.shown.waitFor({ role: 'alertdialog' });
      // sometimes dead before the decision, sometimes while it is on its way
      if (index % 2 === 0) await session.killBackground();
      await goBack(tab, 'en');
      await pause(waitOf(index));
      await session.killBackground();
      const rows = await until(
        `record ${index + 1}`,
        async () => {
          const all = await session.records();
          return all.length > index ? all : null;
        },
        15_000,
      );
      expect(rows.length, 'records doubled').toBe(index + 1);
      expect(new Set(rows.map(({ id }) => id)).size).toBe(index + 1);
    }
    await tab.publish('x.home', 'ctrl-enter');
    await tab.shown.waitFor({ role: 'alertdialog' });
    await session.killBackground();
    await consent(tab, 'en');
    await until('the post', async () => (await tab.published()).length === 1);
    const rows = await until(
      'the last record',
      async () => {
        const all = await session.records();
        return all.length > KILLS ? all : null;
      },
      15_000,
    );
    expect(rows.filter(({ decision }) => decision === 'published').length).toBe(1);
    await tab.close();
  });

  it.each(['x.home', 'linkedin.sharebox', 'facebook.comment', 'instagram.caption'])(
    `%s: after ${RELOADS} reloads of the extension an open tab is neither dead nor unguarded`,
    async (id) => {
      const tab = await session.tab(surfaceOf(id).url, { seed: seed() });
      const errors: string[] = [];
      tab.page.on('pageerror', (error) => errors.push(String(error)));
      await tab.write(id, HELD.en);
      for (let round = 0; round < RELOADS; round += 1) {
        await session.reloadExtension();
        if (round === 0) {
          // at once: the press may not fall into a hole between the old script and the new one
          await tab.publish(id, surfaceOf(id).ways[0]!);
          const outcome = await until(
            'a card, or the post',
            async () => ((await tab.shown.isOpen()) ? 'card' : (await tab.published()).length > 0 ? 'post' : null),
            3_000,
          );
          expect(outcome, 'a draft with a finding went out in the moment of a reload').toBe('card');
          await tab.key('Escape');
          await tab.shown.waitUntilClosed();
        }
        await pause(2_000);
        await tab.page.bringToFront();
        await tab.forgetSeen();
        await tab.publish(id, surfaceOf(id).ways[0]!);
        await tab.shown.waitFor({ role: 'alertdialog' });
        expect(await tab.seen(), 'the site saw a press that was held').toEqual([]);
        const roots = await tab.page.evaluate(
          () =>
            [...document.documentElement.children].filter(({ tagName }) => !['HEAD', 'BODY'].includes(tagName)).length,
        );
        expect(roots, 'two generations show something').toBe(1);
        await goBack(tab, 'en');
      }
      await tab.publish(id, surfaceOf(id).ways[0]!);
      await tab.shown.waitFor({ role: 'alertdialog' });
      await consent(tab, 'en');
      await until('the post', async () => (await tab.published()).length > 0);
      expect((await tab.published()).length).toBe(1);
      expect(errors).toEqual([]);
      await tab.close();
    },
  );
});
