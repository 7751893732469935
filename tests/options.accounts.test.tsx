// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Accounts } from '../components/options/accounts.tsx';
import type { Change } from '../components/options/panel.ts';
import { Language } from '../components/say.ts';
import type { Account } from '../rules/draft.ts';
import type { UiLanguage } from '../rules/rule.ts';
import { t } from '../utils/i18n.ts';
import { createMet } from '../utils/page/met.ts';
import { twoFactorOf } from '../utils/policy/accounts.ts';
import { type Layers, mergeLayers } from '../utils/policy/layers.ts';
import { defaultPolicy, type Policy, type PolicyAccount, parsePolicy } from '../utils/policy/schema.ts';
import type { MetAccount } from '../utils/settings.ts';

let root: HTMLElement;
let policy: Policy;
let above: Layers;
let met: readonly MetAccount[];
const told: string[] = [];
const dismiss = vi.fn();

const change: Change = async (make, words) => {
  const parsed = parsePolicy(make(policy));
  if (!parsed.ok) return parsed.problems;
  policy = parsed.policy;
  told.push(words ?? '');
  draw();
  return [];
};
function draw(language: UiLanguage = 'en'): void {
  const effective = mergeLayers({ ...above, own: policy });
  const page = <Accounts policy={policy} effective={effective} change={change} met={met} dismiss={dismiss} />;
  act(() => render(<Language.Provider value={language}>{page}</Language.Provider>, root));
}
const wait = (ms = 40) => new Promise((done) => setTimeout(done, ms));
const all = <T extends Element = HTMLElement>(selector: string) => [...root.querySelectorAll<T>(selector)];
const press = async (words: string) => {
  const found = all<HTMLButtonElement>('button').find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent)?.trim() === words,
  );
  if (!found) throw new Error(`no button “${words}”`);
  found.click();
  await wait();
};
/** The control of a label; of several the first. */
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
const choose = (group: string, words: string) =>
  act(() =>
    all('fieldset')
      .find((one) => one.querySelector('legend')?.textContent === group)
      ?.querySelectorAll<HTMLInputElement>('label.pick input')
      .forEach((input) => {
        if (input.closest('label')?.textContent === words) input.click();
      }),
  );
const described = (control: Element) =>
  (control.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => root.querySelector(`#${CSS.escape(id)}`)?.textContent ?? '')
    .join(' ');

const handle = t('en', 'optionsAccountHandle');
const kind = t('en', 'optionsAccountKind');
const work = (name: string, rest: Partial<PolicyAccount> = {}): PolicyAccount => ({
  platform: 'x',
  handle: name,
  name: '',
  kind: 'work',
  ...rest,
});

beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
  policy = defaultPolicy();
  above = {};
  met = [];
  told.length = 0;
  dismiss.mockReset();
  draw();
});
afterEach(() => act(() => render(null, root)));

describe('an account is added', () => {
  it('tells an empty handle at its field, and puts the caret there', async () => {
    await press('Add account');
    expect(field(handle).getAttribute('aria-invalid')).toBe('true');
    expect(described(field(handle))).toContain(t('en', 'policyHandleEmpty'));
    expect(document.activeElement).toBe(field(handle));
    type(handle, 'wei');
    expect(field(handle).hasAttribute('aria-invalid')).toBe(false);
  });

  it('takes a pasted link with its site, clears the form, and takes no account twice', async () => {
    type(handle, 'https://www.facebook.com/Wei.Chen?ref=1');
    await press('Add account');
    expect(policy.accounts).toEqual([{ platform: 'facebook', handle: 'wei.chen', name: '', kind: 'work' }]);
    expect(field(handle).value).toBe('');
    expect(told).toEqual(['wei.chen added']);
    type(handle, '@WEI.CHEN');
    await press('Add account');
    expect(described(field(handle))).toContain(t('en', 'policyAccountTwice'));
    await press('Remove @wei.chen');
    expect(policy.accounts).toEqual([]);
  });

  it('asks nothing of a personal one but the wish for a hint', async () => {
    type(handle, 'wei');
    type(t('en', 'optionsAccountPurpose'), 'news');
    choose(kind, 'Personal');
    expect(all('details')).toEqual([]);
    expect(all('input, select, textarea').length).toBe(1 + 2 + 2 + 1);
    act(() => field(t('en', 'optionsAccountHint')).click());
    await press('Add account');
    expect(policy.accounts).toEqual([{ platform: 'linkedin', handle: 'wei', name: '', kind: 'personal', hint: true }]);
  });

  it('has a register for work and no place for a password', () => {
    expect(all('input').map((input) => input.getAttribute('type'))).not.toContain('password');
    expect(root.textContent).toContain(t('en', 'optionsAccountNoPassword'));
    expect(root.textContent).toContain(t('en', 'optionsAccountLinkedin'));
    expect(all('details.more a[target=_blank]')).toHaveLength(1);
  });
});

describe('an account is edited', () => {
  it('saves as it is typed, field by field, beside what another page changed', async () => {
    policy.accounts = [work('haida', { owner: 'Li' })];
    draw();
    await press('Edit @haida');
    type(t('en', 'optionsAccountPurpose'), 'inquiries');
    type(t('en', 'optionsAccountRegisteredBy'), 'Wang');
    type(t('en', 'optionsAccountAdmins'), '2');
    choose(t('en', 'optionsAccountTwoFactorState'), 'On');
    policy = { ...policy, accounts: [work('haida', { owner: 'Chen' }), work('other')] };
    await wait(500);
    const today = new Date().toISOString().slice(0, 10);
    expect(policy.accounts).toEqual([
      work('haida', {
        owner: 'Chen',
        purpose: 'inquiries',
        registered: { by: 'Wang' },
        admins: 2,
        twoFactor: { on: true, checked: today },
      }),
      work('other'),
    ]);
  });

  it('tells a number that cannot be at its field', async () => {
    policy.accounts = [work('haida')];
    draw();
    await press('Edit @haida');
    type(t('en', 'optionsAccountAdmins'), '2.5');
    await wait(500);
    expect(described(field(t('en', 'optionsAccountAdmins')))).toContain(t('en', 'policyNumber'));
    expect(policy.accounts).toEqual([work('haida')]);
  });

  it('keeps its row while its handle changes, and refuses that of another', async () => {
    policy.accounts = [work('haida', { purpose: 'news' }), work('other')];
    draw();
    await press('Edit @haida');
    const control = field(handle);
    type(handle, 'other');
    await press('Done');
    expect(described(field(handle))).toContain(t('en', 'policyAccountTwice'));
    type(handle, '@Haida_2');
    act(() => void field(handle).dispatchEvent(new Event('blur')));
    await wait();
    expect(policy.accounts[0]).toEqual(work('haida_2', { purpose: 'news' }));
    expect(field(handle)).toBe(control);
    await press('Done');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Edit @haida_2');
  });

  it('forgets the register of one that is personal now', async () => {
    policy.accounts = [work('wei', { purpose: 'news', markets: ['DE'], tolerance: 'low', answers: [true] })];
    draw();
    await press('Edit @wei');
    choose(kind, 'Personal');
    await wait(500);
    expect(policy.accounts).toEqual([{ platform: 'x', handle: 'wei', name: '', kind: 'personal' }]);
  });
});

describe('two-factor login', () => {
  it.each([
    [{ on: true, checked: '2026-11-01' }, 'on'],
    [{ on: true, checked: '2026-08-24' }, 'on'],
    [{ on: true, checked: '2026-08-23' }, 'due'],
    [{ on: true }, 'due'],
    [{ on: false, checked: '2026-11-01' }, 'off'],
    [undefined, null],
  ] as const)('%j is %s', (twoFactor, state) => {
    expect(twoFactorOf(work('a', twoFactor && { twoFactor }), '2026-11-22')).toBe(state);
  });

  it('is looked at again by one press', async () => {
    policy.accounts = [work('haida', { twoFactor: { on: true, checked: '2020-01-01' } })];
    draw();
    expect(root.textContent).toContain(t('en', 'optionsAccountTwoFactorLook'));
    await press('Edit @haida');
    await press(t('en', 'optionsAccountTwoFactorToday'));
    await press('Done');
    expect(root.textContent).not.toContain(t('en', 'optionsAccountTwoFactorLook'));
  });
});

describe('accounts that were met', () => {
  const wei: MetAccount = { platform: 'x', handle: 'wei', name: 'Wei', at: '2026-11-21T10:00:00Z' };

  it('are registered or put aside by one press', async () => {
    met = [wei, { ...wei, handle: 'li', name: '' }, { ...wei, handle: 'there', name: '' }];
    policy.accounts = [work('there')];
    draw();
    expect(root.textContent).not.toContain('@there: ');
    await press('Wei: Personal');
    expect(policy.accounts[1]).toEqual({ platform: 'x', handle: 'wei', name: 'Wei', kind: 'personal' });
    expect(dismiss).toHaveBeenLastCalledWith(wei, true);
    await press('@li: Not mine');
    expect(dismiss).toHaveBeenLastCalledWith(met[1]);
    expect(policy.accounts).toHaveLength(2);
  });

  it('are stored once, at most 20 of them, and only if nobody has said what they are', async () => {
    const stored: Record<string, unknown> = { policy: {} };
    const set = vi.fn(async (values: object) => void Object.assign(stored, values));
    const store = { get: async () => stored, set };
    const account = (handle: string | null, kind: Account['kind'] = 'unknown'): Account => ({
      platform: 'x',
      handle,
      name: null,
      kind,
    });
    const tell = createMet(store);
    for (const it of [account('a'), account('a'), account(null), account('b', 'work'), account('c', 'personal')])
      tell(it);
    await wait(5);
    expect(Object.keys(stored)).toEqual(['policy', 'met:x/a']);
    createMet(store)(account('a'));
    await wait(5);
    expect(set).toHaveBeenCalledOnce();
    for (let i = 0; i < 30; i++) {
      createMet({ ...store, getKeys: async () => Object.keys(stored) })(account(`n${i}`));
      await wait(1);
    }
    expect(Object.keys(stored)).toHaveLength(21);
  });
});

it('shows the accounts of the firm, and leaves it to the person to call one personal', async () => {
  above = {
    signed: {
      ...defaultPolicy(),
      firm: 'Haida',
      owner: 'Ms Wang',
      locks: ['accounts'],
      accounts: [work('haida'), work('wei')],
    },
  };
  policy.accounts = [work('own')];
  draw();
  expect(root.textContent).toContain('From Haida');
  expect(root.textContent).toContain('Ms Wang');
  await press('It is my own @wei');
  expect(policy.accounts[1]).toEqual({ platform: 'x', handle: 'wei', name: '', kind: 'personal' });
  expect(mergeLayers({ ...above, own: policy }).policy.accounts.find((it) => it.handle === 'wei')?.kind).toBe(
    'personal',
  );
  draw('zh');
  expect(root.textContent).not.toMatch(/\$\w+\$/);
});
