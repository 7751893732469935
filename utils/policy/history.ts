import browser from 'webextension-polyfill';
import { KEYS } from '../settings.ts';
import { type Difference, difference } from './difference.ts';
import type { Layer } from './layers.ts';
import { defaultPolicy, type Policy } from './schema.ts';

/** A change that came into force, as it is told afterwards. */
export interface HistoryEntry {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly layer: Layer;
  /** Who stands for it: a firm with its key's code, a file's name, another device. Empty for the person here. */
  readonly by: string;
  readonly version?: number | undefined;
  /** At most 200; `more` counts the others. */
  readonly differences: readonly Difference[];
  readonly more: number;
}

/** A document that was in force before, to go back to. */
export interface Version {
  /** When it was put away: ISO 8601, UTC. */
  readonly at: string;
  readonly by: string;
  readonly document: Policy;
}

const MOST_ENTRIES = 100;
const MOST_DIFFERENCES = 200;
/** Versions of each layer that can be brought back. */
export const MOST_VERSIONS = 5;

/** Reads what came into force, newest first. */
export async function readHistory(): Promise<readonly HistoryEntry[]> {
  const found = await browser.storage.local.get(KEYS.history);
  const history = found[KEYS.history];
  return Array.isArray(history) ? (history as HistoryEntry[]) : [];
}

/** Reads the documents of a layer that can be brought back, newest first. */
export async function readVersions(layer: Layer): Promise<readonly Version[]> {
  const found = await browser.storage.local.get(KEYS.versions + layer);
  const versions = found[KEYS.versions + layer];
  return Array.isArray(versions) ? (versions as Version[]) : [];
}

/** One document in the place of another. */
export interface Change {
  readonly layer: Layer;
  /** Who stands for `after`. */
  readonly by: string;
  /** Null where there was none. */
  readonly before: Policy | null;
  readonly after: Policy;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/**
 * Writes `items` to `storage.local`, and in the same write puts the changes on record and the documents before them away: a
 * browser that dies leaves all of it or nothing. A change between two documents that say the same is none.
 */
export async function writeWith(changes: readonly Change[], items: Readonly<Record<string, unknown>>): Promise<void> {
  const { local } = browser.storage;
  if (changes.length === 0) return local.set(items);
  // pages and the background each have changes to tell
  await navigator.locks.request('history', async () => {
    const write: Record<string, unknown> = { ...items };
    let history = await readHistory();
    for (const { layer, by, before, after, at } of changes) {
      const all = difference(before ?? defaultPolicy(), after);
      if (all.length === 0) continue;
      if (before) {
        // the person's own changes are not told one by one, so who brought the newest says nothing of the one before
        const byBefore = layer === 'own' ? '' : (history.find((entry) => entry.layer === layer)?.by ?? '');
        const versions = [{ at, by: byBefore, document: before }, ...(await readVersions(layer))];
        write[KEYS.versions + layer] = versions.slice(0, MOST_VERSIONS);
      }
      const differences = all.slice(0, MOST_DIFFERENCES);
      const entry = { at, layer, by, version: after.version, differences, more: all.length - differences.length };
      history = [entry, ...history].slice(0, MOST_ENTRIES);
      write[KEYS.history] = history;
    }
    await local.set(write);
  });
}
