/** One word of the matcher: normalised, and not empty. */
export interface Entry {
  readonly word: string;
  readonly flags: number;
  /** A number of the caller's, handed back with each match. */
  readonly owner: number;
}

/** Work between two yields: about 2 ms on a slow machine. */
export const SLICE = 4000;

/** Entries by rising word, in slices; a sorted list stays as it is. */
export function* sorted(entries: readonly Entry[]): Generator<void, readonly Entry[]> {
  let rising = true;
  for (let i = 1; i < entries.length && rising; i++) rising = entries[i - 1]!.word <= entries[i]!.word;
  if (rising) return entries;
  const byFirst = new Map<number, Entry[]>();
  let read = 0;
  for (const entry of entries) {
    if ((++read & 2047) === 0) yield;
    const first = entry.word.charCodeAt(0) * 65536 + (entry.word.charCodeAt(1) || 0);
    const pile = byFirst.get(first);
    if (pile === undefined) byFirst.set(first, [entry]);
    else pile.push(entry);
  }
  yield;
  const out: Entry[] = [];
  let work = 0;
  for (const first of [...byFirst.keys()].sort((a, b) => a - b)) {
    const pile = byFirst.get(first)!;
    pile.sort((a, b) => (a.word < b.word ? -1 : a.word > b.word ? 1 : 0));
    for (const entry of pile) out.push(entry);
    work += pile.length * 12;
    if (work > SLICE) {
      work = 0;
      yield;
    }
  }
  return out;
}

/** Length of what two words share at their start. */
function shared(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

/**
 * The words as a trie, its nodes by number; node 0 is the root. A word goes in as far as it differs from all others: what
 * follows is compared letter by letter where the rest was met, which halves the nodes of a list of names.
 */
export interface Trie {
  readonly label: Uint16Array;
  readonly first: Int32Array;
  readonly sibling: Int32Array;
  /** First entry that ends at a node, -1 for none; those after it follow in the list while they are the same word. */
  readonly word: Int32Array;
  /** How many letters of each entry went in. */
  readonly kept: Uint16Array;
  readonly nodes: number;
}

/** Fewer letters than this would be met too often. */
const LEAST = 2;

/** The trie of sorted entries. */
export function* buildTrie(entries: readonly Entry[]): Generator<void, Trie> {
  const count = entries.length;
  const kept = new Uint16Array(count);
  let nodes = 1;
  let longest = 0;
  let before = 0;
  // of entries with the same word the last one looks at the next word
  for (let from = 0; from < count; ) {
    const { word } = entries[from]!;
    let to = from + 1;
    while (to < count && entries[to]!.word === word) to++;
    const after = to < count ? shared(word, entries[to]!.word) : 0;
    const keep = Math.min(word.length, Math.max(before + 1, after + 1, LEAST));
    kept.fill(keep, from, to);
    nodes += keep - Math.min(before, keep);
    if (keep > longest) longest = keep;
    before = after;
    if (from >> 9 !== to >> 9) yield;
    from = to;
  }
  const label = new Uint16Array(nodes);
  const first = new Int32Array(nodes);
  const sibling = new Int32Array(nodes);
  const word = new Int32Array(nodes).fill(-1);
  const path = new Int32Array(longest + 1);
  const last = new Int32Array(nodes);
  let made = 1;
  const enter = (next: string, from: number, e: number) => {
    const keep = kept[e]!;
    for (let i = from; i < keep; i++) {
      const node = made++;
      const parent = path[i]!;
      label[node] = next.charCodeAt(i);
      if (first[parent] === 0) first[parent] = node;
      else sibling[last[parent]!] = node;
      last[parent] = node;
      path[i + 1] = node;
    }
    const node = path[keep]!;
    if (word[node] === -1) word[node] = e;
  };
  let previous = '';
  for (let e = 0; e < count; e++) {
    const next = entries[e]!.word;
    enter(next, shared(previous, next), e);
    previous = next;
    if ((e & 511) === 511) yield;
  }
  return { label, first, sibling, word, kept, nodes };
}

/** Symbols, from 1, for the letters of a trie, the most frequent first, so that small bases do. */
export function alphabet({ label, nodes }: Trie): { readonly symbols: Uint16Array; readonly size: number } {
  const counts = new Int32Array(65536);
  for (let node = 1; node < nodes; node++) counts[label[node]!]!++;
  const used: number[] = [];
  for (let code = 0; code < 65536; code++) if (counts[code]! > 0) used.push(code);
  used.sort((a, b) => counts[b]! - counts[a]! || a - b);
  const symbols = new Uint16Array(65536);
  used.forEach((code, i) => {
    symbols[code] = i + 1;
  });
  return { symbols, size: used.length };
}
