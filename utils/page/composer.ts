import type { PlatformAdapter, Surface } from '../../platforms/platform.ts';
import { all, closest, hides, isIn, parentOf } from '../../platforms/tree.ts';
import { isTextField } from './read.ts';

/** A field in which a person writes something that others will see. */
export interface Composer {
  readonly platform: PlatformAdapter;
  readonly surface: Surface;
  /** Where the person writes; the first is the one that was found. A thread has several, in the order of the page. */
  readonly editors: readonly HTMLElement[];
}

/** The field that an event happened in: a text field, or the outermost element that is edited. Null outside of any. */
export function fieldOf(element: Element | null): HTMLElement | null {
  if (!element) return null;
  const text = closest(element, 'textarea, input');
  if (text && isTextField(text)) return text as HTMLElement;
  let field = closest(element, '[contenteditable]:not([contenteditable="false"])');
  for (let above = field; above; ) {
    field = above;
    const parent = parentOf(above);
    // a mention inside an editor is contenteditable=false inside true: only an unbroken chain is one field
    above = parent ? closest(parent, '[contenteditable]') : null;
    if (above?.getAttribute('contenteditable') === 'false') break;
  }
  return field as HTMLElement | null;
}

/** Where the person is: the innermost element of an event, open shadow roots seen through. */
export function innermost(event: Event): Element | null {
  const target = event.composedPath()[0];
  if (target instanceof Element) return hides(target) ? parentOf(target) : target;
  if (target instanceof Text) return target.parentElement;
  return null;
}

/** Whether a field is for private messages: it is not read at all. */
export function isMessage(platform: PlatformAdapter, field: Element): boolean {
  const { within, path, except, when } = platform.messages;
  if (isIn(field, within)) return true;
  const page = field.ownerDocument;
  if (path.test(page.location?.pathname ?? '') && !(except && closest(field, except))) return true;
  return when?.(field, page) ?? false;
}

/** The focused element, open shadow roots entered. */
export function focused(page: Document): Element | null {
  let at = page.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** The composer that `field` is, or null: unknown fields and private messages are none. */
export function composerOf(platform: PlatformAdapter, field: HTMLElement | null): Composer | null {
  if (!field || isMessage(platform, field)) return null;
  const surface = platform.surfaces.find((it) => fits(it, field));
  if (!surface) return null;
  return { platform, surface, editors: threadOf(surface, field) };
}

function fits(surface: Surface, field: HTMLElement): boolean {
  if (!field.matches(surface.editor)) return false;
  if (surface.within && !isIn(field, surface.within)) return false;
  if (surface.outside && isIn(field, surface.outside)) return false;
  return !surface.when || surface.when(field, field.ownerDocument);
}

/** Several fields that one press publishes: the posts of a thread, a caption with what is said of its pictures. */
function threadOf(surface: Surface, field: HTMLElement): readonly HTMLElement[] {
  const scope = surface.together && surface.scope ? closest(field, surface.scope) : null;
  if (!scope) return [field];
  const all = [...scope.querySelectorAll<HTMLElement>(surface.editor)].filter((it) => fieldOf(it) === it);
  return all.includes(field) ? all : [field];
}

/** The same composer with the fields that it has now: a thread grows, a title comes and goes. Itself where nothing has changed. */
export function asItIs(composer: Composer): Composer {
  const field = composer.editors.find((editor) => editor.isConnected);
  if (!field || !composer.surface.together) return composer;
  const editors = threadOf(composer.surface, field);
  const same = editors.length === composer.editors.length && editors.every((it, i) => it === composer.editors[i]);
  return same ? composer : { ...composer, editors };
}

/** Every element below `root` that looks like a field of one of the site's composers. */
export function editorsOf(platform: PlatformAdapter, root: Element | ShadowRoot | Document): HTMLElement[] {
  const selector = [...new Set(platform.surfaces.map((surface) => surface.editor))].join(', ');
  return all<HTMLElement>(root, selector).filter((it) => fieldOf(it) === it);
}

/** False for a field in which nothing is written. */
export function hasWords(editor: Element): boolean {
  return (isTextField(editor) ? editor.value : (editor.textContent ?? '')).trim() !== '';
}

/** Every composer below `root`, in the order of the page; open shadow roots inside are not entered. */
export function composersIn(
  platform: PlatformAdapter,
  root: Element | ShadowRoot | Document,
  wanted: (editor: Element) => boolean = () => true,
): Composer[] {
  const found: Composer[] = [];
  for (const element of editorsOf(platform, root)) {
    if (!wanted(element) || found.some((it) => it.editors.includes(element))) continue;
    const composer = composerOf(platform, element);
    if (composer) found.push(composer);
  }
  return found;
}
