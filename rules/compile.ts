import { printMatcher } from './fingerprint.ts';
import type { FrozenNames } from './frozen.ts';
import { readLists } from './listed.ts';
import { buildMatcher, type Entry, type Matcher } from './matcher.ts';
import { readNear } from './near.ts';
import { buildOwn, type OwnSignal, type PatternCompiler, type PatternReader, readOwnRules } from './own.ts';
import type { RulePolicy } from './policy.ts';
import type { Packs, Prepared } from './prepare.ts';
import type { Clause, NameList, Rule, Severity, Signal } from './rule.ts';
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
  /** Finds the places of a pattern of the policy's; null for none. */
  readonly read: PatternReader | null;
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
  /** What the policy says of it at least; null for nothing. */
  readonly floor: Severity | null;
  /** Set of words inside which this rule does not count; -1 for none. */
  readonly excepted: number;
  readonly signals: readonly CompiledSignal[];
  readonly clauses: readonly CompiledClause[];
  /** Those that ask for no words. */
  readonly wordless: readonly CompiledClause[];
}

/** What `check` needs: built once per policy, never changed. */
export interface Ruleset {
  /** That of the packs, that of the policy, and one for each document's fingerprints. */
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
  /** Sets of names that count only near a word of another set. */
  readonly nearby: ReadonlyMap<number, number>;
  readonly crises: NonNullable<RulePolicy['crises']>;
  readonly dates: NonNullable<RulePolicy['dates']>;
  readonly roles: NonNullable<RulePolicy['roles']>;
}

/** Rules with their words: the matcher of packs is built once, however often the policy changes. */
export interface WordedPacks {
  readonly packs: Packs;
  readonly prepared: Prepared;
  matcher: Matcher | null;
}

/**
 * Does the work of `compile` in slices: yields after each few milliseconds. Throws an Error on a rule that is wrongly written.
 * Without `patterns` those of the policy's own rules are left out, and their words stand. `frozen` are the names of this very
 * policy, where they were made ready before.
 */
export function* compileSteps(
  policy: RulePolicy,
  worded: WordedPacks,
  patterns: PatternCompiler | null = null,
  frozen: FrozenNames | null = null,
): Generator<void, Ruleset> {
  const { packs, prepared } = worded;
  if (worded.matcher === null) {
    worded.matcher = yield* buildMatcher(yield* prepared.entries());
    yield;
  }
  const names = prepared.sets;
  const listed = yield* readLists(policy, names, frozen);
  const { lists, dated, nears } = listed;
  let { sets } = listed;
  const entries: Entry[] = [];
  const prints: Matcher[] = [];
  for (const document of policy.fingerprints ?? []) {
    const owners = document.lists.map(({ list, until }) => {
      const usual = lists.get(list);
      if (usual === undefined || until === undefined) return usual?.[0] ?? -1;
      dated.set(sets, until);
      usual.push(sets);
      return sets++;
    });
    const matcher = yield* printMatcher(document, owners);
    if (matcher !== null) prints.push(matcher);
  }
  const namesEnd = sets;
  const cues = new Map([...new Set(nears.values())].map((near) => [near, sets++]));
  for (const [near, owner] of cues) for (const word of readNear(near)) entries.push({ ...word, owner });
  const allowed = policy.allowed === undefined ? -1 : sets++;
  for (const line of (policy.allowed ?? '').split('\n'))
    for (const { word, flags } of readName(line)) entries.push({ word, flags, owner: allowed });
  const own = yield* readOwnRules(policy, (id) => Object.hasOwn(packs, id), sets, patterns);
  sets = own.sets;
  entries.push(...own.entries);
  const matchers = [worded.matcher, ...(yield* buildOwn(entries, own.wildcards)), ...prints];
  if (listed.matcher !== null) matchers.push(listed.matcher);

  // built packs hold the number of a set where rules hold its words
  const wordSet = (words: string): number => {
    const set = typeof words === 'number' ? words : prepared.lists.get(words);
    if (set === undefined) throw new Error(`A list of words was not prepared: ${words.slice(0, 40)}`);
    return set;
  };
  const rules: CompiledRule[] = [];
  let clauses = 0;
  const shipped = Object.keys(packs)
    .sort()
    .map((id) => [id, packs[id]!] as const);
  for (const [id, written] of [...shipped, ...own.rules]) {
    const override = policy.severities[id];
    if (override === 'off') continue;
    const rule = compileRule(id, written, wordSet, lists, clauses, {
      override: override ?? null,
      floor: policy.floors?.[id] ?? null,
      excepted: own.exceptions.get(id) ?? -1,
    });
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
    nearby: new Map([...nears].map(([set, near]) => [set, cues.get(near)!])),
    crises: policy.crises ?? [],
    dates: policy.dates ?? [],
    roles: policy.roles ?? {},
  };
}

function compileRule(
  id: string,
  rule: Rule,
  wordSet: (words: string) => number,
  lists: ReadonlyMap<NameList, readonly number[]>,
  first: number,
  told: Pick<CompiledRule, 'override' | 'floor' | 'excepted'>,
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
    const signal: OwnSignal = rule.signals[name]!;
    const { cue, read = null } = signal;
    if (signal.pattern !== undefined && cue === undefined)
      throw new Error(`Pattern "${name}" of rule ${id} has no cue`);
    return {
      name,
      signal,
      sets: [...(signal.words === undefined ? [] : [wordSet(signal.words)]), ...setsOf(signal.names)],
      not: signal.not === undefined ? -1 : wordSet(signal.not),
      cue: cue === undefined || cue === 'digits' || !names.includes(cue) ? -1 : index(cue),
      author: listed(signal.names).includes('author'),
      read,
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
            if (signal.signal.in === 'target' || signal.author || signal.signal.capitals === true || signal.read)
              return [];
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
    ...told,
    signals,
    clauses,
    wordless: clauses.filter(({ all }) => all.length === 0),
  };
}
