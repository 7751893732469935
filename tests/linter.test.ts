import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../rules/examples.ts';
import { check, compile, PACKS } from '../rules/index.ts';
import { EMPTY_POLICY } from '../rules/policy.ts';
import { t } from '../utils/i18n.ts';
import { broadRules, findAlone, MOST_FOUND, tryRule } from '../utils/policy/breadth.ts';
import { SAMPLE } from '../utils/policy/breadth-sample.ts';
import { chills, lint } from '../utils/policy/linter.ts';
import { defaultPolicy, type Policy, type PolicyOwnRule, parsePolicy } from '../utils/policy/schema.ts';
import { draftOf } from './drafts.ts';

const rule = (more: Partial<PolicyOwnRule> = {}): PolicyOwnRule => ({
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
const policyWith = (more: Partial<Policy>): Policy => ({ ...defaultPolicy(), ...more });
const keys = (policy: Policy, known?: Parameters<typeof lint>[1]) => lint(policy, known).map(({ key }) => key);

describe('the linter', () => {
  it('has nothing to say of a policy that is well written', () => {
    const policy = policyWith({
      ownRules: [rule()],
      names: { ...defaultPolicy().names, own: [{ name: 'Haida', aliases: [] }] },
    });
    expect(lint(policy, { at: '2026-11-22T10:00:00+08:00', examples: EXAMPLES })).toEqual([]);
  });

  it.each([
    ['salary', 'pay'],
    ['Wages', 'pay'],
    ['salar*', 'pay'],
    ['low wages', 'pay'],
    ['工资条', 'pay'],
    ['ＳＡＬＡＲＹ', 'pay'],
    ['overtime', 'hours'],
    ['996', 'hours'],
    ['加班太多', 'hours'],
    ['unsafe', 'safety'],
    ['工伤', 'safety'],
    ['trade union', 'union'],
    ['罢工', 'union'],
    ['老板', 'boss'],
    ['my boss', 'boss'],
    ['negative', 'vague'],
    ['unprofessional', 'vague'],
    ['负面', 'vague'],
  ])('would have “%s” thought over: %s', (word, topic) => {
    expect(chills(word)).toBe(topic);
  });

  it.each([
    'payment terms',
    'European Union',
    'safety valve',
    '安全阀',
    'hugo boss',
    'company profile',
    '公司简介',
    'breakage',
    'PI-####',
    'shift lever',
    '客户经理',
    'negative pressure',
  ])('leaves “%s” alone', (word) => expect(chills(word)).toBe(null));

  it('reads words, patterns and lists of names, each topic told once', () => {
    const { names } = defaultPolicy();
    const policy = policyWith({
      ownRules: [
        rule({ words: ['salary', 'wages', 'PI-####'] }),
        rule({ id: 'b', words: [], pattern: '(?:overtime|PI-\\d{4})' }),
      ],
      names: { ...names, competitors: [{ name: '工会', aliases: [] }], friends: [{ name: 'Union', aliases: [] }] },
    });
    expect(lint(policy)).toEqual([
      { part: 'ownRules', id: 'own/pi', key: 'policyLintChillPay', values: { words: 'salary, wages' } },
      { part: 'ownRules', id: 'own/b', key: 'policyLintChillHours', values: { words: 'overtime' } },
      { part: 'names', id: '工会', key: 'policyLintChillUnion', values: { words: '工会' } },
    ]);
  });

  it('knows rules without a reason, without a reviewer, and without anything left to find', () => {
    expect(keys(policyWith({ ownRules: [rule({ reason: 'Because' })] }))).toEqual(['policyLintReason']);
    const stop = policyWith({
      ownRules: [rule({ severity: 'stop' })],
      rules: { 'en/quotation': { severity: 'stop' } },
    });
    expect(keys(stop)).toEqual(['policyLintStop', 'policyLintStop']);
    expect(keys({ ...stop, reviewers: [{ name: 'Wang', contact: '' }] })).toEqual([]);
    expect(keys(policyWith({ ownRules: [rule({ words: ['Falcon'] })], allowed: ['falcon'] }))).toEqual([
      'policyLintDead',
    ]);
    expect(keys(policyWith({ roles: { newcomer: { posts: 'stop' } } }))).toEqual(['policyLintStopRole']);
    const off = policyWith({
      ownRules: [rule({ reason: 'x', words: ['salary'] })],
      rules: { 'own/pi': { on: false } },
    });
    expect(keys(off)).toEqual([]);
  });

  it('hints at the law where a rule is off, and only there', () => {
    const ids = Object.keys(PACKS);
    const policy = policyWith({ rules: Object.fromEntries(ids.map((id) => [id, { on: false }])) });
    const told = lint(policy).map(({ id }) => PACKS[id]!.category);
    expect(told).toContain('customs');
    expect(told).not.toContain('politics');
  });

  it('sees that exceptions have killed a rule', () => {
    const flags = EXAMPLES['any/contact']!.flags.map((one) => (typeof one === 'string' ? one : one.text));
    const spans = flags.map((text) => /\[\[(.*?)\]\]/.exec(text)![1]!);
    const dead = policyWith({ rules: { 'any/contact': { exceptions: spans } } });
    expect(keys(dead, { examples: EXAMPLES })).toEqual(['policyLintDead']);
    const alive = policyWith({ rules: { 'any/contact': { exceptions: spans.slice(1) } } });
    expect(keys(alive, { examples: EXAMPLES })).toEqual([]);
  });

  it('knows what has run out', () => {
    const at = '2026-11-22T10:00:00+08:00';
    const policy = policyWith({
      expires: '2026-11-01T00:00:00Z',
      crises: [
        { from: '2026-10-01T00:00:00Z', to: '2026-10-02T00:00:00Z', title: 'Fire' },
        { from: '2026-11-22T00:00:00Z', to: '2026-11-24T00:00:00Z', level: 3 },
      ],
      calendar: {
        dates: [
          { day: '2026-05-01', name: 'Fair' },
          { day: '05-01', name: 'Each year' },
        ],
      },
      names: { ...defaultPolicy().names, unreleased: [{ name: 'Falcon', aliases: [], until: '2026-11-21' }] },
    });
    expect(keys(policy, { at })).toEqual([
      'policyLintCrisisOver',
      'policyLintCrisisMute',
      'policyLintExpired',
      'policyLintDatePast',
      'policyLintReleased',
    ]);
    expect(keys(policy)).toEqual(['policyLintCrisisMute']);
  });

  it('knows a rule that is there already', () => {
    const all = compile(EMPTY_POLICY);
    const found = (text: string) => check(draftOf({ text }), all);
    const policy = policyWith({
      ownRules: [rule({ words: ['FOB'], bad: 'Price USD 3.85/pc FOB Ningbo, only for you.' })],
    });
    const [same] = lint(policy, { found });
    expect(same).toMatchObject({ part: 'ownRules', id: 'own/pi', key: 'policyLintSame' });
    expect(PACKS).toHaveProperty([same!.values.rule!]);
    // a rule of one's own that is graver adds something
    const stricter = { ...policy, ownRules: [rule({ ...policy.ownRules[0], severity: 'stop' })] };
    expect(keys(stricter, { found })).toEqual(['policyLintStop']);
    for (const language of ['zh', 'en'] as const)
      for (const { key, values } of lint(policy, { found })) expect(t(language, key, values)).not.toMatch(/\$\w+\$/);
  });

  it('is quick with 10,000 names', () => {
    const competitors = Array.from({ length: 10_000 }, (_, i) => ({ name: `Rival ${i} GmbH`, aliases: [] }));
    const policy = policyWith({ names: { ...defaultPolicy().names, competitors } });
    lint(policy);
    const from = process.cpuUsage();
    lint(policy);
    expect(process.cpuUsage(from).user / 1000).toBeLessThan(400);
  });
});

describe('how broad a rule is', () => {
  it('is measured against ordinary sentences in both languages, in which nothing built in is grave', () => {
    expect(SAMPLE.length).toBeGreaterThanOrEqual(300);
    expect(new Set(SAMPLE).size).toBe(SAMPLE.length);
    const han = SAMPLE.filter((text) => /\p{Script=Han}/u.test(text)).length;
    expect(han / SAMPLE.length).toBeGreaterThan(0.45);
    expect(han / SAMPLE.length).toBeLessThan(0.55);
    const all = compile(EMPTY_POLICY);
    const grave = SAMPLE.filter((text) =>
      check(draftOf({ text }), all).some(({ severity }) => severity === 'hold' || severity === 'stop'),
    );
    expect(grave).toEqual([]);
  });

  it('tries a rule on its own two sentences', () => {
    expect(tryRule(rule())).toMatchObject({ missed: false, caught: false, found: [], broad: false, slow: false });
    expect(tryRule(rule({ bad: 'PI-20 is paid.' }))).toMatchObject({ missed: true });
    expect(tryRule(rule({ good: 'pi-1234 is fine' }))).toMatchObject({ caught: true });
    expect(tryRule(rule({ platforms: ['x'], acts: ['reply'], markets: ['DE'] }))).toMatchObject({ missed: false });
    expect(tryRule(rule({ words: [], pattern: 'pi-\\d{4}' }))).toMatchObject({ missed: false });
    expect(tryRule(rule({ words: ['a (b|c+) =x', 'PI-####'] }))).toMatchObject({ missed: false });
  });

  it('refuses what finds more than three in a hundred', () => {
    const broad = tryRule(rule({ words: ['our'], bad: 'our' }));
    expect(broad.broad).toBe(true);
    expect(broad.found.length).toBeGreaterThan(SAMPLE.length * MOST_FOUND);
    expect(tryRule(rule({ words: ['catalogue'], bad: 'catalogue' }))).toMatchObject({ broad: false });
    expect(tryRule(rule({ words: ['我们'], bad: '我们' })).broad).toBe(true);
    expect(broadRules([rule({ words: ['our'] }), rule({ id: 'b' })]).map(({ id }) => id)).toEqual(['pi']);
  });

  it('refuses what takes too long', () => {
    let at = 0;
    expect(tryRule(rule(), () => (at += 11)).slow).toBe(true);
    at = 0;
    expect(tryRule(rule(), () => (at += 0.5)).slow).toBe(false);
  });

  it('finds with rules alone', () => {
    expect(findAlone([rule()])('see PI-2041').map(({ rule, text }) => [rule, text])).toEqual([['own/pi', 'PI-2041']]);
  });

  it('is a policy that the schema takes', () => expect(parsePolicy(policyWith({ ownRules: [rule()] })).ok).toBe(true));
});
