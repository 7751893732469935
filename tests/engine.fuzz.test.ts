import { expect, test } from 'vitest';
import { check, compile } from '../rules/index.ts';
import { EMPTY_POLICY } from '../rules/policy.ts';
import { DISGUISES } from './disguises.ts';
import { draftOf } from './drafts.ts';
import { SENTENCES } from './examples.ts';

/** A seeded sample; the soak sets FUZZ to 100,000. */
const RUNS = Number(process.env.FUZZ ?? 2_000);
const SEED = Number(process.env.SLIPGUARD_SEED ?? 20261122);
/** The longest text that a site takes. */
const LONGEST = 63_206;

/** Mulberry32: the same numbers for the same seed everywhere. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** First and last code point of what each of twelve scripts, and all that is none, is written in. */
const SCRIPTS: readonly (readonly [number, number])[] = [
  [0x20, 0x7e], // Latin
  [0xc0, 0x24f], // Latin with accents
  [0x4e00, 0x9fff], // Han
  [0x3041, 0x30ff], // kana
  [0xac00, 0xd7a3], // Hangul
  [0x400, 0x4ff], // Cyrillic
  [0x391, 0x3c9], // Greek
  [0x5d0, 0x5ea], // Hebrew
  [0x620, 0x669], // Arabic
  [0x905, 0x96f], // Devanagari
  [0xe01, 0xe5b], // Thai
  [0x531, 0x587], // Armenian
  [0x10d0, 0x10ff], // Georgian
  [0x1f300, 0x1f6ff], // emoji
  [0x1d400, 0x1d7ff], // mathematical letters
  [0x2460, 0x24ff], // circled
  [0xff01, 0xff5e], // full width
  [0x300, 0x36f], // marks
  [0x2000, 0x206f], // blanks and controls
  [0xd800, 0xdfff], // halves of pairs
  [0, 0x1f], // control characters
];

const all = compile(EMPTY_POLICY);
const disguises = Object.values(DISGUISES);

function textOf(next: () => number): string {
  const pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)]!;
  const letters = (count: number) => {
    const [first, last] = pick(SCRIPTS);
    let out = '';
    for (let i = 0; i < count; i++) {
      const code = first + Math.floor(next() * (last - first + 1));
      out += code >= 0xd800 && code <= 0xdfff ? String.fromCharCode(code) : String.fromCodePoint(code);
    }
    return out;
  };
  const sentence = () => {
    const { text } = pick(SENTENCES).example;
    return next() < 0.3 ? pick(disguises)(text) : text;
  };
  const most = next() < 0.004 ? LONGEST : 20 + next() * 600;
  let text = '';
  while (text.length < most) {
    const kind = next();
    if (kind < 0.4) text += sentence();
    else if (kind < 0.5) text += sentence().slice(0, Math.floor(next() * 40));
    else if (kind < 0.6) text += pick([' ', '\n', '。', '. ', ', ', '-', '\r\n', '\u200b', '#', '@']);
    else if (kind < 0.62) text = text.repeat(2);
    else text += letters(1 + Math.floor(next() * 12));
    // a letter gone, doubled or put in where it does not belong
    const at = Math.floor(next() * text.length);
    if (kind > 0.8)
      text = text.slice(0, at) + (next() < 0.5 ? '' : text.slice(at, at + 1).repeat(2)) + text.slice(at + 1);
  }
  return text.slice(0, LONGEST);
}

function isHalved(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

test(`${RUNS} texts in twelve scripts: nothing throws, and every span is on the right characters`, () => {
  let found = 0;
  for (let run = 0; run < RUNS; run++) {
    const seed = SEED + run;
    const text = textOf(random(seed));
    const findings = check(draftOf({ text }), all);
    for (const { start, end, text: span, fix, rule } of findings) {
      const where = `seed ${seed}, ${rule}`;
      found++;
      expect(end, where).toBeLessThanOrEqual(text.length);
      expect(start, where).toBeLessThanOrEqual(end);
      expect(span, where).toBe(text.slice(start, end));
      expect(isHalved(text, start) || isHalved(text, end), where).toBe(false);
      if (fix) {
        expect(fix.end, where).toBeGreaterThan(fix.start);
        expect(fix.end, where).toBeLessThanOrEqual(text.length);
        expect(fix.replacement, where).not.toMatch(/[\n\r]/);
      }
    }
    // a line put before it instead of after it moves every span by its length and changes nothing else
    if (text.length < 2_000 && !/^\p{M}|^[\p{Cc}\p{Cf}]/u.test(text)) {
      const moved = check(draftOf({ text: `——\n${text}` }), all);
      const places = (list: typeof moved, by: number) =>
        list.map(({ rule, start, end }) => `${rule} ${end === 0 ? 0 : start - by} ${end === 0 ? 0 : end - by}`);
      const still = check(draftOf({ text: `${text}\n——` }), all);
      expect(places(moved, 3), `seed ${seed}`).toEqual(places(still, 0));
    }
  }
  expect(found).toBeGreaterThan(RUNS / 4);
}, 3_600_000);
