import type { TextProblem } from './reading-rules.ts';

/**
 * What keeps a text from being read before YAML looks at it: a character that no text can hold, or the
 * marks that git leaves in a file it could not merge.
 */
export function problemBeforeYaml(text: string): TextProblem | undefined {
  return controlCharacter(text) ?? mergeConflict(text);
}

/**
 * Everything that YAML 1.2 (section 5.1) leaves out of its printable characters, and a carriage return
 * without a line feed: old Mac programs end their lines with it, and no program here takes it for an end.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|\r(?!\n)/;

/** The place of the first invisible control character; -1 when there is none. */
export function findControlCharacter(text: string): number {
  return text.search(CONTROL);
}

function controlCharacter(text: string): TextProblem | undefined {
  const at = findControlCharacter(text);
  if (at < 0) return undefined;
  if (text[at] === '\r') {
    return {
      rule: 'broken-yaml',
      message:
        'The lines of this file end in a way that only old Mac programs know (a carriage return alone), so it is one long line to everyone else.',
      help: 'Save it again with the line ends of Unix (LF) or Windows (CRLF). In most editors this is a choice at the bottom of the window or in "Save as".',
      range: [at, at + 1],
    };
  }
  const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
  return {
    rule: 'broken-yaml',
    message: `There is an invisible control character here (U+${code}), which no report could print.`,
    help: 'Delete it. It often comes with text that was copied from another program.',
    range: [at, at + 1],
  };
}

function mergeConflict(text: string): TextProblem | undefined {
  const mark = /^<{7} .*/m.exec(text);
  if (mark === null) return undefined;
  return {
    rule: 'broken-yaml',
    message:
      'Two versions of this file met and git could not join them: both stand here, between `<<<<<<<` and `>>>>>>>`.',
    help: 'Keep the lines that are right and delete the others, together with the three lines of `<<<<<<<`, `=======` and `>>>>>>>`.',
    range: [mark.index, mark.index + mark[0].trimEnd().length],
  };
}
