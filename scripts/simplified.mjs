// Writes rules/simplified.ts: which simplified character stands for each traditional one, read from opencc-js.
// Only needed after an update of opencc-js; tests/text.test.ts fails when the table and the package differ.
import { writeFileSync } from 'node:fs';
import { Converter } from 'opencc-js/t2cn';

// what people really write: level 1 of Big5 and of GB 2312, which TextDecoder knows by heart
const charset = (name, first, last) => {
  const decoder = new TextDecoder(name);
  const characters = new Set();
  for (let lead = first; lead <= last; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) characters.add(decoder.decode(new Uint8Array([lead, trail])));
  return characters;
};
const traditional = charset('big5', 0xa4, 0xc6);
const simple = charset('gbk', 0xb0, 0xd7);
const convert = Converter({ from: 't', to: 'cn' });
let previous = 0x3400;
let gaps = '';
let simplified = '';
for (let code = 0x3400; code <= 0x9fff; code++) {
  const from = String.fromCharCode(code);
  const to = convert(from);
  if (to === from || to.length !== 1 || !traditional.has(from) || !simple.has(to)) continue;
  const gap = code - previous;
  previous = code;
  // most gaps are short: one printable character each keeps the table at 9 KB gzip
  gaps += gap < 90 ? String.fromCharCode(35 + gap) : `!${gap.toString(36)}!`;
  simplified += to;
}
const literal = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
writeFileSync(
  new URL('../rules/simplified.ts', import.meta.url),
  `// Written by scripts/simplified.mjs from opencc-js (MIT AND Apache-2.0); do not edit.
// biome-ignore-all format: one long line is what a generated table is

/** Distance of each traditional character from the one before, from U+3400 on: one character code less 35, or !base 36!. */
export const GAPS =
  ${literal(gaps)};
/** The simplified character for each of them, in the same order. */
export const SIMPLIFIED =
  ${literal(simplified)};
`,
);
