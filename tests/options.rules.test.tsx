// @vitest-environment happy-dom
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { difference, stretches } from '../components/options/compare.ts';
import type { Change } from '../components/options/panel.ts';
import { Rules } from '../components/options/rules.tsx';
import { Language } from '../components/say.ts';
import { EXAMPLES, SOURCES } from '../rules/examples.ts';
import { PACKS, type Packs } from '../rules/index.ts';
import type { Finding, Severity, UiLanguage } from '../rules/rule.ts';
import { t } from '../utils/i18n.ts';
import { mergeLayers } from '../utils/policy/layers.ts';
import { defaultPolicy, type Policy, type PolicyOwnRule, parsePolicy } from '../utils/policy/schema.ts';

let root: HTMLElement;
let policy: Policy;
let firm: Policy | null;
let language: UiLanguage;
let rules: Packs;
/** Drawing all of them takes its time where there is no real browser. */
const FEW = ['any/contact', 'any/incoterm', 'en/abuse', 'en/bait', 'en/quotation', 'zh/bait'];
const told: string[] = [];

const change: Change = async (make, words) => {
  const parsed = parsePolicy(make(policy));
  if (!parsed.ok) return parsed.problems;
  policy = parsed.policy;
  told.push(words ?? '');
  draw();
  return [];
};
let redraw: () => void = () => undefined;
/** As in the page: the root stays, so that ids do too. */
function Host() {
  const [, count] = useState(0);
  redraw = () => count((n) => n + 1);
  const effective = mergeLayers({ own: policy, ...(firm ? { signed: firm } : {}) });
  return (
    <Language.Provider value={language}>
      <Rules {...{ policy, effective, change, rules }} examples={EXAMPLES} sources={SOURCES} />
    </Language.Provider>
  );
}
function draw(): void {
  act(() => (root.childElementCount > 0 ? redraw() : render(<Host />, root)));
}
const all = <T extends Element = HTMLElement>(selector: string, within: Element = root) => [
  ...within.querySelectorAll<T>(selector),
];
const row = (id: string) => {
  const found = document.getElementById(`rule-${id}`);
  if (!found) throw new Error(`no rule ${id}`);
  return found;
};
const radio = (id: string, grade: string) => row(id).querySelector<HTMLInputElement>(`input[value=${grade}]`)!;
const checked = (id: string) => row(id).querySelector<HTMLInputElement>('.grades input:checked')?.value;
const wait = (ms: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });
const grade = async (id: string, to: string) => {
  act(() => radio(id, to).click());
  await wait(500);
};
const field = (label: string) => {
  const found = all<HTMLLabelElement>('label').find((one) => one.textContent === label);
  const control = found && document.getElementById(found.htmlFor);
  if (!control) throw new Error(`no field “${label}”`);
  return control as HTMLInputElement;
};
const type = async (label: string, text: string) => {
  act(() => {
    const control = field(label);
    control.value = text;
    control.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await wait(500);
};
const press = async (words: string) => {
  const found = all<HTMLButtonElement>('button').find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent)?.trim() === words,
  );
  if (!found) throw new Error(`no button “${words}”`);
  act(() => found.click());
  await wait(500);
};
const choose = (words: string) =>
  act(() =>
    all('label.pick')
      .find((one) => one.textContent === words)
      ?.querySelector('input')
      ?.click(),
  );
const errorOf = (label: string) =>
  (field(label).getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id))
    .find((one) => one?.classList.contains('error'))?.textContent;
const say = (key: Parameters<typeof t>[1], values?: Parameters<typeof t>[2]) => t(language, key, values);

const own = (more: Partial<PolicyOwnRule> = {}): PolicyOwnRule => ({
  id: 'pi',
  title: 'Invoice numbers',
  words: ['PI-####'],
  severity: 'hold',
  category: 'trade-secret',
  message: '',
  reason: 'Rivals count our orders by them.',
  suggest: '',
  owner: '',
  department: 'sales',
  good: 'The invoice is on its way.',
  bad: 'PI-2041 is paid.',
  ...more,
});

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  root = document.createElement('div');
  document.body.replaceChildren(root);
  policy = defaultPolicy();
  firm = null;
  language = 'en';
  rules = Object.fromEntries(FEW.map((id) => [id, PACKS[id]!]));
  told.length = 0;
  HTMLElement.prototype.scrollIntoView ??= () => undefined;
});
afterEach(() => {
  act(() => render(null, root));
  vi.useRealTimers();
});

describe('the list', () => {
  it.each(['en', 'zh'] as const)('shows every rule that ships, each with its own choices by name (%s)', (now) => {
    language = now;
    rules = PACKS;
    draw();
    const ids = Object.keys(PACKS);
    expect(all('.rule').length).toBe(ids.length);
    const legends = all('.rule legend').map((legend) => legend.textContent);
    expect(new Set(legends).size).toBe(ids.length);
    expect(new Set(all('.rule summary').map((one) => one.getAttribute('aria-label'))).size).toBe(ids.length);
    for (const id of ids) expect(checked(id), id).toBe(PACKS[id]!.severity);
    expect(root.textContent).not.toMatch(/\$\w+\$/);
  });

  it('has sentences and a source for each of them', () => {
    for (const id of Object.keys(PACKS)) {
      expect(EXAMPLES[id]?.flags.length, id).toBeGreaterThan(0);
      expect(EXAMPLES[id]?.passes.length, id).toBeGreaterThan(0);
      expect(SOURCES[id], id).toBeTruthy();
    }
  });

  it('sets a severity by one press, keeps the rest, and goes back', async () => {
    policy.rules = { 'en/quotation': { exceptions: ['FOB club'] }, 'zh/bait': { on: false } };
    draw();
    await grade('en/quotation', 'info');
    expect(policy.rules).toEqual({
      'en/quotation': { exceptions: ['FOB club'], severity: 'info' },
      'zh/bait': { on: false },
    });
    expect(row('en/quotation').textContent).toContain(say('optionsRulesByMe'));
    await grade('en/quotation', 'quiet');
    expect(policy.rules['en/quotation']).toEqual({ exceptions: ['FOB club'], severity: 'info', quiet: true });
    await grade('en/quotation', 'off');
    expect(policy.rules['en/quotation']).toEqual({ exceptions: ['FOB club'], severity: 'info', on: false });
    expect(checked('en/quotation')).toBe('off');
    await press(all('.link', row('en/quotation'))[0]!.getAttribute('aria-label')!);
    expect(policy.rules['en/quotation']).toEqual({ exceptions: ['FOB club'] });
    expect(checked('en/quotation')).toBe('hold');
  });

  it('saves only where the arrow keys rest, and loses nothing when the page goes', async () => {
    draw();
    for (const to of ['info', 'caution', 'hold']) act(() => radio('en/bait', to).click());
    await wait(500);
    expect(told.length).toBe(1);
    expect(policy.rules).toEqual({ 'en/bait': { severity: 'hold' } });
    act(() => radio('en/bait', 'off').click());
    act(() => radio('zh/bait', 'info').click());
    dispatchEvent(new Event('pagehide'));
    await wait(0);
    expect(policy.rules).toEqual({ 'en/bait': { severity: 'hold', on: false }, 'zh/bait': { severity: 'info' } });
  });

  it('offers stop only where somebody can give a go-ahead, and says why', () => {
    draw();
    expect(radio('en/bait', 'stop').disabled).toBe(true);
    const described = row('en/bait').querySelector('fieldset')!.getAttribute('aria-describedby')!;
    expect(document.getElementById(described)?.textContent).toBe(say('optionsRulesNoReviewer'));
    policy.reviewers = [{ name: 'Wang', contact: '' }];
    draw();
    expect(radio('en/bait', 'stop').disabled).toBe(false);
  });

  it('lets a locked rule only be stricter, and says who set it', async () => {
    firm = {
      ...defaultPolicy(),
      firm: 'Haida',
      rules: { 'en/bait': { severity: 'caution' } },
      locks: ['rules.en/bait'],
    };
    draw();
    expect(['off', 'quiet', 'info', 'caution', 'hold'].map((one) => radio('en/bait', one).disabled)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(row('en/bait').textContent).toContain('Haida');
    expect(row('en/bait').textContent).toContain(say('optionsRulesByFirm'));
    expect(radio('en/abuse', 'off').disabled).toBe(false);
    await grade('en/bait', 'hold');
    expect(checked('en/bait')).toBe('hold');
  });

  it('switches on what the firm has off, where it is not locked', async () => {
    firm = { ...defaultPolicy(), rules: { 'en/bait': { on: false } } };
    draw();
    expect(checked('en/bait')).toBe('off');
    await grade('en/bait', 'hold');
    expect(checked('en/bait')).toBe('hold');
  });

  it('finds by words, category, owner and id; filters; groups', async () => {
    policy.rules = { 'en/bait': { severity: 'info' } };
    draw();
    const shown = () => all('.rule').map(({ id }) => id.slice('rule-'.length));
    for (const [words, id] of [
      ['gmail', 'any/contact'],
      ['any/incoterm', 'any/incoterm'],
      ['trade secrets', 'en/quotation'],
      ['legal', 'any/contact'],
    ] as const) {
      await type(say('optionsRulesFind'), words);
      expect(shown()).toContain(id);
      expect(shown().length).toBeLessThan(FEW.length);
    }
    await type(say('optionsRulesFind'), 'nothing like this');
    expect(shown()).toEqual([]);
    expect(root.textContent).toContain(say('optionsRulesNoMatch'));
    await type(say('optionsRulesFind'), '');
    choose('Changed by me');
    expect(shown()).toEqual(['en/bait']);
    choose('Set by the firm');
    expect(root.textContent).toContain(say('optionsRulesNoneFirm'));
    choose('All');
    choose('Department');
    expect(all('.group h2').some((title) => title.textContent?.startsWith('legal'))).toBe(true);
    expect(shown().length).toBe(FEW.length);
  });

  it('adds and removes exceptions one at a time', async () => {
    draw();
    const open = async () => {
      const fold = row('any/incoterm').querySelector('details')!;
      fold.open = true;
      act(() => void fold.dispatchEvent(new Event('toggle')));
      await wait(0);
    };
    await open();
    expect(row('any/incoterm').querySelector('.sentences mark')?.textContent).toBeTruthy();
    const label = `${say('optionsRulesException')}: ${PACKS['any/incoterm']!.message.en.what.replaceAll('{text}', '…')}`;
    await type(label, 'FOB Club');
    const submit = async () => {
      act(() => void field(label).form!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
      await wait(10);
    };
    await submit();
    expect(policy.rules).toEqual({ 'any/incoterm': { exceptions: ['FOB Club'] } });
    await type(label, 'fob club');
    await submit();
    expect(errorOf(label)).toBe(say('optionsRulesExceptionTwice'));
    await type(label, 'x');
    await submit();
    expect(errorOf(label)).toBe(say('policyNameShort'));
    await press('Remove FOB Club');
    expect(policy.rules).toEqual({});
  });

  it('stays under 100 ms a key with all rules and 10,000 names', async () => {
    rules = PACKS;
    policy.names.competitors = Array.from({ length: 10_000 }, (_, i) => ({ name: `Rival ${i}`, aliases: [] }));
    draw();
    await type(say('optionsBenchText'), 'a');
    await wait(2_000);
    const from = process.cpuUsage();
    for (const text of ['ab', 'abc', 'abcd'])
      act(() => {
        const control = field(say('optionsBenchText'));
        control.value = text;
        control.dispatchEvent(new Event('input', { bubbles: true }));
      });
    expect(process.cpuUsage(from).user / 1000 / 3).toBeLessThan(100);
  });
});

describe('a rule of one’s own', () => {
  const fill = async (more: Readonly<Record<string, string>> = {}) => {
    await press(say('optionsOwnAdd'));
    const values: Record<string, string> = {
      optionsOwnTitle: 'Invoice numbers',
      optionsOwnWords: 'PI-####',
      optionsOwnReason: 'Rivals count our orders by them.',
      optionsOwnBad: 'PI-2041 is paid.',
      optionsOwnGood: 'The invoice is on its way.',
      ...more,
    };
    for (const [key, text] of Object.entries(values)) await type(say(key as 'optionsOwnTitle'), text);
  };
  const save = async () => {
    act(
      () =>
        void root.querySelector('form.own')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })),
    );
    await wait(50);
  };

  it('is tried while it is typed, and saved when it does what its sentences say', async () => {
    draw();
    await fill();
    const trial = root.querySelector('.trial')!;
    expect(trial.textContent).toContain(say('optionsOwnTrialBad'));
    expect(trial.textContent).toContain(say('optionsOwnTrialGood'));
    await save();
    expect(policy.ownRules).toMatchObject([{ title: 'Invoice numbers', words: ['PI-####'], severity: 'caution' }]);
    expect(told.at(-1)).toBe(say('optionsOwnSaved', { what: 'Invoice numbers' }));
    const id = `own/${policy.ownRules[0]!.id}`;
    await grade(id, 'hold');
    expect(policy.ownRules[0]!.severity).toBe('hold');
    expect(policy.rules).toEqual({});
    await grade(id, 'off');
    expect(policy.rules).toEqual({ [id]: { on: false } });
    await press('Edit Invoice numbers');
    await type(say('optionsOwnTitle'), 'Proformas');
    await save();
    expect(policy.ownRules.map(({ title }) => title)).toEqual(['Proformas']);
    await press('Remove Proformas');
    expect([policy.ownRules, policy.rules]).toEqual([[], {}]);
  });

  it.each([
    ['optionsOwnTitle', '', 'policyOwnTitle'],
    ['optionsOwnReason', '', 'policyOwnReason'],
    ['optionsOwnWords', '', 'policyOwnEmpty'],
    ['optionsOwnWords', 'a', 'policyNameShort'],
    ['optionsOwnBad', '', 'optionsOwnNeedsBad'],
    ['optionsOwnBad', 'PI-20 is paid.', 'optionsOwnMissed'],
    ['optionsOwnGood', '', 'optionsOwnNeedsGood'],
    ['optionsOwnGood', 'See PI-1111.', 'optionsOwnCaught'],
    ['optionsOwnPattern', '(?=a)b', 'policyPatternLook'],
  ] as const)('is refused for %s “%s”, at its field, with %s', async (label, value, key) => {
    draw();
    await fill({ [label]: value });
    await save();
    expect(policy.ownRules).toEqual([]);
    expect(errorOf(say(label))).toBe(say(key));
    expect(document.activeElement).toBe(field(say(label)));
  });

  it('is refused when it is too broad, with the sentences', async () => {
    draw();
    await fill({ optionsOwnWords: 'PI-####\nour' });
    await save();
    expect(policy.ownRules).toEqual([]);
    expect(errorOf(say('optionsOwnWords'))).toMatch(/^Too broad.*\n.*\bour\b/i);
  });

  it('warns of what would chill lawful talk, at the rule and above, and blocks nothing', async () => {
    policy.ownRules = [own({ words: ['salary'], bad: 'My salary', good: 'Hello' })];
    draw();
    await wait(2_000);
    const words = say('policyLintChillPay', { words: 'salary' });
    expect(row('own/pi').textContent).toContain(words);
    expect(root.querySelector('.notices')?.textContent).toContain(words);
    await grade('own/pi', 'info');
    expect(policy.ownRules[0]!.severity).toBe('info');
  });

  it('of an import that is too broad is told, and of the firm is shown and not edited', async () => {
    firm = { ...defaultPolicy(), firm: 'Haida', ownRules: [own({ words: ['our'] })], locks: ['ownRules'] };
    draw();
    await wait(2_000);
    expect(row('own/pi').textContent).toMatch(/ordinary trade sentences/);
    expect(all('button', row('own/pi')).map((one) => one.textContent)).not.toContain(say('optionsEdit'));
    expect(radio('own/pi', 'off').disabled).toBe(true);
  });
});

describe('the bench', () => {
  it('shows marks, findings, why and how long it took; and what the last change makes of it', async () => {
    draw();
    const label = say('optionsBenchText');
    await type(label, 'Price for Tom: USD 3.85/pc FOB Ningbo, only for you.');
    await wait(3_000);
    const bench = root.querySelector('.bench')!;
    expect(
      all('.marked mark', bench)
        .map((one) => one.textContent)
        .join(),
    ).toContain('3.85');
    expect(all('.found button', bench).map((one) => one.textContent)).toContain('any/incoterm');
    expect(bench.textContent).toMatch(/in \d+\.\d ms/);
    expect(bench.textContent).not.toContain('With and without');
    await grade('any/incoterm', 'off');
    await wait(3_000);
    expect(bench.textContent).toContain('With and without');
    expect(bench.textContent).toContain(say('optionsBenchGone'));
    await type(label, 'Nothing at all');
    await wait(500);
    expect(bench.textContent).toContain(say('optionsBenchClean'));
    expect(bench.textContent).toContain(say('optionsBenchSame'));
  });

  it('shows what a rule that is being written would add', async () => {
    draw();
    await type(say('optionsBenchText'), 'See Falcon-2041.');
    await wait(3_000);
    await press(say('optionsOwnAdd'));
    for (const [key, text] of [
      ['optionsOwnTitle', 'Projects'],
      ['optionsOwnWords', 'Falcon-####'],
      ['optionsOwnReason', 'Rivals count our orders by them.'],
    ] as const)
      await type(say(key), text);
    await wait(500);
    const bench = root.querySelector('.bench')!;
    expect(bench.textContent).toContain(say('optionsBenchCompare', { what: 'Projects' }));
    expect(bench.textContent).toContain(say('optionsBenchNew'));
    expect(all('.marked mark', bench).map((one) => one.textContent)).toEqual(['Falcon-2041']);
  });
});

describe('comparing', () => {
  const one = (rule: string, start: number, end: number, severity: Severity): Finding => ({
    rule,
    category: 'review',
    severity,
    start,
    end,
    text: '',
    why: [],
    message: PACKS['en/bait']!.message,
    owner: '',
  });

  it('cuts a text so that the gravest shows, and loses no character of it', () => {
    const text = 'ab😀cdef';
    const cut = stretches(text, [one('a', 1, 6, 'info'), one('b', 4, 8, 'hold'), one('c', 0, 0, 'stop')]);
    expect(cut.map(({ text }) => text).join('')).toBe(text);
    expect(cut.map(({ severity }) => severity)).toEqual([null, 'info', 'hold', 'hold']);
    expect(stretches('', [])).toEqual([]);
    expect(stretches('ab', [one('a', 0, 9, 'hold')]).map(({ severity }) => severity)).toEqual([null]);
  });

  it('tells new, gone, graver and milder', () => {
    const before = [one('a', 0, 1, 'info'), one('b', 1, 2, 'hold'), one('c', 2, 3, 'info'), one('d', 3, 4, 'info')];
    const after = [one('a', 0, 1, 'hold'), one('b', 1, 2, 'info'), one('d', 3, 4, 'info'), one('e', 4, 5, 'info')];
    expect(difference(before, after).map(({ kind, finding, was }) => `${finding.rule} ${kind} ${was}`)).toEqual([
      'a graver info',
      'b milder hold',
      'c gone info',
      'e new info',
    ]);
  });
});
