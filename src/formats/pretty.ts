import pico from 'picocolors';
import type { CheckedFinding, WaivedFinding } from '../check/check.ts';
import { type Checked, isComing, isDefect, isLate } from '../check/summary.ts';
import { showDate } from '../words/months.ts';
import { printable, printableLine } from '../words/printable.ts';
import { count, list } from '../words/text.ts';
import { textWidth } from '../words/width.ts';
import { wrap } from '../words/wrap.ts';
import { codeFrame } from './code-frame.ts';
import type { Format } from './format.ts';
import { headline } from './headline.ts';
import { type Label, labelOf } from './ranked.ts';
import { type Section, sectionsOf } from './sections.ts';

/** Wider lines are hard to read, however wide the terminal is. */
const WIDEST = 100;
/** Places besides the first that are listed with a finding. */
const MOST_RELATED = 5;

type Colours = ReturnType<typeof pico.createColors>;

interface Paper {
  readonly columns: number;
  readonly colours: Colours;
  readonly day: string;
  /** True where the heading does not say in which file findings are. */
  readonly severalFiles: boolean;
}

/**
 * For people at a terminal: plan by plan or person by person, first what is wrong, rule by rule and the gravest
 * first, each finding over the lines of their own file; then what is late. What to write is said once where
 * findings that follow each other need the same.
 */
export const pretty: Format = function* (report, { columns, colour, groupBy }) {
  const colours = pico.createColors(colour);
  const day = showDate(report.asOf);
  const paper = {
    columns: Math.min(columns, WIDEST),
    colours,
    day,
    severalFiles: groupBy === 'lead' && report.summary.plans > 1,
  };
  for (const section of sectionsOf(report, groupBy)) {
    for (const line of sectionLines(section, paper)) yield `${printableLine(line)}\n`;
  }
  const mark = report.summary.errors > 0 ? colours.red('✗') : colours.green('✓');
  const last = [`${mark} ${printable(headline(report))}`, ...repairable(report)];
  for (const line of last) yield `${printableLine(line)}\n`;
};

/** "3 of these can be repaired with `civicplan check --fix`." */
function repairable({ plans }: Checked): string[] {
  let number = 0;
  for (const { findings } of plans) number += findings.filter(({ fixable }) => fixable).length;
  return number === 0 ? [] : [`  ${number} of these can be repaired with \`civicplan check --fix\`.`];
}

function sectionLines(section: Section, paper: Paper): string[] {
  const { findings, waived } = section;
  const silent = findings.filter((finding) => labelOf(finding) === 'not reported');
  return [
    ...head(section, paper),
    '',
    ...byRule(findings.filter(isDefect)).flatMap((group) => defects(group, paper)),
    ...facts('late', `Late on ${paper.day}`, findings.filter(isLate), paper),
    ...facts('not reported', 'Not reported', silent, paper),
    ...facts('due soon', 'Due soon', findings.filter(isComing), paper),
    ...accepted(waived, paper),
  ];
}

/** The file or the person, and how much was found, below it where there is no room. */
function head({ title, figures }: Section, { columns, colours }: Paper): string[] {
  const { bold, underline, dim } = colours;
  const text = printable(title);
  const [name, found] = [bold(underline(text)), dim(figures)];
  return textWidth(text) + figures.length + 2 > columns ? [name, found] : [`${name}  ${found}`];
}

/** Findings of one rule and severity together; the gravest rules first, then in the order of the file. */
function byRule(findings: readonly CheckedFinding[]): CheckedFinding[][] {
  const groups = new Map<string, CheckedFinding[]>();
  for (const severity of ['error', 'warning', 'note'] as const) {
    for (const finding of findings.filter((one) => one.severity === severity)) {
      const name = `${severity} ${finding.rule}`;
      const group = groups.get(name);
      if (group) group.push(finding);
      else groups.set(name, [finding]);
    }
  }
  return [...groups.values()];
}

function defects(group: readonly CheckedFinding[], paper: Paper): string[] {
  const [first] = group;
  if (first === undefined) return [];
  const { colours } = paper;
  const label = paint(labelOf(first), colours)(colours.bold(first.severity));
  const times = group.length > 1 ? colours.dim(`  ${count(group.length, 'finding')}`) : '';
  return [
    `${label}  ${colours.bold(first.rule)}${times}`,
    '',
    ...group.flatMap((finding, index) => {
      const next = group[index + 1];
      const isLast = next?.help !== finding.help || next.fixable !== finding.fixable;
      const help = finding.fixable ? `${finding.help} (\`--fix\` can do this.)` : finding.help;
      return [...defect(finding, paper), ...(isLast ? remedy(help, paper) : [])];
    }),
  ];
}

function defect(finding: CheckedFinding, paper: Paper): string[] {
  const { colours, columns } = paper;
  const { file, line, column, related } = finding;
  const marks = { faint: colours.dim, carets: paint(labelOf(finding), colours) };
  const hidden = related.length - MOST_RELATED;
  return [
    ...prose(finding.message, '  ', paper),
    `  ${colours.dim(printable(`${file}:${line}:${column}`))}`,
    ...codeFrame(finding, columns - 4, marks).map((text) => `    ${text}`),
    ...related
      .slice(0, MOST_RELATED)
      .map(
        (place) =>
          `    ${colours.dim(printable(`${place.message}: ${place.file}:${place.line}:${place.column}`))}`,
      ),
    ...(hidden > 0 ? [`    ${colours.dim(`and in ${count(hidden, 'more place')}`)}`] : []),
    '',
  ];
}

function facts(label: Label, heading: string, findings: readonly CheckedFinding[], paper: Paper): string[] {
  if (findings.length === 0) return [];
  const { colours } = paper;
  const places = findings.reduce((sum, { related }) => sum + 1 + related.length, 0);
  const noun = findings.every(({ action }) => action !== undefined) ? 'action' : 'finding';
  return [
    `${paint(label, colours)(colours.bold(heading))}${colours.dim(`  ${count(noun === 'action' ? places : findings.length, noun)}`)}`,
    '',
    ...findings.flatMap((finding, index) => {
      const isLast = findings[index + 1]?.help !== finding.help;
      return [...withLine(finding, paper), ...(isLast ? ['', ...remedy(finding.help, paper)] : [])];
    }),
  ];
}

/** A message with its place behind it, or below it where there is no room; with those of the same kind in this file. */
function withLine(finding: CheckedFinding, paper: Paper): string[] {
  const lines = prose(finding.message, '  ', paper);
  const last = lines.at(-1) ?? '';
  const place = paper.severalFiles ? printable(`${finding.file}:${finding.line}`) : linesOf(finding);
  const faint = paper.colours.dim(place);
  if (textWidth(last) + textWidth(place) + 2 > paper.columns) return [...lines, `  ${faint}`];
  return [...lines.slice(0, -1), `${last}  ${faint}`];
}

/** "line 18"; "lines 18, 24 and 31". */
function linesOf({ file, line, related }: CheckedFinding): string {
  const more = related.filter((place) => place.file === file).map((place) => String(place.line));
  if (more.length === 0) return `line ${line}`;
  const shown = more.slice(0, MOST_RELATED);
  const hidden = more.length - shown.length;
  return `lines ${list([String(line), ...shown, ...(hidden > 0 ? [`${hidden} more`] : [])])}`;
}

function remedy(help: string, paper: Paper): string[] {
  const [first = '', ...rest] = prose(help, '  ', { ...paper, columns: paper.columns - 2 });
  return [`  ${paper.colours.cyan('→')}${first.slice(1)}`, ...rest.map((line) => `  ${line}`), ''];
}

function accepted(waived: readonly WaivedFinding[], paper: Paper): string[] {
  if (waived.length === 0) return [];
  const { colours } = paper;
  return [
    `${colours.bold('Accepted for a time')}${colours.dim(`  ${count(waived.length, 'finding')}`)}`,
    '',
    ...waived.flatMap((finding) => [
      ...withLine(finding, paper),
      ...prose(`Until ${finding.until}: ${finding.reason}`, '    ', paper),
    ]),
    '',
  ];
}

function prose(text: string, indent: string, { columns }: Paper): string[] {
  return wrap(printable(text), columns - indent.length).map((line) => `${indent}${line}`);
}

function paint(label: Label, colours: Colours): (text: string) => string {
  return {
    error: colours.red,
    warning: colours.yellow,
    note: colours.blue,
    late: colours.magenta,
    'not reported': colours.magenta,
    'due soon': colours.cyan,
  }[label];
}
