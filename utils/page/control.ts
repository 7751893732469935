import { isLabel, meaningsOf, saidBy } from '../../platforms/labels.ts';
import type { PlatformAdapter, PublishHooks } from '../../platforms/platform.ts';
import { all, closest, follows, holds, hostOf, parentOf } from '../../platforms/tree.ts';
import { asItIs, type Composer, composersIn, editorsOf, hasWords } from './composer.ts';

export const PRESSABLE =
  'button, [role="button"], input[type="submit"], input[type="button"], input[type="image"], a[role="button"]';
const DIALOG = '[role="dialog"], dialog';
/** No composer's own part of the page is larger than this. */
const LARGEST = `${DIALOG}, main, [role="main"], body`;

/** The last composer whose text was seen, for dialogs that take the editor away in their last step. */
export interface Memory {
  readonly composer: Composer;
  readonly scope: Element | null;
}

/** 3: the site's own mark or a submit button; 2: its label publishes; 1: its place does; 0: it is another control. */
type Strength = 0 | 1 | 2 | 3;

/** The composer that `control` publishes: never the first of the page, always the one that owns the control. */
export function composerOfControl(
  control: HTMLElement,
  platform: PlatformAdapter,
  memory: Memory | null,
): Composer | null {
  if (!mayPublish(control, platform)) return null;
  // the one in use first: where two could own a control, it is the likelier
  const used = memory && asItIs(memory.composer);
  if (used?.editors.some((editor) => editor.isConnected) && owns(used, control)) return used;
  for (let at: Element | null = control; at; at = hostOf(at)) {
    const root = at.getRootNode() as Document | ShadowRoot;
    // a picture without words is published by a control of an empty composer
    for (const wanted of [hasWords, () => true]) {
      const mine = composersIn(platform, root, wanted).filter((it) => owns(it, control));
      // of several the nearest: the last one that stands before the control
      if (mine.length > 0) return mine.findLast((composer) => follows(composer.editors[0]!, control)) ?? mine[0]!;
    }
  }
  return memory && ownsInNextStep(control, memory) ? memory.composer : null;
}

/** A first look at the control alone, so that a press on anything else of a feed costs nothing. */
function mayPublish(control: HTMLElement, platform: PlatformAdapter): boolean {
  return platform.surfaces.some(({ publish }) => {
    if (publish.selectors.some((selector) => control.matches(selector))) return true;
    return ofItself(control, publish) > 0 || (publish.place !== undefined && !isKnownOther(control, publish));
  });
}

const owns = (composer: Composer, control: HTMLElement): boolean =>
  holds(regionOf(composer), control) && controlsOf(composer).includes(control);

/** A dialog's last step without its editor: the same dialog, the one that took its place, or one above it. */
function ownsInNextStep(control: HTMLElement, { composer, scope }: Memory): boolean {
  const { surface, platform } = composer;
  const now = scope && surface.scope ? closest(control, surface.scope) : null;
  if (!now) return false;
  const gone = !composer.editors.some((editor) => editor.isConnected);
  if (gone ? now !== scope && scope?.isConnected : now === scope || composersIn(platform, now).length > 0) return false;
  const all = [...now.querySelectorAll<HTMLElement>(PRESSABLE)];
  const least = Math.max(gone ? 1 : 2, ...all.map((it) => strength(it, composer, now)));
  return strength(control, composer, now) >= least;
}

/** The controls that publish `composer`: the nearest above its editor, sure ones before likely ones. */
function controlsOf(composer: Composer): readonly HTMLElement[] {
  const region = regionOf(composer);
  const own = withoutOthers(composer, region);
  for (const least of [3, 2, 1] as const) {
    const found = climb(composer, own, region, least);
    if (found) return found;
  }
  // in a dialog of its own nothing else can be meant
  return (own !== region && composer.surface.scope && climb(composer, region, region, 2)) || [];
}

function climb(composer: Composer, top: Element, region: Element, least: Strength): HTMLElement[] | null {
  for (let at: Element | null = composer.editors[0]!; at; at = parentOf(at)) {
    const found = [...at.querySelectorAll<HTMLElement>(PRESSABLE)].filter(
      (it) => strength(it, composer, region) >= least,
    );
    if (found.length > 0) return found;
    if (at === top) return null;
  }
  return null;
}

/** The widest part of `region` around the composer that holds no other composer. */
function withoutOthers({ editors, platform }: Composer, region: Element): Element {
  let own: Element = editors[0]!;
  for (let at = parentOf(own); own !== region && at; at = parentOf(at)) {
    if (editorsOf(platform, at).some((it) => !editors.includes(it))) break;
    own = at;
  }
  return own;
}

/** The composer's own part of the page: its dialog or form, else the widest ancestor that still holds no second post. */
export function regionOf({ editors, platform, surface }: Composer): Element {
  let region: Element = editors[0]!;
  const bound = surface.scope ? closest(region, surface.scope) : null;
  if (bound) return bound;
  for (let at = parentOf(region); at && !at.matches('body'); at = parentOf(at)) {
    if (at.querySelectorAll(platform.posts.post).length > 1) break;
    region = at;
    if (at.matches(LARGEST)) break;
  }
  return region;
}

function strength(control: HTMLElement, composer: Composer, region: Element): Strength {
  const { publish } = composer.surface;
  if (publish.selectors.some((selector) => control.matches(selector))) return 3;
  const editor = composer.editors[0]!;
  const heading = publish.place === 'last-in-heading';
  // what stands before the editor opens it or changes its settings, unless the site publishes from the heading
  const together = editor.isConnected && editor.getRootNode() === control.getRootNode();
  if (together && !heading && !follows(editor, control)) return 0;
  if (isElsewhere(control, editor, composer.platform, region)) return 0;
  const own = ofItself(control, publish);
  if (own > 0 || !publish.place || isKnownOther(control, publish)) return own;
  if (publish.place === 'after-editor') return isWorded(control) ? 1 : 0;
  const row = heading ? headingRow(region, editor) : lastRow(region, editor);
  return row.at(-1) === control ? 1 : 0;
}

/** What the control says by itself, wherever it stands. */
function ofItself(control: HTMLElement, { submit, worded, labels = [] }: PublishHooks): Strength {
  const label = control.getAttribute('aria-label')?.trim() || '';
  const said = saidBy(control);
  const meanings = meaningsOf(label || said);
  const isOther = meanings?.has('other') === true && !isLabel(label || said, labels);
  if (submit && !isOther && control.matches('button[type="submit"], input[type="submit"]')) return 3;
  if (isLabel(label || said, labels)) return 2;
  // "Comment" with a longer name of its own ("Leave a comment") opens a field; a post is published all the same
  if (label && labels.includes('publish') && isLabel(said, ['publish'])) return 2;
  if (!worded || label || !said || !control.matches('button') || isKnownOther(control, { labels, selectors: [] }))
    return 0;
  return isOpener(control, said) ? 0 : 1;
}

/** The tables know its label, and it publishes nothing here. */
function isKnownOther(control: HTMLElement, { labels = [] }: PublishHooks): boolean {
  const label = control.getAttribute('aria-label')?.trim() || saidBy(control);
  return meaningsOf(label) !== undefined && !isLabel(label, labels);
}

/** It is a part of another post or of a comment that the composer is not in. */
function isElsewhere(control: Element, editor: Element, { posts }: PlatformAdapter, region: Element): boolean {
  if (!editor.isConnected) return false;
  const part = control.closest(`${posts.post}, ${posts.comments}`);
  const form = closest(editor, 'form');
  return part !== null && part !== region && !holds(part, editor) && !form?.contains(part);
}

/** A count or a toggle beside the field ("Comment 12") opens it; it does not send. */
function isOpener(control: Element, said: string): boolean {
  return /^[\d\s.,+]+$/.test(said) || control.matches('[aria-expanded], [aria-pressed], [aria-haspopup]');
}

const isWorded = (control: Element): boolean => saidBy(control) !== '' && !control.querySelector('svg, img');

const buttonsIn = (part: Element): Element[] => all(part, PRESSABLE);

/** The buttons of a dialog's form that have words; of the whole dialog, where the form has none. */
function lastRow(region: Element, editor: Element): Element[] {
  const form = closest(editor, 'form') ?? region.querySelector('form') ?? region;
  const worded = buttonsIn(form).filter(isWorded);
  return worded.length > 0 ? worded : buttonsIn(region).filter(isWorded);
}

/** The buttons of the first row of a dialog that stands before the editor: beside its heading, or without one the first. */
function headingRow(region: Element, editor: Element): Element[] {
  const first = region.querySelector(PRESSABLE);
  for (const start of [...region.querySelectorAll('h1, h2, [role="heading"]'), ...(first ? [first] : [])]) {
    let row: Element[] = [];
    for (let at = start === first ? start : parentOf(start); at && at !== region && !at.contains(editor); ) {
      row = at.matches(PRESSABLE) ? [at] : buttonsIn(at);
      if (row.some(isWorded)) return row;
      at = parentOf(at);
    }
  }
  return [];
}
