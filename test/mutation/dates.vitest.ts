import { defineConfig } from 'vitest/config';

/** The tests that hold dates and that a mutant can afford to run. */
export default defineConfig({
  test: {
    include: ['test/plan/date.test.ts', 'test/plan/deadline/*.test.ts'],
    exclude: [
      // Thousands of random dates each, for every mutant that lives.
      'test/plan/deadline/properties.test.ts',
      // The threads in which mutants run cannot change their time zone.
      'test/plan/deadline/time-zones.test.ts',
    ],
  },
});
