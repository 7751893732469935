import browser from 'webextension-polyfill';
import type { MessageKey } from '../i18n.ts';
import { KEYS, type Problem } from '../settings.ts';
import { parseCapped } from './capped.ts';
import { type Policy, parsePolicy } from './schema.ts';
import { type Opened, openSigned } from './signature.ts';
import { writeLayer } from './store.ts';
import { checkAddress, type Fetched, fetchPolicy, isDue } from './subscription.ts';
import { accept, readCode, type Trust } from './trust.ts';

/** A firm's policy at an address, as it stands. */
export interface Subscription {
  readonly url: string;
  readonly etag: string | null;
  readonly trust: Trust;
  /** When the address was last asked: ISO 8601, UTC. */
  readonly checked: string;
  /** Why the newest file is not in force; null when it is. */
  readonly problem: Problem | null;
}

/** A file that was fetched and holds, shown before anything of it is in force. */
export interface Look {
  readonly url: string;
  readonly policy: Policy;
  readonly trust: Trust;
  readonly etag: string | null;
}

export type Looked = { readonly ok: true; readonly look: Look } | { readonly ok: false; readonly problem: Problem };
export type Checked =
  | { readonly ok: true; readonly state: 'new' | 'same' | 'not-due' | 'none' }
  | { readonly ok: false; readonly problem: Problem };

/** In `storage.session`: the `Candidate` that the person has not yet said yes to. */
const CANDIDATE = 'candidate';

/** A `Look`, and the key that was trusted then; null for none. */
type Candidate = Look & { readonly from: string | null };

const fail = (key: MessageKey): { readonly ok: false; readonly problem: Problem } => ({
  ok: false,
  problem: { path: [], key, values: {} },
});

/** Reads the subscription; null where there is none. */
export async function readSubscription(): Promise<Subscription | null> {
  const found = await browser.storage.local.get(KEYS.subscription);
  return (found[KEYS.subscription] as Subscription | undefined) ?? null;
}

/** Fetches and verifies the file at an address that the person typed; `code` is the key's, where the firm handed one out. */
export function lookAt(address: string, code: string): Promise<Looked> {
  return navigator.locks.request('subscription', async () => {
    const checked = checkAddress(address);
    if (!checked.ok) return fail(checked.key);
    const expected = code.trim() === '' ? null : readCode(code);
    if (code.trim() !== '' && expected === null) return fail('policyCodeShape');
    const fetched = await ask(checked.url, null);
    if (fetched.state !== 'new') return fail(fetched.state === 'failed' ? fetched.key : 'policyFetchServer');
    const before = await readSubscription();
    const read = await readSigned(fetched.bytes, before?.trust ?? null, expected);
    if (!read.ok) return read;
    const look: Look = { url: checked.url, policy: read.policy, trust: read.trust, etag: fetched.etag };
    const candidate: Candidate = { ...look, from: before?.trust.key ?? null };
    await browser.storage.session.set({ [CANDIDATE]: candidate });
    return { ok: true, look };
  });
}

/** Puts the file that was looked at last in force, and subscribes to its address. */
export function takeLook(): Promise<Checked> {
  return navigator.locks.request('subscription', async () => {
    const found = await browser.storage.session.get(CANDIDATE);
    const look = found[CANDIDATE] as Candidate | undefined;
    if (!look) return fail('policyLookGone');
    const at = new Date().toISOString();
    const { url, etag, trust } = look;
    // it lay there while the address brought a newer one, or a newer key
    const now = (await readSubscription())?.trust;
    if (now?.key === trust.key && now.version > trust.version) return fail('policyTrustOlder');
    if (now && now.key !== trust.key && now.key !== look.from) return fail('policyLookGone');
    await put({ url, etag, trust, checked: at, problem: null }, look.policy, at);
    await browser.storage.session.remove(CANDIDATE);
    return { ok: true, state: 'new' };
  });
}

/** Background only. Asks the address for a newer file, where it is due or the person wants it; the one in force stays whatever happens. */
export function checkSubscription(force: boolean): Promise<Checked> {
  return navigator.locks.request('subscription', async () => {
    const subscription = await readSubscription();
    if (!subscription) return { ok: true, state: 'none' };
    const now = new Date();
    if (!isDue(subscription.checked, now, force)) return { ok: true, state: 'not-due' };
    const checked = now.toISOString();
    const { url, etag, trust } = subscription;
    // noted before the answer is there: a background that dies meanwhile must not ask again at each start
    await browser.storage.local.set({ [KEYS.subscription]: { ...subscription, checked } });
    const keep = async (problem: Problem | null): Promise<void> =>
      browser.storage.local.set({ [KEYS.subscription]: { ...subscription, checked, problem } });
    const fetched = await ask(url, etag);
    // all was erased while the answer was on its way
    if (!(await readSubscription())) return { ok: true, state: 'none' };
    if (fetched.state === 'same') {
      await keep(null);
      return { ok: true, state: 'same' };
    }
    if (fetched.state === 'failed') {
      await keep(fail(fetched.key).problem);
      return fail(fetched.key);
    }
    const read = await readSigned(fetched.bytes, trust, null);
    if (!read.ok) {
      await keep(read.problem);
      return read;
    }
    const next: Subscription = { url, etag: fetched.etag, trust: read.trust, checked, problem: null };
    if (read.state === 'same') await browser.storage.local.set({ [KEYS.subscription]: next });
    else await put(next, read.policy, checked);
    return { ok: true, state: read.state };
  });
}

/** Ends the subscription; what it brought is no longer in force. */
export function endSubscription(): Promise<void> {
  return navigator.locks.request('subscription', async () => {
    await browser.storage.local.remove(KEYS.subscription);
    await writeLayer('signed', null);
  });
}

/** A request without the browser's permission would go out all the same, with our name on it, and come to nothing. */
async function ask(url: string, etag: string | null): Promise<Fetched> {
  const address = checkAddress(url);
  if (!address.ok) return { state: 'failed', key: address.key };
  const allowed = await browser.permissions.contains({ origins: [address.permission] });
  return allowed ? fetchPolicy(address.url, etag) : { state: 'failed', key: 'policyFetchPermission' };
}

async function put(subscription: Subscription, policy: Policy, at: string): Promise<void> {
  const by = [policy.firm, subscription.trust.code].filter(Boolean).join(' · ');
  // first the document: a key that is trusted for a version which nobody has would lock it out
  await writeLayer('signed', { document: policy, by, at });
  await browser.storage.local.set({ [KEYS.subscription]: subscription });
}

type Read =
  | { readonly ok: true; readonly state: 'new' | 'same'; readonly policy: Policy; readonly trust: Trust }
  | { readonly ok: false; readonly problem: Problem };

/** Signature, then key, then shape, then version: nothing is read before what comes first holds. */
async function readSigned(bytes: Uint8Array, trust: Trust | null, expected: string | null): Promise<Read> {
  const opened = await openSigned(bytes);
  if (!opened.ok) return fail(opened.key);
  const parsed = read(opened);
  if (!parsed.ok) return parsed;
  const { policy } = parsed;
  const accepted = accept(trust, opened, policy.version ?? 0, new Date(), expected);
  if (!accepted.ok) return fail(accepted.key);
  return { ok: true, state: accepted.state, policy, trust: accepted.trust };
}

function read({ payload }: Opened): { ok: true; policy: Policy } | { ok: false; problem: Problem } {
  const capped = parseCapped(payload);
  if (!capped.ok) return fail(capped.key);
  const parsed = parsePolicy(capped.value);
  return parsed.ok ? parsed : { ok: false, problem: parsed.problems[0]! };
}
