import type { Hits } from './hits.ts';
import { buildMatcher, type Entry, type Matcher, STANDS } from './matcher.ts';
import type { OwnRule, RulePolicy } from './policy.ts';
import type { Rule, Signal } from './rule.ts';
import { buildWildcards, isWildcard, type Wildcard } from './wildcard.ts';
import { plain, readName, stands } from './words.ts';

/** Where a pattern is found in a normalised text, by rising start; no place is empty. */
export type PatternReader = (text: string) => Hits;

/** Makes a pattern ready; null where it is none, or over its limits. It comes from outside: no pattern of a policy ever meets the browser's own `RegExp`. */
export type PatternCompiler = (pattern: string) => PatternReader | null;

/** A signal whose places a reader finds. */
export interface OwnSignal extends Signal {
  readonly read?: PatternReader;
}

/** What a policy adds to the rules that ship. */
export interface Additions {
  readonly rules: readonly (readonly [id: string, rule: Rule])[];
  /** By rule id: the set of words inside which that rule does not count. */
  readonly exceptions: ReadonlyMap<string, number>;
  readonly entries: readonly Entry[];
  readonly wildcards: readonly Wildcard[];
  /** First number after those of its sets. */
  readonly sets: number;
}

/** Whatever a word goes on with: no bound and no ending. */
const OPEN = STANDS.right | STANDS.plural;

/** One word as people write it: nothing in it has a meaning but `#` and a `*` at the end. */
function readOwn(line: string, owner: number, entries: Entry[], wildcards: Wildcard[]): void {
  const trimmed = line.trim();
  const open = /\*$/.test(trimmed);
  const word = plain(trimmed.replace(/\*+$/, ''));
  if (word === '') return;
  if (isWildcard(word)) {
    wildcards.push({ shape: word, loose: open ? OPEN : STANDS.plural, owner });
    return;
  }
  const flags = stands(word) & (open ? ~OPEN : ~0);
  entries.push({ word, flags, owner });
  if ((flags & STANDS.plural) !== 0 && /[^aeiou]y$/.test(word))
    entries.push({ word: `${word.slice(0, -1)}ies`, flags: flags & ~STANDS.plural, owner });
}

/** A rule of the policy's own as all rules are; its words are the number of their set, as in the packs that are built. */
function toRule(own: OwnRule, set: number, read: PatternReader | null): Rule {
  const { category, severity, owner, message, acts = [], platforms = [], markets = [] } = own;
  const signals: Record<string, OwnSignal> = { words: { words: set as unknown as string } };
  if (read !== null) signals.pattern = { read };
  return {
    category,
    severity,
    owner,
    message: { zh: message, en: message },
    signals,
    clauses: [
      {
        all: [Object.keys(signals).join('|')],
        when: {
          // a personal account is its owner's alone
          accounts: ['work', 'unknown'],
          ...(acts.length > 0 ? { acts } : {}),
          ...(platforms.length > 0 ? { platforms } : {}),
          ...(markets.length > 0 ? { markets } : {}),
        },
      },
    ],
  };
}

/** Reads the policy's own rules and exceptions; yields between slices of work. `first` is the first free number of a set. */
export function* readOwnRules(
  { ownRules = [], exceptions = {}, severities }: RulePolicy,
  isRule: (id: string) => boolean,
  first: number,
  compile: PatternCompiler | null,
): Generator<void, Additions> {
  let sets = first;
  const entries: Entry[] = [];
  const wildcards: Wildcard[] = [];
  const rules: [string, Rule][] = [];
  const excepted = new Map<string, number>();
  const known = new Set<string>();
  for (const own of ownRules) {
    if (severities[own.id] === 'off') continue;
    const set = sets++;
    for (const line of (own.words ?? '').split('\n')) readOwn(line, set, entries, wildcards);
    rules.push([own.id, toRule(own, set, own.pattern === undefined ? null : (compile?.(own.pattern) ?? null))]);
    known.add(own.id);
    yield;
  }
  for (const id of Object.keys(exceptions)) {
    if (!known.has(id) && !isRule(id)) continue;
    const set = sets++;
    excepted.set(id, set);
    for (const line of exceptions[id]!.split('\n'))
      for (const { word, flags } of readName(line)) entries.push({ word, flags, owner: set });
    yield;
  }
  return { rules, exceptions: excepted, entries, wildcards, sets };
}

/** The matchers of the policy's words and of its shapes; none where there are none. */
export function* buildOwn(entries: readonly Entry[], wildcards: readonly Wildcard[]): Generator<void, Matcher[]> {
  const out: Matcher[] = [];
  if (entries.length > 0) out.push(yield* buildMatcher(entries));
  if (wildcards.length > 0) out.push(yield* buildWildcards(wildcards));
  return out;
}
