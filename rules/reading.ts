import type { CompiledRule, CompiledSignal, Ruleset } from './compile.ts';
import { undisguise } from './disguise.ts';
import { type Hits, NONE, sorted, together, without } from './hits.ts';
import { type Reads, reads } from './language.ts';
import { STANDS } from './matcher.ts';
import { closeTo } from './near.ts';
import { aroundDigits, matchesIn, REACH, widened } from './patterns.ts';
import type { PhoneReader } from './phones.ts';
import { isWord, normalise, read, type View } from './text.ts';
import { suffixLength } from './words.ts';

/** One text with all words found in it; the rest is found when a rule asks. */
export interface Reading {
  readonly view: View;
  /** By set: 1 where a word of it was met at all. */
  readonly met: Uint8Array;
  /** Where words of a set stand, put in order when first asked for. */
  of(set: number): Hits;
  readonly languages: Reads;
  /** Latin words that are written with a capital inside a sentence; none in a text that is mostly capitals. */
  capitals(): Hits;
  /** Valid phone numbers; null where no reader of them is at hand. */
  readonly phones: Hits | null;
  /** The normalised text as a string, made when a pattern first needs it. */
  text(): string;
  /** Where a pattern matches around digits, or in the whole text; rules that share it ask once. */
  all(pattern: RegExp, digits: boolean): Hits;
  /** Start and end of the sentence around a place. */
  sentence(at: number): readonly [number, number];
}

/** So many places of one list of words are enough for anyone; it also keeps hostile texts cheap. */
const MOST_PLACES = 3000;

/** Words after which a full stop ends no sentence. */
const SHORT =
  /(?:^|[^a-z])(?:[a-z]|co|ltd|inc|corp|no|nos|vs|mr|mrs|ms|dr|st|approx|etc|e\.g|i\.e|dept|fig|art|tel|mob|ph|ext|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;

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

function capitalsIn(view: View): number[] {
  const { source, codes, length, starts } = view;
  const out: number[] = [];
  let opens = true;
  let plain = 0;
  for (let at = 0; at < length; at++) {
    const code = codes[at]!;
    if (!isWord(code)) {
      if (code === 10 || code === 33 || code === 46 || code === 63 || code === 58 || code === 0x3002) opens = true;
      continue;
    }
    let end = at + 1;
    while (end < length && isWord(codes[end]!)) end++;
    const first = source[starts[at]!]!;
    const capital = first !== first.toLowerCase();
    if (!capital && code >= 97 && code <= 122) plain++;
    if (capital && !opens && end - at > 2) out.push(at, end);
    opens = false;
    at = end - 1;
  }
  // in a text that is mostly capitals they say nothing
  return plain * 2 >= out.length / 2 ? out : [];
}

/**
 * Reads a text: one normalisation, disguised words put together again, one walk of the matchers. `at` is the draft's time,
 * ISO 8601. `named`: the text is names and nothing else, so that no word must stand near them.
 */
export function readText(
  ruleset: Ruleset,
  source: string,
  at: string,
  phones: PhoneReader | null,
  named = false,
): Reading {
  const view = normalise(source);
  return readView(ruleset, undisguise(view, ruleset.matchers) ?? view, at, phones, named);
}

/** Places in a source as places in its view. */
function placesOf(view: View, places: ReturnType<PhoneReader>): number[] {
  const out: number[] = [];
  let at = 0;
  for (const { start, end } of places) {
    while (at < view.length && view.starts[at]! < start) at++;
    const from = at;
    while (at < view.length && view.ends[at]! <= end) at++;
    if (at > from) out.push(from, at);
  }
  return out;
}

function readView(ruleset: Ruleset, view: View, at: string, phones: PhoneReader | null, named: boolean): Reading {
  const { source } = view;
  const found: (number[] | undefined)[] = new Array(ruleset.sets);
  const met = new Uint8Array(ruleset.sets);
  const hit = (owner: number, flags: number, start: number, end: number) => {
    if ((flags & STANDS.capital) !== 0) {
      // in a text that is all capitals a capital says nothing
      const first = source[view.starts[start]!]!;
      if (first === first.toLowerCase() || !/\p{Ll}/u.test(source)) return;
    }
    // Acme Co., Ltd is one name
    const isName = owner >= ruleset.names && owner < ruleset.namesEnd;
    const until = isName ? end + suffixLength(read(view, end, Math.min(view.length, end + 24))) : end;
    const pile = found[owner];
    if (pile === undefined) {
      found[owner] = [start, until];
      met[owner] = 1;
    } else if (pile.length < MOST_PLACES * 2) pile.push(start, until);
  };
  for (const matcher of ruleset.matchers) matcher.scan(view.codes, view.length, hit);
  const count = (set: number) => (found[set]?.length ?? 0) / 2;
  const languages = reads(view, count(ruleset.english), count(ruleset.others));
  for (const [set, until] of ruleset.dated)
    if (until <= at.slice(0, 10)) {
      found[set] = undefined;
      met[set] = 0;
    }
  for (const [set, words] of named ? [] : ruleset.nearby)
    if (found[set] !== undefined) {
      const close = found[words] === undefined ? [] : closeTo(found[set], found[words]);
      found[set] = close.length > 0 ? close : undefined;
      met[set] = close.length > 0 ? 1 : 0;
    }
  const ordered: (Hits | undefined)[] = new Array(ruleset.sets);
  // "First" in the firm's own name claims nothing, nor does a word that the policy allows
  const over = [ruleset.own, ruleset.allowed].filter((set) => found[set] !== undefined);
  const of = (set: number): Hits => {
    const known = ordered[set];
    if (known !== undefined) return known;
    let hits: Hits = found[set] === undefined ? NONE : sorted(found[set]);
    for (const longer of over) if (longer !== set && hits.length > 0) hits = without(hits, sorted(found[longer]!));
    ordered[set] = hits;
    return hits;
  };

  const patterns = new Map<RegExp, Hits>();
  let windows: Hits | null = null;
  let capitals: Hits | null = null;
  let text: string | null = null;
  let ends: number[] | null = null;
  const whole = () => {
    text ??= read(view);
    return text;
  };
  return {
    view,
    phones:
      phones === null ? null : view.digits > 6 && source.search(/[+＋]/) >= 0 ? placesOf(view, phones(source)) : NONE,
    capitals: () => {
      capitals ??= capitalsIn(view);
      return capitals;
    },
    met,
    of,
    languages,
    text: whole,
    all: (pattern, digits) => {
      let known = patterns.get(pattern);
      if (known !== undefined) return known;
      if (digits) {
        const places: number[] = [];
        windows ??= aroundDigits(view);
        for (let i = 0; i < windows.length; i += 2) {
          const from = windows[i]!;
          for (const place of matchesIn(whole().slice(from, windows[i + 1]), pattern)) places.push(from + place);
        }
        known = places;
      } else known = matchesIn(whole(), pattern);
      patterns.set(pattern, known);
      return known;
    },
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
  const piles: Hits[] = [];
  for (const set of signal.sets) if (reading.met[set] === 1) piles.push(reading.of(set));
  if (signal.author && author.length > 1) {
    const text = reading.text();
    const named: number[] = [];
    for (let at = text.indexOf(author); at >= 0; at = text.indexOf(author, at + author.length))
      named.push(at, at + author.length);
    piles.push(named);
  }
  if (signal.signal.capitals === true) piles.push(reading.capitals());
  let hits = together(piles);
  if (hits.length > 0 && signal.not >= 0 && reading.met[signal.not] === 1) hits = without(hits, reading.of(signal.not));
  if (signal.read !== null) hits = together([hits, signal.read(reading.text())]);
  const { pattern, phones } = signal.signal;
  if (phones === true && reading.phones !== null) return together([hits, reading.phones]);
  return pattern === undefined ? hits : together([hits, matches(rule, signal, pattern, reading, author)]);
}

function matches(
  rule: CompiledRule,
  signal: CompiledSignal,
  pattern: RegExp,
  reading: Reading,
  author: string,
): number[] {
  const out: number[] = [];
  const { cue, valid, reach = REACH } = signal.signal;
  const { view } = reading;
  const run = (from: number, to: number) => {
    const piece = reading.text().slice(from, to);
    const places = matchesIn(piece, pattern);
    for (let i = 0; i < places.length; i += 2)
      if (valid === undefined || valid(piece.slice(places[i], places[i + 1])))
        out.push(from + places[i]!, from + places[i + 1]!);
  };
  if (signal.cue < 0) {
    const digits = cue === 'digits';
    const places = (digits ? view.digits > 0 : reading.text().includes(cue!)) ? reading.all(pattern, digits) : NONE;
    for (let i = 0; i < places.length; i += 2)
      if (valid === undefined || valid(reading.text().slice(places[i], places[i + 1])))
        out.push(places[i]!, places[i + 1]!);
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
