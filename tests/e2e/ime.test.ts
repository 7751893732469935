import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { consent } from './card.ts';
import { launch, type Session, seed } from './driver.ts';
import { surfaceOf } from './tab.ts';
import { pause, until } from './wait.ts';

const name = inject('browser');
const FLAGGED = '印度客户付款拖拉，千万别做他们的生意';

let session: Session;

beforeAll(async () => {
  session = await launch(name, { language: 'zh' });
  await session.agree();
});

afterAll(() => session?.close());

describe(`an input method (${name})`, () => {
  it.each(['facebook.comment', 'instagram.comment', 'instagram.comment-editable'])(
    '%s: the Enter that ends a composition sends nothing and shows nothing; the next one is held',
    async (id) => {
      const tab = await session.tab(surfaceOf(id).url, { seed: seed() });
      await tab.write(id, '早：');
      await session.driven.compose(tab.page, FLAGGED);
      expect(await tab.shown.isOpen(), 'a card while composing').toBe(false);
      await session.driven.commit(tab.page, FLAGGED, true);
      await until('the composed text', async () => (await tab.model(id)) === `早：${FLAGGED}`);
      await pause(300);
      expect(await tab.shown.isOpen(), 'a card for the Enter of the input method').toBe(false);
      expect(await tab.published()).toEqual([]);
      await tab.forgetSeen();
      await tab.key('Enter');
      await tab.shown.waitFor({ role: 'alertdialog' });
      expect(await tab.seen()).toEqual([]);
      await consent(tab, 'zh');
      const list = await until('what was published', async () => {
        const all = await tab.published();
        return all.length > 0 ? all : null;
      });
      expect(list.map(({ text }) => text)).toEqual([`早：${FLAGGED}`]);
      await tab.close();
    },
  );

  it.each(['x.home', 'linkedin.sharebox'])(
    '%s: composing over and over leaves the text as it was composed',
    async (id) => {
      const tab = await session.tab(surfaceOf(id).url, { seed: seed() });
      await tab.write(id, '');
      for (const part of ['宁波', '的新', '样品']) {
        for (const step of [part.slice(0, 1), part]) await session.driven.compose(tab.page, step);
        await session.driven.commit(tab.page, part, false);
      }
      await until('the composed text', async () => (await tab.model(id)) === '宁波的新样品', 3_000);
      expect(await tab.published()).toEqual([]);
      await tab.close();
    },
  );
});
