import type { Scalar } from 'yaml';
import { inQuotes } from '../quotes.ts';

/** Words that YAML takes for nothing, and those that older programs take for yes and no. */
const TAKEN = /^(?:~|null|true|false|yes|no|on|off)$/i;

/**
 * A text of one line as it is written in a file, with no more quotes than it needs. Nothing where one line
 * cannot hold it.
 */
export function writeScalar(text: string, inFlow = false): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a text that holds one cannot be written.
  if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/.test(text)) return undefined;
  return isPlain(text, inFlow) ? text : inQuotes(text);
}

/** Stricter than YAML is: what begins with a letter or a digit can be no sign. */
function isPlain(text: string, inFlow: boolean): boolean {
  if (!/^[\p{L}\p{N}]/u.test(text) || /\s$|\s#|:(?:\s|$)/.test(text) || TAKEN.test(text)) return false;
  return !inFlow || !/[,[\]{}]/.test(text);
}

/** The same, in the quotes that the text before it had. */
export function writeLike({ type }: Scalar, text: string, inFlow: boolean): string | undefined {
  const usual = writeScalar(text, inFlow);
  if (usual === undefined || type === 'PLAIN') return usual;
  if (type === 'QUOTE_DOUBLE' && !/["\\]/.test(text)) return `"${text}"`;
  if (type === 'QUOTE_SINGLE') return `'${text.replaceAll("'", "''")}'`;
  return usual;
}
