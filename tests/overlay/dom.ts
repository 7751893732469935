/** The overlay in happy-dom: made before and taken away after each test of the file that imports this. */
import { afterEach, beforeEach, vi } from 'vitest';
import { createOverlay } from '../../components/overlay/overlay.tsx';
import type { Answer, CardProps, Overlay } from '../../utils/page/overlay.ts';

export let root: ShadowRoot;
export let overlay: Overlay;
export let answers: Answer[];
export let see: (visible: boolean) => void;
const attach = Element.prototype.attachShadow;

beforeEach(() => {
  vi.useFakeTimers();
  answers = [];
  Element.prototype.attachShadow = function (init) {
    root = attach.call(this, init);
    return root;
  };
  // what happy-dom has not: the top layer and the browser's word on what can be seen
  Object.assign(HTMLElement.prototype, { showPopover() {} });
  class Observer {
    constructor(report: (entries: { isVisible: boolean }[]) => void) {
      see = (isVisible) => report([{ isVisible }]);
    }
    observe() {
      see(true);
    }
    disconnect() {}
  }
  class Entry {
    readonly isVisible = true;
    get [Symbol.toStringTag]() {
      return 'Entry';
    }
  }
  Object.defineProperty(Entry.prototype, 'isVisible', { value: true });
  Object.assign(window, { IntersectionObserver: Observer, IntersectionObserverEntry: Entry });
  overlay = createOverlay(window);
});

afterEach(() => {
  overlay.destroy();
  Element.prototype.attachShadow = attach;
  vi.useRealTimers();
});

export const host = () => document.documentElement.lastElementChild as HTMLElement;
export const buttons = () => [...root.querySelectorAll('dialog button')].map((one) => one.textContent);
export const button = (name: string) => [...root.querySelectorAll('button')].find((one) => one.textContent === name)!;
export const text = (which: string) => root.querySelector(which)?.textContent;

export function show(props: Omit<CardProps, 'answer'>): void {
  overlay.card({ ...props, answer: (answer) => answers.push(answer) });
}

/** A trusted event as the guard's listener gets it; what it would do by itself is told by the return value. */
export function send(
  type: string,
  more: object = {},
  target: EventTarget = host(),
): { hidden: boolean; prevented: boolean } {
  let prevented = false;
  const event = { type, target, isTrusted: true, preventDefault: () => (prevented = true), ...more };
  return { hidden: overlay.handle(event as unknown as Event), prevented };
}

/** Space or a screen reader on a button: the focus is there, and the browser makes a click. */
export function press(name: string): void {
  button(name).focus();
  send('click', { detail: 0, clientX: 0, clientY: 0 });
}

export function pick(value: string): void {
  root.querySelector<HTMLInputElement>(`input[value=${value}]`)!.checked = true;
  send('input');
}

export function write(words: string): void {
  root.querySelector<HTMLInputElement>('.words input')!.value = words;
  send('input');
}
