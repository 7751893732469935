import { sha256 } from '@noble/hashes/sha2.js';
import { endsWord, type Matcher, STANDS } from './matcher.ts';
import type { Fingerprints, RulePolicy } from './policy.ts';
import { isWord } from './text.ts';
import { COMMON, readName, stands } from './words.ts';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Characters of one print, and the bytes that they spell. */
const CHARACTERS = 22;
const BYTES = 16;

/** Forms longer than this are not looked for: it keeps a hostile document cheap. */
const LONGEST = 256;

/** Judged forms that are remembered between texts: a text that is typed is read again with every key. */
const REMEMBERED = 4000;

function encode(bytes: Uint8Array): string {
  let out = '';
  for (let i = 0; i < CHARACTERS; i++) {
    const bit = i * 6;
    const pair = (bytes[bit >> 3]! << 8) | (bytes[(bit >> 3) + 1] ?? 0);
    out += DIGITS[(pair >> (10 - (bit & 7))) & 63];
  }
  return out;
}

/** Puts the bytes of one print at `to`; false where it is none. */
function decode(text: string, from: number, out: Uint8Array, to: number): boolean {
  let bits = 0;
  let held = 0;
  let at = to;
  for (let i = from; i < from + CHARACTERS; i++) {
    const digit = VALUES[text.charCodeAt(i)] ?? 0;
    if (digit === 0) return false;
    bits = ((bits << 6) | (digit - 1)) & 0x3fff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      out[at++] = bits >> held;
    }
  }
  return true;
}

/** One more than the value of each digit; 0 for what is none. */
const VALUES = new Uint8Array(128);
for (let i = 0; i < DIGITS.length; i++) VALUES[DIGITS.charCodeAt(i)] = i + 1;

/** The state of the cheap hash before the first unit. */
function seedOf(salt: Uint8Array): number {
  return salt[0]! | (salt[1]! << 8) | (salt[2]! << 16) | (salt[3]! << 24);
}

/** The cheap hash with one more unit; its upper 24 bits are the good ones. */
function step(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x9e3779b1);
}

/** Salt, form in UTF-16 with the low byte first, and for a name that needs a capital a unit that no text has. */
function digest(salt: Uint8Array, form: string, capital: boolean): Uint8Array {
  const bytes = new Uint8Array(salt.length + (form.length + (capital ? 1 : 0)) * 2);
  bytes.set(salt);
  for (let i = 0; i < form.length; i++) {
    const unit = form.charCodeAt(i);
    bytes[salt.length + i * 2] = unit & 255;
    bytes[salt.length + i * 2 + 1] = unit >> 8;
  }
  if (capital) bytes[bytes.length - 2] = STANDS.capital;
  return sha256(bytes);
}

/** A name of a policy; other fields are not read. `until`: a day, `YYYY-MM-DD`. */
interface Named {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly handles?: readonly string[] | undefined;
  readonly until?: string | undefined;
}

/**
 * Names as fingerprints that travel: of each form in which a name is written, 3 bytes of a cheap hash that the reader of a
 * text can carry along and 13 bytes of SHA-256, both salted. `salt` is 16 random bytes, new for each document. Prints are
 * in order of their characters, so that neither the order of a list nor which aliases belong together can be read.
 */
export function makeFingerprints(
  lists: Partial<Record<keyof RulePolicy['names'], readonly Named[]>>,
  salt: Uint8Array,
): Fingerprints {
  let longest = 0;
  const out: Fingerprints['lists'][number][] = [];
  for (const list of Object.keys(lists).sort() as (keyof RulePolicy['names'])[]) {
    const byDay = new Map<string | undefined, Set<string>>();
    for (const { name, aliases, handles = [], until } of lists[list] ?? []) {
      const prints = byDay.get(until) ?? new Set();
      byDay.set(until, prints);
      for (const { word, flags } of readName([name, ...aliases, ...handles].join('\t'))) {
        longest = Math.max(longest, word.length);
        let hash = seedOf(salt);
        for (let i = 0; i < word.length; i++) hash = step(hash, word.charCodeAt(i));
        const key = hash >>> 8;
        const bytes = new Uint8Array(BYTES);
        bytes.set([key >> 16, (key >> 8) & 255, key & 255]);
        bytes.set(digest(salt, word, (flags & STANDS.capital) !== 0).subarray(0, BYTES - 3), 3);
        prints.add(encode(bytes));
      }
    }
    for (const [until, prints] of byDay)
      out.push({ list, ...(until === undefined ? {} : { until }), prints: [...prints].sort().join('') });
  }
  return { salt: encode(salt), longest, lists: out };
}

/** By place after a form's last unit: where a hit that ends there ends in the text, -1 where no form can end. */
function endsOf(codes: Uint16Array, length: number): Int32Array {
  const ends = new Int32Array(length + 1);
  for (let end = 1; end <= length; end++) {
    const last = codes[end - 1]!;
    if (last <= 32) ends[end] = -1;
    else ends[end] = isWord(last) ? endsWord(codes, length, end, last >= 97 && last <= 122) : end;
  }
  return ends;
}

/**
 * Finds the names of a document, at the same places as if they were listed; `owners` are the sets of its lists, -1 for one
 * that nobody asks about. Prints that are none are left out. It walks a text once with the cheap hash and asks SHA-256 only
 * where 24 bits agree. Null where there is nothing to find. Yields between slices of work.
 */
export function* printMatcher(
  { salt, longest, lists }: Fingerprints,
  owners: readonly number[],
): Generator<void, Matcher | null> {
  const seasoning = new Uint8Array(BYTES);
  const most = lists.reduce((sum, { prints }) => sum + Math.floor(prints.length / CHARACTERS), 0);
  if (salt.length !== CHARACTERS || most === 0 || !decode(salt, 0, seasoning, 0)) return null;
  const bytes = new Uint8Array(most * BYTES);
  const owner = new Int32Array(most);
  // a key above the number of its print: sorted, they are in order of their keys
  const order = new Float64Array(most);
  let count = 0;
  for (const [i, { prints }] of lists.entries())
    for (let at = 0; at + CHARACTERS <= prints.length && owners[i]! >= 0; at += CHARACTERS) {
      const to = count * BYTES;
      if (!decode(prints, at, bytes, to)) continue;
      owner[count] = owners[i]!;
      order[count] = ((bytes[to]! << 16) | (bytes[to + 1]! << 8) | bytes[to + 2]!) * 2 ** 24 + count;
      if (++count % 4000 === 0) yield;
    }
  const numbers = order.subarray(0, count).sort();
  let size = 10;
  while (2 ** size < count * 16 && size < 24) size++;
  const keys = Uint32Array.from(numbers, (number) => Math.floor(number / 2 ** 24));
  // most places of a text end here: one bit for each key, few enough to stay near the processor
  const bits = new Uint8Array(2 ** (size - 3));
  for (const key of keys) bits[key >> (27 - size)]! |= 1 << ((key >> (24 - size)) & 7);
  const seed = seedOf(seasoning);
  const reach = Math.min(longest, LONGEST);
  const known = new Map<string, readonly number[]>();

  /** Owners and flags of a form, one after the other, from the first print with its key on. */
  const judge = (form: string, first: number): readonly number[] => {
    const remembered = known.get(form);
    if (remembered !== undefined) return remembered;
    const out: number[] = [];
    for (const capital of COMMON.has(form) ? [0, STANDS.capital] : [0]) {
      const sum = digest(seasoning, form, capital !== 0);
      for (let at = first; at < count && keys[at] === keys[first]; at++) {
        const print = numbers[at]! % 2 ** 24;
        let same = 0;
        while (same < BYTES - 3 && bytes[print * BYTES + 3 + same] === sum[same]) same++;
        if (same === BYTES - 3) out.push(owner[print]!, stands(form) | capital);
      }
    }
    if (known.size >= REMEMBERED) known.clear();
    known.set(form, out);
    return out;
  };

  const scan: Matcher['scan'] = (codes, length, found) => {
    const ends = endsOf(codes, length);
    for (let start = 0; start < length; start++) {
      const opens = codes[start]!;
      if (opens <= 32 || (start > 0 && isWord(opens) && isWord(codes[start - 1]!))) continue;
      const last = Math.min(length, start + reach);
      let hash = seed;
      for (let at = start; at < last && codes[at] !== 10; ) {
        hash = step(hash, codes[at++]!);
        const end = ends[at]!;
        if (end < 0 || ((bits[hash >>> (35 - size)]! >> ((hash >>> (32 - size)) & 7)) & 1) === 0) continue;
        const key = hash >>> 8;
        let low = 0;
        let high = count;
        while (low < high) {
          const middle = (low + high) >> 1;
          if (keys[middle]! < key) low = middle + 1;
          else high = middle;
        }
        if (keys[low] !== key) continue;
        const hits = judge(String.fromCharCode.apply(null, codes.subarray(start, at) as unknown as number[]), low);
        for (let i = 0; i < hits.length; i += 2) found(hits[i]!, hits[i + 1]!, start, end);
      }
    }
  };
  return { words: count, scan, bytes: bytes.byteLength + owner.byteLength + order.byteLength + bits.byteLength };
}
