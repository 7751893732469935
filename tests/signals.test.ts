import { describe, expect, test } from 'vitest';
import { check, compile, PACKS } from '../rules/index.ts';
import { buildMatcher } from '../rules/matcher.ts';
import { EMPTY_POLICY, UNTIL } from '../rules/policy.ts';
import { pack, prepare } from '../rules/prepare.ts';
import type { Example, Rule } from '../rules/rule.ts';
import { unpack } from '../rules/unpack.ts';
import { isDay } from '../rules/when.ts';
import { readWords } from '../rules/words.ts';
import { draftOf, policyOf } from './drafts.ts';

const line = { what: 'w', why: 'w', suggest: 's' };
function ruleOf(rule: Partial<Rule>): Rule {
  return {
    category: 'politics',
    severity: 'caution',
    owner: 'management',
    message: { zh: line, en: line },
    signals: { a: { words: 'red' } },
    clauses: [{ all: ['a'] }],
    ...rule,
  };
}
function found(rule: Rule, text: string, example: Partial<Example> = {}, policy = policyOf(example)): string[] {
  return check(draftOf({ ...example, text }), compile(policy, { 'en/x': rule })).map(({ text }) => text);
}

describe('words that weigh', () => {
  const rule = ruleOf({
    signals: {
      heavy: { words: 'election', weight: 3 },
      light: { words: 'vote, party, minister', weight: 1 },
      against: { words: 'birthday', weight: -3 },
    },
    clauses: [{ all: ['heavy|light|against'], least: 3, mark: ['heavy', 'light'] }],
  });

  test('one heavy word is enough, light ones add up, each once', () => {
    expect(found(rule, 'The election is near.')).toEqual(['election']);
    expect(found(rule, 'The party had a minister and a vote.')).toEqual(['party had a minister and a vote']);
    expect(found(rule, 'A vote, a vote, a vote.')).toEqual([]);
    expect(found(rule, 'A vote for the party. A minister.')).toEqual([]);
  });

  test('words that speak against count wherever they stand in the stretch', () => {
    expect(found(rule, 'The birthday party of the election officer.')).toEqual([]);
    expect(found(rule, 'The election officer has a birthday.')).toEqual([]);
    expect(found(rule, 'A birthday. The election is near.')).toEqual(['election']);
  });

  test('a word longer than the stretch is a stretch of its own', () => {
    const long = ruleOf({
      signals: { heavy: { words: 'general election', weight: 3 } },
      clauses: [{ all: ['heavy'], least: 3, within: 4 }],
    });
    expect(found(long, 'The general election and the general election.')).toEqual([
      'general election',
      'general election',
    ]);
  });

  test('a stretch of characters crosses sentences; one finding stands for it and names its heaviest words', () => {
    const wide = ruleOf({ ...rule, clauses: [{ all: ['heavy|light'], least: 4, within: 40, mark: ['heavy'] }] });
    const findings = check(
      draftOf({ text: 'The vote. The election. The minister came.' }),
      compile(EMPTY_POLICY, { 'en/x': wide }),
    );
    expect(findings.map(({ text }) => text)).toEqual(['election']);
    expect(findings[0]!.why.map(({ text }) => text)).toEqual(['vote', 'election', 'minister']);
    expect(found(wide, `The vote. ${'Nothing here. '.repeat(5)}The election.`)).toEqual([]);
  });
});

describe('words with a capital', () => {
  test('are names where they stand inside a sentence and not everything is a capital', () => {
    const rule = ruleOf({ signals: { name: { capitals: true } }, clauses: [{ all: ['name'] }] });
    expect(found(rule, 'Kestrel Bikes failed. The test at Torvex was bad: Nobody came, said Li and IBM.')).toEqual([
      'Bikes',
      'Torvex',
      'IBM',
    ]);
    expect(found(rule, 'THE TEST AT TORVEX WAS BAD')).toEqual([]);
    expect(found(rule, 'nothing here is one')).toEqual([]);
  });
});

describe('what else must be so', () => {
  const when = (when: NonNullable<Rule['clauses'][number]['when']>) => ruleOf({ clauses: [{ all: ['a'], when }] });

  test('days, Ramadan by the moon, markets, tolerance, role, replies, length, crisis', () => {
    const lateRamadan = { at: '2027-03-05T10:00:00+08:00' };
    expect(found(when({ days: ['09-18'] }), 'red', { at: '2026-09-18T09:00:00+08:00' })).toEqual(['red']);
    expect(found(when({ days: ['09-18'] }), 'red', { at: '2026-09-19T09:00:00+08:00' })).toEqual([]);
    expect(found(when({ days: ['ramadan'] }), 'red', lateRamadan)).toEqual(['red']);
    expect(found(when({ days: ['ramadan'] }), 'red')).toEqual([]);
    expect(found(when({ markets: ['AE'] }), 'red', { markets: ['DE', 'AE'] })).toEqual(['red']);
    expect(found(when({ markets: ['AE'] }), 'red')).toEqual([]);
    expect(found(when({ tolerance: ['low', 'medium'] }), 'red')).toEqual(['red']);
    expect(found(when({ tolerance: ['low', 'medium'] }), 'red', { tolerance: 'high' })).toEqual([]);
    expect(found(when({ roles: ['newcomer'] }), 'red', { role: 'newcomer' })).toEqual(['red']);
    expect(found(when({ roles: ['newcomer'] }), 'red')).toEqual([]);
    expect(found(when({ replies: 2 }), 'red', { replies: 2 })).toEqual(['red']);
    expect(found(when({ replies: 2 }), 'red', { replies: 1 })).toEqual([]);
    expect(found(when({ length: [1, 3] }), 'red')).toEqual(['red']);
    expect(found(when({ length: [1, 3] }), 'red ')).toEqual([]);
    expect(found(when({ crisis: true }), 'red', { crisis: true })).toEqual(['red']);
    expect(found(when({ crisis: true }), 'red')).toEqual([]);
  });

  test('Ramadan of 2027 begins about 8 February and ends about 9 March', () => {
    for (const day of ['2027-02-08', '2027-02-20', '2027-03-08']) expect(isDay(day, ['ramadan'])).toBe(true);
    for (const day of ['2027-02-04', '2027-03-12', '2027-07-01']) expect(isDay(day, ['ramadan'])).toBe(false);
  });

  test('a hit on either side stands against a clause', () => {
    const rule = ruleOf({
      signals: { a: { words: 'red' }, b: { words: 'wine' } },
      clauses: [{ all: ['a'], none: [{ signal: 'b', near: 6 }] }],
    });
    expect(found(rule, 'red wine')).toEqual([]);
    expect(found(rule, 'wine, red')).toEqual([]);
    expect(found(rule, 'wine is often or never red')).toEqual(['red']);
    expect(found(rule, 'wine. red')).toEqual(['red']);
  });
});

describe('names and words of the policy', () => {
  const rule = ruleOf({ signals: { a: { names: 'unreleased' } } });

  test('a name with a day counts until it', () => {
    const policy = {
      ...EMPTY_POLICY,
      names: { ...EMPTY_POLICY.names, unreleased: `Falcon Two\tF2X\t${UNTIL}2027-01-01` },
    };
    expect(found(rule, 'Meet the Falcon Two.', { at: '2026-12-31T23:00:00+08:00' }, policy)).toEqual(['Falcon Two']);
    expect(found(rule, 'Meet the F2X.', { at: '2026-12-31T23:00:00+08:00' }, policy)).toEqual(['F2X']);
    expect(found(rule, 'Meet the Falcon Two.', { at: '2027-01-01T08:00:00+08:00' }, policy)).toEqual([]);
  });

  test('a word that the policy allows says nothing', () => {
    const policy = { ...EMPTY_POLICY, allowed: 'red carpet\nRed Bull' };
    expect(found(ruleOf({}), 'The red carpet and a Red Bull', {}, policy)).toEqual([]);
    expect(found(ruleOf({}), 'The red shoes', {}, policy)).toEqual(['red']);
  });
});

describe('words as the matcher takes them', () => {
  const matches = (list: string, text: string): string[] => {
    const work = buildMatcher(readWords(list).map((word, owner) => ({ ...word, owner })));
    let step = work.next();
    while (!step.done) step = work.next();
    const codes = Uint16Array.from(text, (unit) => unit.charCodeAt(0));
    const out: string[] = [];
    step.value.scan(codes, text.length, (_owner, _flags, start, end) => out.push(text.slice(start, end)));
    return out;
  };

  test('verbs in all their regular forms, and no other words', () => {
    for (const form of ['ship', 'ships', 'shipped', 'shipping'])
      expect(matches('ship+', `we ${form} it`)).toEqual([form]);
    for (const form of ['declare', 'declares', 'declared', 'declaring'])
      expect(matches('declare+', `we ${form} it`)).toEqual([form]);
    for (const form of ['deny', 'denies', 'denied', 'denying']) expect(matches('deny+', form)).toEqual([form]);
    for (const form of ['pass', 'passes', 'passed', 'passing']) expect(matches('pass+', form)).toEqual([form]);
    for (const form of ['shipment', 'shipyard', 'declaration', 'denial', 'passenger', 'worship'])
      expect(matches('ship+, declare+, deny+, pass+', form)).toEqual([]);
    expect(matches('under declare+ the value', 'they under declared the value')).toEqual(['under declared the value']);
  });

  test('what the build packs is what the source says', () => {
    const all = prepare(PACKS);
    const again = unpack(pack(all));
    expect(again.sets).toBe(all.sets);
    expect(all.weighed.size).toBeGreaterThan(0);
    const lines = ({ entries }: typeof all) => {
      const work = entries();
      let step = work.next();
      while (!step.done) step = work.next();
      return step.value.map(({ word, flags, owner }) => `${owner} ${word} ${flags}`).sort();
    };
    expect(lines(again)).toEqual(lines(all));
  });
});
