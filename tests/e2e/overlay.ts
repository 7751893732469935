import type { Page } from 'puppeteer-core';
import type { Driven } from './browser.ts';
import { pause, until } from './wait.ts';

/** One element of ours, as a person meets it; boxes in CSS pixels of the viewport. */
export interface Item {
  readonly role: string;
  readonly name: string;
  readonly value: string;
  readonly disabled: boolean;
  readonly checked: boolean;
  readonly focused: boolean;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

export interface Wanted {
  readonly role?: string;
  readonly name?: string | RegExp;
}

/** What is shown in our closed shadow root, and real input on it. */
export interface Shown {
  /** Every visible element with a role. */
  items(): Promise<readonly Item[]>;
  find(wanted: Wanted): Promise<Item | null>;
  /** All words that are shown, in the order of the document. */
  text(): Promise<string>;
  /** Whether a card is open. */
  isOpen(): Promise<boolean>;
  waitFor(wanted: Wanted, timeout?: number): Promise<Item>;
  waitUntilClosed(timeout?: number): Promise<void>;
  /** A real press with the mouse in the middle of the element, as soon as it is enabled. */
  press(wanted: Wanted | string | RegExp, timeout?: number): Promise<void>;
  /** Types with real keys into the text field of the card. */
  type(text: string): Promise<void>;
  accessibility: () => Promise<readonly { readonly role: string; readonly name: string }[]>;
}

// runs in the page; only what is inside it may be used
const SURVEY = `(root) => {
  const implicit = { BUTTON: 'button', TEXTAREA: 'textbox', DIALOG: 'dialog', SELECT: 'combobox', OPTION: 'option', UL: 'list', OL: 'list',
    LI: 'listitem', H1: 'heading', H2: 'heading', H3: 'heading', H4: 'heading', FIELDSET: 'group', OUTPUT: 'status', SUMMARY: 'button' };
  const roleOf = (el) => el.getAttribute('role') ?? (el.tagName === 'INPUT' ? ({ radio: 'radio', checkbox: 'checkbox', button: 'button' })[el.type] ?? 'textbox'
    : el.tagName === 'A' && el.href ? 'link' : implicit[el.tagName]);
  const words = (el) => {
    const label = el.getAttribute('aria-label');
    if (label) return label;
    const by = el.getAttribute('aria-labelledby');
    if (by) return by.split(/\\s+/).map((id) => root.getElementById(id)?.textContent ?? '').join(' ');
    if (el.labels?.length) return [...el.labels].map((one) => one.textContent).join(' ');
    return el.placeholder || el.textContent;
  };
  const items = [];
  for (const el of root.querySelectorAll('*')) {
    const role = roleOf(el);
    if (!role || el.closest('[hidden]')) continue;
    let box = el.getBoundingClientRect();
    // a native radio may be hidden behind its label
    if ((box.width < 2 || box.height < 2) && el.labels?.[0]) box = el.labels[0].getBoundingClientRect();
    if (box.width < 1 || box.height < 1 || (el.checkVisibility && !el.checkVisibility({ visibilityProperty: true }))) continue;
    items.push({ role, name: words(el).replace(/\\s+/g, ' ').trim(), value: el.value ?? '', focused: root.activeElement === el,
      disabled: Boolean(el.disabled) || el.getAttribute('aria-disabled') === 'true',
      checked: Boolean(el.checked) || el.getAttribute('aria-checked') === 'true' || el.getAttribute('aria-pressed') === 'true',
      box: { x: box.x, y: box.y, width: box.width, height: box.height } });
  }
  return items;
}`;

const TEXT = `(root) => {
  const lines = [];
  const walk = (node) => {
    if (node.nodeType === 3) { if (node.data.trim()) lines.push(node.data.trim()); return; }
    if (node.tagName === 'STYLE' || (node.nodeType === 1 && node.checkVisibility && !node.checkVisibility())) return;
    for (const child of node.childNodes) walk(child);
  };
  walk(root);
  return lines.join('\\n');
}`;

const REVEAL = `(root, x, y) => {
  const el = root.elementFromPoint(x, y);
  return el ? (el.closest('button, textarea, input, label, a, [role]') ?? el).textContent.replace(/\\s+/g, ' ').trim() : null;
}`;

const SCROLL = `(root, name) => {
  for (const el of root.querySelectorAll('button, input, textarea, a, [role]'))
    if ((el.getAttribute('aria-label') ?? el.textContent).replace(/\\s+/g, ' ').trim() === name) return void el.scrollIntoView({ block: 'nearest' });
}`;

/** Milliseconds after which the buttons of a card count. */
const ARMED = 600;

function fits(item: Item, wanted: Wanted): boolean {
  if (wanted.role && item.role !== wanted.role) return false;
  if (wanted.name === undefined) return true;
  return typeof wanted.name === 'string' ? item.name === wanted.name : wanted.name.test(item.name);
}

function say(wanted: Wanted): string {
  return `our ${wanted.role ?? 'element'}${wanted.name === undefined ? '' : ` ${String(wanted.name)}`}`;
}

/** The driver's view of what our extension shows on `page`. */
export function shownOn(driven: Driven, page: Page): Shown {
  let openSince: number | null = null;

  async function items(): Promise<Item[]> {
    const all = ((await driven.inRoot(page, SURVEY, [])) as Item[] | null) ?? [];
    const open = all.some((item) => item.role === 'alertdialog');
    openSince = open ? (openSince ?? Date.now()) : null;
    return all;
  }
  async function find(wanted: Wanted): Promise<Item | null> {
    return (await items()).find((item) => fits(item, wanted)) ?? null;
  }
  async function isOpen(): Promise<boolean> {
    return (await find({ role: 'alertdialog' })) !== null;
  }
  async function waitFor(wanted: Wanted, timeout = 5_000): Promise<Item> {
    try {
      return await until(say(wanted), () => find(wanted), timeout);
    } catch (error) {
      const there = (await items()).map((item) => `${item.role} "${item.name.slice(0, 40)}"`).join(', ');
      throw new Error(`${(error as Error).message.split(';')[0]}; shown: ${there || 'nothing'}`);
    }
  }
  async function press(what: Wanted | string | RegExp, timeout = 8_000): Promise<void> {
    const wanted = typeof what === 'string' || what instanceof RegExp ? { role: 'button', name: what } : what;
    const first = await waitFor(wanted, timeout);
    await driven.inRoot(page, SCROLL, [first.name]);
    // a press within half a second of the card's coming is taken for an accident
    if (openSince !== null) await pause(Math.max(0, openSince + ARMED - Date.now()));
    const item = await until(
      `${say(wanted)} to be enabled`,
      async () => {
        const now = await find(wanted);
        return now && !now.disabled ? now : null;
      },
      timeout,
    );
    const x = item.box.x + item.box.width / 2;
    const y = item.box.y + item.box.height / 2;
    const top = await driven.inRoot(page, REVEAL, [x, y]);
    if (top === null)
      throw new Error(`${say(wanted)} is covered or outside the window at ${Math.round(x)},${Math.round(y)}`);
    await page.mouse.move(x, y);
    await page.mouse.click(x, y);
  }
  return {
    items,
    find,
    isOpen,
    waitFor,
    press,
    text: async () => String((await driven.inRoot(page, TEXT, [])) ?? ''),
    waitUntilClosed: async (timeout = 5_000) => {
      await until('our card to close', async () => !(await isOpen()), timeout);
    },
    type: async (text) => {
      const field = await waitFor({ role: 'textbox' });
      await page.mouse.click(field.box.x + field.box.width / 2, field.box.y + field.box.height / 2);
      await pause(50);
      await page.keyboard.type(text);
    },
    accessibility: () => driven.accessibility(page),
  };
}
