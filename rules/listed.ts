import { type FrozenNames, freezeParts, thaw } from './frozen.ts';
import { buildMatcher, type Entry, type Matcher, STANDS } from './matcher.ts';
import { readLine } from './near.ts';
import { EMPTY_POLICY, type RulePolicy } from './policy.ts';
import type { NameList } from './rule.ts';
import { readName } from './words.ts';

/** The lists of names of a policy, ready to be met in a text. */
export interface Listed {
  /** Sets of each list: the usual one first, then those of names that count until a day or near some words only. */
  readonly lists: Map<NameList, number[]>;
  readonly dated: Map<number, string>;
  readonly nears: Map<number, string>;
  readonly matcher: Matcher | null;
  /** First number after those of its sets. */
  readonly sets: number;
}

const LISTS = Object.keys(EMPTY_POLICY.names) as (keyof RulePolicy['names'])[];

interface Special {
  readonly list: keyof RulePolicy['names'];
  readonly day: string;
  readonly near: string;
}

/** Numbers the sets from `first`: one a list, then one for each kind of `special`. */
function numbered(specials: readonly Special[], first: number): Omit<Listed, 'matcher'> {
  const lists = new Map<NameList, number[]>(LISTS.map((list, at) => [list, [first + at]]));
  const dated = new Map<number, string>();
  const nears = new Map<number, string>();
  let sets = first + LISTS.length;
  for (const { list, day, near } of specials) {
    if (day !== '') dated.set(sets, day);
    if (near !== '') nears.set(sets, near);
    lists.get(list)!.push(sets++);
  }
  return { lists, dated, nears, sets };
}

/** Reads all names; yields after each few milliseconds. Owners of the entries are counted from `first`. */
function* readNames(policy: RulePolicy, first: number): Generator<void, { specials: Special[]; entries: Entry[] }> {
  const specials: Special[] = [];
  const known = new Map<string, number>();
  const entries: Entry[] = [];
  let read = 0;
  // a copy that an older version wrote lacks lists
  for (const [index, list] of LISTS.entries())
    for (const line of (policy.names[list] ?? '').split('\n')) {
      const { forms, day, near } = readLine(line);
      let owner = first + index;
      if (day !== '' || near !== '') {
        const kind = `${list}\n${day}\n${near}`;
        owner = known.get(kind) ?? first + LISTS.length + specials.push({ list, day, near }) - 1;
        known.set(kind, owner);
      }
      // the words around a name tell it from the ordinary word better than its capital
      const asked = near === '' ? ~0 : ~STANDS.capital;
      for (const { word, flags } of readName(forms)) entries.push({ word, flags: flags & asked, owner });
      if (++read % 120 === 0) yield;
    }
  return { specials, entries };
}

/** Makes the names of a policy ready, from `frozen` where they were made ready before. Yields after each few milliseconds. */
export function* readLists(policy: RulePolicy, first: number, frozen: FrozenNames | null): Generator<void, Listed> {
  if (frozen !== null) {
    const specials = frozen.special.map(([list, day, near]) => ({ list: list as Special['list'], day, near }));
    return { ...numbered(specials, first), matcher: frozen.parts && (yield* thaw(frozen.parts, first)) };
  }
  const { specials, entries } = yield* readNames(policy, first);
  return { ...numbered(specials, first), matcher: entries.length > 0 ? yield* buildMatcher(entries) : null };
}

/** Makes the names of a policy ready once for all tabs. */
export function* freezeNames(policy: RulePolicy): Generator<void, FrozenNames> {
  const { specials, entries } = yield* readNames(policy, 0);
  const { parts } = yield* buildMatcher(entries);
  return {
    special: specials.map(({ list, day, near }) => [list, day, near]),
    parts: entries.length > 0 && parts ? yield* freezeParts(parts) : null,
  };
}
