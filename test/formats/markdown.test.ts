import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepSummary } from '../../src/formats/summary.ts';
import { planText, reportOn } from '../check/reports.ts';
import { hostileReport } from './hostile.ts';
import { example } from './report.ts';

const rowsOf = (markdown: string) => markdown.split('\n').filter((line) => /^\| \d/.test(line));
const size = (text: string) => new TextEncoder().encode(text).length;

/** The cells of a row, parted as GitHub parts them: a backslash takes the meaning from whatever follows. */
function cellsIn(row: string): string[] {
  return row.replace(/\\./g, '\uE000').split('|').slice(1, -1);
}

describe('the summary page', () => {
  it('has a row for each finding, those about the day in a table of their own', () => {
    const report = example();
    const findings = report.plans.reduce((total, plan) => total + plan.findings.length, 0);
    const markdown = stepSummary(report);
    expect(rowsOf(markdown)).toHaveLength(findings);
    const [, late = ''] = markdown.split('#### Late and due soon');
    expect(rowsOf(late.split('###')[0] ?? '').map((row) => cellsIn(row)[1]?.trim())).toEqual([
      'Late',
      'Late',
      'Due soon',
    ]);
  });

  it('has no words of an internal action', () => {
    expect(stepSummary(example())).not.toMatch(/contractor|secret|mediation|claim|million/);
  });

  it('is as large as GitHub takes, and says how much did not fit', () => {
    const actions = Array.from({ length: 400 }, (_, index) => [`- id: ${index}`, '  title: Dŵr 漢字']).flat();
    const report = reportOn({ 'many.yaml': planText('many', ...actions) });
    for (const largest of [500, 5_000, 50_000]) {
      const markdown = stepSummary(report, largest);
      expect(size(markdown)).toBeLessThan(largest + 100);
      const left = 800 - rowsOf(markdown).length;
      expect(markdown).toContain(
        `\n${left} more findings do not fit on this page. The log has all of them.\n`,
      );
    }
    expect(rowsOf(stepSummary(report))).toHaveLength(800);
  });

  it('says so too where one finding did not fit', () => {
    const report = reportOn({ 'one.yaml': planText('one', '- id: 1', '  title: Do it', '  due: May 2025') });
    expect(stepSummary(report, 200)).toContain('1 more finding does not fit on this page.');
  });

  it('stays a table of inert text, whatever the plans say', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const markdown = stepSummary(report);
        expect(markdown).not.toMatch(/[^\P{Cc}\n]/u);
        const findings = report.plans.reduce((total, plan) => total + plan.findings.length, 0);
        const rows = rowsOf(markdown);
        expect(rows).toHaveLength(findings);
        for (const row of rows) {
          expect(cellsIn(row)).toHaveLength(4);
          const outsideCode = row.replace(/\\./g, '\uE000').replace(/`[^`]*`/g, '');
          expect(outsideCode).not.toMatch(
            /`|<(?![ \d=])|@[\w-]|(?<!\w)#\d|\]\((?!https:\/\/github\.com\/civicplan\/)/,
          );
        }
      }),
      { numRuns: 300 },
    );
  });
});
