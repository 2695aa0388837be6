import { SLIPPAGE_WORDS } from '../../words/slippage.ts';
import { clip } from '../../words/text.ts';
import type { SlippagePicture } from '../document/slippage.ts';
import { describeSlippage } from './describe.ts';
import { inert } from './inert.ts';

/** Longest name beside a bar, in characters. */
const NAME = 40;

/** Room for the names beside the bars, in pixels. */
const HIGH = (bars: number) => `%%{init: {"xyChart": {"width": 900, "height": ${120 + bars * 34}}}}%%`;

/** How far dates have moved, as a bar chart that lies on its side. */
export function mermaidSlippage(picture: SlippagePicture): string {
  const { bars } = picture;
  const days = bars.map((bar) => bar.days);
  return [
    HIGH(bars.length),
    'xychart-beta horizontal',
    `    accTitle: ${inert(picture.title)}`,
    `    accDescr: ${inert(describeSlippage(picture))}`,
    `    title "${inert(SLIPPAGE_WORDS.mermaidTitle)}"`,
    `    x-axis [${bars.map(({ label }) => `"${inert(clip(label, NAME))}"`).join(', ')}]`,
    `    y-axis ${Math.min(0, ...days)} --> ${Math.max(1, ...days)}`,
    `    bar [${days.join(', ')}]`,
  ].join('\n');
}
