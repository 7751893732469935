import { ENGLISH, OTHERS } from './language.ts';
import type { Entry } from './matcher.ts';
import type { Rule } from './rule.ts';
import { type Packed, spell } from './unpack.ts';
import { plain } from './words.ts';

/** Rules by id. */
export type Packs = Readonly<Record<string, Rule>>;

/** All words of packs, by the number of their list. */
export interface Prepared {
  /** Number of word sets. */
  readonly sets: number;
  /** Those of rules that score, and of no others. */
  readonly weighed: ReadonlySet<number>;
  /** Set of each list as rules write it; in the built packs the lists are gone and rules hold the numbers. */
  readonly lists: ReadonlyMap<string, number>;
  /** All words, spelled out; yields between slices of work. */
  entries(): Generator<void, readonly Entry[]>;
}

/** Numbers every list of words once. */
export function prepare(packs: Packs): Prepared {
  const lists = new Map<string, number>();
  const unweighed = new Set<number>();
  const take = (words: string | undefined, weighs: boolean) => {
    if (words === undefined) return;
    const set = lists.get(words) ?? lists.size;
    lists.set(words, set);
    if (!weighs) unweighed.add(set);
  };
  take(ENGLISH, false);
  take(OTHERS, false);
  for (const id of Object.keys(packs).sort()) {
    const signals = Object.values(packs[id]!.signals);
    const scores = signals.some(({ weight }) => weight !== undefined);
    for (const { words, not } of signals) {
      take(words, scores);
      take(not, scores);
    }
  }
  const weighed = new Set([...lists.values()].filter((set) => !unweighed.has(set)));
  return { sets: lists.size, weighed, lists, entries: () => spell([...lists.keys()], false) };
}

/** A list as rules write it, without what only people need: every list of a tab is this text, so each blank counts. */
function tight(list: string): string {
  return plain(list.replace(/\s*[,\n，、]\s*/g, ',').replace(/^,+|,+$/g, ''));
}

/** Writes prepared words for the bundle. */
export function pack({ sets, weighed, lists }: Prepared): Packed {
  const lines = Array.from({ length: sets }, () => '');
  for (const [list, set] of lists) lines[set] = tight(list);
  const part = (weighs: boolean) => lines.map((line, set) => (weighed.has(set) === weighs ? line : '')).join('\n');
  return { plain: part(false), weighed: part(true) };
}
