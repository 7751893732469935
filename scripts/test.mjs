#!/usr/bin/env node
// Runs before node_modules exists, because it puts them there.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT, setup } from './setup.mjs';

const REPORTS = join(ROOT, '.cache', 'reports');

/** Every step in its order: a program that is one test case, or a vitest run that counts its own. */
export const STEPS = [
  { name: 'lint', command: ['biome', 'check', '.'] },
  {
    name: 'types',
    commands: [
      ['wxt', 'prepare'],
      ['tsc', '--noEmit'],
    ],
  },
  { name: 'unit', vitest: ['--config', 'vitest.config.ts'] },
  { name: 'build', command: ['wxt', 'build'] },
  { name: 'build:firefox', command: ['wxt', 'build', '-b', 'firefox', '--mv3'] },
  { name: 'browser', vitest: ['--config', 'tests/e2e/vitest.config.ts'], browsers: true },
];

/** The steps that `--only unit,browser` asks for; all without it. A browser run needs the builds that it drives. */
export function chosenSteps(args) {
  const at = args.indexOf('--only');
  if (at < 0) return { steps: STEPS, unknown: [] };
  const names = (args[at + 1] ?? '').split(',').filter(Boolean);
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  return { steps: STEPS.filter(({ name }) => names.includes(name)), unknown: names.length > 0 ? unknown : [''] };
}

/** Cases of one vitest report; a report that is not there, or a file that could not run, counts as one failure each. */
export function countReport(text, code) {
  if (text === null) return { passed: 0, failed: 1 };
  const report = JSON.parse(text);
  const broken = (report.testResults ?? []).filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + broken;
  // vitest also fails for errors outside any test
  return { passed: report.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed, names: failedNames(report) };
}

/** What failed, and why in a line: the end of a long run must say it, its middle is seldom at hand. */
function failedNames({ testResults = [] }) {
  return testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'failed')
    .map(({ fullName, failureMessages }) => `${fullName}: ${(failureMessages?.[0] ?? '').split('\n')[0]}`);
}

/** The last line: what people and machines look for. */
export function lastLine(counts) {
  const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}

let running = null;

function run(program, args, env = {}) {
  return new Promise((resolve) => {
    // npm puts node_modules/.bin first on the path, `node scripts/test.mjs` does not
    const PATH = `${join(ROOT, 'node_modules', '.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`;
    running = spawn(program, args, {
      cwd: ROOT,
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, PATH, ...env },
    });
    running.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    running.on('close', (code) => resolve(code ?? 1));
  });
}

async function runStep(step, browsers) {
  if (!step.vitest) {
    for (const [program, ...args] of step.commands ?? [step.command]) {
      if ((await run(program, args)) !== 0) return { passed: 0, failed: 1 };
    }
    return { passed: 1, failed: 0 };
  }
  const report = join(REPORTS, `${step.name}.json`);
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await run('vitest', ['run', ...step.vitest, ...reporters], step.browsers ? browsers : {});
  return countReport(existsSync(report) ? readFileSync(report, 'utf8') : null, code);
}

async function main() {
  const { steps, unknown } = chosenSteps(process.argv.slice(2));
  if (unknown.length > 0)
    throw new Error(`--only takes names of ${STEPS.map(({ name }) => name).join(', ')}, with commas.`);
  const started = Date.now();
  const found = await setup({ need: steps.some((step) => step.browsers) ? 'all' : 'one' });
  const browsers = { SLIPGUARD_CHROME: found.chrome ?? '', SLIPGUARD_FIREFOX: found.firefox ?? '' };
  mkdirSync(REPORTS, { recursive: true });
  const counts = [];
  for (const step of steps) {
    console.log(`\n== ${step.name}`);
    const from = Date.now();
    const count = await runStep(step, browsers);
    counts.push({ ...count, name: step.name, seconds: Math.round((Date.now() - from) / 1000) });
  }
  console.log('');
  for (const { name, names = [] } of counts) for (const line of names) console.log(`FAILED ${name}: ${line}`);
  for (const { name, passed, failed, seconds } of counts)
    console.log(
      `${name.padEnd(14)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed  ${seconds} s`,
    );
  console.log(`all in ${Math.round((Date.now() - started) / 1000)} s`);
  console.log(lastLine(counts));
  process.exitCode = counts.some(({ failed }) => failed > 0) ? 1 : 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      running?.kill(signal);
      process.exit(130);
    });
  }
  main().catch((error) => {
    console.error(error.message);
    console.log('0 passed, 1 failed');
    process.exitCode = 1;
  });
}
