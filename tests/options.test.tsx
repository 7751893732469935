// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Change } from '../components/options/panel.ts';
import { sayPlace } from '../components/options/problems.tsx';
import { Records } from '../components/options/record.tsx';
import { Slipped, slippedAddress } from '../components/options/slipped.tsx';
import { Popup, type PopupProps, type PopupState } from '../components/popup.tsx';
import { Language } from '../components/say.ts';
import { Welcome, type WelcomeState } from '../components/welcome.tsx';
import type { UiLanguage } from '../rules/rule.ts';
import { t } from '../utils/i18n.ts';
import { defaultPolicy, type Policy, parsePolicy } from '../utils/policy/schema.ts';
import { PLATFORM_IDS } from '../utils/settings.ts';

let root: HTMLElement;
let policy: Policy;
const told: string[] = [];

const _change: Change = async (make, words) => {
  const parsed = parsePolicy(make(policy));
  if (!parsed.ok) return parsed.problems;
  policy = parsed.policy;
  told.push(words ?? '');
  return [];
};

function draw(page: Parameters<typeof render>[0], language: UiLanguage = 'en'): void {
  act(() => render(<Language.Provider value={language}>{page}</Language.Provider>, root));
}
const all = <T extends Element = HTMLElement>(selector: string) => [...root.querySelectorAll<T>(selector)];
const button = (words: string) => {
  const found = all<HTMLButtonElement>('button').find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent)?.trim() === words,
  );
  if (!found) throw new Error(`no button “${words}”`);
  return found;
};
const field = (label: string) => {
  const found = all<HTMLLabelElement>('label').find((one) => one.textContent === label);
  const control = found && root.querySelector<HTMLInputElement>(`#${CSS.escape(found.htmlFor)}`);
  if (!control) throw new Error(`no field “${label}”`);
  return control;
};
const type = (label: string, text: string) =>
  act(() => {
    const control = field(label);
    control.value = text;
    control.dispatchEvent(new Event('input', { bubbles: true }));
  });
const choose = (words: string) =>
  act(() =>
    all('label.pick')
      .find((one) => one.textContent === words)
      ?.querySelector('input')
      ?.click(),
  );
// outside of act, which would hold back the drawing that the focus waits for
const press = async (words: string) => {
  button(words).click();
  await new Promise((done) => setTimeout(done, 40));
};
/** What a screen reader would say of a field beside its label. */
const _described = (control: Element) =>
  (control.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => root.querySelector(`#${CSS.escape(id)}`)?.textContent ?? '')
    .join(' ');

beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
  policy = defaultPolicy();
  told.length = 0;
});
afterEach(() => act(() => render(null, root)));

describe('the record', () => {
  it('says who, where, what and why, and asks before all of it goes', async () => {
    const clear = vi.fn();
    const record = {
      id: 'a',
      at: '2026-11-21T10:00:00Z',
      platform: 'x',
      act: 'reply',
      account: 'wei.chen',
      kind: 'work',
      rules: ['zh/quotation'],
      severity: 'hold',
      decision: 'published',
      reason: 'customer-agreed',
    } as const;
    HTMLDialogElement.prototype.showModal ??= () => undefined;
    const none = () => undefined;
    draw(
      <Records
        records={[record]}
        count={1}
        failed={false}
        loss={null}
        more={none}
        remove={none}
        clear={clear}
        save={none}
        seen={none}
      />,
      'zh',
    );
    for (const words of ['还是发了', 'X', '回复', 'wei.chen', 'zh/quotation', '客户已同意', '暂缓'])
      expect(root.textContent).toContain(words);
    expect(root.querySelector('.line a')?.getAttribute('href')).toBe('#slipped/x/words');
    await press('全部删除');
    expect(clear).not.toHaveBeenCalled();
    const ask = root.querySelector('dialog');
    expect(ask?.getAttribute('role')).toBe('alertdialog');
    await act(async () => ask?.querySelector<HTMLButtonElement>('.danger')?.click());
    expect(clear).toHaveBeenCalledOnce();
  });
});

describe('I slipped', () => {
  const copy = vi.fn(async () => undefined);

  it.each(['en', 'zh'] as const)(
    'has steps, what was seen and somebody to tell for everything on each site (%s)',
    (language) => {
      const kinds = ['like', 'follow', 'repost', 'post'] as const;
      const seen = new Set<string>();
      for (const platform of PLATFORM_IDS)
        for (const kind of kinds) {
          const [, ...start] = slippedAddress(platform, kind).slice(1).split('/');
          draw(<Slipped key={start.join()} start={start} owner="王姐" copy={copy} />, language);
          expect(all('ol li').length, start.join()).toBeGreaterThan(1);
          expect(root.querySelector('[role=status]')?.textContent).toBe(all('h2')[0]?.textContent);
          expect(root.textContent).toContain('王姐');
          expect(root.textContent).not.toMatch(/\$\w+\$/);
          seen.add(all('ol')[0]!.textContent!);
        }
      expect(seen.size).toBe(16);
    },
  );

  it('waits for both answers, and says whom to tell where nobody is named', () => {
    draw(<Slipped start={['tiktok', 'toString']} owner="" copy={copy} />);
    expect(all('h2')).toEqual([]);
    choose('X');
    expect(root.textContent).toContain(t('en', 'optionsSlippedEmpty'));
    choose('A like or reaction');
    expect(root.textContent).toContain('Only the author sees who liked');
    expect(root.textContent).toContain('whoever looks after this customer');
    expect(root.textContent).not.toContain(t('en', 'optionsSlippedTellData'));
    choose('A post or comment');
    expect(root.textContent).toContain(t('en', 'optionsSlippedTellData'));
  });

  it('copies the reply as it was adapted, and keeps it through a look at another', async () => {
    draw(<Slipped start={['x', 'like']} owner="" copy={copy} />);
    const label = t('en', 'optionsSlippedText');
    type(label, 'Sorry, my slip.');
    choose('中文');
    expect(field(label).value).toBe(t('zh', 'optionsSlippedReplyCustomer'));
    choose('English');
    await press(`Copy ${label}`);
    expect(copy).toHaveBeenLastCalledWith('Sorry, my slip.');
    expect(button(`Copied ${label}`)).toBeTruthy();
    type(label, 'Sorry.');
    expect(button(`Copy ${label}`)).toBeTruthy();
  });
});

describe('welcome and popup', () => {
  const none = () => undefined;
  const usual: PopupProps = {
    state: 'guarding',
    crises: [],
    crisisUrl: '',
    site: 'x',
    account: { name: 'Wei', handle: 'wei', kind: 'unknown' },
    changes: [],
    reportOf: ({ report }) => `Slipguard 1\n${report}`,
    copyReport: none,
    putAway: none,
    kept: null,
    takeKept: none,
    removeKept: none,
    saved: [],
    copied: null,
    copy: none,
    remove: none,
    go: none,
  };

  it.each(['en', 'zh'] as const)(
    'before the press says what is read, what never is, and what LinkedIn says (%s)',
    (language) => {
      draw(<Welcome state="asking" sites={PLATFORM_IDS} choose={none} agree={none} />, language);
      for (const key of [
        'welcomeReadsDraft',
        'welcomeNeverMessages',
        'welcomeStaysBody',
        'welcomeLinkedinCaveat',
      ] as const)
        expect(root.textContent).toContain(t(language, key));
      expect(all('button').map((one) => one.textContent)).toEqual([
        language === 'zh' ? '同意并开始' : 'Agree and start',
      ]);
      expect(all<HTMLInputElement>('input[type=checkbox]').map((box) => box.checked)).toEqual([true, true, true, true]);
    },
  );

  it.each<WelcomeState>(['no-sites', 'refused', 'failed'])('tells %s aloud', (state) => {
    draw(<Welcome state={state} sites={[]} choose={none} agree={none} />);
    expect(root.querySelector('[role=alert]')?.textContent).toBeTruthy();
  });

  it.each<PopupState>([
    'guarding',
    'partly',
    'stale',
    'unchecked',
    'elsewhere',
    'no-consent',
    'site-off',
    'no-permission',
  ])('has words for %s', (state) => {
    for (const language of ['en', 'zh'] as const) {
      draw(<Popup {...usual} state={state} />, language);
      expect(root.querySelector('[role=status] h1')?.textContent).toBeTruthy();
      expect(root.textContent).not.toMatch(/\$\w+\$/);
    }
  });

  it('says what is not checked, and shows the report before it is copied', async () => {
    const change = { platform: 'linkedin', what: 'comments', at: '2026-11-21T10:00:00Z', report: 'div > p' } as const;
    const [copyReport, putAway] = [vi.fn(), vi.fn()];
    draw(<Popup {...usual} changes={[change]} copyReport={copyReport} putAway={putAway} />);
    expect(all('h2').map((title) => title.textContent)).toContain('LinkedIn changed: comments are not checked');
    expect(root.textContent).toContain('Look twice before you publish there.');
    const fold = root.querySelector('details')!;
    expect(fold.open).toBe(false);
    expect(fold.querySelector('textarea')?.value).toBe('Slipguard 1\ndiv > p');
    expect(fold.contains(button('Copy report'))).toBe(true);
    await press('Copy report');
    expect(copyReport).toHaveBeenCalledWith(change);
    await press('Put away LinkedIn');
    expect(putAway).toHaveBeenCalledWith(change);
  });

  it('gives a kept draft back, and leads to the guide for a slip', async () => {
    const kept = { id: 'k', at: '2026-11-21T10:00:00Z', platform: 'x', act: 'post', text: 'FOB $3' } as const;
    const [takeKept, removeKept, go] = [vi.fn(), vi.fn(), vi.fn()];
    draw(<Popup {...usual} kept={kept} takeKept={takeKept} removeKept={removeKept} go={go} />);
    expect(root.textContent).toContain('Your draft from before the switch');
    const [copy, remove] = all<HTMLButtonElement>('.drafts button');
    copy!.click();
    expect(takeKept).toHaveBeenCalledWith(kept);
    remove!.click();
    expect(removeKept).toHaveBeenCalledWith(kept);
    await press('I slipped');
    expect(go).toHaveBeenCalledWith('slipped');
  });
});

it('says in words where a problem is', () => {
  const say = (key: Parameters<typeof t>[1], values?: Parameters<typeof t>[2]) => t('en', key, values);
  expect(sayPlace(say, ['names', 'customers', 2, 'name'])).toBe('Names › Customers › entry 3');
  expect(sayPlace(say, [])).toBe('The file');
});
