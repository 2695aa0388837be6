import { defineConfig } from 'vitest/config';

/** The tests that hold the sync and that a mutant can afford to run. */
export default defineConfig({
  test: {
    include: ['test/tracker/*.test.ts'],
    exclude: [
      // Thousands of random histories each, for every mutant that lives.
      'test/tracker/model.test.ts',
      // Deliberate defects of their own.
      'test/tracker/protocol-defects.test.ts',
    ],
    testTimeout: 60_000,
  },
});
