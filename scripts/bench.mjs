// npm run bench [-- --quick] [--only node,chromium,firefox]: speed of the engine in Node and in both browsers, beside the
// fastest package from npm in the same run; sizes of what was built. Figures of the page itself come from bench-page.mjs.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { bundle, ROOT } from './engine.mjs';

const words = process.argv.slice(2);
const quick = words.includes('--quick');
const only = words[words.indexOf('--only') + 1]?.split(',');
const wanted = (name) => !words.includes('--only') || only.includes(name);
const ENTRY = `export { compile, check, PACKS } from '../../rules/index.ts';
export { compileSteps as compileWorded } from '../../rules/compile.ts';
export { pack, prepare } from '../../rules/prepare.ts';
export { unpack } from '../../rules/unpack.ts';
export { buildMatcher } from '../../rules/matcher.ts';
export { compilePattern } from '../../utils/policy/pattern.ts';
export { normalise } from '../../rules/text.ts';
export { EMPTY_POLICY } from '../../rules/policy.ts';
export { AhoCorasick } from '@monyone/aho-corasick/fast';
export { measure } from '../../scripts/bench-engine.mjs';
// ${readFileSync(join(ROOT, 'scripts', 'bench-engine.mjs'), 'utf8').length}`;

const BUDGETS = [
  ['check of 300 characters, p50', (r) => r.check300.p50, 0.05, 'ms'],
  ['check of 300 characters, p98', (r) => r.check300.p98, 0.3, 'ms'],
  ['check of 3,000 characters, p50', (r) => r.check3000.p50, 0.5, 'ms'],
  ['check of 3,000 characters, p98', (r) => r.check3000.p98, 2, 'ms'],
  ['matcher alone, 3,000 characters', (r) => r.scan, 0.1, 'ms'],
  ['@monyone/aho-corasick/fast, the same', (r) => r.monyone, null, 'ms'],
  ['times as fast as that', (r) => r.ratio, -2, 'x'],
  ['20,000 terms against 2,000', (r) => r.growth, 1.5, 'x'],
  ['worst text, 63,206 characters', (r) => r.worst, 20, 'ms'],
  ['ready with 10,000 terms, least of five', (r) => r.ready, 200, 'ms'],
  ['the first of these', (r) => r.readyFirst, null, 'ms'],
  ['longest slice of that', (r) => r.longestSlice, 10, 'ms'],
  ['automaton in memory', (r) => r.bytes / 1024 / 1024, 6, 'MB'],
];

async function inBrowser(browserName, path) {
  const module = readFileSync(path);
  // isolated pages have a clock of 5 and 20 microseconds; others one of 100 and 1,000
  const server = createServer((request, response) => {
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
    if (request.url === '/engine.mjs') response.setHeader('Content-Type', 'text/javascript').end(module);
    else
      response.setHeader('Content-Type', 'text/html').end('<!doctype html><meta charset="utf-8"><title>bench</title>');
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const profile = mkdtempSync(join(tmpdir(), 'slipguard-bench-'));
  const { default: puppeteer } = await import('puppeteer-core');
  const executablePath =
    browserName === 'chromium'
      ? (process.env.SLIPGUARD_CHROME ?? '/usr/bin/chromium')
      : (process.env.SLIPGUARD_FIREFOX ?? '/usr/bin/firefox-esr');
  const browser = await puppeteer.launch({
    browser: browserName === 'chromium' ? 'chrome' : 'firefox',
    executablePath,
    headless: true,
    userDataDir: profile,
    protocolTimeout: 300_000,
    args: browserName === 'chromium' ? ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] : [],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    const result = await page.evaluate(async (isQuick) => {
      const engine = await import('/engine.mjs');
      return engine.measure(engine, isQuick);
    }, quick);
    return { version: await browser.version(), ...result };
  } finally {
    await browser.close();
    server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

const path = await bundle('bench', ENTRY, { target: 'es2023' });
const results = [];
if (wanted('node')) {
  const engine = await import(pathToFileURL(path).href);
  results.push(['Node', { version: `Node ${process.versions.node}`, ...engine.measure(engine, quick) }]);
}
for (const name of ['chromium', 'firefox']) if (wanted(name)) results.push([name, await inBrowser(name, path)]);

let broken = 0;
const line = (cells) =>
  process.stdout.write(
    `${cells[0].padEnd(40)}${cells
      .slice(1)
      .map((cell) => cell.padStart(18))
      .join('')}\n`,
  );
process.stdout.write(`${results.map(([, { version }]) => version).join(' · ')}\n`);
line(['', 'budget', ...results.map(([name]) => name)]);
for (const [name, of, budget, unit] of BUDGETS)
  line([
    name,
    budget === null ? '' : `${budget < 0 ? `≥ ${-budget}` : `≤ ${budget}`} ${unit}`,
    ...results.map(([where, result]) => {
      const value = of(result);
      const over = budget !== null && (budget < 0 ? value < -budget : value > budget);
      // Node's figures are printed for comparison: the budgets are those of a page
      if (over && where !== 'Node') broken++;
      return `${value.toFixed(3)}${over ? ' !' : '  '}`;
    }),
  ]);
process.stdout.write(
  `slowest hostile text: ${results.map(([name, { worstOf }]) => `${name} "${worstOf}…"`).join(', ')}\n`,
);

for (const build of ['chrome-mv3', 'firefox-mv3'])
  for (const [what, script, most] of [
    ['guard script', 'guard.js', 100],
    ['words of rules that score', 'scorer.js', 60],
    ['reader of phone numbers, on demand', 'phones.js', 36],
    ['reader of patterns, on demand', 'patterns.js', 54],
  ]) {
    const file = join(ROOT, '.output', build, script);
    if (!existsSync(file)) continue;
    const size = gzipSync(readFileSync(file), { level: 9 }).length / 1024;
    if (size > most) broken++;
    line([`${what}, ${build}, gzip`, `≤ ${most} KB`, `${size.toFixed(1)} KB${size > most ? ' !' : ''}`]);
  }
const engineOnly = gzipSync(
  readFileSync(
    await bundle('size', `export { compileSteps, check } from '../../rules/index.ts';`, {
      target: 'es2023',
      minify: true,
    }),
  ),
  { level: 9 },
);
line(['engine and packs alone, gzip', '', `${(engineOnly.length / 1024).toFixed(1)} KB`]);

// key handler, overlay paint, idle: measured with the built extension on the playground's pages
const pagePart = join(ROOT, 'scripts', 'bench-page.mjs');
if (existsSync(pagePart))
  broken += await (await import(pathToFileURL(pagePart).href)).benchPage({ quick, wanted, line });
process.stdout.write(broken === 0 ? 'All budgets held.\n' : `${broken} budgets broken (!).\n`);
process.exitCode = broken === 0 ? 0 : 1;
