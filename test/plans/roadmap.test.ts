import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/index.ts';

/** The day on which the roadmap was agreed. Later days may find something: that is what it is for. */
const AGREED = '2026-11-22';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const checkRoadmap = (asOf: string) => check({ paths: ['plans/civicplan-roadmap.yaml'], cwd: ROOT, asOf });

describe('the roadmap of this project', () => {
  it('has nothing wrong on the day it was agreed', async () => {
    const { summary, plans } = await checkRoadmap(AGREED);
    expect(plans.flatMap(({ findings, waived }) => [...findings, ...waived])).toEqual([]);
    expect(summary).toMatchObject({ plans: 1, recommendations: 6, errors: 0, warnings: 0, late: 0 });
  });

  it('can be late one day, and nothing worse', async () => {
    const { summary, plans } = await checkRoadmap('2028-01-01');
    expect(summary).toMatchObject({ errors: 0, warnings: 0 });
    expect([...new Set(plans.flatMap(({ findings }) => findings.map(({ kind }) => kind)))]).toEqual(['late']);
  });
});
