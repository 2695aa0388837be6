import { SYNC_WORDS as WORDS } from '../words/issue.ts';
import type { Applied, Outcome, Problem } from './apply.ts';
import { planOf } from './key.ts';
import { type LeftAlone, OPERATION_ORDER, type Operation } from './operation.ts';
import { oneLine } from './plain.ts';
import type { SyncResult } from './sync.ts';

/** What `sync --format json` prints, version 1. */
export interface SyncJson {
  readonly version: 1;
  readonly operations: readonly {
    readonly op: Operation['op'];
    readonly action: string;
    /** Null for an issue that is not open yet. */
    readonly issue: number | null;
    readonly title: string;
    readonly outcome: Outcome;
    /** Why it is done or, where it was not, why not. */
    readonly reason?: string;
  }[];
  /** The one issue about all plans, where it was to be written. */
  readonly dashboard?: {
    readonly op: Operation['op'];
    readonly issue: number | null;
    readonly outcome: Outcome;
  };
  /** Issues that are not as the plan would have them and stay so, with the reason in words. */
  readonly left: readonly { readonly action: string; readonly issue: number; readonly reason: string }[];
  /** Why nothing is written, when there is too much to do at once. */
  readonly stopped?: string;
}

/** The result as data for other programs. */
export function syncJson(result: SyncResult): SyncJson {
  const stopped = guardText(result);
  const { dashboard } = result;
  return {
    version: 1,
    operations: result.operations.map((applied) => {
      const { operation, outcome, issue } = applied;
      const reason = reasonOf(applied);
      const { op, action, title } = operation;
      return { op, action, issue, title, outcome, ...(reason === undefined ? {} : { reason }) };
    }),
    ...(dashboard && {
      dashboard: { op: dashboard.operation.op, issue: dashboard.issue, outcome: dashboard.outcome },
    }),
    left: result.left.map((each) => ({ action: each.action, issue: each.issue, reason: whyLeft(each) })),
    ...(stopped === undefined ? {} : { stopped }),
  };
}

/** The result for people: one line for each operation and each issue left alone, then the sum. Ends with a line end. */
export function describeSync(result: SyncResult): string {
  const lines = [
    ...result.operations.map((applied) => operationLine(applied)),
    ...(result.dashboard ? [operationLine(result.dashboard)] : []),
    ...result.left.map((each) => `${WORDS.leftAlone} #${each.issue} (${each.action}): ${whyLeft(each)}.`),
    ...summary(result),
  ];
  return lines.map((line) => `${printable(line)}\n`).join('');
}

function whyLeft({ action, reason }: LeftAlone): string {
  return reason === 'plan-gone' ? WORDS.left[reason](planOf(action)) : WORDS.left[reason];
}

function operationLine(applied: Applied): string {
  const { operation, outcome, issue } = applied;
  const { op, action, title } = operation;
  const verb = { planned: WORDS.would, done: WORDS.did, deferred: WORDS.deferred, refused: WORDS.refused }[
    outcome
  ][op];
  const reason = reasonOf(applied);
  // The title of a new issue ends with its key; an older one may have been retitled.
  const which = [
    ...(issue === null ? [] : [`#${issue}`]),
    op === 'create' ? `“${title}”` : `(${action})`,
    ...(reason === undefined ? [] : [`– ${reason}`]),
  ];
  return [verb, ...which].join(' ');
}

function reasonOf({ operation, outcome, problem }: Applied): string | undefined {
  if (problem !== undefined) return problemText(problem);
  if (operation.op === 'create' || outcome === 'refused') return undefined;
  return WORDS.why[operation.why];
}

function problemText(problem: Problem): string {
  switch (problem.kind) {
    case 'error':
      return problem.message;
    case 'changed-meanwhile':
      return WORDS.changedMeanwhile;
    case 'not-trusted':
      return WORDS.notTrusted;
    case 'not-tried':
      return WORDS.notTried;
  }
}

function summary(result: SyncResult): string[] {
  const guard = guardText(result);
  if (result.operations.length === 0 && result.dashboard === undefined) {
    return [result.left.length === 0 ? WORDS.nothingToDo : WORDS.nothingElse];
  }
  if (result.operations.length === 0) return result.apply ? [] : [WORDS.addApply];
  if (!result.apply) {
    const counts = `${countsOf(result.operations, 'planned', WORDS.toDo)}, ${WORDS.nothingWritten}`;
    return guard === undefined ? [counts] : [counts, guard];
  }
  if (guard !== undefined) return [guard];
  const done = countsOf(result.operations, 'done', WORDS.done);
  const putOff = result.operations.filter(({ outcome }) => outcome === 'deferred').length;
  const notDone = result.operations.filter(({ outcome }) => outcome === 'refused').length;
  const parts = [
    ...(done === '' ? [] : [done]),
    ...(putOff === 0 ? [] : [WORDS.putOff(putOff)]),
    ...(notDone === 0 ? [] : [WORDS.notDone(notDone)]),
  ];
  return [`${parts.join(', ')}.`, ...(putOff === 0 ? [] : [WORDS.runAgain])];
}

function guardText({ tripped, apply }: SyncResult): string | undefined {
  if (tripped === undefined) return undefined;
  const text = WORDS.guard(tripped.count, WORDS.tripped[tripped.op], tripped.limit);
  return `${apply ? WORDS.stopped : WORDS.wouldStop} ${text}`;
}

/** "2 issues to open, 1 to close"; the noun stands once. Empty when there are none. */
function countsOf(
  operations: readonly Applied[],
  outcome: Outcome,
  words: Readonly<Record<Operation['op'], string>>,
): string {
  const counts = OPERATION_ORDER.toReversed()
    .map((op) => ({
      op,
      count: operations.filter((one) => one.outcome === outcome && one.operation.op === op).length,
    }))
    .filter(({ count }) => count > 0);
  return counts
    .map(({ op, count }, at) => `${at === 0 ? WORDS.issues(count) : count} ${words[op]}`)
    .join(', ');
}

/** No controls, and nothing that a workflow's log would take for a command (`##[` counts anywhere in a line). */
function printable(text: string): string {
  return oneLine(text).replaceAll('##[', '## [');
}
