import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { goBack, HELD } from './card.ts';
import { launch, type Session, seed } from './driver.ts';
import { surfaceOf, type Tab } from './tab.ts';
import { until } from './wait.ts';

const name = inject('browser');
const URL = surfaceOf('x.home').url;

let session: Session;
let tab: Tab;

beforeAll(async () => {
  session = await launch(name);
  await session.agree();
  tab = await session.tab(URL, { seed: seed() });
});

afterAll(() => session?.close());

async function held(): Promise<boolean> {
  const before = (await tab.published()).length;
  await tab.publish('x.home', 'ctrl-enter');
  const outcome = await until('a card or a post', async () =>
    (await tab.shown.isOpen()) ? 'card' : (await tab.published()).length > before ? 'post' : null,
  );
  if (outcome === 'card') await goBack(tab, 'en');
  return outcome === 'card';
}

const off = { 'en/quotation': 'off', 'zh/quotation': 'off', 'any/incoterm': 'off' };

describe(`the policy (${name})`, () => {
  it('is live in an open tab within a second', async () => {
    await tab.write('x.home', HELD.en);
    expect(await held()).toBe(true);
    await session.policy({ slipguard: 1, severities: off });
    const changed = Date.now();
    await until('the marks to go', async () => (await tab.marks()) === 0, 1_000);
    expect(Date.now() - changed).toBeLessThan(1_000);
    expect(await held()).toBe(false);
    await session.policy({ slipguard: 1, severities: {} });
    await tab.write('x.home', HELD.en);
    await until('the marks to come back', async () => (await tab.marks()) > 0, 1_500);
    expect(await held()).toBe(true);
  });

  it('that is broken keeps the last good one, and the options page says so', async () => {
    await session.policy({ slipguard: 1, severities: {}, names: 7 });
    const stored = await session.storage();
    expect(stored.policyProblem).toBeDefined();
    expect(await held()).toBe(true);
    const fresh = await session.tab(URL, { seed: seed() });
    await fresh.write('x.home', HELD.en);
    await fresh.publish('x.home', 'click');
    await fresh.shown.waitFor({ role: 'alertdialog' });
    await fresh.close();
    const options = await session.open('options.html');
    await until('the options page to say so', () =>
      options.evaluate(() => document.querySelector('[role="alert"]')?.textContent),
    );
    await options.close();
    await session.policy({ slipguard: 1 });
    expect((await session.storage()).policyProblem).toBeUndefined();
  });

  it('an account marked personal is neither checked nor recorded', async () => {
    const before = (await session.records()).length;
    await session.policy({
      slipguard: 1,
      accounts: [{ platform: 'x', handle: 'linwei-home'.replace('-', '_'), name: 'Lin', kind: 'personal' }],
    });
    const mine = await session.tab(URL, { seed: seed(), account: { handle: 'linwei_home', name: 'Lin' } });
    await mine.write('x.home', HELD.en);
    await mine.publish('x.home', 'click');
    await until('the post', async () => (await mine.published()).length === 1, 3_000);
    expect(await mine.shown.isOpen()).toBe(false);
    expect((await session.records()).length).toBe(before);
    await mine.close();
  });
});
