import {
  CompositeDecorator,
  type ContentBlock,
  ContentState,
  Editor as DraftEditor,
  EditorState,
  getDefaultKeyBinding,
  Modifier,
} from 'draft-js';
import { Component, createElement } from 'react';
import { render, unmountComponentAtNode } from 'react-dom';
import { emojiPicture } from '../kit/dom.ts';
import { chosen } from '../kit/options.ts';
import type { Editor, Hooks, Make } from './editor.ts';

/** How a Draft.js editor is labelled. */
export interface DraftLook {
  readonly testId: string;
  readonly label: string;
  readonly placeholder: string;
}

type Found = (start: number, end: number) => void;

function entities(type: string) {
  return (block: ContentBlock, found: Found, content: ContentState) =>
    block.findEntityRanges((character) => {
      const key = character.getEntity();
      return key !== null && content.getEntity(key).getType() === type;
    }, found);
}

function matches(pattern: RegExp) {
  return (block: ContentBlock, found: Found) => {
    for (const match of block.getText().matchAll(pattern)) found(match.index, match.index + match[0].length);
  };
}

interface Leaf {
  readonly children: unknown;
  readonly decoratedText: string;
  readonly offsetKey: string;
}

const tinted = ({ children, offsetKey }: Leaf) =>
  createElement('span', { className: chosen.cls('link'), 'data-offset-key': offsetKey }, children);

// the image alone: what a reader of the DOM finds is its alt text, and no text node
const emojiImage = ({ decoratedText, offsetKey }: Leaf) =>
  createElement('img', {
    alt: decoratedText,
    className: chosen.cls('emoji'),
    'data-offset-key': offsetKey,
    draggable: false,
    src: emojiPicture(decoratedText),
  });

function decorator(): CompositeDecorator {
  return new CompositeDecorator([
    { strategy: entities('emoji'), component: emojiImage },
    { strategy: entities('mention'), component: tinted },
    { strategy: matches(/#[\p{L}\p{N}_]+/gu), component: tinted },
    { strategy: matches(/https?:\/\/\S+/g), component: tinted },
  ]);
}

interface Props {
  readonly look: DraftLook;
  readonly hooks: Hooks;
}

class Box extends Component<Props, { state: EditorState }> {
  editor: { focus(): void } | null = null;
  pressed: KeyboardEvent | null = null;

  constructor(props: Props) {
    super(props);
    this.state = { state: EditorState.createEmpty(decorator()) };
  }

  change(state: EditorState): void {
    const before = this.state.state.getCurrentContent();
    this.setState({ state }, () => {
      if (before !== state.getCurrentContent()) this.props.hooks.changed();
    });
  }

  insert(text: string, type: string, data: object): void {
    const { state } = this.state;
    const made = state.getCurrentContent().createEntity(type, 'IMMUTABLE', data);
    const content = Modifier.replaceText(made, state.getSelection(), text, undefined, made.getLastCreatedEntityKey());
    this.change(EditorState.push(state, content, 'insert-characters'));
  }

  render() {
    const { look, hooks } = this.props;
    return createElement(DraftEditor, {
      ariaLabel: look.label,
      editorState: this.state.state,
      handleKeyCommand: (command: string) => {
        if (command !== 'send' || !this.pressed) return 'not-handled';
        hooks.send(this.pressed);
        return 'handled';
      },
      keyBindingFn: (event: { nativeEvent: KeyboardEvent }) => {
        this.pressed = event.nativeEvent;
        return hooks.sends(event.nativeEvent) ? 'send' : getDefaultKeyBinding(event);
      },
      onChange: (state: EditorState) => this.change(state),
      placeholder: look.placeholder,
      ref: (editor: { focus(): void } | null) => {
        this.editor = editor;
      },
      role: 'textbox',
      spellCheck: true,
      stripPastedStyles: true,
      webDriverTestID: look.testId,
    });
  }
}

/** A Draft.js editor, rendered by React 17 in a root of its own. */
export function draftEditor(look: DraftLook): Make {
  return (host, hooks): Editor => {
    let mounted: Box | null = null;
    const ref = (made: Box | null) => {
      mounted ??= made;
    };
    render(createElement(Box, { look, hooks, ref }), host);
    const box = mounted as unknown as Box;
    const content = () => box.state.state.getCurrentContent();
    return {
      element: host.querySelector<HTMLElement>('[contenteditable]')!,
      text: () => content().getPlainText('\n'),
      setText(text) {
        const state = EditorState.push(box.state.state, ContentState.createFromText(text, '\n'), 'insert-characters');
        const moved = EditorState.moveSelectionToEnd(state);
        // without force Draft.js leaves a focused caret in nodes that it has just taken away
        const focused = box.state.state.getSelection().getHasFocus();
        box.change(focused ? EditorState.forceSelection(moved, moved.getSelection()) : moved);
      },
      insertMention: (name, id) => box.insert(`@${id}`, 'mention', { name }),
      insertEmoji: (emoji) => box.insert(emoji, 'emoji', {}),
      focus: () => box.editor?.focus(),
      destroy: () => void unmountComponentAtNode(host),
    };
  };
}
