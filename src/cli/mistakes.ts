import { frameOf } from '../check/frame.ts';
import type { ConfigProblem } from '../source/config.ts';
import { clip } from '../words/text.ts';
import { UsageError } from './exit.ts';

/** The mistakes in a file that is no plan, each with its line: the command ends with them. */
export function mistakesIn(problems: readonly ConfigProblem[], text: string): UsageError {
  const told = problems.map(({ file, line, column, message, help }) => {
    const { lines } = frameOf(text, { line, column, endLine: line, endColumn: column });
    return `${file}:${line}:${column}: ${message} ${help}${lines.length > 0 ? `\n    ${clip(lines.at(-1) ?? '', 100)}` : ''}`;
  });
  return new UsageError(told.join('\n'));
}
