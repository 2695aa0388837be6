import { defineConfig } from 'vitest/config';

/** The tests that hold dates, clocks and rules and that a mutant can afford to run; the others take too long. */
export default defineConfig({
  test: {
    include: ['test/{plan,rules,check,plans}/**/*.test.ts'],
    exclude: [
      'test/rules/docs.test.ts',
      // Rules run there before any test does, so that no mutant could be told to run only some tests.
      'test/check/check.test.ts',
      // The threads in which mutants run cannot change their time zone.
      'test/plan/deadline/time-zones.test.ts',
    ],
    testTimeout: 60_000,
  },
});
