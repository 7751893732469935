import browser from 'webextension-polyfill';
import { KEYS } from '../settings.ts';
import { type Policy, parsePolicy } from './schema.ts';
import { readPolicy, replacePolicy } from './store.ts';
import { readSync, writeSync } from './sync.ts';
import { forSync, fromSync } from './travel.ts';

/** How the person's own devices are kept alike. */
export interface SyncState {
  /** This device's name among the others. */
  readonly device: string;
  /** Generation and text that this device last agreed on with the others; 0 and empty before. */
  readonly generation: number;
  readonly base: string;
  /** What went wrong with the last save. */
  readonly problem: 'too-big' | 'busy' | null;
  /** When the devices last agreed: ISO 8601, UTC; null before. */
  readonly at: string | null;
  /** Since when what lies in the browser's sync is no whole document: ISO 8601, UTC. */
  readonly torn: string | null;
  /** What another device saved while this one was changed too: the person chooses. */
  readonly pending: Came | null;
}

/** A document of another device. */
export interface Came {
  readonly text: string;
  readonly generation: number;
  readonly device: string;
  readonly at: string;
}

/** Reads how devices are kept alike; null where the person did not ask for it. */
export async function readSyncState(): Promise<SyncState | null> {
  const found = await browser.storage.local.get(KEYS.sync);
  return (found[KEYS.sync] as SyncState | undefined) ?? null;
}

/** Begins to keep this device and the others alike; `device` is its name. */
export async function startSync(device: string): Promise<void> {
  const state: SyncState = { device, generation: 0, base: '', problem: null, at: null, torn: null, pending: null };
  await browser.storage.local.set({ [KEYS.sync]: state });
}

/** Ends it here; what the others have stays. */
export async function stopSync(): Promise<void> {
  await browser.storage.local.remove(KEYS.sync);
}

/** Background only. Takes in what other devices saved and saves what was changed here; in this order, one at a time. */
export function syncNow(): Promise<void> {
  return navigator.locks.request('devices', async () => {
    const state = await readSyncState();
    if (!state) return;
    const after = await pull(state);
    if (after) await push(after);
  });
}

/** The person's word on what came while this device was changed too: theirs, or what is here. */
export function settleSync(take: 'theirs' | 'mine'): Promise<void> {
  return navigator.locks.request('devices', async () => {
    const state = await readSyncState();
    if (!state?.pending) return;
    const { pending } = state;
    if (take === 'theirs') await adopt(state, pending);
    // agreed on theirs, and changed here since: the next save brings mine to the others
    else await write({ ...state, generation: pending.generation, base: pending.text, pending: null });
  });
}

/** Null where a choice is open: nothing is saved over what the others have. */
async function pull(state: SyncState): Promise<SyncState | null> {
  const synced = await readSync();
  if (synced.state === 'torn') return waitOrMend(state, synced.device);
  if (synced.state !== 'good') return state.pending ? null : state;
  const { text, generation, device, at } = synced;
  const came: Came = { text, generation, device, at };
  if (text === state.base) return state.pending ? null : state;
  const parsed = readText(text);
  // of a newer version of Slipguard, or spoilt: what is here stays, and is not saved over it
  if (!parsed) return null;
  const loaded = await readPolicy();
  if (loaded.state === 'broken') return null;
  const here = forSync(loaded.policy);
  if (here === text) return write({ ...state, generation, base: text, at, torn: null, pending: null });
  const untouched = here === state.base || (state.base === '' && isBlank(loaded.policy));
  if (untouched) return adopt(state, came);
  await write({ ...state, pending: came });
  return null;
}

/** How long pieces of a save may be on their way, in ms. */
const PATIENCE = 60_000;

/**
 * Pieces arrive one by one, so most torn documents heal by themselves. One that does not is mended by the device whose
 * manifest is there, or by any where nobody knows: it saves its own anew.
 */
async function waitOrMend(state: SyncState, device: string | null): Promise<SyncState | null> {
  const now = new Date().toISOString();
  const since = state.torn ?? now;
  if (Date.parse(now) - Date.parse(since) < PATIENCE || (device !== null && device !== state.device)) {
    await write({ ...state, torn: since });
    return null;
  }
  return state.pending ? null : { ...state, base: '', torn: null };
}

async function push(state: SyncState): Promise<void> {
  const loaded = await readPolicy();
  if (loaded.state === 'broken') return;
  const text = forSync(loaded.policy);
  if (text === state.base) return;
  const at = new Date().toISOString();
  const done = await writeSync(text, { device: state.device, at, base: state.generation });
  if (done !== 'written') return void (await write({ ...state, problem: done }));
  const saved = await readSync();
  const generation = saved.state === 'good' && saved.text === text ? saved.generation : state.generation + 1;
  await write({ ...state, generation, base: text, at, torn: null, problem: null });
}

async function adopt(state: SyncState, { text, generation, device, at }: Came): Promise<SyncState> {
  const parsed = readText(text);
  const loaded = await readPolicy();
  const here = loaded.state === 'good' ? loaded.policy : loaded.lastGood;
  if (parsed) await replacePolicy(fromSync(parsed, here), undefined, device);
  return write({ ...state, generation, base: text, at, torn: null, pending: null, problem: null });
}

async function write(state: SyncState): Promise<SyncState> {
  await browser.storage.local.set({ [KEYS.sync]: state });
  return state;
}

function readText(text: string): Policy | null {
  try {
    const parsed = parsePolicy(JSON.parse(text));
    return parsed.ok ? parsed.policy : null;
  } catch {
    return null;
  }
}

const isBlank = (policy: Policy): boolean => {
  const blank = parsePolicy({ slipguard: 1 });
  return blank.ok && forSync(policy) === forSync(blank.policy);
};
