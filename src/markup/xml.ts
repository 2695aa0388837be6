import { printable } from '../words/printable.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // In an attribute a tab would be read as a space.
  '\t': '&#9;',
};

/**
 * Text of a plan as text in XML, between tags and in attributes, on one line. What cannot be seen is shown by its
 * number, and so is what no XML 1.0 document may hold, not even escaped (https://www.w3.org/TR/xml/#charsets):
 * controls, halves of a surrogate pair, U+FFFE and U+FFFF. Never throws.
 */
export function xmlText(text: string): string {
  return printable(text)
    .replace(/[\p{Cs}\ufffe\uffff]/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`)
    .replace(/[&<>"'\t]/g, (sign) => ENTITIES[sign] ?? sign);
}
