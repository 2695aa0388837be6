import { defineConfig } from 'vitest/config';

/** The tests that hold rules and clocks and that a mutant can afford to run. */
export default defineConfig({
  test: {
    include: [
      'test/rules/*.test.ts',
      'test/plan/clocks/*.test.ts',
      // What a rule repairs, and whom it asks, is seen in the repaired plan.
      'test/fix/fixtures.test.ts',
    ],
    exclude: ['test/rules/docs.test.ts'],
    testTimeout: 60_000,
  },
});
