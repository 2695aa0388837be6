import { openerOf } from './opening.ts';
import type { ChangeOperation, Operation } from './operation.ts';
import type { Pace } from './pace.ts';
import type { Sleep } from './retry.ts';
import {
  endsTheRun,
  type IssueTracker,
  type TrackedIssue,
  TrackerError,
  type TrackerErrorKind,
} from './tracker.ts';

export type Outcome =
  /** Only printed. */
  | 'planned'
  | 'done'
  /** Not done, or not known to be; the next run looks again. */
  | 'deferred'
  /** Not done, and a next run would fare no better until somebody acts. */
  | 'refused';

/** What became of one operation. */
export interface Applied {
  readonly operation: Operation;
  readonly outcome: Outcome;
  /** The issue's number; null for one that is not open yet, or of which we do not know. */
  readonly issue: number | null;
  readonly problem?: Problem;
}

export type Problem =
  | { readonly kind: 'error'; readonly message: string }
  /** The issue is not as it was when this was decided: a person was quicker. */
  | { readonly kind: 'changed-meanwhile' }
  /** Opened, but GitHub does not count the token's account as part of the repository. */
  | { readonly kind: 'not-trusted' }
  /** Not tried, because of what happened before it. */
  | { readonly kind: 'not-tried' };

/** After two of these in a row the service is taken to be down. */
const SILENT: ReadonlySet<TrackerErrorKind> = new Set<TrackerErrorKind>(['unavailable', 'unknown-outcome']);
/** With these the next run may do better. */
const PASSES: ReadonlySet<TrackerErrorKind> = new Set<TrackerErrorKind>([...SILENT, 'rate-limited', 'gone']);

/**
 * Carries the operations out, one after the other, in the order given, with a pause between writes.
 * Gives an outcome for every operation; a `TrackerError` is never thrown, it becomes an outcome.
 */
export async function applyOperations(
  operations: readonly Operation[],
  tracker: IssueTracker,
  pace: Pace,
  sleep: Sleep,
): Promise<Applied[]> {
  const open = openerOf(tracker, pace, sleep);
  const applied: Applied[] = [];
  let silences = 0;
  let restIs: Outcome | undefined;

  for (const operation of operations) {
    if (restIs !== undefined) {
      const problem = { kind: 'not-tried' } as const;
      applied.push({ operation, outcome: restIs, issue: numberOf(operation), problem });
      continue;
    }
    try {
      const issue =
        operation.op === 'create' ? await open(operation) : await change(operation, tracker, pace);
      silences = 0;
      applied.push(success(operation, issue));
      // The next run would not know this issue for ours and open another: no more of them.
      if (operation.op === 'create' && issue?.trusted === false) restIs = 'refused';
    } catch (error) {
      if (!(error instanceof TrackerError)) throw error;
      const outcome = PASSES.has(error.kind) ? 'deferred' : 'refused';
      const problem = { kind: 'error', message: error.message } as const;
      applied.push({ operation, outcome, issue: numberOf(operation), problem });
      silences = SILENT.has(error.kind) ? silences + 1 : 0;
      if (endsTheRun(error) || silences > 1) restIs = outcome;
    }
  }
  return applied;
}

async function change(
  { seen, change: wanted }: ChangeOperation,
  tracker: IssueTracker,
  pace: Pace,
): Promise<TrackedIssue | undefined> {
  await pace('change');
  return tracker.change(seen, wanted);
}

function success(operation: Operation, issue: TrackedIssue | undefined): Applied {
  if (issue === undefined) {
    const problem = { kind: 'changed-meanwhile' } as const;
    return { operation, outcome: 'deferred', issue: numberOf(operation), problem };
  }
  const done = { operation, outcome: 'done', issue: issue.number } as const;
  return operation.op === 'create' && !issue.trusted ? { ...done, problem: { kind: 'not-trusted' } } : done;
}

function numberOf(operation: Operation): number | null {
  return operation.op === 'create' ? null : operation.seen.number;
}
