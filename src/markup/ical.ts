import { visible } from '../words/printable.ts';

/** The longest line, in octets, without the line end. */
const LONGEST = 75;

/**
 * A text as a value of type TEXT in an iCalendar file (RFC 5545, 3.3.11): what parts values and lines is escaped,
 * and what cannot be seen is shown by its code.
 */
export function icalText(text: string): string {
  return visible(text)
    .replace(/[\\,;]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/**
 * A line of an iCalendar file with its line end. One that is longer than 75 octets in UTF-8 is folded: it goes on
 * behind a line end and a space (RFC 5545, 3.1). No character is broken in two.
 */
export function icalLine(property: string, value: string): string {
  const lines: string[] = [];
  let line = '';
  let octets = 0;
  for (const character of `${property}:${value}`) {
    const length = new TextEncoder().encode(character).length;
    if (octets + length > LONGEST) {
      lines.push(line);
      line = ' ';
      octets = 1;
    }
    line += character;
    octets += length;
  }
  return `${[...lines, line].join('\r\n')}\r\n`;
}
