import { describe, expect, test } from 'vitest';
import { check, compile, compileSteps } from '../rules/index.ts';
import { EMPTY_POLICY, type OwnRule, type RulePolicy } from '../rules/policy.ts';
import type { Example } from '../rules/rule.ts';
import { compilePattern } from '../utils/policy/pattern.ts';
import { draftOf } from './drafts.ts';

const own = (rule: Partial<OwnRule>): OwnRule => ({
  id: 'own/secret',
  category: 'trade-secret',
  severity: 'hold',
  message: { what: 'An order number.', why: 'Customers find each other.', suggest: 'Leave it out.' },
  owner: 'Ms Li',
  ...rule,
});

const policyOf = (policy: Partial<RulePolicy>): RulePolicy => ({ ...EMPTY_POLICY, ...policy });

/** What an own rule marks in a text, each place by itself. */
function marks(rule: Partial<OwnRule>, example: string | Example, policy: Partial<RulePolicy> = {}): string[] {
  const ruleset = compile(policyOf({ ...policy, ownRules: [own(rule)] }), undefined, compilePattern);
  const draft = draftOf(typeof example === 'string' ? { text: example } : example);
  return check(draft, ruleset)
    .filter((finding) => finding.rule === 'own/secret')
    .map(({ text }) => text);
}

/** The same numbers for the same seed. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

const words = (...list: string[]) => ({ words: list.join('\n') });

describe('words of a policy of its own', () => {
  test.each([
    ['Falcon', 'The falcon project is on.', ['falcon']],
    ['falcon', 'FALCON, ＦＡＬＣＯＮ and Fal\u200bcon', ['FALCON', 'ＦＡＬＣＯＮ', 'Fal\u200bcon']],
    ['falcon', "Two falcons, one falcon's wing", ['falcons', "falcon's"]],
    ['factory', 'Both factories run.', ['factories']],
    ['falcon', 'falconry and gyrfalcon are other words', []],
    ['falcon*', 'falconry and falcon, no gyrfalcon', ['falconry', 'falcon'].map((word) => word.slice(0, 6))],
    ['報價單', '我们的报价单已经发出', ['报价单']],
    ['报价单', '我們的報價單已經發出', ['報價單']],
    ['price list', 'the price\n list', []],
    ['price list', 'the price   list', ['price   list']],
    ['cost|price (net) =d+', 'see cost|price (net) =d+ there, no cost', ['cost|price (net) =d+']],
    ['=cost+', 'our =cost+ model and our costing', ['=cost+']],
    ['(((', 'a smile (((', ['(((']],
    ['|', 'a pipe', []],
    ['#NewLine', 'soon: #newline', ['#newline']],
    ['a, b', 'vitamins a, b', ['a, b']],
  ])('%s in %s', (word, text, found) => {
    expect(marks(words(word), text)).toEqual(found);
  });

  test('empty lines and a lone asterisk find nothing', () => {
    expect(marks(words('', '  ', '*', '**'), 'anything * at all')).toEqual([]);
  });

  test('the finding says what the rule says, in whatever language the page is', () => {
    const rule = own({ words: 'falcon' });
    const [finding] = check(draftOf({ text: '我们的 falcon 来了' }), compile(policyOf({ ownRules: [rule] })));
    expect(finding).toMatchObject({
      rule: 'own/secret',
      category: 'trade-secret',
      severity: 'hold',
      owner: 'Ms Li',
      message: { zh: rule.message, en: rule.message },
      why: [{ signal: 'words', text: 'falcon' }],
      start: 4,
      end: 10,
    });
  });

  test('acts, platforms and markets narrow it; empty lists do not', () => {
    const text = 'falcon';
    expect(marks({ ...words(text), acts: ['comment'] }, { text })).toEqual([]);
    expect(marks({ ...words(text), acts: ['comment'] }, { text, act: 'comment' })).toEqual([text]);
    expect(marks({ ...words(text), platforms: ['x'] }, { text })).toEqual([]);
    expect(marks({ ...words(text), platforms: ['x', 'linkedin'] }, { text })).toEqual([text]);
    expect(marks({ ...words(text), markets: ['DE'] }, { text, markets: ['FR'] })).toEqual([]);
    expect(marks({ ...words(text), markets: ['DE'] }, { text, markets: ['FR', 'DE'] })).toEqual([text]);
    expect(marks({ ...words(text), acts: [], platforms: [], markets: [] }, { text })).toEqual([text]);
  });

  test('a personal account hears none of them, not even where its owner asked for the hint', () => {
    const rule = { ...words('falcon'), category: 'identity' } as const;
    expect(marks(rule, { text: 'falcon' })).toEqual(['falcon']);
    expect(marks(rule, { text: 'falcon', account: 'unknown' })).toEqual(['falcon']);
    expect(marks(rule, { text: 'falcon', account: 'personal', hint: true })).toEqual([]);
  });

  test('off is off, and a severity of the policy holds', () => {
    expect(marks(words('falcon'), 'falcon', { severities: { 'own/secret': 'off' } })).toEqual([]);
    const policy = policyOf({ ownRules: [own(words('falcon'))], severities: { 'own/secret': 'info' } });
    expect(check(draftOf({ text: 'falcon' }), compile(policy))[0]?.severity).toBe('info');
  });

  test('1,000 odd words neither throw nor find what is not there', () => {
    const signs = [...'=|()+*#,-\\[]{}^$.?\t\u0001\ud83d~`"\'', 'a', '报', '1', 'falcon'];
    for (let seed = 1; seed <= 20; seed++) {
      const next = random(seed);
      const word = () =>
        Array.from({ length: 1 + next() * 6 }, () => signs[Math.floor(next() * signs.length)]).join('');
      const list = Array.from({ length: 50 }, word);
      expect(marks(words(...list), 'plain talk of nothing'), JSON.stringify(list)).toEqual([]);
    }
  });
});

describe('wildcards', () => {
  test.each([
    ['PI-####', 'our PI-2024 and pi-7, PI-20245', ['PI-2024']],
    ['PI-####', 'ＰＩ－２０２４', ['ＰＩ－２０２４']],
    ['PI-####', 'XPI-2024', []],
    ['PI-####*', 'PI-20245 and PI-2024A', ['PI-2024', 'PI-2024']],
    ['PI-20##', 'PI-2024, PI-1924', ['PI-2024']],
    ['##号车间', '到12号车间看看，3号车间', ['12号车间']],
    ['订单####', '訂單2024已发', ['訂單2024']],
    ['#brand-##', 'see #brand-12 and 1brand-12', ['#brand-12']],
    ['INV ####', 'INV  2024', ['INV  2024']],
    ['####', 'in 2024, 20245 or a2024', ['2024']],
    ['C#', 'a C4', ['C4']],
  ])('%s in %s', (word, text, found) => {
    expect(marks(words(word), text)).toEqual(found);
  });

  test('each finds what a naive search finds', { timeout: 60_000 }, () => {
    const signs = ['1', '2', '#', '#', 'a', '-', ' ', '报'];
    const next = random(20261122);
    const make = (length: number, of: readonly string[]) =>
      Array.from({ length }, () => of[Math.floor(next() * of.length)]).join('');
    for (let run = 0; run < 300; run++) {
      const shape = `x${make(1 + next() * 4, signs)}#`.replace(/ /g, '-');
      const text = Array.from({ length: 12 }, () => `x${make(1 + next() * 5, ['1', '2', '3', 'a', '-', '报'])}`).join(
        ' ',
      );
      const naive: string[] = [];
      for (let at = 0; at < text.length; at++) {
        const piece = text.slice(at, at + shape.length);
        const fits =
          piece.length === shape.length &&
          [...shape].every((sign, i) => (sign === '#' ? /[0-9]/.test(piece[i]!) : sign === piece[i]));
        if (fits && !/[a-z0-9]/.test(text[at - 1] ?? '') && !/[a-z0-9]/.test(text[at + shape.length] ?? ''))
          naive.push(piece);
      }
      expect(marks(words(shape), text), `${shape} in ${text}`).toEqual(naive);
    }
  });

  test('100 of them on a hostile text cost no more than a walk', () => {
    const shapes = Array.from({ length: 100 }, (_, i) => Array.from({ length: i + 1 }, () => '#').join(' '));
    const ruleset = compile(policyOf({ ownRules: shapes.map((shape, i) => own({ id: `own/${i}`, words: shape })) }));
    const text = '1 '.repeat(1500);
    check(draftOf({ text }), ruleset);
    const before = process.cpuUsage();
    check(draftOf({ text }), ruleset);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(400);
  });
});

describe('patterns', () => {
  test.each([
    ['PI[- ]?\\d{4,}', 'PI-2024 and pi 20245', ['PI-2024', 'pi 20245']],
    ['項目[A-Z]{2}', '项目AB 開始', ['项目AB']],
    ['（机密）', '文件（机密）', ['（机密）']],
    ['[^a-z ]+', 'abc 123', ['123']],
    ['\\p{Lu}{3}', 'see ABC', ['see', 'ABC']],
    ['x*', 'x y', []],
    ['\\b', 'x y', []],
    ['(a|b', 'a b', []],
  ])('%s in %s', (pattern, text, found) => {
    expect(marks({ pattern }, text)).toEqual(found);
  });

  test('stand beside the words of the same rule', () => {
    expect(marks({ ...words('falcon'), pattern: 'cost \\d+' }, 'cost 20 of a falcon')).toEqual(['cost 20', 'falcon']);
  });

  test('without their reader the words of the rule still count, and so do all other rules', () => {
    const policy = policyOf({
      ownRules: [own({ words: 'falcon', pattern: '\\d+' }), own({ id: 'own/b', pattern: 'x' })],
    });
    const found = check(draftOf({ text: 'falcon 12 x' }), compile(policy));
    expect(found.map(({ rule, text }) => `${rule} ${text}`)).toEqual(['own/secret falcon']);
  });

  test('one that cannot be read leaves the others alone', () => {
    const rules = [own({ pattern: '(((' }), own({ id: 'own/b', pattern: 'x\\d' })];
    const found = check(draftOf({ text: 'x1' }), compile(policyOf({ ownRules: rules }), undefined, compilePattern));
    expect(found.map(({ rule }) => rule)).toEqual(['own/b']);
  });
});

describe('what a policy says of the rules that ship', () => {
  const SENTENCE = 'Our pump is the best in the world.';
  const judge = (policy: Partial<RulePolicy>, text = SENTENCE) => check(draftOf({ text }), compile(policyOf(policy)));
  const claim = judge({})[0]!;

  test('a floor raises every finding of its rule, and no other; it never lowers one', () => {
    expect(claim).toBeDefined();
    expect(judge({ floors: { [claim.rule]: 'stop' } })[0]).toEqual({ ...claim, severity: 'stop' });
    expect(judge({ floors: { [claim.rule]: 'info' } })).toEqual(judge({}));
    expect(judge({ floors: { 'zh/quotation': 'stop' } })).toEqual(judge({}));
  });

  test('a floor stands under a severity, never under off', () => {
    const of = (severity: 'info' | 'off') =>
      judge({ floors: { [claim.rule]: 'hold' }, severities: { [claim.rule]: severity } }).find(
        ({ rule }) => rule === claim.rule,
      );
    expect(of('info')?.severity).toBe('hold');
    expect(of('off')).toBeUndefined();
  });

  test('a floor does not reach a personal account', () => {
    const names = { ...EMPTY_POLICY.names, own: 'Northwind Pumps' };
    const draft = draftOf({
      text: 'I work at Northwind Pumps and all views are official.',
      account: 'personal',
      hint: true,
    });
    const found = check(draft, compile(policyOf({ names })));
    const floors = Object.fromEntries(found.map(({ rule }) => [rule, 'stop' as const]));
    expect(check(draft, compile(policyOf({ names, floors })))).toEqual(found);
  });

  test('inside an exception its rule finds nothing, and every other rule does', () => {
    const exceptions = { [claim.rule]: 'best in the world\nWorld Best' };
    expect(judge({ exceptions }).map(({ rule }) => rule)).not.toContain(claim.rule);
    expect(judge({ exceptions: { 'zh/quotation': 'best in the world' } })).toEqual(judge({}));
    const twice = `Pump one is the best in the world. Also: we are the best in Europe.`;
    const left = judge({ exceptions }, twice).filter(({ rule }) => rule === claim.rule);
    const all = judge({}, twice).filter(({ rule }) => rule === claim.rule);
    expect(all.length).toBeGreaterThan(left.length);
    for (const { start } of left) expect(start).toBeGreaterThan(twice.indexOf('Also'));
  });

  test('an exception holds for own rules too', () => {
    const rule = words('falcon');
    expect(marks(rule, 'falcon and Falcon Street', { exceptions: { 'own/secret': 'Falcon Street' } })).toEqual([
      'falcon',
    ]);
    const pattern = { pattern: 'fal\\w+' };
    expect(marks(pattern, 'falcon and Falcon Street', { exceptions: { 'own/secret': 'Falcon Street' } })).toEqual([
      'falcon',
    ]);
  });

  test('ids that no rule has do no harm, whatever they are', () => {
    for (const id of ['xx/none', '', '__proto__', 'constructor', 'toString', 'own/none', 'hasOwnProperty']) {
      const one = JSON.parse(`{${JSON.stringify(id)}:"stop"}`) as Record<string, 'stop'>;
      const words = JSON.parse(`{${JSON.stringify(id)}:"pump\\nbest"}`) as Record<string, string>;
      expect(judge({ severities: one, floors: one, exceptions: words }), id).toEqual(judge({}));
    }
  });

  test('the work yields between slices', () => {
    const rules = Array.from({ length: 100 }, (_, i) => own({ id: `own/${i}`, words: `word${i}\nPI${i}-####` }));
    let steps = 0;
    for (const _ of { [Symbol.iterator]: () => compileSteps(policyOf({ ownRules: rules })) }) steps++;
    expect(steps).toBeGreaterThan(100);
  });
});
