import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { makeFingerprints } from '../../rules/fingerprint.ts';
import { goBack, HELD } from './card.ts';
import { launch, type Session, seed } from './driver.ts';
import { publish } from './outcome.ts';
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

  /** What the card says of a draft; null where it goes out. Afterwards the person is back at the draft. */
  async function said(on: Tab, text: string): Promise<string | null> {
    const words = await publish(on, 'x.home', text);
    if (words !== null) await goBack(on, 'en');
    return words;
  }
  const FINE = 'Our sample room is open on Monday.';

  it('brings rules of its own, patterns too, into tabs that are open and tabs to come', async () => {
    const rule = { severity: 'hold', reason: 'Whoever has it can ask our forwarder.' };
    const own = (more: object, id: string) => ({ ...rule, id, title: `Our ${id}`, ...more });
    expect(await said(tab, `${FINE} See QX-2231, lot ab-77123.`)).toBeNull();
    await session.policy({
      slipguard: 1,
      ownRules: [own({ words: ['QX-####'] }, 'numbers'), own({ pattern: 'lot [a-z]{2}-[0-9]{5}' }, 'lots')],
    });
    for (const on of [tab, await session.tab(URL, { seed: seed() })]) {
      await on.write('x.home', `${FINE} See QX-2231, lot ab-77123.`);
      await until('both marks', async () => (await on.marks()) === 2, 3_000);
      const words = await said(on, `${FINE} See QX-2231, lot ab-77123.`);
      expect(words).toContain('Our numbers');
      expect(words).toContain('Our lots');
      expect(words).toContain(rule.reason);
      if (on !== tab) await on.close();
    }
    await session.policy({ slipguard: 1 });
  });

  it('knows a customer by a fingerprint alone', async () => {
    const customers = [{ name: 'Müller Werkzeuge GmbH', aliases: ['Muller Tools'], handles: [] }];
    const print = makeFingerprints({ customers }, new Uint8Array(16).fill(7));
    await session.policy({ slipguard: 1, fingerprints: [print] });
    expect(JSON.stringify(await session.storage())).not.toMatch(/m[uü]ller/i);
    expect(await said(tab, 'Loading ten pallets for Müller Werkzeuge tonight.')).toContain('Müller Werkzeuge');
    expect(await said(tab, 'Loading ten pallets for Möller tonight.')).toBeNull();
  });

  it('in a crisis leaves the word to those who are named, and says what may be sent on', async () => {
    const hours = (n: number) => new Date(Date.now() + n * 3_600_000).toISOString();
    const crisis = {
      from: hours(-1),
      to: hours(2),
      level: 3,
      spokespersons: ['Ms Wang'],
      forward: 'Please write to press.',
    };
    const closed = { slipguard: 1, crises: [crisis] };
    await session.policy(closed);
    const words = await said(tab, FINE);
    expect(words).toContain('Ms Wang');
    expect(words).toContain(crisis.forward);
    expect(words).not.toContain('Post anyway');
    await session.policy({ ...closed, person: { name: 'Ms Wang' } });
    expect(await said(tab, `${FINE} Ms Wang.`)).toBeNull();
    await session.policy({ ...closed, crises: [{ ...crisis, platforms: ['linkedin'] }] });
    expect(await said(tab, `${FINE} Today.`)).toBeNull();
  });

  it('asks of a newcomer what it asks of no other', async () => {
    await session.policy({ slipguard: 1, person: { name: 'Lin', role: 'newcomer' } });
    expect(await said(tab, `${FINE} Welcome.`)).not.toBeNull();
    await session.policy({ slipguard: 1, person: { name: 'Lin', role: 'senior' } });
    expect(await said(tab, `${FINE} Welcome all.`)).toBeNull();
    await session.policy({ slipguard: 1 });
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
