/** Places in a normalised text, `[start, end, start, end, …]` by rising start. */
export type Hits = readonly number[];

/** No places. */
export const NONE: Hits = [];

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

/** More than any length of a hit; with a start below 2^36 it stays a whole number. */
const SPAN = 2 ** 17;

/** By start, of several at a place the longest. */
export function sorted(hits: readonly number[]): number[] {
  const keys = new Float64Array(hits.length / 2);
  // hits come by their ends, so that each is at most a few places from where it belongs; piles put together are not
  let far = false;
  for (let i = 0; i < keys.length; i++) {
    const start = hits[i * 2]!;
    const key = start * SPAN + (SPAN - 1 - (hits[i * 2 + 1]! - start));
    let at = i;
    for (; at > 0 && keys[at - 1]! > key && i - at < 32; at--) keys[at] = keys[at - 1]!;
    if (at > 0 && keys[at - 1]! > key) far = true;
    keys[at] = key;
  }
  if (far) keys.sort();
  const out: number[] = [];
  let last = -1;
  for (const key of keys) {
    const start = Math.floor(key / SPAN);
    if (start === last) continue; // the longest word at a place speaks for it
    last = start;
    out.push(start, start + (SPAN - 1 - (key % SPAN)));
  }
  return out;
}

/** Places that do not lie inside longer ones. */
export function without(hits: Hits, longer: Hits): number[] {
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

/** Places that touch none of others. */
export function apart(hits: Hits, others: Hits): number[] {
  // how far the first so many of the others reach: a longer one may lie around a later one
  const reach = [-1];
  for (let i = 1; i < others.length; i += 2) reach.push(Math.max(reach.at(-1)!, others[i]!));
  const out: number[] = [];
  for (let i = 0; i < hits.length; i += 2)
    if (reach[firstFrom(others, hits[i + 1]!)]! <= hits[i]!) out.push(hits[i]!, hits[i + 1]!);
  return out;
}

/** Piles that are each in order as one. */
export function together(piles: readonly Hits[]): Hits {
  const full = piles.filter((pile) => pile.length > 0);
  return full.length < 2 ? (full[0] ?? NONE) : sorted(full.flat());
}
