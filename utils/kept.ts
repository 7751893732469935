import browser from 'webextension-polyfill';
import { WRITTEN } from '../rules/rule.ts';
import { KEYS, PLATFORM_IDS, type SavedDraft } from './settings.ts';

/** UTF-16 units of a draft: more than any site takes, articles too. */
const LONGEST = 200_000;

/** Takes a draft from a tab or from storage; null where it is none. */
export function parseKept(input: unknown): SavedDraft | null {
  if (typeof input !== 'object' || input === null) return null;
  const { id, at, platform, act, text } = input as Partial<SavedDraft>;
  if (typeof id !== 'string' || !/^[\w-]{1,64}$/.test(id)) return null;
  if (typeof at !== 'string' || Number.isNaN(Date.parse(at))) return null;
  if (!PLATFORM_IDS.some((known) => known === platform) || !WRITTEN.some((known) => known === act)) return null;
  if (typeof text !== 'string' || text.trim() === '' || text.length > LONGEST) return null;
  return { id, at: new Date(at).toISOString(), platform: platform!, act: act!, text };
}

/** Background only. Keeps a draft while the account is switched, for as long as the browser runs; the one before makes room. */
export async function putKept(draft: SavedDraft): Promise<void> {
  await browser.storage.session.set({ [KEYS.kept]: draft });
}

/** The draft that waits for the other account; null where none does. */
export async function readKept(): Promise<SavedDraft | null> {
  const found = await browser.storage.session.get(KEYS.kept);
  return parseKept(found[KEYS.kept]);
}

/** It was used, or is not wanted. */
export async function dropKept(): Promise<void> {
  await browser.storage.session.remove(KEYS.kept);
}
