import { isLabel, labelLanguage } from '../../platforms/labels.ts';
import type { PlatformAdapter, SendKey } from '../../platforms/platform.ts';
import { closest, hostOf, parentOf, wordsOf } from '../../platforms/tree.ts';
import { type Composer, composerOf, composersIn, fieldOf, innermost } from './composer.ts';

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

const PRESSABLE =
  'button, [role="button"], input[type="submit"], input[type="button"], input[type="image"], a[role="button"]';
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

/** The last composer whose text was seen, for dialogs that take the editor away in their last step. */
export interface Memory {
  readonly composer: Composer;
  readonly scope: Element | null;
}

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

function sendKeys(target: Element, like: KeyboardEvent): void {
  const { key, code, keyCode, ctrlKey, metaKey, shiftKey, altKey, location } = like;
  const init = { key, code, keyCode, which: keyCode, ctrlKey, metaKey, shiftKey, altKey, location };
  for (const type of ['keydown', 'keyup'])
    target.dispatchEvent(new KeyboardEvent(type, { ...init, bubbles: true, cancelable: true, composed: true }));
}

function submitOf(event: SubmitEvent, platform: PlatformAdapter): Press | null {
  const form = innermost(event) as HTMLFormElement | null;
  const composer = form && composersIn(platform, form)[0];
  if (!composer) return null;
  const submitter = event.submitter;
  return {
    composer,
    control: submitter,
    phase: 'act',
    replay: () => form.requestSubmit(submitter?.isConnected ? submitter : null),
  };
}

/** The innermost control that holds `element`; never the field itself. */
function pressable(element: Element | null): HTMLElement | null {
  if (!element) return null;
  const control = closest(element, PRESSABLE) as HTMLElement | null;
  // an editor may stand inside something that calls itself a button
  return control && !control.contains(fieldOf(element)) ? control : null;
}

/** The composer that `control` publishes: never the first of the page, always the one that owns the control. */
export function composerOfControl(
  control: HTMLElement,
  platform: PlatformAdapter,
  memory: Memory | null,
): Composer | null {
  // the one in use first: where two could own a control, it is the likelier
  if (memory?.composer.editors.some((editor) => editor.isConnected) && owns(memory.composer, control))
    return memory.composer;
  for (let at: Element | null = control; at; at = hostOf(at)) {
    const root = at.getRootNode() as Document | ShadowRoot;
    const mine = composersIn(platform, root).filter((composer) => owns(composer, control));
    // of several the nearest: the last one that stands before the control
    if (mine.length > 0) return mine.findLast((composer) => follows(composer.editors[0]!, control)) ?? mine[0]!;
  }
  return memory && ownsAfterEditorLeft(control, memory) ? memory.composer : null;
}

const owns = (composer: Composer, control: HTMLElement): boolean => controlsOf(composer).includes(control);

/** A dialog's last step without its editor: the same dialog, or the one that took its place. */
function ownsAfterEditorLeft(control: HTMLElement, memory: Memory): boolean {
  const { composer, scope } = memory;
  const selector = composer.surface.scope;
  if (!scope || !selector || composer.editors.some((editor) => editor.isConnected)) return false;
  const now = closest(control, selector);
  return Boolean(now && (now === scope || !scope.isConnected) && strength(control, composer, now) > 0);
}

/** The controls that publish `composer`: the nearest above its editor, sure ones before likely ones. */
function controlsOf(composer: Composer): readonly HTMLElement[] {
  const editor = composer.editors[0]!;
  const bound = regionOf(composer);
  return (
    climb(composer, editor, bound, 2) ?? climb(composer, editor, bound, 1) ?? climb(composer, bound, null, 1) ?? []
  );
}

function climb(composer: Composer, from: Element, to: Element | null, least: number): HTMLElement[] | null {
  const top = to ?? from.ownerDocument.body;
  for (let at: Element | null = from; at; at = parentOf(at)) {
    const bound = to ?? at;
    const found = [...at.querySelectorAll<HTMLElement>(PRESSABLE)].filter(
      (it) => strength(it, composer, bound) >= least,
    );
    if (found.length > 0) return found;
    if (at === top) return null;
  }
  return null;
}

/** The composer's own part of the page: its dialog or form, else the widest ancestor that still holds no second post. */
export function regionOf({ editors, platform, surface }: Composer): Element {
  let region: Element = editors[0]!;
  const bound = surface.scope ? closest(region, surface.scope) : null;
  if (bound) return bound;
  for (let at = parentOf(region); at && at !== region.ownerDocument.body; at = parentOf(at)) {
    if (at.querySelectorAll(platform.posts.post).length > 1) break;
    region = at;
  }
  return region;
}

/** 2: this control surely publishes `composer`; 1: it very likely does; 0: it is another control. */
function strength(control: HTMLElement, composer: Composer, bound: Element): 0 | 1 | 2 {
  const { selectors, submit, worded, labels, place } = composer.surface.publish;
  if (selectors.some((selector) => control.matches(selector))) return 2;
  const editor = composer.editors[0]!;
  // what stands before the editor opens it or changes its settings, unless the site publishes from the heading
  if (editor.isConnected && !follows(editor, control) && place !== 'last-in-heading') return 0;
  if (submit && control.matches('button[type="submit"], input[type="submit"]')) return 2;
  if (labels && isLabel(control.getAttribute('aria-label') ?? wordsOf(control) ?? '', labels)) return 2;
  if (worded && control.matches('button') && !control.hasAttribute('aria-label') && wordsOf(control))
    return isOpener(control) ? 0 : 1;
  // where a label table speaks this language and did not know the word, it is another control
  if (!place || labelLanguage(control.ownerDocument.documentElement.lang)) return 0;
  if (place === 'after-editor') return wordsOf(control) && !control.querySelector('svg, img') ? 1 : 0;
  const within = place === 'last-in-form' ? (bound.querySelector('form') ?? bound) : headingRow(bound, editor);
  return within && [...within.querySelectorAll(PRESSABLE)].at(-1) === control ? 1 : 0;
}

/** A count or a toggle beside the field ("Comment 12") opens it; it does not send. */
function isOpener(control: Element): boolean {
  return (
    control.hasAttribute('aria-expanded') ||
    control.hasAttribute('aria-pressed') ||
    control.hasAttribute('aria-haspopup')
  );
}

/** The first row of a dialog that has buttons and stands before the editor. */
function headingRow(bound: Element, editor: Element): Element | null {
  for (const heading of bound.querySelectorAll('h1, h2, [role="heading"]')) {
    for (let at = parentOf(heading); at && at !== bound; at = parentOf(at))
      if (at.querySelector(PRESSABLE)) return at.contains(editor) ? null : at;
  }
  return null;
}

function follows(first: Element, second: Element): boolean {
  return Boolean(first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING);
}
