import { clip, code } from '../../words/text.ts';
import { type Line, lineAfter, lineBefore, restOf, trimmed } from '../lines.ts';
import { putIntoQuotes } from '../quotes.ts';
import type { Told, Trap } from './trap.ts';

/** A tab in the indentation, of this line or of the next, which then comes to light at the end of this one. */
export const tab: Trap = ({ text, at: [start], line }) => {
  const atEnd = start >= line.start + line.text.trimEnd().length;
  const found = [line, ...(atEnd ? [lineAfter(text, line)] : [])].find(
    (candidate) => candidate && /^ *\t/.test(candidate.text),
  );
  if (!found) return undefined;
  const tabs = /\t+/.exec(found.text);
  const at = found.start + (tabs?.index ?? 0);
  return {
    message: 'This line is indented with a tab, and YAML takes only spaces.',
    help: 'Replace each tab with spaces, two for each step inwards.',
    range: [at, at + (tabs?.[0].length ?? 1)],
  };
};

/**
 * A key that is further in than the one above it, which has a text already:
 *
 *     title: Act
 *       due: May 2022
 */
export const tooFarIn: Trap = ({ text, line }) => {
  if (/:(?:\s|$)/.test(line.value)) return undefined;
  const below = lineAfter(text, line);
  if (below === undefined || below.indent <= line.indent || line.value === '') return undefined;
  return {
    message: `This line is further in than the line above it, so it was read as a part of the text ${code(clip(line.value, 40))}, in which no colon can stand.`,
    help: 'If it is a key of its own, give it as many spaces as the key above it. If it goes on with the text, put the whole text into quotes.',
    range: trimmed(below),
  };
};

/** `details: - one` */
export const listBesideKey: Trap = ({ line }) => {
  if (!/^-(?:\s|$)/.test(line.value) || line.key === undefined) return undefined;
  return {
    message: 'A list cannot begin on the same line as its key.',
    help: `Begin it on the next line: a hyphen, a space, the text. If the hyphen is a part of the text, ${putIntoQuotes(line.value).replace(/^P/, 'p')}`,
    range: restOf(line, line.valueStart),
  };
};

/** A text of several lines begins on the line below its sign. */
export const besideBlockSign: Trap = ({ line }) => {
  if (!/^[|>]/.test(line.value)) return undefined;
  const sign = line.value[0];
  return {
    message: `After \`${sign}\` a text begins on the next line, and here it begins beside it.`,
    help: `Move the text to the next line, two spaces further in than its key. If \`${sign}\` is a part of the text, ${putIntoQuotes(line.value).replace(/^P/, 'p')}`,
    range: restOf(line, line.valueStart),
  };
};

/** An empty line above a text of several lines holds more spaces than the text. */
export const spacesInEmptyLine: Trap = ({ text, at: [start] }) => {
  const above = text.slice(0, text.lastIndexOf('\n', start - 1) + 1);
  const empty = /(?:^|\n)( +)\r?\n(?:[ \t]*\r?\n)*$/.exec(above.slice(-1000));
  if (empty === null) return undefined;
  const end = above.length - empty[0].length + empty[0].indexOf(empty[1] ?? '') + (empty[1] ?? '').length;
  return {
    message:
      'This line looks empty and holds more spaces than the text below it, so YAML cannot tell how far in the text begins.',
    help: 'Delete the spaces in it.',
    range: [end - (empty[1] ?? '').length, end],
  };
};

/** A line that begins after a number of spaces at which nothing above it begins. */
export const indentation: Trap = ({ text, line }) => {
  const above = lineBefore(text, line);
  if (!startsSomething(line) || above === undefined || above.indent === line.indent) return undefined;
  return badIndentation(line, above);
};

function startsSomething(line: Line): boolean {
  return line.key !== undefined || /^\s*-(?:\s|$)/.test(line.text);
}

function badIndentation(line: Line, above: Line): Told {
  return {
    message: `This line begins ${after(line)} and the one above it ${after(above)}, so YAML cannot tell where it belongs.`,
    help: 'Give it as many spaces as the line that it stands beside. The keys of an entry of a list stand below its first key, and a new entry begins with a hyphen.',
    range: trimmed(line),
  };
}

function after({ indent }: Line): string {
  if (indent === 0) return 'at the margin';
  return indent === 1 ? 'after 1 space' : `after ${indent} spaces`;
}

/** A line that ought to have a key, a colon and a space, and has none. */
export const noKey: Trap = ({ text, line }) => {
  if (startsSomething(line)) return undefined;
  const range = trimmed(line);
  return lineBefore(text, line)
    ? {
        message:
          'This line is neither a key with a value nor an entry of a list, and it is not far enough in to go on with the text above it.',
        help: 'If it goes on with the text, give it two more spaces than the key of that text. Otherwise write a key, a colon and a space before it.',
        range,
      }
    : {
        message: 'The file begins with a line that is not a key with a value.',
        help: 'Write a key, a colon and a space before the text; or put a `#` and a space there, if it is a comment.',
        range,
      };
};
