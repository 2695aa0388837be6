/**
 * Text from a plan made safe to print: control and direction characters are shown as `\u001b`, so that a
 * plan can neither move the cursor of a terminal nor hide words; and the runner of GitHub Actions, which
 * takes `##[…]` anywhere in a line for a command, finds none.
 */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, code).replaceAll('##[', '## [');
}

/**
 * Text from a plan with everything in it to be seen, for files that hold any text: what is invisible or half a
 * character is shown as its code. Tabs stay, and line ends, however they were written, are `\n`.
 */
export function visible(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.replace(UNPRINTABLE, code).replace(/[\p{Cs}\ufffe\uffff]/gu, code))
    .join('\n');
}

/**
 * The same for a whole line that is about to be printed: the runner takes a line that begins with `::`, behind
 * whatever spaces, for a command, and text that is broken into lines may begin one anywhere.
 */
export function printableLine(line: string): string {
  return line.replace(LINE_COMMAND, '$1: :');
}

// Behind spaces, and behind the codes that colour the line.
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters.
const LINE_COMMAND = /^((?:\s|\u001b\[\d+m)*)::/;

// C0 but for the tab, delete, C1, the line and paragraph separators, and the bidirectional controls.
const UNPRINTABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point.
  /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

function code(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
