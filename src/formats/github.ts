import type { CheckedFinding, WaivedFinding } from '../check/check.ts';
import type { Checked } from '../check/summary.ts';
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

const LEVELS = ['error', 'warning', 'notice'] as const;
type Level = (typeof LEVELS)[number];
const NOUNS: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', notice: 'note' };

/** For GitHub Actions: annotations on the pull request, then the whole list for the log. Nothing internal. */
export const github: Format = function* (given) {
  for (const line of lines(publicly(given))) yield `${line}\n`;
};

function* lines(report: Checked): Iterable<string> {
  const findings = () => ranked(report.plans, (plan) => plan.findings);
  yield* annotations(findings());
  for (const finding of findings()) yield logLine(finding);
  for (const { waived } of report.plans) yield* waived.map(waivedLine);
  yield printable(headline(report));
}

/** What is late is a fact about the day and no fault of the pull request: a notice, never more. */
function levelOf(finding: CheckedFinding): Level {
  const label = labelOf(finding);
  return label === 'error' || label === 'warning' ? label : 'notice';
}

/** Of each level the first few, and how many more there are. */
function annotations(findings: Iterable<CheckedFinding>): string[] {
  const shown: Record<Level, string[]> = { error: [], warning: [], notice: [] };
  const hidden: Record<Level, number> = { error: 0, warning: 0, notice: 0 };
  for (const finding of findings) {
    const level = levelOf(finding);
    if (shown[level].length < SHOWN) shown[level].push(annotation(level, finding));
    else hidden[level] += 1;
  }
  return LEVELS.flatMap((level) => [...shown[level], ...countOf(level, hidden[level])]);
}

function countOf(level: Level, hidden: number): string[] {
  if (hidden === 0) return [];
  const more = `And ${count(hidden, `more ${NOUNS[level]}`)}: see the summary of this run, or its log.`;
  return [`::${level} title=civicplan::${data(more)}`];
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
