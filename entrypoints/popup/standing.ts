import browser from 'webextension-polyfill';
import type { PopupState } from '../../components/popup.tsx';
import type { Platform } from '../../rules/draft.ts';
import { mayRun, readConsent, siteOf } from '../../utils/consent.ts';
import type { GuardStatus, Question, SiteChange } from '../../utils/messages.ts';

/** A guard that does not answer within so long, ms, is not there. */
const PATIENCE = 400;

/** How things stand in the tab at hand. A change that is told already is not told again as something unchecked. */
export async function readStanding(changes: readonly SiteChange[]): Promise<{
  readonly state: PopupState;
  readonly site: Platform | null;
  readonly account: GuardStatus['account'];
  readonly tabId: number | undefined;
}> {
  const [[tab], consent] = await Promise.all([
    browser.tabs.query({ active: true, currentWindow: true }),
    readConsent(),
  ]);
  // the address is only told for the sites we were given: on every other one it is absent
  const site = siteOf(tab?.url);
  const at = (state: PopupState, account: GuardStatus['account'] = null) => ({ state, site, account, tabId: tab?.id });
  if (consent.at === null) return at('no-consent');
  if (!site) return at('elsewhere');
  if (!consent.sites.includes(site)) return at('site-off');
  if (!(await mayRun([site]))) return at('no-permission');
  const status = tab?.id === undefined ? null : await ask(tab.id);
  if (!status) return at('stale');
  const badge = await browser.action.getBadgeText(tab?.id === undefined ? {} : { tabId: tab.id });
  const told = changes.some(({ platform }) => platform === site);
  return at(badge === '!' && !told ? 'unchecked' : 'guarding', status.account);
}

async function ask(tabId: number): Promise<GuardStatus | null> {
  const question: Question = { type: 'status' };
  const answer = browser.tabs
    .sendMessage(tabId, question, { frameId: 0 })
    .catch(() => null) as Promise<GuardStatus | null>;
  const late = new Promise<null>((done) => setTimeout(() => done(null), PATIENCE));
  return (await Promise.race([answer, late])) ?? null;
}
