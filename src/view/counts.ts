import { isSettled, RAGS, type Rag, STATUSES, type Status } from '../plan/status.ts';
import type { ActionView, PlanView } from './view.ts';

/** Figures that add up: the numbers of `byStatus` sum to `actions`. Milestones are not counted. */
export interface Counts {
  readonly plans: number;
  /** Recommendations, not counting the parts of one. */
  readonly recommendations: number;
  readonly actions: number;
  readonly byStatus: { readonly [status in Status | 'not-given']: number };
  /** Likewise. */
  readonly byRag: { readonly [rag in Rag | 'not-rated']: number };
  readonly late: number;
  readonly dueSoon: number;
  /** Of the actions that are neither done nor stopped. */
  readonly withoutLead: number;
  /** Likewise. */
  readonly withoutDeadline: number;
}

/** The figures of one plan, counted over the actions it shows. */
export function countActions(recommendations: number, actions: readonly ActionView[]): Counts {
  const open = actions.filter(({ status }) => !isSettled(status.status));
  return {
    plans: 1,
    recommendations,
    actions: actions.length,
    byStatus: byStatus(
      (status) => actions.filter((action) => (action.status.status ?? 'not-given') === status).length,
    ),
    byRag: byRag((rag) => actions.filter((action) => (action.status.rag ?? 'not-rated') === rag).length),
    late: actions.filter(({ lateness }) => lateness.late).length,
    dueSoon: actions.filter(({ lateness }) => lateness.dueSoon).length,
    withoutLead: open.filter(({ lacksLead }) => lacksLead).length,
    withoutDeadline: open.filter(({ lacksDeadline }) => lacksDeadline).length,
  };
}

/** The figures of several plans together. */
export function addCounts(plans: readonly Pick<PlanView, 'counts'>[]): Counts {
  const sum = (figure: (counts: Counts) => number) =>
    plans.reduce((total, { counts }) => total + figure(counts), 0);
  return {
    plans: sum((counts) => counts.plans),
    recommendations: sum((counts) => counts.recommendations),
    actions: sum((counts) => counts.actions),
    byStatus: byStatus((status) => sum((counts) => counts.byStatus[status])),
    byRag: byRag((rag) => sum((counts) => counts.byRag[rag])),
    late: sum((counts) => counts.late),
    dueSoon: sum((counts) => counts.dueSoon),
    withoutLead: sum((counts) => counts.withoutLead),
    withoutDeadline: sum((counts) => counts.withoutDeadline),
  };
}

function byStatus(figure: (status: keyof Counts['byStatus']) => number): Counts['byStatus'] {
  const all = [...STATUSES, 'not-given'] as const;
  return Object.fromEntries(all.map((status) => [status, figure(status)])) as Counts['byStatus'];
}

function byRag(figure: (rag: keyof Counts['byRag']) => number): Counts['byRag'] {
  const all = [...RAGS, 'not-rated'] as const;
  return Object.fromEntries(all.map((rag) => [rag, figure(rag)])) as Counts['byRag'];
}
