import type { Picture } from '../document/document.ts';
import { mermaidBurnUp } from './mermaid-burn-up.ts';
import { mermaidSlippage } from './mermaid-slippage.ts';
import { mermaidStatusBars } from './mermaid-status-bars.ts';
import { mermaidTimeline } from './mermaid-timeline.ts';

/** A picture as the text of Mermaid diagrams, one or several. */
export function mermaid(picture: Picture): readonly string[] {
  switch (picture.kind) {
    case 'timeline':
      return [mermaidTimeline(picture)];
    case 'status-bars':
      return mermaidStatusBars(picture);
    case 'burn-up':
      return [mermaidBurnUp(picture)];
    case 'slippage':
      return [mermaidSlippage(picture)];
  }
}
