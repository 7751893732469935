import type { Entry } from './matcher.ts';
import type { Prepared } from './prepare.ts';
import { readWords } from './words.ts';

/**
 * Prepared words as text: a line a set, each a list as rules write it, normalised and without blanks; in each part the lines
 * of the other are empty. Spelled out, with their choices and endings, they would be a quarter more in every tab; as tables of
 * the automaton, ten times as much.
 */
export interface Packed {
  readonly plain: string;
  /** Words of rules that score: they ship in a script of their own. */
  readonly weighed: string;
}

/** Forms between two yields: about 2 ms on a slow machine. */
const SLICE = 500;

/** The words of lists, by the place of the list, spelled out. */
export function* spell(lists: readonly string[], normalised: boolean): Generator<void, readonly Entry[]> {
  const entries: Entry[] = [];
  let done = 0;
  for (const [owner, list] of lists.entries()) {
    const seen = new Set<string>();
    for (const { word, flags } of readWords(list, normalised)) {
      const form = `${word} ${flags}`;
      if (seen.has(form)) continue;
      seen.add(form);
      entries.push({ word, flags, owner });
    }
    if (entries.length - done > SLICE) {
      done = entries.length;
      yield;
    }
  }
  return entries;
}

/** Reads what `pack` wrote. */
export function unpack(packed: Packed): Prepared {
  const plain = packed.plain.split('\n');
  const weighed = packed.weighed.split('\n');
  const lines = plain.map((line, set) => line || (weighed[set] ?? ''));
  return { sets: lines.length, weighed: new Set(), lists: new Map(), entries: () => spell(lines, true) };
}
