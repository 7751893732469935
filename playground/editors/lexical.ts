import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $insertNodes,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  DecoratorNode,
  KEY_ENTER_COMMAND,
  type LexicalNode,
  type NodeKey,
  type SerializedTextNode,
  TextNode,
} from 'lexical';
import { el, emojiPicture, placeholderIn } from '../kit/dom.ts';
import { chosen } from '../kit/options.ts';
import type { Attributes, Editor, Make } from './editor.ts';

class MentionNode extends TextNode {
  static override getType(): string {
    return 'mention';
  }
  static override clone(node: MentionNode): MentionNode {
    return new MentionNode(node.__text, node.__key);
  }
  static override importJSON(json: SerializedTextNode): MentionNode {
    return new MentionNode(json.text);
  }
  override createDOM(...rest: Parameters<TextNode['createDOM']>): HTMLElement {
    const dom = super.createDOM(...rest);
    dom.className = chosen.cls('link');
    dom.spellcheck = false;
    return dom;
  }
  override canInsertTextBefore(): boolean {
    return false;
  }
  override canInsertTextAfter(): boolean {
    return false;
  }
}

class EmojiNode extends DecoratorNode<null> {
  __emoji: string;
  constructor(emoji: string, key?: NodeKey) {
    super(key);
    this.__emoji = emoji;
  }
  static override getType(): string {
    return 'emoji';
  }
  static override clone(node: EmojiNode): EmojiNode {
    return new EmojiNode(node.__emoji, node.__key);
  }
  static override importJSON(): EmojiNode {
    return new EmojiNode('');
  }
  override createDOM(): HTMLElement {
    return el('span', {}, el('img', { class: 'emoji', alt: this.__emoji, src: emojiPicture(this.__emoji) }));
  }
  override updateDOM(): boolean {
    return false;
  }
  override getTextContent(): string {
    return this.__emoji;
  }
  override isInline(): boolean {
    return true;
  }
  override decorate(): null {
    return null;
  }
}

/** What kind of Lexical editor: `rich` breaks lines into paragraphs, `plain` keeps one with line breaks in it. */
export type LexicalKind = 'rich' | 'plain';

/** A Lexical editor. */
export function lexicalEditor(kind: LexicalKind, attributes: Attributes): Make {
  return (host, hooks): Editor => {
    const element = el('div', { class: 'lexical', contenteditable: 'true', role: 'textbox', ...attributes });
    host.append(element);
    const placeholder = placeholderIn(host, attributes['aria-placeholder'] ?? '');
    const editor = createEditor({
      namespace: 'composer',
      nodes: [MentionNode, EmojiNode],
      onError: (error) => {
        throw error;
      },
    });
    editor.setRootElement(element);
    const stops = [
      kind === 'rich' ? registerRichText(editor) : registerPlainText(editor),
      registerHistory(editor, createEmptyHistoryState(), 300),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          if (!event || event.isComposing || !hooks.sends(event)) return false;
          event.preventDefault();
          hooks.send(event);
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerTextContentListener((text) => {
        placeholder(text);
        hooks.changed();
      }),
    ];
    const change = (update: () => void) => editor.update(update, { discrete: true });
    const insert = (nodes: () => LexicalNode[]) =>
      change(() => {
        if (!$getSelection()) $getRoot().selectEnd();
        $insertNodes(nodes());
      });
    const fill = (text: string) => {
      const root = $getRoot().clear();
      for (const line of text.split('\n')) {
        const paragraph = $createParagraphNode();
        if (line !== '') paragraph.append($createTextNode(line));
        root.append(paragraph);
      }
      root.selectEnd();
    };
    change(() => fill(''));
    return {
      element,
      // a paragraph is one line to the site, where Lexical's own text content would put two new lines between
      text: () =>
        editor.getEditorState().read(() =>
          $getRoot()
            .getChildren()
            .map((child) => child.getTextContent())
            .join('\n'),
        ),
      setText: (text) => change(() => fill(text)),
      insertMention: (name) => insert(() => [new MentionNode(name).setMode('segmented'), $createTextNode(' ')]),
      insertEmoji: (emoji) => insert(() => [new EmojiNode(emoji)]),
      focus: () => editor.focus(),
      destroy() {
        for (const stop of stops) stop();
        editor.setRootElement(null);
        host.replaceChildren();
      },
    };
  };
}
