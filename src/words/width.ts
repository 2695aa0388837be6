import fastStringWidth from 'fast-string-width';

/**
 * Columns that a text takes in a terminal: two for wide letters and emoji, none for combining marks.
 * This library rather than `string-width`, whose table of emoji costs 40 ms at every start.
 */
export function textWidth(text: string): number {
  return fastStringWidth(text);
}
