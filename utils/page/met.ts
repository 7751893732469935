import type { Account } from '../../rules/draft.ts';
import { KEYS, type MetAccount } from '../settings.ts';

/** Accounts that are kept at most. */
const MOST = 20;

/** What is needed of `storage.local`; only newer browsers can name the keys alone. */
interface Store {
  readonly getKeys?: () => Promise<readonly string[]>;
  readonly get: (keys: null) => Promise<Readonly<Record<string, unknown>>>;
  readonly set: (values: Readonly<Record<string, MetAccount>>) => Promise<void>;
}

/** Stores accounts that nobody has registered, so that they can be offered: once a tab and account, unless it is there. */
export function createMet(local: Store): (account: Account) => void {
  const told = new Set<string>();
  const store = async (key: string, account: MetAccount): Promise<void> => {
    const keys = local.getKeys ? await local.getKeys() : Object.keys(await local.get(null));
    if (!keys.includes(key) && keys.filter((it) => it.startsWith(KEYS.met)).length < MOST)
      await local.set({ [key]: account });
  };
  return ({ kind, platform, handle, name }) => {
    const key = `${KEYS.met}${platform}/${handle}`;
    if (kind !== 'unknown' || !handle || told.has(key)) return;
    told.add(key);
    store(key, { platform, handle, name: name ?? '', at: new Date().toISOString() }).catch(() => {});
  };
}
