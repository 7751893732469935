import { sorted } from './hits.ts';
import { NEAR, NEAR_NEXT, UNTIL } from './policy.ts';
import { plain, stands, type Word } from './words.ts';

/** How far one of its near words may stand from a name, in normalised units. */
const NEARBY = 60;

/** A line of a list of names: the forms, and what is said at its end. */
export interface NameLine {
  /** Name and aliases, joined with `\t`. */
  readonly forms: string;
  /** `YYYY-MM-DD`; empty where the name counts for ever. */
  readonly day: string;
  /** Near words, joined with `NEAR_NEXT`; empty where the name counts anywhere. */
  readonly near: string;
}

/** Takes a line of `RulePolicy.names` apart. */
export function readLine(line: string): NameLine {
  const at = line.lastIndexOf(UNTIL);
  const rest = at < 0 ? line : line.slice(0, at);
  const by = rest.lastIndexOf(NEAR);
  return {
    forms: by < 0 ? rest : rest.slice(0, by),
    day: at < 0 ? '' : line.slice(at + 1),
    near: by < 0 ? '' : rest.slice(by + 1).trim(),
  };
}

/** Near words as the matcher takes them; they need no capital. */
export function readNear(near: string): Word[] {
  return near
    .split(NEAR_NEXT)
    .map(plain)
    .filter(Boolean)
    .map((word) => ({ word, flags: stands(word) }));
}

/** Those places of a pile, in no order, beside which at most `NEARBY` units away one of `words` stands. */
export function closeTo(pile: readonly number[], words: readonly number[]): number[] {
  const cues = sorted(words);
  const places = sorted(pile);
  const out: number[] = [];
  let first = 0;
  for (let i = 0; i < places.length; i += 2) {
    const start = places[i]!;
    const end = places[i + 1]!;
    while (first < cues.length && cues[first + 1]! < start - NEARBY) first += 2;
    for (let at = first; at < cues.length && cues[at]! <= end + NEARBY; at += 2) {
      const apart = cues[at + 1]! <= start || cues[at]! >= end;
      if (!apart || cues[at + 1]! < start - NEARBY) continue;
      out.push(start, end);
      break;
    }
  }
  return out;
}
