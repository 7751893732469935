import { buildMatcher, type Matcher } from './matcher.ts';
import { stands } from './words.ts';

/** A shape of fixed length in which `#` stands for one digit, normalised. */
export interface Wildcard {
  readonly shape: string;
  /** Bits of `STANDS` that do not hold for it. */
  readonly loose: number;
  /** The set that its hits belong to. */
  readonly owner: number;
}

/** A `#` before a letter opens a hashtag. */
const HASHTAG = /^#[\p{L}_]/u;

/** Whether a normalised word has a place for a digit. */
export function isWildcard(word: string): boolean {
  return word.includes('#', HASHTAG.test(word) ? 1 : 0);
}

/** A shape with 0 for every digit, and which digits it spells out: place and code, one after the other. */
function readShape(shape: string): { readonly word: string; readonly digits: readonly number[] } {
  const from = HASHTAG.test(shape) ? 1 : 0;
  return {
    word: shape.slice(0, from) + shape.slice(from).replace(/[#0-9]/g, '0'),
    digits: [...shape.matchAll(/[0-9]/g)].flatMap(({ index, 0: digit }) => [index, digit.charCodeAt(0)]),
  };
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function spells(codes: Uint16Array, start: number, digits: readonly number[]): boolean {
  for (let i = 0; i < digits.length; i += 2) if (codes[start + digits[i]!] !== digits[i + 1]) return false;
  return true;
}

/**
 * One automaton over all shapes, which reads every digit as 0: one walk, however many they are and whatever the text. Digits
 * that a shape spells out are looked at where the rest of it fits. A text without digits is not walked.
 */
export function* buildWildcards(wildcards: readonly Wildcard[]): Generator<void, Matcher> {
  const shapes = wildcards.map(({ shape }) => readShape(shape));
  const inner = yield* buildMatcher(
    shapes.map(({ word }, owner) => ({ word, flags: stands(word) & ~wildcards[owner]!.loose, owner })),
  );
  return {
    ...inner,
    scan(codes, length, found, bounds) {
      let at = 0;
      while (at < length && !isDigit(codes[at]!)) at++;
      if (at === length) return;
      const zeros = codes.slice(0, length);
      for (; at < length; at++) if (isDigit(codes[at]!)) zeros[at] = 48;
      const hit = (which: number, flags: number, start: number, end: number) => {
        if (spells(codes, start, shapes[which]!.digits)) found(wildcards[which]!.owner, flags, start, end);
      };
      inner.scan(zeros, length, hit, bounds);
    },
  };
}
