import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { signDocument } from '../../components/options/signing-file.ts';
import type { MessageKey } from '../../utils/i18n.ts';
import { offerFile } from '../../utils/offer.ts';
import { toBase64url } from '../../utils/policy/bytes.ts';
import { forgetKey, type KeptKey, keepKey, makeKey, type OpenKey, readKey } from '../../utils/policy/keys.ts';
import { type Policy, parsePolicy } from '../../utils/policy/schema.ts';
import { KEYS } from '../../utils/settings.ts';

type Signed = { readonly ok: true; readonly file: string } | { readonly ok: false; readonly key: MessageKey };

async function readLast(): Promise<Policy | null> {
  const found = await browser.storage.local.get(KEYS.signed);
  const parsed = parsePolicy(found[KEYS.signed]);
  return parsed.ok ? parsed.policy : null;
}

/** The signing key of this browser, the document that it signed last, and what can be done with both. */
export function useSigning() {
  const [signer, setSigner] = useState<KeptKey | null | undefined>(undefined);
  const [last, setLast] = useState<Policy | null>(null);
  useEffect(() => {
    const read = () => void readLast().then(setLast);
    const changed = (changes: object, area: string) => {
      if (area === 'local' && KEYS.signed in changes) read();
    };
    read();
    // where the browser keeps nothing there is no key, and keeping one is refused aloud
    readKey().then(setSigner, () => setSigner(null));
    browser.storage.onChanged.addListener(changed);
    return () => browser.storage.onChanged.removeListener(changed);
  }, []);

  /** Two pages never sign one version twice, and a key that another page has changed does not sign any more. */
  const sign = (document: Policy): Promise<Signed> =>
    navigator.locks
      .request('signing', async (): Promise<Signed> => {
        const key = await readKey();
        const before = await readLast();
        const same = key && signer && toBase64url(key.publicKey) === toBase64url(signer.publicKey);
        setSigner(key);
        setLast(before);
        if (!same || (before?.version ?? 0) >= (document.version ?? 0))
          return { ok: false, key: 'policySignElsewhere' };
        const signed = await signDocument(document, key, new Date());
        if (!signed.ok) return signed;
        // kept first: a version that was handed out and is not known here could be signed again
        await browser.storage.local.set({ [KEYS.signed]: document });
        setLast(document);
        const file = `slipguard-policy-v${document.version}.txt`;
        offerFile(file, signed.text);
        return { ok: true, file };
      })
      .catch((): Signed => ({ ok: false, key: 'policyNotSaved' }));

  return {
    signer,
    last,
    now: new Date().toISOString(),
    sign,
    make: () => makeKey(signer),
    keep: async (made: OpenKey) => setSigner(await keepKey(made, new Date())),
    forget: async () => {
      await forgetKey();
      setSigner(null);
    },
    save: offerFile,
    copy: (text: string) => navigator.clipboard.writeText(text),
  };
}
