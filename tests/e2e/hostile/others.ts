import type { Session } from '../driver.ts';
import type { Tab } from '../tab.ts';

/** What another extension does to our element: in the page's own tree, or in our closed root, which it may open. */
export interface Edit {
  readonly name: string;
  /** The source of a function of our host, or of our root. */
  readonly host?: string;
  readonly root?: string;
}

/** The host is asked for anew each time: it may have been moved. */
const HOST = `[...document.documentElement.children].find((it) => it.tagName === 'DIV' && it.id !== 'theirs')`;

export const EDITS: readonly Edit[] = [
  { name: 'hides the host', host: "(host) => { host.hidden = true; host.style.cssText = 'display:none!important'; }" },
  { name: 'makes the host inert', host: '(host) => { host.inert = true; host.setAttribute("popover", "auto"); }' },
  { name: 'fills the host', host: "(host) => { host.append('mine', document.createElement('button')); }" },
  { name: 'removes the host', host: '(host) => host.remove()' },
  { name: 'moves the host', host: '(host) => document.body.prepend(host)' },
  {
    name: 'puts another in its place',
    host: "(host) => { const own = document.createElement('div'); own.id = 'theirs'; host.replaceWith(own); }",
  },
  { name: 'closes the dialog', root: "(root) => root.querySelector('dialog').close()" },
  { name: 'takes the open mark away', root: "(root) => root.querySelector('dialog').removeAttribute('open')" },
  { name: 'removes the dialog', root: "(root) => root.querySelector('dialog').remove()" },
  { name: 'empties the root', root: '(root) => root.replaceChildren()' },
  { name: 'hides the dialog', root: "(root) => root.querySelector('dialog').style.setProperty('display', 'none')" },
  {
    name: 'takes the sheets away',
    root: "(root) => { root.adoptedStyleSheets = []; for (const it of root.querySelectorAll('style')) it.remove(); }",
  },
  {
    name: 'presses every button by script',
    root: `(root) => { for (const it of [...root.querySelectorAll('button')].reverse()) { it.click();
      for (const type of ['press', 'click', 'pointerdown']) it.dispatchEvent(new CustomEvent(type, { bubbles: true })); } }`,
  },
  {
    name: 'forges the dialog’s own events',
    root: "(root) => { for (const type of ['cancel', 'close', 'submit', 'toggle']) root.querySelector('dialog')?.dispatchEvent(new Event(type)); }",
  },
];

/** Does it. */
export async function edit(session: Session, tab: Tab, { host, root }: Edit): Promise<void> {
  if (host) await tab.page.evaluate(`(${host})(${HOST})`);
  if (root) await session.driven.inRoot(tab.page, root, []);
}

/** Whether the host is there, bare, beside head and body. */
export const isWhole = (tab: Tab): Promise<boolean> =>
  tab.page.evaluate(
    `(() => { const host = ${HOST}; return Boolean(host) && host.attributes.length === 0; })()`,
  ) as Promise<boolean>;

/** Asks for the extension's files in every way that a page has; answers with what was loaded. */
export async function framed(tab: Tab, origin: string, count: number): Promise<readonly string[]> {
  const loaded = (await tab.page.evaluate(
    async (from, times) => {
      const files = [
        'options.html',
        'popup.html',
        'welcome.html',
        'guard.js',
        'icon/48.png',
        'manifest.json',
        '_locales/en/messages.json',
      ];
      const got: string[] = [];
      const waits: Promise<unknown>[] = [];
      for (let index = 0; index < times; index += 1) {
        const address = `${from}/${files[index % files.length]}`;
        const frame = document.createElement('iframe');
        frame.src = address;
        document.body.append(frame);
      }
      for (const file of files) {
        const address = `${from}/${file}`;
        waits.push(
          fetch(address).then(
            () => got.push(`fetch ${file}`),
            () => {},
          ),
        );
        for (const tag of ['img', 'script', 'link'] as const) {
          const one = document.createElement(tag);
          waits.push(
            new Promise((done) => {
              one.onload = () => done(got.push(`${tag} ${file}`));
              one.onerror = () => done(0);
              setTimeout(done, 3000);
            }),
          );
          if (one instanceof HTMLLinkElement) {
            one.rel = 'stylesheet';
            one.href = address;
          } else one.src = address;
          document.head.append(one);
        }
      }
      await Promise.all(waits);
      return got;
    },
    origin,
    count,
  )) as string[];
  for (const frame of tab.page.frames()) {
    if (frame === tab.page.mainFrame()) continue;
    const words = await frame
      .evaluate(() => `${location.protocol} ${document.title} ${document.body?.children.length}`)
      .catch(() => '');
    if (/^(chrome|moz)-extension:/.test(words)) loaded.push(words);
  }
  return loaded;
}
