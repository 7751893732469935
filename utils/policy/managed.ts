import browser from 'webextension-polyfill';
import { KEYS, type PolicyProblem } from '../settings.ts';

/** How long a managed policy that is not to be found stays in force, in ms: browsers read it late, and files are moved. */
const GRACE = 7 * 24 * 3_600_000;

const MISSING = 'managedMissing';

/** What the browser's administrator has set, and what is to be noted of it. */
export interface Managed {
  /** Undefined where there is none. Not judged yet. */
  readonly document: unknown;
  readonly problem: PolicyProblem | null;
  readonly write: Readonly<Record<string, unknown>>;
  readonly gone: readonly string[];
}

/**
 * Reads `storage.managed`: the document itself, its fields at the top, or as a JSON text in the one field `document`. Where it
 * was there and is gone, the last good one (`found[KEYS.good + 'managed']`) stays in force for seven days.
 */
export async function readManaged(found: Readonly<Record<string, unknown>>, at: string): Promise<Managed> {
  const set = await readArea();
  const marked = (await browser.storage.local.get(MISSING))[MISSING];
  if (set !== null) {
    return { document: unfold(set), problem: null, write: {}, gone: marked === undefined ? [] : [MISSING] };
  }
  const good = found[`${KEYS.good}managed`];
  if (good === undefined) return { document: undefined, problem: null, write: {}, gone: [] };
  const since = typeof marked === 'string' ? marked : at;
  if (Date.parse(at) - Date.parse(since) > GRACE)
    return { document: undefined, problem: null, write: {}, gone: [MISSING] };
  const problem = { at: since, problems: [{ path: [], key: 'policyManagedMissing', values: {} }] } as const;
  return { document: good, problem, write: { [MISSING]: since }, gone: [] };
}

/** Null where nobody manages this browser. */
async function readArea(): Promise<Record<string, unknown> | null> {
  try {
    const set = await browser.storage.managed.get(null);
    return Object.keys(set).length === 0 ? null : set;
  } catch {
    // Firefox refuses the whole area where no policy names this extension
    return null;
  }
}

function unfold(set: Record<string, unknown>): unknown {
  if (typeof set.document !== 'string') return set;
  try {
    return JSON.parse(set.document);
  } catch {
    // judged, and refused, as what it is
    return set.document;
  }
}
