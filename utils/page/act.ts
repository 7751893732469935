import type { PlatformAdapter, SendKey } from '../../platforms/platform.ts';
import { closest } from '../../platforms/tree.ts';
import { type Composer, composerOf, composersIn, fieldOf, innermost } from './composer.ts';
import { composerOfControl, type Memory, PRESSABLE } from './control.ts';

export { composerOfControl, type Memory, regionOf } from './control.ts';

/** An event that belongs to an act of publishing. */
export interface Press {
  readonly composer: Composer;
  /** The control that publishes; null for a key in the editor itself. */
  readonly control: HTMLElement | null;
  /** `act`: the event on which the site publishes (click, key down, submit). `before`: what leads up to a click. */
  readonly phase: 'before' | 'act';
  /** Does the same act once more, for the site; called once after consent. */
  readonly replay: () => void;
}

const POINTER = new Set([
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'click',
  'dblclick',
]);

/** Whether `event` is part of an act of publishing, and of which composer; null for everything else. */
export function pressOf(event: Event, platform: PlatformAdapter, memory: Memory | null): Press | null {
  if (event.type === 'submit') return submitOf(event as SubmitEvent, platform);
  if (event.type === 'keydown') return keyOf(event as KeyboardEvent, platform, memory);
  if (!POINTER.has(event.type)) return null;
  const control = pressable(innermost(event));
  const composer = control && composerOfControl(control, platform, memory);
  if (!composer) return null;
  return { composer, control, phase: event.type === 'click' ? 'act' : 'before', replay: () => control.click() };
}

function keyOf(event: KeyboardEvent, platform: PlatformAdapter, memory: Memory | null): Press | null {
  if (event.key !== 'Enter' && event.key !== ' ') return null;
  // keys of an input method pick a candidate; they do not send
  if (event.isComposing || event.keyCode === 229) return null;
  const inner = innermost(event);
  const field = fieldOf(inner);
  if (!inner) return null;
  if (!field) {
    const control = pressable(inner);
    const composer = control && composerOfControl(control, platform, memory);
    if (!composer) return null;
    // a native button is pressed by the browser, anything else by the site's own key listener
    const native = control.matches('button, input');
    return { composer, control, phase: 'act', replay: () => (native ? control.click() : sendKeys(control, event)) };
  }
  if (event.key === ' ' || picksSuggestion(field)) return null;
  const composer = composerOf(platform, field);
  if (!composer?.surface.keys.some((key) => sends(key, event))) return null;
  return { composer, control: null, phase: 'act', replay: () => sendKeys(inner.isConnected ? inner : field, event) };
}

function sends(key: SendKey, event: KeyboardEvent): boolean {
  if (key === 'mod+enter') return event.ctrlKey || event.metaKey;
  return !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey;
}

/** While a list of mentions is open, Enter takes its active entry. */
function picksSuggestion(field: Element): boolean {
  const id = field.getAttribute('aria-activedescendant');
  const root = field.getRootNode() as Document | ShadowRoot;
  return Boolean(id && root.getElementById(id)?.isConnected);
}

/** The key of `like` once more: down, the letter where it is one (sites listen for it), and up. */
export function sendKeys(target: Element, like: KeyboardEvent): void {
  const { key, code, keyCode, ctrlKey, metaKey, shiftKey, altKey, location } = like;
  const init = {
    key,
    code,
    ctrlKey,
    metaKey,
    shiftKey,
    altKey,
    location,
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  for (const type of key.length === 1 && key !== ' ' ? ['keydown', 'keypress', 'keyup'] : ['keydown', 'keyup']) {
    const number = type === 'keypress' ? key.charCodeAt(0) : keyCode;
    const numbers = { keyCode: number, which: number, charCode: type === 'keypress' ? number : 0 };
    target.dispatchEvent(new KeyboardEvent(type, { ...init, ...numbers }));
  }
}

function submitOf(event: SubmitEvent, platform: PlatformAdapter): Press | null {
  const form = event.composedPath()[0] as HTMLFormElement;
  const composer = composersIn(platform, form)[0];
  if (!composer) return null;
  const submitter = event.submitter;
  return {
    composer,
    control: submitter,
    phase: 'act',
    // a field may be named like the method
    replay: () => HTMLFormElement.prototype.requestSubmit.call(form, submitter?.isConnected ? submitter : null),
  };
}

/** The innermost control that holds `element`; never the field itself. */
function pressable(element: Element | null): HTMLElement | null {
  if (!element) return null;
  const control = closest(element, PRESSABLE) as HTMLElement | null;
  // an editor may stand inside something that calls itself a button
  return control && !control.contains(fieldOf(element)) ? control : null;
}
