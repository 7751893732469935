import { Component, createElement } from 'react';
import { render, unmountComponentAtNode } from 'react-dom';
import type { Attributes, Editor, Hooks, Make } from './editor.ts';

interface Props {
  readonly attributes: Record<string, string>;
  readonly hooks: Hooks;
}

class Box extends Component<Props, { value: string }> {
  constructor(props: Props) {
    super(props);
    this.state = { value: '' };
  }

  change(value: string): void {
    this.setState({ value }, () => this.props.hooks.changed());
  }

  render() {
    const { attributes, hooks } = this.props;
    return createElement('textarea', {
      ...attributes,
      onChange: (event: { target: HTMLTextAreaElement }) => this.change(event.target.value),
      onKeyDown: (event: { nativeEvent: KeyboardEvent; preventDefault(): void }) => {
        if (event.nativeEvent.isComposing || !hooks.sends(event.nativeEvent)) return;
        event.preventDefault();
        hooks.send(event.nativeEvent);
      },
      value: this.state.value,
    });
  }
}

/** A textarea controlled by React 17; attribute names are React's. */
export function reactTextarea(attributes: Attributes): Make {
  return (host, hooks): Editor => {
    let mounted: Box | null = null;
    const ref = (made: Box | null) => {
      mounted ??= made;
    };
    render(createElement(Box, { attributes, hooks, ref }), host);
    const box = mounted as unknown as Box;
    const element = host.querySelector('textarea')!;
    const insert = (text: string) => {
      const { value } = box.state;
      box.change(value.slice(0, element.selectionStart) + text + value.slice(element.selectionEnd));
    };
    return {
      element,
      text: () => box.state.value,
      setText: (text) => box.change(text),
      insertMention: (_name, id) => insert(`@${id} `),
      insertEmoji: insert,
      focus: () => element.focus(),
      destroy: () => void unmountComponentAtNode(host),
    };
  };
}
