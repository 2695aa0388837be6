import { clip } from '../../words/text.ts';
import type { StatusBar, StatusBarsPicture } from '../document/status-bars.ts';
import { describeStatusBars } from './describe.ts';
import { inert } from './inert.ts';

/** Longest title of a pie, in characters. */
const TITLE = 70;

/**
 * Statuses as pies, with their figures beside the words: one for all actions, or one for each of several
 * plans or leads. Mermaid has no bars that are parted.
 */
export function mermaidStatusBars(picture: StatusBarsPicture): readonly string[] {
  if (picture.parted) return picture.bars.map((bar) => pie(bar.label, `${bar.label}: ${bar.end}`, bar.parts));
  return [
    pie(
      picture.title,
      describeStatusBars(picture),
      picture.bars.flatMap(({ parts }) => parts),
    ),
  ];
}

function pie(title: string, description: string, parts: StatusBar['parts']): string {
  return [
    'pie showData',
    `    title ${inert(clip(title, TITLE))}`,
    `    accTitle: ${inert(title)}`,
    `    accDescr: ${inert(description)}`,
    ...parts.map(({ symbol, label, count }) => `    "${inert(`${symbol} ${label}`)}" : ${count}`),
  ].join('\n');
}
