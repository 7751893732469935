import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { CHANGE_WORDS, parseChange } from '../utils/change.ts';
import { dropChanges, putChange } from '../utils/changes.ts';
import { arm, armFor, injectReader, readConsent, siteOf } from '../utils/consent.ts';
import { t } from '../utils/i18n.ts';
import { parseKept, putKept } from '../utils/kept.ts';
import { readLanguage } from '../utils/language.ts';
import { expireRecords, parseRecord, putRecord } from '../utils/log/log.ts';
import type { Answer, Message } from '../utils/messages.ts';
import { type SyncState, syncNow } from '../utils/policy/devices.ts';
import { applyPolicy, replacePolicy } from '../utils/policy/store.ts';
import { checkSubscription, endSubscription, lookAt, takeLook } from '../utils/policy/subscriber.ts';
import { watchSync } from '../utils/policy/sync.ts';
import { expireSaved } from '../utils/saved.ts';
import { KEYS, LOG_DAYS, PLATFORM_NAMES, type TabPolicy } from '../utils/settings.ts';

export default defineBackground(() => {
  // all listeners stand before the first await: a worker is woken only for those that were there at once
  browser.runtime.onInstalled.addListener((details) => {
    if (details.reason === 'install') void welcome();
    // a new version may know the sites as they are now
    if (details.reason === 'update') void dropChanges().catch(report);
    // what was judged by an older version is judged anew
    void applyPolicy().then(standUp);
  });
  // what an administrator set while the browser was closed is told by nobody
  browser.runtime.onStartup.addListener(() => void applyPolicy().then(standUp));
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'managed') void applyPolicy();
    if (area !== 'local') return;
    // saved anew without a change, it carries a new stamp only
    if (KEYS.policy in changes || KEYS.policyStamp in changes) void applyPolicy();
    if (KEYS.policy in changes) syncSoon();
    if (KEYS.subscription in changes || KEYS.sync in changes) void setAlarm().catch(report);
    if (KEYS.consent in changes || KEYS.sites in changes) void arm().catch(report);
    const policy = changes[KEYS.tabPolicy];
    if (policy) void armFor(policy.newValue as TabPolicy | undefined).catch(report);
  });
  watchSync(() => void syncNow().catch(report));
  browser.alarms.onAlarm.addListener(() => void Promise.all([checkSubscription(false), syncNow()]).catch(report));
  browser.permissions.onAdded.addListener(() => void arm().catch(report));
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    sender.id === browser.runtime.id ? answer(message as Message, sender) : undefined,
  );
  // nothing fires when a disabled extension is switched on again, and a worker may have died between a change and its copy
  void standUp();
});

async function answer(message: Message, sender: Runtime.MessageSender): Promise<Answer> {
  try {
    switch (message.type) {
      case 'record':
        return await store(message.record);
      case 'open-options':
        await openOptions(message.section, sender.tab?.url);
        return { ok: true };
      case 'unchecked':
        await showBadge(sender.tab?.id, t(await readLanguage(), 'popupUncheckedTitle'));
        return { ok: true };
      case 'keep':
        return await keep(message.draft);
      case 'changed':
        return await tellChange(message.change, sender.tab?.id);
      case 'phones':
      case 'patterns':
        await injectReader(message.type, sender.tab?.id, sender.frameId);
        return { ok: true };
      case 'arm':
        if (!isOwnPage(sender)) return refuse(OWN_PAGES);
        await arm();
        return { ok: true };
      case 'left':
        if (!isOwnPage(sender)) return refuse(OWN_PAGES);
        await replacePolicy(message.policy, message.stamp);
        return { ok: true };
      case 'sync':
        if (!isOwnPage(sender)) return refuse(OWN_PAGES);
        await syncNow();
        return { ok: true };
      case 'subscription':
        return isOwnPage(sender) ? { ok: true, data: await subscription(message) } : refuse(OWN_PAGES);
      default:
        return refuse('This message is not known.');
    }
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

function refuse(error: string): Answer {
  return { ok: false, error, final: true };
}

const OWN_PAGES = 'Only our own pages may ask for this.';

function isOwnPage(sender: Runtime.MessageSender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('')) === true;
}

function subscription(message: Message & { readonly type: 'subscription' }): Promise<unknown> {
  switch (message.what) {
    case 'look':
      return lookAt(message.url, message.code);
    case 'take':
      return takeLook();
    case 'check':
      return checkSubscription(true);
    case 'end':
      return endSubscription();
  }
}

const ALARM = 'travel';

let soon: ReturnType<typeof setTimeout> | undefined;

/** A save a stroke would be too many for the browser's sync; one that a dying background forgets is made when it wakes. */
function syncSoon(): void {
  clearTimeout(soon);
  soon = setTimeout(() => void syncNow().catch(report), 2_000);
}

/** Wakes us where a subscription or the other devices may have something; both ask themselves whether it is due. */
async function setAlarm(): Promise<void> {
  const found = await browser.storage.local.get([KEYS.subscription, KEYS.sync]);
  const torn = (found[KEYS.sync] as SyncState | undefined)?.torn;
  const periodInMinutes = torn ? 1 : 60;
  const alarm = await browser.alarms.get(ALARM);
  if (Object.keys(found).length === 0) await browser.alarms.clear(ALARM);
  else if (alarm?.periodInMinutes !== periodInMinutes) await browser.alarms.create(ALARM, { periodInMinutes });
}

async function store(input: unknown): Promise<Answer> {
  const record = parseRecord(input);
  if (!record) return refuse('This is not a record.');
  const gone = await putRecord(record);
  tellPages();
  if (gone > 0) {
    const found = await browser.storage.local.get(KEYS.logLoss);
    const before = (found[KEYS.logLoss] as { count?: number } | undefined)?.count ?? 0;
    await browser.storage.local.set({ [KEYS.logLoss]: { at: new Date().toISOString(), count: before + gone } });
  }
  return { ok: true };
}

/** An open options page shows the new line at once. */
function tellPages(): void {
  const channel = new BroadcastChannel('log');
  channel.postMessage('changed');
  channel.close();
}

async function keep(input: unknown): Promise<Answer> {
  const draft = parseKept(input);
  if (!draft) return refuse('This is not a draft.');
  await putKept(draft);
  return { ok: true };
}

async function tellChange(input: unknown, tabId: number | undefined): Promise<Answer> {
  const change = parseChange(input);
  if (!change) return refuse('This is not a change of a site.');
  await putChange(change);
  const site = PLATFORM_NAMES[change.platform];
  await showBadge(tabId, t(await readLanguage(), CHANGE_WORDS[change.what], { site }));
  return { ok: true };
}

async function openOptions(section: string | undefined, url: string | undefined): Promise<void> {
  if (section === undefined || !/^[a-z]+$/.test(section)) return browser.runtime.openOptionsPage();
  // the guide for what went out begins with the site that asks
  const site = section === 'slipped' ? siteOf(url) : null;
  await browser.tabs.create({ url: browser.runtime.getURL(`options.html#${section}${site ? `/${site}` : ''}`) });
}

async function showBadge(tabId: number | undefined, title: string): Promise<void> {
  if (tabId === undefined) return;
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: '!' }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#b33a08' }),
    browser.action.setTitle({ tabId, title }),
  ]);
}

async function welcome(): Promise<void> {
  const { at } = await readConsent();
  if (at === null) await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}

/** What is due whenever the background wakes for whatever reason; cheap when nothing is. */
async function standUp(): Promise<void> {
  await Promise.all([
    applyPolicy('seen'),
    arm().catch(report),
    tidyUp().catch(report),
    setAlarm().catch(report),
    checkSubscription(false).catch(report),
    syncNow().catch(report),
  ]);
}

/** Lets old records and drafts go, once a day at most; no alarm and no timer wakes us for it. */
async function tidyUp(): Promise<void> {
  const key = 'tidiedOn';
  const now = new Date();
  const today = now.toISOString().slice(0, 10);
  const found = await browser.storage.session.get(key);
  if (found[key] === today) return;
  await browser.storage.session.set({ [key]: today });
  await Promise.all([expireSaved(now), expireRecords(now, LOG_DAYS)]);
}

function report(error: unknown): void {
  console.error(error);
}
