import { GAPS, SIMPLIFIED } from '../rules/simplified.ts';
import { simplified } from '../rules/text.ts';

const LETTER = /[a-z]/i;
const HAN = /[\u4e00-\u9fff]/;

/** Each word of Latin letters and each run of Han characters through one function; addresses and numbers stay. */
function words(text: string, change: (word: string) => string): string {
  return text.replace(/(?<![@\w.])[a-z]{2,}(?![@\w]|\.\w)|[\u4e00-\u9fff]{2,}/gi, change);
}

function letters(text: string, first: number, from: RegExp): string {
  return [...text]
    .map((letter) =>
      from.test(letter) ? String.fromCodePoint(first + letter.toLowerCase().charCodeAt(0) - 97) : letter,
    )
    .join('');
}

const TRADITIONAL = new Map<string, string>();
{
  let previous = 0x3400;
  for (let at = 0, i = 0; at < GAPS.length; i++) {
    let gap = GAPS.charCodeAt(at) - 35;
    if (gap < 0) {
      const end = GAPS.indexOf('!', at + 1);
      gap = Number.parseInt(GAPS.slice(at + 1, end), 36);
      at = end + 1;
    } else at++;
    previous += gap;
    const traditional = String.fromCharCode(previous);
    if (simplified(traditional) === SIMPLIFIED[i]) TRADITIONAL.set(SIMPLIFIED[i]!, traditional);
  }
}

const LOOK_ALIKE: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', x: 'х', i: 'і', s: 'ѕ' };

/** Twelve ways in which people, knowingly or not, write a sentence so that a list of words misses it. */
export const DISGUISES: Readonly<Record<string, (text: string) => string>> = {
  'upper case': (text) => words(text, (word) => word.toUpperCase()),
  'full width': (text) =>
    words(text, (word) => word.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))),
  'zero width': (text) => words(text, (word) => [...word].join('\u200b')),
  'variation selectors': (text) => words(text, (word) => [...word].join('\ufe0f')),
  traditional: (text) => [...text].map((letter) => TRADITIONAL.get(letter) ?? letter).join(''),
  spaced: (text) =>
    words(text.replace(/ /g, '   '), (word) => (word.length > 3 || HAN.test(word) ? [...word].join(' ') : word)),
  'split by dots': (text) =>
    words(text, (word) => (word.length > 3 || HAN.test(word) ? [...word].join(HAN.test(word) ? '·' : '.') : word)),
  'split by emoji': (text) =>
    words(text, (word) => (word.length > 3 || HAN.test(word) ? `${word[0]}🌟${word.slice(1)}` : word)),
  'look-alike letters': (text) => words(text, (word) => word.replace(/[aeopcxis]/g, (letter) => LOOK_ALIKE[letter]!)),
  'bold letters': (text) => words(text, (word) => letters(word, 0x1d41a, LETTER)),
  'strokes over letters': (text) => words(text, (word) => word.replace(/[a-z]/gi, '$&\u0336')),
  'circled letters': (text) => words(text, (word) => letters(word, 0x24d0, LETTER)),
};
