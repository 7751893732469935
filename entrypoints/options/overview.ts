import { useCallback, useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { OverviewProps } from '../../components/options/overview.tsx';
import { listChanges } from '../../utils/changes.ts';
import { mayRun, readConsent } from '../../utils/consent.ts';
import { type Counts, countDecisions } from '../../utils/log/counts.ts';
import { listRecords } from '../../utils/log/log.ts';
import { KEYS, PLATFORM_IDS } from '../../utils/settings.ts';

/** Records that the numbers are made of, at most. */
const COUNTED = 5_000;

type Facts = Pick<OverviewProps, 'sites' | 'backup' | 'counts' | 'bossSeen' | 'hideBoss'>;

async function readSites(): Promise<OverviewProps['sites']> {
  const [consent, changes] = await Promise.all([readConsent(), listChanges()]);
  return Promise.all(
    PLATFORM_IDS.map(async (platform) => ({
      platform,
      on: consent.at !== null && consent.sites.includes(platform) && (await mayRun([platform])),
      changed: changes.find((change) => change.platform === platform)?.what ?? null,
    })),
  );
}

/** What the overview tells besides the policy, kept up with what is stored; null before it is read. `boss` is what the head of the firm says. */
export function useOverview(boss: object | undefined): Facts | null {
  const said = JSON.stringify(boss ?? null);
  const [sites, setSites] = useState<OverviewProps['sites'] | null>(null);
  const [counts, setCounts] = useState<Counts | null>(null);
  const [backup, setBackup] = useState(false);
  const [seen, setSeen] = useState('');
  const read = useCallback(async () => {
    const found = await browser.storage.local.get([KEYS.sync, KEYS.exported, KEYS.bossSeen]);
    setBackup(found[KEYS.sync] !== undefined || found[KEYS.exported] !== undefined);
    setSeen(String(found[KEYS.bossSeen] ?? ''));
    setSites(await readSites());
  }, []);
  useEffect(() => {
    const count = () => void listRecords(COUNTED).then((records) => setCounts(countDecisions(records)));
    const changed = (changes: object, area: string) => {
      const told = [KEYS.sync, KEYS.exported, KEYS.bossSeen, KEYS.consent, KEYS.sites];
      const mine = (key: string) => told.includes(key as (typeof told)[number]) || key.startsWith(KEYS.changed);
      if (area === 'local' && Object.keys(changes).some(mine)) void read();
    };
    void read();
    count();
    const channel = new BroadcastChannel('log');
    channel.onmessage = count;
    browser.storage.onChanged.addListener(changed);
    return () => {
      channel.close();
      browser.storage.onChanged.removeListener(changed);
    };
  }, [read]);
  return (
    sites && {
      sites,
      backup,
      counts,
      bossSeen: seen === said,
      hideBoss: () => void browser.storage.local.set({ [KEYS.bossSeen]: said }),
    }
  );
}
