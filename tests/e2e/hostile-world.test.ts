import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { t } from '../../utils/i18n.ts';
import { consent, HELD } from './card.ts';
import type { Session } from './driver.ts';
import { NAMED, NAMES, wrap } from './hostile/clobber.ts';
import { COUNTS } from './hostile/counts.ts';
import { asked, back, CLAIM, drafted, expectNothing, like, press, spotOf, start, visit, X } from './hostile/kit.ts';
import { EDITS, edit, framed, isWhole } from './hostile/others.ts';
import type { Tab } from './tab.ts';
import { pause, until } from './wait.ts';

const name = inject('browser');
const seed = inject('seed');

let session: Session;

beforeAll(async () => {
  session = await start();
});

afterAll(() => session?.close());

let opened: Tab[] = [];

afterEach(async () => {
  for (const tab of opened) await tab.close().catch(() => {});
  opened = [];
});

const kept = (tab: Tab): Tab => {
  opened.push(tab);
  return tab;
};

const FIELDS = ['x.home', 'facebook.comment', 'instagram.caption', 'linkedin.comment', 'form.native', 'x.reply'];
/** On LinkedIn and Instagram a control in a form is no like, unless the form hides itself: that only Chromium's do. */
const STRICT = ['linkedin.like', 'instagram.like'];
const LIKES = ['x.like', 'facebook.like', ...(name === 'chromium' ? STRICT : [])];
const EACH = Math.ceil(COUNTS.clobbered / (FIELDS.length + LIKES.length));

/** Every other page has all the names, the rest one each. */
const namesOf = (id: string, index: number): readonly string[] => {
  // the sites' editors walk up by these names themselves, round and round in such a form
  const all = NAMES.filter((it) => !FIELDS.includes(id) || !/^parent/.test(it));
  return index % 2 === 0 || STRICT.includes(id) ? all : [all[(index * 7 + seed) % all.length]!];
};

const notChecked = async (tab: Tab) => (await tab.shown.text()).includes(t('en', 'noteNotChecked'));

describe(`pages and neighbours that get in the way (${name}, seed ${seed})`, () => {
  it.each(FIELDS)(`A10: %s in ${EACH} forms whose fields hide the properties of elements is held`, async (id) => {
    const tab = kept(await drafted(session, HELD.en, id));
    if (!(await tab.has(id, 'publish'))) await tab.press(id, 'next');
    for (let index = 0; index < EACH; index += 1) {
      await wrap(tab.page, id, '', 4 + ((index + seed) % 9), namesOf(id, index));
      await press(tab, id);
      expect(await notChecked(tab)).toBe(false);
      await back(tab);
    }
    await expectNothing(tab);
  });

  it.each(LIKES)(`A10: %s in ${EACH} forms whose fields hide the properties of elements is held`, async (id) => {
    const tab = kept(await visit(session, spotOf(id).url));
    for (let index = 0; index < EACH; index += 1) {
      await wrap(tab.page, '', id, (index + seed) % 5, namesOf(id, index));
      await like(tab, id);
      expect(await notChecked(tab)).toBe(false);
      await back(tab);
    }
    await expectNothing(tab);
  });

  it('A10: elements with the names of our own globals change nothing', async () => {
    const tab = kept(await drafted(session, `${HELD.en} Call +86 138 0013 8000.`, X, { hostile: NAMED }));
    await press(tab);
    expect(await notChecked(tab)).toBe(false);
    await back(tab);
    await expectNothing(tab);
  });

  it("A11: the card works under default-src 'none' and trusted-types 'none'", async () => {
    const csp = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
    const tab = kept(await drafted(session, CLAIM, X, { csp }));
    await press(tab);
    const look = (await session.driven.inRoot(
      tab.page,
      `(root) => { const it = getComputedStyle(root.querySelector('dialog')); return [it.position, parseFloat(it.width) > 300, it.backgroundColor !== 'rgba(0, 0, 0, 0)', it.borderTopStyle]; }`,
      [],
    )) as unknown[];
    expect(look).toEqual(['fixed', true, true, 'solid']);
    await consent(tab, 'en');
    await until('the post', async () => (await tab.published()).length === 1);
  });

  it(`A13: ${COUNTS.frames} frames and every other way to ask for a file of ours load nothing`, async () => {
    const page = await session.open('options.html');
    const origin = await page.evaluate(() => location.origin);
    await page.close();
    const tab = kept(await visit(session, 'https://www.facebook.com/'));
    expect(origin).toMatch(/^(chrome|moz)-extension:/);
    expect(await framed(tab, origin, COUNTS.frames)).toEqual([]);
  });

  it(`A14: ${COUNTS.edits} edits of another extension release nothing, and the next press is asked about`, async () => {
    const tab = kept(await drafted(session, CLAIM));
    const failed: string[] = [];
    for (let index = 0; index < COUNTS.edits; index += 1) {
      const one = EDITS[(index + seed) % EDITS.length]!;
      await press(tab);
      await edit(session, tab, one);
      await pause(100);
      expect(await tab.published(), one.name).toEqual([]);
      if (one.host && (await tab.shown.isOpen())) expect(await isWhole(tab), one.name).toBe(true);
      if (await tab.shown.isOpen()) await back(tab);
      await pause(350);
      // where nothing is shown any more, the key that closes a card makes a fresh start
      await tab.key('Escape');
      await tab.publish(X, 'click');
      await asked(tab).then(
        () => back(tab),
        () => failed.push(one.name),
      );
      await tab.page.evaluate(() => document.getElementById('theirs')?.remove());
    }
    expect(failed).toEqual([]);
    await expectNothing(tab);
  });

  // the last one: it loads the extension anew
  it('A10: a guard that comes late to a page with such names stands there all the same', async () => {
    const tab = kept(await drafted(session, HELD.en, X, { hostile: NAMED }));
    await session.reloadExtension();
    await pause(2_500);
    await tab.page.bringToFront();
    await press(tab);
    await back(tab);
    await expectNothing(tab);
  });
});
