import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Change } from '../../components/options/panel.ts';
import type { Toast } from '../../components/options/shell.tsx';
import { useSay } from '../../components/say.ts';
import type { Effective } from '../../utils/policy/layers.ts';
import { repairPolicy } from '../../utils/policy/repair.ts';
import type { Policy } from '../../utils/policy/schema.ts';
import {
  type Changed,
  changePolicy,
  effectiveOf,
  type LayerState,
  type Loaded,
  readLayers,
  readPolicy,
  replacePolicy,
} from '../../utils/policy/store.ts';
import { KEYS, type Problem } from '../../utils/settings.ts';
import { useLeaving } from './leaving.ts';

const LAYER_KEYS = [
  ...['managed', 'signed', 'file'].map((layer) => KEYS.good + layer),
  KEYS.layerProblems,
  `${KEYS.layer}file`,
  `${KEYS.layer}signed`,
];

/** The policy as it is stored now, and the ways to change it. */
export function usePolicy(): {
  readonly loaded: Loaded | null;
  /** The layers above the person's own. */
  readonly layers: readonly LayerState[];
  /** What all layers ask together; null before they are read. */
  readonly effective: Effective | null;
  readonly toast: Toast | null;
  readonly tell: (text: string) => void;
  readonly change: Change;
  /** Puts a whole policy in the place of the person's own; with `by`, who it came from, the one before can be brought back later. */
  readonly replace: (policy: Policy, told: string, by?: string) => Promise<readonly Problem[]>;
  readonly repair: () => void;
  readonly goBack: () => void;
} {
  const say = useSay();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [layers, setLayers] = useState<readonly LayerState[]>([]);
  const [toast, setToast] = useState<Toast | null>(null);
  // stamps of this page's own writes: any other comes from another page
  const own = useRef(new Set<string>());
  const words = useRef(say);
  words.current = say;

  useEffect(() => {
    void readPolicy().then(setLoaded);
    void readLayers().then(setLayers);
    const changed = (changes: Readonly<Record<string, { newValue?: unknown }>>, area: string) => {
      if (area !== 'local') return;
      if (LAYER_KEYS.some((key) => key in changes)) void readLayers().then(setLayers);
      if (!(KEYS.policy in changes)) return;
      const stamp = changes[KEYS.policyStamp]?.newValue;
      if (typeof stamp === 'string' && own.current.has(stamp)) return;
      setToast({ text: words.current('optionsElsewhere') });
      void readPolicy().then(setLoaded);
    };
    browser.storage.onChanged.addListener(changed);
    return () => browser.storage.onChanged.removeListener(changed);
  }, []);

  const settle = (changed: Changed, told: string): Changed => {
    if (!changed.ok) {
      setToast({ text: say('optionsSeeErrors') });
      return changed;
    }
    setLoaded({ state: 'good', policy: changed.policy, stamp: changed.stamp });
    setToast({ text: told, undo: () => void undo(changed) });
    return changed;
  };
  // the write is announced before its promise comes back, so its stamp must be known first
  const write = async (run: (stamp: string) => Promise<Changed>, told: string): Promise<Changed> => {
    const stamp = crypto.randomUUID();
    own.current.add(stamp);
    const failed: Changed = { ok: false, problems: [{ path: [], key: 'policyNotSaved', values: {} }] };
    return settle(await run(stamp).catch(() => failed), told);
  };
  const undo = async (done: Changed & { ok: true }) => {
    const now = await readPolicy();
    // what another page has changed meanwhile is not taken back
    if (now.state !== 'good' || now.stamp !== done.stamp) return setToast({ text: say('optionsElsewhere') });
    const changed = await write((stamp) => replacePolicy(done.before, stamp), say('optionsUndone'));
    if (changed.ok) setToast({ text: say('optionsUndone') });
  };

  const current = loaded && (loaded.state === 'good' ? loaded.policy : loaded.lastGood);
  const effective = useMemo(() => current && effectiveOf(layers, current), [layers, current]);
  const leaving = useLeaving(loaded?.state === 'good' ? loaded.policy : null);

  return {
    loaded,
    layers,
    effective,
    toast,
    tell: (text) => setToast({ text }),
    change: (change, told) =>
      leaving(change, async () => {
        const changed = await write((stamp) => changePolicy(change, stamp), told ?? say('optionsSavedNow'));
        return changed.ok ? [] : changed.problems;
      }),
    replace: async (policy, told, by) => {
      const changed = await write((stamp) => replacePolicy(policy, stamp, by), told);
      return changed.ok ? [] : changed.problems;
    },
    repair: () => {
      if (loaded?.state !== 'broken') return;
      const { policy, dropped } = repairPolicy(loaded.stored);
      void write((stamp) => replacePolicy(policy, stamp), say('optionsRepaired', { n: dropped }));
    },
    goBack: () => {
      if (loaded?.state !== 'broken') return;
      void write((stamp) => replacePolicy(loaded.lastGood, stamp), say('optionsRestored'));
    },
  };
}
