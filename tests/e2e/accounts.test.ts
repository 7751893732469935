import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { GESTURES, RIVAL } from '../../playground/surfaces.ts';
import { vary } from '../../playground/vary.ts';
import { t } from '../../utils/i18n.ts';
import { goBack, HELD, leaveIt } from './card.ts';
import { launch, type Session, seed } from './driver.ts';
import { goOn, like, publish, setAccount } from './outcome.ts';
import { surfaceOf, type Tab } from './tab.ts';
import { pause, until } from './wait.ts';

const name = inject('browser');
/** In full under npm run soak: every site, and so many changes of account on each; otherwise half of the sites, others at each seed. */
const ALL = Boolean(process.env.SLIPGUARD_ALL);
const CHANGES = ALL ? 20 : 1;
if (ALL) vi.setConfig({ testTimeout: 600_000 });
const share = <T>(list: readonly T[]): readonly T[] => list.filter((_, index) => ALL || (index + seed()) % 2 === 0);

/** Who is signed in on every page, unless a test says otherwise. */
const ME = { handle: 'linweiexport', name: 'Lin Wei' };
const OTHER = { handle: 'linweitools', name: 'Lin Wei Tools' };
const ROUTINE = 'Our doors are open.';
const OWN = 'Kilnhouse ships again from Monday.';
const PRIVATE = 'Netflix and a new episode tonight, obsessed with this series!';
const STANCE = 'Vote the liar out, this government is a disgrace!';
const SITES = ['x.home', 'linkedin.sharebox', 'facebook.post', 'instagram.comment'] as const;
const LIKES = ['x.like', 'linkedin.like', 'facebook.like', 'instagram.like'] as const;

type Kind = 'work' | 'personal';

let session: Session;
let open: Tab[] = [];

beforeAll(async () => {
  session = await launch(name);
  await session.agree();
});

afterAll(() => session?.close());

beforeEach(async () => {
  for (const key of Object.keys(await session.storage())) if (key.startsWith('speaker:')) await session.forget(key);
  await policy([]);
});

afterEach(async () => {
  for (const tab of open) await tab.close();
  open = [];
});

// where LinkedIn's pages let the person act as a page, some do not say whose name it is under: then nothing is known of it
const SEED = Array.from({ length: 50 }, (_, more) => seed() + more).find(
  (one) => !vary(one, 'linkedin').chance('identity', 0.4),
)!;

async function openTab(url: string): Promise<Tab> {
  const tab = await session.tab(url, { seed: SEED, language: 'en', account: ME });
  open.push(tab);
  // the ruleset is compiled within 200 ms of the load; a press before that is asked for once more
  await pause(400);
  return tab;
}

const registered = (kind: Kind, { handle, name } = ME, more: object = {}) => ({
  platform: 'x',
  handle,
  name,
  kind,
  ...more,
});

// a document like the one before is no change for the browser, and nobody would judge it
let policies = 0;
const policy = (accounts: readonly object[], names: object = {}) =>
  session.policy({ slipguard: 1, owner: `Ms Wang ${policies++}`, accounts, names });

const names = (...all: readonly string[]) => all.map((name) => ({ name }));

const CHANGED = 'The account has changed, and this is the first act since';
const NO_HOLD = t('en', 'reasonFalseAlarm');

describe(`the account that speaks (${name})`, () => {
  it.each(share(SITES))(
    `%s: the first act after each of ${CHANGES} changes asks, the second does not; and across a reload`,
    async (id) => {
      const tab = await openTab(surfaceOf(id).url);
      const records = (await session.records()).length;
      expect(await publish(tab, id, ROUTINE), 'nobody acted here before').toBeNull();
      for (let change = 0; change < CHANGES; change += 1) {
        const now = change % 2 === 0 ? OTHER : ME;
        // consent to the same words from the same account is remembered
        const text = `${ROUTINE} ${change}`;
        await setAccount(tab, now);
        const words = await publish(tab, id, text);
        expect(words).toContain(CHANGED);
        expect(words, 'only cautioned: no reason is asked for').not.toContain(NO_HOLD);
        await goBack(tab, 'en');
        expect(await publish(tab, id, text), 'given up: nobody has acted yet').toContain(CHANGED);
        await goOn(tab);
        expect((await tab.published()).at(-1)!.account).toBe(now.handle);
        expect(await publish(tab, id, `${ROUTINE} Come in.`)).toBeNull();
      }
      // the page comes up with the first account again
      if (CHANGES % 2 === 0) {
        await setAccount(tab, OTHER);
        expect(await publish(tab, id, ROUTINE)).toContain(CHANGED);
        await goOn(tab);
      }
      await tab.page.reload({ waitUntil: 'load' });
      await pause(400);
      expect(await publish(tab, id, ROUTINE), 'the account changed while the page was away').toContain(CHANGED);
      await goOn(tab);
      await tab.page.reload({ waitUntil: 'load' });
      await pause(400);
      expect(await publish(tab, id, ROUTINE)).toBeNull();
      const mine = (await session.records()).slice(records);
      expect(new Set(mine.flatMap(({ rules }) => rules))).toEqual(new Set(['any/speaker']));
      expect(new Set(mine.map(({ severity }) => severity))).toEqual(new Set(['caution']));
    },
  );

  it('holds what is private on the work account just switched to, and a like under a rival from it', async () => {
    const work = [registered('work', ME), registered('work', OTHER, { tolerance: 'low' })];
    await policy(work, { competitors: names(RIVAL.name) });
    const tab = await openTab(surfaceOf('x.home').url);
    expect(await publish(tab, 'x.home', ROUTINE)).toBeNull();
    await setAccount(tab, OTHER);
    const words = await publish(tab, 'x.home', PRIVATE);
    expect(words).toContain('this reads like your personal one');
    expect(words, 'a hold asks for a reason').toContain(NO_HOLD);
    await goBack(tab, 'en');
    const liking = await like(tab, 'x.like', 'rival');
    expect(liking).toContain('The account has just changed, and the author is on your list');
    expect(liking).toContain(NO_HOLD);
    await leaveIt(tab, 'en');
    expect(await publish(tab, 'x.home', ROUTINE)).toContain(CHANGED);
    await goOn(tab);
    // it has acted: what is left is an ordinary caution
    expect(await like(tab, 'x.like', 'rival')).not.toContain(NO_HOLD);
    await leaveIt(tab, 'en');
    expect(await tab.reactions()).toEqual([]);
  });

  it('asks when an account that nobody registered uses the firm’s name, not when a registered one does', async () => {
    await policy([], { own: names('Kilnhouse') });
    const tab = await openTab(surfaceOf('x.home').url);
    expect(await publish(tab, 'x.home', OWN)).toContain('An account that nobody registered speaks of');
    await goBack(tab, 'en');
    await policy([registered('work')], { own: names('Kilnhouse') });
    // the policy reaches the tab within a second
    await pause(1_000);
    expect(await publish(tab, 'x.home', OWN)).toBeNull();
    expect((await tab.published()).map(({ text }) => text)).toEqual([OWN]);
  });

  it('checks nothing and records nothing on a personal account', async () => {
    await policy([registered('personal')], { own: names('Kilnhouse'), competitors: names(RIVAL.name) });
    const before = (await session.records()).length;
    const tab = await openTab(surfaceOf('x.home').url);
    for (const text of [HELD.en, PRIVATE, OWN, STANCE]) expect(await publish(tab, 'x.home', text)).toBeNull();
    expect(await like(tab, 'x.like', 'rival')).toBeNull();
    expect(await tab.marks()).toBe(0);
    expect(await tab.seen()).not.toEqual([]);
    expect(
      (await tab.seen()).filter(({ isTrusted }) => !isTrusted),
      'its presses pass themselves',
    ).toEqual([]);
    await pause(300);
    expect((await session.records()).length).toBe(before);
    expect((await session.storage())['speaker:x'], 'nothing is kept but that it was a personal one').toEqual({
      last: '',
      asked: [],
    });
  });

  it('with the hint reminds the personal account of the firm, of nothing else, and still records nothing', async () => {
    await policy([registered('personal', ME, { hint: true })], {
      own: names('Kilnhouse'),
      competitors: names(RIVAL.name),
    });
    const before = (await session.records()).length;
    const tab = await openTab(surfaceOf('x.home').url);
    const words = await publish(tab, 'x.home', HELD.en);
    expect(words).toContain('Your personal account speaks of the firm');
    expect(words).not.toContain(NO_HOLD);
    await goBack(tab, 'en');
    expect(await publish(tab, 'x.home', OWN)).toContain('Your personal account speaks of the firm');
    await goOn(tab);
    for (const text of [PRIVATE, STANCE]) expect(await publish(tab, 'x.home', text)).toBeNull();
    expect(await like(tab, 'x.like', 'rival')).toBeNull();
    await pause(300);
    expect((await session.records()).length).toBe(before);
  });

  it.each(share(LIKES))('%s: asks under a post of the other registered account', async (id) => {
    const platform = id.split('.')[0]!;
    const theirs = { platform, handle: 'someone', name: 'Sam One', kind: 'work' };
    const spot = GESTURES.find((one) => one.id === id)!;
    const tab = await openTab(spot.url);
    expect(await like(tab, id, 'ordinary'), 'the post of somebody else').toBeNull();
    await policy([theirs]);
    const fresh = await openTab(spot.url);
    expect(await like(fresh, id, 'ordinary')).toContain('Another account of yours wrote this post');
    await leaveIt(fresh, 'en');
    expect(await fresh.reactions()).toEqual([]);
  });

  it('asks about a reply to the other registered account', async () => {
    await policy([registered('work'), registered('work', { handle: 'someone', name: 'Sam One' })]);
    const tab = await openTab(surfaceOf('x.reply').url);
    expect(await publish(tab, 'x.reply', 'Well said!')).toContain('Another account of yours wrote this post');
    await goBack(tab, 'en');
    expect(await tab.model('x.reply')).toBe('Well said!');
  });

  it('exempts friends', async () => {
    const rivals = { competitors: names(RIVAL.name) };
    const words = `We tried the new wrench of ${RIVAL.name}.`;
    await policy([registered('work')], rivals);
    const tab = await openTab(surfaceOf('x.home').url);
    await tab.setPostText('ordinary', words);
    expect(await like(tab, 'x.like', 'ordinary'), 'a rival is named in it').not.toBeNull();
    await leaveIt(tab, 'en');
    await policy([registered('work')], { ...rivals, friends: [{ name: 'Sam One', aliases: ['someone'] }] });
    const fresh = await openTab(surfaceOf('x.home').url);
    await fresh.setPostText('ordinary', words);
    expect(await like(fresh, 'x.like', 'ordinary')).toBeNull();
  });

  it('asks before a work account likes a stance, not before a personal one does', async () => {
    await policy([registered('work')]);
    const tab = await openTab(surfaceOf('x.home').url);
    await tab.setPostText('ordinary', STANCE);
    expect(await like(tab, 'x.like', 'ordinary')).toContain(NO_HOLD);
    await leaveIt(tab, 'en');
    await policy([registered('personal')]);
    const fresh = await openTab(surfaceOf('x.home').url);
    await fresh.setPostText('ordinary', STANCE);
    expect(await like(fresh, 'x.like', 'ordinary')).toBeNull();
  });

  it('switching opens the site’s own list, keeps the draft and the editor, and is recorded as that', async () => {
    await policy([registered('work', OTHER), registered('personal', { handle: 'linweiathome', name: 'Lin at Home' })], {
      own: names('Kilnhouse'),
    });
    const before = (await session.records()).length;
    const tab = await openTab(surfaceOf('x.home').url);
    expect(await publish(tab, 'x.home', OWN)).toContain('An account that nobody registered speaks of');
    const html = await tab.html('x.home');
    await tab.shown.press(t('en', 'cardSwitch'));
    await tab.shown.waitUntilClosed();
    await until('the site’s list of accounts', () =>
      tab.page.evaluate(() => document.querySelector('[role="menu"] [data-testid="UserCell"]') !== null),
    );
    await until('the note', async () => (await tab.shown.text()).includes(t('en', 'noteKept')));
    expect(await tab.model('x.home')).toBe(OWN);
    expect(await tab.html('x.home')).toBe(html);
    expect(await tab.published(), 'it never acts by itself').toEqual([]);
    const [record] = await until('the record', async () => {
      const all = (await session.records()).slice(before);
      return all.length > 0 ? all : null;
    });
    expect(record).toMatchObject({ decision: 'switched', platform: 'x', act: 'post' });
    const popup = await session.open('popup.html');
    await until('the draft in the popup', () =>
      popup.evaluate((text) => document.body.textContent?.includes(text), OWN),
    );
    const kept = await popup.evaluate(async () =>
      (
        globalThis as unknown as {
          chrome: { storage: { session: { get(key: string): Promise<{ kept?: unknown }> } } };
        }
      ).chrome.storage.session.get('kept'),
    );
    expect(kept.kept).toMatchObject({ text: OWN, platform: 'x', act: 'post' });
    expect(JSON.stringify(await session.storage()), 'kept for the session only').not.toContain(OWN);
    await popup.close();
  });

  it('a like from the wrong account: the switcher, no draft, and the like is not taken', async () => {
    await policy([registered('work'), registered('work', { handle: 'someone', name: 'Sam One' })]);
    const tab = await openTab(surfaceOf('x.home').url);
    expect(await like(tab, 'x.like', 'ordinary')).toContain('Another account of yours wrote this post');
    await tab.shown.press(t('en', 'cardSwitch'));
    await tab.shown.waitUntilClosed();
    await until('the site’s list of accounts', () =>
      tab.page.evaluate(() => document.querySelector('[role="menu"] [data-testid="UserCell"]') !== null),
    );
    expect(await tab.reactions()).toEqual([]);
  });

  it('the chip says name, handle and kind in words', async () => {
    for (const kind of ['work', 'personal'] as const) {
      await policy([registered(kind)]);
      const tab = await openTab(surfaceOf('x.home').url);
      await tab.write('x.home', ROUTINE);
      const words = t('en', kind === 'work' ? 'kindWork' : 'kindPersonal');
      await tab.shown.waitFor({ role: 'status', name: `${ME.name}, @${ME.handle}, ${words}` });
      const seen = await tab.shown.text();
      for (const part of [ME.name, `@${ME.handle}`, words]) expect(seen).toContain(part);
    }
  });

  it('an account that nobody registered is asked about once, and the answer is one press away', async () => {
    const tab = await openTab(surfaceOf('x.home').url);
    await tab.write('x.home', ROUTINE);
    await tab.shown.waitFor({ role: 'button', name: t('en', 'chipUnknown') });
    await tab.shown.press({ role: 'button', name: t('en', 'chipLater') });
    await until('the question to be put away', async () => !(await tab.shown.text()).includes(t('en', 'chipUnknown')));
    expect(await tab.shown.text()).toContain(t('en', 'kindUnknown'));
    expect(await tab.model('x.home'), 'the editor keeps what it had').toBe(ROUTINE);
    await tab.press('x.home', 'editor');
    await tab.page.keyboard.type(' Come in.');
    await pause(300);
    expect(await tab.shown.text()).not.toContain(t('en', 'chipUnknown'));
    await tab.shown.press({ role: 'button', name: t('en', 'kindUnknown') });
    const options = await until('the accounts among the options', async () => {
      for (const page of await session.browser.pages())
        if ((await page.evaluate(() => location.href).catch(() => '')).endsWith('options.html#accounts')) return page;
      return null;
    });
    await options.close();
  });

  it('made no request of its own', () => {
    expect(session.leaks).toEqual([]);
  });
});
