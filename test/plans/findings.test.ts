import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkPlans, type PlanReport } from '../../src/check/check.ts';
import { summarise } from '../../src/check/summary.ts';
import { readIsoDate } from '../../src/plan/date.ts';
import { RULES } from '../../src/rules/index.ts';
import { loadConfig } from '../../src/source/config.ts';

/**
 * The five plans of real councils, on one day, as this repository checks them: every finding that they give,
 * and no other. Each was read against the document. `UPDATE=1` writes the lists anew.
 */
const ROOT = join(import.meta.dirname, '../..');
const EXPECTED = join(import.meta.dirname, 'findings');

const PLANS: readonly (readonly [plan: string, recommendations: number, actions: number, late: number])[] = [
  ['plymouth-2022', 10, 48, 3],
  ['portsmouth-2013', 8, 0, 0],
  ['portsmouth-2021', 8, 13, 4],
  ['south-east-lincolnshire-2022', 8, 33, 0],
  ['southampton-2013', 10, 22, 8],
];

const asOf = readIsoDate('2022-07-01') ?? expect.unreachable();
const loaded = loadConfig(
  undefined,
  ROOT,
  RULES.map(({ id }) => id),
);
const config = 'config' in loaded ? loaded.config : expect.unreachable();
const files = PLANS.map(([plan]) => {
  const name = `plans/${plan}.yaml`;
  return { path: join(ROOT, name), name, root: join(ROOT, 'plans') };
});
const reports = [...checkPlans(files, { config, asOf })];

function linesOf({ findings, waived }: PlanReport): string {
  expect(waived).toEqual([]);
  return findings
    .map(
      ({ line, column, rule, severity, action, message }) =>
        `${line}:${column} ${rule} ${severity} ${action ?? '-'} ${message}\n`,
    )
    .join('');
}

describe.each(PLANS)('%s', (plan, recommendations, actions, late) => {
  const report = reports.find((one) => one.plan === plan) ?? expect.unreachable();

  it('counts its recommendations, its actions and what is late', () => {
    expect(report.counts).toEqual({ recommendations, actions, late });
  });

  it('has these findings and no other', () => {
    const path = join(EXPECTED, `${plan}.txt`);
    const found = linesOf(report);
    if (process.env.UPDATE === '1') writeFileSync(path, found);
    expect(found).toBe(existsSync(path) ? readFileSync(path, 'utf8') : '');
  });

  it('has nothing that would stop a pull request here', () => {
    expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('all five', () => {
  it('come to the figures of the documents', () => {
    const { summary } = summarise(reports, asOf);
    expect(summary).toMatchObject({ plans: 5, recommendations: 44, actions: 116, errors: 0, late: 15 });
  });

  it('each have a list of findings, and there is no other list', () => {
    expect(readdirSync(EXPECTED).sort()).toEqual(PLANS.map(([plan]) => `${plan}.txt`).sort());
  });
});
