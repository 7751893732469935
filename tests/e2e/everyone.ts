import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildPlayground } from '../../playground/site.ts';
import { ROOT } from '../../scripts/setup.mjs';
import type { BrowserName } from './browser.ts';
import { printTable, type Row, TABLE_FOLDER } from './rows.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browser: BrowserName;
    seed: number;
  }
}

let before = 0;
const SAID = Symbol.for('slipguard.seed');

/** Runs once before the browser tests; prints the table of all of them once after. */
export default async function everyone(project: TestProject): Promise<() => void> {
  before += 1;
  for (const folder of ['chrome-mv3', 'firefox-mv3'])
    if (!existsSync(join(process.env.SLIPGUARD_BUILDS ?? join(ROOT, '.output'), folder, 'manifest.json')))
      throw new Error(`There is no build in ${folder}: run npm run build and npm run build:firefox first.`);
  if (before === 1) {
    const once = globalThis as { [SAID]?: true };
    if (!once[SAID]) console.log(`seed of the pages: ${project.config.env.SLIPGUARD_SEED} (SLIPGUARD_SEED fixes it)`);
    once[SAID] = true;
    rmSync(TABLE_FOLDER, { recursive: true, force: true });
    mkdirSync(TABLE_FOLDER, { recursive: true });
    await buildPlayground();
  }
  return () => {
    before -= 1;
    if (before > 0) return;
    const rows = readdirSync(TABLE_FOLDER).flatMap(
      (file) => JSON.parse(readFileSync(join(TABLE_FOLDER, file), 'utf8')) as Row[],
    );
    // each project has a setup of its own: the first to end prints for all
    rmSync(TABLE_FOLDER, { recursive: true, force: true });
    mkdirSync(TABLE_FOLDER, { recursive: true });
    if (rows.length > 0) console.log(printTable(rows));
  };
}
