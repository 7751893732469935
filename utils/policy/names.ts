import type { Problem } from '../settings.ts';
import { readHandle } from './handle.ts';
import { NAME_LISTS, type NameList, type Policy, type PolicyName, parseName } from './schema.ts';
import { readTable } from './table.ts';

/** What was in a pasted text. */
export interface Pasted {
  readonly names: readonly PolicyName[];
  /** Lines that cannot be taken, counted from 1. */
  readonly refused: readonly { readonly line: number; readonly text: string; readonly problem: Problem }[];
  /** Titles of columns that hold nothing of a name. */
  readonly unused: readonly string[];
}

type Column = 'name' | 'aliases' | 'handles' | 'note' | null;

/** Titles of columns in the spreadsheets that people have, folded. */
const TITLES: readonly (readonly [Exclude<Column, null>, RegExp])[] = [
  [
    'name',
    /^(?:(?:company|customer|client|supplier|vendor|competitor|brand|product|firm|full|employee)? ?names?|company|customers?|clients?|suppliers?|vendors?|competitors?|brands?|products?|firm|(?:客户|公司|供应商|厂家|品牌|产品|同事|员工|企业|单位|竞争对手)?(?:名称|名字|姓名|全称|名)|客户|公司|供应商|品牌|产品|同事)$/,
  ],
  [
    'aliases',
    /^(?:alias(?:es)?|also known as|aka|short(?: ?name)?|other (?:names?|spellings?)|english ?name|chinese ?name|abbreviation|别名|简称|英文名称?|中文名称?|别的写法|缩写|曾用名)$/,
  ],
  [
    'handles',
    /^(?:handles?|accounts?|profiles?|links?|linkedin|facebook|instagram|twitter|x|账号|帐号|主页|链接|领英|社交账号)$/,
  ],
  ['note', /^(?:notes?|remarks?|comments?|备注|说明)$/],
];

const columnOf = (title: string): Column => TITLES.find(([, words]) => words.test(fold(title.trim())))?.[0] ?? null;

/**
 * Reads one name a line, other spellings after `;`, `；` or `|`. Commas belong to names: "Foo Co., Ltd". Tabs make columns, as a
 * spreadsheet copies them: what they hold is told by their titles or, without any, by their look; the first is the name.
 */
export function readNames(text: string): Pasted {
  const rows = readTable(text, '\t');
  const isTable = text.includes('\t');
  const head = rows[0]?.cells.map(columnOf) ?? [];
  const titled = rows.length > 1 && head.includes('name') && (isTable || head.length === 1);
  const names: PolicyName[] = [];
  const refused: Pasted['refused'][number][] = [];
  for (const { line, cells } of titled ? rows.slice(1) : rows) {
    const parts = { name: '', aliases: [] as string[], handles: [] as string[], note: '' };
    for (const [index, cell] of cells.entries()) {
      const column = titled ? (head[index] ?? null) : index === 0 ? 'name' : lookOf(cell);
      if (column === 'note') parts.note = cell;
      else if (column !== null) take(parts, column, cell);
    }
    const { name, aliases, handles, note } = parts;
    const parsed = parseName({
      name,
      aliases: [...new Set(aliases)].filter((alias) => alias !== name),
      ...(handles.length > 0 ? { handles: [...new Set(handles)] } : {}),
      ...(note ? { note } : {}),
    });
    if (parsed.ok) names.push(parsed.name);
    else refused.push({ line, text: cells.join('\t'), problem: parsed.problem });
  }
  const unused = titled ? rows[0]!.cells.filter((title, index) => title !== '' && head[index] === null) : [];
  return { names, refused, unused };
}

/** Splits a cell at `;` and hands out what is in it; a second column of names is another way to write them. */
function take(
  parts: { name: string; readonly aliases: string[]; readonly handles: string[] },
  column: 'name' | 'aliases' | 'handles',
  cell: string,
): void {
  for (const piece of cell
    .split(/[;；|]/)
    .map(unquote)
    .filter(Boolean)) {
    // friends are often known by their handle alone
    if (column === 'name' && parts.name === '')
      parts.name = isProfile(piece) ? (readHandle(piece).handle ?? '') : piece;
    else if (column === 'handles' || isProfile(piece)) parts.handles.push(piece);
    else parts.aliases.push(piece);
  }
}

/** An @handle, or a link into one of the sites. */
const isProfile = (text: string): boolean => /^[@＠][^\s@]+$/.test(text) || readHandle(text).platform !== null;

/** What a column without a title holds: an e-mail address, a number or a date is no way to write a name. */
function lookOf(cell: string): Column {
  if (isProfile(cell)) return 'handles';
  return /^\S+@\S+\.\S+$/.test(cell) || !/\p{L}/u.test(cell) ? null : 'aliases';
}

/** A name as it is typed into one line again. */
export function writeName({ name, aliases, handles = [] }: PolicyName): string {
  return [name, ...aliases, ...handles.map((handle) => `@${handle}`)].join('; ');
}

/**
 * The list with new names at its head; a name that is there already only gets what it lacks. `there`: names that the list
 * had; `twice`: names that were given more than once.
 */
export function addNames(
  list: readonly PolicyName[],
  given: readonly PolicyName[],
): { list: PolicyName[]; added: number; there: number; twice: number } {
  const byName = new Map(list.map((entry) => [fold(entry.name), entry]));
  const fresh = new Map<string, PolicyName>();
  const seen = new Set<string>();
  let there = 0;
  let twice = 0;
  for (const entry of given) {
    const id = fold(entry.name);
    const known = fresh.get(id) ?? byName.get(id);
    if (seen.has(id)) twice += 1;
    else if (known) there += 1;
    seen.add(id);
    (byName.has(id) ? byName : fresh).set(id, known ? joined(known, entry) : entry);
  }
  // a list that held the same name twice keeps both
  const kept = list.map((entry) => byName.get(fold(entry.name)) ?? entry);
  return { list: [...fresh.values(), ...kept], added: fresh.size, there, twice };
}

function joined(known: PolicyName, more: PolicyName): PolicyName {
  const handles = union(known.handles ?? [], more.handles ?? []);
  const note = known.note || more.note;
  return {
    ...known,
    aliases: union(known.aliases, more.aliases),
    ...(handles.length > 0 ? { handles } : {}),
    ...(note ? { note } : {}),
  };
}

/**
 * Makes the same change to the list's entry of this name, however the rest of the list and of the entry has changed since;
 * an entry that was removed meanwhile comes back.
 */
export function patchName(list: readonly PolicyName[], before: PolicyName, after: PolicyName): PolicyName[] {
  const changed = Object.entries({ ...before, ...after }).flatMap(([field]) => {
    const key = field as keyof PolicyName;
    return JSON.stringify(before[key]) === JSON.stringify(after[key]) ? [] : [[key, after[key]] as const];
  });
  const at = placeOf(list, before);
  const patched = Object.entries({ ...(list[at] ?? after), ...Object.fromEntries(changed) });
  const next = Object.fromEntries(patched.filter(([, value]) => value !== undefined)) as PolicyName;
  return at < 0 ? [next, ...list] : list.map((entry, index) => (index === at ? next : entry));
}

/** The list without its entry of this name. */
export function removeName(list: readonly PolicyName[], entry: PolicyName): PolicyName[] {
  const at = placeOf(list, entry);
  return list.filter((_, index) => index !== at);
}

/** Of entries with the same name the one that is written alike, else the first; -1 where there is none. */
function placeOf(list: readonly PolicyName[], entry: PolicyName): number {
  const id = fold(entry.name);
  const alike = list.findIndex((one) => fold(one.name) === id && writeName(one) === writeName(entry));
  return alike >= 0 ? alike : list.findIndex((one) => fold(one.name) === id);
}

/** Lists that may well share a name: a friend who is a customer, a former employer that competes now. */
const SHARED: Partial<Record<NameList, readonly NameList[]>> = {
  friends: ['own', 'customers', 'suppliers', 'colleagues', 'unreleased'],
  exEmployers: ['competitors'],
};

/** Names and aliases, folded, that stand on lists which contradict one another, and on which. */
export function clashesOf(names: Policy['names']): ReadonlyMap<string, readonly NameList[]> {
  const lists = new Map<string, NameList[]>();
  for (const list of NAME_LISTS)
    for (const { name, aliases } of names[list])
      for (const form of [name, ...aliases]) {
        const id = fold(form);
        const known = lists.get(id);
        if (!known) lists.set(id, [list]);
        else if (!known.includes(list)) known.push(list);
      }
  const contradict = (a: NameList, b: NameList) => a !== b && !SHARED[a]?.includes(b) && !SHARED[b]?.includes(a);
  for (const [id, on] of lists) if (!on.some((a) => on.some((b) => contradict(a, b)))) lists.delete(id);
  return lists;
}

/** What makes two names the same: width, case and accents' way of writing apart. */
export function fold(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}

function union(known: readonly string[], more: readonly string[]): string[] {
  const seen = new Set(known.map(fold));
  return [...known, ...more.filter((one) => !seen.has(fold(one)))];
}

function unquote(cell: string): string {
  return cell
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .trim();
}
