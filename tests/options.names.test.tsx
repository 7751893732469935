// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Names } from '../components/options/names.tsx';
import type { Change } from '../components/options/panel.ts';
import { Language } from '../components/say.ts';
import { makeFingerprints } from '../rules/fingerprint.ts';
import type { UiLanguage } from '../rules/rule.ts';
import { t } from '../utils/i18n.ts';
import { type Layers, mergeLayers } from '../utils/policy/layers.ts';
import { defaultPolicy, type Policy, type PolicyName, parsePolicy } from '../utils/policy/schema.ts';

let root: HTMLElement;
let policy: Policy;
let above: Layers = {};

const change: Change = async (make) => {
  const parsed = parsePolicy(make(policy));
  if (!parsed.ok) return parsed.problems;
  policy = parsed.policy;
  draw();
  return [];
};
function draw(language: UiLanguage = 'en'): void {
  const effective = mergeLayers({ ...above, own: policy });
  const page = <Names policy={policy} effective={effective} change={change} />;
  act(() => render(<Language.Provider value={language}>{page}</Language.Provider>, root));
}
const wait = (ms = 40) => new Promise((done) => setTimeout(done, ms));
const all = <T extends Element = HTMLElement>(selector: string, from: Element = root) => [
  ...from.querySelectorAll<T>(selector),
];
const button = (words: string) => {
  const found = all<HTMLButtonElement>('button').find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent)?.trim() === words,
  );
  if (!found) throw new Error(`no button “${words}”`);
  return found;
};
const press = async (words: string) => {
  button(words).click();
  await wait();
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
const leave = (label: string) => act(() => void field(label).dispatchEvent(new Event('blur')));
const described = (control: Element) =>
  (control.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => root.querySelector(`#${CSS.escape(id)}`)?.textContent ?? '')
    .join(' ');
const panel = (title: string) => {
  const found = all('section.panel').find((one) => one.querySelector('h2')?.textContent?.startsWith(title));
  if (!found) throw new Error(`no list “${title}”`);
  return found;
};
const named = (name: string, rest: Partial<PolicyName> = {}): PolicyName => ({ name, aliases: [], ...rest });
const addTo = (title: string) => t('en', 'optionsNamesAdd', { list: title });

beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
  policy = defaultPolicy();
  above = {};
});
afterEach(() => act(() => render(null, root)));

describe('names are added', () => {
  it('adds the good lines, and keeps the others in the field with their reasons', async () => {
    draw();
    type(addTo('Customers'), 'Müller; Mueller\nB\nAcme');
    await press('Add names Customers');
    expect(policy.names.customers).toEqual([named('Müller', { aliases: ['Mueller'] }), named('Acme')]);
    expect(field(addTo('Customers')).value).toBe('B');
    expect(described(field(addTo('Customers')))).toContain('Line 1 “B”');
    expect(root.textContent).toContain('2 added');
  });

  it('shows before adding what would come of a pasted table', async () => {
    policy.names.customers = [named('Müller')];
    draw();
    type(
      addTo('Customers'),
      'Customer\tCountry\tLinkedIn\nMüller\tDE\t\nTarget\tUS\thttps://www.linkedin.com/company/target\nTarget\tUS\t\nB\tFR\t',
    );
    await wait(300);
    const shown = all('.pasted', panel('Customers'))[0]!;
    expect(shown.querySelector('[role=status]')?.textContent).toBe(
      '1 new · 1 in the list already · 1 entered twice · 1 cannot be taken',
    );
    expect(shown.textContent).toContain('@target');
    expect(shown.textContent).toContain('Columns left out: Country');
    expect(shown.querySelector('.caveat')?.textContent).toContain('Target');
    expect(policy.names.customers).toHaveLength(1);
    await press('Add names Customers');
    expect(policy.names.customers).toEqual([named('Target', { handles: ['target'] }), named('Müller')]);
  });

  it('takes a file that Chinese Excel wrote, and says what to do with a workbook', async () => {
    // happy-dom knows no such event, and preact asks the element what its events are called
    Object.assign(HTMLElement.prototype, { ondrop: null });
    draw();
    const drop = async (bytes: number[]) => {
      const event = new Event('drop', { bubbles: true, cancelable: true });
      Object.assign(event, {
        dataTransfer: { files: [new File([new Uint8Array(bytes)], 'list.csv')], types: ['Files'] },
      });
      act(() => void panel('Suppliers').querySelector('form')?.dispatchEvent(event));
      await wait();
      expect(event.defaultPrevented).toBe(true);
    };
    // 客户,地区\r\n海达五金,永康 in GB18030
    await drop([
      0xbf, 0xcd, 0xbb, 0xa7, 0x2c, 0xb5, 0xd8, 0xc7, 0xf8, 13, 10, 0xba, 0xa3, 0xb4, 0xef, 0xce, 0xe5, 0xbd, 0xf0,
      0x2c, 0xd3, 0xc0, 0xbf, 0xb5,
    ]);
    expect(field(addTo('Suppliers')).value).toBe('客户\t地区\n海达五金\t永康');
    await press('Add names Suppliers');
    expect(policy.names.suppliers).toEqual([named('海达五金')]);
    await drop([0x50, 0x4b, 3, 4]);
    expect(described(field(addTo('Suppliers')))).toContain('Excel workbook');
  });
});

describe('a list', () => {
  it('draws few of 10,000 names, and finds any of them quickly', () => {
    policy.names.competitors = Array.from({ length: 10_000 }, (_, index) => named(`Rival ${index}`));
    draw();
    expect(all('.entries li').length).toBe(50);
    const filter = t('en', 'optionsNamesFilter', { list: 'Competitors' });
    type(filter, 'rival');
    const times = ['rival 9999', 'rival 99', 'rival 9999'].map((text) => {
      const start = performance.now();
      type(filter, text);
      return performance.now() - start;
    });
    // 100 ms is the budget; the least of three and twice that for a busy machine
    expect(Math.min(...times)).toBeLessThan(200);
    expect(all('.entries li b').map((name) => name.textContent)).toEqual(['Rival 9999']);
  });

  it('warns of ordinary words until they are told apart, and of names on contradicting lists', () => {
    policy.names.customers = [named('Target'), named('Tools'), named('Müller'), named('Acme', { near: ['store'] })];
    policy.names.competitors = [named('MÜLLER')];
    policy.names.friends = [named('Müller'), named('Value')];
    draw();
    const rows = all('.entries > li', panel('Customers')).map((row) => row.textContent ?? '');
    expect(rows[0]).toContain('counts only with a capital');
    expect(rows[1]).toContain('would be marked often');
    expect(rows[2]).toContain('Also in: Competitors');
    expect(rows[3]).toContain('counts near: store');
    expect(panel('Friends').querySelector('.caveat')?.textContent).toContain('Competitors');
    expect(all('.caveat', panel('Friends'))).toHaveLength(1);
  });

  it('says which lists travel as fingerprints only', () => {
    draw();
    const words = t('en', 'optionsNamesSensitive');
    const told = all('section.panel').filter((one) => one.textContent?.includes(words));
    expect(told.map((one) => one.querySelector('h2')?.textContent?.trim())).toEqual([
      'Customers',
      'Suppliers',
      'Colleagues',
      'Products not yet out',
    ]);
  });

  it('shows what would be found in a sentence', async () => {
    policy.names.customers = [named('Müller'), named('Target', { near: ['store'] })];
    draw();
    const area = panel('Customers').querySelector('details textarea') as HTMLTextAreaElement;
    const say = async (text: string) => {
      act(() => {
        area.value = text;
        area.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await wait(500);
      act(() => {});
      return panel('Customers').querySelector('details [role=status]')?.textContent;
    };
    expect(await say('On target with Müller at last')).toBe('Found: Müller');
    expect(await say('A target store')).toBe('Found: target');
    expect(all('mark').map((one) => one.textContent)).toEqual(['target']);
    expect(await say('Nothing')).toBe(t('en', 'optionsNamesTryNone'));
  });
});

describe('a name is edited', () => {
  it('saves as it is typed, keeps what another page added meanwhile, and the row while it is renamed', async () => {
    policy.names.unreleased = [named('Falcon', { note: 'old' }), named('Kite')];
    draw();
    await press('Edit Falcon');
    const name = field(t('en', 'optionsNamesName'));
    expect(document.activeElement).toBe(name);
    type(t('en', 'optionsNamesUntil'), '2027-03-01');
    type(t('en', 'optionsNamesAliases'), 'F2; 猎鹰');
    expect(policy.names.unreleased[0]).toEqual(named('Falcon', { note: 'old' }));
    policy = {
      ...policy,
      names: { ...policy.names, unreleased: [named('New'), named('Falcon', { note: 'newer' }), named('Kite')] },
    };
    await wait(500);
    expect(policy.names.unreleased[1]).toEqual(
      named('Falcon', { note: 'newer', until: '2027-03-01', aliases: ['F2', '猎鹰'] }),
    );
    type(t('en', 'optionsNamesName'), 'Falcon Two');
    await wait(500);
    expect(policy.names.unreleased[1]?.name).toBe('Falcon');
    leave(t('en', 'optionsNamesName'));
    await wait();
    expect(policy.names.unreleased[1]?.name).toBe('Falcon Two');
    expect(field(t('en', 'optionsNamesName'))).toBe(name);
    await press('Done');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Edit Falcon Two');
  });

  it('tells at the field what cannot be, and saves nothing', async () => {
    policy.names.own = [named('Acme'), named('Zeta')];
    draw();
    await press('Edit Acme');
    type(t('en', 'optionsNamesName'), 'ZETA');
    await press('Done');
    expect(described(field(t('en', 'optionsNamesName')))).toContain(t('en', 'optionsNamesTaken'));
    expect(policy.names.own).toEqual([named('Acme'), named('Zeta')]);
    type(t('en', 'optionsNamesName'), '');
    await press('Done');
    expect(document.activeElement).toBe(field(t('en', 'optionsNamesName')));
    expect(described(field(t('en', 'optionsNamesName')))).toContain(t('en', 'policyNameEmpty'));
  });

  it('saves what was typed when the page is left', async () => {
    policy.names.own = [named('Acme')];
    draw();
    await press('Edit Acme');
    type(t('en', 'optionsNamesNote'), 'since 2019');
    dispatchEvent(new Event('pagehide'));
    await wait(10);
    expect(policy.names.own).toEqual([named('Acme', { note: 'since 2019' })]);
  });

  it('removes one, and the focus goes to its neighbour', async () => {
    policy.names.own = [named('Acme'), named('Zeta')];
    draw();
    await press('Remove Acme');
    expect(policy.names.own).toEqual([named('Zeta')]);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Edit Zeta');
  });
});

describe('what the firm brings', () => {
  it('is shown, cannot be changed, and is told apart from fingerprints', () => {
    const firm = defaultPolicy();
    above = {
      signed: {
        ...firm,
        firm: 'Haida',
        owner: 'Ms Wang',
        locks: ['names.friends', 'names.competitors'],
        names: { ...firm.names, competitors: [named('Tooltec'), named('Both')] },
        fingerprints: [
          JSON.parse(
            JSON.stringify(makeFingerprints({ customers: [named('Müller'), named('Schmidt')] }, new Uint8Array(16))),
          ),
        ],
      },
    };
    policy.names.competitors = [named('Both')];
    draw();
    const rivals = panel('Competitors');
    expect(all('.entries', rivals).map((list) => all('li b', list).map((name) => name.textContent))).toEqual([
      ['Both'],
      ['Tooltec'],
    ]);
    expect(
      all('button', rivals)
        .map((one) => one.getAttribute('aria-label'))
        .filter(Boolean),
    ).toEqual(['Edit Both', 'Remove Both']);
    expect(rivals.textContent).toContain('Haida looks after this list');
    expect(rivals.textContent).toContain('Ms Wang');
    expect(panel('Customers').textContent).toContain('2 fingerprints of names');
    expect(panel('Friends').textContent).toContain('do not count for now');
    draw('zh');
    expect(root.textContent).not.toMatch(/\$\w+\$/);
  });
});
