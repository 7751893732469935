/** A stretch of the read text that stands in one text node, or an atom that stands in none. */
interface Piece {
  /** UTF-16 offset into the read text. */
  readonly start: number;
  readonly length: number;
  /** A text node, or the element of an atom (mention, emoji image). */
  readonly node: Node;
  /** Offset into the text node's data; 0 for an atom. */
  readonly from: number;
  readonly atom: boolean;
}

/** What a composer says, and where each character of it stands. */
export interface Reading {
  /** Blocks joined with `\n`; zero-width fillers of the editors left out. */
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** The field itself where the text is its value (textarea, input). */
  readonly field: HTMLTextAreaElement | HTMLInputElement | null;
}

/** A place in the page: a text node with an offset, or an element with a child index. */
export interface Point {
  readonly node: Node;
  readonly offset: number;
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);
/** Editors pad empty blocks and mention borders with these; they are not part of what is posted. */
const FILLER = /[\u200b\ufeff]/;
const ATOM = '[contenteditable="false"], [data-type="mention"], [data-mention], .mention, .ql-mention, img';

/** What editors and sites paint into the field and do not post: placeholders, widgets, words for screen readers, buttons. */
const PAINT =
  '[aria-hidden="true"][contenteditable="false"], [class*="placeholder" i][aria-hidden="true"], [class*="placeholder" i][contenteditable="false"], .ProseMirror-widget, .visually-hidden, .sr-only, .screen-reader-text, button, [role="button"], style, script, template';

/** True for the fields whose text is a value, not a tree. */
export function isTextField(element: Element): element is HTMLTextAreaElement | HTMLInputElement {
  return element.tagName === 'TEXTAREA' || element.tagName === 'INPUT';
}

interface Sink {
  text: string;
  pieces: Piece[];
  /** A `<br>` was seen and counts as a break only if something follows it in its block. */
  pending: number;
}

/**
 * Reads one or more editors (a thread) as one text.
 * Each leaf block is a line, an empty one too; `<br>` is a line break unless it is the filler at the end of its block.
 */
export function read(editors: readonly Element[]): Reading {
  const first = editors[0];
  if (first && editors.length === 1 && isTextField(first)) return { text: first.value, pieces: [], field: first };
  const sink: Sink = { text: '', pieces: [], pending: 0 };
  let lines = false;
  for (const editor of editors) {
    if (lines) breakLine(sink);
    if (isTextField(editor)) sink.text += editor.value;
    else readChildren(editor, sink);
    lines = true;
  }
  return { text: sink.text, pieces: sink.pieces, field: null };
}

function breakLine(sink: Sink): void {
  sink.text += '\n';
}

/** Reads the children of a block; true when it made at least one line. */
function readChildren(block: Node, sink: Sink): boolean {
  let made = false;
  let inline = false;
  for (let child = block.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === Node.ELEMENT_NODE && (child as Element).matches(PAINT)) continue;
    if (child.nodeType === Node.ELEMENT_NODE && isBlock(child as Element)) {
      if (inline) endInline(sink);
      inline = false;
      if (made) breakLine(sink);
      // a block without blocks of its own is a line even when it is empty
      readChildren(child, sink);
      made = true;
    } else if (isNothing(child, block)) {
      // white space between blocks is how the page was written, not what the person wrote
    } else {
      if (!inline && made) breakLine(sink);
      inline = true;
      made = true;
      readInline(child, sink);
    }
  }
  if (inline) endInline(sink);
  return made;
}

/** The last `<br>` of a block is the editor's filler; those before it are breaks that the person made. */
function endInline(sink: Sink): void {
  for (; sink.pending > 1; sink.pending--) breakLine(sink);
  sink.pending = 0;
}

function isBlock(element: Element): boolean {
  return BLOCKS.has(element.tagName) && !element.matches(ATOM);
}

function isNothing(node: Node, block: Node): boolean {
  if (node.nodeType === Node.COMMENT_NODE) return true;
  if (node.nodeType !== Node.TEXT_NODE || /[^\s\u200b\ufeff]/.test((node as Text).data)) return false;
  for (let it = block.firstChild; it; it = it.nextSibling)
    if (it.nodeType === Node.ELEMENT_NODE && isBlock(it as Element)) return true;
  return false;
}

function readInline(node: Node, sink: Sink): void {
  if (node.nodeType === Node.TEXT_NODE) return addText(node as Text, sink);
  if (node.nodeType !== Node.ELEMENT_NODE) return;
  const element = node as Element;
  if (element.matches(PAINT)) return;
  if (element.tagName === 'BR') {
    sink.pending++;
    return;
  }
  if (element.matches(ATOM)) return addAtom(element, sink);
  // an inline element may hold blocks (Draft.js does): its blocks are lines all the same
  if (hasBlock(element)) {
    readChildren(element, sink);
    return;
  }
  for (let child = element.firstChild; child; child = child.nextSibling) readInline(child, sink);
}

function hasBlock(element: Element): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling)
    if (isBlock(child) || hasBlock(child)) return true;
  return false;
}

function flushBreaks(sink: Sink): void {
  for (; sink.pending > 0; sink.pending--) breakLine(sink);
}

function addText(node: Text, sink: Sink): void {
  const data = node.data;
  if (data === '') return;
  let from = 0;
  while (from < data.length) {
    let to = from;
    while (to < data.length && !FILLER.test(data[to]!)) to++;
    if (to > from) {
      flushBreaks(sink);
      sink.pieces.push({ start: sink.text.length, length: to - from, node, from, atom: false });
      sink.text += data.slice(from, to);
    }
    from = to + 1;
  }
}

function addAtom(element: Element, sink: Sink): void {
  const words = element.tagName === 'IMG' ? (element.getAttribute('alt') ?? '') : (element.textContent ?? '');
  const text = words.replace(/[\u200b\ufeff]/g, '');
  if (!text) return;
  flushBreaks(sink);
  sink.pieces.push({ start: sink.text.length, length: text.length, node: element, from: 0, atom: true });
  sink.text += text;
}

/** Where `[start, end)` of the read text stands in the page; null for a field or a stretch that is not there. */
export function locate(reading: Reading, start: number, end: number): { start: Point; end: Point } | null {
  const first = reading.pieces.find((piece) => start < piece.start + piece.length);
  const last = reading.pieces.findLast((piece) => end > piece.start);
  if (!first || !last || end <= start) return null;
  return {
    start: pointIn(first, Math.max(start, first.start), false),
    end: pointIn(last, Math.min(end, last.start + last.length), true),
  };
}

function pointIn(piece: Piece, offset: number, after: boolean): Point {
  if (!piece.atom) return { node: piece.node, offset: piece.from + (offset - piece.start) };
  const parent = piece.node.parentNode!;
  const index = Array.prototype.indexOf.call(parent.childNodes, piece.node);
  return { node: parent, offset: after ? index + 1 : index };
}

/** Whether `[start, end)` touches an atom: a mention or an emoji image cannot be replaced in part. */
export function touchesAtom(reading: Reading, start: number, end: number): boolean {
  return reading.pieces.some((piece) => piece.atom && start < piece.start + piece.length && end > piece.start);
}
