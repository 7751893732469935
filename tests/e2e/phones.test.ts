import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { SURFACES } from '../../playground/surfaces.ts';
import { launch, type Session, seed } from './driver.ts';
import { until } from './wait.ts';

const name = inject('browser');

let session: Session;

beforeAll(async () => {
  session = await launch(name);
  await session.agree();
});

afterAll(() => session?.close());

describe(`phone numbers (${name})`, () => {
  const { id, url } = SURFACES.find((surface) => surface.id === 'x.home')!;

  it('a real number is marked and held', async () => {
    const tab = await session.tab(url, { seed: seed() });
    await tab.write(id, 'He answers +49 30 901820');
    await until('the mark', async () => (await tab.marks()) === 1, 3_000);
    await tab.publish(id, 'click');
    await until('the card', async () => (await tab.shown.items()).length > 0, 3_000);
    expect(await tab.published()).toEqual([]);
    await tab.close();
  });

  // a pattern stands in until the reader of numbers has come into the tab
  it('a number that no country has is let go when the reader of numbers is there', async () => {
    const tab = await session.tab(url, { seed: seed() });
    await tab.write(id, 'Drawing +999 1234 5678 is ready');
    await until('no mark', async () => (await tab.marks()) === 0, 5_000);
    await tab.publish(id, 'click');
    await until('the post', async () => (await tab.published()).length === 1, 3_000);
    await tab.close();
  });
});
