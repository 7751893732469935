import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Change } from '../../components/options/panel.ts';
import type { Toast } from '../../components/options/shell.tsx';
import { useSay } from '../../components/say.ts';
import { repairPolicy } from '../../utils/policy/repair.ts';
import type { Policy } from '../../utils/policy/schema.ts';
import { type Changed, changePolicy, type Loaded, readPolicy, replacePolicy } from '../../utils/policy/store.ts';
import { KEYS } from '../../utils/settings.ts';

/** The policy as it is stored now, and the ways to change it. */
export function usePolicy(): {
  readonly loaded: Loaded | null;
  readonly toast: Toast | null;
  readonly tell: (text: string) => void;
  readonly change: Change;
  readonly replace: (policy: Policy) => void;
  readonly repair: () => void;
  readonly goBack: () => void;
} {
  const say = useSay();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [toast, setToast] = useState<Toast | null>(null);
  // stamps of this page's own writes: any other comes from another page
  const own = useRef(new Set<string>());
  const words = useRef(say);
  words.current = say;

  useEffect(() => {
    void readPolicy().then(setLoaded);
    const changed = (changes: Readonly<Record<string, { newValue?: unknown }>>, area: string) => {
      if (area !== 'local' || !(KEYS.policy in changes)) return;
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

  return {
    loaded,
    toast,
    tell: (text) => setToast({ text }),
    change: async (change, told) => {
      const changed = await write((stamp) => changePolicy(change, stamp), told ?? say('optionsSavedNow'));
      return changed.ok ? [] : changed.problems;
    },
    replace: (policy) => void write((stamp) => replacePolicy(policy, stamp), say('optionsFileReplaced')),
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
