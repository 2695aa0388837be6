import { markdownLink } from './link.ts';
import { markdownText } from './markdown.ts';

/** A paragraph or a list of plan text, a web address, or a pointer to an anchor of the same page. */
export type MarkdownBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'link'; readonly text: string }
  | { readonly kind: 'reference'; readonly text: string; readonly anchor: string };

/** Blocks of plan text as Markdown, parted by empty lines; without a line end at the end. */
export function markdownBlock(blocks: readonly MarkdownBlock[]): string {
  return blocks
    .map((block) => linesOf(block).join('\n'))
    .filter(isNotEmpty)
    .join('\n\n');
}

/** The same on one line, for a table cell: lines are parted by `<br>`, items marked with a bullet. */
export function markdownCell(blocks: readonly MarkdownBlock[]): string {
  return blocks
    .flatMap(linesOf)
    .map((line) => line.replace(/^- /, '• '))
    .join('<br>');
}

/** An anchor as it stands in a page and in pointers to it: letters, digits, `_` and `-`, anything else as its code. */
export function anchorName(anchor: string): string {
  return anchor.replace(/[^\w-]/g, (unit) => `.${unit.charCodeAt(0).toString(16)}`);
}

/** A list has one line for each item. Nothing else begins with "- ": in text that is escaped. */
function linesOf(block: MarkdownBlock): readonly string[] {
  if (block.kind === 'list') {
    const items = block.items.map(markdownText).filter(isNotEmpty);
    return items.map((item) => `- ${item}`);
  }
  return [inline(block)].filter(isNotEmpty);
}

function inline(block: Exclude<MarkdownBlock, { kind: 'list' }>): string {
  if (block.kind === 'link') return markdownLink(block.text);
  const text = markdownText(block.text);
  return block.kind === 'reference' ? `[${text}](#${anchorName(block.anchor)})` : text;
}

const isNotEmpty = (text: string) => text !== '';
