import type { ReviewDate } from '../plan/review.ts';
import type { Rag, Status } from '../plan/status.ts';

/** Statuses as a report prints them. */
export const STATUS_LABELS: Readonly<Record<Status | 'not-given', string>> = {
  'not-started': 'Not started',
  'in-progress': 'In progress',
  complete: 'Complete',
  verified: 'Complete and verified',
  deferred: 'Deferred',
  cancelled: 'Cancelled',
  superseded: 'Superseded',
  'business-as-usual': 'Business as usual',
  'not-given': 'No status given',
};

/** A sign beside each status, so that nobody depends on colour. All of them are in the fonts of the PDF. */
export const STATUS_SYMBOLS: Readonly<Record<Status | 'not-given', string>> = {
  'not-started': '○',
  'in-progress': '◐',
  complete: '✓',
  verified: '✔',
  deferred: '‖',
  cancelled: '✗',
  superseded: '→',
  'business-as-usual': '●',
  'not-given': '–',
};

/** A sign beside each rating, likewise. */
export const RAG_SYMBOLS: Readonly<Record<Rag, string>> = { red: '■', amber: '▲', green: '◆', blue: '★' };

/** The days of a review, by their keys in the file. */
export const REVIEW_DATE_LABELS: Readonly<Record<ReviewDate, string>> = {
  'on-site': 'On site',
  received: 'Received',
  'next-election': 'Next election',
  'report-published': 'Report published',
  'plan-published': 'Plan published',
  'draft-sent': 'Draft sent',
  'progress-review': 'Progress review',
  'progress-report': 'Report of the progress review published',
  meeting: 'Meeting held',
  response: 'Response given',
  'next-review': 'Next review',
};

/** Kinds of review, in words. */
export const REVIEW_KINDS: Readonly<Record<string, string>> = {
  'corporate-peer-challenge': 'Corporate peer challenge',
  'ofsted-ilacs': 'Ofsted inspection of children’s services',
  'ofsted-priority-action': 'Ofsted visit with areas for priority action',
  'external-audit': 'External audit',
  'statutory-recommendation': 'Statutory recommendation of the external auditor',
  'internal-audit': 'Internal audit',
  scrutiny: 'Scrutiny review',
  'best-value': 'Best value review',
  'panel-performance-assessment': 'Panel performance assessment',
  'statutory-direction': 'Statutory direction',
  'care-quality': 'Care Quality Commission assessment',
  'housing-regulator': 'Housing regulator inspection',
  climate: 'Climate plan',
  other: 'Review',
};
