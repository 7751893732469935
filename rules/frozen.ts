import { type Matcher, type MatcherParts, thawMatcher } from './matcher.ts';

/** The names of a policy as a tab needs them, made once and kept as text: nothing is normalised or built again. */
export interface FrozenNames {
  /** Kinds of names that have a set of their own, in the order of their sets: the list, the day and the near words. */
  readonly special: readonly (readonly [list: string, day: string, near: string])[];
  /** The automaton's arrays, base64; owners are counted from 0. Null where there is no name. */
  readonly parts: { readonly [part in keyof MatcherParts]: string } | null;
}

/** Characters decoded between two yields: about 2 ms. */
const PIECE = 1 << 18;

const KINDS = { units: Int32Array, symbols: Uint16Array, words: Int32Array, tails: Uint16Array } as const;
const PARTS = Object.keys(KINDS) as (keyof MatcherParts)[];

/** Writes the arrays of a matcher as text. */
export function* freezeParts(parts: MatcherParts): Generator<void, NonNullable<FrozenNames['parts']>> {
  const out: [string, string][] = [];
  for (const part of PARTS) {
    const array = parts[part];
    const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    let binary = '';
    for (let at = 0; at < bytes.length; at += 8192) {
      binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
      if (at % PIECE === 0) yield;
    }
    out.push([part, btoa(binary)]);
  }
  return Object.fromEntries(out) as NonNullable<FrozenNames['parts']>;
}

/** Makes a matcher of its text again, its owners counted from `first`; in slices. */
export function* thaw(frozen: NonNullable<FrozenNames['parts']>, first: number): Generator<void, Matcher> {
  const arrays: Partial<Record<keyof MatcherParts, MatcherParts[keyof MatcherParts]>> = {};
  for (const part of PARTS) {
    const text = frozen[part];
    const pad = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
    const bytes = new Uint8Array((text.length / 4) * 3 - pad);
    for (let from = 0, at = 0; from < text.length; from += PIECE) {
      const binary = atob(text.slice(from, from + PIECE));
      for (let i = 0; i < binary.length; i++) bytes[at++] = binary.charCodeAt(i);
      yield;
    }
    arrays[part] = new KINDS[part](bytes.buffer);
  }
  return thawMatcher(arrays as unknown as MatcherParts, first);
}
