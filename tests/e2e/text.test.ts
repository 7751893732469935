import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { t } from '../../utils/i18n.ts';
import { goBack, HELD } from './card.ts';
import { launch, type Session, seed } from './driver.ts';
import { surfaceOf, type Tab } from './tab.ts';
import { until } from './wait.ts';

const name = inject('browser');

// one surface for each editor and each way in which it is embedded
const SURFACES = [
  'x.home',
  'linkedin.sharebox',
  'linkedin.comment',
  'linkedin.classic.comment',
  'facebook.comment',
  'instagram.caption',
  'instagram.comment',
  'instagram.comment-editable',
] as const;

const TEXT = `Good morning to all.\n${HELD.en}\n印度客户付款拖拉 and more words.`;
const ENGLISH = HELD.en;

let guarded: Session;
let plain: Session;

beforeAll(async () => {
  guarded = await launch(name);
  plain = await launch(name, { extensionDir: null });
  await guarded.agree();
});

afterAll(async () => {
  await guarded?.close();
  await plain?.close();
});

/** Draft.js gives its blocks random keys, ProseMirror and Quill none. */
function steady(html: string): string {
  return html.replace(/ data-(editor|offset-key|block-key)="[^"]*"/g, '').replace(/ id="[^"]*"/g, '');
}

async function typed(session: Session, id: string, text: string): Promise<Tab> {
  const tab = await session.tab(surfaceOf(id).url, { seed: seed() });
  await tab.write(id, text);
  return tab;
}

describe(`the text of the draft (${name})`, () => {
  it.each(SURFACES)('%s: the editor is the same with and without us, marks and chip included', async (id) => {
    const ours = await typed(guarded, id, TEXT);
    const theirs = await typed(plain, id, TEXT);
    if (surfaceOf(id).editor !== 'textarea') await until('marks', async () => (await ours.marks()) > 0);
    expect(await ours.model(id)).toBe(TEXT);
    expect(await ours.model(id)).toBe(await theirs.model(id));
    expect(steady(await ours.html(id))).toBe(steady(await theirs.html(id)));
    await ours.close();
    await theirs.close();
  });

  it.each(SURFACES)('%s: a one-press fix keeps model, page, caret and undo right', async (id) => {
    const tab = await typed(guarded, id, ENGLISH);
    await tab.publish(id, surfaceOf(id).ways[0]!);
    await tab.shown.waitFor({ role: 'alertdialog' });
    const known = ['cardBack', 'cardSave', 'cardAnywayPost', 'cardAnywayComment'] as const;
    const words = known.map((key) => t('en', key));
    const buttons = (await tab.shown.items()).filter(
      ({ role, name }) => role === 'button' && !words.includes(name) && !name.startsWith('Rule:'),
    );
    expect(buttons.length, 'a button for the fix').toBeGreaterThan(0);
    await tab.shown.press(buttons[0]!.name);
    const fixed = await until('the fix', async () => {
      const now = await tab.model(id);
      return now !== ENGLISH ? now : null;
    });
    expect(fixed).not.toContain('3.25');
    expect(fixed.startsWith('New price for you:')).toBe(true);
    expect(fixed.endsWith('valid till Friday.')).toBe(true);
    expect(shownText(await tab.html(id))).toBe(shownText(fixed));
    if (await tab.shown.isOpen()) await goBack(tab, 'en');
    await tab.page.keyboard.type('!');
    const end = await until('typing to go on', async () => {
      const now = await tab.model(id);
      return now.includes('!') ? now : null;
    });
    expect(end, 'the caret stays at the end').toBe(`${fixed}!`);
    await tab.key('Backspace');
    for (let press = 0; press < 4 && (await tab.model(id)) !== ENGLISH; press += 1) {
      await tab.chord('Control', 'z');
      await until('undo', async () => (await tab.model(id)) !== `${fixed}!`, 1_000).catch(() => {});
    }
    expect(await tab.model(id), 'undo brings the old words back').toBe(ENGLISH);
    await tab.close();
  });

  it('leaves no element, attribute or listener-made change in the page when nothing is shown', async () => {
    const tab = await guarded.tab(surfaceOf('x.home').url, { seed: seed() });
    const shape = () =>
      tab.page.evaluate(() => ({
        top: [...document.documentElement.children].map(({ tagName }) => tagName),
        attributes: [...document.documentElement.attributes].map(({ name: one }) => one),
      }));
    expect(await shape()).toEqual({ top: ['HEAD', 'BODY'], attributes: ['lang'] });
    await tab.close();
  });
});

function shownText(html: string): string {
  return html
    .replace(/<br[^>]*>/g, '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('\u00a0', ' ')
    .replaceAll('&amp;', '&');
}
