import { GAPS, SIMPLIFIED } from './simplified.ts';

/** A text as the rules read it, with the way back to the text as it was written. */
export interface View {
  readonly source: string;
  /** Normalised UTF-16 units; only the first `length` count. */
  readonly codes: Uint16Array;
  readonly length: number;
  /** Offsets into `source`: unit `i` was read from `[starts[i], ends[i])`. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Number of Han characters, of kana, and of ASCII digits. */
  readonly han: number;
  readonly kana: number;
  readonly digits: number;
}

// what FOLD says of a unit besides the unit it becomes; control characters are dropped, so the numbers are free
const UNSEEN = 0;
const DROP = 1;
const SPACE = 2;
const NEWLINE = 3;
const MANY = 4;
const MARK = 5;
const SURROGATE = 6;

const FOLD = new Uint16Array(65536);
const MANY_UNITS = new Map<number, string>();
const ASTRAL = new Map<number, string>();

let previous = 0x3400;
const traditional = new Map<number, number>();
for (let at = 0, i = 0; at < GAPS.length; i++) {
  let gap = GAPS.charCodeAt(at) - 35;
  if (gap < 0) {
    const end = GAPS.indexOf('!', at + 1);
    gap = Number.parseInt(GAPS.slice(at + 1, end), 36);
    at = end + 1;
  } else at++;
  previous += gap;
  traditional.set(previous, SIMPLIFIED.charCodeAt(i));
}

/** The simplified character for a traditional one; any other character as it is. */
export function simplified(character: string): string {
  const code = traditional.get(character.charCodeAt(0));
  return code === undefined ? character : String.fromCharCode(code);
}

const PLAIN: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '‒': '-',
  '￥': '¥',
  '・': '·',
  '•': '·',
};

/** Letters of phonetic alphabets that people write words in. */
const SMALL_CAPITALS = new Map(
  [...'ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢzɑaɡgıi'.matchAll(/(.)(.)/gu)].map(([, a, b]) => [a!, b!]),
);

const INVISIBLE = /[\p{Cc}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/u;

/** What one code point becomes: '' where it is dropped. */
function folded(point: string): string {
  if (INVISIBLE.test(point)) return '';
  let text = point.normalize('NFKC').toLowerCase().normalize('NFKC');
  const code = point.codePointAt(0)!;
  // letters and digits in black circles and squares, which NFKC leaves alone
  if (code >= 0x2776 && code <= 0x277f) text = String(code - 0x2775);
  else if (code >= 0x2780 && code <= 0x2789) text = String(code - 0x277f);
  else if (code >= 0x278a && code <= 0x2793) text = String(code - 0x2789);
  else if (code >= 0x1f150 && code <= 0x1f169) text = String.fromCharCode(code - 0x1f150 + 97);
  else if (code >= 0x1f170 && code <= 0x1f189) text = String.fromCharCode(code - 0x1f170 + 97);
  let out = '';
  for (const character of text) out += simplified(PLAIN[character] ?? SMALL_CAPITALS.get(character) ?? character);
  return out;
}

function look(code: number): number {
  const character = String.fromCharCode(code);
  let fold: number;
  if (code >= 0xd800 && code <= 0xdfff) fold = SURROGATE;
  else if (/[\n\r\u0085\u2028\u2029]/.test(character)) fold = NEWLINE;
  else if (/[\s\u2800™®©]/u.test(character)) fold = SPACE;
  else if (/\p{M}/u.test(character) && !INVISIBLE.test(character)) fold = MARK;
  else {
    const text = folded(character);
    if (text === '') fold = DROP;
    else if (text === ' ') fold = SPACE;
    else if (text.length === 1) fold = text.charCodeAt(0);
    else {
      MANY_UNITS.set(code, text);
      fold = MANY;
    }
  }
  FOLD[code] = fold;
  return fold;
}

/** Whether a normalised unit is a Han character. */
export function isHan(code: number): boolean {
  return (code >= 0x3400 && code <= 0x9fff) || code === 0x3007;
}

/** Whether a normalised unit can be part of a word that is written with spaces around it. */
export function isWord(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95;
  if (code < 0x1100) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7;
  return (code >= 0x1e00 && code < 0x2000) || (code >= 0xac00 && code <= 0xd7a3);
}

/** Letters of other scripts that look like ASCII ones; only read so inside a word that has ASCII letters too. */
const LOOK_ALIKES = new Map<number, number>(
  'аa еe оo рp сc уy хx іi јj ѕs һh ԁd ԛq ԝw тt мm нh вb кk ѵv αa οo ρp νv ιi κk τt υu χx γy εe βb ηn ϲc ɑa ɡg ɩi'
    .split(' ')
    .map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]),
);

function unmask(codes: Uint16Array, length: number): void {
  // a text in Russian or Greek has letters that look like no other; where there is none, whole words may be masked
  let foreign = false;
  for (let i = 0; i < length && !foreign; i++)
    foreign = codes[i]! >= 0x250 && codes[i]! < 0x590 && isWord(codes[i]!) && !LOOK_ALIKES.has(codes[i]!);
  for (let start = 0; start < length; ) {
    if (!isWord(codes[start]!)) {
      start++;
      continue;
    }
    let end = start;
    let ascii = 0;
    let strange = 0;
    for (; end < length && isWord(codes[end]!); end++) {
      const code = codes[end]!;
      if (code >= 97 && code <= 122) ascii++;
      else if (code >= 0x250 && code < 0x590) strange += LOOK_ALIKES.has(code) ? 1 : 1000;
    }
    if ((ascii > 0 || !foreign) && strange > 0 && strange < 1000)
      for (let i = start; i < end; i++) codes[i] = LOOK_ALIKES.get(codes[i]!) ?? codes[i]!;
    start = end;
  }
}

/**
 * Reads a text the way the rules do: NFKC, lower case, simplified characters, plain quotes and dashes, nothing invisible,
 * every run of white space one space (a line break where it had one), no space between two Han characters.
 */
export function normalise(source: string): View {
  const size = source.length;
  let capacity = size + 16;
  let codes = new Uint16Array(capacity);
  let starts = new Int32Array(capacity);
  let ends = new Int32Array(capacity);
  let length = 0;
  let han = 0;
  let kana = 0;
  let digits = 0;
  let masked = false;
  let gap = 0; // 1 a space, 2 a line break is due before the next unit
  let gapStart = 0;
  let gapEnd = 0;

  const grow = (more: number) => {
    if (length + more <= capacity) return;
    capacity = (length + more) * 2;
    const wider = new Uint16Array(capacity);
    wider.set(codes);
    codes = wider;
    const widerStarts = new Int32Array(capacity);
    widerStarts.set(starts);
    starts = widerStarts;
    const widerEnds = new Int32Array(capacity);
    widerEnds.set(ends);
    ends = widerEnds;
  };

  const put = (code: number, start: number, end: number) => {
    if (gap !== 0) {
      if (length > 0 && (gap === 2 || !isHan(code) || !isHan(codes[length - 1]!))) {
        codes[length] = gap === 2 ? 10 : 32;
        starts[length] = gapStart;
        ends[length++] = gapEnd;
      }
      gap = 0;
    }
    if (code > 127) {
      if (code >= 0x3400 && code <= 0x9fff) han++;
      else if (code >= 0x3041 && code <= 0x30ff && code !== 0x30fb) kana++;
      else if (code >= 0x250 && code < 0x590) masked = true;
    } else if (code >= 48 && code <= 57) digits++;
    codes[length] = code;
    starts[length] = start;
    ends[length++] = end;
  };

  for (let i = 0; i < size; i++) {
    const code = source.charCodeAt(i);
    let fold = FOLD[code]!;
    if (fold === UNSEEN) fold = look(code);
    if (length + 2 > capacity) grow(2);
    if (fold > SURROGATE) {
      put(fold, i, i + 1);
      continue;
    }
    if (fold === SPACE || fold === NEWLINE) {
      if (gap === 0) gapStart = i;
      gapEnd = i + 1;
      gap = Math.max(gap, fold === NEWLINE ? 2 : 1);
    } else if (fold === MANY) {
      const units = MANY_UNITS.get(code)!;
      grow(units.length + 1);
      for (let u = 0; u < units.length; u++) put(units.charCodeAt(u), i, i + 1);
    } else if (fold === SURROGATE) {
      const point = source.codePointAt(i)!;
      if (point < 0x10000) {
        put(code, i, i + 1);
        continue;
      }
      let text = ASTRAL.get(point);
      if (text === undefined) {
        text = folded(String.fromCodePoint(point));
        ASTRAL.set(point, text);
      }
      grow(text.length + 1);
      for (let u = 0; u < text.length; u++) put(text.charCodeAt(u), i, i + 2);
      i++;
    } else if (fold === MARK) {
      if (length > 0 && gap === 0) {
        const composed = (String.fromCharCode(codes[length - 1]!) + String.fromCharCode(code)).normalize('NFC');
        if (composed.length === 1) {
          codes[length - 1] = composed.charCodeAt(0);
          ends[length - 1] = i + 1;
          continue;
        }
      }
      // strokes and dots laid over letters hide words; marks of scripts that live on them stay
      if ((code >= 0x300 && code <= 0x36f) || (code >= 0x20d0 && code <= 0x20ff) || code === 0x489) {
        if (length > 0 && gap === 0) ends[length - 1] = i + 1;
      } else put(code, i, i + 1);
    }
  }
  if (masked) unmask(codes, length);
  return { source, codes, length, starts, ends, han, kana, digits };
}

/** The normalised text of `[start, end)` of a view. */
export function read(view: View, start = 0, end = view.length): string {
  let out = '';
  for (let at = start; at < end; at += 8192)
    out += String.fromCharCode.apply(null, view.codes.subarray(at, Math.min(end, at + 8192)) as unknown as number[]);
  return out;
}
