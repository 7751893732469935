import type { KeyInput, Page } from 'puppeteer-core';
import { gesture } from '../../playground/drive.ts';
import type { Who } from '../../playground/kit/spots.ts';
import { type GestureSpot, type GestureWay, SURFACES, type Surface, type Way } from '../../playground/surfaces.ts';
import type { Driven } from './browser.ts';
import { type Shown, shownOn } from './overlay.ts';
import { until } from './wait.ts';

type Part =
  | 'open'
  | 'next'
  | 'editor'
  | 'publish'
  | 'publishIcon'
  | 'message'
  | 'other'
  | 'form'
  | 'mention'
  | 'emoji'
  | 'close';

export interface Published {
  readonly surface: string;
  readonly act: string;
  readonly account: string;
  readonly text: string;
  readonly to: string | null;
}

/** A like, a repost or a follow that the site took, or took back. */
export interface Reaction {
  readonly id: string;
  readonly act: string;
  readonly to: string;
  readonly isTrusted: boolean;
}

export interface Seen {
  readonly surface: string;
  readonly type: string;
  readonly isTrusted: boolean;
  readonly on: string;
  readonly key: string | null;
}

/** The page's own side of the tests, as far as the driver uses it. */
interface Playground {
  readonly published: Published[];
  readonly seen: Seen[];
  readonly reactions: Reaction[];
  trustedOnly: boolean;
  setText(id: string, text: string): void;
  setPostText(who: Who, text: string): void;
  element(id: string, part: Part): Element | null;
  point(id: string, part: Part): { x: number; y: number } | null;
  model(id: string): string;
  html(id: string): string;
}

/** A playground page in a tab, with real input on it. */
export interface Tab {
  readonly page: Page;
  readonly shown: Shown;
  /** Brings the surface's editor about, by pressing what opens it. */
  open(id: string): Promise<void>;
  /** A real press with the mouse (or a finger, Chromium and Firefox) on a part of the surface. */
  press(id: string, part: Part, how?: 'mouse' | 'finger'): Promise<void>;
  /** Opens the surface, puts the caret into its editor with a press and types with real keys; `\n` becomes a line break that does not send. */
  write(id: string, text: string): Promise<void>;
  /** Does what a person does to publish: presses, keys, all real. */
  publish(id: string, way: Way): Promise<void>;
  /** Likes, reposts or follows as a person does, for the rival's post or for an ordinary one. */
  gesture(spot: GestureSpot, who: Who, way: GestureWay): Promise<void>;
  reactions(): Promise<readonly Reaction[]>;
  /** Replaces the words of a post. */
  setPostText(who: Who, text: string): Promise<void>;
  key(name: KeyInput): Promise<void>;
  chord(...keys: readonly KeyInput[]): Promise<void>;
  model(id: string): Promise<string>;
  html(id: string): Promise<string>;
  published(): Promise<readonly Published[]>;
  seen(): Promise<readonly Seen[]>;
  forgetSeen(): Promise<void>;
  has(id: string, part: Part): Promise<boolean>;
  /** Whether a person can see the part: a dialog's second step hides its editor. */
  isVisible(id: string, part: Part): Promise<boolean>;
  /** Makes the site deaf to events that are not trusted. */
  onlyTrusted(): Promise<void>;
  /** Colours of our marks that the page can count: the ranges in `CSS.highlights`. */
  marks(): Promise<number>;
  close(): Promise<void>;
}

/** The surface of that name. */
export function surfaceOf(id: string): Surface {
  const surface = SURFACES.find((one) => one.id === id);
  if (!surface) throw new Error(`the playground has no surface ${id}`);
  return surface;
}

type Window = { readonly __playground: Playground };

/** The driver's side of a playground page. */
export function tabOf(driven: Driven, page: Page): Tab {
  const shown = shownOn(driven, page);
  const ask = <T, A extends unknown[]>(body: (...args: A) => T, ...args: A) =>
    page.evaluate(body as never, ...args) as Promise<Awaited<T>>;
  const has = (id: string, part: Part) =>
    ask((one, what) => (globalThis as unknown as Window).__playground.element(one, what) !== null, id, part);
  const point = (id: string, part: Part) =>
    until(`${part} of ${id} on the page`, () =>
      ask((one, what) => (globalThis as unknown as Window).__playground.point(one, what), id, part),
    );

  async function press(id: string, part: Part, how: 'mouse' | 'finger' = 'mouse'): Promise<void> {
    const { x, y } = await point(id, part);
    if (how === 'finger') await page.touchscreen.tap(x, y);
    else await page.mouse.click(x, y);
  }

  const frames = () =>
    ask(
      () =>
        new Promise<void>((done) => {
          requestAnimationFrame(() => requestAnimationFrame(() => done()));
          // a page that is not painted has no frames
          setTimeout(done, 200);
        }),
    );

  async function open(id: string): Promise<void> {
    if (surfaceOf(id).opens && !(await has(id, 'editor')) && !(await has(id, 'message'))) await press(id, 'open');
    await until(`the editor of ${id}`, () => has(id, 'editor'));
  }

  async function write(id: string, text: string): Promise<void> {
    await open(id);
    // an edit begins with what was published before
    if (surfaceOf(id).act === 'edit')
      await ask((one) => (globalThis as unknown as Window).__playground.setText(one, ''), id);
    await press(id, 'editor');
    // nobody types sooner than two frames after a press, and Draft.js puts its caret then
    await frames();
    const [first = '', ...more] = text.split('\n');
    await page.keyboard.type(first);
    for (const line of more) {
      await (surfaceOf(id).ways.includes('enter') ? chord('Shift', 'Enter') : page.keyboard.press('Enter'));
      await page.keyboard.type(line);
    }
  }

  async function chord(...keys: readonly KeyInput[]): Promise<void> {
    for (const key of keys) await page.keyboard.down(key);
    for (const key of [...keys].reverse()) await page.keyboard.up(key);
  }

  async function focusControl(id: string): Promise<void> {
    await until(`publish control of ${id}`, () => has(id, 'publish'));
    // a site that has just drawn its control anew has taken the focus away with the old one
    let steady = 0;
    await until(`focus on the publish control of ${id}`, async () => {
      const there = await ask((one) => {
        const control = (globalThis as unknown as Window).__playground.element(one, 'publish') as HTMLElement;
        const had = (control.getRootNode() as Document | ShadowRoot).activeElement === control;
        if (!had) control.focus();
        return had;
      }, id);
      steady = there ? steady + 1 : 0;
      return steady > 1;
    });
  }

  async function publish(id: string, way: Way): Promise<void> {
    // what is done in two steps has its publish control in the second; the press that leads there may be held already
    if (!(await has(id, 'publish')) && (await has(id, 'next'))) {
      await press(id, 'next');
      await until('the last step or a card', async () => (await has(id, 'publish')) || (await shown.isOpen()));
      if (await shown.isOpen()) return;
    }
    if (way === 'click') return press(id, 'publish');
    if (way === 'touch') return press(id, 'publish', 'finger');
    if (way === 'click-icon') return press(id, 'publishIcon');
    if (way === 'enter-on-control' || way === 'space-on-control') {
      await focusControl(id);
      return page.keyboard.press(way === 'enter-on-control' ? 'Enter' : ' ');
    }
    if (way === 'ctrl-enter') return chord('Control', 'Enter');
    if (way === 'meta-enter') return chord('Meta', 'Enter');
    return page.keyboard.press('Enter');
  }

  return {
    page,
    shown,
    open,
    press,
    write,
    publish,
    gesture: (spot, who, way) => gesture(page, spot, who, way),
    reactions: () => ask(() => [...(globalThis as unknown as Window).__playground.reactions]),
    setPostText: (who, text) =>
      ask((one, words) => (globalThis as unknown as Window).__playground.setPostText(one, words), who, text),
    key: (name) => page.keyboard.press(name),
    chord,
    has,
    model: (id) => ask((one) => (globalThis as unknown as Window).__playground.model(one), id),
    html: (id) => ask((one) => (globalThis as unknown as Window).__playground.html(one), id),
    published: () => ask(() => [...(globalThis as unknown as Window).__playground.published]),
    seen: () => ask(() => [...(globalThis as unknown as Window).__playground.seen]),
    forgetSeen: () =>
      ask(() => {
        (globalThis as unknown as Window).__playground.seen.length = 0;
      }),
    isVisible: (id, part) =>
      ask(
        (one, what) => (globalThis as unknown as Window).__playground.element(one, what)?.checkVisibility() ?? false,
        id,
        part,
      ),
    onlyTrusted: () =>
      ask(() => {
        (globalThis as unknown as Window).__playground.trustedOnly = true;
      }),
    marks: () => ask(() => [...(CSS.highlights?.values() ?? [])].reduce((sum, highlight) => sum + highlight.size, 0)),
    close: () => page.close(),
  };
}
