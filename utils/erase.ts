import browser from 'webextension-polyfill';
import { clearRecords } from './log/log.ts';
import { forgetKey } from './policy/keys.ts';

/** Held by whoever is in the middle of a change, in the order in which they take them. */
const LOCKS = ['devices', 'sync', 'apply', 'policy', 'history'] as const;

/** Deletes all that Slipguard holds in this browser. It waits for what is under way, which would bring its part back. */
export function eraseAll(locks: readonly string[] = LOCKS): Promise<void> {
  const [first, ...rest] = locks;
  return first === undefined ? erase() : navigator.locks.request(first, () => eraseAll(rest));
}

async function erase(): Promise<void> {
  await Promise.all([
    browser.storage.local.clear(),
    // a browser without an account may have no such area
    browser.storage.sync.clear().catch(() => undefined),
    browser.storage.session.clear(),
    clearRecords(),
    forgetKey(),
  ]);
}
