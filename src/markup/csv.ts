import { visible } from '../words/printable.ts';

/**
 * A text as a field of a CSV file (RFC 4180): one that holds a comma, a quotation mark or a line end stands in
 * quotation marks. What cannot be seen is shown by its code.
 *
 * Excel and LibreOffice take a field for a formula that begins with `=`, `+`, `-`, `@`, a tab or a line end, or
 * with the wide forms of the signs (https://owasp.org/www-community/attacks/CSV_Injection). Such a text gets an
 * apostrophe in front, and so does one that begins with an apostrophe: whoever reads the field back takes one
 * apostrophe away from where there is one, and has the text.
 */
export function csvField(text: string): string {
  const shown = visible(text);
  const inert = /^['=+\-@\t\n＝＋－＠]/.test(shown) ? `'${shown}` : shown;
  return /[",\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
