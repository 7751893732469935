import Quill, { type NativeRange } from 'quill/dist/quill.core.js';
import { el, emojiPicture } from '../kit/dom.ts';
import { chosen } from '../kit/options.ts';
import type { Attributes, Editor, Make } from './editor.ts';

interface Blot {
  domNode: HTMLElement;
}
const Embed = Quill.import('blots/embed') as { new (node: HTMLElement): Blot; create(value: unknown): HTMLElement };

// LinkedIn's mentions are links of this class inside Quill; guards of U+FEFF stand before and after the name
class Mention extends Embed {
  static blotName = 'mention';
  static tagName = 'A';
  static className = 'ql-mention';

  static override create(value: { name: string; id: string }): HTMLElement {
    const node = Embed.create.call(Mention, value);
    node.setAttribute('href', '#');
    node.setAttribute('spellcheck', 'false');
    node.dataset.entityUrn = `urn:li:fsd_profile:${value.id}`;
    node.textContent = value.name;
    return node;
  }

  static value(node: HTMLElement): { name: string } {
    return { name: node.textContent?.replaceAll('\ufeff', '') ?? '' };
  }
}

class Emoji extends Embed {
  static blotName = 'emoji';
  static tagName = 'SPAN';
  static className = 'ql-emoji';

  static override create(value: string): HTMLElement {
    const node = Embed.create.call(Emoji, value);
    node.append(el('img', { class: 'emoji', alt: value, src: emojiPicture(value) }));
    return node;
  }

  static value(node: HTMLElement): string {
    return node.querySelector('img')?.alt ?? '';
  }
}

Quill.register('formats/mention', Mention);
Quill.register('formats/emoji', Emoji);

type Composed = Selection & { getComposedRanges?(options: { shadowRoots: ShadowRoot[] }): NativeRange[] };
type Rooted = ShadowRoot & { getSelection?(): Selection | null };

function nativeRange(root: ShadowRoot): NativeRange | null {
  const own = (root as Rooted).getSelection?.();
  if (own) return own.rangeCount > 0 ? own.getRangeAt(0) : null;
  const selection = document.getSelection() as Composed | null;
  return selection?.getComposedRanges?.({ shadowRoots: [root] })[0] ?? null;
}

// Quill 1 asks the document for focus and selection; inside a shadow root the document knows neither
function liveInShadow(quill: Quill, signal: AbortSignal): void {
  const own = quill.selection;
  const shadow = () => {
    const root = own.root.getRootNode();
    return root instanceof ShadowRoot ? root : null;
  };
  const plain = {
    hasFocus: own.hasFocus.bind(own),
    getNativeRange: own.getNativeRange.bind(own),
    setNativeRange: own.setNativeRange.bind(own),
  };
  own.hasFocus = () => shadow()?.activeElement === own.root || plain.hasFocus();
  own.getNativeRange = () => {
    const root = shadow();
    if (!root) return plain.getNativeRange();
    const range = nativeRange(root);
    return range ? own.normalizeNative(range) : null;
  };
  own.setNativeRange = (from, offset = 0, to = from!, end = offset, force = false) => {
    if (!shadow() || from === null) {
      plain.setNativeRange(from, offset, to, end, force);
      return;
    }
    if (!own.root.contains(from)) return;
    if (!own.hasFocus()) own.root.focus();
    const place = (node: Node, at: number): [Node, number] => {
      const parent = node.parentNode;
      return node.nodeName === 'BR' && parent
        ? [parent, [...parent.childNodes].indexOf(node as ChildNode)]
        : [node, at];
    };
    document.getSelection()?.setBaseAndExtent(...place(from, offset), ...place(to, end));
  };
  for (const type of ['selectionchange', 'mousedown', 'mouseup', 'click'])
    document.addEventListener(type, (event) => shadow() && quill.emitter.handleDOM(event), { signal });
}

/** A Quill 1.3.7 editor with its clipboard twin; works in an open shadow root too. */
export function quillEditor(attributes: Attributes): Make {
  return (host, hooks): Editor => {
    const stop = new AbortController();
    const box = el('div', { class: 'quill' });
    host.append(box);
    const { placeholder = '', ...rest } = attributes;
    const quill = new Quill(box, { placeholder });
    for (const [name, value] of Object.entries({ role: 'textbox', 'aria-multiline': 'true', ...rest }))
      quill.root.setAttribute(name, value);
    liveInShadow(quill, stop.signal);
    quill.root.addEventListener(
      'keydown',
      (event) => {
        if (event.isComposing || !hooks.sends(event)) return;
        event.preventDefault();
        hooks.send(event);
      },
      { capture: true, signal: stop.signal },
    );
    quill.on('text-change', () => hooks.changed());
    const caret = () => quill.getSelection()?.index ?? Math.max(0, quill.getLength() - 1);
    const embed = (type: string, value: unknown) => {
      const at = caret();
      quill.insertEmbed(at, type, value, 'user');
      quill.setSelection(at + 1, 0, 'user');
    };
    const shown = (insert: string | Record<string, unknown>) => {
      if (typeof insert === 'string') return insert;
      const { mention, emoji } = insert as { mention?: { name: string }; emoji?: string };
      return mention?.name ?? emoji ?? '';
    };
    if (chosen.chance('quill/spellcheck')) quill.root.setAttribute('spellcheck', 'true');
    return {
      element: quill.root,
      // Quill's document always ends with one new line of its own
      text: () =>
        quill
          .getContents()
          .ops.map((op) => shown(op.insert))
          .join('')
          .replace(/\n$/, ''),
      setText: (text) => quill.setText(text, 'user'),
      insertMention: (name, id) => embed('mention', { name, id }),
      insertEmoji: (emoji) => embed('emoji', emoji),
      focus: () => {
        quill.root.focus();
        quill.setSelection(Math.max(0, quill.getLength() - 1), 0);
      },
      destroy() {
        stop.abort();
        host.replaceChildren();
      },
    };
  };
}
