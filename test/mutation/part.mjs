// What every part has in common: see docs/mutation.md.

/** @param {'dates' | 'rules' | 'tracker'} part whose tests stand in `PART.vitest.ts` */
export const mutation = (part, mutate) => ({
  mutate,
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: `test/mutation/${part}.vitest.ts` },
  coverageAnalysis: 'perTest',
  // What stands in a rule as data is text for people, held by the pages that are made from it.
  ignoreStatic: true,
  // Stryker would rewrite it with an interface that TypeScript 7 does not have, and our tests do not read it.
  tsconfigFile: 'no-tsconfig.json',
  ignorePatterns: ['dist', 'out', 'bench', 'docs/guide/images'],
  tempDirName: `out/mutation/${part}`,
  incrementalFile: `out/mutation/${part}.incremental.json`,
  reporters: ['clear-text', 'json'],
  clearTextReporter: { logTests: false, reportTests: false },
  jsonReporter: { fileName: `out/mutation/${part}.json` },
  thresholds: { high: 90, low: 85, break: 85 },
});
