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
        const before = (await tab.published()).length;
        // at once: Firefox takes the old script away, so the press may pass; what it may not do is fall into a hole
        await tab.publish(id, surfaceOf(id).ways[0]!);
        const outcome = await until(
          'a card, a note or the post',
          async () => {
            if (await tab.shown.isOpen()) return 'card';
            return (await tab.published()).length > before
              ? 'post'
              : /press/i.test(await tab.shown.text())
                ? 'note'
                : null;
          },
          3_000,
        );
        if (outcome === 'card') {
          await tab.key('Escape');
          await tab.shown.waitUntilClosed();
        }
        await pause(2_000);
        await tab.page.bringToFront();
        if (outcome === 'post') await tab.write(id, HELD.en);
        const published = (await tab.published()).length;
        // in a tab that was open before, the page's own listeners come first: only the outcome counts
        await tab.publish(id, surfaceOf(id).ways[0]!);
        await tab.shown.waitFor({ role: 'alertdialog' });
        expect((await tab.published()).length).toBe(published);
        const roots = await tab.page.evaluate(
          () =>
            [...document.documentElement.children].filter(({ tagName }) => !['HEAD', 'BODY'].includes(tagName)).length,
        );
        expect(roots, 'two generations show something').toBe(1);
        await goBack(tab, 'en');
      }
      const last = (await tab.published()).length;
      await tab.publish(id, surfaceOf(id).ways[0]!);
      await tab.shown.waitFor({ role: 'alertdialog' });
      await consent(tab, 'en');
      await until('the post', async () => (await tab.published()).length > last);
      await pause(300);
      expect((await tab.published()).length, 'published more than once').toBe(last + 1);
      expect(errors).toEqual([]);
      await tab.close();
    },
  );
});
