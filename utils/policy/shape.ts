import type { Problem } from '../settings.ts';

/** Levels of objects and lists within one another. */
const DEPTH = 12;
/** Objects, lists and values in the whole document. */
const NODES = 400_000;
/** Names that reach into an object's prototype where a careless program copies it. */
const UNSAFE = new Set(['__proto__', 'constructor', 'prototype']);

/** The first thing about a document's bare shape that is refused before any field is read; null when there is none. */
export function guardShape(input: unknown): Problem | null {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return { path: [], key: 'policyUnreadable', values: {} };
  // a list of its own instead of recursion: a deep document must not end in a stack overflow
  const waiting: { value: object; path: (string | number)[] }[] = [{ value: input, path: [] }];
  let nodes = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, path } = next;
    if (path.length > DEPTH) return { path: path.slice(0, 3), key: 'policyTooDeep', values: {} };
    for (const name of Object.getOwnPropertyNames(value)) {
      if (++nodes > NODES) return { path: [], key: 'policyTooBig', values: {} };
      if (UNSAFE.has(name)) return { path, key: 'policyUnsafeField', values: { field: name } };
      const child: unknown = (value as Record<string, unknown>)[name];
      if (typeof child === 'object' && child !== null) {
        waiting.push({ value: child, path: [...path, Array.isArray(value) ? Number(name) : name] });
      }
    }
  }
  return null;
}
