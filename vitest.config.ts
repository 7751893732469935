import { defineConfig } from 'vitest/config';

/** The unit tests: everything that needs no browser. The browser tests have tests/e2e/vitest.config.ts. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['**/*.test.ts', '**/*.test.tsx'],
    exclude: ['**/node_modules/**', '.output/**', '.wxt/**', 'tests/e2e/**', '**/*.browser.test.ts'],
  },
});
