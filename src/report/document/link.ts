import { webAddress } from '../../markup/link.ts';
import type { Block } from './document.ts';

/** Evidence, or a report: followed if it is a web address, else the text alone. */
export function linkTo(text: string): Block {
  return { kind: 'link', text, address: webAddress(text) ?? null };
}
