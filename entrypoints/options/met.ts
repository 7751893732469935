import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { KEYS, type MetAccount } from '../../utils/settings.ts';

/** Accounts that the guard met and that may still be offered, kept up with what tabs meet. */
export function useMet(): {
  readonly met: readonly MetAccount[];
  readonly dismiss: (account: MetAccount, mine?: boolean) => void;
} {
  const [met, setMet] = useState<readonly MetAccount[]>([]);
  useEffect(() => {
    const read = async () => {
      const stored = Object.entries(await browser.storage.local.get(null));
      const found = stored.flatMap(([key, value]) => (key.startsWith(KEYS.met) ? [value as MetAccount] : []));
      setMet(found.filter(({ mine }) => mine !== false).sort((a, b) => (a.at < b.at ? 1 : -1)));
    };
    const changed = (changes: object, area: string) => {
      if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(KEYS.met))) void read();
    };
    void read();
    browser.storage.onChanged.addListener(changed);
    return () => browser.storage.onChanged.removeListener(changed);
  }, []);
  return {
    met,
    dismiss: (account, mine = false) => {
      const key = `${KEYS.met}${account.platform}/${account.handle}`;
      const { local } = browser.storage;
      // a handle that is not the person's stays, without its name, so that no tab offers it again
      void (mine ? local.remove(key) : local.set({ [key]: { ...account, name: '', mine: false } }));
    },
  };
}
