import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckReport } from '../../src/check/summary.ts';
import { planText, reportOn } from '../check/reports.ts';
import { hostileReport } from './hostile.ts';
import { example, PLAIN, people } from './report.ts';
import { markdown, markdownPage } from './whole.ts';

/** Rows with findings in them. */
const rowsOf = (page: string) => page.split('\n').filter((line) => /^\| (?!Line|Where|-)/.test(line));
const told = ({ plans }: CheckReport) => plans.flatMap(({ findings, waived }) => [...findings, ...waived]);
const size = (text: string) => new TextEncoder().encode(text).length;

/** The cells of a row, parted as GitHub parts them: a backslash takes the meaning from whatever follows. */
function cellsIn(row: string): string[] {
  return row.replace(/\\./g, '\uE000').split('|').slice(1, -1);
}

describe('the page', () => {
  it('has a row for each finding, those about the day in a table of their own', () => {
    const page = markdown(example(), PLAIN);
    expect(rowsOf(page)).toHaveLength(told(example()).length);
    const [, late = ''] = page.split('#### Late, not reported and due soon');
    expect(rowsOf(late.split('###')[0] ?? '').map((row) => cellsIn(row)[1]?.trim())).toEqual([
      'Late',
      'Late',
      'Not reported',
      'Due soon',
    ]);
  });

  it('has no words of an internal action', () => {
    expect(markdown(example(), PLAIN)).not.toMatch(/contractor|secret|mediation|claim|million/);
    for (const groupBy of ['file', 'lead'] as const) {
      const page = markdown(people(), { ...PLAIN, groupBy });
      expect(page).not.toMatch(/mediat|Cllr A Jones/);
      expect(page).toContain('Action 5 is internal');
    }
  });

  it('is as large as GitHub takes, and says how much did not fit', () => {
    const actions = Array.from({ length: 400 }, (_, index) => [`- id: ${index}`, '  title: Dŵr 漢字']).flat();
    const report = reportOn({ 'many.yaml': planText('many', ...actions) });
    const all = told(report).length;
    for (const largest of [500, 5_000, 50_000]) {
      const page = markdownPage(report, PLAIN, largest);
      expect(size(page)).toBeLessThan(largest + 100);
      const left = all - rowsOf(page).length;
      expect(page).toContain(
        `\n${left} more findings do not fit on this page. Run \`civicplan check\` to read them all.\n`,
      );
    }
    expect(rowsOf(markdown(report, PLAIN))).toHaveLength(all);
  });

  it('says so too where one finding did not fit', () => {
    const report = reportOn({ 'one.yaml': planText('one', '- id: 1', '  title: Do it', '  due: May 2025') });
    expect(markdownPage(report, PLAIN, 200)).toContain('1 more finding does not fit on this page.');
  });

  it('leaves out what matters least, in whatever plan it is', () => {
    const late = planText('a', '- id: 1', '  title: Do it', '  due: May 2024', '  leads: { says: All }');
    const wrong = planText('b', '- id: 1', '  title: Do it', '  due: May 2025');
    const page = markdownPage(reportOn({ 'a.yaml': late, 'b.yaml': wrong }), PLAIN, 700);
    expect(rowsOf(page).map((row) => cellsIn(row)[1]?.trim())).toEqual(['Error']);
    expect(page).not.toContain('plans/a.yaml');
  });

  it('links each line, where it is known where the files are', () => {
    const filesUrl = 'https://github.com/exampleshire/plans/blob/abc/';
    const file = 'plans/odd (1) |[x](y).yaml';
    const [plan] = example('crlf.yaml').plans;
    const findings = (plan?.findings ?? []).map((finding) => ({ ...finding, file }));
    const report = {
      ...example('crlf.yaml'),
      plans: [{ ...(plan ?? expect.unreachable()), file, findings }],
    };
    for (const row of rowsOf(markdown(report, { ...PLAIN, filesUrl }))) {
      expect(row).toMatch(
        /^\| \[8\]\(https:\S+\/abc\/plans\/odd%20%281%29%20%7C%5Bx%5D%28y%29\.yaml#L8\) \|/,
      );
    }
  });

  it('links to nothing outside the working folder', () => {
    const [plan] = example('crlf.yaml').plans;
    const file = '../other/plan.yaml';
    const findings = (plan?.findings ?? []).map((finding) => ({ ...finding, file }));
    const report = {
      ...example('crlf.yaml'),
      plans: [{ ...(plan ?? expect.unreachable()), file, findings }],
    };
    const page = markdown(report, { ...PLAIN, filesUrl: 'https://github.com/a/b/blob/c/' });
    expect(page).not.toContain('blob/c/');
  });

  it('stays tables of inert text, whatever the plans say', () => {
    fc.assert(
      fc.property(hostileReport, fc.constantFrom('file' as const, 'lead' as const), (report, groupBy) => {
        const filesUrl = 'https://github.com/civicplan/plans/blob/abc/';
        const page = markdown(report, { ...PLAIN, groupBy, filesUrl });
        expect(page).not.toMatch(/[^\P{Cc}\n]/u);
        const rows = rowsOf(page);
        expect(rows).toHaveLength(told(report).length);
        for (const row of rows) {
          expect(cellsIn(row)).toHaveLength(4);
          const outsideCode = row.replace(/\\./g, '\uE000').replace(/`[^`]*`/g, '');
          expect(outsideCode).not.toMatch(
            /`|<(?![ \d=])|@[\w-]|(?<!\w|\.yaml)#\d|\]\((?!https:\/\/github\.com\/civicplan\/)/,
          );
        }
        for (const heading of page.split('\n').filter((line) => line.startsWith('#'))) {
          expect(heading).toMatch(/^#{2,4} /);
          expect(heading.replace(/\\./g, '')).not.toMatch(/[`|]|<(?![ \d=])|@[\w-]|\]\(/);
        }
      }),
      { numRuns: 300 },
    );
  });
});
