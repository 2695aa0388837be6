import { markdownText } from './markdown.ts';

/** Hosts and paths whose links GitHub turns into references, with a notice on the other page. */
const REFERENCE = /^\/[^/]+\/[^/]+\/(?:issues|pull|pulls|discussions|commit|commits|compare)(?:\/|$)/;

/**
 * A web address that a reader may safely be sent to, in its normal form; nothing for any other text:
 * only http and https, no user name or password in it, nothing hidden. Shared by every output.
 */
export function webAddress(text: string): string | undefined {
  const trimmed = text.trim();
  if (!/^https?:\/\/[^\s\p{Cc}\p{Cf}]+$/iu.test(trimmed) || !URL.canParse(trimmed)) return undefined;
  const url = new URL(trimmed);
  return url.username === '' && url.password === '' ? url.href : undefined;
}

/**
 * An http or https address as a Markdown link that shows the address; any other text, and an address
 * that GitHub would turn into a reference to an issue, as inert text. Never throws.
 */
export function markdownLink(text: string): string {
  const address = webAddress(text);
  if (address === undefined || REFERENCE.test(new URL(address).pathname)) return markdownText(text);
  return `<${address.replace(/[^\w\-.~:/?#@!$&'()*+,;=%]|(?<=&#?\w+);/g, encodeURIComponent)}>`;
}
