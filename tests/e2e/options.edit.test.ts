import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch, type Session } from './driver.ts';
import { FILLED, openOptions, type Stored, say, storedPolicy, type } from './filled.ts';
import { button, field, keyTimes, quantile, visit } from './pages.ts';
import { surfaceOf } from './tab.ts';
import { pause, until } from './wait.ts';

const name = inject('browser');

/** The budgets hold on a machine with nothing else to do; in `npm test` other browsers run beside this one. */
const BUSY = process.env.SLIPGUARD_ALL ? 1 : 3;

let session: Session;

beforeAll(async () => {
  session = await launch(name);
  await session.agree();
});

afterAll(() => session?.close());

const press = async (page: Page, words: string) => (await button(page, words)).click();
interface Saving {
  slipguardSaved: number;
  readonly chrome: { storage: { onChanged: { addListener(hear: (changes: object) => void): void } } };
}
interface Listening {
  slipguardTold: string[];
}

/** What is stored within a second of now. */
const soon = (what: string, is: (policy: Stored) => unknown) =>
  until(what, async () => is(await storedPolicy(session)), 1_000);

describe(`what is changed (${name})`, () => {
  const grade = (rule: string, value: string) => `[id="rule-${rule}"] input[value="${value}"]`;

  it('is stored within a second, and can be taken back', async () => {
    await session.forget('layer:file');
    await session.policy(FILLED);
    await session.store({ language: 'en' });
    const page = await openOptions(session, 'accounts');
    const before = await storedPolicy(session);
    const undo = async (what: string) => {
      await press(page, say('optionsUndo'));
      await soon(`${what} to be taken back`, (policy) => isDeepStrictEqual(policy, before));
    };

    await type(page, say('optionsAccountHandle'), 'https://x.com/haida_tools');
    await page.keyboard.press('Enter');
    await soon('the account', ({ accounts }) => accounts.length === before.accounts.length + 1);
    await undo('the account');
    await press(page, say('optionsRemoveWhat', { what: 'Wei at home' }));
    await soon('the account to be gone', ({ accounts }) => accounts.length === before.accounts.length - 1);
    await undo('its removal');
    await press(page, say('optionsEditWhat', { what: 'Wei at home' }));
    await type(page, say('optionsAccountName'), 'Wei elsewhere');
    await soon('its name', ({ accounts }) => accounts.some((one: { name: string }) => one.name === 'Wei elsewhere'));
    await undo('its name');

    await visit(page, 'names');
    await type(page, say('optionsNamesAdd', { list: say('optionsNamesCustomers') }), 'Sörensen A/S; Sorensen');
    await press(page, `${say('optionsNamesAddButton')} ${say('optionsNamesCustomers')}`);
    await soon('the name', ({ names }) => names.customers.length === before.names.customers.length + 1);
    await undo('the name');
    await press(page, say('optionsEditWhat', { what: 'Falcon X2' }));
    await type(page, say('optionsNamesNote'), 'not before the fair');
    await soon('its note', ({ names }) => names.unreleased[0].note === 'not before the fair');
    await undo('its note');

    await visit(page, 'rules');
    const radio = await page.waitForSelector(grade('en/quotation', 'hold'));
    await radio!.focus();
    await page.keyboard.press('ArrowLeft');
    await soon('the severity', ({ rules }) => rules['en/quotation']?.severity === 'caution');
    await undo('the severity');
    await type(page, say('optionsRulesOwner'), 'Mr Li');
    await soon('whom to ask', ({ owner }) => owner === 'Mr Li');
    await undo('whom to ask');

    await visit(page, 'markets');
    await type(page, say('optionsMarketsFind'), 'Brazil');
    await page.keyboard.press('Enter');
    await soon('the market', ({ markets }) => markets.includes('BR'));
    await undo('the market');

    await visit(page, 'crisis');
    await press(page, `${say('optionsCrisisEnd')} Recall`);
    await soon('the crisis to end', ({ crises }) => Date.parse(crises[0].to) <= Date.now());
    await undo('its end');
    await press(page, say('optionsCrisisStart'));
    await soon('a crisis', ({ crises }) => crises.length === before.crises.length + 1);
    await undo('the crisis');

    await visit(page, 'roles');
    await type(page, say('optionsYouName'), 'Wei Lin');
    await soon('the name', ({ person }) => person.name === 'Wei Lin');
    await undo('the name');
    await (await field(page, say('optionsYouRole'))).select('manager');
    await soon('the role', ({ person }) => person.role === 'manager');
    await undo('the role');
    await page.close();
  });

  it('in two pages at once is all there, and each page is told', async () => {
    await session.policy(FILLED);
    const one = await openOptions(session, 'roles');
    const other = await openOptions(session, 'rules');
    for (const page of [one, other])
      await page.evaluate(() => {
        const bar = document.querySelector('.toast')!;
        const told: string[] = [];
        (globalThis as unknown as Listening).slipguardTold = told;
        new MutationObserver(() => told.push(bar.querySelector('[role="status"]')?.textContent ?? '')).observe(bar, {
          subtree: true,
          childList: true,
          characterData: true,
        });
      });
    for (let round = 0; round < 4; round++) {
      await one.bringToFront();
      await type(one, say('optionsYouName'), `Wei ${round}`);
      await other.bringToFront();
      await type(other, say('optionsRulesOwner'), `Ms Wang ${round}`);
      await one.bringToFront();
      await soon(
        `round ${round}`,
        ({ person, owner }) => person.name === `Wei ${round}` && owner === `Ms Wang ${round}`,
      );
    }
    // lists: both pages add in the same moment
    await Promise.all([visit(one, 'names'), visit(other, 'markets')]);
    const adding = `${say('optionsNamesAddButton')} ${say('optionsNamesCustomers')}`;
    const label = say('optionsNamesAdd', { list: say('optionsNamesCustomers') });
    await type(one, label, 'Kunde 0');
    await other.bringToFront();
    await type(other, say('optionsMarketsFind'), 'Brazil');
    const click = (page: Page, words: string) =>
      page.evaluate((wanted) => {
        for (const one of document.querySelectorAll<HTMLElement>('button'))
          if (one.checkVisibility() && one.textContent?.replace(/\s+/g, ' ').trim() === wanted) one.click();
      }, words);
    await Promise.all([click(one, adding), other.keyboard.press('Enter')]);
    await soon(
      'both',
      ({ names, markets }) =>
        names.customers.some((it: { name: string }) => it.name === 'Kunde 0') && markets.includes('BR'),
    );
    for (const page of [one, other])
      expect(await page.evaluate(() => (globalThis as unknown as Listening).slipguardTold)).toContain(
        say('optionsElsewhere'),
      );
    await one.close();
    await other.close();
  });

  it('is kept when the tab is closed in the middle of a word', async () => {
    await session.policy(FILLED);
    await session.storage();
    for (const word of ['Wei Zhang', 'Wei Zhou', 'Wei Zhu']) {
      const page = await openOptions(session, 'roles');
      await type(page, say('optionsYouName'), word);
      await page.close();
      await soon(`"${word}"`, ({ person }) => person.name === word);
    }
    const account = await openOptions(session, 'accounts');
    await press(account, say('optionsEditWhat', { what: 'Wei at home' }));
    await type(account, say('optionsAccountName'), 'Wei on leave');
    await account.close();
    await soon('the account', ({ accounts }) => accounts[1].name === 'Wei on leave');
  });
});

/** Closes every page of ours: they share one thread, and a second one that reads along would be measured too. */
async function alone(): Promise<void> {
  for (const page of await session.browser.pages())
    if ((await page.evaluate(() => location.protocol).catch(() => '')).endsWith('-extension:')) await page.close();
}

describe(`ten thousand names (${name})`, () => {
  const MANY = Array.from({ length: 10_000 }, (_, i) =>
    i % 5 < 2 ? `${String.fromCodePoint(0x4e00 + i, 0x5e00 + (i % 4000))}精工公司` : `Company ${i.toString(36)} Werke`,
  );

  it('do not hold up a key', async () => {
    await session.forget('layer:file');
    await session.policy({ ...FILLED, names: { ...FILLED.names, competitors: MANY.map((name) => ({ name })) } });
    await alone();
    const page = await openOptions(session, 'names');
    const lines: string[] = [];
    // the least of three: a busy machine makes any single run long
    const measure = async (section: string, label: string, keys?: Parameters<typeof keyTimes>[2]) => {
      await visit(page, section);
      let [half, most] = [Infinity, Infinity];
      for (let run = 0; run < 3 && most > 100; run++) {
        if (!keys) await (await field(page, label)).focus();
        const times = await keyTimes(page, 40, keys);
        if (quantile(times, 0.95) < most) [half, most] = [quantile(times, 0.5), quantile(times, 0.95)];
      }
      lines.push(`${section}, ${label}: p50 ${half.toFixed(0)} ms, p95 ${most.toFixed(0)} ms`);
      expect.soft(most, lines.at(-1)).toBeLessThanOrEqual(100 * BUSY);
    };
    const competitors = { list: say('optionsNamesCompetitors') };
    await measure('names', say('optionsNamesFilter', competitors));
    await measure('names', say('optionsNamesAdd', competitors));
    await measure('rules', say('optionsRulesFind'));
    await measure('rules', say('optionsBenchText'));
    await measure('accounts', say('optionsAccountHandle'));
    await measure('roles', say('optionsYouName'));
    await measure('overview', 'Tab', ['Tab']);
    console.log([`keys with 10,000 names, ${name}`, ...lines].join('\n  '));
    await page.close();
  });

  it('a change is in an open tab within a second', async () => {
    const url = surfaceOf('x.home').url;
    const order = (firm: string) => `Thanks to our customer ${firm} for the order.`;
    const took: number[] = [];
    const whole: number[] = [];
    // from being stored to being marked; the least of three, as above
    for (const firm of ['Zylander Pumpen', 'Yttrium Armaturen', 'Xanten Ventile']) {
      const tab = await session.tab(url);
      await tab.write('x.home', order(firm));
      await pause(300);
      expect(await tab.marks()).toBe(0);
      await alone();
      const page = await openOptions(session, 'names');
      await type(page, say('optionsNamesAdd', { list: say('optionsNamesCustomers') }), firm);
      await page.evaluate(() => {
        const clock = globalThis as unknown as Saving;
        clock.chrome.storage.onChanged.addListener((changes) => {
          if ('policy' in changes) clock.slipguardSaved = Date.now();
        });
      });
      const pressed = Date.now();
      await press(page, `${say('optionsNamesAddButton')} ${say('optionsNamesCustomers')}`);
      await tab.page.bringToFront();
      await until('the mark', async () => (await tab.marks()) > 0, 5_000);
      const marked = Date.now();
      const saved = await page.evaluate(() => (globalThis as unknown as Saving).slipguardSaved);
      took.push(marked - saved);
      whole.push(marked - pressed);
      await tab.close();
      await page.close();
      if (took.at(-1)! < 1_000) break;
    }
    const fresh = await session.tab(url);
    const opened = Date.now();
    await fresh.write('x.home', order('Zylander Pumpen'));
    await until('the mark', async () => (await fresh.marks()) > 0, 5_000);
    const ready = Date.now() - opened;
    console.log(
      `with 10,000 names, ${name}: a change is in an open tab ${took.join(', ')} ms after it is stored, ${whole.join(', ')} ms after the press; a new tab marks ${ready} ms after it is there, typing included`,
    );
    expect(Math.min(...took)).toBeLessThan(1_000 * BUSY);
    await fresh.close();
  });
});
