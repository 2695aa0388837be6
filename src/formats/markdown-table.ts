import type { CheckedFinding, WaivedFinding } from '../check/check.ts';
import { isDefect } from '../check/summary.ts';
import { markdownText } from '../markup/markdown.ts';
import { pathInAddress } from '../words/links.ts';
import { printable } from '../words/printable.ts';
import { capital } from '../words/text.ts';
import { byRank, labelOf, rankOf } from './ranked.ts';
import type { Section } from './sections.ts';

/** A table of findings, as text. */
export interface Table {
  /** The heading over it, and its first two lines. */
  readonly head: string;
  readonly rows: readonly Row[];
}

export interface Row {
  readonly text: string;
  /** The smaller, the graver. */
  readonly rank: number;
}

/** After all that was found. */
const WAIVED_RANK = 100;

/** What is wrong; what is late, not reported or due soon; what was accepted for a time. Those that have no rows are left out. */
export function tablesOf(section: Section, filesUrl: string | undefined): readonly Table[] {
  const { findings, waived, oneFile } = section;
  const place = (finding: CheckedFinding) => placeCell(finding, oneFile, filesUrl);
  const rows = (found: readonly CheckedFinding[]) =>
    found.toSorted(byRank).map((finding) => ({
      text: row(place(finding), capital(labelOf(finding)), what(finding), ruleLink(finding)),
      rank: rankOf(finding),
    }));
  const first = oneFile ? 'Line' : 'Where';
  const register = waived.map((finding) => ({
    text: row(place(finding), messageMarkdown(finding.message), acceptance(finding), ruleLink(finding)),
    rank: WAIVED_RANK,
  }));
  return [
    { head: head('What is wrong', [first, 'Kind', 'What', 'Rule']), rows: rows(findings.filter(isDefect)) },
    {
      head: head('Late, not reported and due soon', [first, 'Kind', 'What', 'Rule']),
      rows: rows(findings.filter((finding) => !isDefect(finding))),
    },
    { head: head('Accepted for a time', [first, 'What', 'Until, and why', 'Rule']), rows: register },
  ].filter(({ rows }) => rows.length > 0);
}

function head(heading: string, columns: readonly [string, ...string[]]): string {
  const rules = columns.map((name) => (name === 'Line' ? '---:' : '---'));
  return `\n#### ${heading}\n\n${row(...columns)}${row(...rules)}`;
}

function row(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

/** The line, with the file where the heading does not name it; a link to it where the address is known. */
function placeCell({ file, line }: CheckedFinding, oneFile: boolean, filesUrl: string | undefined): string {
  const text = oneFile ? String(line) : markdownText(`${file}:${line}`);
  // What lies outside the working folder may lie outside the repository.
  if (filesUrl === undefined || /^(?:\.\.(?:\/|$)|\/)/.test(file)) return text;
  return `[${text}](${filesUrl}${pathInAddress(file)}#L${line})`;
}

function what({ message, help }: CheckedFinding): string {
  return `${messageMarkdown(message)} ${messageMarkdown(help)}`;
}

function acceptance({ until, reason }: WaivedFinding): string {
  return `${markdownText(until)}: ${markdownText(reason)}`;
}

function ruleLink({ rule, url }: CheckedFinding): string {
  return `[${rule}](${url})`;
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
      return isCode ? `\`${printable(part).replace(/\s/g, ' ')}\`` : spaced(part);
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
