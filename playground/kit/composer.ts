import type { Editor, Make } from '../editors/editor.ts';
import { say } from './options.ts';
import { shelf } from './shelf.ts';
import type { Identity, Part, Shelved } from './shelved.ts';

/** What a page says of one of its composers. */
export interface ComposerPlan {
  readonly id: string;
  /** The element in which the editor is mounted. */
  readonly host: HTMLElement;
  readonly make: Make;
  readonly sends?: (key: KeyboardEvent) => boolean;
  readonly parts?: Partial<Record<Part, () => Element | null>>;
  /** Called after each change of the text, and once when the editor is mounted. */
  readonly changed?: (text: string) => void;
  /** Instead of sending at once when a key asks for it: a native form submits itself. */
  readonly submit?: (event: Event) => void;
  /** Called after the site has accepted what was sent; the editor is empty by then. */
  readonly sent?: () => void;
  /** The handle of the author that is answered. */
  readonly to?: string;
  /** Who speaks here, where this composer may have another identity than the page; null for the page's. */
  readonly as?: () => Identity | null;
}

/** A composer on the page. */
export interface Composer extends Shelved {
  /** Sends what the editor holds, unless it is empty; true when the site accepted it. */
  send(event: Event): boolean;
  /** The editor goes, and the composer with it. */
  close(): void;
}

/** Enter together with Ctrl or Cmd. */
export function commandEnter(key: KeyboardEvent): boolean {
  return key.key === 'Enter' && (key.ctrlKey || key.metaKey);
}

/** Enter without Shift, Ctrl, Alt or Cmd. */
export function bareEnter(key: KeyboardEvent): boolean {
  return key.key === 'Enter' && !key.shiftKey && !key.ctrlKey && !key.metaKey && !key.altKey;
}

/** Mounts the editor of a plan and puts the composer on the shelf. */
export function compose(plan: ComposerPlan): Composer {
  let editor: Editor | null = null;
  let closed = false;
  const sends = plan.sends ?? (() => false);
  const changed = () => plan.changed?.(editor?.text() ?? '');
  const mount = () => {
    if (editor || closed) return;
    editor = plan.make(plan.host, {
      sends,
      changed,
      send: (event) => (plan.submit ? plan.submit(event) : void composer.send(event)),
    });
    changed();
  };
  const unmount = () => {
    editor?.destroy();
    editor = null;
    changed();
  };
  const composer: Composer = {
    id: plan.id,
    to: plan.to ?? null,
    as: () => plan.as?.() ?? null,
    sends,
    mount,
    unmount,
    part: (part) =>
      part === 'editor' || part === 'message' ? (editor?.element ?? null) : (plan.parts?.[part]?.() ?? null),
    text: () => editor?.text() ?? '',
    html: () => {
      if (!editor) return '';
      return editor.element instanceof HTMLTextAreaElement ? editor.element.value : editor.element.innerHTML;
    },
    setText: (text) => editor?.setText(text),
    insertMention: () => editor?.insertMention(say('Maria Alvarez', '王建国'), 'mariaalvarez'),
    insertEmoji: () => editor?.insertEmoji('😀'),
    focus: () => editor?.focus(),
    send(event) {
      const text = editor?.text() ?? '';
      if (!shelf.heeds(event) || text.trim() === '') return false;
      shelf.accept(composer, text);
      editor?.setText('');
      plan.sent?.();
      return true;
    },
    close() {
      closed = true;
      shelf.unshelve(composer);
      editor?.destroy();
      editor = null;
    },
  };
  shelf.shelve(composer);
  const delay = shelf.takeDelay(plan.id);
  if (delay > 0) setTimeout(mount, delay);
  else mount();
  return composer;
}
