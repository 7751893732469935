import type { CompiledRule, CompiledSignal, Ruleset } from './compile.ts';
import { type Reads, reads } from './language.ts';
import { STANDS } from './matcher.ts';
import { normalise, read, type View } from './text.ts';
import { suffixLength } from './words.ts';

/** Places in a normalised text, `[start, end, start, end, …]` by rising start. */
export type Hits = readonly number[];

/** One text with all words found in it; the rest is found when a rule asks. */
export interface Reading {
  readonly view: View;
  readonly sets: readonly (number[] | undefined)[];
  readonly languages: Reads;
  /** The normalised text as a string, made when a pattern first needs it. */
  text(): string;
  /** Start and end of the sentence around a place. */
  sentence(at: number): readonly [number, number];
}

const NONE: Hits = [];

/** Words after which a full stop ends no sentence. */
const SHORT =
  /(?:^|[^a-z])(?:[a-z]|co|ltd|inc|corp|no|nos|vs|mr|mrs|ms|dr|st|approx|etc|e\.g|i\.e|dept|fig|art|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;

function sentenceEnds(view: View): number[] {
  const { codes, length } = view;
  const ends: number[] = [];
  for (let i = 0; i < length; i++) {
    const code = codes[i]!;
    if (code === 10 || code === 33 || code === 63 || code === 0x3002) ends.push(i + 1);
    else if (code === 46) {
      const next = i + 1 < length ? codes[i + 1]! : 32;
      if ((next === 32 || next === 10 || next === 34) && !SHORT.test(read(view, Math.max(0, i - 7), i)))
        ends.push(i + 1);
    }
  }
  ends.push(length);
  return ends;
}

/** First index of `hits` whose start is not before `at`. */
export function firstFrom(hits: Hits, at: number): number {
  let low = 0;
  let high = hits.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hits[middle * 2]! < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** By start, then by end, each place once. */
function sorted(hits: number[]): number[] {
  const places: [number, number][] = [];
  for (let i = 0; i < hits.length; i += 2) places.push([hits[i]!, hits[i + 1]!]);
  places.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const out: number[] = [];
  for (const [start, end] of places) {
    const last = out.length - 2;
    if (last >= 0 && out[last] === start) continue; // the longest word at a place speaks for it
    out.push(start, end);
  }
  return out;
}

function without(hits: Hits, longer: Hits): number[] {
  const out: number[] = [];
  let reach = -1;
  let at = 0;
  for (let i = 0; i < hits.length; i += 2) {
    const start = hits[i]!;
    for (; at < longer.length && longer[at]! <= start; at += 2) reach = Math.max(reach, longer[at + 1]!);
    if (hits[i + 1]! > reach) out.push(start, hits[i + 1]!);
  }
  return out;
}

/** Reads a text: one normalisation, one walk of the matcher. */
export function readText(ruleset: Ruleset, source: string): Reading {
  const view = normalise(source);
  const found: (number[] | undefined)[] = new Array(ruleset.sets);
  ruleset.matcher.scan(view.codes, view.length, (owner, flags, start, end) => {
    if ((flags & STANDS.capital) !== 0) {
      const first = source[view.starts[start]!]!;
      if (first === first.toLowerCase()) return;
    }
    // Acme Co., Ltd is one name
    const until = owner < ruleset.lists ? end + suffixLength(read(view, end, Math.min(view.length, end + 24))) : end;
    const pile = found[owner];
    if (pile === undefined) found[owner] = [start, until];
    else pile.push(start, until);
  });
  const count = (set: number) => (found[set]?.length ?? 0) / 2;
  const languages = reads(view, count(ruleset.english), count(ruleset.others));
  for (let set = 0; set < found.length; set++) if (found[set] !== undefined) found[set] = sorted(found[set]!);
  // "First" in the firm's own name claims nothing
  const own = found[ruleset.own];
  if (own !== undefined)
    for (let set = 0; set < found.length; set++)
      if (set !== ruleset.own && found[set] !== undefined) found[set] = without(found[set]!, own);

  let text: string | null = null;
  let ends: number[] | null = null;
  const whole = () => {
    text ??= read(view);
    return text;
  };
  return {
    view,
    sets: found,
    languages,
    text: whole,
    sentence(at) {
      ends ??= sentenceEnds(view);
      let low = 0;
      let high = ends.length - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (ends[middle]! <= at) low = middle + 1;
        else high = middle;
      }
      return [low === 0 ? 0 : ends[low - 1]!, ends[low]!];
    },
  };
}

/** Where a signal is found in a reading; `author` is whoever wrote the post that is answered, normalised. */
export function hitsOf(rule: CompiledRule, signal: CompiledSignal, reading: Reading, author: string): Hits {
  let hits: number[] = [];
  for (const set of signal.sets) if (reading.sets[set] !== undefined) hits = hits.concat(reading.sets[set]);
  if (signal.author && author.length > 1) {
    const text = reading.text();
    for (let at = text.indexOf(author); at >= 0; at = text.indexOf(author, at + author.length))
      hits.push(at, at + author.length);
  }
  const longer = signal.not < 0 ? undefined : reading.sets[signal.not];
  if (hits.length > 0 && longer !== undefined) hits = without(sorted(hits), longer);
  const { pattern } = signal.signal;
  if (pattern !== undefined) hits = hits.concat(matches(rule, signal, pattern, reading, author));
  if (hits.length === 0) return NONE;
  return hits.length === 2 ? hits : sorted(hits);
}

function matches(
  rule: CompiledRule,
  signal: CompiledSignal,
  pattern: RegExp,
  reading: Reading,
  author: string,
): number[] {
  const out: number[] = [];
  const { cue, valid, reach = 60 } = signal.signal;
  const { view } = reading;
  const run = (from: number, to: number) => {
    const piece = reading.text().slice(from, to);
    pattern.lastIndex = 0;
    for (let match = pattern.exec(piece); match !== null; match = pattern.exec(piece)) {
      if (match[0] === '') pattern.lastIndex++;
      else if (valid === undefined || valid(match[0]))
        out.push(from + match.index, from + match.index + match[0].length);
    }
  };
  if (signal.cue < 0) {
    if (cue === 'digits' ? view.digits > 0 : view.length > 0 && reading.text().includes(cue!)) run(0, view.length);
    return out;
  }
  const cues = hitsOf(rule, rule.signals[signal.cue]!, reading, author);
  // windows that touch are one, so that no character is read twice
  for (let i = 0; i < cues.length; ) {
    const from = Math.max(0, cues[i]! - reach);
    let to = cues[i + 1]! + reach;
    for (i += 2; i < cues.length && cues[i]! - reach <= to + 1; i += 2) to = Math.max(to, cues[i + 1]! + reach);
    run(...widened(view, from, Math.min(view.length, to)));
  }
  return out;
}

/** A window that cuts no word or number; at most 40 units wider on each side. */
function widened(view: View, from: number, to: number): [number, number] {
  let start = from;
  let end = to;
  while (start > 0 && from - start < 40 && view.codes[start - 1]! > 32 && view.codes[start - 1]! < 128) start--;
  while (end < view.length && end - to < 40 && view.codes[end]! > 32 && view.codes[end]! < 128) end++;
  return [start, end];
}
