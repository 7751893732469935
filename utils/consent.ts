import browser, { type Scripting } from 'webextension-polyfill';
import type { Platform } from '../rules/draft.ts';
import { HOSTS, KEYS, PLATFORM_IDS, type TabPolicy } from './settings.ts';

const GUARD = 'guard';
/** The words of rules that score come first: the guard reads them when it starts. */
const FILES = ['scorer.js', 'guard.js'];
/** The reader of a policy's own patterns: only where the policy in force has some. */
const PATTERNS = 'patterns.js';
/** `storage.session`: whether it has, so that a waking background need not read it. */
const PATTERNED = 'patterned';
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
  return queue(armNow);
}

function queue(work: () => Promise<void>): Promise<void> {
  const run = arming.then(work);
  arming = run.catch(() => undefined);
  return run;
}

async function armNow(): Promise<void> {
  const { at, sites } = await readConsent();
  const wanted = at === null ? [] : sites;
  const files = (await isPatterned()) ? [PATTERNS, ...FILES] : FILES;
  await register(origins(wanted), files);
  await inject(wanted, files);
}

const hasPatterns = (policy: unknown): boolean =>
  ((policy ?? {}) as Partial<TabPolicy>).ownRules?.some(({ pattern }) => pattern !== undefined) === true;

async function isPatterned(): Promise<boolean> {
  const found = await browser.storage.session.get(PATTERNED);
  if (typeof found[PATTERNED] === 'boolean') return found[PATTERNED];
  const { [KEYS.tabPolicy]: policy } = await browser.storage.local.get(KEYS.tabPolicy);
  const patterned = hasPatterns(policy);
  await browser.storage.session.set({ [PATTERNED]: patterned });
  return patterned;
}

/**
 * Background only. Tabs that open from now on get what the policy in force needs; those that are open ask for it. Rejects as
 * `arm` does.
 */
export function armFor(policy: TabPolicy | undefined): Promise<void> {
  return queue(async () => {
    await browser.storage.session.set({ [PATTERNED]: hasPatterns(policy) });
    await armNow();
  });
}

async function register(matches: string[], files: string[]): Promise<void> {
  const [found] = await browser.scripting.getRegisteredContentScripts({ ids: [GUARD] });
  if (matches.length === 0) {
    if (found) await browser.scripting.unregisterContentScripts({ ids: [GUARD] });
    return;
  }
  // browsers write the files' addresses in ways of their own; their number tells
  const same = found?.js?.length === files.length;
  if (same && [...(found.matches ?? [])].sort().join() === [...matches].sort().join()) return;
  const script: Scripting.RegisteredContentScript = {
    id: GUARD,
    js: files,
    matches,
    allFrames: true,
    runAt: 'document_start',
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
  };
  if (found) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

async function inject(sites: readonly Platform[], files: string[]): Promise<void> {
  const found = await browser.storage.session.get(INJECTED);
  const done = Array.isArray(found[INJECTED]) ? (found[INJECTED] as Platform[]) : [];
  const missing = sites.filter((site) => !done.includes(site));
  if (missing.length > 0) {
    const tabs = await browser.tabs.query({ url: origins(missing) });
    await Promise.all(tabs.map((tab) => injectInto(tab, files)));
  }
  if (missing.length > 0 || done.length !== sites.length) await browser.storage.session.set({ [INJECTED]: [...sites] });
}

/** Puts the reader of phone numbers, or that of patterns, into one frame of a tab. Rejects where the tab is gone. */
export async function injectReader(
  reader: 'phones' | 'patterns',
  tabId: number | undefined,
  frameId: number | undefined,
): Promise<void> {
  if (tabId === undefined) throw new Error('Only a tab can ask for this.');
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId ?? 0] },
    files: [`${reader}.js`],
    injectImmediately: true,
  });
}

async function injectInto(tab: { readonly id?: number | undefined }, files: string[]): Promise<void> {
  if (tab.id === undefined) return;
  try {
    await browser.scripting.executeScript({
      target: { tabId: tab.id, allFrames: true },
      files,
      injectImmediately: true,
    });
  } catch {
    // a discarded tab, an error page, a site that was not granted: the registration covers it at its next load
  }
}
