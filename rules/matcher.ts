import { isWord } from './text.ts';
import { alphabet, buildTrie, type Entry, SLICE, sorted, type Trie } from './trie.ts';

export type { Entry } from './trie.ts';

/** How a word must stand in the text. */
export const STANDS = {
  /** No letter or digit right before it. */
  left: 1,
  /** No letter or digit right after it. */
  right: 2,
  /** A plural or possessive ending may follow before that. */
  plural: 4,
  /** The text must write its first letter as a capital: a name that is a common word too. */
  capital: 8,
  /** A verb without the end that changes, and which end that is: none (ship, ships, shipped), e (declar-e), y (den-y). */
  verb: 16,
  verbE: 32,
  verbY: 48,
} as const;

/** The bits of `STANDS` that say how a verb ends. */
const VERB = 48;

/** One automaton over many words; `scan` walks it. */
export interface Matcher {
  /** Number of words. */
  readonly words: number;
  /**
   * Calls `found(owner, start, end)` for every occurrence of every word, overlapping ones too, in no order.
   * Offsets are positions in `codes`; `flags` of the word have been held already, but for `capital`, which the caller holds. Without `bounds` words
   * may stand inside others.
   */
  scan(
    codes: Uint16Array,
    length: number,
    found: (owner: number, flags: number, start: number, end: number) => void,
    bounds?: boolean,
  ): void;
  /** Bytes held in typed arrays. */
  readonly bytes: number;
  /** What it is made of; absent where more than one automaton is behind it. */
  readonly parts?: MatcherParts;
}

/** The arrays of one automaton. */
export interface MatcherParts {
  readonly units: Int32Array;
  readonly symbols: Uint16Array;
  readonly words: Int32Array;
  readonly tails: Uint16Array;
}

/** A matcher of arrays that were kept, `first` added to the owner of each word. */
export function thawMatcher({ units, symbols, words, tails }: MatcherParts, first: number): Matcher {
  // the word of number 0 is none
  for (let at = 4; at < words.length; at += 4) words[at]! += first << 6;
  return walk(units, symbols, words, tails);
}

/** What may follow a verb that lost its e, its y, or nothing; a doubled last letter is looked at apart. */
const ENDINGS: Readonly<Record<number, ReadonlySet<string>>> = {
  [STANDS.verb]: new Set(['', 's', 'es', 'ed', 'ing']),
  [STANDS.verbE]: new Set(['e', 'es', 'ed', 'ing']),
  [STANDS.verbY]: new Set(['y', 'ies', 'ied', 'ying']),
};

function endsVerb(codes: Uint16Array, length: number, end: number, kind: number): number {
  let at = end;
  while (at < length && at - end < 6 && isWord(codes[at]!)) at++;
  if (at < length && isWord(codes[at]!)) return -1;
  let ending = String.fromCharCode(...codes.subarray(end, at));
  if (kind === STANDS.verb && ending.length > 2 && codes[end] === codes[end - 1]) ending = ending.slice(1);
  return ENDINGS[kind]!.has(ending) ? at : -1;
}

const ES = new Set([...'sxzho'].map((letter) => letter.charCodeAt(0)));

/** Where a word that must stand whole ends in the text, a plural or possessive ending taken in; -1 where it goes on. */
export function endsWord(codes: Uint16Array, length: number, end: number, plural: boolean): number {
  if (end >= length || !isWord(codes[end]!)) {
    if (plural && codes[end] === 39 && codes[end + 1] === 115 && (end + 2 >= length || !isWord(codes[end + 2]!)))
      return end + 2;
    return end;
  }
  if (!plural) return -1;
  let at = end;
  // boxes and churches, but rates are no rats
  if (codes[at] === 101 && codes[at + 1] === 115 && ES.has(codes[at - 1]!)) at++;
  if (codes[at] !== 115) return -1;
  at++;
  return at >= length || !isWord(codes[at]!) ? at : -1;
}

/** A double array while it is made. */
interface Layout {
  readonly trie: Trie;
  readonly entries: readonly Entry[];
  readonly symbols: Uint16Array;
  /** Of each place: base, check (its parent's place, -1 where it is free), way of failure, first word that ends here. */
  units: Int32Array;
  /**
   * Of each word: owner and flags; letters in the trie and, above 16 bits, after it; the next word that ends at the same
   * place or on its way of failure; where in `tails` the rest of it is.
   */
  readonly words: Int32Array;
  tails: Uint16Array;
  tailsEnd: number;
  /** Free places in one ring that begins and ends at 0. */
  next: Int32Array;
  previous: Int32Array;
  /** Where the search for a free place goes on. */
  near: number;
  /** All places from here on are free. */
  top: number;
  readonly placeOf: Int32Array;
}

/** Takes the places from `from` to `to` into the ring. */
function widen(layout: Layout, from: number, to: number): void {
  const units = new Int32Array(to * 4).fill(-1);
  const next = new Int32Array(to);
  const previous = new Int32Array(to);
  units.set(layout.units);
  next.set(layout.next);
  previous.set(layout.previous);
  for (let place = from; place < to; place++) {
    const tail = previous[0]!;
    next[tail] = place;
    previous[place] = tail;
    previous[0] = place;
  }
  Object.assign(layout, { units, next, previous, near: layout.near === 0 ? from : layout.near });
}

/** So many free places are tried for the children of one node. */
const TRIES = 32;

/** A base so that every one of the first `count` symbols falls on a free place. */
function findBase(layout: Layout, symbols: Uint16Array, count: number): number {
  const { next, units } = layout;
  const first = symbols[0]!;
  let place = layout.near;
  for (let tries = 0; tries < TRIES; tries++, place = next[place]!) {
    const base = place - first;
    if (place === 0 || base < 0) continue;
    let free = true;
    for (let i = 1; free && i < count; i++) {
      const at = (base + symbols[i]!) * 4 + 1;
      free = at >= units.length || units[at] === -1;
    }
    if (free) return base;
  }
  // what was tried in vain would be tried in vain again
  layout.near = place;
  let least = first;
  for (let i = 1; i < count; i++) least = Math.min(least, symbols[i]!);
  return Math.max(0, layout.top - least);
}

/** Where the automaton goes from a place whose child by `symbol` has nothing further. */
function wayBack(units: Int32Array, from: number, symbol: number): number {
  if (from === 0) return 0;
  for (let state = units[from * 4 + 2]!; ; state = units[state * 4 + 2]!) {
    const to = units[state * 4]! + symbol;
    if (to * 4 < units.length && units[to * 4 + 1] === state) return to;
    if (state === 0) return 0;
  }
}

/** Enters the words that end at a node; returns the first of all that are to be reported there. */
function endings(layout: Layout, node: number, further: number): number {
  const { entries, words, trie } = layout;
  const own = trie.word[node]!;
  if (own === -1) return further;
  let out = further;
  const { word } = entries[own]!;
  const keep = trie.kept[own]!;
  const rest = word.length - keep;
  if (layout.tailsEnd + rest > layout.tails.length) {
    const tails = new Uint16Array((layout.tails.length + rest) * 2);
    tails.set(layout.tails);
    layout.tails = tails;
  }
  const tail = layout.tailsEnd;
  for (let i = keep; i < word.length; i++) layout.tails[layout.tailsEnd++] = word.charCodeAt(i);
  for (let e = own; e < entries.length && entries[e]!.word === word; e++) {
    const at = (e + 1) * 4;
    words[at] = entries[e]!.owner * 64 + entries[e]!.flags;
    words[at + 1] = (rest << 16) | keep;
    words[at + 2] = out;
    words[at + 3] = tail;
    out = e + 1;
  }
  return out;
}

const children = new Uint16Array(65536);

/** Gives the children of a node their places and queues them; returns the queue's new end. */
function settle(layout: Layout, node: number, order: Int32Array, queued: number): number {
  const { trie, symbols, placeOf } = layout;
  const from = placeOf[node]!;
  let count = 0;
  let most = 0;
  for (let child = trie.first[node]!; child !== 0; child = trie.sibling[child]!) {
    const symbol = symbols[trie.label[child]!]!;
    children[count++] = symbol;
    if (symbol > most) most = symbol;
  }
  if (count === 0) {
    layout.units[from * 4] = 0;
    return queued;
  }
  const base = findBase(layout, children, count);
  const capacity = layout.next.length;
  if (base + most >= capacity) widen(layout, capacity, Math.max(base + most + 1, capacity + (capacity >> 2)));
  const { units, next, previous } = layout;
  units[from * 4] = base;
  let last = queued;
  for (let child = trie.first[node]!, i = 0; child !== 0; child = trie.sibling[child]!, i++) {
    const symbol = children[i]!;
    const place = base + symbol;
    next[previous[place]!] = next[place]!;
    previous[next[place]!] = previous[place]!;
    if (layout.near === place) layout.near = next[place]!;
    if (place >= layout.top) layout.top = place + 1;
    placeOf[child] = place;
    order[last++] = child;
    const back = wayBack(units, from, symbol);
    units[place * 4 + 1] = from;
    units[place * 4 + 2] = back;
    units[place * 4 + 3] = endings(layout, child, units[back * 4 + 3]!);
  }
  return last;
}

/**
 * Builds the automaton of Aho and Corasick (1975) as a double array (Aoe 1989): a step is two reads, a node 16 bytes.
 * Yields between slices of work, so that a page stays free; a loop runs it through.
 */
export function* buildMatcher(unsorted: readonly Entry[]): Generator<void, Matcher> {
  const entries = yield* sorted(unsorted);
  const trie = yield* buildTrie(entries);
  const { symbols, size } = alphabet(trie);
  yield;
  const layout: Layout = {
    trie,
    entries,
    symbols,
    units: new Int32Array(4),
    words: new Int32Array((entries.length + 1) * 4),
    tails: new Uint16Array(1024),
    tailsEnd: 0,
    next: new Int32Array(1),
    previous: new Int32Array(1),
    near: 0,
    top: 1,
    placeOf: new Int32Array(trie.nodes),
  };
  widen(layout, 1, trie.nodes + (trie.nodes >> 3) + size + 64);
  // breadth first: a node's way of failure leads to one that is nearer to the root
  const order = new Int32Array(trie.nodes);
  let queued = 1;
  for (let done = 0; done < queued; done++) {
    queued = settle(layout, order[done]!, order, queued);
    if (done % SLICE === SLICE - 1) yield;
  }
  // a step may look past the last node by as much as the alphabet is large
  const units = layout.units.slice(0, (layout.top + size + 1) * 4);
  return walk(units, symbols, layout.words, layout.tails.slice(0, layout.tailsEnd));
}

/** Whether `tails` from `at` on says what the text says from `from` on. */
function same(codes: Uint16Array, from: number, tails: Uint16Array, at: number, rest: number): boolean {
  for (let i = 0; i < rest; i++) if (codes[from + i] !== tails[at + i]) return false;
  return true;
}

function walk(units: Int32Array, symbols: Uint16Array, words: Int32Array, tails: Uint16Array): Matcher {
  const scan: Matcher['scan'] = (codes, length, found, bounds = true) => {
    let state = 0;
    for (let i = 0; i < length; i++) {
      const symbol = symbols[codes[i]!]!;
      if (symbol === 0) {
        state = 0;
        continue;
      }
      for (;;) {
        const to = units[state * 4]! + symbol;
        if (units[to * 4 + 1] === state) {
          state = to;
          break;
        }
        if (state === 0) break;
        state = units[state * 4 + 2]!;
      }
      for (let word = units[state * 4 + 3]!; word !== 0; word = words[word * 4 + 2]!) {
        const stands = words[word * 4]! & 63;
        const start = i + 1 - (words[word * 4 + 1]! & 0xffff);
        if (bounds && (stands & 1) !== 0 && start > 0 && isWord(codes[start - 1]!)) continue;
        const rest = words[word * 4 + 1]! >> 16;
        let end = i + 1 + rest;
        if (end > length || (rest > 0 && !same(codes, i + 1, tails, words[word * 4 + 3]!, rest))) continue;
        if (!bounds) {
          found(words[word * 4]! >> 6, stands, start, end);
          continue;
        }
        if ((stands & VERB) !== 0) end = endsVerb(codes, length, end, stands & VERB);
        else if ((stands & 2) !== 0) end = endsWord(codes, length, end, (stands & 4) !== 0);
        if (end >= 0) found(words[word * 4]! >> 6, stands, start, end);
      }
    }
  };
  const bytes = units.byteLength + symbols.byteLength + words.byteLength + tails.byteLength;
  return { words: words.length / 4 - 1, scan, bytes, parts: { units, symbols, words, tails } };
}
