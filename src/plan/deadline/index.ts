export { canonicalDeadline, sameMeaning } from './canonical.ts';
export type { Deadline, DeadlineKind, DeadlineProblem, Recurrence } from './deadline.ts';
export { DEADLINE_FORMS } from './examples.ts';
export { otherReading } from './other-reading.ts';
export { owedPeriod, periodOn } from './periods.ts';
export { type DeadlineContext, readDeadline } from './read-deadline.ts';
export { type Meanings, USUAL_MEANINGS } from './reading/meanings.ts';
export { showDeadline } from './show-deadline.ts';
