// Puts mistakes into the code one by one and looks whether a test notices: `npm run mutate`, which takes hours and
// so is no part of CI. What survived, and why, stands in docs/mutation.md.
export default {
  mutate: ['src/plan/date.ts', 'src/plan/deadline/**/*.ts', 'src/plan/clocks/**/*.ts', 'src/rules/**/*.ts'],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'test/mutation/vitest.config.ts' },
  coverageAnalysis: 'perTest',
  // What stands in a rule as data is text for people, held by the pages that are made from it.
  ignoreStatic: true,
  // Stryker would rewrite it with an interface that TypeScript 7 does not have, and our tests do not read it.
  tsconfigFile: 'no-tsconfig.json',
  ignorePatterns: ['dist', 'out', 'bench', 'docs/guide/images'],
  tempDirName: 'out/mutation/sandbox',
  incrementalFile: 'out/mutation/incremental.json',
  reporters: ['clear-text', 'json'],
  clearTextReporter: { logTests: false, reportTests: false },
  jsonReporter: { fileName: 'out/mutation/mutation.json' },
  thresholds: { high: 90, low: 85, break: 85 },
};
