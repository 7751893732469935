import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { RecordsProps } from '../../components/options/record.tsx';
import { clearRecords, countRecords, exportRecords, listRecords, removeRecord } from '../../utils/log/log.ts';
import { offerFile } from '../../utils/offer.ts';
import { listSaved, removeSaved } from '../../utils/saved.ts';
import { KEYS, type LogLoss, type SavedDraft } from '../../utils/settings.ts';

/** Lines of the record read at once. */
const PAGE = 50;

/** Drafts that were put away, kept up with what other tabs do. */
export function useSaved(): { readonly drafts: readonly SavedDraft[]; readonly remove: (draft: SavedDraft) => void } {
  const [drafts, setDrafts] = useState<readonly SavedDraft[]>([]);
  useEffect(() => {
    const read = () => void listSaved(new Date()).then(setDrafts);
    const changed = (changes: object, area: string) => {
      if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(KEYS.saved))) read();
    };
    read();
    browser.storage.onChanged.addListener(changed);
    return () => browser.storage.onChanged.removeListener(changed);
  }, []);
  return { drafts, remove: (draft) => void removeSaved(draft.id) };
}

/** The newest lines of the record, kept up with what the background writes. */
export function useRecords(): RecordsProps {
  const [state, setState] = useState<Pick<RecordsProps, 'records' | 'count' | 'failed' | 'loss'>>({
    records: [],
    count: 0,
    failed: false,
    loss: null,
  });
  const size = useRef(PAGE);
  const read = useCallback(async () => {
    try {
      const [records, count, found] = await Promise.all([
        listRecords(size.current),
        countRecords(),
        browser.storage.local.get(KEYS.logLoss),
      ]);
      setState({ records, count, failed: false, loss: (found[KEYS.logLoss] as LogLoss | undefined) ?? null });
    } catch {
      setState((before) => ({ ...before, failed: true }));
    }
  }, []);
  useEffect(() => {
    const channel = new BroadcastChannel('log');
    channel.onmessage = () => void read();
    void read();
    return () => channel.close();
  }, [read]);
  const then = (work: Promise<unknown>) => void work.then(read, read);
  return {
    ...state,
    more: () => {
      size.current += 4 * PAGE;
      void read();
    },
    remove: (record) => then(removeRecord(record.id)),
    clear: () => then(clearRecords()),
    save: () => void exportRecords().then((json) => offerFile('slipguard-record.json', json)),
    seen: () => then(browser.storage.local.remove(KEYS.logLoss)),
  };
}
