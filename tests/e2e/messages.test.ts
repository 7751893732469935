import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { SURFACES } from '../../playground/surfaces.ts';
import { HELD } from './card.ts';
import { launch, type Session, seed } from './driver.ts';
import { pause, until } from './wait.ts';

const name = inject('browser');

let session: Session;

beforeAll(async () => {
  session = await launch(name);
  await session.agree();
});

afterAll(() => session?.close());

describe(`private messages are left alone (${name})`, () => {
  const boxes = SURFACES.filter(({ kind }) => kind === 'message');
  it.each(boxes.map((surface) => [surface.id, surface] as const))('%s', async (id, surface) => {
    const tab = await session.tab(surface.url, { seed: seed() });
    const text = `${HELD.en} ${HELD.zh}`;
    for (const [index, way] of surface.ways.entries()) {
      await tab.write(id, text);
      // longer than any mark or chip takes to come
      await pause(400);
      expect(await tab.marks(), 'marks in a message').toBe(0);
      expect(await tab.shown.items(), 'something of ours beside a message').toEqual([]);
      await tab.publish(id, way);
      await until(`the message sent by ${way}`, async () => (await tab.published()).length === index + 1, 3_000);
      expect((await tab.published()).at(-1)!.text).toBe(text);
      expect(await tab.shown.items()).toEqual([]);
    }
    expect((await tab.seen()).filter((event) => !event.isTrusted)).toEqual([]);
    await tab.close();
  });

  it('leave no record', async () => {
    expect(await session.records()).toEqual([]);
  });
});
