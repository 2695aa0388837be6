import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { failsOn } from '../../src/check/summary.ts';
import { hostileReport } from './hostile.ts';
import { example, PLAIN, people } from './report.ts';
import { junit } from './whole.ts';
import { readXml, type XmlElement } from './xml.ts';

const suitesIn = (document: string) => readXml(document).children;
const testsIn = (suite: XmlElement) => suite.children.filter(({ name }) => name === 'testcase');
const nameOf = ({ attributes }: XmlElement) => attributes.name;
const outcomeOf = ({ children }: XmlElement) => {
  return children.find(({ name }) => name !== 'system-out')?.name ?? 'passed';
};
const outcomes = (document: string) =>
  suitesIn(document).map((suite) => testsIn(suite).map((test) => `${outcomeOf(test)}: ${nameOf(test)}`));

describe('for the test tab of a build', () => {
  it('shows a plan with nothing wrong as one test that has passed', () => {
    expect(outcomes(junit(example('clean.yaml'), PLAIN))).toEqual([['passed: nothing fails']]);
  });

  it('shows a failed test for each rule that fails, and what was accepted as skipped', () => {
    expect(outcomes(junit(example('county.yaml'), PLAIN))).toEqual([
      [
        'failure: unknown-lead',
        'failure: deadline-not-understood',
        'failure: duplicate-id',
        'failure: missing-lead',
        'failure: unknown-status',
        'skipped: recommendation-without-action, accepted for a time',
        'passed: nothing else fails',
      ],
    ]);
  });

  it('does not say that the rest of a plan that cannot be used is in order', () => {
    expect(outcomes(junit(example('broken.yaml'), PLAIN))).toEqual([
      ['failure: broken-yaml', 'skipped: nothing else fails'],
    ]);
  });

  it('turns red for what is late only when the check was told to fail on it', () => {
    const late = people('district.yaml');
    expect(outcomes(junit(late, PLAIN))).toEqual([['failure: missing-lead', 'passed: nothing else fails']]);
    expect(outcomes(junit(late, { ...PLAIN, failOn: ['late'] }))).toEqual([
      ['failure: overdue', 'passed: nothing else fails'],
    ]);
    expect(junit(late, PLAIN)).toContain('Action 1 is 92 days late.');
  });

  it('has no words of an internal action', () => {
    expect(junit(example(), PLAIN)).not.toMatch(/contractor|secret|mediation|claim|million/);
    expect(junit(people(), PLAIN)).not.toMatch(/mediat/);
  });
});

describe('a hostile plan', () => {
  it('gives XML that every reader takes, in which every finding is told', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const root = readXml(junit(report, PLAIN));
        expect(root.children.length).toBe(report.plans.length);
        const tests = root.children.flatMap(testsIn);
        const number = (outcome: string) => tests.filter((test) => outcomeOf(test) === outcome).length;
        expect(root.attributes).toEqual({
          name: 'civicplan check',
          tests: String(tests.length),
          failures: String(number('failure')),
          errors: '0',
          skipped: String(number('skipped')),
        });
        const told = tests.flatMap(({ children }) => children.flatMap(({ text }) => text.split('\n')));
        const findings = report.plans.flatMap((plan) => [...plan.findings, ...plan.waived]);
        expect(told.filter((line) => line.startsWith('  https://github.com/'))).toHaveLength(findings.length);
      }),
      { numRuns: 300 },
    );
  });

  it('gives each suite tests of different names, and is red exactly when the check fails', () => {
    fc.assert(
      fc.property(hostileReport, fc.subarray(['error', 'warning', 'late'] as const), (report, failOn) => {
        const suites = suitesIn(junit(report, { ...PLAIN, failOn }));
        report.plans.forEach(({ findings }, index) => {
          const tests = testsIn(suites[index] ?? expect.unreachable());
          expect(new Set(tests.map(nameOf)).size).toBe(tests.length);
          expect(tests.some((test) => outcomeOf(test) === 'failure')).toBe(
            findings.some((finding) => failsOn(finding, failOn)),
          );
        });
      }),
    );
  });
});
