import browser from 'webextension-polyfill';
import { freezeNames } from '../../rules/listed.ts';
import { KEYS, type PolicyProblem, type Problem, type ReadyNames, type TabPolicy } from '../settings.ts';
import { toTabPolicy } from './compact.ts';
import { said } from './difference.ts';
import { type Change, writeWith } from './history.ts';
import { type Effective, LAYERS, type Layer, mergeLayers } from './layers.ts';
import { readManaged } from './managed.ts';
import { repairPolicy } from './repair.ts';
import { defaultPolicy, type Policy, parsePolicy } from './schema.ts';

/** The person's own policy as the options page shows it, or the last good one with the reasons why the stored one is refused. */
export type Loaded =
  | { readonly state: 'good'; readonly policy: Policy; readonly stamp: string }
  | {
      readonly state: 'broken';
      readonly problems: readonly Problem[];
      readonly stored: unknown;
      readonly lastGood: Policy;
    };

/** A document of a layer that somebody else wrote, as it was taken in. */
export interface StoredLayer {
  readonly document: unknown;
  /** Who stands for it: a file's name, or a firm and the code of its key. */
  readonly by: string;
  /** When it was taken in: ISO 8601, UTC. */
  readonly at: string;
}

/** The layers that are kept in `storage.local` besides the person's own. */
export type KeptLayer = 'file' | 'signed';

/** A layer as the options page tells of it. */
export interface LayerState {
  readonly layer: Layer;
  /** The one in force. */
  readonly policy: Policy;
  readonly by: string;
  /** Empty where nobody knows. */
  readonly at: string;
  /** Why a newer document is not in force. */
  readonly problem: PolicyProblem | null;
}

/** Reads and judges the person's own policy. */
export async function readPolicy(): Promise<Loaded> {
  const found = await browser.storage.local.get([KEYS.policy, KEYS.policyStamp, `${KEYS.good}own`]);
  const stored = found[KEYS.policy];
  const stamp = typeof found[KEYS.policyStamp] === 'string' ? (found[KEYS.policyStamp] as string) : '';
  if (stored === undefined) return { state: 'good', policy: goodOf(found, 'own') ?? defaultPolicy(), stamp };
  const parsed = parsePolicy(stored);
  if (parsed.ok) return { state: 'good', policy: parsed.policy, stamp };
  return { state: 'broken', problems: parsed.problems, stored, lastGood: goodOf(found, 'own') ?? defaultPolicy() };
}

/** Reads the layers above the person's own, as the background judged them. */
export async function readLayers(): Promise<readonly LayerState[]> {
  const above = LAYERS.filter((layer) => layer !== 'own');
  const keys = above.flatMap((layer) => [KEYS.good + layer, KEYS.layer + layer]);
  const found = await browser.storage.local.get([...keys, KEYS.layerProblems]);
  const problems = (found[KEYS.layerProblems] ?? {}) as Partial<Record<Layer, PolicyProblem>>;
  return above.flatMap((layer) => {
    const policy = goodOf(found, layer);
    const stored = found[KEYS.layer + layer] as StoredLayer | undefined;
    const problem = problems[layer] ?? null;
    if (!policy && !problem) return [];
    return [{ layer, policy: policy ?? defaultPolicy(), by: stored?.by ?? '', at: stored?.at ?? '', problem }];
  });
}

/** What all layers ask together, with `own` in the place of the person's. */
export function effectiveOf(states: readonly LayerState[], own: Policy): Effective {
  return mergeLayers({ ...Object.fromEntries(states.map(({ layer, policy }) => [layer, policy])), own });
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

/**
 * Puts a whole policy, or what a function makes of the one before, in the place of the person's own: an import, a repair, a
 * step back. With `by` the one before is put away among the versions, and the change is told in the history.
 */
export async function replacePolicy(
  policy: unknown,
  stamp: string = crypto.randomUUID(),
  by?: string,
): Promise<Changed> {
  return navigator.locks.request('policy', async () => {
    const loaded = await readPolicy();
    const before = loaded.state === 'good' ? loaded.policy : loaded.lastGood;
    return writePolicy(typeof policy === 'function' ? policy(before) : policy, before, stamp, by);
  });
}

async function writePolicy(next: unknown, before: Policy, stamp: string, by?: string): Promise<Changed> {
  const parsed = parsePolicy(next);
  if (!parsed.ok) return parsed;
  const at = new Date().toISOString();
  const changes = by === undefined ? [] : [{ layer: 'own', by, before, after: parsed.policy, at } as const];
  try {
    await writeWith(changes, { [KEYS.policy]: parsed.policy, [KEYS.policyStamp]: stamp });
  } catch {
    return { ok: false, problems: [{ path: [], key: 'policyNotSaved', values: {} }] };
  }
  return { ok: true, before, policy: parsed.policy, stamp };
}

/** Takes a document in as a layer of its own, or with null takes the layer away. The background then puts it in force. */
export async function writeLayer(layer: KeptLayer, stored: StoredLayer | null): Promise<void> {
  const key = KEYS.layer + layer;
  // the stamp tells a background that was asleep
  const stamp = { [KEYS.policyStamp]: crypto.randomUUID() };
  if (stored) await browser.storage.local.set({ [key]: stored, ...stamp });
  else {
    await browser.storage.local.remove(key);
    await browser.storage.local.set(stamp);
  }
}

let applying: Promise<void> = Promise.resolve();

/**
 * Background only. Judges every layer and writes the copy that tabs read; of a layer that is refused the last good document
 * stays in force, and why is told. One run at a time, so that the newest always wins. With `unless: 'seen'` nothing is read
 * where all that is stored was judged before by this very version, to the end.
 */
export function applyPolicy(unless?: 'seen'): Promise<void> {
  applying = applying
    .then(() => navigator.locks.request('apply', () => apply(unless)))
    .catch((error: unknown) => console.error('policy not applied', error));
  return applying;
}

async function apply(unless?: 'seen'): Promise<void> {
  const { local } = browser.storage;
  const judge = browser.runtime.getManifest().version;
  if (unless === 'seen') {
    const stamps = await local.get([KEYS.policyStamp, KEYS.policySeen, KEYS.policyJudge]);
    if (stamps[KEYS.policySeen] === (stamps[KEYS.policyStamp] ?? '') && stamps[KEYS.policyJudge] === judge) return;
  }
  const found = await local.get([
    ...[KEYS.policy, KEYS.policyStamp, KEYS.tabPolicy, KEYS.policyProblem, KEYS.layerProblems],
    ...[KEYS.policySeen, KEYS.policyJudge],
    ...LAYERS.flatMap((layer) => [KEYS.good + layer, KEYS.layer + layer]),
  ]);
  const at = new Date().toISOString();
  // said at the end only: what a death cuts short is done again
  const write: Record<string, unknown> = { [KEYS.policySeen]: null };
  const gone: string[] = [];
  const layers: Partial<Record<Layer, Policy>> = {};
  const problems: Partial<Record<Layer, PolicyProblem>> = {};
  const changes: Change[] = [];
  const managed = await readManaged(found, at);
  Object.assign(write, managed.write);
  gone.push(...managed.gone);
  for (const layer of LAYERS) {
    const stored = found[KEYS.layer + layer] as StoredLayer | undefined;
    const known = found[KEYS.good + layer];
    // nobody takes the person's own away alone: where it is not there it was lost
    const own = found[KEYS.policy] ?? known;
    const document = layer === 'managed' ? managed.document : layer === 'own' ? own : stored?.document;
    if (document === undefined) {
      if (known !== undefined) gone.push(KEYS.good + layer);
      continue;
    }
    const parsed = parsePolicy(document);
    if (!parsed.ok) problems[layer] = { at, problems: parsed.problems };
    const policy = parsed.ok ? parsed.policy : goodOf(found, layer);
    if (policy) layers[layer] = policy;
    if (!parsed.ok || same(known, parsed.policy)) continue;
    write[KEYS.good + layer] = parsed.policy;
    if (layer !== 'own')
      changes.push({ layer, by: stored?.by ?? '', before: goodOf(found, layer), after: parsed.policy, at });
  }
  if (managed.problem) problems.managed = managed.problem;
  const last = found[KEYS.tabPolicy] as TabPolicy | undefined;
  // a document of the person's own that an older version judged and this one refuses: its copy is all that there is of it
  const stays = problems.own !== undefined && !layers.own && last !== undefined;
  const compact = toTabPolicy(mergeLayers(layers), (last?.revision ?? 0) + 1);
  const namesAt = last && same(last.names, compact.names) ? (last.namesAt ?? last.revision) : compact.revision;
  const next: TabPolicy = namesAt === compact.revision ? compact : { ...compact, namesAt };
  const bare = ({ namesAt: _, ...policy }: TabPolicy) => ({ ...policy, revision: 0 });
  if (!stays && !same(bare(next), last && bare(last))) write[KEYS.tabPolicy] = next;
  const { own, ...above } = problems;
  if (own) write[KEYS.policyProblem] = own;
  else if (found[KEYS.policyProblem] !== undefined) gone.push(KEYS.policyProblem);
  if (Object.keys(above).length > 0) write[KEYS.layerProblems] = above;
  else if (found[KEYS.layerProblems] !== undefined) gone.push(KEYS.layerProblems);
  await writeWith(changes, write);
  if (gone.length > 0) await local.remove(gone);
  const inForce = (write[KEYS.tabPolicy] ?? last ?? next) as TabPolicy;
  const cutShort = found[KEYS.policySeen] === null || found[KEYS.policyJudge] !== judge;
  const renamed = KEYS.tabPolicy in write && namesAt === next.revision;
  if (renamed || cutShort) await makeReady(inForce, judge);
  await local.set({ [KEYS.policySeen]: found[KEYS.policyStamp] ?? '', [KEYS.policyJudge]: judge });
}

/** From so many names on a tab would feel making them ready; fewer are quicker made than read. */
const MANY = 1_000;

/** Open tabs make the names ready themselves, at once; those to come find it done. */
async function makeReady(policy: TabPolicy, version: string): Promise<void> {
  const { local } = browser.storage;
  const count = Object.values(policy.names).reduce((sum, list) => sum + list.split('\n').length, 0);
  if (count < MANY) return local.remove(KEYS.readyNames);
  const steps = freezeNames(policy);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const ready: ReadyNames = { revision: policy.namesAt ?? policy.revision, version, names: step.value };
  await local.set({ [KEYS.readyNames]: ready });
}

function goodOf(found: Readonly<Record<string, unknown>>, layer: Layer): Policy | null {
  const good = found[KEYS.good + layer];
  if (good === undefined) return null;
  // written by an older version it may lack what is new
  const parsed = parsePolicy(good);
  if (parsed.ok) return parsed.policy;
  // or hold what is refused now: a firm's policy must not be gone for that, nor its locks
  return layer === 'own' ? null : repairPolicy(good).policy;
}

/** Chromium gives the fields of an object back in the order of their names. */
const same = (a: unknown, b: unknown): boolean => said(a) === said(b);
