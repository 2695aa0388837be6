import { defineConfig } from 'vitest/config';

/** The tests that hold dates, clocks and rules and that a mutant can afford to run; the others take too long. */
export default defineConfig({
  test: {
    include: ['test/{plan,rules,check,plans}/**/*.test.ts'],
    // Rules run there before any test does, so that no mutant could be told to run only some tests.
    exclude: ['test/rules/docs.test.ts', 'test/check/check.test.ts'],
    testTimeout: 60_000,
  },
});
