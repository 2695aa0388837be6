import { clip } from '../words/text.ts';

/** The advice that most traps of YAML end in, with the text as it is to be written. */
export function putIntoQuotes(text: string): string {
  // Backticks mark code in messages; a text that holds one would end the mark too early.
  if (text.includes('`')) return 'Put the whole text into quotes.';
  return `Put the whole text into quotes: \`${inQuotes(clip(text))}\`.`;
}

/** Between double quotes; between single ones where double quotes or backslashes stand in the text. */
export function inQuotes(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
