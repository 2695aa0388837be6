import { code } from '../../words/text.ts';
import { lineAt, lineBefore, restOf, trimmed } from '../lines.ts';
import type { Piece } from '../pieces.ts';
import { putIntoQuotes } from '../quotes.ts';
import type { Mistake, Trap } from './trap.ts';

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** A quote that was opened and never closed: the mistake is where it opens, not where the file ends. */
export const openQuote: Trap = ({ text, at: [start], pieces }) => {
  const quoted = pieces.findLast(
    ({ token }) =>
      /-quoted-scalar$/.test(token.type) &&
      token.offset < start &&
      token.offset + token.source.length >= start - 1 &&
      !isClosed(token.source),
  );
  if (quoted === undefined) return undefined;
  const { offset } = quoted.token;
  return {
    message: 'A quote is opened here and not closed, so YAML cannot tell where the text ends.',
    help: 'Write the same quote at the end of the text. If the quote is a part of the text, put the whole text between quotes of the other kind.',
    range: restOf(lineAt(text, offset), offset),
  };
};

function isClosed(source: string): boolean {
  return source.startsWith("'") ? /^'(?:[^']|'')*'$/.test(source) : /^"(?:[^"\\]|\\.)*"$/s.test(source);
}

/** Something follows the quote that closed a text. */
export const afterQuote: Trap = ({ line, at: [start] }) => {
  if (!/^["']/.test(line.value) || start <= line.valueStart) return undefined;
  const range = restOf(line, start);
  const rest = line.text.slice(start - line.start).trim();
  return {
    message: `The text ends at the closing quote, and ${code(rest)} stands after it.`,
    help: line.value.startsWith("'")
      ? "Between single quotes an apostrophe is written twice: `'Don''t'`. Or put the whole text between double quotes (`\"`)."
      : "Put the whole text between single quotes (`'`), in which double quotes can stand.",
    range,
  };
};

/** A text in quotes that goes on in the next line, though its quotes are closed. */
export const afterQuotedLine: Trap = ({ text, line }) => {
  const above = lineBefore(text, line);
  if (line.key !== undefined || !above || line.indent <= above.indent) return undefined;
  if (!/^(["']).*\1$/.test(above.value)) return undefined;
  return {
    message: 'The text ends at the closing quote of the line above, and this line stands after it.',
    help: 'Move the closing quote to the end of the last line of the text.',
    range: trimmed(line),
  };
};

/** Something follows the bracket that closed a list or a group of keys. */
export const afterBracket: Trap = ({ line, at: [start] }) => {
  if (!/^[[{]/.test(line.value) || start <= line.valueStart) return undefined;
  return {
    message: `The value ends at the closing bracket, and ${code(line.text.slice(start - line.start))} stands after it.`,
    help: `If the bracket begins a text, ${putIntoQuotes(line.value).replace(/^P/, 'p')}`,
    range: restOf(line, start),
  };
};

/** A bracket that is not closed where its value ends. */
export const openBracket: Trap = (mistake) => {
  const open = innermostOpen(mistake);
  if (open === undefined) return undefined;
  const { offset, source } = open.token;
  const closing = CLOSING[source];
  return {
    message: `\`${source}\` is opened here and not closed, so YAML cannot tell where the ${source === '[' ? 'list' : 'value'} ends.`,
    help: `Write \`${closing}\` at its end. If the bracket is a part of a text, put the whole text into quotes.`,
    range: [offset, offset + 1],
  };
};

/** In brackets too a `#` after a space begins a comment, and takes a comma or the closing bracket with it. */
export const commentInBrackets: Trap = (mistake) => {
  const open = innermostOpen(mistake);
  const comment = mistake.pieces.findLast(
    ({ token }) =>
      token.type === 'comment' && open && token.offset > open.token.offset && token.offset < mistake.at[0],
  )?.token;
  if (comment === undefined || !/[\]},]/.test(comment.source)) return undefined;
  return {
    message: `To YAML a \`#\` after a space begins a comment, in brackets too, so ${code(comment.source)} is lost.`,
    help: 'Put the text that holds the `#` into quotes.',
    range: [comment.offset, comment.offset + comment.source.length],
  };
};

function innermostOpen({ pieces, at: [start] }: Mistake): Piece | undefined {
  const open: Piece[] = [];
  for (const piece of pieces) {
    if (piece.token.offset >= start) break;
    if (/^flow-.*-start$/.test(piece.token.type)) open.push(piece);
    if (/^flow-.*-end$/.test(piece.token.type)) open.pop();
  }
  return open.at(-1);
}

/** Entries with hyphens, or keys on lines of their own, between brackets. */
export const linesInBrackets: Trap = (mistake) => {
  const open = innermostOpen(mistake);
  if (open === undefined) return undefined;
  const { source } = open.token;
  return {
    message: `Between \`${source}\` and \`${CLOSING[source]}\` commas part one entry from the next; hyphens and lines do not.`,
    help: 'Take the brackets away and leave each entry on its own line, or part the entries with commas.',
    range: trimmed(mistake.line),
  };
};

/** `["a" "b"]` */
export const missingComma: Trap = (mistake) => {
  if (innermostOpen(mistake) === undefined) return undefined;
  const [start, end] = mistake.at;
  return {
    message: 'Inside brackets a comma parts one entry from the next, and here is none.',
    help: 'Write a comma and a space between the two; or put the text into quotes, if it is all one.',
    range: [start, Math.max(end, start + 1)],
  };
};

/** `[a,, b]` */
export const spareComma: Trap = (mistake) => {
  const [start] = mistake.at;
  if (mistake.text[start] !== ',' || innermostOpen(mistake) === undefined) return undefined;
  return {
    message: 'This comma parts nothing: no entry stands before it.',
    help: 'Take it away.',
    range: [start, start + 1],
  };
};
