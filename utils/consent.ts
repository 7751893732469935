import browser, { type Scripting } from 'webextension-polyfill';
import type { Platform } from '../rules/draft.ts';
import { HOSTS, KEYS, PLATFORM_IDS } from './settings.ts';

const GUARD = 'guard';
/** The words of rules that score come first: the guard reads them when it starts. */
const FILES = ['scorer.js', 'guard.js'];
/** `storage.session`: sites whose open tabs were given the guard; gone with the session, an update, a switch off and on. */
const INJECTED = 'injected';

/** What the person agreed to. */
export interface Consent {
  /** ISO time of the press; null before it and after it was taken back. */
  readonly at: string | null;
  /** Sites that are to be guarded. */
  readonly sites: readonly Platform[];
}

/** Reads consent and sites. Sites that are not set are all sites. */
export async function readConsent(): Promise<Consent> {
  const found = await browser.storage.local.get([KEYS.consent, KEYS.sites]);
  const at = found[KEYS.consent];
  const sites = found[KEYS.sites];
  return {
    at: typeof at === 'string' ? at : null,
    sites: Array.isArray(sites) ? PLATFORM_IDS.filter((id) => sites.includes(id)) : PLATFORM_IDS,
  };
}

/** Writes what the person chose in one go; `at` null takes consent back. */
export async function writeConsent({ at, sites }: Consent): Promise<void> {
  await browser.storage.local.set({ [KEYS.sites]: [...sites], ...(at === null ? {} : { [KEYS.consent]: at }) });
  if (at === null) await browser.storage.local.remove(KEYS.consent);
}

/** Match patterns of some sites, as one list. */
export function origins(sites: readonly Platform[]): string[] {
  return sites.flatMap((site) => [...HOSTS[site]]);
}

/** The site that an address belongs to; null for any other. */
export function siteOf(url: string | undefined): Platform | null {
  return PLATFORM_IDS.find((id) => HOSTS[id].some((host) => url?.startsWith(host.slice(0, -1)))) ?? null;
}

/** Whether the browser lets us onto all these sites; in Firefox the person may have taken it back. */
export function mayRun(sites: readonly Platform[]): Promise<boolean> {
  return browser.permissions.contains({ origins: origins(sites) });
}

let arming: Promise<void> = Promise.resolve();

/**
 * Background only. Makes the browser run the guard exactly where the person agreed, and in tabs that were open before, once for each
 * session. Runs after one another, so that the last choice wins. Rejects when the browser refuses.
 */
export function arm(): Promise<void> {
  const run = arming.then(armNow);
  arming = run.catch(() => undefined);
  return run;
}

async function armNow(): Promise<void> {
  const { at, sites } = await readConsent();
  const wanted = at === null ? [] : sites;
  await register(origins(wanted));
  await inject(wanted);
}

async function register(matches: string[]): Promise<void> {
  const [found] = await browser.scripting.getRegisteredContentScripts({ ids: [GUARD] });
  if (matches.length === 0) {
    if (found) await browser.scripting.unregisterContentScripts({ ids: [GUARD] });
    return;
  }
  if (found && [...(found.matches ?? [])].sort().join() === [...matches].sort().join()) return;
  const script: Scripting.RegisteredContentScript = {
    id: GUARD,
    js: FILES,
    matches,
    allFrames: true,
    runAt: 'document_start',
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
  };
  if (found) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

async function inject(sites: readonly Platform[]): Promise<void> {
  const found = await browser.storage.session.get(INJECTED);
  const done = Array.isArray(found[INJECTED]) ? (found[INJECTED] as Platform[]) : [];
  const missing = sites.filter((site) => !done.includes(site));
  if (missing.length > 0) {
    const tabs = await browser.tabs.query({ url: origins(missing) });
    await Promise.all(tabs.map(injectInto));
  }
  if (missing.length > 0 || done.length !== sites.length) await browser.storage.session.set({ [INJECTED]: [...sites] });
}

/** Puts the reader of phone numbers into one frame of a tab. Rejects where the tab is gone. */
export async function injectPhones(tabId: number | undefined, frameId: number | undefined): Promise<void> {
  if (tabId === undefined) throw new Error('Only a tab can ask for this.');
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId ?? 0] }, files: ['phones.js'] });
}

async function injectInto(tab: { readonly id?: number | undefined }): Promise<void> {
  if (tab.id === undefined) return;
  try {
    await browser.scripting.executeScript({
      target: { tabId: tab.id, allFrames: true },
      files: FILES,
      injectImmediately: true,
    });
  } catch {
    // a discarded tab, an error page, a site that was not granted: the registration covers it at its next load
  }
}
