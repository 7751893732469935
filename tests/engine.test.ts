import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check, compile, compileSteps, PACKS } from '../rules/index.ts';
import { EMPTY_POLICY } from '../rules/policy.ts';
import type { Examples, Rule, Severity } from '../rules/rule.ts';
import { inflections, readName, readWords } from '../rules/words.ts';
import { draftOf, policyOf, spanOf } from './drafts.ts';

const all = compile(EMPTY_POLICY);
const modules = import.meta.glob<{ examples: Examples }>(['../rules/*/*.ts', '!../rules/messages/*.ts'], {
  eager: true,
});
const flagged = Object.values(modules).flatMap(({ examples }) =>
  examples.flags.filter((one) => typeof one === 'string'),
);

const message = { what: 'w', why: 'w', suggest: 's' };
const ruleOf = (part: Partial<Rule>): Rule => ({
  category: 'review',
  severity: 'caution',
  owner: 'sales',
  message: { zh: message, en: message },
  signals: {},
  clauses: [],
  ...part,
});
const found = (rule: Rule, text: string, more: Parameters<typeof draftOf>[0] = { text }) =>
  check(draftOf({ ...more, text }), compile(policyOf(more), { 'any/test': rule })).map((one) => one.text);

describe('signals and clauses', () => {
  const signals = { price: { words: 'price' }, we: { words: '=we' }, not: { words: '=not' } };

  test('all in one sentence', () => {
    const rule = ruleOf({ signals, clauses: [{ all: ['price', 'we'] }] });
    expect(found(rule, 'We set the price.')).toEqual(['We set the price']);
    expect(found(rule, 'We ship. The price is fine.')).toEqual([]);
    expect(found(rule, 'We pay 3.25 as a price')).toHaveLength(1);
    expect(found(rule, 'We, Acme Co. Ltd. of Ningbo, set a price')).toHaveLength(1);
  });

  test('in order, near, none, least, mark', () => {
    expect(found(ruleOf({ signals, clauses: [{ all: ['price', 'we'], ordered: true }] }), 'We set the price')).toEqual(
      [],
    );
    expect(
      found(ruleOf({ signals, clauses: [{ all: ['price', 'we'], within: 4 }] }), 'We all of us set the price'),
    ).toEqual([]);
    expect(found(ruleOf({ signals, clauses: [{ all: ['price'], none: ['not'] }] }), 'this is not about price')).toEqual(
      [],
    );
    expect(
      found(
        ruleOf({ signals, clauses: [{ all: ['price'], none: [{ signal: 'not', before: 5 }] }] }),
        'not price, not cost',
      ),
    ).toEqual([]);
    expect(
      found(
        ruleOf({ signals, clauses: [{ all: ['price'], none: [{ signal: 'not', before: 5 }] }] }),
        'not much to say of price',
      ),
    ).toHaveLength(1);
    expect(
      found(ruleOf({ signals: { a: { words: 'red, blue' } }, clauses: [{ all: ['a'], least: 2 }] }), 'red red'),
    ).toEqual([]);
    expect(
      found(ruleOf({ signals: { a: { words: 'red, blue' } }, clauses: [{ all: ['a'], least: 2 }] }), 'red blue'),
    ).toEqual(['red blue']);
    expect(
      found(ruleOf({ signals, clauses: [{ all: ['price', 'we'], mark: ['price'] }] }), 'We set the price'),
    ).toEqual(['price']);
  });

  test('longer words in which a word does not count', () => {
    const rule = ruleOf({ signals: { a: { words: '佛', not: '佛山, 仿佛' } }, clauses: [{ all: ['a'] }] });
    expect(found(rule, '佛山和仿佛')).toEqual([]);
    expect(found(rule, '佛山的佛')).toEqual(['佛']);
  });

  test('the target, its author, the act, the hour', () => {
    const names = { competitors: 'Bluefin Motors GmbH' };
    const asks = ruleOf({ signals, clauses: [{ all: ['price'], when: { acts: ['comment'], author: 'competitors' } }] });
    expect(found(asks, 'price?', { text: '', act: 'comment', author: 'BlueFin Motors', target: 'x', names })).toEqual([
      'price',
    ]);
    expect(found(asks, 'price?', { text: '', act: 'comment', author: 'Somebody', target: 'x', names })).toEqual([]);
    expect(found(asks, 'price?', { text: '', act: 'post', author: 'Bluefin Motors', target: 'x', names })).toEqual([]);
    const late = ruleOf({ signals, clauses: [{ all: ['price'], when: { hours: [22, 6] } }] });
    expect(found(late, 'price', { text: '', at: '2026-11-21T23:10:00+08:00' })).toHaveLength(1);
    expect(found(late, 'price', { text: '', at: '2026-11-21T12:10:00+08:00' })).toHaveLength(0);
    const mention = ruleOf({ signals: { who: { names: 'author' } }, clauses: [{ all: ['who'] }] });
    expect(found(mention, 'thanks, Ann Lee!', { text: '', act: 'reply', author: 'Ann Lee' })).toEqual(['Ann Lee']);
  });

  test('a rule that names a signal it does not have is refused by name', () => {
    expect(() => compile(EMPTY_POLICY, { 'any/x': ruleOf({ clauses: [{ all: ['gone'] }] }) })).toThrow(/any\/x.*gone/);
  });
});

describe('words and names', () => {
  test('choices, inflections, prefixes', () => {
    expect(readWords('(a|b) c').map(({ word }) => word)).toEqual(['a c', 'b c']);
    expect(inflections('declare')).toEqual(['declare', 'declares', 'declared', 'declaring']);
    expect(inflections('copy')).toEqual(['copy', 'copies', 'copied', 'copying']);
    expect(inflections('ship')).toContain('shipped');
    expect(readWords('company').map(({ word }) => word)).toEqual(['company', 'companies']);
  });

  test('a firm is known by the ways people write it', () => {
    const forms = readName('Blue Fin Motors Co., Ltd.\t@bluefin_motors').map(({ word }) => word);
    expect(forms).toEqual(expect.arrayContaining(['blue fin motors', 'bluefinmotors', 'bluefin_motors']));
    expect(readName('宏达贸易有限公司').map(({ word }) => word)).toContain('宏达贸易');
    expect(readName('佛山公司').map(({ word }) => word)).not.toContain('佛山');
  });

  test('what is in the own name claims nothing', () => {
    const names = { own: '第一品牌家居' };
    expect(check(draftOf({ text: '第一品牌家居搬新址了' }), compile(policyOf({ names })))).toEqual([]);
  });
});

describe('check', () => {
  test('severities of the policy win; off silences', () => {
    const text = 'FOB Ningbo USD 3.25/pc';
    const severity = (severities: Record<string, Severity | 'off'>) =>
      check(draftOf({ text }), compile({ ...EMPTY_POLICY, severities })).map((one) => one.severity);
    expect(severity({ 'en/quotation': 'stop' })).toEqual(['stop']);
    const off = Object.fromEntries(Object.keys(PACKS).map((id) => [id, 'off' as const]));
    expect(severity({ ...off, 'en/quotation': 'caution' })).toEqual(['caution']);
    expect(severity(off)).toEqual([]);
  });

  test('a personal account is not judged', () => {
    expect(check(draftOf({ text: 'FOB Ningbo USD 3.25/pc', account: 'personal' }), all)).toEqual([]);
  });

  test('a reposted post is judged without a place', () => {
    const [finding] = check(draftOf({ text: 'so true', act: 'repost', target: 'Vote for Trump!' }), all);
    expect(finding).toMatchObject({ category: 'politics', start: 0, end: 0, text: '' });
  });

  test('the same findings twice, in the order of the text, and steps give what compile gives', () => {
    const text = flagged.map((one) => spanOf(one).text).join('\n');
    const once = check(draftOf({ text }), all);
    expect(check(draftOf({ text }), all)).toEqual(once);
    expect(once.map(({ start }) => start)).toEqual(once.map(({ start }) => start).sort((a, b) => a - b));
    const work = compileSteps(EMPTY_POLICY, PACKS);
    let step = work.next();
    while (step.done !== true) step = work.next();
    expect(check(draftOf({ text }), step.value)).toEqual(once);
  });

  test('says why in data', () => {
    const only = compile(EMPTY_POLICY, { 'en/quotation': PACKS['en/quotation']! });
    const [finding] = check(draftOf({ text: 'FOB Ningbo USD 3.25/pc' }), only);
    expect(finding!.why.map(({ signal, text }) => `${signal}=${text}`)).toEqual(['term=FOB', 'amount=USD 3.25/pc']);
    expect(finding!.fix).toMatchObject({ start: 11, end: 22, replacement: 'price on request' });
  });

  const variants: readonly [string, (text: string) => string][] = [
    ['full width', (text) => text.replace(/[!-~]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0))],
    ['zero width', (text) => text.replace(/([\p{L}])(?=[\p{L}])/gu, '$1\u200b')],
    ['a full stop at the end', (text) => `${text}.`],
    ['a space at the end', (text) => `${text} `],
    ['an emoji at the end', (text) => `${text} 👍`],
    ['a line before and after', (text) => `Hello!\n${text}\n#trade`],
    ['upper case', (text) => text.toUpperCase()],
    ['no upper case', (text) => text.toLowerCase()],
  ];
  test.each(variants)('with %s nothing that was flagged gets through', (_name, vary) => {
    const lost = flagged.filter((one) => {
      const { text } = spanOf(one);
      const grave = check(draftOf({ text }), all).filter(({ severity }) => severity !== 'info');
      const varied = new Set(check(draftOf({ text: vary(text) }), all).map(({ category }) => category));
      return grave.some(({ category }) => !varied.has(category));
    });
    expect(lost.length / flagged.length, lost.join('\n')).toBeLessThanOrEqual(0.03);
  });

  test('never throws, and every span says what the text says there', () => {
    const pieces = flagged.map((one) => spanOf(one).text);
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom(...pieces),
            fc.string({ unit: 'binary', maxLength: 40 }),
            fc.string({ unit: 'grapheme', maxLength: 40 }),
          ),
          { maxLength: 8 },
        ),
        fc.constantFrom('', ' ', '\n', '。'),
        (parts, glue) => {
          const text = parts.join(glue);
          for (const { start, end, text: span, fix } of check(draftOf({ text }), all)) {
            expect(span).toBe(text.slice(start, end));
            expect(start).toBeLessThanOrEqual(end);
            expect(end).toBeLessThanOrEqual(text.length);
            if (fix) expect(fix.end).toBeGreaterThan(fix.start);
          }
        },
      ),
      { numRuns: 400, seed: 20261121 },
    );
  });

  test.each([
    ['最佳'.repeat(31_600)],
    ['fob usd 3 '.repeat(6_300)],
    ['trump should '.repeat(4_800)],
    ['1'.repeat(63_000)],
    [`${'a'.repeat(63_000)}@`],
    ['a@b.'.repeat(15_000)],
    ['+1 '.repeat(21_000)],
    ['tel 0 1 2 3 '.repeat(5_000)],
    ['gb82 '.repeat(12_000)],
    ['(((('.repeat(15_000)],
    ['客户付款'.repeat(15_000)],
    ['. '.repeat(31_000)],
    ['po 12-'.repeat(10_000)],
  ])('a hostile text is judged in time proportional to its length (%#)', (text) => {
    const time = (of: string) => {
      let best = Number.POSITIVE_INFINITY;
      for (let round = 0; round < 3; round++) {
        const start = performance.now();
        check(draftOf({ text: of }), all);
        best = Math.min(best, performance.now() - start);
      }
      return best;
    };
    time(text.slice(0, 8000));
    // eight times the text in at most thirty times the time: quadratic would be 64
    expect(time(text)).toBeLessThan(Math.max(30 * time(text.slice(0, text.length >> 3)), 60));
  });
});
