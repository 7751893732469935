import { t } from '../../utils/i18n.ts';
import type { Look, Note } from '../../utils/page/overlay.ts';
import { NOTE_WORDS } from './words.ts';

/** How long a note stays, milliseconds. */
const STAYS = 6_000;

/** The one note that is shown: the newest. */
export interface Notes {
  show(note: Note, look: Look): void;
  current(): { readonly text: string; readonly look: Look } | null;
  clear(): void;
}

/** `changed` is called when a note comes and when its time is over. */
export function createNotes(changed: () => void): Notes {
  let now: { text: string; look: Look } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function clear(): void {
    clearTimeout(timer);
    now = null;
  }

  return {
    show(note, look) {
      clear();
      now = { text: t(look.language, NOTE_WORDS[note]), look };
      timer = setTimeout(() => {
        clear();
        changed();
      }, STAYS);
      changed();
    },
    current: () => now,
    clear,
  };
}
