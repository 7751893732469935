import { expect, test } from 'vitest';
import { makeFingerprints } from '../rules/fingerprint.ts';
import { check, compile } from '../rules/index.ts';
import { EMPTY_POLICY, type Fingerprints, type RulePolicy, UNTIL } from '../rules/policy.ts';
import { COMMON, readName } from '../rules/words.ts';
import { DISGUISES } from './disguises.ts';
import { draftOf } from './drafts.ts';
import { SENTENCES } from './examples.ts';

/** Seeded texts: a sample, or all of them. */
const RUNS = Number(process.env.FUZZ ?? (process.env.SLIPGUARD_ALL ? 30_000 : 2_000));
const SEED = Number(process.env.SLIPGUARD_SEED ?? 20261122);

type List = keyof RulePolicy['names'];
interface Name {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly until?: string;
}
type Lists = Partial<Record<List, readonly Name[]>>;

const SALT = Uint8Array.from({ length: 16 }, (_, i) => i * 11 + 3);

/** Mulberry32: the same numbers for the same seed everywhere. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const plainly = (lists: Lists): RulePolicy => ({
  ...EMPTY_POLICY,
  names: {
    ...EMPTY_POLICY.names,
    ...Object.fromEntries(
      Object.entries(lists).map(([list, names]) => [
        list,
        names
          .map(({ name, aliases, until }) => [name, ...aliases, ...(until ? [UNTIL + until] : [])].join('\t'))
          .join('\n'),
      ]),
    ),
  },
});

const printed = (...fingerprints: Fingerprints[]): RulePolicy => ({ ...EMPTY_POLICY, fingerprints });

const HAN = [...'佛山海达工具蓝鳍电机东莞永泰纺织五金塑料国际贸易明德瑞丰新'];
const SYLLABLES = 'ba co del fin gar hol ix jo kra lum mer nor os pe qua ros st tor uv wex ya ze'.split(' ');
const SUFFIXES = [
  ' Co., Ltd',
  ' Ltd.',
  ' GmbH & Co. KG',
  ' Inc',
  ' S.p.A',
  ' Group',
  '股份有限公司',
  '公司',
  '集团',
  '厂',
];
const LISTS: readonly List[] = ['own', 'competitors', 'exEmployers', 'customers', 'suppliers', 'colleagues', 'friends'];

/** A name as firms, people and products have them. */
function nameOf(next: () => number): string {
  const pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)]!;
  const han = () => Array.from({ length: 1 + Math.floor(next() * 5) }, () => pick(HAN)).join('');
  const latin = () => {
    const word = Array.from({ length: 1 + Math.floor(next() * 3) }, () => pick(SYLLABLES)).join('');
    return next() < 0.5 ? word[0]!.toUpperCase() + word.slice(1) : word;
  };
  const kind = next();
  let name: string;
  if (kind < 0.3) name = han();
  else if (kind < 0.6) name = `${latin()}${pick([' ', '-', '.', ' & ', "'s "])}${latin()}`;
  else if (kind < 0.7) name = latin();
  else if (kind < 0.78) name = pick([...COMMON]);
  else if (kind < 0.82) name = `${pick([...COMMON])}-${latin()}`;
  else if (kind < 0.88) name = `${latin()}${han()}`;
  else if (kind < 0.92) name = `${han()}${pick(['·', ' ', '（', '-'])}${latin()}`;
  else if (kind < 0.95) name = `${pick(['PX', 'HT', 'No.'])}-${Math.floor(next() * 9999)}`;
  else if (kind < 0.97) name = `${pick(['@', '「', '🐟', '(', '.'])}${latin()}`;
  else name = pick(['Ünal Çelik', 'Søren Ø', 'ООО Ромашка', '株式会社アクメ', 'Müller', '안녕']);
  return next() < 0.25 ? name + pick(SUFFIXES) : name;
}

function listsOf(next: () => number): Lists {
  const lists: Record<string, Name[]> = {};
  for (let i = 0; i < 60; i++) {
    const list = LISTS[Math.floor(next() * LISTS.length)]!;
    const aliases = next() < 0.3 ? [nameOf(next)] : [];
    lists[list] = [...(lists[list] ?? []), { name: nameOf(next), aliases }];
  }
  lists.unreleased = [
    { name: nameOf(next), aliases: [], until: '2026-12-01' },
    { name: nameOf(next), aliases: [], until: '2026-11-21' },
    { name: nameOf(next), aliases: [] },
  ];
  return lists as Lists;
}

/** A text with names in it, as they are or bent. */
function textOf(next: () => number, names: readonly string[]): string {
  const pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)]!;
  let text = '';
  for (let left = 1 + next() * 8; left > 0; left--) {
    const kind = next();
    let name = pick(names);
    if (kind < 0.15) name = name.toUpperCase();
    else if (kind < 0.3) name = name.toLowerCase();
    else if (kind < 0.4) name += pick(['s', "'s", 'es', 'x', '1', 'ed']);
    else if (kind < 0.5) name += pick(SUFFIXES);
    else if (kind < 0.6) name = pick(Object.values(DISGUISES))(name);
    else if (kind < 0.65) name = pick(['x', '9', '_', 'un']) + name;
    else if (kind < 0.7) name = name.replace(/[ .-]/g, '');
    else if (kind < 0.75) name = name.slice(0, -1);
    const around = next() < 0.5 ? pick(SENTENCES).example.text : pick(['价格', 'We ship for ', '和', ' and ', '']);
    text += around + pick(['', ' ', '\n', '。', '. ', '，', '「']) + name + pick(['', ' ', '\n', '客户', '. ', '」']);
  }
  return next() < 0.1 ? pick(Object.values(DISGUISES))(text) : text;
}

test(`${RUNS} texts: fingerprints of lists find what the lists find`, () => {
  let named = 0;
  const bare = compile(EMPTY_POLICY);
  for (let run = 0; run < RUNS; ) {
    const next = random(SEED + run);
    const lists = listsOf(next);
    const [one, two] = [{} as Record<string, Name[]>, {} as Record<string, Name[]>];
    for (const [list, names] of Object.entries(lists))
      for (const name of names) {
        const part = next() < 0.5 ? one : two;
        part[list] = [...(part[list] ?? []), name];
      }
    const plain = compile(plainly(lists));
    const prints = compile(printed(makeFingerprints(lists, SALT)));
    const parted = compile(printed(makeFingerprints(one, SALT), makeFingerprints(two, SALT.slice().reverse())));
    const names = Object.values(lists).flatMap((list) => list.flatMap(({ name, aliases }) => [name, ...aliases]));
    for (let text = 0; text < 100; text++, run++) {
      const act = next() < 0.2 ? 'like' : next() < 0.3 ? 'reply' : 'post';
      const said = textOf(next, names);
      const draft = draftOf({
        text: act === 'like' ? '' : said,
        act,
        ...(act === 'post' ? {} : { author: names[Math.floor(next() * names.length)]!, target: textOf(next, names) }),
      });
      const expected = check(draft, plain);
      expect(check(draft, prints), `seed ${SEED + run}: ${draft.text}`).toEqual(expected);
      expect(check(draft, parted), `seed ${SEED + run}: ${draft.text}`).toEqual(expected);
      if (JSON.stringify(expected) !== JSON.stringify(check(draft, bare))) named++;
    }
  }
  expect(named).toBeGreaterThan(RUNS / 8);
}, 3_600_000);

const LISTED: Lists = {
  customers: [
    { name: 'Bluefin Motors GmbH', aliases: ['蓝鳍电机有限公司'] },
    { name: 'Target', aliases: [] },
  ],
  unreleased: [{ name: 'HT-900', aliases: [], until: '2026-12-01' }],
};

const secrets = (text: string, policy: RulePolicy, at?: string) =>
  check(draftOf({ text, ...(at === undefined ? {} : { at }) }), compile(policy))
    .filter(({ category }) => category === 'trade-secret')
    .map((finding) => finding.text);

test('names of other spelling, with a plural, a suffix or in disguise are found by their prints', () => {
  const policy = printed(makeFingerprints(LISTED, SALT));
  for (const text of [
    'A container for Bluefin Motors left today.',
    'A container for BLUEFIN MOTORS Co., Ltd left today.',
    'A container for b.l.u.e.f.i.n motors, for bluefin-motors and for BluefinMotors left today.',
    '今天給藍鰭電機發貨。',
    '今天给蓝🌟鳍·电机发货。',
    'Today a container for Target left.',
  ])
    expect(secrets(text, policy), text).toEqual(secrets(text, plainly(LISTED)));
  expect(secrets('A container for Bluefin Motors left today.', policy).length).toBeGreaterThan(0);
  expect(secrets('Our target is a container for today.', policy)).toEqual([]);
});

test('a handle is a form of its name, and nothing else of a name is written down', () => {
  const name = { name: 'Bluefin Motors', aliases: [], handles: ['@bf_motors'], note: 'Hamburg', near: ['pump'] };
  const { lists } = makeFingerprints({ customers: [name] }, SALT);
  const both = makeFingerprints({ customers: [{ name: 'Bluefin Motors', aliases: ['bf_motors'] }] }, SALT);
  expect(lists).toEqual(both.lists);
});

test('a name counts until its day', () => {
  const policy = printed(makeFingerprints(LISTED, SALT));
  const told = (at: string) => secrets('The new HT-900 is ready.', policy, at).length;
  expect(told('2026-11-30T23:00:00+08:00')).toBeGreaterThan(0);
  expect(told('2026-12-01T00:00:00+08:00')).toBe(0);
});

test('prints are the same everywhere and forever', () => {
  const prints = (name: string) => makeFingerprints({ customers: [{ name, aliases: [] }] }, SALT).lists[0]!.prints;
  expect([prints('Bluefin'), prints('蓝鳍电机有限公司'), prints('Target')]).toEqual([
    'F8ng0A04KU36qRH_cG4CHw',
    '_MAL2e8l6iSORW-qzmtn1Q',
    'ZekKtGPmPJzqti_BgYIDuw',
  ]);
});

test('a document says no more than it must', () => {
  const { salt, longest, lists } = makeFingerprints(LISTED, SALT);
  expect(salt).toMatch(/^[\w-]{22}$/);
  expect(longest).toBe('bluefin motors'.length);
  const forms = LISTED.customers!.flatMap(({ name, aliases }) => readName([name, ...aliases].join('\t')));
  expect(lists.map(({ list, until, prints }) => [list, until, prints.length / 22])).toEqual([
    ['customers', undefined, forms.length],
    ['unreleased', '2026-12-01', 3],
  ]);
  const turned = { ...LISTED, customers: [...LISTED.customers!].reverse() };
  expect(makeFingerprints(turned, SALT)).toEqual(makeFingerprints(LISTED, SALT));
  const other = makeFingerprints(LISTED, SALT.slice().reverse());
  expect(other.lists[0]!.prints.slice(0, 22)).not.toBe(lists[0]!.prints.slice(0, 22));
});

test('what is no print is left out, and the others count', () => {
  const good = makeFingerprints(LISTED, SALT);
  const text = 'A container for Bluefin Motors left today.';
  const broken = (document: Partial<Fingerprints>) => secrets(text, printed({ ...good, ...document } as Fingerprints));
  const [list] = good.lists;
  expect(broken({ lists: [{ ...list!, prints: `${'*'.repeat(22)}${list!.prints}` }] })).not.toEqual([]);
  expect(broken({ lists: [{ ...list!, prints: `${list!.prints}abc蓝` }] })).not.toEqual([]);
  expect(broken({ lists: [{ ...list!, list: 'nobody' as never }, ...good.lists] })).not.toEqual([]);
  for (const bad of [
    { salt: 'short' },
    { salt: '*'.repeat(22) },
    { lists: [] },
    { lists: [{ ...list!, prints: '' }] },
    { lists: [{ ...list!, prints: 'ab' }] },
    { longest: Number.NaN },
    { longest: -1 },
  ])
    expect(broken(bad), JSON.stringify(bad)).toEqual([]);
});

/** Median times of two works in milliseconds, by turns so that a busy moment hits both. */
function race(one: (i: number) => void, two: (i: number) => void, runs: number): [number, number] {
  const times: [number[], number[]] = [[], []];
  for (let i = 0; i < runs; i++)
    for (const [which, work] of [one, two].entries()) {
      const start = performance.now();
      work(i);
      if (i >= runs / 4) times[which as 0 | 1].push(performance.now() - start);
    }
  return times.map((list) => list.sort((a, b) => a - b)[list.length >> 1]!) as [number, number];
}

test('10,000 names as prints are about as quick as 10,000 names', () => {
  const next = random(SEED);
  const names = Array.from({ length: 10_000 }, () => ({ name: nameOf(next) + nameOf(next), aliases: [] }));
  const plain = compile(plainly({ customers: names }));
  const prints = compile(printed(makeFingerprints({ customers: names }, SALT)));
  const some = names.slice(0, 300).map(({ name }) => name);
  const drafts = Array.from({ length: 400 }, () => {
    let text = '';
    while (text.length < 3000) text += textOf(next, some);
    return draftOf({ text: text.slice(0, 3000) });
  });
  const [list, print] = race(
    (i) => check(drafts[i]!, plain),
    (i) => check(drafts[i]!, prints),
    drafts.length,
  );
  console.info(`3,000 characters, 10,000 names: ${list.toFixed(2)} ms, as prints ${print.toFixed(2)} ms`);
  expect(print / list).toBeLessThan(3);
  // one name over and over, and runs in which every place opens a name as long as names may be: none may hold up a page
  const long = compile(printed({ ...makeFingerprints({ customers: names }, SALT), longest: 1_000_000 }));
  const bare = compile(EMPTY_POLICY);
  for (const text of [some[0]!.repeat(9_000), '佛'.repeat(63_206), 'a '.repeat(31_603), HAN.join('').repeat(2_500)]) {
    const draft = draftOf({ text: text.slice(0, 63_206) });
    const [none, slow] = race(
      () => check(draft, bare),
      () => check(draft, long),
      8,
    );
    console.info(`${text.slice(0, 8)}…: ${none.toFixed(0)} ms, with prints ${slow.toFixed(0)} ms`);
    expect(slow - none, text.slice(0, 20)).toBeLessThan(400);
  }
}, 120_000);
