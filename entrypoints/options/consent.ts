import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { useSay } from '../../components/say.ts';
import type { Platform } from '../../rules/draft.ts';
import { type Consent, origins, readConsent, writeConsent } from '../../utils/consent.ts';
import { eraseAll } from '../../utils/erase.ts';
import { readKept } from '../../utils/kept.ts';
import { exportRecords } from '../../utils/log/log.ts';
import type { Message } from '../../utils/messages.ts';
import { toBase64url } from '../../utils/policy/bytes.ts';
import { readKey } from '../../utils/policy/keys.ts';
import { KEYS, PLATFORM_IDS } from '../../utils/settings.ts';

/** Consent and sites as they are now, and the ways to change or end them. */
export function useConsent(tell: (text: string) => void): {
  readonly consent: Consent | null;
  readonly choose: (sites: Platform[]) => void;
  readonly withdraw: () => void;
  readonly stored: () => Promise<string>;
  readonly erase: () => void;
} {
  const say = useSay();
  const [consent, setConsent] = useState<Consent | null>(null);
  useEffect(() => {
    const read = () => void readConsent().then(setConsent);
    const changed = (changes: object, area: string) => {
      if (area === 'local' && (KEYS.consent in changes || KEYS.sites in changes)) read();
    };
    read();
    browser.storage.onChanged.addListener(changed);
    return () => browser.storage.onChanged.removeListener(changed);
  }, []);
  const write = async (next: Consent, told: string) => {
    setConsent(next);
    await writeConsent(next);
    await arm();
    tell(told);
  };
  return {
    consent,
    choose: (sites) => {
      const at = consent?.at ?? null;
      // within the press: a browser only asks the person while it lasts
      const allowed =
        sites.length > 0 ? browser.permissions.request({ origins: origins(sites) }) : Promise.resolve(true);
      void allowed.then((yes) =>
        yes ? write({ at, sites }, say('optionsPrivacySitesApplied')) : tell(say('welcomeRefused')),
      );
    },
    withdraw: () => void write({ at: null, sites: consent?.sites ?? [] }, say('optionsPrivacyWithdrawn')),
    stored: async () => {
      const [storage, sync, kept, key, log] = await Promise.all([
        browser.storage.local.get(null),
        // a browser without an account may have no such area
        browser.storage.sync.get(null).catch(() => ({})),
        readKept(),
        readKey(),
        exportRecords(),
      ]);
      const signingKey = key ? { publicKey: toBase64url(key.publicKey), since: key.since } : null;
      const rest = { ...(kept ? { kept } : {}), ...(signingKey ? { signingKey } : {}), log: JSON.parse(log) };
      return JSON.stringify({ storage, sync, ...rest }, null, 2);
    },
    erase: async () => {
      await eraseAll();
      const { origins: all = [] } = await browser.permissions.getAll();
      const asked = all.filter((origin) => !origins(PLATFORM_IDS).includes(origin));
      if (asked.length > 0) await browser.permissions.remove({ origins: asked }).catch(() => false);
      await arm();
      location.hash = '#privacy';
      location.reload();
    },
  };
}

async function arm(): Promise<void> {
  const message: Message = { type: 'arm' };
  await browser.runtime.sendMessage(message).catch(() => undefined);
}
