import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { t } from '../utils/i18n.ts';
import { readHandle } from '../utils/policy/handle.ts';
import { addNames, readNames, writeName } from '../utils/policy/names.ts';
import { repairPolicy } from '../utils/policy/repair.ts';
import { defaultPolicy, LIMITS, type Policy, parsePolicy, policySchema } from '../utils/policy/schema.ts';
import type { Problem } from '../utils/settings.ts';

const account = { platform: 'linkedin', handle: 'wei-chen', name: 'Wei Chen', kind: 'work' };
const named = (name: string, aliases: string[] = []) => ({ name, aliases });
const lists = {
  own: [],
  competitors: [],
  exEmployers: [],
  customers: [],
  suppliers: [],
  colleagues: [],
  unreleased: [],
  friends: [],
};

function problems(input: unknown): readonly Problem[] {
  const parsed = parsePolicy(input);
  return parsed.ok ? [] : parsed.problems;
}
const first = (input: unknown) => {
  const [problem] = problems(input);
  return problem && `${problem.path.join('.')}: ${problem.key}`;
};

describe('parsePolicy', () => {
  it('fills in what a short document leaves out', () => {
    expect(parsePolicy({ slipguard: 1 })).toEqual({ ok: true, policy: defaultPolicy() });
  });

  it('makes its defaults anew', () => {
    defaultPolicy().names.own.push(named('Haida'));
    defaultPolicy().accounts.push(account as Policy['accounts'][number]);
    expect(defaultPolicy()).toMatchObject({ accounts: [], names: lists });
  });

  it('keeps a full document and tidies its words', () => {
    const parsed = parsePolicy({
      slipguard: 1,
      owner: '  Ms Wang ',
      accounts: [{ ...account, handle: 'https://www.linkedin.com/in/Wei-Chen/?trk=x' }],
      names: { ...lists, customers: [named(' Müller\n Werkzeuge ', ['Mueller'])] },
      severities: { 'zh/quotation': 'stop', 'en/ad-claim/green': 'off' },
    });
    expect(parsed).toEqual({
      ok: true,
      policy: {
        ...defaultPolicy(),
        owner: 'Ms Wang',
        accounts: [account],
        names: { ...lists, customers: [named('Müller Werkzeuge', ['Mueller'])] },
        rules: { 'zh/quotation': { severity: 'stop' }, 'en/ad-claim/green': { on: false } },
      },
    });
  });

  it.each<[string, unknown, string]>([
    ['nothing', null, ': policyUnreadable'],
    ['a list', [], ': policyUnreadable'],
    ['no format', {}, 'slipguard: policyFormat'],
    ['a newer format', { slipguard: 2 }, 'slipguard: policyNewer'],
    ['an unknown field', { slipguard: 1, password: 'x' }, ': policyUnknownField'],
    ['a hint in words', { slipguard: 1, accounts: [{ ...account, hint: 'yes' }] }, 'accounts.0.hint: policyHint'],
    [
      'an unknown field inside',
      { slipguard: 1, accounts: [{ ...account, password: 'x' }] },
      'accounts.0: policyUnknownField',
    ],
    ['accounts as text', { slipguard: 1, accounts: 'wei' }, 'accounts: policyNotList'],
    ['an account as text', { slipguard: 1, accounts: ['wei'] }, 'accounts.0: policyNotObject'],
    [
      'a fifth site',
      { slipguard: 1, accounts: [{ ...account, platform: 'tiktok' }] },
      'accounts.0.platform: policyPlatform',
    ],
    ['no handle', { slipguard: 1, accounts: [{ ...account, handle: ' @ ' }] }, 'accounts.0.handle: policyHandleEmpty'],
    [
      'a handle of another shape',
      { slipguard: 1, accounts: [{ ...account, platform: 'x', handle: 'wei-chen' }] },
      'accounts.0.handle: policyHandleShape',
    ],
    ['unknown as a kind', { slipguard: 1, accounts: [{ ...account, kind: 'unknown' }] }, 'accounts.0.kind: policyKind'],
    [
      'an account twice',
      { slipguard: 1, accounts: [account, { ...account, handle: '@WEI-CHEN' }] },
      'accounts.1.handle: policyAccountTwice',
    ],
    ['a list of names missing', { slipguard: 1, names: 3 }, 'names: policyNotObject'],
    ['an empty name', { slipguard: 1, names: { ...lists, own: [named(' ')] } }, 'names.own.0.name: policyNameEmpty'],
    [
      'a name of one letter',
      { slipguard: 1, names: { ...lists, own: [named('A.')] } },
      'names.own.0.name: policyNameShort',
    ],
    [
      'a name of 201',
      { slipguard: 1, names: { ...lists, own: [named('a'.repeat(201))] } },
      'names.own.0.name: policyTooLong',
    ],
    [
      'a bad spelling',
      { slipguard: 1, names: { ...lists, own: [named('Acme', ['ok', ''])] } },
      'names.own.0.aliases.1: policyNameEmpty',
    ],
    [
      'a severity that is none',
      { slipguard: 1, rules: { 'zh/quotation': { severity: 'block' } } },
      'rules.zh/quotation.severity: policySeverity',
    ],
    ['a rule that is none', { slipguard: 1, rules: { constructor_: {} } }, 'rules.constructor_: policyRuleId'],
    [
      'too many names',
      { slipguard: 1, names: { ...lists, own: Array(12_000).fill(named('Acme', ['Acme Ltd'])) } },
      'names: policyTooManyNames',
    ],
    ['too deep', JSON.parse(`{"slipguard":1,"x":${'['.repeat(2_000)}${']'.repeat(2_000)}}`), 'x.0.0: policyTooDeep'],
    ['__proto__', JSON.parse('{"slipguard":1,"severities":{"__proto__":{"off":1}}}'), 'severities: policyUnsafeField'],
    ['__proto__ at the top', JSON.parse('{"slipguard":1,"__proto__":{"owner":"x"}}'), ': policyUnsafeField'],
    ['constructor', JSON.parse('{"slipguard":1,"constructor":{"prototype":{}}}'), ': policyUnsafeField'],
  ])('refuses %s', (_what, input, expected) => {
    expect(first(input)).toBe(expected);
  });

  it('takes 20,000 names in well under a second', () => {
    const own = Array.from({ length: LIMITS.terms }, (_, index) => named(`Customer ${index} GmbH`));
    const start = performance.now();
    expect(parsePolicy({ slipguard: 1, names: { ...lists, own } }).ok).toBe(true);
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it('tells every problem in both languages, with nothing left to fill in', () => {
    const all = problems({
      slipguard: 3.5,
      extra: 1,
      owner: 5,
      accounts: [{}, { ...account, handle: 'a b' }],
      names: { ...lists, own: [named('')], other: [] },
      severities: { nope: 'x' },
    });
    expect(all.length).toBeGreaterThan(0);
    for (const { key, values } of all) {
      for (const language of ['zh', 'en'] as const) expect(t(language, key, values)).not.toMatch(/\$\w+\$/);
    }
  });
});

describe('documents of past versions', () => {
  const folder = join(import.meta.dirname, 'policies');
  const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as unknown;
  const open = (file: string) => {
    const parsed = parsePolicy(read(file));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    return parsed.policy;
  };

  it.each(readdirSync(folder))('%s is read, and what is written is read the same', (file) => {
    expect(parsePolicy(JSON.parse(JSON.stringify(open(file))))).toEqual({ ok: true, policy: open(file) });
  });

  it('keeps what rules were set to before they had settings', () => {
    expect(open('1-before-rules.json')).toMatchObject({
      rules: { 'zh/quotation': { severity: 'stop' }, 'en/quotation': { on: false } },
      accounts: [
        { tolerance: 'low', markets: ['DE'] },
        { kind: 'personal', hint: true },
      ],
      allowed: ['First Light'],
      crises: [{ from: '2026-11-20T00:00:00+08:00' }],
    });
  });

  it('holds every field of the newest format in one example', () => {
    const full = read('1-full.json') as Record<string, unknown>;
    expect(Object.keys(full).sort()).toEqual(
      Object.keys(policySchema.shape)
        .filter((field) => field !== 'fingerprints')
        .sort(),
    );
  });

  it('reads an old file whose settings are no list', () => {
    expect(first({ slipguard: 1, severities: 'off' })).toBe('rules: policyNotObject');
  });
});

it('has a JSON Schema beside it that says the same', () => {
  const file = join(import.meta.dirname, '../public/policy.schema.json');
  const schema = { title: 'Slipguard policy', ...z.toJSONSchema(policySchema, { io: 'input' }) };
  // every build writes it anew; what is committed must not lag behind
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(schema)));
});

describe('repairPolicy', () => {
  it('keeps what is good and counts the rest', () => {
    const { policy, dropped } = repairPolicy({
      slipguard: 1,
      owner: 7,
      accounts: [account, { ...account, platform: 'orkut' }, account],
      names: { ...lists, own: [named('Haida'), named('')], customers: 3 },
      severities: { 'zh/quotation': 'off', 'zh/politics': 'loud' },
    });
    expect(policy).toEqual({
      ...defaultPolicy(),
      accounts: [account],
      names: { ...lists, own: [named('Haida')] },
      rules: { 'zh/quotation': { on: false } },
    });
    expect(dropped).toBe(6);
  });
});

describe('handles', () => {
  it.each([
    ['@Wei_Chen', null, 'wei_chen'],
    ['＠wei', null, 'wei'],
    ['https://www.linkedin.com/in/wei-chen-1a2b/', 'linkedin', 'wei-chen-1a2b'],
    ['linkedin.com/in/%E9%99%88%E8%96%87/', 'linkedin', '陈薇'],
    ['cn.linkedin.com/in/wei-chen?trk=x', 'linkedin', 'wei-chen'],
    ['https://www.linkedin.com/company/haida-tools/posts/', 'linkedin', 'haida-tools'],
    ['https://www.linkedin.com/feed/', 'linkedin', null],
    ['https://x.com/weiwei_life?s=20', 'x', 'weiwei_life'],
    ['twitter.com/WeiWei/status/1', 'x', 'weiwei'],
    ['https://x.com/home', 'x', null],
    ['https://www.facebook.com/profile.php?id=100012345', 'facebook', '100012345'],
    ['facebook.com/wei.chen', 'facebook', 'wei.chen'],
    ['https://www.facebook.com/people/Wei-Chen/100012345/', 'facebook', '100012345'],
    ['https://www.facebook.com/p/Haida-Tools-100087654321/', 'facebook', '100087654321'],
    ['https://www.facebook.com/groups/1234', 'facebook', null],
    ['https://www.instagram.com/haida.tools/', 'instagram', 'haida.tools'],
    ['https://www.instagram.com/p/Cxyz/', 'instagram', null],
    ['haida.com', null, 'haida.com'],
    ['https://evil-linkedin.com/in/wei', null, null],
    ['', null, null],
  ])('reads %s', (pasted, platform, handle) => {
    expect(readHandle(pasted)).toEqual({ platform, handle });
  });
});

describe('names that were pasted', () => {
  it('takes lines, other spellings and columns, and says which lines it cannot take', () => {
    const { names, refused } = readNames(
      'Müller Werkzeuge; Mueller\r\n\n"Foo Co., Ltd"\tFoo\n海达五金；Haida\nB\n;;\nAcme; Acme',
    );
    expect(names).toEqual([
      named('Müller Werkzeuge', ['Mueller']),
      named('Foo Co., Ltd', ['Foo']),
      named('海达五金', ['Haida']),
      named('Acme'),
    ]);
    expect(refused.map(({ line, problem }) => [line, problem.key])).toEqual([
      [5, 'policyNameShort'],
      [6, 'policyNameEmpty'],
    ]);
  });

  it('adds each name once, and only the spellings that are new', () => {
    const { list, added, there, twice } = addNames(
      [named('Acme', ['Acme Ltd']), named('Zeta')],
      [named('ACME', ['acme ltd', 'A.C.M.E.']), named('New'), named('new')],
    );
    expect(list).toEqual([named('New'), named('Acme', ['Acme Ltd', 'A.C.M.E.']), named('Zeta')]);
    expect([added, there, twice]).toEqual([1, 1, 1]);
  });

  it('writes a name the way it reads it', () => {
    expect(readNames(writeName(named('Foo Co., Ltd', ['Foo', '富海']))).names).toEqual([
      named('Foo Co., Ltd', ['Foo', '富海']),
    ]);
  });
});
