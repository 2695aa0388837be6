import type { Counts } from '../../view/view.ts';
import { PICTURE_WORDS } from '../../words/pictures.ts';
import type { StatusCount } from './document.ts';
import { glanceAt } from './glance.ts';

/** A bar: what it stands for, how long it is, and the statuses that it is parted into. */
export interface StatusBar {
  readonly label: string;
  readonly parts: readonly StatusCount[];
  /** The sum of its parts. */
  readonly total: number;
  /** Stands at its end: "12", or "12 actions, 3 of them late". */
  readonly end: string;
}

/** How many actions have which status. */
export interface StatusBarsPicture {
  readonly kind: 'status-bars';
  readonly title: string;
  /** Whether a bar is parted by status; else each status has a bar of its own. */
  readonly parted: boolean;
  readonly bars: readonly StatusBar[];
}

const { statusBars: WORDS } = PICTURE_WORDS;

/** A bar for each status; nothing where all actions have the same, or there are none: that needs no picture. */
export function statusBars(title: string, counts: Counts): StatusBarsPicture | undefined {
  const statuses = glanceAt(counts)?.statuses ?? [];
  if (statuses.length < 2) return undefined;
  const bars = statuses.map((part) => ({
    label: `${part.symbol} ${part.label}`,
    parts: [part],
    total: part.count,
    end: String(part.count),
  }));
  return { kind: 'status-bars', title, parted: false, bars };
}

/**
 * A bar for each of several plans, leads or themes, parted by status. One without actions has none; nothing
 * where fewer than two have any.
 */
export function statusBarsOver(
  title: string,
  entries: readonly { readonly label: string; readonly counts: Counts }[],
): StatusBarsPicture | undefined {
  const bars = entries.flatMap(({ label, counts }) => {
    const glance = glanceAt(counts);
    if (glance === null) return [];
    const { statuses: parts, total } = glance;
    return [{ label, parts, total, end: WORDS.total(total, counts.late) }];
  });
  return bars.length < 2 ? undefined : { kind: 'status-bars', title, parted: true, bars };
}
