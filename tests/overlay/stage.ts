/** The content script of the overlay's browser test: a guard in miniature that shows what the test asks for. */
import { createOverlay } from '../../components/overlay/overlay.tsx';
import type { Finding } from '../../rules/rule.ts';
import type { CardProps, ChipProps, Look, Note } from '../../utils/page/overlay.ts';
import { HIDDEN_EVENTS } from './hidden.ts';

/** What the test sends as the JSON detail of a `stage` event on the document. */
export type Command =
  | { readonly card: Omit<CardProps, 'answer'> | null }
  | { readonly chip: Omit<ChipProps, 'toggle' | 'fix' | 'classify' | 'putAway'> | null }
  | { readonly note: Note; readonly look: Look }
  | { readonly ask: 'boxes' }
  /** How the elements of ours that match `of` are drawn. */
  | { readonly ask: 'drawing'; readonly of: string }
  | { readonly destroy: true };

/** What comes back as the JSON detail of `stage-out`. */
export type Report =
  | { readonly answer: string; readonly reason?: string; readonly focus?: string }
  | {
      readonly boxes: readonly {
        readonly name: string;
        readonly x: number;
        readonly y: number;
        readonly width: number;
        readonly height: number;
      }[];
    }
  /** Names of the animations that run, borders of the elements asked for, by how much the card is wider than its box, and how many pixels there are to read its findings in. */
  | {
      readonly motions: readonly string[];
      readonly borders: readonly string[];
      readonly spill: number;
      readonly reading: number;
    };

// a real page cannot look into the closed root; the test can, from this side
let root: ShadowRoot | null = null;
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  const made = attach.call(this, init);
  if (init.mode === 'closed') root = made;
  return made;
};

const overlay = createOverlay(window);
for (const type of HIDDEN_EVENTS) {
  const listener = (event: Event) => overlay.handle(event) && event.stopImmediatePropagation();
  window.addEventListener(type, listener, { capture: true, passive: false });
}

function report(what: Report): void {
  document.dispatchEvent(new CustomEvent('stage-out', { detail: JSON.stringify(what) }));
}

function boxes(): void {
  const found = [...(root?.querySelectorAll<HTMLElement>('dialog, button, input, .note') ?? [])].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const name =
      element.localName === 'dialog' ? '(card)' : (element.getAttribute('aria-label') ?? element.textContent ?? '');
    return { name, x, y, width, height };
  });
  report({ boxes: found });
}

function drawing(of: string): void {
  const motions = root?.getAnimations().map((one) => (one as CSSAnimation).animationName) ?? [];
  const borders = [...(root?.querySelectorAll(of) ?? [])].map((element) => {
    const { borderTopWidth, borderTopStyle, borderTopColor } = getComputedStyle(element);
    return `${borderTopWidth} ${borderTopStyle} ${borderTopColor}`;
  });
  const wide = [...(root?.querySelectorAll('dialog, .body, .list, .foot') ?? [])];
  const card = root?.querySelector('dialog');
  // what scrolls is the findings, or in a low window the whole card above its buttons
  const whole = card && getComputedStyle(card).overflowY === 'auto';
  const height = (which: string) => card?.querySelector(which)?.clientHeight ?? 0;
  const reading = whole ? card.clientHeight - height('.foot') : height('.body');
  report({ motions, borders, reading, spill: Math.max(0, ...wide.map((one) => one.scrollWidth - one.clientWidth)) });
}

let chip: Omit<ChipProps, 'toggle' | 'fix' | 'classify' | 'putAway'> | null = null;
function showChip(): void {
  overlay.chip(
    chip && {
      ...chip,
      toggle() {
        report({ answer: 'toggle' });
        if (chip) chip = { ...chip, open: !chip.open };
        showChip();
      },
      fix: (finding: Finding) => report({ answer: 'fix', reason: finding.rule }),
      classify: () => report({ answer: 'classify' }),
      putAway() {},
    },
  );
}

document.addEventListener('stage', (event) => {
  const command: Command = JSON.parse((event as CustomEvent<string>).detail);
  if ('card' in command) {
    const props = command.card;
    overlay.card(
      props && {
        ...props,
        answer(answer) {
          const more = answer.do === 'fix' ? { focus: document.activeElement?.id ?? '' } : {};
          report({ answer: answer.do, ...('reason' in answer ? { reason: answer.reason } : {}), ...more });
          if (answer.do !== 'copy' && answer.do !== 'fix') overlay.card(null);
        },
      },
    );
  } else if ('chip' in command) {
    chip = command.chip;
    showChip();
  } else if ('note' in command) overlay.note(command.note, command.look);
  else if ('ask' in command) command.ask === 'boxes' ? boxes() : drawing(command.of);
  else overlay.destroy();
});
