import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The sources are tested, and `imports` of package.json names what is built of them.
  resolve: { alias: { '#platform': fileURLToPath(new URL('src/platform/node.ts', import.meta.url)) } },
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/property-seed.ts'],
    // A golden file is only ever written by `vitest run -u`, never by a plain run.
    update: 'none',
    testTimeout: 20_000,
    // Nothing in a stage keeps state: the lists are loaded once for all files, which halves the time of a run.
    isolate: false,
  },
});
