import { describe, expect, test } from 'vitest';
import { check, compile, PACKS } from '../rules/index.ts';
import { EMPTY_POLICY } from '../rules/policy.ts';
import { CATEGORIES, type Example, type Examples, SEVERITIES } from '../rules/rule.ts';
import { readWords } from '../rules/words.ts';
import { draftOf, policyOf, readTable, spanOf } from './drafts.ts';

const files = import.meta.glob<{ examples?: Examples; source?: string }>(
  ['../rules/*/*.ts', '!../rules/messages/*.ts'],
  { eager: true },
);
const modules = Object.fromEntries(
  Object.entries(files).map(([path, module]) => [path.slice('../rules/'.length, -3), module]),
);

const compiled = new Map<string, ReturnType<typeof compile>>();
function allPacks(example: Example): ReturnType<typeof compile> {
  const names = JSON.stringify([example.names, example.crisis, example.until, example.dates, example.roles]);
  const ruleset = compiled.get(names) ?? compile(policyOf(example));
  compiled.set(names, ruleset);
  return ruleset;
}

test('every file in a language folder is a rule', () => {
  expect(Object.keys(PACKS).sort()).toEqual(Object.keys(modules).sort());
  expect(readTable(PACKS)).toEqual([]);
});

describe.each(Object.keys(PACKS).sort())('%s', (id) => {
  const rule = PACKS[id]!;
  const examples = modules[id]?.examples ?? { flags: [], passes: [] };
  const asExample = (one: string | Example): Example => (typeof one === 'string' ? { text: one } : one);

  test('has at least 5 sentences to flag and 8 to let pass', () => {
    expect(examples.flags.length).toBeGreaterThanOrEqual(5);
    expect(examples.passes.length).toBeGreaterThanOrEqual(8);
  });

  test('says what, why and a suggestion, one short line each, in Chinese and English', () => {
    expect(CATEGORIES).toContain(rule.category);
    expect(SEVERITIES.indexOf(rule.severity)).toBeLessThan(SEVERITIES.indexOf('stop'));
    expect(modules[id]?.source?.length ?? 0).toBeGreaterThan(20);
    for (const message of [rule.message, ...Object.values(rule.messages ?? {})])
      for (const language of ['zh', 'en'] as const)
        for (const part of ['what', 'why', 'suggest'] as const) {
          const line = message[language][part];
          expect(line.length, `${language} ${part}`).toBeGreaterThan(1);
          expect(line.length, line).toBeLessThan(140);
          expect(line).not.toContain('\n');
          expect(/[\u4e00-\u9fff]/.test(line), line).toBe(language === 'zh');
        }
    for (const clause of rule.clauses) {
      if (clause.say !== undefined) expect(rule.messages).toHaveProperty(clause.say);
      expect(SEVERITIES.indexOf(clause.severity ?? 'info')).toBeLessThan(SEVERITIES.indexOf('stop'));
    }
  });

  test('its lists of words are written as they are read, and none spells out more than 1,000 forms', () => {
    for (const [name, { words = '', not = '' }] of Object.entries(rule.signals))
      for (const list of [words, not]) {
        expect(readWords(list).length, name).toBeLessThanOrEqual(1000);
        for (const item of list.split(',')) {
          const where = `${name}: ${item}`;
          // a choice holds no comma and no other choice; a star stands at an end; no choice leaves two blanks behind
          expect(item.match(/\(/g)?.length ?? 0, where).toBe(item.match(/\)/g)?.length ?? 0);
          expect(item, where).not.toMatch(/\([^)]*\(/);
          expect(item.trim(), where).not.toMatch(/[^(|]\*[^)|]/);
          for (const { word } of readWords(item)) expect(word, where).not.toMatch(/ {2}|[()|*]|^ | $/);
        }
      }
  });

  test.each(examples.flags.map(asExample))('flags $text', (example) => {
    const ruleset = compile(policyOf(example), { [id]: rule });
    const { text, span } = spanOf(example.text);
    const findings = check(draftOf({ ...example, text }), ruleset);
    expect(findings.map(({ start, end }) => [start, end])).toContainEqual(span);
    for (const { start, end, text: found, fix } of findings) {
      expect(found).toBe(text.slice(start, end));
      if (fix) expect(fix.replacement).not.toMatch(/[\n\r]/);
    }
    // all packs together must not lose it
    const all = check(draftOf({ ...example, text }), allPacks(example));
    expect(all.some((finding) => finding.category === rule.category)).toBe(true);
  });

  test.each(examples.passes.map(asExample))('lets pass $text', (example) => {
    const ruleset = compile(policyOf(example), { [id]: rule });
    const findings = check(draftOf(example), ruleset);
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });
});

describe('the traps that every such product falls into', () => {
  const all = compile(EMPTY_POLICY);
  const alarms = (text: string) => check(draftOf({ text }), all).filter(({ severity }) => severity !== 'info');

  test.each([
    'We avoid customs clearance mistakes with a checklist',
    'Happy Ramadan to our partners',
    'strive for the best service',
    '最佳食用温度5℃',
    '第一步',
    '100% cotton',
    'Ships to Israel and Turkey',
    'Our Indian customer visited today',
    'SHIPMENT READY',
    'MSKU1234567',
    'FOB vs CIF explained',
    'CE-marked, DoC available',
    'recycled PET 50 % (GRS cert. no. 1234)',
    'I work at X; we just launched Y',
    '佛山陶瓷展',
    '大麻烦终于解决了',
    'Smoking is not allowed in the plant',
    'The assassin class costume',
    '最近很忙,最后一批明天发,第一时间回复大家。',
  ])('lets pass %s', (text) => {
    expect(alarms(text)).toEqual([]);
  });

  test.each([
    ['we can declare lower value', 'customs', 'hold'],
    ['行业第一品牌', 'ad-claim', 'caution'],
    ['the best motor under 5 kW', 'ad-claim', 'caution'],
    ['Israel should stop this war now', 'politics', 'hold'],
    ['Indian customers always pay late', 'discrimination', 'hold'],
    ['印度客户付款拖拉', 'discrimination', 'hold'],
    ['SWIFT: BKCHCNBJ300', 'personal-data', 'caution'],
    ['CSQU3054383 sailed', 'trade-secret', 'caution'],
    ['FOB Ningbo USD 3.25/pc for ACME', 'trade-secret', 'hold'],
    ['CE certified', 'ad-claim', 'caution'],
    ['FDA approved face mask', 'ad-claim', 'caution'],
    ['eco-friendly bag', 'ad-claim', 'info'],
    ['carbon neutral motor', 'ad-claim', 'caution'],
    ['某国客户付款太拖拉', 'discrimination', 'hold'],
    ['骂一句甲方傻逼', 'abuse', 'hold'],
  ])('flags %s', (text, category, severity) => {
    const found = check(draftOf({ text }), all).filter((finding) => finding.category === category);
    expect(found.length).toBeGreaterThan(0);
    expect(Math.max(...found.map((finding) => SEVERITIES.indexOf(finding.severity)))).toBeGreaterThanOrEqual(
      SEVERITIES.indexOf(severity as 'hold'),
    );
  });
});
