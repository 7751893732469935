import type { Draft } from '../../rules/draft.ts';
import { check, compile, type Ruleset } from '../../rules/index.ts';
import type { Finding } from '../../rules/rule.ts';
import { SAMPLE } from './breadth-sample.ts';
import { toTabPolicy } from './compact.ts';
import { mergeLayers } from './layers.ts';
import { compilePattern } from './pattern.ts';
import { defaultPolicy, type PolicyOwnRule } from './schema.ts';

/** Most of the ordinary sentences, as a share of 1, that a rule may find something in. */
export const MOST_FOUND = 0.03;

/** Most milliseconds that one rule may take for a text of `LONG`, at the best of `RUNS`: the first ones are cold, and the machine may be busy. */
export const MOST_TIME = 10;
const RUNS = 5;
/** UTF-16 units of a text that is as long as people write. */
const LONG = 3_000;

/** Whether a rule of one's own does what its sentences say, and at what cost. */
export interface Trial {
  /** The bad example is not found. */
  readonly missed: boolean;
  /** The good example is found. */
  readonly caught: boolean;
  /** The ordinary sentences that it finds something in, and whether they are too many. */
  readonly found: readonly string[];
  readonly broad: boolean;
  /** Milliseconds for a text of 3,000 characters, and whether they are too many. */
  readonly time: number;
  readonly slow: boolean;
}

/** A rule whose words are in too many ordinary sentences. */
export interface Broad {
  /** As in the document, without `own/`. */
  readonly id: string;
  readonly found: readonly string[];
}

/** Rules of the policy's own, compiled without any other. `allowed`: words inside which nothing counts. */
export function compileAlone(rules: readonly PolicyOwnRule[], allowed: readonly string[] = []): Ruleset {
  const own = { ...defaultPolicy(), ownRules: [...rules], allowed: [...allowed] };
  return compile(toTabPolicy(mergeLayers({ own }), 0), {}, compilePattern);
}

/** What rules of the policy's own find in a text anywhere: where they are confined to is left out. */
export function findAlone(rules: readonly PolicyOwnRule[]): (text: string) => readonly Finding[] {
  const ruleset = anywhere(rules);
  return (text) => check(draftOf(text), ruleset);
}

/** Tries a rule on its own two sentences, on the ordinary ones and on long texts. `clock` tells milliseconds. */
export function tryRule(rule: PolicyOwnRule, clock: () => number = () => performance.now()): Trial {
  const ruleset = anywhere([rule]);
  const finds = (text: string) => text !== '' && check(draftOf(text), ruleset).length > 0;
  const found = SAMPLE.filter(finds);
  let time = 0;
  for (const text of longTexts(rule)) {
    let best = Number.POSITIVE_INFINITY;
    for (let run = 0; run < RUNS; run++) {
      const from = clock();
      check(draftOf(text), ruleset);
      best = Math.min(best, clock() - from);
    }
    time = Math.max(time, best);
  }
  return {
    missed: !finds(rule.bad),
    caught: finds(rule.good),
    found,
    broad: isBroad(found.length),
    time,
    slow: time > MOST_TIME,
  };
}

/** Which rules find something in too many ordinary sentences; all are tried at once. */
export function broadRules(rules: readonly PolicyOwnRule[]): readonly Broad[] {
  if (rules.length === 0) return [];
  const find = findAlone(rules);
  const found = new Map<string, string[]>();
  for (const sentence of SAMPLE)
    for (const id of new Set(find(sentence).map(({ rule }) => rule.slice('own/'.length))))
      found.set(id, [...(found.get(id) ?? []), sentence]);
  return [...found].flatMap(([id, found]) => (isBroad(found.length) ? [{ id, found }] : []));
}

const isBroad = (found: number) => found > SAMPLE.length * MOST_FOUND;

function anywhere(rules: readonly PolicyOwnRule[]): Ruleset {
  return compileAlone(rules.map(({ acts: _, platforms: __, markets: ___, ...rule }) => rule));
}

/** Ordinary writing, the rule's own words over and over, and its bad example over and over. */
function longTexts({ words, bad }: PolicyOwnRule): readonly string[] {
  const own = [words.join(' ').replaceAll('#', '1').replaceAll('*', 's'), bad].filter((text) => text.trim() !== '');
  return [SAMPLE.join(' '), ...own.map((text) => `${text} `.repeat(Math.ceil(LONG / (text.length + 1))))].map((text) =>
    text.slice(0, LONG),
  );
}

/** A post from a work account, as plain as can be. */
export function draftOf(text: string): Draft {
  return {
    platform: 'linkedin',
    act: 'post',
    account: { platform: 'linkedin', handle: null, name: null, kind: 'work' },
    target: null,
    text,
    at: '2026-01-01T00:00:00Z',
  };
}
