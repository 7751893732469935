import browser from 'webextension-polyfill';
import { KEYS, type PolicyProblem, type Problem, type TabPolicy } from '../settings.ts';
import { fromTabPolicy, toTabPolicy } from './compact.ts';
import { defaultPolicy, type Policy, parsePolicy } from './schema.ts';

/** What the options page shows: the stored policy, or the last good one with the reasons why the stored one is refused. */
export type Loaded =
  | { readonly state: 'good'; readonly policy: Policy; readonly stamp: string }
  | {
      readonly state: 'broken';
      readonly problems: readonly Problem[];
      readonly stored: unknown;
      readonly lastGood: Policy;
    };

/** Reads and judges the stored policy. */
export async function readPolicy(): Promise<Loaded> {
  const found = await browser.storage.local.get([KEYS.policy, KEYS.policyStamp, KEYS.tabPolicy]);
  const stored = found[KEYS.policy];
  const stamp = typeof found[KEYS.policyStamp] === 'string' ? (found[KEYS.policyStamp] as string) : '';
  if (stored === undefined) return { state: 'good', policy: defaultPolicy(), stamp };
  const parsed = parsePolicy(stored);
  if (parsed.ok) return { state: 'good', policy: parsed.policy, stamp };
  const tab = found[KEYS.tabPolicy] as TabPolicy | undefined;
  return { state: 'broken', problems: parsed.problems, stored, lastGood: tab ? fromTabPolicy(tab) : defaultPolicy() };
}

/** What became of a change. `before` is the policy that it was made to, for undo. */
export type Changed =
  | { readonly ok: true; readonly before: Policy; readonly policy: Policy; readonly stamp: string }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Makes one change to the newest stored policy, under a lock that all of our pages share: two pages never tear or undo
 * one another's changes. Nothing is written where the outcome is not valid.
 */
export async function changePolicy(
  change: (policy: Policy) => Policy,
  stamp: string = crypto.randomUUID(),
): Promise<Changed> {
  return navigator.locks.request('policy', async () => {
    const loaded = await readPolicy();
    if (loaded.state === 'broken') return { ok: false, problems: loaded.problems };
    return writePolicy(change(loaded.policy), loaded.policy, stamp);
  });
}

/** Puts a whole policy in the place of whatever is stored: an import, a repair, a step back. */
export async function replacePolicy(policy: unknown, stamp: string = crypto.randomUUID()): Promise<Changed> {
  return navigator.locks.request('policy', async () => {
    const loaded = await readPolicy();
    return writePolicy(policy, loaded.state === 'good' ? loaded.policy : loaded.lastGood, stamp);
  });
}

async function writePolicy(next: unknown, before: Policy, stamp: string): Promise<Changed> {
  const parsed = parsePolicy(next);
  if (!parsed.ok) return parsed;
  try {
    await browser.storage.local.set({ [KEYS.policy]: parsed.policy, [KEYS.policyStamp]: stamp });
  } catch {
    return { ok: false, problems: [{ path: [], key: 'policyNotSaved', values: {} }] };
  }
  return { ok: true, before, policy: parsed.policy, stamp };
}

let applying: Promise<void> = Promise.resolve();

/**
 * Background only. Judges the stored policy and writes the copy that tabs read; a refused one leaves the last good copy
 * alone and says why. One run at a time, so that the newest always wins. With `unless: 'seen'` a policy that was judged before is not read.
 */
export function applyPolicy(unless?: 'seen'): Promise<void> {
  applying = applying.then(() => apply(unless)).catch((error: unknown) => console.error('policy not applied', error));
  return applying;
}

async function apply(unless?: 'seen'): Promise<void> {
  const { local } = browser.storage;
  if (unless === 'seen') {
    const stamps = await local.get([KEYS.policyStamp, KEYS.policySeen]);
    const seen = stamps[KEYS.policySeen];
    if (seen !== undefined && seen === (stamps[KEYS.policyStamp] ?? '')) return;
  }
  const found = await local.get([KEYS.policy, KEYS.policyStamp, KEYS.tabPolicy, KEYS.policyProblem]);
  const stamp = found[KEYS.policyStamp] ?? '';
  const last = found[KEYS.tabPolicy] as TabPolicy | undefined;
  const stored = found[KEYS.policy];
  const parsed = stored === undefined ? { ok: true as const, policy: defaultPolicy() } : parsePolicy(stored);
  if (!parsed.ok) {
    const problem: PolicyProblem = { at: new Date().toISOString(), problems: parsed.problems };
    // a first policy that is broken must not leave the tabs without any
    const first = last ? {} : { [KEYS.tabPolicy]: toTabPolicy(defaultPolicy(), 1) };
    await local.set({ ...first, [KEYS.policyProblem]: problem, [KEYS.policySeen]: stamp });
    return;
  }
  const next = toTabPolicy(parsed.policy, (last?.revision ?? 0) + 1);
  const same =
    last !== undefined && JSON.stringify({ ...next, revision: 0 }) === JSON.stringify({ ...last, revision: 0 });
  await local.set({ ...(same ? {} : { [KEYS.tabPolicy]: next }), [KEYS.policySeen]: stamp });
  if (found[KEYS.policyProblem] !== undefined) await local.remove(KEYS.policyProblem);
}
