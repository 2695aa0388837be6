import { code } from '../../words/text.ts';
import { lineAfter, lineBefore, restOf } from '../lines.ts';
import { putIntoQuotes } from '../quotes.ts';
import type { Trap } from './trap.ts';

/** `due: ?`, `details: @someone`, `[%, &]`: a text that begins with a sign that means something to YAML. */
export const signAtStart: Trap = ({ text, at: [start], line }) => {
  const before = text.slice(line.start, start);
  const rest = line.text.slice(start - line.start);
  const sign = /^(?:[@`%,\]}|>]|\?(?=\s|$))/.exec(rest)?.[0];
  if (sign === undefined || !/(?:^|[:[{,-])\s*$/.test(before)) return undefined;
  // In brackets a text ends before the next of these.
  const value =
    start === line.valueStart ? rest.trimEnd() : (/^.[^,[\]{}]*/.exec(rest)?.[0].trimEnd() ?? sign);
  return {
    message: `A text cannot begin with ${sign === '`' ? 'a backtick' : code(sign)}, because the sign has a meaning of its own in YAML.`,
    help: putIntoQuotes(value),
    range: [start, start + value.length],
  };
};

/** `title: Note: do this` */
export const colonInText: Trap = ({ line }) => {
  const before = /^(.*?):(?:\s|$)/.exec(line.value)?.[1];
  if (before === undefined || line.key === undefined) return undefined;
  const curly = /^[“”‘’]/.test(line.value);
  return {
    message: `To YAML a colon with a space after it ends a key, so ${code(before)} was taken for a key in the middle of a text.`,
    help: curly
      ? 'Put the whole text between straight quotes (`"`): curly quotes are letters to YAML.'
      : putIntoQuotes(line.value),
    range: restOf(line, line.valueStart),
  };
};

/**
 * A text that goes on over several lines, one of which holds a colon:
 *
 *     details:
 *       Something first
 *       Note: that goes wrong
 */
export const colonInLongText: Trap = ({ text, line }) => {
  const above = lineBefore(text, line);
  if (line.key !== undefined || !above?.text.trimEnd().endsWith(':') || above.indent >= line.indent)
    return undefined;
  let culprit = lineAfter(text, line);
  while (culprit && culprit.key === undefined && culprit.indent > above.indent)
    culprit = lineAfter(text, culprit);
  if (culprit?.key === undefined || culprit.indent <= above.indent) return undefined;
  return {
    message: `This line goes on with a text, and its colon makes YAML take ${code(culprit.key)} for a key.`,
    help: `Write \`|\` after \`${above.text.trim()}\`, so that every line below it is text.`,
    range: restOf(culprit, culprit.start + culprit.indent),
  };
};

/** `due:May 2022` */
export const noSpaceAfterColon: Trap = ({ line }) => {
  const found = /^[ \t]*(?:- +)?(([A-Za-z][\w-]*):[\u00a0\u2000-\u200b\u202f\u3000]?)(\S.*)$/.exec(line.text);
  if (found === null || line.key !== undefined) return undefined;
  const [, glued = '', key = '', value = ''] = found;
  return glued.endsWith(':')
    ? {
        message: `There is no space after the colon of \`${key}:\`, so YAML does not take it for a key.`,
        help: `Write ${code(`${key}: ${value.trim()}`)}.`,
        range: restOf(line, line.start + line.indent),
      }
    : {
        message: `After the colon of \`${key}:\` stands a space of another kind (a no-break space, as word processors make it), which YAML does not take for one.`,
        help: 'Delete the space after the colon and type it again.',
        range: restOf(line, line.start + line.indent),
      };
};

/** `"C:\path"` */
export const badEscape: Trap = ({ text, at: [start] }) => {
  const sign = text.slice(start, start + 2).trim();
  return {
    message: `Between double quotes a backslash has a meaning of its own, and ${code(sign)} has none.`,
    help: "Put the text between single quotes (`'`), or write every backslash twice.",
    range: [start, start + sign.length],
  };
};

/** A comment in the middle of a text of several lines ends the text. */
export const commentInText: Trap = ({ text, line, pieces }) => {
  const comment = pieces.findLast(
    ({ token }) =>
      token.type === 'comment' &&
      token.offset < line.start &&
      !/\n.*\S/.test(text.slice(token.offset, line.start)),
  );
  if (comment === undefined) return undefined;
  const { offset, source } = comment.token;
  return {
    message: `To YAML a \`#\` after a space begins a comment, also in the middle of a text, so the text ends before ${code(source)} and the next line stands alone.`,
    help: 'Write `|` after the key of the text and begin the text on the next line, or put the whole text into quotes.',
    range: [offset, offset + source.length],
  };
};

/** A key is recognised by its colon, and YAML does not look for it for ever. */
export const longKey: Trap = ({ line }) => ({
  message: 'More than 1,024 characters stand before the colon here, which is too long for a key.',
  help: 'If this is a text, write `|` after its key and begin the text on the next line.',
  range: restOf(line, line.start + line.indent),
});
