/** `always`: at every call; `first`: at the first one; `act`: at the first one after the event that publishes, likes or answers. */
export type Mode = 'always' | 'first' | 'act';

/** Which fault strikes when, and where code of ours came along. */
export const faults = {
  at: '',
  mode: 'always' as Mode,
  /** Off while the guard is not what is tested. */
  on: false,
  acting: false,
  /** How often the fault has struck. */
  struck: 0,
  /** Places met before the act, and from it on. */
  before: new Set<string>(),
  after: new Set<string>(),
  /** The ruleset was handed to the guard. */
  ready: false,
};

/** Called at the start of every function of ours. */
function fault(place: string): void {
  if (!faults.on) return;
  (faults.acting ? faults.after : faults.before).add(place);
  if (place.startsWith('utils/page/guard.ts:') && place.endsWith(' arm')) faults.ready = true;
  if (place !== faults.at) return;
  if (faults.mode === 'act' && !faults.acting) return;
  if (faults.mode !== 'always' && faults.struck > 0) return;
  faults.struck++;
  throw new Error(`fault in ${place}`);
}

Object.assign(globalThis, { fault });
