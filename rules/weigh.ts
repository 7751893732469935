import type { CompiledClause, CompiledRule } from './compile.ts';
import type { Part } from './finding.ts';
import type { Hits } from './hits.ts';
import type { Reading } from './reading.ts';

interface Weighed extends Part {
  readonly weight: number;
  /** Stands for what the text says there: the same words have the same number. */
  readonly word: number;
}

/** So many words are named as reasons, the heaviest first. */
const MOST_REASONS = 4;

/** FNV-1a over UTF-16 units: strings of thousands of hits would be most of the work. */
function numberOf(codes: Uint16Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ codes[i]!, 0x01000193);
  return hash;
}

/** Hits of a group with their weights, by start; of hits that lie in each other the longest. */
function weighed(
  rule: CompiledRule,
  group: readonly number[],
  reading: Reading,
  hits: (index: number) => Hits,
): Weighed[] {
  const all: Weighed[] = [];
  for (const signal of group) {
    const weight = rule.signals[signal]!.signal.weight ?? 1;
    const found = hits(signal);
    for (let i = 0; i < found.length; i += 2) {
      const start = found[i]!;
      const end = found[i + 1]!;
      all.push({ signal, start, end, weight, word: numberOf(reading.view.codes, start, end) });
    }
  }
  all.sort((a, b) => a.start - b.start || b.end - a.end || b.weight - a.weight);
  let reach = -1;
  return all.filter(({ end }) => {
    if (end <= reach) return false;
    reach = end;
    return true;
  });
}

/**
 * The stretches of a text in which the different words of a clause's first group weigh enough together: of each the words
 * that add most, the heaviest first. A word counts once a stretch, however often it is said.
 */
export function weigh(
  rule: CompiledRule,
  { clause, all }: CompiledClause,
  reading: Reading,
  hits: (index: number) => Hits,
): Part[][] {
  const least = clause.least!;
  let most = 0;
  for (const signal of all[0]!)
    most += Math.max(0, rule.signals[signal]!.signal.weight ?? 1) * (hits(signal).length / 2);
  if (most < least) return [];
  const found = weighed(rule, all[0]!, reading, hits);
  const out: Part[][] = [];
  const inside = new Map<number, number>();
  let sum = 0;
  const count = ({ word, weight }: Weighed, step: 1 | -1) => {
    const before = inside.get(word) ?? 0;
    inside.set(word, before + step);
    if (step === 1 ? before === 0 : before === 1) sum += weight * step;
  };
  const apart = (first: Weighed, last: Weighed): boolean => {
    if (clause.within === 'draft') return false;
    if (typeof clause.within === 'number') return last.end - first.start > clause.within;
    return last.start >= reading.sentence(first.start)[1];
  };
  let from = 0;
  for (let to = 0; to < found.length; to++) {
    count(found[to]!, 1);
    while (from < to && apart(found[from]!, found[to]!)) count(found[from++]!, -1);
    // the stretch is judged when it can grow no further, so that words that speak against it are heard too
    const next = found[to + 1];
    if (sum < least || (next !== undefined && !apart(found[from]!, next))) continue;
    const heaviest = found.slice(from, to + 1).filter(({ weight }) => weight > 0);
    heaviest.sort((a, b) => b.weight - a.weight || a.start - b.start);
    const words = new Set<number>();
    out.push(heaviest.filter(({ word }) => words.size < MOST_REASONS && !words.has(word) && words.add(word)));
    inside.clear();
    sum = 0;
    from = to + 1;
  }
  return out;
}
