import type { CheckedFinding, WaivedFinding } from '../check/check.ts';
import { printable } from '../words/printable.ts';
import { count } from '../words/text.ts';
import type { Format } from './format.ts';
import { headline } from './headline.ts';
import { publicly } from './public.ts';
import { labelOf, ranked } from './ranked.ts';

/**
 * GitHub shows at most ten annotations of each level for a step, in the order they are printed, and drops
 * the rest in silence. So nine are printed, the gravest first, and the tenth says how many there are besides.
 */
const SHOWN = 9;

type Level = 'error' | 'warning' | 'notice';
const NOUNS: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', notice: 'note' };

/** For GitHub Actions: annotations on the pull request, then the whole list for the log. Nothing internal. */
export const github: Format = (given) => {
  const report = publicly(given);
  const findings = ranked(report);
  const waived = report.plans.flatMap((plan) => plan.waived);
  const annotations = (['error', 'warning', 'notice'] as const).flatMap((level) =>
    annotate(
      level,
      findings.filter((finding) => levelOf(finding) === level),
    ),
  );
  return [...annotations, ...findings.map(logLine), ...waived.map(waivedLine), printable(headline(report))]
    .map((line) => `${line}\n`)
    .join('');
};

/** What is late is a fact about the day and no fault of the pull request: a notice, never more. */
function levelOf(finding: CheckedFinding): Level {
  const label = labelOf(finding);
  return label === 'error' || label === 'warning' ? label : 'notice';
}

function annotate(level: Level, findings: readonly CheckedFinding[]): string[] {
  const lines = findings.slice(0, SHOWN).map((finding) => annotation(level, finding));
  const hidden = findings.length - lines.length;
  if (hidden === 0) return lines;
  const more = `And ${count(hidden, `more ${NOUNS[level]}`)}: see the summary of this run, or its log.`;
  return [...lines, `::${level} title=civicplan::${data(more)}`];
}

function annotation(level: Level, finding: CheckedFinding): string {
  const { file, line, endLine, column, endColumn, rule, message, help, url } = finding;
  const place = [
    `file=${property(file)}`,
    `line=${line}`,
    `endLine=${endLine}`,
    // GitHub takes columns only for a place on one line.
    ...(line === endLine ? [`col=${column}`, `endColumn=${endColumn}`] : []),
    `title=${property(rule)}`,
  ].join(',');
  return `::${level} ${place}::${[message, help, url].map(data).join('%0A')}`;
}

/** A line that begins with a hyphen can be no command of the runner. */
function logLine(finding: CheckedFinding): string {
  const { file, line, column, rule, message } = finding;
  return `- ${printable(`${file}:${line}:${column} ${labelOf(finding)} ${rule}: ${message}`)}`;
}

function waivedLine({ file, line, column, rule, message, until, reason }: WaivedFinding): string {
  const place = `${file}:${line}:${column}`;
  return `- ${printable(`${place} accepted until ${until} ${rule}: ${message} Reason: ${reason}`)}`;
}

/** The escapes of the runner's workflow commands: of data, and besides of properties. */
function data(text: string): string {
  return printable(text).replaceAll('%', '%25');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
