import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { PLATFORM_NAMES, type SavedDraft } from '../../utils/settings.ts';
import { useSay, useWhen } from '../say.ts';
import { ACT_WORDS } from './words.ts';

/** Drafts that were put away. */
export function Saved(props: {
  readonly drafts: readonly SavedDraft[];
  readonly daysLeft: (draft: SavedDraft) => number;
  readonly copy: (draft: SavedDraft) => Promise<void>;
  readonly remove: (draft: SavedDraft) => void;
}): VNode {
  const say = useSay();
  const when = useWhen();
  const [copied, setCopied] = useState<string | null>(null);
  const left = (days: number) =>
    days === 0
      ? say('optionsSavedLeftNone')
      : days === 1
        ? say('optionsSavedLeftOne')
        : say('optionsSavedLeft', { n: days });
  return (
    <>
      <p class="lead">{say('optionsSavedLead')}</p>
      {props.drafts.length === 0 && <p class="empty">{say('optionsSavedEmpty')}</p>}
      <ul class="entries">
        {props.drafts.map((draft) => {
          const name = say('optionsSavedDraftOf', { when: when(draft.at) });
          const act = ACT_WORDS[draft.act as keyof typeof ACT_WORDS];
          return (
            <li key={draft.id} class="draft">
              <p class="hint">
                {[PLATFORM_NAMES[draft.platform], act && say(act), when(draft.at), left(props.daysLeft(draft))]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              <textarea
                class="raw"
                dir="auto"
                readOnly
                rows={Math.min(8, Math.max(2, draft.text.split('\n').length + 1))}
                aria-label={name}
                value={draft.text}
              />
              <div class="row">
                <button
                  type="button"
                  onClick={async () => {
                    await props.copy(draft);
                    setCopied(draft.id);
                  }}
                >
                  {say(copied === draft.id ? 'optionsCopied' : 'optionsCopy')}
                  <span class="unseen"> {name}</span>
                </button>
                <button
                  type="button"
                  class="quiet"
                  aria-label={say('optionsDeleteWhat', { what: name })}
                  onClick={() => props.remove(draft)}
                >
                  {say('optionsDelete')}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}
