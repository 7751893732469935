import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** The playground alone, without the extension, in both browsers. */
export default defineConfig({
  root: join(import.meta.dirname, '..'),
  test: { include: ['playground/*.browser.test.ts'], hookTimeout: 120_000, fileParallelism: false },
});
