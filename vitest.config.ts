import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    environment: 'node',
    // One thread fewer than there are cores, as by default, is half of a small machine.
    maxWorkers: '100%',
    // Laws run over thousands of inputs: on a busy machine that takes a while, and no test may depend on the clock.
    testTimeout: 120_000,
  },
});
