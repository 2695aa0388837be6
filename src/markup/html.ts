import { webAddress } from './link.ts';

/** What stands for a character that must not be passed on. */
const REPLACEMENT = '\uFFFD';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Plan text as text in HTML, between tags and in attributes that stand in quotation marks. What it says to a
 * reader is `shownText`. Never throws.
 */
export function htmlText(text: string): string {
  return shownText(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/**
 * What a reader of a page sees of a text: line ends as one kind, and U+FFFD for what must not reach a page:
 * controls, halves of a surrogate pair, and signs that turn the direction of all that follows.
 */
export function shownText(text: string): string {
  return text
    .replace(/\r\n?|\u0085|\u2028|\u2029/g, '\n')
    .replace(/(?![\t\n])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu, REPLACEMENT);
}

/**
 * An address that a link of a page may lead to, as it stands in the page: http or https, the email address of a
 * team, a file beside the page or a place in it. Anything else leads to the page itself.
 */
export function htmlAddress(address: string): string {
  return htmlText(safeAddress(address) ?? '#');
}

function safeAddress(address: string): string | undefined {
  if (/^mailto:[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(address)) return address;
  // A path of ours: no scheme, no host, nothing that a browser would read as one.
  if (/^(?:\.\.\/)*[\w-][\w./-]*(?:#[\w.-]*)?$|^#[\w.-]*$/.test(address)) return address;
  return webAddress(address);
}
