import { hostOf } from '../../platforms/tree.ts';
import { isTextField, locate, read, touchesAtom } from './read.ts';

/** What a replacement did: `done`, or why the text was left as it was. */
export type Outcome = 'done' | 'changed' | 'refused';

/** How long the editor may take to have its model and its tree agree again, in ms. */
const SETTLE = 60;

const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Replaces `[start, end)` (UTF-16 offsets into the composer's text) by one line of text, the way a person would: select, type.
 * The editors keep model, caret and undo right with `insertText` after one task, and with nothing else (tried in Draft.js, Lexical,
 * Quill and ProseMirror, Chromium 156 and Firefox 153, 2026-11). `changed`: the span no longer says `expected`, nothing was done.
 * `refused`: the editor took it otherwise than asked, and the change was undone.
 */
export async function replace(
  editors: readonly HTMLElement[],
  start: number,
  end: number,
  expected: string,
  replacement: string,
): Promise<Outcome> {
  const reading = read(editors);
  if (reading.text.slice(start, end) !== expected) return 'changed';
  if (touchesAtom(reading, start, end) || replacement.includes('\n') || expected.includes('\n')) return 'refused';
  const place = reading.field ? null : locate(reading, start, end);
  const editor = reading.field ?? editors.find((it) => place && it.contains(place.start.node));
  if (!editor?.isConnected) return 'changed';

  editor.focus({ preventScroll: true });
  if (isTextField(editor)) editor.setSelectionRange(start, end);
  else if (place) select(editor, place.start.node, place.start.offset, place.end.node, place.end.offset);
  // Draft.js and ProseMirror read the selection only when the browser says that it changed
  await later(0);
  if (read(editors).text.slice(start, end) !== expected) return 'changed';
  if (!selects(editor, expected)) return 'refused';

  const wanted = reading.text.slice(0, start) + replacement + reading.text.slice(end);
  editor.ownerDocument.execCommand('insertText', false, replacement);
  // most editors agree after one task; the person may already be typing on when the slow ones do
  for (const wait of [0, SETTLE]) {
    await later(wait);
    if (read(editors).text === wanted) return 'done';
  }
  // only what we changed is taken back: an untouched text has an undo of the person's own
  if (read(editors).text !== reading.text) editor.ownerDocument.execCommand('undo');
  return 'refused';
}

/** The selection as the editor's own root sees it: a document sees nothing of a selection inside a shadow root. */
export function selectionOf(editor: Element): Selection | null {
  const root = editor.getRootNode() as Document | (ShadowRoot & { getSelection?: () => Selection | null });
  return root.getSelection?.() ?? editor.ownerDocument.getSelection();
}

function select(editor: Element, start: Node, startOffset: number, end: Node, endOffset: number): void {
  selectionOf(editor)?.setBaseAndExtent(start, startOffset, end, endOffset);
}

function selects(editor: HTMLElement, expected: string): boolean {
  if (isTextField(editor)) return editor.value.slice(editor.selectionStart ?? 0, editor.selectionEnd ?? 0) === expected;
  const selection = selectionOf(editor);
  const said = selection?.toString() ?? '';
  // in a shadow root Firefox gives an empty string for a selection that is there
  if (said === '' && hostOf(editor)) return true;
  return said.replace(/[\u200b\ufeff]/g, '') === expected;
}
