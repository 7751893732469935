import { SURFACES } from '../surfaces.ts';
import { FAMILY } from './delegate.ts';
import { options, platform } from './options.ts';
import type { Part, Published, Reaction, Seen, Shelved } from './shelved.ts';
import { body, gesture, type SpotPart, setPostText, spotMet, spotPart, type Who } from './spots.ts';

const published: Published[] = [];
const seen: Seen[] = [];
const reactions: Reaction[] = [];

const composers = new Map<string, Shelved>();
const openers = new Map<string, () => Element | null>();
const delays = new Map<string, number>();
const listeners: (() => void)[] = [];
let account = options.account;

function numberOf(handle: string): string {
  if (/^\d+$/.test(handle)) return handle;
  let value = 7;
  for (const letter of handle) value = (value * 31 + letter.codePointAt(0)!) % 99_999_999_977;
  return `1000${String(value).padStart(11, '0')}`;
}

function takeDelay(id: string): number {
  const delay = delays.get(id) ?? 0;
  delays.delete(id);
  return delay;
}

function shelve(composer: Shelved): void {
  composers.set(composer.id, composer);
}

function unshelve(composer: Shelved): void {
  if (composers.get(composer.id) === composer) composers.delete(composer.id);
}

function opener(id: string, find: () => Element | null): void {
  openers.set(id, find);
}

function shown(show: () => void): void {
  listeners.push(show);
  show();
}

function changed(): void {
  for (const listener of listeners) listener();
}

function accept(composer: Shelved, text: string): void {
  const act = SURFACES.find(({ id }) => id === composer.id)?.act ?? 'post';
  const { handle, name } = composer.as() ?? account;
  published.push({
    surface: composer.id,
    act,
    account: handle,
    name,
    text,
    at: Date.now(),
    to: composer.to,
  });
  changed();
}

function heeds(event: Event): boolean {
  return event.isTrusted || !api.trustedOnly;
}

function react(act: string, to: string, id = '', event: Event | null = null): void {
  reactions.push({ id, act, to, at: Date.now(), isTrusted: event?.isTrusted ?? false });
  changed();
}

const known = new WeakSet<Event>();

function noteOf(event: Event, composer: Shelved): Seen['on'] | null {
  const path = event.composedPath();
  const within = (part: Part) => {
    const element = composer.part(part);
    return element !== null && path.includes(element);
  };
  if (event.type === 'submit') return within('form') ? 'form' : null;
  if (within('publish')) return 'publish';
  if (!within('editor')) return null;
  if (event.type.startsWith('key')) return composer.sends(event as KeyboardEvent) ? 'editor' : null;
  if (event.type !== 'beforeinput' || (event as InputEvent).inputType !== 'insertParagraph') return null;
  return composer.sends(new KeyboardEvent('keydown', { key: 'Enter' })) ? 'editor' : null;
}

function note(event: Event): void {
  if (known.has(event)) return;
  known.add(event);
  const reached = [...composers.values()].flatMap((composer) => {
    const on = noteOf(event, composer);
    return on ? [{ id: composer.id, on, empty: composer.text() === '' }] : [];
  });
  // one control may send several fields: it is noted for the one that holds something
  const met = reached.find(({ empty }) => !empty) ?? reached[0] ?? spotMet(event);
  if (!met) return;
  const { key, isComposing } = event as KeyboardEvent;
  seen.push({
    surface: met.id,
    type: event.type,
    isTrusted: event.isTrusted,
    on: met.on,
    key: key ?? null,
    isComposing: isComposing ?? false,
    at: Date.now(),
  });
}

function watch(target: EventTarget): void {
  for (const type of FAMILY)
    for (const capture of [true, false]) target.addEventListener(type, note, { capture, passive: true });
}

function composerOf(id: string): Shelved {
  const composer = composers.get(id);
  if (!composer) throw new Error(`The surface ${id} is not on this page now; open it first.`);
  return composer;
}

function middle(element: Element): { x: number; y: number } {
  element.scrollIntoView({ block: 'center', behavior: 'instant' as ScrollBehavior });
  const box = element.getBoundingClientRect();
  let x = box.left + box.width / 2;
  let y = box.top + box.height / 2;
  let inner: Window = element.ownerDocument.defaultView!;
  while (inner !== inner.parent && inner.frameElement) {
    const frame = inner.frameElement.getBoundingClientRect();
    x += frame.left;
    y += frame.top;
    inner = inner.parent;
  }
  return { x, y };
}

const api = {
  platform,
  options,
  published,
  seen,
  reactions,
  /** When true the site ignores events whose isTrusted is false. */
  trustedOnly: false,
  surfaces: () => [...composers.keys()],
  account: () => account,
  /** The account's number, where a site uses one: the handle itself if it is a number. */
  accountId: () => numberOf(account.handle),
  element(id: string, part: Part): Element | null {
    if (part === 'open') return openers.get(id)?.() ?? null;
    return composers.get(id)?.part(part) ?? null;
  },
  /** The middle of a part in the top window's viewport, in CSS pixels, after scrolling to it. */
  point(id: string, part: Part): { x: number; y: number } | null {
    const element = api.element(id, part);
    return element && middle(element);
  },
  /** A part of a gesture's spot. */
  spot: spotPart,
  /** Its middle, like `point`. */
  spotPoint(id: string, who: Who, part: SpotPart): { x: number; y: number } | null {
    const element = spotPart(id, who, part);
    return element && middle(element);
  },
  /** Replaces the words of the rival's or the ordinary post. */
  setPostText,
  model: (id: string) => composerOf(id).text(),
  html: (id: string) => composerOf(id).html(),
  setText: (id: string, text: string) => composerOf(id).setText(text),
  insertMention: (id: string) => composerOf(id).insertMention(),
  insertEmoji: (id: string) => composerOf(id).insertEmoji(),
  focus: (id: string) => composerOf(id).focus(),
  setAccount(next: { handle: string; name: string }): void {
    account = next;
    changed();
  },
  /** Unmounts the editor and mounts a new one, empty, in its place. */
  remount(id: string): void {
    composerOf(id).unmount();
    composerOf(id).mount();
  },
  /** Unmounts the editor, or keeps it from mounting when it is opened, and mounts it `ms` later. */
  mountLate(id: string, ms: number): void {
    const composer = composers.get(id);
    if (!composer) {
      delays.set(id, ms);
      return;
    }
    composer.unmount();
    setTimeout(() => composer.mount(), ms);
  },
  reset(): void {
    published.length = 0;
    seen.length = 0;
    reactions.length = 0;
    for (const composer of composers.values()) composer.setText('');
    changed();
  },
};

const ownShelf = {
  api,
  /** Milliseconds that the next mounting of this surface is to wait, once. */
  takeDelay,
  /** Puts a composer on the shelf, in place of an older one of the same surface. */
  shelve,
  /** Takes a composer off the shelf, unless another has taken its place. */
  unshelve,
  /** Says what opens a surface. */
  opener,
  /** Runs its argument now and whenever the account or the lists change. */
  shown,
  /** The site accepts what a composer sent. */
  accept,
  /** Whether the site takes notice of this event; the `trustedOnly` switch makes it deaf to replayed ones. */
  heeds,
  /** Says where a gesture's control stands and what belongs to it. */
  gesture,
  /** Says which element holds the words of the rival's or the ordinary post. */
  body,
  /** The site takes a like, an unlike or another reaction: of whose post, by which spot, on which event. */
  react,
  /** Notes every event of the family that reaches its argument, in both phases. */
  watch,
};

/** The type of `window.__playground`: what a page shows to its tests. */
export type Playground = typeof api;

type Holder = Window & { __shelf?: typeof ownShelf };

/** The page's shelf: what it published, its composers and their parts. A frame of the site's own shares its page's. */
export const shelf = (window.parent === window ? null : (window.parent as Holder).__shelf) ?? ownShelf;

Object.assign(globalThis, { __playground: shelf.api, __shelf: shelf });
