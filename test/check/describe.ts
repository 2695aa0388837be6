import type { CheckedFinding, PlanReport } from '../../src/check/check.ts';

/**
 * Everything a person is told of some plans, as text to keep beside them: the place and the rule of each
 * finding, what is said, what to write, and the other places it names.
 */
export function describeReports(reports: readonly PlanReport[]): string {
  const several = reports.length > 1;
  return reports
    .flatMap(({ findings, waived }) => [
      ...findings.map((finding) => describeFinding(finding, several)),
      ...waived.map(
        (finding) =>
          `${describeFinding(finding, several)}  accepted until ${finding.until}: ${finding.reason}\n`,
      ),
    ])
    .join('');
}

function describeFinding(finding: CheckedFinding, withFile: boolean): string {
  const { file, severity, rule, action, recommendation, message, help, related, internal } = finding;
  const place = withFile ? `${file}:${span(finding)}` : span(finding);
  const owner = [
    ...(action === undefined ? [] : [` action ${action}`]),
    ...(recommendation === undefined ? [] : [` recommendation ${recommendation}`]),
  ].join('');
  return [
    `${place} ${severity} ${rule}${owner}${internal ? ' internal' : ''}`,
    `  ${message}`,
    `  > ${help}`,
    ...related.map((other) => `  + ${withFile ? `${other.file}:` : ''}${span(other)} ${other.message}`),
    '',
  ].join('\n');
}

function span({
  line,
  column,
  endLine,
  endColumn,
}: CheckedFinding['related'][number] | CheckedFinding): string {
  return `${line}:${column}-${endLine === line ? '' : `${endLine}:`}${endColumn}`;
}
