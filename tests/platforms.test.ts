// @vitest-environment happy-dom
import type { Window as HappyWindow } from 'happy-dom';
import { beforeEach, describe, expect, it } from 'vitest';
import { PLATFORMS } from '../platforms/index.ts';
import type { PageExample } from '../platforms/pages/page.ts';
import { closest } from '../platforms/tree.ts';
import { accountOf, targetOf } from '../utils/page/account.ts';
import { composerOfControl, pressOf } from '../utils/page/act.ts';
import { composerOf, fieldOf, isMessage } from '../utils/page/composer.ts';

const PAGES = import.meta.glob<readonly PageExample[]>(
  ['../platforms/pages/*.ts', '!../platforms/pages/{page,kit}.ts'],
  {
    eager: true,
    import: 'default',
  },
);

/** The least pages of a platform and its traps. */
const pagesOf = (id: string): readonly PageExample[] =>
  Object.entries(PAGES).flatMap(([path, pages]) => (path.split('/').at(-1)!.split('.')[0] === id ? pages : []));

/** All elements of a page, open shadow roots entered. */
function all(root: ParentNode, selector: string): HTMLElement[] {
  const inside = [...root.querySelectorAll('*')].flatMap((it) => (it.shadowRoot ? all(it.shadowRoot, selector) : []));
  return [...root.querySelectorAll<HTMLElement>(selector), ...inside];
}

function lay(example: PageExample, host: string): void {
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
      if (example.target !== undefined) expect(targetOf(platform, editor)).toEqual(example.target);
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
  lay({ name: '', path: '/', html, surface: 'post-dialog' }, 'www.facebook.com');
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
    expect(accountOf(x, editor, document, registered)).toMatchObject({
      kind: 'work',
      handle: 'wei_chen',
      name: 'Wei Chen',
    });
    expect(accountOf(x, editor, document, [])).toMatchObject({ kind: 'unknown' });
    expect(accountOf(x, editor, document, [{ ...registered[0], platform: 'facebook' }]).kind).toBe('unknown');
  });
});
