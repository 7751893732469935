import type { Matcher } from './matcher.ts';
import { isHan, isWord, type View } from './text.ts';

/** What stands in for letters: digits and signs, as in "fr33" and "s@le". */
const STANDS_IN: Readonly<Record<number, number>> = {
  48: 111, // 0 o
  49: 105, // 1 i
  51: 101, // 3 e
  52: 97, // 4 a
  53: 115, // 5 s
  55: 116, // 7 t
  64: 97, // @ a
  36: 115, // $ s
};

/** Signs that end a clause, quote or count keep words apart; others and emoji may have been put inside one. */
const KEEPS_APART = new Uint8Array(128);
for (const sign of '\n,!?;:()"\'&%<>[]{}') KEEPS_APART[sign.charCodeAt(0)] = 1;

/** Signs that join words as people write them: - / _ . + */
const JOINS = new Set([45, 47, 95, 46, 43]);

/** Most units between two letters of one word: two emoji, or a sign with blanks around it. */
const WIDEST = 5;

/** Shorter words than this are not looked for among letters that are spaced out: three letters mean anything. */
const SHORTEST = 4;

/** Whether a letter may be an ASCII letter with something above or below it. */
function isAccented(code: number): boolean {
  return (code > 0xbf && code < 0x250) || (code >= 0x1e00 && code < 0x1f00);
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || isAccented(code);
}

function maySplit(code: number): boolean {
  if (code < 128) return KEEPS_APART[code] === 0 && !isWord(code);
  return !isWord(code) && !isHan(code) && (code < 0x3001 || code > 0x31ff);
}

/** Letters put back together, and where each was in the view. */
interface Stretch {
  readonly codes: number[];
  readonly starts: number[];
  /** Whether letters were put together here, or read as others. */
  disguised: boolean;
  /** Whether some were read as others: it may be an address or a code, unless a word comes out. */
  guessed: boolean;
}

const stretch = (): Stretch => ({ codes: [], starts: [], disguised: false, guessed: false });

function add({ codes, starts }: Stretch, code: number, start: number): void {
  codes.push(code);
  starts.push(start);
}

/** Where the next letter stands after at most `WIDEST` units that may split a word; -1 where there is none. */
function afterSplit({ codes, length }: View, from: number, blanks: boolean): number {
  for (let at = from; at < length && at - from <= WIDEST; at++) {
    const code = codes[at]!;
    if (isWord(code) || isHan(code)) return at;
    if (!maySplit(code) || (code === 32 && !blanks)) return -1;
  }
  return -1;
}

/** Whether a unit is of a word: a letter, a digit, or one of the signs that stand in for letters between two of them. */
function ofWord(codes: Uint16Array, at: number, length: number): boolean {
  const code = codes[at]!;
  if (isWord(code)) return true;
  return (code === 64 || code === 36) && at > 0 && at + 1 < length && isWord(codes[at - 1]!) && isWord(codes[at + 1]!);
}

/** Where a run of plain letters ends that nothing disguises; -1 where a closer look is due. */
function plainEnd(view: View, from: number): number {
  const { codes, length } = view;
  let at = from;
  if (isHan(codes[from]!)) {
    while (at < length && isHan(codes[at]!)) at++;
    const next = afterSplit(view, at, true);
    return next >= 0 && isHan(codes[next]!) ? -1 : at;
  }
  let letters = false;
  let digits = false;
  for (; at < length && isWord(codes[at]!); at++) {
    const code = codes[at]!;
    if (code >= 97 && code <= 122) letters = true;
    else if (code < 128) digits = true;
    else if (isAccented(code)) return -1;
  }
  if (letters && digits) return -1;
  if (at === from + 1) return -1;
  const next = afterSplit(view, at, false);
  return next >= 0 && isWord(codes[next]!) ? -1 : at;
}

/** Han characters from `from` on, with what splits them left out; returns where they end. */
function readHan(view: View, from: number, out: Stretch): number {
  let at = from;
  for (;;) {
    add(out, view.codes[at]!, at);
    const next = at + 1 < view.length && isHan(view.codes[at + 1]!) ? at + 1 : afterSplit(view, at + 1, true);
    if (next < 0 || !isHan(view.codes[next]!)) return at + 1;
    at = next;
  }
}

/** A word from `from` on, without signs inside it and with letters for what stands in for them; returns where it ends. */
function readLatin(view: View, from: number, out: Stretch): number {
  const { codes, length } = view;
  let at = from;
  let letters = 0;
  let strange = 0;
  let split = false;
  let piece = at;
  for (;;) {
    for (; at < length && ofWord(codes, at, length); at++) {
      const code = codes[at]!;
      let letter = code < 128 ? (STANDS_IN[code] ?? code) : code;
      if (isAccented(code)) letter = String.fromCharCode(code).normalize('NFD').charCodeAt(0);
      if (letter !== code) strange++;
      else if (code >= 97 && code <= 122) letters++;
      add(out, letter, at);
    }
    const next = afterSplit(view, at, false);
    if (next < 0 || !isWord(codes[next]!)) break;
    // eco-friendly and and/or are written so: pieces long enough to be words, one sign between them
    const pieces = at - piece > 2 && next + 2 < length && isWord(codes[next + 1]!) && isWord(codes[next + 2]!);
    if (!pieces || next > at + 1 || !JOINS.has(codes[at]!)) split = true;
    else if (!split) {
      // two words, each for itself
      if (strange === 0) return at;
      break;
    }
    at = next;
    piece = next;
  }
  // half of it are letters still: a price or a model number is no word
  out.disguised = letters >= 2 && (split || strange > 0) && strange <= letters;
  out.guessed = strange > 0;
  return at;
}

/**
 * Single letters from `from` on, blanks and signs between them; returns where they end. Where some gaps are wider than
 * others, or blank among signs, they part words: "f r e e   o f", "f.r.e.e o.f"; `alone` where no other word is in it.
 */
function readSpaced(view: View, from: number, out: Stretch): { readonly end: number; readonly alone: boolean } {
  const { codes, length, starts, ends } = view;
  const letters: number[] = [];
  const gaps: { readonly blank: boolean; readonly width: number }[] = [];
  let at = from;
  for (;;) {
    letters.push(at);
    const next = afterSplit(view, at + 1, true);
    if (next <= at + 1 || !isLetter(codes[next]!) || (next + 1 < length && isWord(codes[next + 1]!))) break;
    gaps.push({ blank: next === at + 2 && codes[at + 1] === 32, width: starts[next]! - ends[at]! });
    at = next;
  }
  const signs = gaps.filter(({ blank }) => !blank).length * 2 > gaps.length;
  const narrow = Math.min(...gaps.map(({ width }) => width));
  let parted = false;
  letters.forEach((letter, i) => {
    const gap = gaps[i - 1];
    if (gap?.blank && (signs || gap.width > narrow)) {
      parted = true;
      add(out, 32, letter - 1);
    }
    add(out, codes[letter]!, letter);
  });
  out.disguised = letters.length >= SHORTEST;
  // blanks no wider than those inside: more words may follow that are spaced out in the same way
  const blank = (place: number) => codes[place] === 32 && ends[place]! - starts[place]! <= narrow;
  return { end: at + 1, alone: parted || signs || !(blank(from - 1) || blank(at + 1)) };
}

/** A disguised stretch in place of `[from, to)` of the view. */
interface Chunk {
  readonly from: number;
  readonly to: number;
  readonly stretch: Stretch;
}

/** Whether a word of the matchers is in a stretch that is not there as it was written. */
function hides(view: View, { codes: letters, starts }: Stretch, matchers: readonly Matcher[]): boolean {
  const units = Uint16Array.from(letters);
  let hidden = false;
  const found = (_owner: number, _flags: number, start: number, end: number) => {
    for (let i = start; i < end && !hidden; i++)
      hidden = view.codes[starts[i]!] !== letters[i] || starts[i]! - starts[start]! !== i - start;
  };
  for (const matcher of matchers) if (!hidden) matcher.scan(units, units.length, found);
  return hidden;
}

function replaced(view: View, chunks: readonly Chunk[]): View {
  const codes: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const copy = (code: number, at: number) => {
    codes.push(code);
    starts.push(view.starts[at]!);
    ends.push(view.ends[at]!);
  };
  let at = 0;
  for (const { from, to, stretch } of chunks) {
    for (; at < from; at++) copy(view.codes[at]!, at);
    for (let i = 0; i < stretch.codes.length; i++) copy(stretch.codes[i]!, stretch.starts[i]!);
    at = to;
  }
  for (; at < view.length; at++) copy(view.codes[at]!, at);
  const count = (is: (code: number) => boolean) => codes.reduce((sum, code) => sum + (is(code) ? 1 : 0), 0);
  return {
    ...view,
    codes: Uint16Array.from(codes),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    length: codes.length,
    digits: count((code) => code >= 48 && code <= 57),
  };
}

/** Letters that were spaced out evenly with a blank on each side of the words of the matcher: nothing else says where they end. */
function partEvenly({ codes, starts }: Stretch, matcher: Matcher): Stretch {
  const words: [number, number][] = [];
  const place = (_owner: number, _flags: number, start: number, end: number) => {
    if (end - start >= SHORTEST) words.push([start, end]);
  };
  matcher.scan(Uint16Array.from(codes), codes.length, place, false);
  const cuts = new Set<number>();
  const taken = new Uint8Array(codes.length);
  for (const [start, end] of words.sort((a, b) => b[1] - b[0] - (a[1] - a[0]))) {
    if (taken.subarray(start, end).includes(1)) continue;
    taken.fill(1, start, end);
    cuts.add(start).add(end);
  }
  const out: Stretch = { ...stretch(), disguised: true };
  codes.forEach((code, i) => {
    if (i > 0 && cuts.has(i)) add(out, 32, starts[i]! - 1);
    add(out, code, starts[i]!);
  });
  return out;
}

/**
 * The view with its words put together again, where letters are spaced out ("f r e e"), split by signs or emoji ("最·佳",
 * "che.ap") or replaced ("gu4rantee") and a word of the matchers comes out; null otherwise. Spans cover the signs between
 * the letters.
 */
export function undisguise(view: View, matchers: readonly Matcher[]): View | null {
  const { codes, length } = view;
  const chunks: Chunk[] = [];
  let hidden = false;
  const take = (from: number, to: number, stretch: Stretch): number => {
    const word = hides(view, stretch, matchers);
    hidden ||= word;
    if (word || !stretch.guessed) chunks.push({ from, to, stretch });
    return to;
  };
  for (let at = 0; at < length; ) {
    if (!isHan(codes[at]!) && !isWord(codes[at]!)) {
      at++;
      continue;
    }
    const end = plainEnd(view, at);
    if (end >= 0) {
      at = end;
      continue;
    }
    const out = stretch();
    if (isHan(codes[at]!)) {
      at = take(at, readHan(view, at, out), out);
      continue;
    }
    if (isLetter(codes[at]!) && (at + 1 >= length || !isWord(codes[at + 1]!))) {
      const { end: spaced, alone } = readSpaced(view, at, out);
      if (out.disguised) {
        at = take(at, spaced, alone ? out : partEvenly(out, matchers[0]!));
        continue;
      }
    }
    const word = stretch();
    const wordEnd = readLatin(view, at, word);
    at = word.disguised ? take(at, wordEnd, word) : wordEnd;
  }
  return hidden ? replaced(view, chunks) : null;
}
