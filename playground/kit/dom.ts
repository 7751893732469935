import { chosen } from './options.ts';

/** What may stand inside an element: nodes, text, and nothing. */
export type Child = Node | string | null | undefined | false;

/** A new element; `class` takes our own names, which are hashed; an attribute set to null or false is left out. */
export function el<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  attributes: Record<string, string | number | boolean | null | undefined> = {},
  ...children: Child[]
): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === 'class') element.setAttribute('class', chosen.cls(String(value)));
    // names that the real site writes plainly, next to its hashed ones
    else if (name === 'plain') element.className = `${element.className} ${value}`.trim();
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  append(element, children);
  return element;
}

/** Appends what is there. */
export function append(parent: Node, children: readonly Child[]): void {
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue;
    parent.appendChild(typeof child === 'string' ? document.createTextNode(child) : child);
  }
}

/** The child in none, one or two more boxes, as the seed decides; they do not change the layout. */
export function wrapped<T extends Element>(key: string, child: T, most = 2): Element {
  let outer: Element = child;
  for (let i = chosen.number(`wrap/${key}`, most + 1); i > 0; i--) outer = el('div', { class: `wrap wrap${i}` }, outer);
  return outer;
}

const SHAPES: Record<string, string> = {
  reply: 'M4 5h16v11H9l-5 4z',
  repost: 'M5 8h12l-3-3m3 11H5l3 3',
  like: 'M12 20C5 15 3 11 3 8a4.5 4.5 0 0 1 9-1 4.5 4.5 0 0 1 9 1c0 3-2 7-9 12z',
  share: 'M12 15V3m-5 5 5-5 5 5M5 13v7h14v-7',
  save: 'M6 3h12v18l-6-5-6 5z',
  send: 'M3 11 21 3l-7 18-3-8z',
  image: 'M3 5h18v14H3zm0 11 6-5 4 4 3-2 5 4',
  smile: 'M12 3a9 9 0 1 0 .1 0zM8 10h.1M16 10h.1M8 14c2 3 6 3 8 0',
  clock: 'M12 3a9 9 0 1 0 .1 0zM12 7v5l3 2',
  plus: 'M12 5v14M5 12h14',
  home: 'M4 11 12 4l8 7v9H4z',
  person: 'M12 4a4 4 0 1 0 .1 0zM4 21c1-6 15-6 16 0',
  at: 'M12 8a4 4 0 1 0 .1 0zm4 4c0 4 5 4 5 0a9 9 0 1 0-4 7',
  close: 'M5 5l14 14M19 5 5 19',
  more: 'M5 12h.1M12 12h.1M19 12h.1',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6zM10 20h4',
};

/** A line icon of `size` pixels, labelled where a site labels its icons. */
export function icon(shape: string, size = 20, label?: string): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', SHAPES[shape] ?? '');
  for (const [name, value] of Object.entries({
    viewBox: '0 0 24 24',
    width: String(size),
    height: String(size),
    class: chosen.cls('icon'),
    ...(label ? { 'aria-label': label, role: 'img' } : { 'aria-hidden': 'true' }),
  }))
    svg.setAttribute(name, value);
  svg.append(path);
  return svg;
}

const HUES = [12, 40, 95, 160, 205, 250, 290, 335];

/** The address of a small portrait, coloured by the name; the site serves it. */
export function portrait(name: string): string {
  let sum = 0;
  for (const letter of name) sum += letter.codePointAt(0)!;
  const letter = encodeURIComponent([...name][0] ?? '?');
  return `/__assets/portrait.svg?hue=${HUES[sum % HUES.length]}&letter=${letter}`;
}

/** The address of an emoji's picture; the site serves it. */
export function emojiPicture(emoji: string): string {
  return `/__assets/emoji.svg?letter=${encodeURIComponent(emoji)}`;
}

/** The address of a photo of a mug, coloured by the name; the site serves it. */
export function photograph(name: string): string {
  return portrait(name).replace('portrait', 'photo');
}

/** Puts the placeholder beside an editor, as the site does; gives the function that shows it while there is no text. */
export function placeholderIn(host: HTMLElement, words: string): (text: string) => void {
  const element = el('div', { class: 'placeholder', 'aria-hidden': 'true' }, words);
  host.classList.add(chosen.cls('placed').split(' ').at(-1)!);
  host.append(element);
  return (text) => {
    element.style.display = text === '' ? '' : 'none';
  };
}

/** The words of a button in none, one or two spans, as the seed decides; the innermost is what an icon press hits. */
export function face(key: string, text: string): Element {
  const inner = el('span', { class: 'face' }, text);
  return chosen.chance(`face/${key}`) ? el('span', { class: 'faceBox' }, inner) : inner;
}
