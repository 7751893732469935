import browser from 'webextension-polyfill';
import { toBase64url } from './bytes.ts';
import { CHUNK_KEYS, isTooBig, join, MANIFEST_KEY, SYNC_QUOTA, sizeOf, split } from './chunks.ts';

/** Who saves a document, and what it was made from. */
export interface SyncMeta {
  /** Name or id of this device, at most 100 UTF-16 units. */
  readonly device: string;
  /** ISO time of the save. */
  readonly at: string;
  /** Generation that the document was made from; 0 where none was read yet. */
  readonly base: number;
}

/** What lies in `storage.sync`; `torn` is a document of which parts are missing or are another's. */
export type Synced =
  | { readonly state: 'none' }
  /** `device` saved last: it mends the document by saving it again. Null where nobody can be told. */
  | { readonly state: 'torn'; readonly device: string | null }
  | {
      readonly state: 'good';
      readonly text: string;
      /** Grows with each save of any device; two devices that saved at once may have used the same. */
      readonly generation: number;
      readonly device: string;
      readonly at: string;
    };

/** Says which chunks belong together; written after them. */
interface Manifest {
  readonly generation: number;
  /** SHA-256 of the chunks' text as UTF-8, base64url. */
  readonly sha256: string;
  readonly count: number;
  /** UTF-8 bytes of the chunks' text. */
  readonly bytes: number;
  readonly device: string;
  readonly at: string;
}

/** Longest name of a device, in UTF-16 units: the manifest must fit into what is kept free for it. */
const DEVICE = 100;

/** Bytes that a document takes in `storage.sync`, and whether that is within the quota. */
export function syncRoom(document: string): { bytes: number; quota: number; fits: boolean } {
  const bytes = sizeOf(document);
  return { bytes, quota: SYNC_QUOTA, fits: bytes <= SYNC_QUOTA };
}

/**
 * Saves a document for the person's other devices in two writes: all chunks, then the manifest. `too-big` wrote
 * nothing; `busy` is a browser that takes no more writes now, or none at all: the same save later mends what is torn.
 */
export function writeSync(document: string, { device, at, base }: SyncMeta): Promise<'written' | 'too-big' | 'busy'> {
  if (device.length > DEVICE) throw new RangeError(`A device's name has at most ${DEVICE} units.`);
  return navigator.locks.request('sync', async () => {
    if (!syncRoom(document).fits) return 'too-big';
    const chunks = split(document);
    try {
      const found = await readItems();
      const items: Record<string, string> = {};
      for (const [index, key] of CHUNK_KEYS.entries()) {
        const chunk = chunks[index] ?? '';
        // an item that was never there need not be made only to be empty
        if (chunk !== '' || (found[key] ?? '') !== '') items[key] = chunk;
      }
      const manifest: Manifest = {
        generation: Math.max(base, toManifest(found[MANIFEST_KEY])?.generation ?? 0) + 1,
        ...(await sumOf(chunks)),
        count: chunks.length,
        device,
        at,
      };
      await browser.storage.sync.set(items);
      await browser.storage.sync.set({ [MANIFEST_KEY]: manifest });
      return 'written';
    } catch (error) {
      return isTooBig(String(error)) ? 'too-big' : 'busy';
    }
  });
}

/** Reads the document that one device saved, whole; anything else is `torn`, and the last good one stays in force. */
export function readSync(): Promise<Synced> {
  // behind a save of our own that is half way
  return navigator.locks.request('sync', async () => {
    const found = await readItems().catch(() => null);
    if (!found) return { state: 'torn', device: null };
    if (Object.keys(found).length === 0) return { state: 'none' };
    const manifest = toManifest(found[MANIFEST_KEY]);
    if (!manifest) return { state: 'torn', device: null };
    const { generation, device, at, count } = manifest;
    const chunks = CHUNK_KEYS.slice(0, count).map((key) => found[key] ?? '');
    const torn = { state: 'torn', device } as const;
    if (!chunks.every((chunk) => typeof chunk === 'string')) return torn;
    const { bytes, sha256 } = await sumOf(chunks);
    if (bytes !== manifest.bytes || sha256 !== manifest.sha256) return torn;
    return { state: 'good', text: join(chunks), generation, device, at };
  });
}

/** Calls `changed` whenever items of the document arrive or are written here; returns what ends that. */
export function watchSync(changed: () => void): () => void {
  const listen = (changes: Record<string, unknown>, area: string) => {
    if (area === 'sync' && [MANIFEST_KEY, ...CHUNK_KEYS].some((key) => key in changes)) changed();
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}

function readItems(): Promise<Record<string, unknown>> {
  return browser.storage.sync.get([MANIFEST_KEY, ...CHUNK_KEYS]);
}

async function sumOf(chunks: readonly string[]): Promise<{ sha256: string; bytes: number }> {
  const utf8 = new TextEncoder().encode(chunks.join(''));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', utf8));
  return { sha256: toBase64url(digest), bytes: utf8.length };
}

function toManifest(stored: unknown): Manifest | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { generation, sha256, count, bytes, device, at } = stored as Record<keyof Manifest, unknown>;
  if (!isCount(generation) || !isCount(count) || !isCount(bytes, 0)) return null;
  if (count > CHUNK_KEYS.length || typeof sha256 !== 'string' || typeof device !== 'string' || typeof at !== 'string')
    return null;
  return { generation, sha256, count, bytes, device, at };
}

function isCount(value: unknown, least = 1): value is number {
  return Number.isSafeInteger(value) && (value as number) >= least;
}
