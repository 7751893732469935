#!/usr/bin/env node
// npm run soak [-- --seeds 10]: what npm test runs as a seeded sample, in full: hours, not minutes.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT, setup } from './setup.mjs';

const at = process.argv.indexOf('--seeds');
const seeds = at < 0 ? 10 : Number(process.argv[at + 1]);

function run(program, args, env = {}) {
  return new Promise((resolve) => {
    const PATH = `${join(ROOT, 'node_modules', '.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`;
    const child = spawn(program, args, {
      cwd: ROOT,
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, PATH, ...env },
    });
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

async function main() {
  if (!Number.isInteger(seeds) || seeds < 1) throw new Error('--seeds takes a whole number from 1.');
  const found = await setup({ need: 'all' });
  const browsers = { SLIPGUARD_CHROME: found.chrome, SLIPGUARD_FIREFOX: found.firefox };
  let failed = 0;
  const step = async (name, program, args, env) => {
    console.log(`\n== ${name}`);
    if ((await run(program, args, { ...browsers, ...env })) !== 0) failed++;
  };
  await step('build', 'wxt', ['build']);
  await step('build:firefox', 'wxt', ['build', '-b', 'firefox', '--mv3']);
  await step('fuzz', 'vitest', ['run', 'tests/policy.fuzz.test.ts', 'tests/engine.fuzz.test.ts'], { FUZZ: '100000' });
  await step('every unit test in full', 'vitest', ['run', '--testTimeout=1800000'], { SLIPGUARD_ALL: '1' });
  await step('the playground without the extension', 'vitest', ['run', '--config', 'playground/vitest.config.ts']);
  const e2e = ['run', '--config', 'tests/e2e/vitest.config.ts'];
  // every way of every surface, three to five acts each: about 2,000 acts a browser and seed
  const table = ['tests/e2e/table.test.ts', 'tests/e2e/gestures.test.ts'];
  for (let seed = 1; seed <= seeds; seed++)
    await step(`the table, seed ${seed}`, 'vitest', [...e2e, ...table], {
      SLIPGUARD_SEED: `${seed}`,
      SLIPGUARD_ALL: '1',
    });
  const often = { SLIPGUARD_ALL: '1' };
  const hard = ['life', 'hostile', 'hostile-world', 'faults', 'accounts', 'changes', 'together', 'neighbours'].map(
    (name) => `tests/e2e/${name}.test.ts`,
  );
  await step('deaths, reloads, hostile pages and faults', 'vitest', [...e2e, ...hard, '--testTimeout=1800000'], often);
  console.log(failed === 0 ? 'The soak held.' : `${failed} steps of the soak failed: see above.`);
  process.exitCode = failed === 0 ? 0 : 1;
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
