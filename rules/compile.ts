import { buildMatcher, type Entry, type Matcher } from './matcher.ts';
import type { Packs, Prepared } from './prepare.ts';
import {
  type Clause,
  EMPTY_POLICY,
  type NameList,
  type Rule,
  type RulePolicy,
  type Severity,
  type Signal,
  UNTIL,
} from './rule.ts';
import { readName } from './words.ts';

/** A signal with its words replaced by the numbers of word sets. */
export interface CompiledSignal {
  readonly name: string;
  readonly signal: Signal;
  readonly sets: readonly number[];
  /** Set of longer words inside which the words do not count; -1 for none. */
  readonly not: number;
  /** Index of the cue among the rule's signals; -1 where the cue is a kind of character. */
  readonly cue: number;
  readonly author: boolean;
}

/** A clause with names replaced by indexes. */
export interface CompiledClause {
  /** Its number in the ruleset. */
  readonly index: number;
  readonly clause: Clause;
  readonly all: readonly (readonly number[])[];
  /** Of each group that words alone can answer, their sets: a text without any of them is not looked at again. */
  readonly needs: readonly (readonly number[])[];
  /** Counted in units around the first part; -1 for its sentence. */
  readonly none: readonly { readonly signal: number; readonly before: number; readonly after: number }[];
  readonly mark: readonly number[];
  readonly target: readonly number[];
  /** Sets of name lists that the target's author may be on. */
  readonly author: readonly number[];
}

/** A rule as `check` walks it. */
export interface CompiledRule {
  readonly id: string;
  readonly language: string;
  readonly rule: Rule;
  readonly override: Severity | null;
  readonly signals: readonly CompiledSignal[];
  readonly clauses: readonly CompiledClause[];
  /** Those that ask for no words. */
  readonly wordless: readonly CompiledClause[];
}

/** What `check` needs: built once per policy, never changed. */
export interface Ruleset {
  /** That of the packs and that of the policy. */
  readonly matchers: readonly Matcher[];
  readonly sets: number;
  /** Sets from `names` up to `namesEnd` are the policy's lists of names. */
  readonly names: number;
  readonly namesEnd: number;
  readonly rules: readonly CompiledRule[];
  /** Number of clauses. */
  readonly clauses: number;
  /** By set: the clauses that wait for one of its words; a text without any of theirs is not looked at again. */
  readonly waiting: readonly (readonly number[])[];
  /** Sets of the policy's names and of the small words of languages. */
  readonly own: number;
  readonly friends: number;
  readonly english: number;
  readonly others: number;
  /** Set of words inside which nothing counts; -1 for none. */
  readonly allowed: number;
  /** Sets of names that count until a day, `YYYY-MM-DD`. */
  readonly dated: ReadonlyMap<number, string>;
  readonly crises: NonNullable<RulePolicy['crises']>;
}

/** Rules with their words: the matcher of packs is built once, however often the policy changes. */
export interface WordedPacks {
  readonly packs: Packs;
  readonly prepared: Prepared;
  matcher: Matcher | null;
}

const LISTS = Object.keys(EMPTY_POLICY.names) as (keyof RulePolicy['names'])[];

/** Does the work of `compile` in slices: yields after each few milliseconds. Throws an Error on a rule that is wrongly written. */
export function* compileSteps(policy: RulePolicy, worded: WordedPacks): Generator<void, Ruleset> {
  const { packs, prepared } = worded;
  if (worded.matcher === null) {
    worded.matcher = yield* buildMatcher(yield* prepared.entries());
    yield;
  }
  let sets = prepared.sets;
  const names = sets;
  const lists = new Map<NameList, number[]>(LISTS.map((list) => [list, [sets++]]));
  const dated = new Map<number, string>();
  const entries: Entry[] = [];
  let read = 0;
  for (const list of LISTS) {
    const usual = lists.get(list)!;
    const byDay = new Map<string, number>();
    // a copy that an older version wrote lacks lists
    for (const line of (policy.names[list] ?? '').split('\n')) {
      const at = line.lastIndexOf(UNTIL);
      const day = at < 0 ? '' : line.slice(at + 1);
      let set = at < 0 ? usual[0]! : byDay.get(day);
      if (set === undefined) {
        set = sets++;
        byDay.set(day, set);
        dated.set(set, day);
        usual.push(set);
      }
      for (const { word, flags } of readName(at < 0 ? line : line.slice(0, at)))
        entries.push({ word, flags, owner: set });
      if (++read % 120 === 0) yield;
    }
  }
  const namesEnd = sets;
  const allowed = policy.allowed === undefined ? -1 : sets++;
  for (const line of (policy.allowed ?? '').split('\n'))
    for (const { word, flags } of readName(line)) entries.push({ word, flags, owner: allowed });
  const matchers = [worded.matcher];
  if (entries.length > 0) matchers.push(yield* buildMatcher(entries));

  // built packs hold the number of a set where rules hold its words
  const wordSet = (words: string): number => {
    const set = typeof words === 'number' ? words : prepared.lists.get(words);
    if (set === undefined) throw new Error(`A list of words was not prepared: ${words.slice(0, 40)}`);
    return set;
  };
  const rules: CompiledRule[] = [];
  let clauses = 0;
  for (const id of Object.keys(packs).sort()) {
    const override = policy.severities[id];
    if (override === 'off') continue;
    const rule = compileRule(id, packs[id]!, override ?? null, wordSet, lists, clauses);
    clauses += rule.clauses.length;
    rules.push(rule);
  }
  const waiting: number[][] = Array.from({ length: sets }, () => []);
  for (const { clauses } of rules)
    for (const { index, needs } of clauses) for (const set of needs[0] ?? []) waiting[set]!.push(index);
  return {
    matchers,
    sets,
    names,
    namesEnd,
    rules,
    clauses,
    waiting,
    own: lists.get('own')![0]!,
    friends: lists.get('friends')![0]!,
    english: 0,
    others: 1,
    allowed,
    dated,
    crises: policy.crises ?? [],
  };
}

function compileRule(
  id: string,
  rule: Rule,
  override: Severity | null,
  wordSet: (words: string) => number,
  lists: ReadonlyMap<NameList, readonly number[]>,
  first: number,
): CompiledRule {
  const names = Object.keys(rule.signals);
  const index = (name: string): number => {
    const at = names.indexOf(name);
    if (at < 0) throw new Error(`Rule ${id} names a signal "${name}" that it does not have`);
    return at;
  };
  const listed = (list: NameList | readonly NameList[] | undefined): NameList[] =>
    list === undefined ? [] : typeof list === 'string' ? [list] : [...list];
  const setsOf = (list: Signal['names']) => listed(list).flatMap((name) => lists.get(name) ?? []);
  const signals = names.map((name): CompiledSignal => {
    const signal = rule.signals[name]!;
    const { cue } = signal;
    if (signal.pattern !== undefined && cue === undefined)
      throw new Error(`Pattern "${name}" of rule ${id} has no cue`);
    return {
      name,
      signal,
      sets: [...(signal.words === undefined ? [] : [wordSet(signal.words)]), ...setsOf(signal.names)],
      not: signal.not === undefined ? -1 : wordSet(signal.not),
      cue: cue === undefined || cue === 'digits' || !names.includes(cue) ? -1 : index(cue),
      author: listed(signal.names).includes('author'),
    };
  });
  const clauses = rule.clauses.map((clause, i): CompiledClause => {
    const all = clause.all.map((group) => group.split('|').map(index));
    return {
      index: first + i,
      clause,
      all,
      needs: all
        .flatMap((group) => {
          const sets: number[] = [];
          for (const at of group) {
            const signal = signals[at]!;
            if (signal.signal.in === 'target' || signal.author || signal.signal.capitals === true) return [];
            if (signal.signal.pattern !== undefined) {
              if (signal.cue < 0 || signals[signal.cue]!.signal.pattern !== undefined) return [];
              sets.push(...signals[signal.cue]!.sets);
            }
            sets.push(...signal.sets);
          }
          return [sets];
        })
        // the group that fewest lists can answer is the one that is mostly missing
        .sort((a, b) => a.length - b.length),
      none: (clause.none ?? []).map((exception) => {
        if (typeof exception === 'string') return { signal: index(exception), before: -1, after: -1 };
        const signal = index(exception.signal);
        return 'near' in exception
          ? { signal, before: exception.near, after: exception.near }
          : { signal, before: exception.before, after: 0 };
      }),
      mark: clause.mark === undefined ? all.flat() : clause.mark.map(index),
      target: (clause.when?.target ?? []).map(index),
      author: setsOf(clause.when?.author),
    };
  });
  return {
    id,
    language: id.slice(0, id.indexOf('/')),
    rule,
    override,
    signals,
    clauses,
    wordless: clauses.filter(({ all }) => all.length === 0),
  };
}
