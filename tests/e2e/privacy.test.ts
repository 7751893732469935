import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import en from '../../public/_locales/en/messages.json';
import { t } from '../../utils/i18n.ts';
import { consent, HELD } from './card.ts';
import { launch, type Session, seed } from './driver.ts';
import { surfaceOf } from './tab.ts';
import { until } from './wait.ts';

const name = inject('browser');
const CANARY = 'qzxj canary 7391';

let session: Session;

beforeAll(async () => {
  session = await launch(name);
  await session.agree();
});

afterAll(() => session?.close());

/** All that a page can reach of itself: markup, open roots, sheets, highlights, names in the window. */
function reachable(): { text: string; hosts: { tag: string; attributes: number; open: boolean }[] } {
  const parts: string[] = [];
  const walk = (root: Document | ShadowRoot): void => {
    parts.push(root instanceof Document ? root.documentElement.outerHTML : root.innerHTML);
    for (const sheet of [...root.adoptedStyleSheets]) for (const rule of sheet.cssRules) parts.push(rule.cssText);
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) walk(element.shadowRoot);
  };
  walk(document);
  parts.push(...(CSS.highlights ? [...CSS.highlights.keys()] : []));
  parts.push(...performance.getEntriesByType('resource').map((entry) => entry.name));
  parts.push(...Object.keys(window));
  const hosts = [...document.documentElement.children]
    .filter((element) => !['HEAD', 'BODY'].includes(element.tagName))
    .map((element) => ({
      tag: element.tagName,
      attributes: element.attributes.length,
      open: element.shadowRoot !== null,
    }));
  return { text: parts.join('\n'), hosts };
}

describe(`what a page and the world learn of us (${name})`, () => {
  it('the recorder sees a request where there is one', async () => {
    const tab = await session.tab(surfaceOf('x.home').url, { seed: seed() });
    await tab.page.evaluate(() => fetch('https://canary.example/x').catch(() => {}));
    await until('the canary', () => session.leaks.length > 0);
    (session.leaks as unknown[]).length = 0;
    await tab.close();
  });

  it.each(['x.home', 'linkedin.sharebox', 'facebook.comment', 'instagram.caption'])(
    '%s: nothing of ours can be read by the page',
    async (id) => {
      const tab = await session.tab(surfaceOf(id).url, { seed: seed() });
      await tab.write(id, HELD.en);
      await tab.publish(id, surfaceOf(id).ways[0]!);
      await tab.shown.waitFor({ role: 'alertdialog' });
      const { text, hosts } = await tab.page.evaluate(reachable);
      expect(hosts, 'one bare element with a closed root').toEqual([{ tag: 'DIV', attributes: 0, open: false }]);
      expect(text).not.toMatch(/slipguard|防手滑|(chrome|moz)-extension:/i);
      // words long enough that no site has them by chance
      const words = Object.values(en)
        .map(({ message }) => message)
        .filter((message) => message.length > 24 && !message.includes('$'));
      expect(words.filter((word) => text.includes(word))).toEqual([]);
      await tab.shown.press(t('en', 'cardBack'));
      await tab.shown.waitUntilClosed();
      await tab.close();
    },
  );

  it('what is typed as a reason is unseen by the page', async () => {
    const tab = await session.tab(surfaceOf('x.home').url, { seed: seed() });
    await tab.write('x.home', HELD.en);
    await tab.publish('x.home', 'click');
    await tab.shown.waitFor({ role: 'alertdialog' });
    await tab.page.evaluate(() => {
      const saw: string[] = [];
      Object.assign(window, { saw });
      const types = [
        'keydown',
        'keypress',
        'keyup',
        'beforeinput',
        'input',
        'textInput',
        'compositionstart',
        'compositionupdate',
        'compositionend',
        'selectionchange',
        'change',
        'paste',
        'click',
        'pointerdown',
        'mousedown',
        'focusin',
      ];
      for (const target of [window, document, document.documentElement])
        for (const type of types)
          target.addEventListener(
            type,
            (event) => void saw.push(`${type} ${(event as KeyboardEvent).key ?? (event as InputEvent).data ?? ''}`),
            { capture: true },
          );
    });
    await tab.shown.press({ role: 'radio', name: t('en', 'reasonOther') });
    await tab.shown.type(CANARY);
    const field = await tab.shown.waitFor({ role: 'textbox' });
    expect(field.value, 'what was typed stands in our field').toBe(CANARY);
    expect(await tab.page.evaluate(() => (window as unknown as { saw: string[] }).saw)).toEqual([]);
    expect(await tab.model('x.home')).toBe(HELD.en);
    await tab.shown.press(t('en', 'cardAnywayPost'));
    await until('the post', async () => (await tab.published()).length === 1);
    const record = await until('the record', async () =>
      (await session.records()).find(({ decision }) => decision === 'published'),
    );
    expect(record.reason).toBe(CANARY);
    await tab.close();
  });

  it('the held act is an alertdialog whose buttons carry their names; the chip is a status', async () => {
    const tab = await session.tab(surfaceOf('x.home').url, { seed: seed() });
    await tab.write('x.home', HELD.en);
    await until('the chip in the accessibility tree', async () =>
      (await tab.shown.accessibility()).some(({ role }) => role === 'status'),
    );
    await tab.publish('x.home', 'click');
    await tab.shown.waitFor({ role: 'alertdialog' });
    const tree = await tab.shown.accessibility();
    expect(tree.filter(({ role }) => role === 'alertdialog').length).toBe(1);
    const buttons = tree.filter(({ role }) => role === 'button').map((one) => one.name);
    expect(buttons).toEqual(
      expect.arrayContaining([t('en', 'cardBack'), t('en', 'cardSave'), t('en', 'cardAnywayPost')]),
    );
    await consent(tab, 'en');
    await until('the post', async () => (await tab.published()).length === 1);
    await tab.close();
  });

  it('no request was made, and no text was stored', async () => {
    expect(session.leaks).toEqual([]);
    const kept = JSON.stringify([await session.storage(), await session.records()]);
    // '3.25' alone may be a time: 07:06:33.257Z
    for (const words of ['Ningbo', '3.25/pc', 'valid till']) expect(kept).not.toContain(words);
  });
});
