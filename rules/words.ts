import { STANDS } from './matcher.ts';
import { isHan, isWord, normalise, read } from './text.ts';

/** A word as the matcher takes it. */
export interface Word {
  readonly word: string;
  readonly flags: number;
}

/** `(a|b|)` spelled out. */
function choices(text: string): string[] {
  const open = text.indexOf('(');
  const close = text.indexOf(')', open);
  if (open < 0 || close < 0) return [text];
  return text
    .slice(open + 1, close)
    .split('|')
    .flatMap((choice) => choices(text.slice(0, open) + choice + text.slice(close + 1)));
}

/** A verb and its endings, by the rules of regular verbs; a doubled last letter is offered beside the single one. */
export function inflections(verb: string): string[] {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  if (verb.endsWith('ie')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -2)}ying`];
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${stem}ing`];
  if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  const s = /(?:s|x|z|ch|sh)$/.test(verb) ? 'es' : 's';
  const all = [verb, verb + s, `${verb}ed`, `${verb}ing`];
  const last = verb.at(-1)!;
  if (/[^aeiou][aeiou][bdgklmnprt]$/.test(verb)) all.push(`${verb}${last}ed`, `${verb}${last}ing`);
  return all;
}

function inflected(text: string): string[] {
  if (!text.includes('+')) return [text];
  const plus = /([a-z']+)\+/.exec(text);
  if (plus === null) return [text];
  const rest = text.slice(plus.index + plus[0].length);
  return inflections(plus[1]!).flatMap((form) => inflected(text.slice(0, plus.index) + form + rest));
}

const HYPHEN = /(?<=[a-z0-9])-(?=[a-z0-9])/g;

/** A word that ends in a verb, as the matcher takes it: without the letters that change. */
function verb(word: string): Word {
  const kind = word.endsWith('e') ? STANDS.verbE : /[^aeiou]y$/.test(word) ? STANDS.verbY : STANDS.verb;
  return { word: kind === STANDS.verb ? word : word.slice(0, -1), flags: STANDS.left | kind };
}

/** One written word with its choices and endings spelled out, as far as the matcher does not know them itself. */
function spelled(item: string, normalised: boolean): Word[] {
  const words: Word[] = [];
  for (const choice of choices(item)) {
    const verbal = /[a-z]\+$/.test(choice) && !choice.endsWith('ie+');
    for (let form of inflected(verbal ? choice.slice(0, -1) : choice)) {
      const exact = form.startsWith('=');
      const loose = form.startsWith('*');
      const open = form.endsWith('*');
      form = form.slice(exact || loose ? 1 : 0, open ? -1 : undefined);
      const word = normalised ? (form.includes('  ') ? form.replace(/ +/g, ' ') : form).trim() : plain(form);
      if (word === '') continue;
      if (verbal) {
        words.push(verb(word));
        continue;
      }
      const flags =
        stands(word) & (loose ? ~STANDS.left : ~0) & (open ? STANDS.left : ~0) & (exact ? ~STANDS.plural : ~0);
      words.push({ word, flags });
      const last = word.charCodeAt(word.length - 1);
      if ((flags & STANDS.plural) !== 0 && last === 121 && /[^aeiou]y$/.test(word))
        words.push({ word: `${word.slice(0, -1)}ies`, flags: flags & ~STANDS.plural });
    }
  }
  return words;
}

/** A list of words, written as rules write them, as the matcher takes them; `normalised` where the list has been. */
export function readWords(list: string, normalised = false): Word[] {
  const words: Word[] = [];
  for (const item of list.split(/[,\n，、]/)) {
    const trimmed = item.trim();
    if (trimmed === '') continue;
    for (const one of spelled(trimmed, normalised)) {
      words.push(one);
      // people write eco-friendly and eco friendly
      if (one.word.search(HYPHEN) > 0) words.push({ word: one.word.replace(HYPHEN, ' '), flags: one.flags });
    }
  }
  return words;
}

/** A text as the rules read it. */
export function plain(text: string): string {
  // most words need no more than this, and there are thousands
  if (/^[!-_a-~]+(?: [!-_a-~]+)*$/.test(text)) return text.toLowerCase();
  return read(normalise(text));
}

/** The flags of `STANDS` that a word has by itself: letters and digits at its ends stand whole, Han characters do not know where a word ends. */
export function stands(word: string): number {
  let flags = 0;
  if (isWord(word.charCodeAt(0))) flags |= STANDS.left;
  const last = word.charCodeAt(word.length - 1);
  if (isWord(last)) flags |= STANDS.right;
  if (last >= 97 && last <= 122) flags |= STANDS.plural;
  return flags;
}

// what firms add to a name and people leave out
const SUFFIX = String.raw`(?:co\.?,? ?ltd|ltd|limited|inc|llc|l\.l\.c|gmbh(?: ?& ?co\.? ?kg)?|ag|s\.?a|s\.?r\.?l|s\.?p\.?a|b\.?v|corp|corporation|company|co|plc|pty|oy|ab|kk|group|holdings?)\.?`;
const SUFFIXES = new RegExp(`[ ,.]+${SUFFIX}$`);
const SUFFIX_AFTER = new RegExp(
  `^(?:[ ,.]{1,2}${SUFFIX}(?![a-z0-9]))+|^(?:股份有限公司|有限责任公司|有限公司|集团公司|集团|公司)`,
);
const SUFFIXES_HAN = /(?:股份有限公司|有限责任公司|有限公司|集团公司|公司|集团|厂)$/;

/** Length of what is added to a firm's name at the start of `text`, normalised: 9 of ", co. ltd sells". */
export function suffixLength(text: string): number {
  const found = SUFFIX_AFTER.exec(text)?.[0] ?? '';
  // a full stop there ends the sentence more often than the name
  return found.endsWith('.') ? found.length - 1 : found.length;
}
/** Names that are also common words: they count only with a capital. */
export const COMMON: ReadonlySet<string> = new Set(
  'target orange apple shell gap next boss visa oracle amazon sprint ally base focus square block path express dove tide gain always guess fossil puma jaguar kiss pace eve signal mars galaxy ring nest echo anchor bosch crown royal star sun delta alpha omega titan atlas best value prime first one united general standard national global summit pioneer victory liberty'.split(
    ' ',
  ),
);

/** One name of a policy and its aliases, in the ways people write them. */
export function readName(line: string): Word[] {
  const forms = new Map<string, number>();
  const add = (word: string, flags = stands(word)) => {
    if (word.length > 1 || isHan(word.charCodeAt(0))) forms.set(word, flags);
  };
  for (const alias of line.split('\t')) {
    const name = plain(alias.trim().replace(/^@/, ''));
    if (name === '') continue;
    let short = name;
    for (let before = ''; before !== short; ) {
      before = short;
      short = short.replace(SUFFIXES, '');
    }
    const han = short.replace(SUFFIXES_HAN, '');
    // 佛山 out of 佛山公司 would be a place, not a name
    short = han.length >= 3 || !isHan(han.charCodeAt(0)) ? han : short;
    if (short.length < 3 || COMMON.has(short)) short = name;
    add(short, stands(short) | (COMMON.has(short) ? STANDS.capital : 0));
    if (short.length < 24 && /^[!-~]+[ .-][!-~ ]+$/.test(short)) {
      const joined = short.replace(/[ .-]+/g, '');
      if (joined.length > 4) add(joined);
      if (short.includes('-') || short.includes('.')) add(short.replace(/[ .-]+/g, ' '));
    }
  }
  return [...forms].map(([word, flags]) => ({ word, flags }));
}
