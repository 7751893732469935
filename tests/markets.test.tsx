// @vitest-environment happy-dom
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Markets } from '../components/options/markets.tsx';
import type { Save } from '../components/options/several.ts';
import { Questions } from '../components/options/tolerance.tsx';
import { Language } from '../components/say.ts';
import { PACKS } from '../rules/index.ts';
import type { UiLanguage } from '../rules/rule.ts';
import { t } from '../utils/i18n.ts';
import { feastsOf, type OwnDate } from '../utils/policy/calendar.ts';
import { GROUPS, marketName, REGIONS, USUAL } from '../utils/policy/markets.ts';
import { defaultPolicy, parsePolicy } from '../utils/policy/schema.ts';

const TODAY = '2027-02-10';
let root: HTMLElement;
let markets: readonly string[];
let dates: readonly OwnDate[];
const told: string[] = [];

/** Stores as the page does: judged by the schema, as it is by then. */
function Page(props: { readonly markets: readonly string[]; readonly dates: readonly OwnDate[] }) {
  const [shown, show] = useState(props);
  const judge = (next: { markets: readonly string[]; dates: readonly OwnDate[] }, words = '') => {
    const parsed = parsePolicy({ ...defaultPolicy(), markets: next.markets, calendar: { dates: next.dates } });
    if (!parsed.ok) return parsed.problems;
    markets = parsed.policy.markets ?? [];
    dates = parsed.policy.calendar.dates;
    told.push(words);
    show({ markets, dates });
    return [];
  };
  const change: Save<readonly string[]> = async (make, words) => judge({ markets: make(markets), dates }, words);
  const changeDates: Save<readonly OwnDate[]> = async (make, words) => judge({ markets, dates: make(dates) }, words);
  return <Markets {...shown} rules={PACKS} today={TODAY} change={change} changeDates={changeDates} />;
}

function draw(with_: Partial<Parameters<typeof Page>[0]> = {}, language: UiLanguage = 'en'): void {
  markets = with_.markets ?? [];
  dates = with_.dates ?? [];
  act(() => render(null, root));
  act(() =>
    render(
      <Language.Provider value={language}>
        <Page markets={markets} dates={dates} />
      </Language.Provider>,
      root,
    ),
  );
}
const all = <T extends Element = HTMLElement>(selector: string) => [...root.querySelectorAll<T>(selector)];
const boxes = () => all('.panel .markets')[0]!.querySelectorAll('label');
const field = (label: string, within: ParentNode = root) => {
  const found = [...within.querySelectorAll('label')].find((one) => one.textContent === label);
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
const rest = () => new Promise((done) => setTimeout(done, 30));
const press = async (words: string, nth = 0) => {
  const found = all<HTMLButtonElement>('button').filter(
    (one) => (one.getAttribute('aria-label') ?? one.textContent)?.trim() === words,
  )[nth];
  if (!found) throw new Error(`no button “${words}”`);
  found.click();
  await rest();
};
const tick = async (label: string) => {
  field(label).click();
  await rest();
};
const listed = () => all('.kept .kept-day b').map((it) => it.textContent);

beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
  told.length = 0;
});
afterEach(() => act(() => render(null, root)));

describe('the choice of markets', () => {
  it('shows the usual ones, then all, under “countries and regions”', async () => {
    draw();
    expect([...boxes()].map((it) => it.textContent)).toEqual(USUAL.map((market) => marketName('en', market)));
    expect(all('legend')[0]!.textContent).toBe('Countries and regions');
    await press(t('en', 'optionsMarketsAll', { n: REGIONS.length }));
    expect(boxes()).toHaveLength(REGIONS.length);
    draw({}, 'zh');
    expect(all('legend')[0]!.textContent).toBe('国家和地区');
    expect([...boxes()].map((it) => it.textContent)).toContain('德国');
  });

  it('finds by typing in either language, and Enter ticks the first', async () => {
    draw();
    type(t('en', 'optionsMarketsFind'), '肯尼亚');
    expect([...boxes()].map((it) => it.textContent)).toEqual(['Kenya']);
    all<HTMLFormElement>('form')[0]!.requestSubmit();
    await rest();
    expect(markets).toEqual(['KE']);
    type(t('en', 'optionsMarketsFind'), 'nowhere at all');
    expect(root.textContent).toContain(t('en', 'optionsMarketsNone'));
    // a market that is not among the usual ones keeps its place when it is ticked off
    type(t('en', 'optionsMarketsFind'), '');
    await tick('Kenya');
    expect(markets).toEqual([]);
    expect([...boxes()].map((it) => it.textContent)).toContain('Kenya');
  });

  it('adds and takes away several at once, and leaves the others alone', async () => {
    draw({ markets: ['US', 'DE'] });
    const eu = t('en', 'optionsMarketsGroup', { name: 'EU', n: 27 });
    await press(eu);
    expect([...markets].sort()).toEqual(['US', ...GROUPS.eu].sort());
    expect(all('button[aria-pressed="true"]').map((it) => it.textContent)).toEqual([eu]);
    await press(eu);
    expect(markets).toEqual(['US']);
  });

  it('loses neither of two presses that come at once', async () => {
    draw();
    field('Germany').click();
    field('France').click();
    await rest();
    expect([...markets].sort()).toEqual(['DE', 'FR']);
  });

  it('says what the choice switches on, and for whom', () => {
    draw({ markets: ['AE', 'SE', 'CN'] });
    const packs = all('.entries li').map((it) => it.textContent);
    expect(packs.find((it) => it!.includes(t('en', 'optionsMarketsRamadan')))).toMatch(/United Arab Emirates$/);
    expect(packs.find((it) => it!.includes(t('en', 'optionsMarketsMourning')))).toMatch(/China$/);
    draw({ markets: ['SE'] });
    expect(root.textContent).toContain(t('en', 'optionsMarketsOnNone'));
    // many are counted, and never named in full
    draw({ markets: ['AE', 'BR', 'CN', 'ES', 'GR', 'IN', 'IQ', 'IR', 'IT', 'JP', 'KR'] }, 'zh');
    const culture = all('.entries li').find((it) => it.textContent!.includes(t('zh', 'optionsMarketsCulture')))!;
    const named = culture.lastElementChild!.textContent!.split('、');
    expect(named).toHaveLength(9);
    expect(named.at(-1)).toBe(t('zh', 'optionsMarketsMore', { n: 3 }));
  });
});

describe('the year', () => {
  it('says in words all that the picture shows', () => {
    draw({ markets: ['AE', 'DE', 'CN'], dates: [{ day: '2027-05-05', name: 'Audit' }] });
    const feasts = feastsOf(2027, markets, dates);
    expect(listed()).toEqual(feasts.map(({ name }) => name.en));
    expect(all('.months .day')).toHaveLength(365);
    const marked = all('.months .day').filter((it) => /feast|mourning|fast|own/.test(it.className));
    expect(marked.length).toBeGreaterThan(50);
    const inPicture = new Set(marked.flatMap((it) => it.title.split('\n')));
    expect([...inPicture].filter((name) => !listed().includes(name))).toEqual([]);
    expect(all('.months .today').map((it) => it.textContent)).toEqual(['10']);
    expect(all('.months')[0]!.getAttribute('aria-hidden')).toBe('true');
    expect(all('.months button, .months a, .months [tabindex]')).toEqual([]);
    const ramadan = all('.kept .kept-day').find((it) => it.textContent!.startsWith('Ramadan'))!.textContent;
    expect(ramadan).toMatch(/8 Feb\s–\s8 Mar/);
    for (const words of ['optionsYearToday', 'optionsYearFast', 'optionsYearUnsure', 'optionsYearEve'] as const)
      expect(ramadan).toContain(t('en', words));
  });

  it('writes spans as each language does', () => {
    draw({ markets: ['CN'] }, 'zh');
    const spring = all('.kept .kept-day').find((it) => it.textContent!.startsWith('春节'))!;
    expect(spring.textContent).toContain('2月6日至2月8日');
  });

  it('goes to other years, no farther than it may, and says where the dates end', async () => {
    draw({ markets: ['CN'] });
    await press(t('en', 'optionsYearGo', { year: 2026 }));
    await press(t('en', 'optionsYearGo', { year: 2025 }));
    expect(all('.year')[0]!.textContent).toBe('2026');
    for (let year = 2027; year <= 2032; year++) await press(t('en', 'optionsYearGo', { year }));
    expect(root.textContent).toContain(t('en', 'optionsYearUnknown', { year: 2032, from: 2026, to: 2031 }));
    expect(listed()).not.toContain('Lunar New Year');
  });

  it('shows one market alone, with the own days that are for it', () => {
    draw({
      markets: ['AE', 'DE'],
      dates: [
        { day: '03-03', name: 'Fair', markets: ['DE'] },
        { day: '04-04', name: 'Ours' },
      ],
    });
    const select = all<HTMLSelectElement>('select')[0]!;
    act(() => {
      select.value = 'AE';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(listed()).toContain('Ours');
    expect(listed()).not.toContain('Fair');
    expect(listed()).not.toContain('Easter');
  });
});

describe('own days', () => {
  it('are added for each year, changed to one year and removed', async () => {
    draw({ markets: ['DE'] });
    type(t('en', 'optionsDatesDay'), '2027-06-18');
    type(t('en', 'optionsDatesName'), 'Founding day');
    await press(t('en', 'optionsDatesAddButton'));
    expect(dates).toEqual([{ day: '06-18', name: 'Founding day' }]);
    expect(told.at(-1)).toBe('Founding day added');
    expect(field(t('en', 'optionsDatesName')).value).toBe('');
    expect(listed()).toContain('Founding day');
    await press('Edit Founding day');
    const form = all('.entries form')[0]!;
    await act(() => field(t('en', 'optionsDatesYearly'), form).click());
    await act(() => field('Germany', form).click());
    await press('Save');
    expect(dates).toEqual([{ day: '2027-06-18', name: 'Founding day', markets: ['DE'] }]);
    await press('Remove Founding day');
    expect(dates).toEqual([]);
    expect(told.at(-1)).toBe('Founding day removed');
  });

  it('are told at the field when something is missing, and put the caret there', async () => {
    draw();
    type(t('en', 'optionsDatesName'), 'No day');
    await press(t('en', 'optionsDatesAddButton'));
    const day = field(t('en', 'optionsDatesDay'));
    expect(day.getAttribute('aria-invalid')).toBe('true');
    expect(root.querySelector(`#${CSS.escape(day.getAttribute('aria-describedby')!)}`)?.textContent).toBe(
      t('en', 'optionsDatesDayNone'),
    );
    expect(document.activeElement).toBe(day);
    type(t('en', 'optionsDatesDay'), '2027-06-18');
    type(t('en', 'optionsDatesName'), ' ');
    await press(t('en', 'optionsDatesAddButton'));
    expect(field(t('en', 'optionsDatesName')).getAttribute('aria-invalid')).toBe('true');
    expect(dates).toEqual([]);
  });
});

describe('the five questions', () => {
  it('tell in words what the answers come to', () => {
    let answers: readonly (boolean | null)[] = [];
    const show = () =>
      act(() =>
        render(
          <Language.Provider value="en">
            <Questions
              answers={answers}
              change={(next) => {
                answers = next;
                show();
              }}
            />
          </Language.Provider>,
          root,
        ),
      );
    show();
    const outcome = () => root.querySelector('[role="status"]')!.textContent;
    expect(all('fieldset')).toHaveLength(5);
    expect(outcome()).toContain(t('en', 'optionsQuestionsMediumMeans'));
    const answer = (question: number, words: string) =>
      act(() =>
        [...all('fieldset')[question]!.querySelectorAll('label')]
          .find((it) => it.textContent === words)
          ?.querySelector('input')
          ?.click(),
      );
    for (const question of [0, 1, 2, 3, 4]) answer(question, 'Yes');
    expect(answers).toEqual([true, true, true, true, true]);
    expect(outcome()).toContain(t('en', 'optionsQuestionsHighMeans'));
    for (const question of [0, 2, 4]) answer(question, 'No');
    expect(answers).toEqual([false, true, false, true, false]);
    expect(outcome()).toContain(t('en', 'optionsQuestionsLowMeans'));
  });
});

it('shows what the firm brings, and keeps it in the year', () => {
  const none = async () => [];
  const firm = { name: 'Haida', markets: ['DE'], dates: [{ day: '05-12', name: 'Plant accident' }] };
  act(() =>
    render(
      <Language.Provider value="en">
        <Markets markets={[]} dates={[]} firm={firm} rules={PACKS} today={TODAY} change={none} changeDates={none} />
      </Language.Provider>,
      root,
    ),
  );
  const panel = [...root.querySelectorAll('.panel')].find((it) => it.textContent?.includes('From Haida'));
  expect(panel?.textContent).toContain('Germany');
  expect(panel?.textContent).toContain('Plant accident');
  // and among the days of the year, not only in that panel
  expect(root.textContent?.split('Plant accident').length).toBeGreaterThan(2);
});
