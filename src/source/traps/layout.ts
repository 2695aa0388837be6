import { clip, code } from '../../words/text.ts';
import { lineAfter, lineBefore, restOf, trimmed } from '../lines.ts';
import { putIntoQuotes } from '../quotes.ts';
import type { Trap } from './trap.ts';

/** A tab in the indentation. */
export const tab: Trap = ({ line }) => {
  const found = /^ *(\t+)/.exec(line.text);
  if (found === null) return undefined;
  const at = line.start + found[0].length;
  return {
    message: 'This line is indented with a tab, and YAML takes only spaces.',
    help: 'Replace each tab with spaces, two for each step inwards.',
    range: [at - (found[1]?.length ?? 0), at],
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
  if (below === undefined || below.indent <= line.lead || line.value === '') return undefined;
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
  // `|`, `>-` and `|2 # a comment` are as they should be.
  if (!/^[|>]/.test(line.value) || /^[|>][-+1-9]*(?:\s+#.*)?$/.test(line.value)) return undefined;
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

/**
 * A line that begins after a number of spaces at which nothing above it begins. A key stands below the key
 * above it, also where a hyphen stands before that one.
 */
export const indentation: Trap = ({ text, line }) => {
  const above = lineBefore(text, line);
  if (above === undefined || (line.key === undefined && !line.hyphen)) return undefined;
  const column = line.hyphen ? above.indent : above.lead;
  if (column === line.indent) return undefined;
  return {
    message: `This line begins ${after(line.indent)} and the one above it ${after(column)}, so YAML cannot tell where it belongs.`,
    help: 'Give it as many spaces as the line that it stands beside. The keys of an entry of a list stand below its first key, and a new entry begins with a hyphen.',
    range: trimmed(line),
  };
};

/** A hyphen in the column of keys: an entry that is too far in, or a key that needs no hyphen. */
export const entryAmongKeys: Trap = ({ line }) => {
  if (!line.hyphen) return undefined;
  return {
    message:
      'This line begins an entry of a list where the keys above it stand, and among keys there can be no entry.',
    help: 'If it is an entry, give its hyphen as many spaces as the hyphen of the entry before it. If it is a key, take the hyphen away.',
    range: trimmed(line),
  };
};

function after(column: number): string {
  if (column === 0) return 'at the margin';
  return column === 1 ? 'after 1 space' : `after ${column} spaces`;
}

/**
 * An entry that ought to begin with a key, because keys stand below it:
 *
 *     - body Council
 *       every: six months
 */
export const entryWithoutKey: Trap = ({ text, line }) => {
  const below = lineAfter(text, line);
  if (!line.hyphen || line.key !== undefined || below?.key === undefined || below.indent !== line.lead)
    return undefined;
  return {
    message: 'This entry begins with a text, and keys stand below it, so YAML cannot tell what the text is.',
    help: 'Write a key, a colon and a space before the text; or a colon after its first word, if that is the key.',
    range: trimmed(line),
  };
};

/** `: kind: officer` */
export const colonWithoutKey: Trap = ({ line }) => {
  if (!/^[ \t]*:(?:[ \t]|$)/.test(line.text)) return undefined;
  return {
    message: 'No key stands before the colon that this line begins with.',
    help: 'Take the colon away, or write the key before it.',
    range: trimmed(line),
  };
};

/** A line that ought to have a key, a colon and a space, and has none. */
export const noKey: Trap = ({ text, line }) => {
  if (line.key !== undefined || line.hyphen) return undefined;
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
