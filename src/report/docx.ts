import type { Report } from './report.ts';
import { wordBlocks } from './word/chapters.ts';
import { wordFile } from './word/file.ts';

/** A report as a Word file on landscape A4, for a committee's template, comments and tracked changes. */
export function renderDocx({ document }: Report): Promise<Uint8Array> {
  return wordFile({
    title: document.title,
    author: document.council,
    madeOn: document.asOf.date,
    language: `${document.language.lang}-${document.language.region}`,
    notice: document.notice,
    blocks: wordBlocks(document),
  });
}
