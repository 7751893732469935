import browser from 'webextension-polyfill';
import type { Platform } from '../rules/draft.ts';
import { parseChange } from './change.ts';
import type { SiteChange } from './messages.ts';
import { KEYS, PLATFORM_IDS } from './settings.ts';

const ALL = PLATFORM_IDS.map((platform) => KEYS.changed + platform);

/** Background only. Keeps the newest change of a site. */
export async function putChange(change: SiteChange): Promise<void> {
  await browser.storage.local.set({ [KEYS.changed + change.platform]: change });
}

/** Sites that have changed, in the order in which sites are shown. */
export async function listChanges(): Promise<SiteChange[]> {
  const found = await browser.storage.local.get(ALL);
  return ALL.map((key) => parseChange(found[key])).filter((change) => change !== null);
}

/** The person has read it, or a new version may know the site again: all sites unless one is named. */
export async function dropChanges(platform?: Platform): Promise<void> {
  await browser.storage.local.remove(platform ? [KEYS.changed + platform] : ALL);
}
