// @vitest-environment happy-dom
import type { Window as HappyWindow } from 'happy-dom';
import { beforeEach, describe, expect, it } from 'vitest';
import { PLATFORMS } from '../platforms/index.ts';
import type { GestureExample, PageExample, PostRead, PressExample } from '../platforms/pages/page.ts';
import type { Gesture, PlatformAdapter } from '../platforms/platform.ts';
import { closest } from '../platforms/tree.ts';
import { accountOf, targetOf } from '../utils/page/account.ts';
import { composerOfControl, pressOf } from '../utils/page/act.ts';
import { composerOf, fieldOf, isMessage } from '../utils/page/composer.ts';

const PAGES = import.meta.glob<readonly PageExample[]>(
  ['../platforms/pages/*.ts', '!../platforms/pages/*.gestures.ts', '!../platforms/pages/{page,kit}.ts'],
  {
    eager: true,
    import: 'default',
  },
);
const GESTURES = import.meta.glob<readonly GestureExample[]>('../platforms/pages/*.gestures.ts', {
  eager: true,
  import: 'default',
});

/** The least pages of a platform and its traps. */
const pagesOf = (id: string): readonly PageExample[] =>
  Object.entries(PAGES).flatMap(([path, pages]) => (path.split('/').at(-1)!.split('.')[0] === id ? pages : []));

/** The pages with likes, reposts and follows of a platform. */
const gesturesOf = (id: string): readonly GestureExample[] =>
  Object.entries(GESTURES).flatMap(([path, pages]) => (path.split('/').at(-1)!.split('.')[0] === id ? pages : []));

/** All elements of a page, open shadow roots entered. */
function all(root: ParentNode, selector: string): HTMLElement[] {
  const inside = [...root.querySelectorAll('*')].flatMap((it) => (it.shadowRoot ? all(it.shadowRoot, selector) : []));
  return [...root.querySelectorAll<HTMLElement>(selector), ...inside];
}

function lay(example: Pick<PageExample, 'path' | 'lang' | 'cookie' | 'html'>, host: string): void {
  (window as unknown as HappyWindow).happyDOM.setURL(`https://${host}${example.path}`);
  document.documentElement.lang = example.lang ?? 'en';
  for (const pair of example.cookie?.split('; ') ?? []) setCookie(pair);
  document.body.innerHTML = example.html;
  openShadows(document);
}

function openShadows(tree: ParentNode): void {
  for (const template of tree.querySelectorAll<HTMLTemplateElement>('template[data-shadow]')) {
    const root = template.parentElement!.attachShadow({ mode: 'open' });
    root.append(template.content);
    template.remove();
    openShadows(root);
  }
}

// the adapters read the page's own cookies, which a page sets in this way
function setCookie(pair: string): void {
  Reflect.set(document, 'cookie', pair);
}

beforeEach(() => {
  for (const pair of document.cookie.split('; '))
    setCookie(`${pair.split('=')[0]}=; expires=Thu, 01 Jan 1970 00:00:00 GMT`);
});

/** The gesture that a press on `element` is, as the guard looks for it: first match wins. */
function gestureOf(platform: PlatformAdapter, element: Element): { gesture: Gesture; control: Element } | null {
  for (const gesture of platform.gestures?.presses ?? []) {
    const control = closest(element, gesture.control);
    if (control && (gesture.when?.(control, document) ?? true)) return { gesture, control };
  }
  return null;
}

/** The element that `data-press` names, and the innermost one in it, where a finger would be. */
function pressed(name: string): readonly [Element, Element] {
  const element = all(document, `[data-press="${name}"]`)[0];
  if (!element) throw new Error(`no data-press="${name}"`);
  let inner: Element = element;
  while (inner.firstElementChild) inner = inner.firstElementChild;
  return [element, inner];
}

/** What a post says by itself, without what it quotes. */
function readPost(platform: PlatformAdapter, post: Element): PostRead {
  const { posts } = platform;
  const author = posts.author(post);
  const within = (words: Element): boolean => {
    const aside = words.closest(posts.aside ? `${posts.comments}, ${posts.aside}` : posts.comments);
    if (aside && aside !== post && post.contains(aside)) return false;
    const second = posts.inner ? post.querySelectorAll(posts.inner)[1] : null;
    return !second || !(second.compareDocumentPosition(words) & Node.DOCUMENT_POSITION_FOLLOWING);
  };
  const words = posts.text.flatMap((it) => [...post.querySelectorAll(it)]).find(within);
  const copy = words?.cloneNode(true) as Element | undefined;
  for (const noise of copy?.querySelectorAll(posts.noise) ?? []) noise.remove();
  return { author: author?.name ?? null, handle: author?.handles[0] ?? null, text: copy?.textContent?.trim() ?? '' };
}

function expectPress(platform: PlatformAdapter, press: PressExample): void {
  const hooks = platform.gestures!;
  const { posts } = platform;
  const told = JSON.stringify(press);
  const [element, inner] = press.at === null ? [document.body, document.body] : pressed(press.at);
  let aimed: Element | null = null;
  let control: Element = element;
  if (press.key === undefined) {
    for (const from of [element, inner]) {
      const found = gestureOf(platform, from);
      expect(found?.gesture.id ?? null, told).toBe(press.gesture);
      if (!found) continue;
      control = found.control;
      expect(found.gesture.undoes?.(control) ?? false, told).toBe(press.undoes ?? false);
      expect(found.gesture.from === 'opener' || !press.opener, told).toBe(true);
      const opener = press.opener ? closest(pressed(press.opener)[1], hooks.openers) : null;
      if (press.opener) expect(opener, told).not.toBeNull();
      aimed = hooks.aim(found.gesture.from === 'opener' && opener ? opener : control, document);
    }
  } else {
    const shortcut = hooks.shortcuts.find((it) => it.key === press.key && (it.when?.(document) ?? true));
    expect(shortcut?.act ?? null, told).toBe(press.gesture);
    aimed = shortcut ? hooks.aim(element, document) : null;
    if (aimed) expect(shortcut?.undoes?.(aimed) ?? false, told).toBe(press.undoes ?? false);
  }
  const of = aimed;
  const first = (person: { handles: readonly string[]; name: string | null } | null | undefined): string | null =>
    person?.handles[0] ?? person?.name ?? null;
  if (press.post !== undefined) expect(of && readPost(platform, of), told).toEqual(press.post);
  if (press.second !== undefined) expect(first(of && posts.second?.(of)), told).toBe(press.second);
  if (press.coauthors) expect(of && posts.coauthors?.(of).map(first), told).toEqual(press.coauthors);
  if (press.quoted !== undefined) {
    const quoted = (of && posts.quoted?.(of)) ?? null;
    expect(quoted && readPost(platform, quoted), told).toEqual(press.quoted);
  }
  if (press.followed !== undefined) expect(hooks.followed(control, document), told).toEqual(press.followed);
  if (press.account) expect(platform.account(control, document), told).toEqual(press.account);
}

it('every adapter has pages that it must understand', () => {
  const ids = new Set(Object.keys(PAGES).map((path) => path.split('/').at(-1)!.split('.')[0]!));
  expect([...ids].sort()).toEqual(PLATFORMS.map((platform) => platform.id).sort());
});

for (const platform of PLATFORMS) {
  const examples = pagesOf(platform.id);
  describe(platform.id, () => {
    it.each(examples.map((example) => [example.name, example] as const))('%s', (_name, example) => {
      lay(example, platform.hosts[0]!);
      const editor = all(document, '[data-is="editor"]')[0]!;
      const field = fieldOf(editor.querySelector('span, p') ?? editor);
      expect(field).toBe(editor);
      const composer = composerOf(platform, field);
      expect(composer?.surface.id ?? null).toBe(example.surface);
      const others = all(document, '[data-is="other"]');
      const publish = all(document, '[data-is="publish"]');
      if (!composer) {
        for (const control of [...others, ...publish]) expect(composerOfControl(control, platform, null)).toBeNull();
        return;
      }
      expect(composer.surface.act).toBe(example.act);
      const scope = composer.surface.scope ? closest(editor, composer.surface.scope) : null;
      const inUse = { composer, scope };
      for (const control of publish) {
        for (const memory of [null, inUse])
          expect(composerOfControl(control, platform, memory)?.editors, control.outerHTML).toContain(editor);
        const icon = control.firstElementChild ?? control;
        let press: unknown = null;
        window.addEventListener('click', (event) => (press = pressOf(event, platform, null)), {
          capture: true,
          once: true,
        });
        icon.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
        expect(press).toMatchObject({ phase: 'act' });
      }
      for (const control of others)
        for (const memory of [null, inUse])
          expect(composerOfControl(control, platform, memory)?.editors ?? [], control.outerHTML).not.toContain(editor);
      if (example.account) expect(platform.account(editor, document)).toEqual(example.account);
      if (example.target !== undefined) {
        const account = accountOf(platform, editor, document, { accounts: [] });
        const target = targetOf(platform, editor, { account, registered: [] });
        if (example.target) expect(target).toMatchObject(example.target);
        else expect(target).toBeNull();
      }
      if (example.next) {
        const step = document.createElement('div');
        step.innerHTML = example.next;
        scope!.replaceChildren(...step.childNodes);
        for (const control of all(document, '[data-is="publish"]'))
          expect(composerOfControl(control, platform, inUse), control.outerHTML).toBe(composer);
        for (const control of all(document, '[data-is="other"]'))
          expect(composerOfControl(control, platform, inUse), control.outerHTML).toBeNull();
      }
    });

    for (const example of gesturesOf(platform.id))
      it.each(example.presses.map((press) => [`${press.key ?? 'press'} ${press.at}`, press] as const))(
        `${example.name}: %s`,
        (_name, press) => {
          lay(example, platform.hosts[0]!);
          expectPress(platform, press);
          if (example.switcher !== undefined)
            expect(platform.switcher?.(document)?.getAttribute('data-press') ?? null).toBe(example.switcher);
        },
      );

    it('takes no control that publishes and no field for a like, a repost or a follow', () => {
      for (const example of examples) {
        lay(example, platform.hosts[0]!);
        for (const element of all(document, '[data-is="publish"], [data-is="editor"]'))
          expect(gestureOf(platform, element)?.gesture.id ?? null, `${example.name}: ${element.outerHTML}`).toBeNull();
      }
    });

    it('takes no field of its messages for a composer, even where it looks like one', () => {
      const [from] = platform.messages.within.split(',');
      expect(from).toBeTruthy();
      for (const example of examples.filter((it) => it.surface === null)) {
        lay(example, platform.hosts[0]!);
        const editor = all(document, '[data-is="editor"]')[0]!;
        if (example.name.includes('message') || example.name.includes('chat'))
          expect(isMessage(platform, editor)).toBe(true);
      }
    });
  });
}

it('a dialog over the one that holds the draft publishes the draft, its other buttons do not', () => {
  const facebook = PLATFORMS.find((platform) => platform.id === 'facebook')!;
  const button = (label: string, is: string): string =>
    `<div role="button" aria-label="${label}" data-is="${is}"></div>`;
  const html = `<div role="dialog" aria-hidden="true"><form method="POST"><h2>Create post</h2><div contenteditable="true" role="textbox" data-lexical-editor="true" data-is="editor">hi</div>${button('Next', 'other')}</form></div><div role="dialog"><h2>Post settings</h2>${button('Back', 'other')}${button('Boost post', 'other')}${button('Post', 'publish')}</div>`;
  lay({ path: '/', html }, 'www.facebook.com');
  const editor = all(document, '[data-is="editor"]')[0]!;
  const composer = composerOf(facebook, editor)!;
  const memory = { composer, scope: editor.closest('[role="dialog"]') };
  expect(composerOfControl(all(document, '[data-is="publish"]')[0]!, facebook, memory)).toBe(composer);
  for (const control of all(document, '[data-is="other"]'))
    expect(composerOfControl(control, facebook, memory), control.outerHTML).toBeNull();
});

describe('the account that speaks', () => {
  const x = PLATFORMS.find((platform) => platform.id === 'x')!;
  const home = pagesOf('x')[0]!;
  const registered = [{ platform: 'x', handle: 'wei_chen', name: 'Wei', kind: 'work' }] as const;

  it('has the kind that was registered for its handle, and is unknown otherwise', () => {
    lay(home, 'x.com');
    const editor = all(document, '[data-is="editor"]')[0]!;
    expect(accountOf(x, editor, document, { accounts: registered })).toMatchObject({
      kind: 'work',
      handle: 'wei_chen',
      name: 'Wei Chen',
    });
    expect(accountOf(x, editor, document, { accounts: [] })).toMatchObject({ kind: 'unknown' });
    expect(accountOf(x, editor, document, { accounts: [{ ...registered[0], platform: 'facebook' }] }).kind).toBe(
      'unknown',
    );
  });
});
