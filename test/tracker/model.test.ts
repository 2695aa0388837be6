import fc from 'fast-check';
import { afterAll, expect, test, vi } from 'vitest';
import { wantedIssues } from '../../src/tracker/desired.ts';
import { gitHubIssues } from '../../src/tracker/github.ts';
import { isUnfinished, planSync, runSync } from '../../src/tracker/sync.ts';
import { TrackerError } from '../../src/tracker/tracker.ts';
import type { Edition } from '../contract/contract.ts';
import { startGitHub } from '../contract/github.ts';
import { HISTORY, live } from './model.ts';

/** More histories, another seed: MODEL_RUNS=5000 MODEL_SEED=7. */
const RUNS = Number(process.env.MODEL_RUNS ?? 1500);
const SEED = Number(process.env.MODEL_SEED ?? 2024);

const PROTOCOL = { wantedIssues, gitHubIssues, isUnfinished, planSync, runSync, TrackerError };

afterAll(() => vi.unstubAllGlobals());

test.each<[Edition, number]>([
  ['api.github.com', RUNS],
  ['ghes-3.17', Math.ceil(RUNS / 10)],
])(
  'never against a person, never a second issue, and quiet in the end: %s, %i histories',
  async (edition, numRuns) => {
    const github = await startGitHub(edition);
    vi.stubGlobal('fetch', github.fetch);
    try {
      const history = fc.asyncProperty(HISTORY, (one) => live(one, github, PROTOCOL));
      await fc.assert(history, { numRuns, seed: SEED, endOnFailure: process.env.MODEL_RUNS !== undefined });
    } finally {
      await github.close();
    }
    expect(github.violations).toEqual([]);
  },
  3_600_000,
);
