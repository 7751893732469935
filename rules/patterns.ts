import type { View } from './text.ts';

/** Characters around a cue's hit in which a pattern is tried, unless told. */
export const REACH = 60;

/** Where a pattern matches in a text. */
export function matchesIn(text: string, pattern: RegExp): number[] {
  const out: number[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex++;
    else out.push(match.index, match.index + match[0].length);
  }
  return out;
}

/** Stretches of text around its digits. */
export function aroundDigits(view: View): number[] {
  const out: number[] = [];
  for (let at = 0; at < view.length; at++) {
    const code = view.codes[at]!;
    if (code < 48 || code > 57) continue;
    const last = out.length - 1;
    if (last > 0 && at - REACH <= out[last]! + 1) out[last] = Math.min(view.length, at + 1 + REACH);
    else out.push(Math.max(0, at - REACH), Math.min(view.length, at + 1 + REACH));
  }
  for (let i = 0; i < out.length; i += 2) {
    const [from, to] = widened(view, out[i]!, out[i + 1]!);
    out[i] = i > 0 ? Math.max(from, out[i - 1]!) : from;
    out[i + 1] = to;
  }
  return out;
}

/** A window that cuts no word or number; at most 40 units wider on each side. */
export function widened(view: View, from: number, to: number): [number, number] {
  let start = from;
  let end = to;
  while (start > 0 && from - start < 40 && view.codes[start - 1]! > 32 && view.codes[start - 1]! < 128) start--;
  while (end < view.length && end - to < 40 && view.codes[end]! > 32 && view.codes[end]! < 128) end++;
  return [start, end];
}
