import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { t } from '../../utils/i18n.ts';
import { consent, goBack, HELD } from './card.ts';
import { launch, type Session, seed } from './driver.ts';
import { surfaceOf, type Tab } from './tab.ts';
import { pause, until } from './wait.ts';

const name = inject('browser');
const X = 'x.home';
/** A draft of `caution`: a claim without proof. */
const CLAIM = 'We are the best factory in China.';

let session: Session;

beforeAll(async () => {
  session = await launch(name);
  await session.agree();
});

afterAll(() => session?.close());

async function held(text: string, id = X): Promise<Tab> {
  const tab = await session.tab(surfaceOf(id).url, { seed: seed() });
  await tab.write(id, text);
  await tab.publish(id, 'click');
  await tab.shown.waitFor({ role: 'alertdialog' });
  return tab;
}

async function record(decision: string, after: number) {
  return until(`a record "${decision}"`, async () => {
    const rows = (await session.records()).filter((row) => row.decision === decision);
    return rows.length > after ? rows.at(-1)! : null;
  });
}

const count = async (decision: string): Promise<number> =>
  (await session.records()).filter((row) => row.decision === decision).length;

describe(`the ways out (${name})`, () => {
  it('caution asks for one press, and for no reason', async () => {
    const before = await count('published');
    const tab = await held(CLAIM);
    await tab.shown.press(t('en', 'cardAnywayPost'));
    await until('the post', async () => (await tab.published()).length === 1);
    expect((await tab.published())[0]!.text).toBe(CLAIM);
    expect(await record('published', before)).toMatchObject({ severity: 'caution', reason: '' });
    await tab.close();
  });

  it('a reason of the person’s own is kept with the record', async () => {
    const before = await count('published');
    const tab = await held(HELD.en);
    await tab.shown.press({ role: 'radio', name: t('en', 'reasonOther') });
    await tab.shown.type('our list price, on the web');
    await tab.shown.press(t('en', 'cardAnywayPost'));
    await until('the post', async () => (await tab.published()).length === 1);
    expect(await record('published', before)).toMatchObject({ severity: 'hold', reason: 'our list price, on the web' });
    await tab.close();
  });

  it('saving keeps the draft on this machine and in its place', async () => {
    const tab = await held(HELD.en);
    await tab.shown.press(t('en', 'cardSave'));
    await tab.shown.waitUntilClosed();
    const saved = await until('the saved draft', async () =>
      Object.entries(await session.storage()).find(([key]) => key.startsWith('saved:')),
    );
    expect(saved[1]).toMatchObject({ text: HELD.en, platform: 'x', act: 'post' });
    expect(await tab.model(X)).toBe(HELD.en);
    expect(await tab.published()).toEqual([]);
    await record('saved', 0);
    await tab.close();
  });

  it('going back and making it harmless is recorded as an edit, on the same line', async () => {
    const tab = await held(HELD.en);
    await goBack(tab, 'en');
    const line = await record('cancelled', 0);
    await tab.chord('Control', 'a');
    await tab.page.keyboard.type('Come and see us.');
    await tab.publish(X, 'click');
    await until('the post', async () => (await tab.published()).length === 1);
    expect((await tab.published())[0]!.text).toBe('Come and see us.');
    expect((await record('edited', 0)).id).toBe(line.id);
    await tab.close();
  });

  it('a draft that changed after consent is asked about again', async () => {
    const tab = await held(HELD.en);
    await consent(tab, 'en');
    await until('the post', async () => (await tab.published()).length === 1);
    await tab.write(X, `${HELD.en} Hurry.`);
    await tab.publish(X, 'click');
    await tab.shown.waitFor({ role: 'alertdialog' });
    expect((await tab.published()).length).toBe(1);
    await tab.close();
  });

  it('where the site takes no replayed press, the person’s own next one passes, once', async () => {
    const tab = await session.tab(surfaceOf(X).url, { seed: seed() });
    await tab.onlyTrusted();
    await tab.write(X, HELD.en);
    await tab.publish(X, 'click');
    await tab.shown.waitFor({ role: 'alertdialog' });
    await consent(tab, 'en');
    await until('to be asked for one more press', async () =>
      (await tab.shown.text()).includes(t('en', 'notePressAgain')),
    );
    expect(await tab.published()).toEqual([]);
    await tab.publish(X, 'click');
    await until('the post', async () => (await tab.published()).length === 1);
    await pause(300);
    expect((await tab.published()).length).toBe(1);
    expect(await tab.shown.isOpen()).toBe(false);
    await tab.close();
  });

  it('a finger is held like a mouse', async () => {
    const tab = await session.tab(surfaceOf(X).url, { seed: seed() });
    await tab.write(X, HELD.en);
    await tab.forgetSeen();
    await tab.press(X, 'publish', 'finger');
    await tab.shown.waitFor({ role: 'alertdialog' });
    expect(await tab.seen()).toEqual([]);
    await tab.close();
  });

  it('stop has no way on: only back, save and a copy for the reviewer', async () => {
    await session.policy({
      slipguard: 1,
      owner: 'Ms Wang',
      severities: { 'en/quotation': 'stop', 'any/incoterm': 'stop' },
    });
    const tab = await held(HELD.en);
    const buttons = (await tab.shown.items()).filter(({ role }) => role === 'button').map((item) => item.name);
    expect(buttons).not.toContain(t('en', 'cardAnywayPost'));
    await tab.shown.press(t('en', 'cardCopy'));
    await record('sent-for-review', 0);
    expect(await tab.shown.isOpen()).toBe(true);
    // what follows a press within 300 ms is taken for the same press
    await pause(350);
    await tab.key('Escape');
    await tab.shown.waitUntilClosed();
    expect(await tab.published()).toEqual([]);
    await session.policy({ slipguard: 1, severities: {} });
    await tab.close();
  });

  it('taking consent back ends the guard in open tabs at once, and giving it again brings it back', async () => {
    const tab = await held(HELD.en);
    await goBack(tab, 'en');
    const { consent: agreed } = await session.storage();
    await session.forget('consent');
    await until('the marks to go', async () => (await tab.marks()) === 0);
    await tab.publish(X, 'click');
    await until('the post', async () => (await tab.published()).length === 1);
    await session.store({ consent: agreed });
    await tab.write(X, HELD.en);
    await until('the guard to be back', async () => (await tab.marks()) > 0, 10_000);
    await tab.publish(X, 'click');
    await tab.shown.waitFor({ role: 'alertdialog' });
    expect((await tab.published()).length).toBe(1);
    await tab.close();
  });
});
