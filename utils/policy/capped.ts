import type { MessageKey } from '../i18n.ts';
import { SIGNED_BYTES } from './signature.ts';

/** Objects and lists within one another. */
const DEPTH = 12;
/** Entries of one list: more than all names of a policy. */
const ENTRIES = 25_000;
/** Fields of one object: more than there are rules. */
const FIELDS = 5_000;
/** Bytes that a value takes on average, at least; the names of a policy take 15. */
const SPARSE = 8;

/** Limits on a JSON text are held before `JSON.parse` sees it. `bytes` is the most that it may have in UTF-8. Never throws. */
export function parseCapped(
  text: string,
  bytes: number = SIGNED_BYTES,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly key: MessageKey } {
  // a UTF-16 unit has one to three bytes, so most texts need no counting
  const tooLong = text.length > bytes || (text.length * 3 > bytes && new TextEncoder().encode(text).length > bytes);
  if (tooLong) return { ok: false, key: 'policyTooBig' };
  try {
    const problem = scan(text, bytes / SPARSE);
    return problem ? { ok: false, key: problem } : { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    return { ok: false, key: 'policyUnreadable' };
  }
}

/** One pass over the characters. What is no JSON at all is left to the parser. */
function scan(text: string, most: number): MessageKey | null {
  // per open bracket: the names that an object had so far, or how many entries a list has
  const open: (Set<string> | { size: number })[] = [];
  let values = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (char === '"') {
      const end = endOfString(text, at);
      const names = open.at(-1);
      if (names instanceof Set && isName(text, end)) {
        // to the parser two spellings of one name are the same
        const name = JSON.parse(text.slice(at, end)) as string;
        // people would read the one and the program take the other
        if (names.has(name)) return 'policyFieldTwice';
        if (names.add(name).size > FIELDS) return 'policyTooBig';
      }
      at = end - 1;
    } else if (char === '{' || char === '[') {
      if (open.push(char === '{' ? new Set() : { size: 1 }) > DEPTH) return 'policyTooDeep';
      values += 1;
    } else if (char === '}' || char === ']') open.pop();
    else if (char === ',') {
      const list = open.at(-1);
      if (list && !(list instanceof Set) && ++list.size > ENTRIES) return 'policyTooBig';
      values += 1;
    }
    if (values > most) return 'policyTooBig';
  }
  return null;
}

/** Place after the closing quote of the string that begins at `start`. */
function endOfString(text: string, start: number): number {
  for (let quote = text.indexOf('"', start + 1); quote > 0; quote = text.indexOf('"', quote + 1)) {
    let slashes = 0;
    while (text[quote - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return quote + 1;
  }
  return text.length;
}

function isName(text: string, end: number): boolean {
  let at = end;
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t') at += 1;
  return text[at] === ':';
}
