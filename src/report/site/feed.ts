import { xmlText } from '../../markup/xml.ts';
import type { PlainDate } from '../../plan/date.ts';
import { SITE_WORDS } from '../../words/site.ts';
import type { Change } from './changes.ts';

/** A reader that asks every day misses nothing by it. */
const LONGEST = 200;

/**
 * Changes as an Atom feed (RFC 4287), the newest first. An entry keeps its id as long as the plan says the same
 * thing, so that no reader is told twice; the time of an entry is the beginning of its day.
 */
export function atomFeed(
  changes: readonly Change[],
  {
    address,
    publisher,
    asOf,
  }: { readonly address: string; readonly publisher: string; readonly asOf: PlainDate },
): string {
  const time = (day: PlainDate) => `${day}T00:00:00Z`;
  const entries = changes
    .slice(0, LONGEST)
    .flatMap((change) => [
      '  <entry>',
      `    <id>${xmlText(address + change.id)}</id>`,
      `    <title>${xmlText(`${SITE_WORDS.events[change.event]}: ${change.title}`)}</title>`,
      `    <updated>${time(change.day)}</updated>`,
      `    <link rel="alternate" type="text/html" href="${xmlText(address + change.address)}"/>`,
      `    <category term="${change.event}" label="${SITE_WORDS.events[change.event]}"/>`,
      `    <content type="text">${xmlText(`${change.council}, ${change.plan}. ${change.text}`)}</content>`,
      '  </entry>',
    ]);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    `  <id>${xmlText(`${address}changes.xml`)}</id>`,
    `  <title>${xmlText(SITE_WORDS.feedTitle(publisher))}</title>`,
    `  <updated>${time(changes[0]?.day ?? asOf)}</updated>`,
    `  <author><name>${xmlText(publisher)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${xmlText(`${address}changes.xml`)}"/>`,
    `  <link rel="alternate" type="text/html" href="${xmlText(`${address}changes.html`)}"/>`,
    ...entries,
    '</feed>',
    '',
  ].join('\n');
}
