import { defineConfig } from 'vitest/config';

/** What stands for the browser's globals, keeps a store in its module, or measures memory has a process of its own. */
const ALONE = ['src/{app,library,sw}/**/*.test.{ts,tsx}', 'src/build/hostile-sizes.test.ts'];

export default defineConfig({
  test: {
    environment: 'node',
    // One thread fewer than there are cores, as by default, is half of a small machine.
    maxWorkers: '100%',
    // Laws run over thousands of inputs: on a busy machine that takes a while, and no test may depend on the clock.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'alone', include: ALONE } },
      // The rest keeps nothing from one file to the next: its modules are read once in a process, not once in a file.
      { extends: true, test: { name: 'together', include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'], exclude: ALONE, isolate: false } },
    ],
  },
});
