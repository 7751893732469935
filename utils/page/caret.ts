import { isTextField } from './read.ts';
import { selectionOf } from './replace.ts';

/** Puts focus and caret back where they were. */
export type Restore = () => void;

/** Remembers the caret in `editor`; the answer gives it back, as far as the page still has the place. */
export function rememberCaret(editor: HTMLElement): Restore {
  if (isTextField(editor)) {
    const { selectionStart, selectionEnd, selectionDirection } = editor;
    return () => {
      if (!editor.isConnected) return;
      editor.focus({ preventScroll: true });
      editor.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? 'none');
    };
  }
  const selection = selectionOf(editor);
  const from = selection?.anchorNode ?? null;
  const to = selection?.focusNode ?? null;
  const [fromOffset, toOffset] = [selection?.anchorOffset ?? 0, selection?.focusOffset ?? 0];
  return () => {
    if (!editor.isConnected) return;
    editor.focus({ preventScroll: true });
    // a caret that stood elsewhere, or in nodes that are gone, is left to the editor's own focus
    if (!from || !to || !editor.contains(from) || !editor.contains(to)) return;
    selectionOf(editor)?.setBaseAndExtent(from, fromOffset, to, toOffset);
  };
}
