import { useEffect, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { useSay } from '../../components/say.ts';
import { origins } from '../../utils/consent.ts';
import type { Answer, Message } from '../../utils/messages.ts';
import { readSyncState, type SyncState, settleSync, startSync, stopSync } from '../../utils/policy/devices.ts';
import { type Difference, difference } from '../../utils/policy/difference.ts';
import { type HistoryEntry, readHistory, readVersions, type Version } from '../../utils/policy/history.ts';
import type { Imported } from '../../utils/policy/import.ts';
import { LAYERS, type Layer } from '../../utils/policy/layers.ts';
import { type Policy, parsePolicy } from '../../utils/policy/schema.ts';
import { writeLayer } from '../../utils/policy/store.ts';
import type { Checked, Looked, Subscription } from '../../utils/policy/subscriber.ts';
import { readSubscription } from '../../utils/policy/subscriber.ts';
import { checkAddress } from '../../utils/policy/subscription.ts';
import { syncRoom } from '../../utils/policy/sync.ts';
import { forSync, fromSync } from '../../utils/policy/travel.ts';
import { KEYS, PLATFORM_IDS, type Problem } from '../../utils/settings.ts';

/** Puts a whole policy in the place of the person's own; see `usePolicy`. */
type Replace = (policy: Policy, told: string, by?: string) => Promise<readonly Problem[]>;

interface Stored {
  readonly subscription: Subscription | null;
  readonly sync: SyncState | null;
  readonly history: readonly HistoryEntry[];
  readonly versions: Readonly<Partial<Record<Layer, readonly Version[]>>>;
}

const NOTHING: Stored = { subscription: null, sync: null, history: [], versions: {} };

async function readAll(): Promise<Stored> {
  const [subscription, sync, history, ...versions] = await Promise.all([
    readSubscription(),
    readSyncState(),
    readHistory(),
    ...LAYERS.map((layer) => readVersions(layer)),
  ]);
  return {
    subscription,
    sync,
    history,
    versions: Object.fromEntries(LAYERS.map((layer, at) => [layer, versions[at]])),
  };
}

const WATCHED = [KEYS.subscription, KEYS.sync, KEYS.history, ...LAYERS.map((layer) => KEYS.versions + layer)];

/** Asks the background; its answer is what it found, or its refusal as a problem. */
async function ask<T>(message: Message): Promise<T | { readonly ok: false; readonly problem: Problem }> {
  const failed: Answer = { ok: false, error: '' };
  const answer = (await browser.runtime.sendMessage(message).catch(() => failed)) as Answer;
  return answer.ok ? (answer.data as T) : problem('policyBackground');
}

const problem = (key: Problem['key']) => ({ ok: false, problem: { path: [], key, values: {} } }) as const;

/** How policies come and go: subscription, own devices, files, and what came into force. */
export function useTravel(own: Policy | null, replace: Replace, tell: (text: string) => void) {
  const say = useSay();
  const [stored, setStored] = useState<Stored>(NOTHING);
  useEffect(() => {
    const read = () => void readAll().then(setStored);
    const changed = (changes: object, area: string) => {
      if (area === 'local' && WATCHED.some((key) => key in changes)) read();
    };
    read();
    browser.storage.onChanged.addListener(changed);
    return () => browser.storage.onChanged.removeListener(changed);
  }, []);
  const { sync } = stored;
  const room = useMemo(() => syncRoom(own && sync ? forSync(own) : ''), [own, sync]);
  const changes = useMemo((): readonly Difference[] => {
    if (!own || !sync?.pending) return [];
    const parsed = parsePolicy(JSON.parse(sync.pending.text));
    return parsed.ok ? difference(own, fromSync(parsed.policy, own)) : [];
  }, [own, sync]);

  const look = async (url: string, code: string): Promise<Looked> => {
    const address = checkAddress(url);
    if (!address.ok) return problem(address.key);
    // within the press: a browser only asks the person while it lasts
    const allowed = await browser.permissions.request({ origins: [address.permission] }).catch(() => false);
    if (!allowed) return problem('optionsSubscriptionRefused');
    return ask<Looked>({ type: 'subscription', what: 'look', url: address.url, code });
  };
  const bringBack = async (layer: Layer, { document, by }: Version): Promise<void> => {
    if (layer === 'own') await replace(document, say('optionsVersionDone'), say('optionsVersionBack'));
    else if (layer === 'file' || layer === 'signed') {
      await writeLayer(layer, { document, by, at: new Date().toISOString() });
      tell(say('optionsVersionDone'));
    }
  };
  return {
    ...stored,
    room,
    changes,
    look,
    bringBack,
    take: async () => {
      const taken = await ask<Checked>({ type: 'subscription', what: 'take' });
      if (taken.ok) tell(say('optionsSubscriptionTaken'));
      return taken;
    },
    check: () => ask<Checked>({ type: 'subscription', what: 'check' }),
    end: async () => {
      const address = stored.subscription && checkAddress(stored.subscription.url);
      await ask({ type: 'subscription', what: 'end' });
      // what is not needed any more is given back; where the guard stands it is
      if (address?.ok && !origins(PLATFORM_IDS).includes(address.permission))
        await browser.permissions.remove({ origins: [address.permission] }).catch(() => false);
      tell(say('optionsSubscriptionEnded'));
    },
    turn: async (device: string | null) => {
      if (device === null) return stopSync();
      await startSync(device);
      await ask({ type: 'sync' });
    },
    settle: async (take: 'theirs' | 'mine') => {
      await settleSync(take);
      await ask({ type: 'sync' });
    },
    takeFile: async ({ policy, name, code }: Imported & { readonly ok: true }, as: 'file' | 'own') => {
      if (as === 'own') return replace(policy, say('optionsFileReplaced'), name);
      const by = [policy.firm, code ?? name].filter(Boolean).join(' · ');
      await writeLayer('file', { document: policy, by, at: new Date().toISOString() });
      tell(say('optionsFileTaken'));
      return [];
    },
    removeFile: async () => {
      await writeLayer('file', null);
      tell(say('optionsFileGone'));
    },
  };
}
