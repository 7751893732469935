import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { HistoryEntry } from '../../utils/policy/history.ts';
import { useSay, useWhen } from '../say.ts';
import { Differences } from './difference.tsx';
import { LAYER_WORDS } from './layers.tsx';

/** Entries shown at once. */
const PAGE = 10;

/** What came into force, when, and who stood for it. */
export function History({ history }: { readonly history: readonly HistoryEntry[] }): VNode {
  const say = useSay();
  const when = useWhen();
  const [shown, setShown] = useState(PAGE);
  return (
    <section class="panel">
      <h2>{say('optionsHistory')}</h2>
      <p class="hint">{say('optionsHistoryHint')}</p>
      {history.length === 0 && <p class="empty">{say('optionsHistoryEmpty')}</p>}
      {history.slice(0, shown).map((entry) => (
        <details key={`${entry.at}/${entry.layer}`}>
          <summary>
            {[
              when(entry.at),
              say(LAYER_WORDS[entry.layer]),
              entry.by,
              entry.version !== undefined && say('optionsPolicyVersion', { n: entry.version }),
              say('optionsHistoryCount', { n: entry.differences.length + entry.more }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </summary>
          <Differences list={entry.differences} more={entry.more} />
        </details>
      ))}
      {history.length > shown && (
        <button type="button" onClick={() => setShown(shown + 5 * PAGE)}>
          {say('optionsShowMore', { n: history.length - shown })}
        </button>
      )}
    </section>
  );
}
