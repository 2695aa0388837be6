import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planText, reportOn } from '../check/reports.ts';
import { hostileReport } from './hostile.ts';
import { example, PLAIN } from './report.ts';
import { github } from './whole.ts';

const linesOf = (output: string) => output.split('\n').slice(0, -1);

/** What the runner makes of a line: its command, as `ActionCommand` reads it. */
function commandIn(line: string): { name: string; properties: string[]; data: string } | undefined {
  const found = /^\s*::(\w+)((?: [^:]*)?)::(.*)$/s.exec(line);
  if (!found) return undefined;
  const [, name = '', properties = '', data = ''] = found;
  return { name, properties: properties.trim().split(','), data };
}

describe('annotations', () => {
  const many = (number: number, ...lines: string[]) => {
    const actions = Array.from({ length: number }, (_, index) => [
      `- id: ${index + 1}`,
      '  title: Do it',
      '  measures: [{ measure: Days }]',
      ...lines,
    ]);
    return linesOf(github(reportOn({ 'many.yaml': planText('many', ...actions.flat()) }), PLAIN));
  };
  const count = (lines: string[], start: string) => lines.filter((line) => line.startsWith(start)).length;

  it('are nine of a level at most, and a tenth that says how many more there are', () => {
    const nine = many(9, '  due: May 2025');
    expect(count(nine, '::error file=')).toBe(9);
    expect(count(nine, '::error')).toBe(9);
    const twelve = many(12, '  due: May 2025');
    expect(count(twelve, '::error file=')).toBe(9);
    expect(twelve[9]).toBe(
      '::error title=civicplan::And 3 more errors: see the summary of this run, or its log.',
    );
    const ten = many(10, '  due: May 2025');
    expect(ten[9]).toBe(
      '::error title=civicplan::And 1 more error: see the summary of this run, or its log.',
    );
    // The log has them all.
    expect(count(twelve, '- plans/many.yaml')).toBe(12);
  });

  it('are errors, warnings and, for what is late or noted, notices', () => {
    const lines = many(11, '  due: May 2024', '  leads: { says: All }');
    expect(count(lines, '::notice file=')).toBe(9);
    expect(count(lines, '::warning')).toBe(0);
    expect(lines[9]).toBe(
      '::notice title=civicplan::And 3 more notes: see the summary of this run, or its log.',
    );
  });

  it('begin with the plans that cannot be used, because nothing else in them is checked', () => {
    const [first] = linesOf(github(example(), PLAIN));
    expect(first).toMatch(/^::error file=plans\/broken\.yaml,line=2,/);
  });

  it('say nothing of what is late before what is wrong, nor of what is due soon before what is late', () => {
    const labels = linesOf(github(example(), PLAIN)).flatMap(
      (line) => /^- \S+ (error|warning|not reported|note|late|due soon) /.exec(line)?.[1] ?? [],
    );
    const order = ['error', 'warning', 'note', 'late', 'not reported', 'due soon'];
    expect(labels.map((label) => order.indexOf(label))).toEqual(
      [...labels.map((label) => order.indexOf(label))].sort(),
    );
    expect(new Set(labels)).toEqual(new Set(['error', 'warning', 'late', 'not reported', 'due soon']));
  });

  it('have no words of an internal action', () => {
    expect(github(example(), PLAIN)).not.toMatch(/contractor|secret|mediation|claim|million/);
    expect(github(example(), PLAIN)).toContain(
      'Action 4 is internal, so what was found here is not shown in public.',
    );
  });

  it('point at lines only, where what is meant goes over several', () => {
    const report = example('crlf.yaml');
    const [plan] = report.plans;
    const finding = plan?.findings[0] ?? expect.unreachable();
    const long = { ...finding, endLine: finding.line + 2 };
    const output = github(
      { ...report, plans: [{ ...(plan ?? expect.unreachable()), findings: [long] }] },
      PLAIN,
    );
    expect(output).toMatch(/^::error file=plans\/crlf\.yaml,line=8,endLine=10,title=missing-deadline::/);
  });
});

describe('a hostile plan', () => {
  it('gives no command but ours, and each of ours is whole', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const output = github(report, PLAIN);
        expect(output).not.toMatch(/##\[/);
        expect(output).not.toMatch(/[^\P{Cc}\n\t]/u);
        for (const line of linesOf(output)) {
          const command = commandIn(line);
          if (command === undefined) continue;
          expect(line.startsWith('::')).toBe(true);
          expect(['error', 'warning', 'notice']).toContain(command.name);
          const names = command.properties.map((property) => property.split('=')[0]);
          expect([['title'], ['file', 'line', 'endLine', 'col', 'endColumn', 'title']]).toContainEqual(names);
          // Every per cent sign is one of our own escapes.
          expect(command.data.replace(/%(?:25|0A)/g, '')).not.toContain('%');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives one line for each finding, accepted or not, besides the annotations and the sum', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const lines = linesOf(github(report, PLAIN));
        const findings = report.plans.reduce(
          (total, plan) => total + plan.findings.length + plan.waived.length,
          0,
        );
        expect(lines.filter((line) => line.startsWith('- '))).toHaveLength(findings);
        expect(lines.filter((line) => line.startsWith('::')).length).toBeLessThanOrEqual(30);
      }),
    );
  });
});
