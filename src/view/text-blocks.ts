import type { TextBlock } from './view.ts';

/**
 * Plain text as paragraphs and lists: an empty line parts paragraphs, lines that begin with "- " (or a
 * bullet) are a list, and a line that is indented under an entry goes on with it.
 */
export function textBlocks(text: string | undefined): TextBlock[] {
  const blocks: TextBlock[] = [];
  for (const chunk of (text ?? '').split(/\n[ \t]*\n/)) {
    let paragraph: string[] = [];
    let items: string[] = [];
    const flush = () => {
      if (paragraph.length > 0) blocks.push({ kind: 'paragraph', text: paragraph.join(' ') });
      if (items.length > 0) blocks.push({ kind: 'list', items });
      paragraph = [];
      items = [];
    };
    for (const line of chunk.split('\n')) {
      const entry = /^[ \t]*[-•][ \t]+(\S.*)$/.exec(line);
      if (entry?.[1]) {
        if (paragraph.length > 0) flush();
        items.push(entry[1].trim());
      } else if (items.length > 0 && /^[ \t]+\S/.test(line)) {
        items.push(`${items.pop()} ${line.trim()}`);
      } else if (line.trim() !== '') {
        if (items.length > 0) flush();
        paragraph.push(line.trim());
      }
    }
    flush();
  }
  return blocks;
}
