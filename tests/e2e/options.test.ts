import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { SECTIONS } from '../../components/options/shell.tsx';
import { t } from '../../utils/i18n.ts';
import { launch, type Session } from './driver.ts';
import { BARE, FILLED, FIRM, openOptions, say, storedPolicy, takeFirm, type } from './filled.ts';
import { stickingOut, violations, visit, walk } from './pages.ts';
import { pause, until } from './wait.ts';

const name = inject('browser');

let session: Session;
let presses = 0;

beforeAll(async () => {
  session = await launch(name);
  await session.agree();
  presses = 1;
});

afterAll(() => session?.close());

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
    await until('the account', async () => (await storedPolicy(session))?.accounts.length === 1);
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
    await until('the markets', async () => (await storedPolicy(session)).markets.length === 2);
    await press('Enter');
    await until('the end', () => page.evaluate(() => document.activeElement?.tagName === 'H1'));
    const policy = await storedPolicy(session);
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
    await session.policy(BARE);
    await session.store({ language });
    const page = await openOptions(session);
    for (const section of SECTIONS) {
      await visit(page, section);
      await sound(page, `${section}, empty`, language);
    }
    await page.close();
  });

  it.each(['en', 'zh'] as const)('filled, in %s, at every width', async (language) => {
    await session.policy(FILLED);
    await takeFirm(session, FIRM);
    await session.store({ language });
    const page = await openOptions(session);
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

describe(`by keyboard (${name})`, () => {
  it('every control is come to once, and seen', async () => {
    await session.policy(FILLED);
    await takeFirm(session, FIRM);
    await session.store({ language: 'en' });
    const page = await openOptions(session);
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
