// Writes rules/simplified.ts: which simplified character stands for each traditional one, read from opencc-js.
// Needed after an update of opencc-js or new Chinese words in a rule; tests/text.test.ts fails until it was run.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Converter } from 'opencc-js/t2cn';

// what people really write: level 1 of Big5, which TextDecoder knows by heart
const charset = (name, first, last) => {
  const decoder = new TextDecoder(name);
  const characters = new Set();
  for (let lead = first; lead <= last; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) characters.add(decoder.decode(new Uint8Array([lead, trail])));
  return characters;
};
// the guard's size is dear: only characters that a rule looks for, or that names of people, firms and goods are made of
const NAMES =
  '伟侨俭凯剑勋励匀汇厉刘卢吴吕卫邓郑邹庄庞龚张彦杨梁沈冯聂钦谭蒋萧姜坚尧围壶梦娇将岗岭峡岳峦帅庐恒晓枫桥栋树横洁浓涛渊渔滨瑶莹琼砖砾硕积笋简粤纠红纱纺纤纬纶纽绣绸缎缆缝绘紧绅脉芦蓝苹兰萝苍莱叶庆葱蚕蜡虾衔裤袄袜谊谷谱贝贡贤赢轧轩辉辅辐辆输辽迈邻酱酿钧铃钻铂铅铝钛锌铸铺链锋锐锯锤锭锻镀镁镍镶锚闸闽陆颂颗颖驰骏骋驼驭骄鲍鲤鲸鸟鹏鸿鹤鹰鹅鸭凤鸣麦秋饮饵馅鸽猫狸兽玛珑';
const folder = new URL('../rules/', import.meta.url);
const wanted = new Set(NAMES);
for (const path of readdirSync(folder, { recursive: true }))
  if (path.endsWith('.ts') && path !== 'simplified.ts')
    for (const character of readFileSync(new URL(path, folder), 'utf8')) wanted.add(character);
const traditional = charset('big5', 0xa4, 0xc6);
const convert = Converter({ from: 't', to: 'cn' });
let previous = 0x3400;
let gaps = '';
let simplified = '';
for (let code = 0x3400; code <= 0x9fff; code++) {
  const from = String.fromCharCode(code);
  const to = convert(from);
  if (to === from || to.length !== 1 || !traditional.has(from) || !wanted.has(to)) continue;
  const gap = code - previous;
  previous = code;
  // most gaps are short: one printable character each keeps the table at 3 KB gzip
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
