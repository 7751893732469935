import { isWord } from './text.ts';

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
} as const;

/** One automaton over many words; `scan` walks it. */
export interface Matcher {
  /** Number of words. */
  readonly words: number;
  /**
   * Calls `found(owner, start, end)` for every occurrence of every word, overlapping ones too, in the order of their ends.
   * Offsets are positions in `codes`; `flags` of the word have been held already, but for `capital`, which the caller holds.
   */
  scan(
    codes: Uint16Array,
    length: number,
    found: (owner: number, flags: number, start: number, end: number) => void,
  ): void;
  /** Bytes held in typed arrays. */
  readonly bytes: number;
}

/** One word of the matcher: normalised, and not empty. */
export interface Entry {
  readonly word: string;
  readonly flags: number;
  /** A number of the caller's, handed back with each match. */
  readonly owner: number;
}

/** Work between two yields: about 2 ms on a slow machine. */
const SLICE = 4000;

const ES = new Set([...'sxzho'].map((letter) => letter.charCodeAt(0)));

function endsWord(codes: Uint16Array, length: number, end: number, plural: boolean): number {
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

/**
 * Builds the automaton of Aho and Corasick (1975) over trie edges kept in one open-addressing table.
 * Yields between slices of work, so that a page stays free; `[...]` or a loop runs it through.
 */
export function* buildMatcher(entries: readonly Entry[]): Generator<void, Matcher> {
  let units = 1;
  for (const entry of entries) units += entry.word.length;
  let table = new Int32Array(1 << 12);
  let shift = 20;
  let parent = new Int32Array(units);
  let label = new Uint16Array(units);
  let depth = new Uint16Array(units);
  let mask = new Int32Array(units);
  let firstWord = new Int32Array(units).fill(-1);
  const nextWord = new Int32Array(entries.length).fill(-1);
  const flags = new Uint8Array(entries.length);
  const owners = new Int32Array(entries.length);
  const root = new Int32Array(65536);
  let nodes = 1;
  let work = 0;

  const child = (node: number, code: number): number => {
    if (node === 0) return root[code]!;
    if ((mask[node]! & (1 << (code & 31))) === 0) return 0;
    let slot = (Math.imul(node, -1640531527) ^ Math.imul(code, -2048144789)) >>> shift;
    for (;;) {
      const found = table[slot]!;
      if (found === 0) return 0;
      if (parent[found] === node && label[found] === code) return found;
      slot = (slot + 1) & (table.length - 1);
    }
  };

  const enter = (node: number) => {
    let slot = (Math.imul(parent[node]!, -1640531527) ^ Math.imul(label[node]!, -2048144789)) >>> shift;
    while (table[slot] !== 0) slot = (slot + 1) & (table.length - 1);
    table[slot] = node;
  };
  const widen = () => {
    table = new Int32Array(table.length * 2);
    shift--;
    for (let node = 1; node < nodes; node++) if (parent[node] !== 0) enter(node);
  };

  for (let e = 0; e < entries.length; e++) {
    const { word, flags: stands, owner } = entries[e]!;
    let node = 0;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      let next = child(node, code);
      if (next === 0) {
        next = nodes++;
        parent[next] = node;
        label[next] = code;
        depth[next] = i + 1;
        if (node === 0) root[code] = next;
        else {
          mask[node]! |= 1 << (code & 31);
          if (nodes * 5 > table.length * 4) widen();
          else enter(next);
        }
      }
      node = next;
    }
    flags[e] = stands;
    owners[e] = owner;
    nextWord[e] = firstWord[node]!;
    firstWord[node] = e;
    work += word.length;
    if (work > SLICE) {
      work = 0;
      yield;
    }
  }

  // by depth, by counting: nodes near the root are walked most and so lie side by side, and arrays end where nodes do
  let deepest = 0;
  for (let node = 1; node < nodes; node++) if (depth[node]! > deepest) deepest = depth[node]!;
  const place = new Int32Array(deepest + 2).fill(1);
  for (let node = 1; node < nodes; node++) place[depth[node]! + 1]!++;
  for (let d = 1; d < place.length; d++) place[d]! += place[d - 1]! - 1;
  yield;
  const moved = new Int32Array(nodes);
  for (let node = 1; node < nodes; node++) moved[node] = place[depth[node]!]!++;
  yield;
  const from = { parent, label, depth, mask, firstWord };
  parent = new Int32Array(nodes);
  label = new Uint16Array(nodes);
  depth = new Uint16Array(nodes);
  mask = new Int32Array(nodes);
  firstWord = new Int32Array(nodes).fill(-1);
  for (let old = 1; old < nodes; old++) {
    const node = moved[old]!;
    parent[node] = moved[from.parent[old]!]!;
    label[node] = from.label[old]!;
    depth[node] = from.depth[old]!;
    mask[node] = from.mask[old]!;
    firstWord[node] = from.firstWord[old]!;
    if (++work > SLICE * 4) {
      work = 0;
      yield;
    }
  }
  table = new Int32Array(table.length);
  for (let node = 1; node < nodes; node++) {
    if (parent[node] === 0) root[label[node]!] = node;
    else enter(node);
    if (++work > SLICE * 2) {
      work = 0;
      yield;
    }
  }

  const fail = new Int32Array(nodes);
  /** Nearest node on the way of failure, itself included, at which a word ends. */
  const report = new Int32Array(nodes);
  for (let node = 1; node < nodes; node++) {
    if (parent[node] !== 0) {
      const code = label[node]!;
      let back = fail[parent[node]!]!;
      let next = child(back, code);
      while (next === 0 && back !== 0) {
        back = fail[back]!;
        next = child(back, code);
        work++;
      }
      fail[node] = next;
    }
    report[node] = firstWord[node] !== -1 ? node : report[fail[node]!]!;
    if (++work > SLICE) {
      work = 0;
      yield;
    }
  }

  return walk({ table, shift, parent, label, depth, mask, fail, report, firstWord, nextWord, flags, owners, root });
}

interface Tables {
  readonly table: Int32Array;
  readonly shift: number;
  readonly parent: Int32Array;
  readonly label: Uint16Array;
  readonly depth: Uint16Array;
  readonly mask: Int32Array;
  readonly fail: Int32Array;
  readonly report: Int32Array;
  readonly firstWord: Int32Array;
  readonly nextWord: Int32Array;
  readonly flags: Uint8Array;
  readonly owners: Int32Array;
  readonly root: Int32Array;
}

function walk({
  table,
  shift,
  parent,
  label,
  depth,
  mask,
  fail,
  report,
  firstWord,
  nextWord,
  flags,
  owners,
  root,
}: Tables): Matcher {
  // what a step reads of a node lies in one line of the cache: edges, way of failure, report, parent
  const nodes = new Int32Array(parent.length * 4);
  for (let node = 0; node < parent.length; node++) {
    nodes[node * 4] = mask[node]!;
    nodes[node * 4 + 1] = fail[node]!;
    nodes[node * 4 + 2] = report[node]!;
    nodes[node * 4 + 3] = parent[node]!;
  }
  const scan: Matcher['scan'] = (codes, length, found) => {
    const last = table.length - 1;
    let state = 0;
    for (let i = 0; i < length; i++) {
      const code = codes[i]!;
      for (;;) {
        if (state === 0) {
          state = root[code]!;
          break;
        }
        if ((nodes[state * 4]! & (1 << (code & 31))) !== 0) {
          let slot = (Math.imul(state, -1640531527) ^ Math.imul(code, -2048144789)) >>> shift;
          let next = table[slot]!;
          while (next !== 0 && (nodes[next * 4 + 3] !== state || label[next] !== code)) {
            slot = (slot + 1) & last;
            next = table[slot]!;
          }
          if (next !== 0) {
            state = next;
            break;
          }
        }
        state = nodes[state * 4 + 1]!;
      }
      for (let node = nodes[state * 4 + 2]!; node !== 0; node = nodes[nodes[node * 4 + 1]! * 4 + 2]!) {
        const start = i + 1 - depth[node]!;
        for (let e = firstWord[node]!; e !== -1; e = nextWord[e]!) {
          const stands = flags[e]!;
          if ((stands & 1) !== 0 && start > 0 && isWord(codes[start - 1]!)) continue;
          const end = (stands & 2) !== 0 ? endsWord(codes, length, i + 1, (stands & 4) !== 0) : i + 1;
          if (end >= 0) found(owners[e]!, stands, start, end);
        }
      }
    }
  };
  const arrays = [table, nodes, label, depth, firstWord, nextWord, flags, owners, root];
  return { words: owners.length, scan, bytes: arrays.reduce((sum, array) => sum + array.byteLength, 0) };
}
