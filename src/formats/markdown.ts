import type { CheckedFinding, PlanReport } from '../check/check.ts';
import { type CheckReport, isDefect } from '../check/summary.ts';
import { markdownText } from '../markup/markdown.ts';
import { printable } from '../words/printable.ts';
import { count } from '../words/text.ts';
import { headline } from './headline.ts';
import { withoutSecrets } from './public.ts';
import { labelOf } from './ranked.ts';

/** GitHub refuses a step summary of more than a megabyte; this leaves room for what other steps wrote. */
const LARGEST = 900_000;

const HEAD = ['| Line | Kind | What | Rule |', '| ---: | --- | --- | --- |'];

/**
 * The summary page of a run on GitHub, as Markdown: for each plan a table of its defects and one of what is
 * late. Nothing internal. What does not fit is counted.
 */
export function stepSummary(report: CheckReport, largest = LARGEST): string {
  const pieces = [`## Check of plans\n\n${markdownText(headline(report))}\n`];
  let size = bytes(pieces.join(''));
  let left = report.plans.reduce((total, { findings }) => total + findings.length, 0);
  for (const { text, isFinding } of report.plans.flatMap(pieceByPiece)) {
    size += bytes(text);
    if (size > largest) {
      const more = left === 1 ? '1 more finding does' : `${count(left, 'more finding')} do`;
      pieces.push(`\n${more} not fit on this page. The log has all of them.\n`);
      break;
    }
    pieces.push(text);
    if (isFinding) left -= 1;
  }
  return pieces.join('');
}

interface Piece {
  readonly text: string;
  readonly isFinding: boolean;
}

function pieceByPiece({ file, findings }: PlanReport): Piece[] {
  if (findings.length === 0) return [];
  const shown = findings.map(withoutSecrets);
  const defects = shown.filter(isDefect);
  const facts = shown.filter((finding) => !isDefect(finding));
  return [
    { text: `\n### ${markdownText(file)}\n`, isFinding: false },
    ...table('What is wrong with the plan', defects),
    ...table('Late and due soon', facts),
  ];
}

function table(heading: string, findings: readonly CheckedFinding[]): Piece[] {
  if (findings.length === 0) return [];
  const head = `\n#### ${heading}\n\n${HEAD.join('\n')}\n`;
  return [
    { text: head, isFinding: false },
    ...findings.map((finding) => ({ text: row(finding), isFinding: true })),
  ];
}

function row(finding: CheckedFinding): string {
  const { line, message, help, rule, url } = finding;
  const label = labelOf(finding);
  const kind = label.charAt(0).toUpperCase() + label.slice(1);
  return `| ${line} | ${kind} | ${messageMarkdown(message)} ${messageMarkdown(help)} | [${rule}](${url}) |\n`;
}

/**
 * Our own messages mark code with backticks; a plan's text, in them or around them, is inert. A bar would
 * end the cell and a backslash before it would undo its escape, so what has either is no code.
 */
function messageMarkdown(message: string): string {
  const parts = message.split('`');
  return parts
    .map((part, index) => {
      const isCode = index % 2 === 1 && index < parts.length - 1 && isPlainCode(part);
      return isCode ? `\`${printable(part)}\`` : spaced(part);
    })
    .join('');
}

function isPlainCode(part: string): boolean {
  return part.trim() !== '' && !/[|\\]/.test(part);
}

/** Inert text that keeps its distance from what stands beside it. */
function spaced(part: string): string {
  const text = markdownText(part);
  return text === '' ? ' ' : `${/^\s/.test(part) ? ' ' : ''}${text}${/\s$/.test(part) ? ' ' : ''}`;
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
