import { describe, expect, it } from 'vitest';
import { check, compile } from '../rules/index.ts';
import { EMPTY_POLICY, NEAR, NEAR_NEXT, type RulePolicy, UNTIL } from '../rules/policy.ts';
import type { Rule } from '../rules/rule.ts';
import { isCommon } from '../utils/policy/common.ts';
import { toTabPolicy } from '../utils/policy/compact.ts';
import { mergeLayers } from '../utils/policy/layers.ts';
import { addNames, clashesOf, patchName, readNames, removeName } from '../utils/policy/names.ts';
import { defaultPolicy, type PolicyName } from '../utils/policy/schema.ts';
import { decodeTable, findDelimiter, readTable, toPasted } from '../utils/policy/table.ts';
import { draftOf } from './drafts.ts';

const named = (name: string, rest: Partial<PolicyName> = {}): PolicyName => ({ name, aliases: [], ...rest });

describe('a name that counts near certain words only', () => {
  const words = { what: '', why: '', suggest: '' };
  const rule = (signal: Rule['signals'][string], when?: Rule['clauses'][number]['when']): Rule => ({
    category: 'review',
    severity: 'info',
    owner: 'sales',
    message: { zh: words, en: words },
    signals: { name: signal },
    clauses: [when ? { all: [], when } : { all: ['name'] }],
  });
  const policy: RulePolicy = {
    ...EMPTY_POLICY,
    names: {
      ...EMPTY_POLICY.names,
      customers: `Target\ttgt\t${NEAR}store${NEAR_NEXT}采购\nMüller`,
      unreleased: `Falcon\t${NEAR}store${NEAR_NEXT}采购\t${UNTIL}2027-01-01`,
    },
  };
  const found = (text: string, at?: string) =>
    check(draftOf({ text, ...(at ? { at } : {}) }), ruleset).map((one) => one.text);
  const ruleset = compile(policy, { 'any/name': rule({ names: ['customers', 'unreleased'] }) });

  it.each<[string, readonly string[]]>([
    ['We are right on target this year.', []],
    ['Target is our best customer.', []],
    ['a new target store opens', ['target']],
    ['Stores of Target, Inc open', ['Target, Inc']],
    ['tgt 的采购来了', ['tgt']],
    [`Target ${'x '.repeat(35)}store`, []],
    [`store ${'x '.repeat(28)}Target`, ['Target']],
    [`Target ${'x '.repeat(35)}store and Target`, ['Target']],
    ['Müller came.', ['Müller']],
    ['Falcon in every store', ['Falcon']],
  ])('%s', (text, names) => {
    expect(found(text)).toEqual(names);
  });

  it('keeps its day', () => {
    expect(found('Falcon in every store', '2027-01-01T10:00:00+08:00')).toEqual([]);
  });

  it('counts without them as the author of a post', () => {
    const byAuthor = compile(policy, { 'any/name': rule({ names: 'customers' }, { author: 'customers' }) });
    expect(check(draftOf({ text: 'Nice.', author: 'Target' }), byAuthor)).toHaveLength(1);
    expect(check(draftOf({ text: 'Nice.', author: 'Somebody' }), byAuthor)).toHaveLength(0);
  });
});

it('travels to tabs with its near words and its day', () => {
  const policy = defaultPolicy();
  policy.names.unreleased = [
    named('Falcon', { aliases: ['F2'], handles: ['falcon'], near: ['a b', 'c'], until: '2027-01-01' }),
  ];
  expect(toTabPolicy(mergeLayers({ own: policy }), 1).names.unreleased).toBe(
    `Falcon\tF2\tfalcon\t${NEAR}a b${NEAR_NEXT}c\t${UNTIL}2027-01-01`,
  );
});

describe('a table', () => {
  const bytes = (text: string, bom: number[], wide?: 'le' | 'be') =>
    new Uint8Array([
      ...bom,
      ...(wide
        ? [...text].flatMap((it) => {
            const pair = [it.charCodeAt(0) & 255, it.charCodeAt(0) >> 8];
            return wide === 'le' ? pair : pair.reverse();
          })
        : new TextEncoder().encode(text)),
    ]);

  it.each<[string, string, readonly (readonly string[])[]]>([
    [
      'a,b\r\nc,d',
      ',',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      '"a ""x"", b",c\n\nd,',
      ',',
      [
        ['a "x", b', 'c'],
        ['d', ''],
      ],
    ],
    ['"two\nlines";x\ny', ';', [['two\nlines', 'x'], ['y']]],
    [
      '"never closed,x\ny,z',
      ',',
      [
        ['"never closed', 'x'],
        ['y', 'z'],
      ],
    ],
    ['5" pipe,x', ',', [['5" pipe', 'x']]],
    ['"a"b,c', ',', [['"a"b', 'c']]],
    ['', ',', []],
    ['\n\r\n', ',', []],
  ])('%j', (text, delimiter, rows) => {
    expect(readTable(text, delimiter).map(({ cells }) => cells)).toEqual(rows);
  });

  it('counts lines as the text has them', () => {
    expect(readTable('a\n\n"b\nb",c\rd', ',').map(({ line }) => line)).toEqual([1, 3, 5]);
  });

  it.each([
    ['name,country\nA,DE\nB,FR', ','],
    ['name;country\nA, Inc;DE\nB;FR', ';'],
    ['A\tB\nC\tD', '\t'],
    ['Foo Co., Ltd\nBar Co., Ltd\nBaz, Inc.', null],
    ['Foo\nBar', null],
  ])('%j is parted by %j', (text, delimiter) => {
    expect(findDelimiter(text)).toBe(delimiter);
  });

  it('is read in whatever a spreadsheet wrote it', () => {
    for (const written of [
      bytes('客户,é', []),
      bytes('客户,é', [0xef, 0xbb, 0xbf]),
      bytes('客户,é', [0xff, 0xfe], 'le'),
      bytes('客户,é', [0xfe, 0xff], 'be'),
      new Uint8Array([0xbf, 0xcd, 0xbb, 0xa7, 0x2c, 0xa8, 0xa6]),
    ])
      expect(decodeTable(written)).toBe('客户,é');
    expect(toPasted(bytes('a;"b\nc"\r\nd;e', []))).toBe('a\tb c\nd\te');
  });

  it('never loses a letter of hostile text, and never hangs', () => {
    const parts = ['"', '""', ',', ';', '\t', '\n', '\r\n', '\r', 'a', '客', ' '];
    const runs = process.env.SLIPGUARD_ALL ? 20_000 : 500;
    let seed = Number(process.env.FUZZ ?? 5);
    const random = (below: number) => {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
      return Math.floor((seed / 2 ** 32) * below);
    };
    const letters = (text: string) => text.replace(/[^a客]/g, '').length;
    for (let run = 0; run < runs; run++) {
      const text = Array.from({ length: random(40) }, () => parts[random(parts.length)]).join('');
      for (const delimiter of [',', ';', '\t']) {
        const rows = readTable(text, delimiter);
        expect(letters(rows.flatMap(({ cells }) => cells).join('')), JSON.stringify(text)).toBe(letters(text));
      }
      readNames(text);
    }
    const start = performance.now();
    readTable('"'.repeat(200_001), ',');
    readTable('",'.repeat(100_000), ',');
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

describe('names out of a table', () => {
  it('tells columns by their titles', () => {
    const { names, unused } = readNames(
      'No.\t客户名称\t简称\t主页\t备注\n1\t海达五金\t海达; HD\tx.com/haida\t老客户\n2\tFoo\t\t\t',
    );
    expect(names).toEqual([
      named('海达五金', { aliases: ['海达', 'HD'], handles: ['haida'], note: '老客户' }),
      named('Foo'),
    ]);
    expect(unused).toEqual(['No.']);
  });

  it('and without any by their look', () => {
    expect(
      readNames('Foo\tFoo Group\t@foo\tinfo@foo.com\t2024-01-01\thttps://www.linkedin.com/company/foo-co').names,
    ).toEqual([named('Foo', { aliases: ['Foo Group'], handles: ['foo', 'foo-co'] })]);
  });

  it('takes a friend by the handle alone', () => {
    expect(readNames('@Anna_K\nLi; @li').names).toEqual([named('anna_k'), named('Li', { handles: ['li'] })]);
  });
});

it('changes one entry, and nothing that was changed meanwhile', () => {
  const list = [named('A1', { note: 'new' }), named('A2'), named('A2', { aliases: ['x'] })];
  expect(patchName(list, named('A1'), named('A1', { near: ['n'] }))[0]).toEqual(
    named('A1', { note: 'new', near: ['n'] }),
  );
  expect(patchName(list, named('A1', { note: 'old' }), named('A1'))[0]).toEqual(named('A1'));
  expect(patchName(list, named('A2', { aliases: ['x'] }), named('B2', { aliases: ['x'] }))[2]?.name).toBe('B2');
  expect(patchName(list, named('gone'), named('gone', { note: 'typed' }))).toEqual([
    named('gone', { note: 'typed' }),
    ...list,
  ]);
  expect(removeName(list, list[2]!)).toEqual(list.slice(0, 2));
  expect(removeName(list, named('gone'))).toEqual(list);
});

it('joins what a second table knows of a name', () => {
  const { list } = addNames([named('Foo', { near: ['x'] })], [named('FOO', { handles: ['foo'], note: 'n' })]);
  expect(list).toEqual([named('Foo', { near: ['x'], handles: ['foo'], note: 'n' })]);
});

it.each([
  ['Target', 'capital'],
  ['@target', 'capital'],
  ['tools', 'word'],
  ['Machines', 'word'],
  ['标准', 'word'],
  ['標準', 'word'],
  ['IT', 'short'],
  ['海达', null],
  ['Müller', null],
  ['3M', null],
  ['', null],
] as const)('%s as a word: %s', (name, common) => {
  expect(isCommon(name)).toBe(common);
});

it('finds names on lists that contradict one another', () => {
  const { names } = defaultPolicy();
  names.customers = [named('Foo', { aliases: ['Bar'] }), named('Friend')];
  names.competitors = [named('ＢＡＲ'), named('Old')];
  names.exEmployers = [named('old')];
  names.friends = [named('Friend')];
  expect([...clashesOf(names)]).toEqual([['bar', ['competitors', 'customers']]]);
});
