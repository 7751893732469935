import { useEffect, useRef } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Change } from '../../components/options/panel.ts';
import type { Message } from '../../utils/messages.ts';
import { type Policy, parsePolicy } from '../../utils/policy/schema.ts';
import { KEYS } from '../../utils/settings.ts';

type Make = Parameters<Change>[0];

/**
 * Keeps what is being saved while the page is closed: no answer comes back to a page that goes, so what is under way then is
 * put on the newest policy that the page knows and written without waiting for anything. `current` is that policy. The
 * function that is given back runs a save of `make`; in a page that goes it writes itself.
 */
export function useLeaving(current: Policy | null): (make: Make, save: () => ReturnType<Change>) => ReturnType<Change> {
  const newest = useRef(current);
  newest.current = current;
  const gone = useRef(false);
  const underWay = useRef(new Set<Make>());
  useEffect(() => {
    const leave = () => {
      gone.current = true;
      for (const make of underWay.current) writeNow(newest, make);
      underWay.current.clear();
    };
    const back = () => {
      gone.current = false;
    };
    // before the forms hear of it: what they hand over then is written at once too
    addEventListener('pagehide', leave, true);
    addEventListener('pageshow', back);
    return () => {
      removeEventListener('pagehide', leave, true);
      removeEventListener('pageshow', back);
    };
  }, []);
  return async (make, save) => {
    if (gone.current) {
      writeNow(newest, make);
      return [];
    }
    underWay.current.add(make);
    try {
      return await save();
    } finally {
      underWay.current.delete(make);
    }
  };
}

function writeNow(newest: { current: Policy | null }, make: Make): void {
  const parsed = newest.current && parsePolicy(make(newest.current));
  if (!parsed?.ok) return;
  const { policy } = parsed;
  const stamp = crypto.randomUUID();
  newest.current = policy;
  void browser.storage.local.set({ [KEYS.policy]: policy, [KEYS.policyStamp]: stamp });
  // Firefox drops every second write of a page that goes, and delivers its messages
  void browser.runtime.sendMessage({ type: 'left', policy, stamp } satisfies Message);
}
