import fc from 'fast-check';
import { Converter } from 'opencc-js/t2cn';
import { describe, expect, test } from 'vitest';
import { PACKS } from '../rules/index.ts';
import { normalise, read, simplified } from '../rules/text.ts';

const plain = (text: string) => read(normalise(text));

describe('normalise', () => {
  test.each([
    ['Hello  World', 'hello world'],
    ['１００％ ＯＦＦ', '100% off'],
    ['①②③ ❶ ⑴', '123 1 (1)'],
    ['最 佳', '最佳'],
    ['最\u200b佳', '最佳'],
    ['最\n佳', '最\n佳'],
    ['療效 與 價格', '疗效与价格'],
    ['𝐅𝐑𝐄𝐄 𝓼𝓪𝓵𝓮 🅵🆁🅴🅴', 'free sale free'],
    ['it’s “fine” – really', 'it\'s "fine" - really'],
    ['cafe\u0301 r\u0336e\u0336d', 'café red'],
    ['раypal', 'paypal'],
    ['привет', 'привет'],
    ['Acme™ pump®', 'acme pump'],
    ['❤️👍🏽', '❤👍🏽'],
    ['👨\u200d👩\u200d👧', '👨👩👧'],
    ['  a\t\u00a0b  ', 'a b'],
    ['a \r\n b', 'a\nb'],
    ['\ud83d', '\ud83d'],
  ])('%j is read as %j', (written, expected) => {
    expect(plain(written)).toBe(expected);
  });

  test('every unit goes back to the characters it was read from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const view = normalise(text);
        let last = 0;
        for (let i = 0; i < view.length; i++) {
          const start = view.starts[i]!;
          const end = view.ends[i]!;
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
          // never the middle of a pair
          for (const at of [start, end])
            if (at > 0 && at < text.length)
              expect(/[\ud800-\udbff]/.test(text[at - 1]!) && /[\udc00-\udfff]/.test(text[at]!)).toBe(false);
        }
      }),
      { numRuns: 500, seed: 20261121 },
    );
  });

  test('reading what was read changes nothing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'aBé１最佳療 \n.,!·①ｆ👍ы', '\u200b', '\u0301'), maxLength: 100 }),
        (text) => {
          const once = plain(text);
          expect(plain(once)).toBe(once);
        },
      ),
      { numRuns: 500, seed: 20261121 },
    );
  });

  test('a letter put anywhere is found where it was put', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary-ascii', maxLength: 60 }),
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        (before, after) => {
          const text = `${before}\n佛山\n${after}`;
          const view = normalise(text);
          const at = read(view).indexOf('佛山', 0);
          expect(text.slice(view.starts[at]!, view.ends[at + 1]!)).toBe('佛山');
        },
      ),
      { numRuns: 300, seed: 20261121 },
    );
  });
});

test('simplified characters are those of opencc-js, and none that a rule looks for is missing', () => {
  const convert = Converter({ from: 't', to: 'cn' });
  const decoder = new TextDecoder('big5');
  const words = new Set(
    Object.values(PACKS).flatMap((rule) =>
      Object.values(rule.signals).flatMap(({ words = '', not = '' }) => [...words, ...not]),
    ),
  );
  let seen = 0;
  for (let lead = 0xa4; lead <= 0xc6; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(new Uint8Array([lead, trail]));
      if (!/^[\u3400-\u9fff]$/.test(character)) continue;
      const expected = convert(character);
      if (expected.length !== 1 || expected === character) continue;
      const found = simplified(character);
      if (found !== character) seen++;
      if (found !== character || words.has(expected)) expect(found).toBe(expected);
    }
  expect(seen).toBeGreaterThan(700);
  expect([...'宏達貿易鴻鑫鋁業'].map(simplified).join('')).toBe('宏达贸易鸿鑫铝业');
});
