/** Bytes that all items in `storage.sync` may take together, in Chromium and in Firefox. */
export const SYNC_QUOTA = 102_400;
/** Bytes that one item may take: its key, and its value as JSON. */
const ITEM = 8_192;
/** Bytes that Firefox counts for each item beside key and value: the quotes, colon and comma of one large object. */
const AROUND = 4;
/** Bytes kept free for the manifest: a device's name of 100 units, six bytes each, and what else is in it. */
const MANIFEST = 1_024;

/** The item that is written last and says which chunks belong together. */
export const MANIFEST_KEY = 'policy';
/** Keys of the chunks in their order: as many as can ever fit. */
export const CHUNK_KEYS: readonly string[] = Array.from(
  { length: Math.ceil(SYNC_QUOTA / ITEM) },
  (_, index) => `${MANIFEST_KEY}${index}`,
);

/** Stands before four hex digits; one byte in both browsers, and hardly ever in a text. */
const MARK = '\u007f';

/**
 * Cuts a text into the values of `CHUNK_KEYS`, each within what one item may take. Half surrogate pairs, which both
 * browsers would lose, are written as marks; `join` reads them. May be more chunks than there are keys: then the text
 * does not fit.
 */
export function split(text: string): string[] {
  const safe = text.replace(/[\p{Cs}\u007f]/gu, (unit) => MARK + unit.charCodeAt(0).toString(16).padStart(4, '0'));
  const chunks: string[] = [];
  let from = 0;
  let at = 0;
  let room = roomOf(0);
  for (const character of safe) {
    const bytes = costOf(character.codePointAt(0)!);
    if (bytes > room) {
      chunks.push(safe.slice(from, at));
      from = at;
      room = roomOf(chunks.length);
    }
    room -= bytes;
    at += character.length;
  }
  return [...chunks, safe.slice(from)];
}

/** The text that was cut. */
export function join(chunks: readonly string[]): string {
  return chunks
    .join('')
    .replace(/\u007f([0-9a-f]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Bytes that a text takes in `storage.sync` with its manifest; more than `SYNC_QUOTA` does not fit. */
export function sizeOf(text: string): number {
  const chunks = split(text);
  // chunks of an earlier, longer text stay as empty items
  const items = Math.max(chunks.length, CHUNK_KEYS.length);
  let bytes = MANIFEST;
  for (let index = 0; index < items; index++) {
    bytes += keyOf(index).length + AROUND + 2;
    for (const character of chunks[index] ?? '') bytes += costOf(character.codePointAt(0)!);
  }
  return bytes;
}

/** Whether a browser's refusal of a write is about its size; Chromium also refuses writes that come too often. */
export function isTooBig(refusal: string): boolean {
  return /quota/i.test(refusal) && !/write_?operations/i.test(refusal);
}

const keyOf = (index: number) => CHUNK_KEYS[index] ?? `${MANIFEST_KEY}${index}`;
const roomOf = (index: number) => ITEM - keyOf(index).length - 2;

/** Bytes of one character in Chromium's JSON, which never takes fewer than Firefox's. */
function costOf(code: number): number {
  // " \ and the five control characters that have a letter
  if (code === 0x22 || code === 0x5c || (code >= 0x08 && code <= 0x0d && code !== 0x0b)) return 2;
  // the other control characters, < and the line ends of JavaScript become \uXXXX
  if (code < 0x20 || code === 0x3c || code === 0x2028 || code === 0x2029) return 6;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
