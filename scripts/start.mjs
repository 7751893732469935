#!/usr/bin/env node
// Runs before node_modules exists, because it puts them there.
import { ROOT, run, setup } from './setup.mjs';

const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function build(found) {
  const builds = [found.chrome && ['wxt', 'build'], found.firefox && ['wxt', 'build', '-b', 'firefox', '--mv3']];
  for (const command of builds.filter(Boolean)) {
    console.log(`Building the extension: ${command.join(' ')} …`);
    // what the bundler says is of use only when it fails: then the same is done again, aloud
    if ((await run('npx', command, { stdio: 'ignore' })) === 0) continue;
    if ((await run('npx', command)) !== 0) throw new Error(`${command.join(' ')} failed: see what it says above.`);
  }
}

async function main() {
  const found = await setup({ need: 'one' });
  await build(found);
  if (found.chrome) process.env.SLIPGUARD_CHROME = found.chrome;
  if (found.firefox) process.env.SLIPGUARD_FIREFOX = found.firefox;
  // the tour is TypeScript, and this runs on a Node that cannot read it
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport('./scripts/tour.ts', { root: ROOT, configFile: false, logLevel: 'error' });
  const browsers = [found.chrome && 'chromium', found.firefox && 'firefox'].filter(Boolean);
  if (hasDisplay && !process.argv.includes('--tour')) return module.visit(browsers[0]);
  console.log(hasDisplay ? 'The scripted tour:' : 'There is no display here, so this is the scripted tour:');
  const good = [];
  for (const name of browsers) good.push(await module.tour(name));
  console.log(good.every(Boolean) ? 'Every step did what it says.' : 'Some steps did not do what they say: see above.');
  return good.every(Boolean);
}

main().then(
  (good) => process.exit(good === false ? 1 : 0),
  (error) => {
    console.error(error.message);
    process.exit(1);
  },
);
