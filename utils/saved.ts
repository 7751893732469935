import browser from 'webextension-polyfill';
import { KEYS, SAVED_DAYS, type SavedDraft } from './settings.ts';

/** Drafts that were put away, newest first; those that are over their time are left out. */
export async function listSaved(now: Date): Promise<SavedDraft[]> {
  const found = await browser.storage.local.get(await savedKeys());
  return Object.values(found)
    .filter(isSaved)
    .filter(({ at }) => !isOver(at, now))
    .sort((a, b) => b.at.localeCompare(a.at));
}

/** Deletes one; one that is not there is no error. */
export async function removeSaved(id: string): Promise<void> {
  await browser.storage.local.remove(KEYS.saved + id);
}

/** Deletes those that are over their time, and what cannot be read; returns how many. */
export async function expireSaved(now: Date): Promise<number> {
  const found = await browser.storage.local.get(await savedKeys());
  const over = Object.entries(found).flatMap(([key, draft]) => (isSaved(draft) && !isOver(draft.at, now) ? [] : [key]));
  if (over.length > 0) await browser.storage.local.remove(over);
  return over.length;
}

/** Days that are left for a saved draft, to the nearest; 0 on its last one. */
export function daysLeft(draft: SavedDraft, now: Date): number {
  const left = (Date.parse(draft.at) + SAVED_DAYS * 86_400_000 - now.getTime()) / 86_400_000;
  return left < 1 ? 0 : Math.round(left);
}

async function savedKeys(): Promise<string[]> {
  // getKeys is in Chrome from 130 and Firefox from 143; without it the values must be read too
  const { local } = browser.storage as unknown as {
    local: { getKeys?: () => Promise<string[]>; get: (keys: null) => Promise<object> };
  };
  const keys = local.getKeys ? await local.getKeys() : Object.keys(await local.get(null));
  return keys.filter((key) => key.startsWith(KEYS.saved));
}

function isOver(at: string, now: Date): boolean {
  return now.getTime() - Date.parse(at) > SAVED_DAYS * 86_400_000;
}

function isSaved(value: unknown): value is SavedDraft {
  if (typeof value !== 'object' || value === null) return false;
  const { id, at, text, platform } = value as Partial<SavedDraft>;
  return (
    typeof id === 'string' &&
    typeof text === 'string' &&
    typeof platform === 'string' &&
    !Number.isNaN(Date.parse(at ?? ''))
  );
}
