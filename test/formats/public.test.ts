import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckedFinding } from '../../src/check/check.ts';
import type { CheckReport } from '../../src/check/summary.ts';
import { FORMATS } from '../../src/formats/index.ts';
import { hostileReport } from './hostile.ts';
import { PLAIN } from './report.ts';
import { whole } from './whole.ts';

const SECRET = 'Zzyzx';

/** The report with a secret wherever a finding of an internal action has words. */
function withSecrets(report: CheckReport): CheckReport {
  const hide = <T extends CheckedFinding>(finding: T): T =>
    finding.internal
      ? {
          ...finding,
          message: SECRET,
          help: SECRET,
          frame: { start: 1, lines: [SECRET] },
          related: finding.related.map((place) => ({ ...place, message: SECRET })),
          lead: { post: SECRET, council: SECRET },
          ...('reason' in finding && { reason: SECRET }),
        }
      : finding;
  const plans = report.plans.map((plan) => ({
    ...plan,
    findings: plan.findings.map(hide),
    waived: plan.waived.map(hide),
  }));
  return { ...report, plans };
}

describe.each(['github', 'sarif', 'junit', 'markdown'] as const)('%s', (format) => {
  it.each(['file', 'lead'] as const)('says nothing of what is internal, by %s', (groupBy) => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        expect(whole(FORMATS[format])(withSecrets(report), { ...PLAIN, groupBy })).not.toContain(SECRET);
      }),
    );
  });
});

describe.each(['pretty', 'json'] as const)('%s', (format) => {
  it('is for people who may read the plan, and says it all', () => {
    const report = fc
      .sample(hostileReport, { numRuns: 50, seed: 1 })
      .find(({ plans }) => plans.some(({ findings }) => findings.some(({ internal }) => internal)));
    expect(whole(FORMATS[format])(withSecrets(report ?? expect.unreachable()), PLAIN)).toContain(SECRET);
  });
});
