import { append, el, placeholderIn } from '../kit/dom.ts';
import type { Attributes, Editor, Make } from './editor.ts';

// a line break that ends a paragraph only keeps its last line open
function lineOf(paragraph: Element): string {
  const nodes = [...paragraph.childNodes];
  return nodes
    .map((node, index) => (node.nodeName !== 'BR' ? node.textContent : index === nodes.length - 1 ? '' : '\n'))
    .join('');
}

/** A plain contenteditable of paragraphs with a handler of its own and no library: LinkedIn's message box. */
export function editable(attributes: Attributes): Make {
  return (host, hooks): Editor => {
    const document = host.ownerDocument;
    const { plain = '', ...rest } = attributes;
    const element = el('div', { class: 'editable', plain, contenteditable: 'true', role: 'textbox', ...rest });
    const paragraph = (line: string) => {
      const node = document.createElement('p');
      append(node, [line === '' ? document.createElement('br') : line]);
      return node;
    };
    const text = () => [...element.children].map(lineOf).join('\n');
    const setText = (text: string) => {
      element.replaceChildren(...text.split('\n').map(paragraph));
      changed();
    };
    element.append(paragraph(''));
    element.addEventListener('input', () => {
      if (element.childElementCount === 0) element.replaceChildren(paragraph(element.textContent ?? ''));
      changed();
    });
    element.addEventListener('keydown', (event) => {
      if (event.isComposing || !hooks.sends(event)) return;
      event.preventDefault();
      hooks.send(event);
    });
    host.append(element);
    const placeholder = placeholderIn(host, attributes['aria-label'] ?? '');
    const changed = () => {
      placeholder(text());
      hooks.changed();
    };
    const insert = (text: string) => {
      element.focus();
      document.execCommand('insertText', false, text);
    };
    return {
      element,
      text,
      setText,
      insertMention: (name) => insert(name),
      insertEmoji: insert,
      focus: () => element.focus(),
      destroy: () => host.replaceChildren(),
    };
  };
}
