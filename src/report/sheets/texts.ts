import type { TextBlock, UpdateView } from '../../view/view.ts';

/** Paragraphs and lists as lines of plain text. */
export function linesOf(blocks: readonly TextBlock[]): string | null {
  const lines = blocks.flatMap((block) =>
    block.kind === 'list' ? block.items.map((item) => `• ${item}`) : [block.text],
  );
  return lines.length > 0 ? lines.join('\n') : null;
}

/** The update of the latest day; of one day, and where no day is known, the one that is told last. */
export function latestOf(updates: readonly UpdateView[]): UpdateView | undefined {
  return updates.reduce<UpdateView | undefined>(
    (latest, update) => ((update.day ?? '') >= (latest?.day ?? '') ? update : latest),
    undefined,
  );
}
