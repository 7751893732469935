import { ENGLISH, OTHERS } from './language.ts';
import { buildMatcher, type Entry, type Matcher } from './matcher.ts';
import type { Clause, NameList, Rule, RulePolicy, Severity, Signal } from './rule.ts';
import { readName, readWords } from './words.ts';

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
  readonly clause: Clause;
  readonly all: readonly (readonly number[])[];
  /** Of each group that words alone can answer, their sets: a text without any of them is not looked at again. */
  readonly needs: readonly (readonly number[])[];
  readonly none: readonly { readonly signal: number; readonly before: number }[];
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
}

/** What `check` needs: built once per policy, never changed. */
export interface Ruleset {
  readonly matcher: Matcher;
  readonly sets: number;
  /** The first so many sets are the policy's lists of names. */
  readonly lists: number;
  readonly rules: readonly CompiledRule[];
  /** Sets of the policy's names and of the small words of languages. */
  readonly own: number;
  readonly english: number;
  readonly others: number;
}

/** Rules by id. */
export type Packs = Readonly<Record<string, Rule>>;

const LISTS: readonly (keyof RulePolicy['names'])[] = ['own', 'competitors', 'customers', 'unreleased'];

/** Does the work of `compile` in slices: yields after each few milliseconds. Throws an Error on a rule that is wrongly written. */
export function* compileSteps(policy: RulePolicy, packs: Packs): Generator<void, Ruleset> {
  const entries: Entry[] = [];
  const known = new Map<string, number>();
  let sets = 0;
  const wordSet = (words: string): number => {
    let set = known.get(words);
    if (set === undefined) {
      set = sets++;
      known.set(words, set);
      for (const { word, flags } of readWords(words)) entries.push({ word, flags, owner: set });
    }
    return set;
  };
  const lists = new Map<NameList, number>(LISTS.map((list) => [list, sets++]));
  const english = wordSet(ENGLISH);
  const others = wordSet(OTHERS);

  const rules: CompiledRule[] = [];
  for (const id of Object.keys(packs).sort()) {
    const override = policy.severities[id];
    if (override === 'off') continue;
    rules.push(compileRule(id, packs[id]!, override ?? null, wordSet, lists));
    yield;
  }
  let read = 0;
  for (const list of LISTS)
    for (const line of policy.names[list].split('\n')) {
      for (const { word, flags } of readName(line)) entries.push({ word, flags, owner: lists.get(list)! });
      if (++read % 120 === 0) yield;
    }
  const matcher = yield* buildMatcher(entries);
  return { matcher, sets, lists: LISTS.length, rules, own: lists.get('own')!, english, others };
}

function compileRule(
  id: string,
  rule: Rule,
  override: Severity | null,
  wordSet: (words: string) => number,
  lists: ReadonlyMap<NameList, number>,
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
  const clauses = rule.clauses.map((clause): CompiledClause => {
    const all = clause.all.map((group) => group.split('|').map(index));
    return {
      clause,
      all,
      needs: all.flatMap((group) => {
        const sets: number[] = [];
        for (const at of group) {
          const signal = signals[at]!;
          if (signal.signal.in === 'target' || signal.author) return [];
          if (signal.signal.pattern !== undefined) {
            if (signal.cue < 0 || signals[signal.cue]!.signal.pattern !== undefined) return [];
            sets.push(...signals[signal.cue]!.sets);
          }
          sets.push(...signal.sets);
        }
        return [sets];
      }),
      none: (clause.none ?? []).map((exception) =>
        typeof exception === 'string'
          ? { signal: index(exception), before: -1 }
          : { signal: index(exception.signal), before: exception.before },
      ),
      mark: clause.mark === undefined ? all.flat() : clause.mark.map(index),
      target: (clause.when?.target ?? []).map(index),
      author: setsOf(clause.when?.author),
    };
  });
  return { id, language: id.slice(0, id.indexOf('/')), rule, override, signals, clauses };
}
