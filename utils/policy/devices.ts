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
export function startSync(device: string): Promise<void> {
  const state: SyncState = { device, generation: 0, base: '', problem: null, at: null, torn: null, pending: null };
  return navigator.locks.request('devices', () => browser.storage.local.set({ [KEYS.sync]: state }));
}

/** Ends it here; what the others have stays. Behind a save that is under way, which would begin it again. */
export function stopSync(): Promise<void> {
  return navigator.locks.request('devices', () => browser.storage.local.remove(KEYS.sync));
}

/** Background only. Takes in what other devices saved and saves what was changed here; in this order, one at a time. */
export function syncNow(): Promise<void> {
  return navigator.locks.request('devices', async () => {
    const state = await readSyncState();
    if (!state) return;
    const after = await pull(state);
    if (after) await push(after, false);
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
  // an area that was emptied is filled again
  if (synced.state === 'none') return state.pending ? null : { ...state, base: '', torn: null };
  const parsed = synced.text === state.base ? null : readText(synced.text);
  // of a newer version of Slipguard, or spoilt: what is here stays, and is not saved over it
  if (!parsed && synced.text !== state.base) return null;
  const { generation, device, at } = synced;
  // as this version writes it: another's order of fields is no change, and two versions must not answer one another for ever
  const text = parsed ? forSync(parsed) : state.base;
  // the others came back to what was agreed on, so there is nothing to choose any more
  if (text === state.base) return state.pending || state.torn ? write({ ...state, torn: null, pending: null }) : state;
  const came: Came = { text, generation, device, at };
  const loaded = await readPolicy();
  if (loaded.state === 'broken') return null;
  const here = forSync(loaded.policy);
  if (here === text) return write({ ...state, generation, base: text, at, torn: null, pending: null });
  const untouched = here === state.base || (state.base === '' && isBlank(loaded.policy));
  if (untouched) return adopt(state, came, here);
  await write({ ...state, torn: null, pending: came });
  return null;
}

/** How long pieces of a save may be on their way, in ms. */
const PATIENCE = 60_000;
/** How long the one device whose manifest is there is waited for, in ms: it may be one that nobody uses any more. */
const LONG_PATIENCE = 24 * 3_600_000;

/**
 * Pieces arrive one by one, so most torn documents heal by themselves. One that does not is mended by the device whose
 * manifest is there, or by any where nobody knows or that one has been away for a day: it saves its own anew.
 */
async function waitOrMend(state: SyncState, device: string | null): Promise<null> {
  const now = new Date().toISOString();
  const since = state.torn ?? now;
  const patience = device === null || device === state.device ? PATIENCE : LONG_PATIENCE;
  if (Date.parse(now) - Date.parse(since) < patience) await write({ ...state, torn: since });
  else if (!state.pending) await push(state, true);
  return null;
}

/** Saves what is here where it was changed, or `anew` in any case. */
async function push(state: SyncState, anew: boolean): Promise<void> {
  const loaded = await readPolicy();
  if (loaded.state === 'broken') return;
  // a new device that has seen nothing of the others yet has nothing to say to them either
  if (state.generation === 0 && isBlank(loaded.policy)) return;
  const text = forSync(loaded.policy);
  if (text === state.base && !anew) {
    if (state.problem) await write({ ...state, problem: null });
    return;
  }
  const at = new Date().toISOString();
  const done = await writeSync(text, { device: state.device, at, base: state.generation });
  if (done !== 'written') return void (await write({ ...state, problem: done }));
  const saved = await readSync();
  const generation = saved.state === 'good' && saved.text === text ? saved.generation : state.generation + 1;
  await write({ ...state, generation, base: text, at, torn: null, problem: null });
}

/**
 * Null where it does not go together with what is here, or what is here is not what is `expected` any more: then nothing is
 * agreed, and nothing saved over it.
 */
async function adopt(state: SyncState, came: Came, expected?: string): Promise<SyncState | null> {
  const { text, generation, device, at } = came;
  const parsed = readText(text);
  if (!parsed) return null;
  const take = (here: Policy) =>
    expected === undefined || forSync(here) === expected ? fromSync(parsed, here) : undefined;
  const changed = await replacePolicy(take, undefined, device);
  if (!changed.ok) return null;
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
