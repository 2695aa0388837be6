import type { Counts } from '../../view/view.ts';
import { STATUS_LABELS, STATUS_SYMBOLS } from '../../words/labels.ts';
import { REPORT_WORDS } from '../../words/report.ts';
import type { CountedStatus, Glance } from './document.ts';

/** In the order in which an action moves through them. */
export const STATUS_ORDER: readonly CountedStatus[] = [
  'verified',
  'complete',
  'business-as-usual',
  'in-progress',
  'not-started',
  'deferred',
  'cancelled',
  'superseded',
  'not-given',
];

/** The figures of a plan in words. A plan without actions has none: no row of noughts. */
export function glanceAt(counts: Counts): Glance | null {
  if (counts.actions === 0) return null;
  const { figures: labels } = REPORT_WORDS;
  const figures = [
    { count: counts.late, label: labels.late, urgent: counts.late > 0 },
    { count: counts.dueSoon, label: labels.dueSoon, urgent: false },
    { count: counts.withoutLead, label: labels.withoutLead, urgent: false },
    { count: counts.withoutDeadline, label: labels.withoutDeadline, urgent: false },
  ];
  return {
    // That nothing is late is worth saying; that no lead is missing is not.
    figures: figures.filter((figure) => figure.count > 0 || figure.label === labels.late),
    statuses: STATUS_ORDER.filter((status) => counts.byStatus[status] > 0).map((status) => ({
      status,
      count: counts.byStatus[status],
      symbol: STATUS_SYMBOLS[status],
      label: STATUS_LABELS[status],
    })),
    total: counts.actions,
  };
}
