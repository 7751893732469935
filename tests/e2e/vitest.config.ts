import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const only = process.env.SLIPGUARD_BROWSER;
// one seed gives one set of pages: the same in every run of npm test; npm run soak goes through others
process.env.SLIPGUARD_SEED ??= '946469';
const seed = process.env.SLIPGUARD_SEED;

/** The browser tests: one project for each browser, both running the same files. */
export default defineConfig({
  root: join(import.meta.dirname, '..', '..'),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    globalSetup: ['tests/e2e/everyone.ts'],
    env: { SLIPGUARD_SEED: seed },
    testTimeout: 90_000,
    hookTimeout: 90_000,
    teardownTimeout: 20_000,
    pool: 'forks',
    // a browser takes more than one process; two at a time keep two cores busy without starving a 3 s hold
    maxWorkers: 2,
    // a machine that is busy elsewhere makes a wait run out now and then: one more try, which the table prints as a row of its own
    retry: 1,
    projects: (['chromium', 'firefox'] as const)
      .filter((name) => !only || only === name)
      .map((name) => ({
        extends: true as const,
        test: {
          name,
          include: ['tests/e2e/*.test.ts', 'tests/*.browser.test.ts'],
          provide: { browser: name, seed: Number(seed) },
        },
      })),
  },
});
