// npm run eval -- FILE… [--show]: how right the rules are on labelled JSON lines; without a file, on the project's own.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { toDraft } from './check.mjs';
import { loadEngine, ROOT } from './engine.mjs';

/** Which categories count as found for a label. */
const FOUND = {
  politics: ['politics'],
  religion: ['religion'],
  race: ['discrimination', 'abuse'],
  insult: ['abuse', 'discrimination'],
  profanity: ['abuse', 'discrimination'],
  disparage: ['disparagement', 'comparison', 'abuse', 'ad-claim'],
  comparative: ['disparagement', 'comparison', 'abuse', 'ad-claim'],
  pii: ['personal-data'],
  secret: ['trade-secret'],
  personal: ['private-life'],
  'absolute-claim': ['ad-claim'],
  ip: ['ip'],
  customs: ['customs'],
  culture: ['culture', 'crisis'],
  disclosure: ['disclosure'],
  engagement: ['engagement'],
  crisis: ['crisis', 'culture'],
};

const words = process.argv.slice(2);
const show = words.includes('--show');
const named = words.filter((word) => !word.startsWith('--'));
const own = join(ROOT, 'tests', 'sentences');
const paths = named.length > 0 ? named : readdirSync(own).map((file) => join(own, file));
const missing = paths.find((path) => !existsSync(path));
if (missing !== undefined) {
  process.stderr.write(`There is no file ${missing}. Use: npm run eval -- FILE… [--show]\n`);
  process.exit(2);
}

const engine = await loadEngine();
const rulesets = new Map();
/** The ruleset for the names that a row brings along; most bring none. */
const rulesetOf = ({ names = {} }) => {
  const key = JSON.stringify(names);
  if (!rulesets.has(key)) {
    const lists = Object.entries(names).map(([list, of]) => [list, of.join('\n')]);
    const policy = { ...engine.EMPTY_POLICY, names: { ...engine.EMPTY_POLICY.names, ...Object.fromEntries(lists) } };
    rulesets.set(key, engine.compile(policy));
  }
  return rulesets.get(key);
};
// an ordinary working morning: some rules look at the hour and the day
const now = '2026-11-18T10:00:00+08:00';
const grave = (findings, least) =>
  findings.filter(({ severity }) => engine.SEVERITIES.indexOf(severity) >= engine.SEVERITIES.indexOf(least));
const percent = (part, whole) => (whole === 0 ? '     -' : `${((100 * part) / whole).toFixed(1).padStart(5)}%`);

const files = new Map();
const labels = new Map();
const rules = new Map();
const categories = new Map();
const of = (map, key, make) => {
  if (!map.has(key)) map.set(key, make());
  return map.get(key);
};
const wrong = [];

for (const path of paths) {
  for (const [index, line] of readFileSync(path, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue;
    const row = JSON.parse(line);
    const { text, act, account, target, at } = row;
    const findings = engine.check(
      toDraft({ id: row.id ?? index, text, act, account, target, at }, now),
      rulesetOf(row),
      engine.readPhones,
    );
    const alarms = grave(findings, 'caution');
    const clean = row.labels.length === 0 || row.labels.includes('none');
    const hard = row.note === 'hard-negative';
    const file = of(files, `${basename(path)} ${row.lang}`, () => ({
      clean: 0,
      alarm: 0,
      hold: 0,
      hard: 0,
      hardAlarm: 0,
      positive: 0,
      found: 0,
    }));
    if (clean) {
      if (hard) {
        file.hard++;
        if (alarms.length > 0) file.hardAlarm++;
      } else {
        file.clean++;
        if (alarms.length > 0) file.alarm++;
        if (grave(alarms, 'hold').length > 0) file.hold++;
      }
      for (const id of new Set(alarms.map(({ rule }) => rule))) of(rules, id, () => ({ right: 0, wrong: 0 })).wrong++;
      for (const category of new Set(alarms.map(({ category }) => category)))
        of(categories, `${category} ${row.lang}`, () => ({ right: 0, wrong: 0, rows: 0, found: 0 })).wrong++;
      if (alarms.length > 0) wrong.push(['false alarm', basename(path), row, alarms]);
      continue;
    }
    const wanted = new Set(row.labels.flatMap((label) => FOUND[label] ?? []));
    const found = alarms.some(({ category }) => wanted.has(category));
    file.positive++;
    if (found) file.found++;
    else wrong.push(['missed', basename(path), row, alarms]);
    for (const label of row.labels) {
      const tally = of(labels, `${label} ${row.lang}`, () => ({ positive: 0, found: 0 }));
      tally.positive++;
      if (found) tally.found++;
    }
    for (const category of wanted) {
      const tally = of(categories, `${category} ${row.lang}`, () => ({ right: 0, wrong: 0, rows: 0, found: 0 }));
      tally.rows++;
      if (found) tally.found++;
      if (alarms.some((alarm) => alarm.category === category)) tally.right++;
    }
    for (const id of new Set(alarms.filter(({ category }) => wanted.has(category)).map(({ rule }) => rule)))
      of(rules, id, () => ({ right: 0, wrong: 0 })).right++;
  }
}

const table = (title, head, rows) => {
  process.stdout.write(`\n${title}\n`);
  const all = [head, ...rows];
  const widths = head.map((_, i) => Math.max(...all.map((row) => String(row[i]).length)));
  for (const row of all)
    process.stdout.write(
      `${row.map((cell, i) => (i === 0 ? String(cell).padEnd(widths[i]) : String(cell).padStart(widths[i]))).join('  ')}\n`,
    );
};

const sum = { clean: 0, alarm: 0, hold: 0, hard: 0, hardAlarm: 0, positive: 0, found: 0 };
for (const file of files.values()) for (const key of Object.keys(sum)) sum[key] += file[key];
const fileRow = (name, f) => [
  name,
  f.clean,
  percent(f.alarm, f.clean),
  percent(f.hold, f.clean),
  f.hard,
  percent(f.hardAlarm, f.hard),
  f.positive,
  percent(f.found, f.positive),
];
table(
  'By file and language (alarm: caution or above on a clean row; hard: the same on a hard negative)',
  ['file', 'clean', 'alarm', 'hold', 'hard', 'alarm', 'labelled', 'recall'],
  [...[...files].sort().map(([name, f]) => fileRow(name, f)), fileRow('all', sum)],
);
table(
  'By label and language',
  ['label', 'rows', 'found', 'recall'],
  [...labels].sort().map(([name, { positive, found }]) => [name, positive, found, percent(found, positive)]),
);
table(
  'By category and language (rows: with a label that it stands for; found: by any category that counts; right: with an alarm of this one; wrong: clean rows with one)',
  ['category', 'rows', 'found', 'recall', 'right', 'wrong', 'precision'],
  [...categories]
    .sort()
    .map(([name, { rows, found, right, wrong: off }]) => [
      name,
      rows,
      found,
      percent(found, rows),
      right,
      off,
      percent(right, right + off),
    ]),
);
table(
  'By rule, the worst first (wrong: clean rows with an alarm of it; right: rows with its label and an alarm of it)',
  ['rule', 'wrong', 'right', 'precision'],
  [...rules]
    .sort((a, b) => b[1].wrong - a[1].wrong || a[0].localeCompare(b[0]))
    .map(([id, { right, wrong: off }]) => [id, off, right, percent(right, right + off)]),
);
if (show)
  for (const [kind, file, row, alarms] of wrong)
    process.stdout.write(
      `\n${kind} ${file} ${row.id} [${row.labels.join(' ')}]${row.note ? ` ${row.note}` : ''}\n  ${row.text.replace(/\s+/g, ' ').slice(0, 300)}\n${alarms.map((f) => `  ${f.rule} ${f.severity} "${f.text.replace(/\s+/g, ' ')}" ${f.why.map((w) => `${w.signal}=${w.text}`).join(' + ')}\n`).join('')}`,
    );
