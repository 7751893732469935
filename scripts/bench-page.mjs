import { preparedPacks } from './packs.mjs';
import { ROOT } from './setup.mjs';

/**
 * The figures of the page, measured with the real guard on a playground page in each wanted browser; prints a line for each.
 * Gives the number of budgets that were broken. `quick`: fewer keys and a shorter idle wait.
 */
export async function benchPage({ quick, wanted, line }) {
  const browsers = ['chromium', 'firefox'].filter(wanted);
  if (browsers.length === 0) return 0;
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport('./tests/bench/page.ts', { root: ROOT, configFile: false, logLevel: 'error' });
  let broken = 0;
  for (const name of browsers) {
    process.stdout.write(`\nin a page with a real editor, ${name}\n`);
    for (const { what, value, budget, met } of await module.pageFigures(
      name,
      quick ? 3_000 : 30_000,
      quick ? 150 : 1_000,
      // the words of the packs as they ship
      [preparedPacks({ whole: true })],
    )) {
      if (!met) broken++;
      line([`${what}${met ? '' : ' !'}`.padEnd(72), budget.padStart(26), value.padStart(34)]);
    }
  }
  return broken;
}
