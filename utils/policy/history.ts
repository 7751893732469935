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

/** Puts a change on record, and the document before it away; nothing where the two say the same. */
export async function remember(change: {
  readonly layer: Layer;
  readonly by: string;
  /** Who stood for `before`. */
  readonly byBefore: string;
  readonly before: Policy | null;
  readonly after: Policy;
  readonly at: string;
}): Promise<void> {
  const { layer, by, byBefore, before, after, at } = change;
  const all = difference(before ?? defaultPolicy(), after);
  if (all.length === 0) return;
  const entry: HistoryEntry = {
    at,
    layer,
    by,
    version: after.version,
    differences: all.slice(0, MOST_DIFFERENCES),
    more: Math.max(0, all.length - MOST_DIFFERENCES),
  };
  const [history, versions] = await Promise.all([readHistory(), readVersions(layer)]);
  await browser.storage.local.set({
    [KEYS.history]: [entry, ...history].slice(0, MOST_ENTRIES),
    ...(before
      ? { [KEYS.versions + layer]: [{ at, by: byBefore, document: before }, ...versions].slice(0, MOST_VERSIONS) }
      : {}),
  });
}
