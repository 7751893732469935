import { RE2JS } from 're2js';
import type { PatternReader } from '../../rules/own.ts';
import { plain } from '../../rules/words.ts';

/** What a pattern may be at most. Its caller counts them: at most 500 patterns, 100,000 steps of all programs together. */
export const PATTERN_LIMITS = {
  /** UTF-16 units as it is written. */
  length: 500,
  /** Steps of its program; nothing larger is even built. */
  size: 5_000,
  /** UTF-16 units that it must be able to read in its time: the longest post of LinkedIn. One that cannot is refused, not cut short. */
  reach: 3_000,
} as const;

/**
 * Steps that one pattern may take in one text: 20 ns each on a slow machine (measured in Node, 2026-11), so that it is built
 * and done within 20 ms. Each unit of the text costs as many as the program has, and a few more.
 */
const STEPS = 700_000;
const LEAST_STEPS = 150_000;
/** What a step of the program costs to build. */
const PER_STEP = 200;
const PER_UNIT = 8;
/** So many places of one pattern are enough for anyone. */
const MOST_PLACES = 200;

/** What became of a pattern. */
export type ParsedPattern =
  | {
      readonly ok: true;
      /** Steps of its program. */
      readonly size: number;
      /** UTF-16 units, counted from the start of a text, in which it is looked for. */
      readonly reach: number;
    }
  | {
      readonly ok: false;
      readonly key: 'policyPatternBad' | 'policyPatternBig' | 'policyPatternLook' | 'policyPatternEmpty';
    };

/** Ahead and behind, groups that do not go back, what a group found before: linear time cannot do these. */
const LOOKS = /\(\?<?[=!]|\(\?>|\\[1-9]|\\k[<{']|\(\?P=/;
/** Where letter case is told by other means than letters: the program itself must look away from it. */
const CASED = /\\[pP](?!\{Han\})|\\[xQ0-7]|\[:/;

/** What a pattern is made of: plain text, escapes, a whole class, what opens a group, a counted repeat, one character. */
const TOKENS =
  /\\Q[\s\S]*?(?:\\E|$)|\\[pPx]\{[^}]*\}?|\\[pP]?[\s\S]|\[\^?\]?(?:\\[\s\S]|\[:\^?\w+:\]|[^\]\\])*\]?|\(\?(?:P?<\w+>|[a-zA-Z-]*[:)])|\{\d+(?:,\d*)?\}|[\s\S]/gu;
const IN_CLASS = /\\[pPx]\{[^}]*\}?|\\[pP]?[\s\S]|\[:\^?\w+:\]|[\s\S]/gu;
const COUNT = /^\{(\d+)(?:,(\d*))?\}$/;

/**
 * Whether a pattern spells out more than a program may hold, counted repeats multiplied: told without building it, which
 * would cost the very time that the limit is there for.
 */
function isBomb(pattern: string): boolean {
  const sums = [0];
  let last = 0;
  for (const [token] of pattern.matchAll(TOKENS)) {
    const count = COUNT.exec(token);
    if (count) {
      const times = Math.max(Number(count[1]), Number(count[2] || 0), 1);
      sums[sums.length - 1]! += last * (times - 1);
      last *= times;
    } else if (token === ')') {
      last = sums.length > 1 ? sums.pop()! : 0;
      sums[sums.length - 1]! += last;
    } else if (token.startsWith('(') && !token.endsWith(')')) sums.push(0);
    else if (!'?*+|'.includes(token)) {
      last = token.startsWith('\\Q') ? token.length : 1;
      sums[sums.length - 1]! += last;
    }
    if (sums.at(-1)! > PATTERN_LIMITS.size) return true;
  }
  return false;
}

/** A character as texts are read; as it is where that would make it another thing. */
function fold(character: string, inClass: boolean): string {
  if (/\s/u.test(character)) return character === '\n' ? character : ' ';
  const read = plain(character);
  if (read === '' || read === character || (inClass && read.length !== 1)) return character;
  return read.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

function foldClass(token: string): string {
  const inner = token.slice(1).replace(IN_CLASS, (one) => (one.length > 1 ? one : fold(one, true)));
  return `[${inner}`;
}

/**
 * A pattern as texts are read: lower case, simplified, half width, so that its program need not look at case, which is many
 * times as fast. Its groups only group: nobody asks what they found.
 */
function folded(pattern: string): string {
  return pattern.normalize('NFC').replace(TOKENS, (token) => {
    if (token === '(' || /^\(\?P?</.test(token)) return '(?:';
    if (token.startsWith('[')) return foldClass(token);
    return [...token].length > 1 ? token : fold(token, false);
  });
}

function build(pattern: string): RE2JS {
  return RE2JS.compile(folded(pattern), CASED.test(pattern) ? RE2JS.CASE_INSENSITIVE : 0);
}

function stepsOf(size: number): number {
  return Math.max(LEAST_STEPS, STEPS - size * PER_STEP);
}

function judge(pattern: string): { readonly parsed: ParsedPattern; readonly program: RE2JS | null } {
  const refused = (key: Extract<ParsedPattern, { ok: false }>['key']) =>
    ({ parsed: { ok: false, key }, program: null }) as const;
  if (pattern.length > PATTERN_LIMITS.length) return refused('policyPatternBig');
  if (isBomb(pattern)) return refused('policyPatternBig');
  let program: RE2JS;
  try {
    program = build(pattern);
  } catch (error) {
    if (LOOKS.test(pattern)) return refused('policyPatternLook');
    return refused(/repeat count|too deeply|too large/.test(String(error)) ? 'policyPatternBig' : 'policyPatternBad');
  }
  const size = program.programSize();
  if (size > PATTERN_LIMITS.size) return refused('policyPatternBig');
  if (program.testExact('')) return refused('policyPatternEmpty');
  const reach = Math.floor(stepsOf(size) / (size + PER_UNIT));
  if (reach < PATTERN_LIMITS.reach) return refused('policyPatternBig');
  return { parsed: { ok: true, size, reach }, program };
}

/** Answers to patterns that were asked about before: a policy is judged as a whole with every change. */
const known = new Map<string, ParsedPattern>();
const MOST_KNOWN = 2_000;

/** Judges a pattern of a policy: RE2's syntax, no larger than a tab can bear. Never throws. */
export function parsePattern(pattern: string): ParsedPattern {
  const before = known.get(pattern);
  if (before) return before;
  const { parsed } = judge(pattern);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(pattern, parsed);
  return parsed;
}

/** Makes a pattern ready for the engine, in linear time for whatever text; null where `parsePattern` refuses it. */
export function compilePattern(pattern: string): PatternReader | null {
  const { parsed, program } = judge(pattern);
  if (!parsed.ok || program === null) return null;
  const cost = parsed.size + PER_UNIT;
  const most = stepsOf(parsed.size);
  return (text) => {
    const read = text.slice(0, parsed.reach);
    const matcher = program.matcher(read);
    const out: number[] = [];
    // a search may read on to the end, wherever it then finds something
    for (let left = most, at = 0, places = 0; places < MOST_PLACES; places++) {
      if (!matcher.find()) break;
      if (matcher.end() > matcher.start()) out.push(matcher.start(), matcher.end());
      left -= (read.length - at) * cost;
      at = matcher.end();
      if (left < (read.length - at) * cost) break;
    }
    return out;
  };
}
