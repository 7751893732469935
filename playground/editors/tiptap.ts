import { Node as Kind, Editor as TiptapEditor } from '@tiptap/core';
import { Mention } from '@tiptap/extension-mention';
import { StarterKit } from '@tiptap/starter-kit';
import { emojiPicture, placeholderIn } from '../kit/dom.ts';
import { chosen } from '../kit/options.ts';
import type { Attributes, Editor, Make } from './editor.ts';

const Emoji = Kind.create({
  name: 'emoji',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ alt: { default: '' } }),
  parseHTML: () => [{ tag: 'img[data-type="emoji"]' }],
  renderHTML: ({ node }) => [
    'img',
    { 'data-type': 'emoji', class: chosen.cls('emoji'), alt: node.attrs.alt, src: emojiPicture(node.attrs.alt) },
  ],
  renderText: ({ node }) => node.attrs.alt,
});

const Name = Mention.configure({
  renderText: ({ node }) => String(node.attrs.label),
  renderHTML: ({ node }) => [
    'a',
    { 'data-type': 'mention', class: chosen.cls('link'), href: `/in/${node.attrs.id}/`, contenteditable: 'false' },
    String(node.attrs.label),
  ],
});

const Kit = StarterKit.configure({
  blockquote: false,
  bold: false,
  bulletList: false,
  code: false,
  codeBlock: false,
  dropcursor: false,
  gapcursor: false,
  heading: false,
  horizontalRule: false,
  italic: false,
  listItem: false,
  orderedList: false,
  strike: false,
});

/** A TipTap 2 editor; mentions and emoji are atoms. */
export function tiptapEditor(attributes: Attributes): Make {
  return (host, hooks): Editor => {
    const editor = new TiptapEditor({
      element: host,
      extensions: [Kit, Name, Emoji],
      editorProps: {
        attributes: { role: 'textbox', 'aria-multiline': 'true', ...attributes },
        handleKeyDown(_view, event) {
          if (event.isComposing || !hooks.sends(event)) return false;
          hooks.send(event);
          return true;
        },
      },
      onUpdate() {
        placeholder(editor.getText());
        hooks.changed();
      },
    });
    const placeholder = placeholderIn(host, attributes['aria-placeholder'] ?? '');
    const paragraph = (line: string) => ({
      type: 'paragraph',
      content: line === '' ? [] : [{ type: 'text', text: line }],
    });
    return {
      element: editor.view.dom,
      text: () => editor.getText({ blockSeparator: '\n' }),
      setText: (text) =>
        void editor.commands.setContent({ type: 'doc', content: text.split('\n').map(paragraph) }, true),
      insertMention: (name, id) =>
        void editor.commands.insertContent([
          { type: 'mention', attrs: { id, label: name } },
          { type: 'text', text: ' ' },
        ]),
      insertEmoji: (emoji) => void editor.commands.insertContent({ type: 'emoji', attrs: { alt: emoji } }),
      focus: () => void editor.commands.focus('end'),
      destroy: () => {
        editor.destroy();
        host.replaceChildren();
      },
    };
  };
}
