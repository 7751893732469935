import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { SECTIONS } from '../../components/options/shell.tsx';
import { ROOT } from '../../scripts/setup.mjs';
import { type MessageKey, t } from '../../utils/i18n.ts';
import { parsePolicy } from '../../utils/policy/schema.ts';
import { launch, type Session } from './driver.ts';
import { button, field, keyTimes, quantile, stickingOut, violations, visit, walk } from './pages.ts';
import { surfaceOf } from './tab.ts';
import { pause, until } from './wait.ts';

const name = inject('browser');
const say = (key: MessageKey, values: Record<string, string | number> = {}) => t('en', key, values);

/** A whole policy, with a crisis that is on. */
const FULL = JSON.parse(readFileSync(join(ROOT, 'tests', 'policies', '1-full.json'), 'utf8'));
const DAY = 86_400_000;
const day = (days: number) => new Date(Date.now() + days * DAY).toISOString();
const FILLED = {
  ...FULL,
  locks: [],
  accounts: [
    ...FULL.accounts,
    { platform: 'x', handle: 'weichen_home', name: 'Wei at home', kind: 'personal' },
    {
      platform: 'facebook',
      handle: 'haida.tools.a.very.long.page.name.of.a.factory.in.ningbo',
      name: '',
      kind: 'work',
    },
  ],
  names: {
    ...FULL.names,
    customers: [
      { name: 'Müller Befestigungstechnik GmbH & Co. KG', aliases: ['Mueller'] },
      { name: '东方电气集团有限公司' },
    ],
    competitors: [
      'Target Tools',
      'Apple',
      'Nordwerk',
      'Ostwind',
      'Tiger',
      'Bosch',
      'Makita',
      'Hilti',
      'Stihl',
      'Metabo',
    ].map((name) => ({ name })),
  },
  crises: [
    { ...FULL.crises[0], from: day(-1), to: day(3) },
    { from: day(-9), to: day(-8), title: 'Recall', level: 2 },
  ],
};
const FIRM = {
  slipguard: 1,
  id: 'haida',
  version: 3,
  firm: 'Haida Tools',
  owner: 'Ms Wang',
  contact: 'wang@haida.example',
  accounts: [{ platform: 'linkedin', handle: 'haida-tools', name: 'Haida Tools', kind: 'work' }],
  names: {
    competitors: [{ name: 'Ostwind' }, { name: 'Westwind', near: ['tools'] }],
    friends: [{ name: 'Ningbo Fair' }],
  },
  rules: { 'zh/quotation': { severity: 'stop' }, 'en/engagement': { on: false } },
  ownRules: FULL.ownRules.map((rule: object) => ({ ...rule, id: 'contract', title: 'Contract numbers' })),
  crises: [{ from: day(1), to: day(2), title: 'Fair', level: 1 }],
  roles: FULL.roles,
  markets: ['BR'],
  reviewers: FULL.reviewers,
  locks: ['rules.zh/quotation', 'names.competitors', 'roles', 'allowed', 'accounts'],
};

let session: Session;
let presses = 0;

beforeAll(async () => {
  session = await launch(name);
  await session.agree();
  presses = 1;
});

afterAll(() => session?.close());

/** Takes in a firm's file as the options page does. */
async function firm(document: object): Promise<void> {
  const policyStamp = crypto.randomUUID();
  await session.store({ 'layer:file': { document, by: 'haida.json', at: new Date().toISOString() }, policyStamp });
  await until('the firm to be judged', async () => (await session.storage()).policySeen === policyStamp);
}

async function options(section = 'overview', width = 1280): Promise<Page> {
  const page = await session.open(`options.html#${section}`);
  await page.bringToFront();
  await page.setViewport({ width, height: 900 });
  await until('the page', () => page.evaluate(() => (document.querySelector('main')?.textContent ?? '').length > 40));
  return page;
}

type Stored = typeof FULL;
/** The person's own layer as it is stored, read as the page reads it. */
const stored = async (): Promise<Stored> => {
  const parsed = parsePolicy((await session.storage()).policy ?? bare);
  return parsed.ok ? parsed.policy : null;
};

const bare = { slipguard: 1 };
const themes = name === 'chromium' ? (['light', 'dark'] as const) : (['light'] as const);

async function turn(page: Page, theme: 'light' | 'dark'): Promise<void> {
  if (name === 'firefox') return;
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
}

/** Nothing wrong by axe-core in either theme; in the dark one, colours alone are others, and those are the same in every language. */
async function sound(page: Page, where: string, language: 'en' | 'zh'): Promise<void> {
  for (const theme of themes) {
    if (theme === 'dark' && language === 'zh' && !process.env.SLIPGUARD_ALL) continue;
    await turn(page, theme);
    const found = await violations(page, theme === 'dark' ? ['color-contrast'] : undefined);
    expect.soft(found, `${where}, ${language}, ${theme}`).toEqual([]);
  }
}

describe(`the first run (${name})`, () => {
  it('is done in few presses', async () => {
    const page = await session.welcome();
    await page.bringToFront();
    const press = async (...keys: Parameters<Page['keyboard']['press']>[0][]) => {
      presses++;
      for (const key of keys.slice(0, -1)) await page.keyboard.down(key);
      await page.keyboard.press(keys.at(-1)!);
      for (const key of keys.slice(0, -1)) await page.keyboard.up(key);
    };
    const type = async (text: string) => {
      presses++;
      await page.keyboard.type(text);
    };
    const paste = async (text: string) => {
      presses++;
      // as the browser does it; no driver has a clipboard in both
      await page.evaluate((pasted) => document.execCommand('insertText', false, pasted), text);
    };
    const at = (label: string) =>
      until(`the caret in "${label}"`, () =>
        page.evaluate(
          (words) =>
            [...((document.activeElement as HTMLInputElement)?.labels ?? [])].some(
              ({ textContent }) => textContent === words,
            ),
          label,
        ),
      );
    const began = Date.now();
    await at(say('optionsYouName'));
    await type('Wei Chen');
    await press('Enter');
    await at(say('welcomeStepsAccountsField'));
    await paste('https://www.linkedin.com/in/wei-chen/');
    await press('Enter');
    await until('the account', async () => (await stored())?.accounts.length === 1);
    await press('Enter');
    await at(say('optionsNamesOwn'));
    await press('Tab');
    await at(say('optionsNamesCompetitors'));
    await paste('Nordwerk\nOstwind\nBosch');
    await press('Control', 'Enter');
    await at(say('welcomeStepsMarketsFind'));
    for (const market of ['Germany', 'Brazil']) {
      await type(market);
      await press('Enter');
    }
    await until('the markets', async () => (await stored()).markets.length === 2);
    await press('Enter');
    await until('the end', () => page.evaluate(() => document.activeElement?.tagName === 'H1'));
    const policy = await stored();
    console.log(`first run, ${name}: ${presses} presses, ${((Date.now() - began) / 1000).toFixed(1)} s`);
    expect(policy.person.name).toBe('Wei Chen');
    expect(policy.accounts[0]).toMatchObject({ platform: 'linkedin', handle: 'wei-chen', kind: 'work' });
    expect(policy.names.competitors.map((one: { name: string }) => one.name).sort()).toEqual([
      'Bosch',
      'Nordwerk',
      'Ostwind',
    ]);
    expect([...policy.markets].sort()).toEqual(['BR', 'DE']);
    expect(presses).toBeLessThanOrEqual(25);
    await page.close();
  });
});

describe(`every section is sound (${name})`, () => {
  it.each(['en', 'zh'] as const)('empty, in %s', async (language) => {
    await session.policy(bare);
    await session.store({ language });
    const page = await options();
    for (const section of SECTIONS) {
      await visit(page, section);
      await sound(page, `${section}, empty`, language);
    }
    await page.close();
  });

  it.each(['en', 'zh'] as const)('filled, in %s, at every width', async (language) => {
    await session.policy(FILLED);
    await firm(FIRM);
    await session.store({ language });
    const page = await options();
    for (const section of SECTIONS) {
      await visit(page, section);
      // all folds but those of a hundred rules; the first form of each kind
      await page.evaluate(() => {
        for (const fold of [...document.querySelectorAll<HTMLDetailsElement>('section:not([hidden]) details')].slice(
          0,
          12,
        ))
          fold.open = true;
      });
      await page.evaluate(
        (words) => {
          [...document.querySelectorAll<HTMLElement>('section:not([hidden]) button')]
            .find((one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').startsWith(words))
            ?.click();
        },
        t(language, 'optionsEdit').slice(0, 2),
      );
      await pause(60);
      await sound(page, `${section}, filled`, language);
      for (const width of [320, 640, 1280, 3840]) {
        await page.setViewport({ width, height: 900 });
        expect.soft(await stickingOut(page), `${section} ${language} at ${width}`).toEqual([]);
      }
      await page.setViewport({ width: 1280, height: 900 });
    }
    await page.close();
  });

  it.each(['en', 'zh'] as const)('so are the first steps and the popup, in %s', async (language) => {
    for (const step of [0, 1, 2, 3, 4]) {
      await session.store({ language, step });
      const page = await session.open('welcome.html');
      await page.bringToFront();
      await until('the step', () => page.evaluate(() => document.querySelector('main:not([hidden]) h1') !== null));
      await sound(page, `step ${step}`, language);
      await page.setViewport({ width: 320, height: 900 });
      expect.soft(await stickingOut(page), `step ${step} ${language}`).toEqual([]);
      await page.close();
    }
    const popup = await session.open('popup.html');
    await popup.bringToFront();
    await until('the popup', () => popup.evaluate(() => document.querySelector('h1') !== null));
    await sound(popup, 'popup', language);
    await popup.close();
  });
});

/** Replaces what a field holds, as a person does. */
async function type(page: Page, label: string, text: string): Promise<void> {
  const one = await field(page, label);
  await one.evaluate((element) => (element as HTMLInputElement).select());
  await one.focus();
  await page.keyboard.type(text);
}
const press = async (page: Page, words: string) => (await button(page, words)).click();
interface Listening {
  slipguardTold: string[];
}

/** What is stored within a second of now. */
const soon = (what: string, is: (policy: Stored) => unknown) => until(what, async () => is(await stored()), 1_000);

describe(`what is changed (${name})`, () => {
  const grade = (rule: string, value: string) => `[id="rule-${rule}"] input[value="${value}"]`;

  it('is stored within a second, and can be taken back', async () => {
    await session.forget('layer:file');
    await session.policy(FILLED);
    await session.store({ language: 'en' });
    const page = await options('accounts');
    const before = await stored();
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
    const one = await options('roles');
    const other = await options('rules');
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
      const page = await options('roles');
      await type(page, say('optionsYouName'), word);
      await page.close();
      await soon(`"${word}"`, ({ person }) => person.name === word);
    }
    const account = await options('accounts');
    await press(account, say('optionsEditWhat', { what: 'Wei at home' }));
    await type(account, say('optionsAccountName'), 'Wei on leave');
    await account.close();
    await soon('the account', ({ accounts }) => accounts[1].name === 'Wei on leave');
  });
});

describe(`by keyboard (${name})`, () => {
  it('every control is come to once, and seen', async () => {
    await session.policy(FILLED);
    await firm(FIRM);
    await session.store({ language: 'en' });
    const page = await options();
    for (const section of SECTIONS) {
      await visit(page, section);
      if (section === 'rules') {
        await type(page, say('optionsRulesFind'), 'quot');
        await pause(200);
      }
      expect.soft(await walk(page), section).toEqual({ missed: [], twice: [], unseen: [] });
    }
    await page.close();
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
    const page = await options('names');
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
      expect.soft(most, lines.at(-1)).toBeLessThanOrEqual(100);
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
    // the least of three, as above
    for (const firm of ['Zylander Pumpen', 'Yttrium Armaturen', 'Xanten Ventile']) {
      const tab = await session.tab(url);
      await tab.write('x.home', order(firm));
      await pause(500);
      expect(await tab.marks()).toBe(0);
      await alone();
      const page = await options('names');
      await type(page, say('optionsNamesAdd', { list: say('optionsNamesCustomers') }), firm);
      const began = Date.now();
      await press(page, `${say('optionsNamesAddButton')} ${say('optionsNamesCustomers')}`);
      await tab.page.bringToFront();
      await until('the mark', async () => (await tab.marks()) > 0, 5_000);
      took.push(Date.now() - began);
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
      `with 10,000 names, ${name}: a change is in an open tab after ${took.join(', ')} ms; a new tab marks ${ready} ms after it is there, typing included`,
    );
    expect(Math.min(...took)).toBeLessThan(1_000);
    await fresh.close();
  });
});
