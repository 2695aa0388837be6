import { xmlText } from '../../markup/xml.ts';
import type { PlainDate } from '../../plan/date.ts';

interface Properties {
  readonly title: string;
  readonly author: string;
  readonly madeOn: PlainDate;
  readonly language: string;
}

/** What a file says of itself; the library would put the hour there. */
export function coreProperties({ title, author, madeOn, language }: Properties): string {
  const day = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${madeOn}T00:00:00Z</dcterms:${name}>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title><dc:creator>${xmlText(author)}</dc:creator><cp:lastModifiedBy>${xmlText(author)}</cp:lastModifiedBy><dc:language>${language}</dc:language>${day('created')}${day('modified')}</cp:coreProperties>`;
}
