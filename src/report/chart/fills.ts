import type { CountedStatus } from '../document/document.ts';
import { element } from './svg.ts';

/** What a bar of a status is filled with: a colour, and lines or dots on it for those who see no colours. */
interface Fill {
  readonly ground: string;
  /** The way of the pen over a tile of 8 by 8 that repeats itself. */
  readonly lines?: string;
  readonly ink?: string;
}

const STRIPES = 'M-2 2l4 -4M0 8l8 -8M6 10l4 -4';
const BACK_STRIPES = 'M-2 6l4 4M0 0l8 8M6 -2l4 4';
const DOTS = 'M2 2h.1M6 6h.1';

const FILLS: Readonly<Record<CountedStatus, Fill>> = {
  verified: { ground: '#1d4f76', lines: DOTS, ink: '#ffffff' },
  complete: { ground: '#1d4f76' },
  'business-as-usual': { ground: '#1d4f76', lines: 'M0 4h8', ink: '#ffffff' },
  'in-progress': { ground: '#ffffff', lines: STRIPES, ink: '#1d4f76' },
  'not-started': { ground: '#ffffff' },
  deferred: { ground: '#eceff1', lines: 'M4 0v8', ink: '#4a5359' },
  cancelled: { ground: '#eceff1', lines: `${STRIPES}${BACK_STRIPES}`, ink: '#4a5359' },
  superseded: { ground: '#eceff1', lines: BACK_STRIPES, ink: '#4a5359' },
  'not-given': { ground: '#ffffff', lines: DOTS, ink: '#4a5359' },
};

/** The patterns of statuses, to stand at the head of a picture; nothing where none of them has one. */
export function patterns(statuses: Iterable<CountedStatus>, id: string): readonly string[] {
  const drawn = [...new Set(statuses)].flatMap((status) => {
    const { lines, ink } = FILLS[status];
    if (lines === undefined || ink === undefined) return [];
    const tile = { id: `${id}-${status}`, width: 8, height: 8, patternUnits: 'userSpaceOnUse' };
    const pen = { fill: 'none', stroke: ink, 'stroke-width': 1.6, 'stroke-linecap': 'round' };
    return [element('pattern', tile, element('path', { d: lines, ...pen }))];
  });
  return drawn.length > 0 ? [element('defs', {}, drawn.join(''))] : [];
}

/**
 * A stretch of a bar: a ground, and the pattern on it. The ground is no part of the pattern, or its tiles
 * would show seams in print. A line goes round it: what is white would have no edge.
 */
export function statusRect(
  status: CountedStatus,
  id: string,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): string {
  const { ground, lines } = FILLS[status];
  const edge = { stroke: '#0b0c0c', 'stroke-width': 1 };
  if (lines === undefined) return element('rect', { ...box, fill: ground, ...edge });
  const pattern = element('rect', { ...box, fill: `url(#${id}-${status})`, ...edge });
  return `${element('rect', { ...box, fill: ground })}\n${pattern}`;
}
