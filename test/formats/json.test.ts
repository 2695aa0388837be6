import { describe, expect, it } from 'vitest';
import { example, PLAIN } from './report.ts';
import { json } from './whole.ts';

const data = JSON.parse(json(example(), PLAIN));

describe('findings as data', () => {
  it('have these fields, in this order', () => {
    expect(Object.keys(data)).toEqual(['version', 'asOf', 'summary', 'findings', 'waived']);
    expect(Object.keys(data.summary)).toEqual([
      'plans',
      'recommendations',
      'actions',
      'errors',
      'warnings',
      'late',
    ]);
    const fields = [
      ...['rule', 'kind', 'severity', 'message', 'help', 'plan', 'action', 'file'],
      ...['line', 'column', 'endLine', 'endColumn', 'url', 'related'],
    ];
    const fieldsOf = (finding: object) =>
      'action' in finding ? fields : fields.filter((field) => field !== 'action');
    for (const finding of data.waived) {
      expect(Object.keys(finding)).toEqual([...fieldsOf(finding), 'until', 'reason']);
    }
    for (const finding of data.findings) {
      expect(Object.keys(finding)).toEqual(fieldsOf(finding));
      for (const related of finding.related)
        expect(Object.keys(related)).toEqual(['file', 'line', 'column', 'endLine', 'endColumn', 'message']);
    }
  });

  it('are counted without what is late, and what is late is counted apart', () => {
    const count = (severity: string) =>
      data.findings.filter(
        (finding: { kind: string; severity: string }) =>
          finding.kind !== 'late' && finding.severity === severity,
      ).length;
    expect(data.version).toBe(1);
    expect(data.asOf).toBe('2024-07-01');
    expect(data.summary).toEqual({
      plans: 6,
      recommendations: 7,
      actions: 11,
      errors: count('error'),
      warnings: count('warning'),
      late: data.findings.filter(({ rule }: { rule: string }) => rule === 'overdue').length,
    });
  });

  it('are without those that are accepted for a time, which stand in a list of their own', () => {
    expect(
      data.findings.map(({ rule, plan }: { rule: string; plan: string }) => `${plan} ${rule}`),
    ).not.toContain('county recommendation-without-action');
    expect(data.waived).toMatchObject([
      {
        plan: 'county',
        rule: 'recommendation-without-action',
        until: '31 December 2024',
        reason: 'The new head of HR starts in the autumn.',
      },
    ]);
  });
});
