/** Building blocks of the traps: markup that says the same facts with other classes and wrappers. */
let seed = 0;

/** A `class` attribute of hashed names, other ones at each call, the same in each run. */
export const h = (): string => {
  seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
  return `class="_${seed.toString(36)} x${seed % 97}"`;
};

/** `inner` in so many wrappers. */
export const wrap = (s: string, k = 2): string => (k ? `<div ${h()}>${wrap(s, k - 1)}</div>` : s);
/** A button or a `div` that is one, labelled by words, by `aria-label` or by both; `is` is its `data-is`. */
export const btn = (
  label: string,
  is: string,
  o: {
    tag?: 'button' | 'div';
    aria?: boolean | string;
    text?: boolean;
    type?: string;
    icon?: boolean;
    attr?: string;
  } = {},
): string => {
  const tag = o.tag ?? 'button';
  const aria = o.aria === true ? ` aria-label="${label}"` : typeof o.aria === 'string' ? ` aria-label="${o.aria}"` : '';
  const role = tag === 'div' ? ' role="button" tabindex="0"' : '';
  return `<${tag} ${h()}${role}${aria}${o.type ? ` type="${o.type}"` : ''} ${o.attr ?? ''} data-is="${is}">${o.icon ? '<i><svg viewBox="0 0 24 24"><path></path></svg></i>' : ''}${o.text === false ? '' : `<span ${h()}><span>${label}</span></span>`}</${tag}>`;
};
/** A field of Lexical. */
export const lex = (attrs: string, is = 'data-is="editor"', t = 'hi'): string =>
  `<div ${h()} contenteditable="true" role="textbox" spellcheck="true" data-lexical-editor="true" ${attrs} ${is}><p dir="auto"><span data-lexical-text="true">${t}</span></p></div>`;
