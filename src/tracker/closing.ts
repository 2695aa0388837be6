import { isDone, isSettled } from '../plan/status.ts';
import type { ActionView, PlanView } from '../view/view.ts';
import type { IssueWords } from '../words/issue.ts';

/** Why an action needs no issue any more. */
export interface Closing {
  /** One or two sentences. */
  readonly why: string;
  /** How GitHub files it: the promise was kept, or it was given up or moved. */
  readonly stateReason: 'completed' | 'not_planned';
}

/**
 * The reason why an action of a plan is not overdue, the strongest first: the action is settled, the
 * plan asks for no issue about it, the plan is closed, the date was moved; else only that nothing is due. Without an action: it is not in
 * the published plan (taken out, or made internal; which of them is nobody's business outside).
 */
export function closingOf(
  plan: PlanView,
  id: string,
  action: ActionView | undefined,
  words: IssueWords,
): Closing {
  if (action === undefined)
    return { why: words.removed(id, plan.title, plan.council), stateReason: 'not_planned' };
  const status = action.status.status;
  if (isSettled(status)) {
    const why = [words.status(action.status.label)];
    if (!isDone(status) && action.stopped) why.push(words.stopped(action.stopped.reason));
    const kept = isDone(status) || status === 'business-as-usual';
    return { why: why.join(' '), stateReason: kept ? 'completed' : 'not_planned' };
  }
  if (action.sync === false) return { why: words.notSynced, stateReason: 'not_planned' };
  // A plan can be given a closing day that is still to come: then its actions still have a last day.
  if (plan.closed && action.lateness.lastDay === undefined) {
    return { why: words.planClosed(plan.closed.reason), stateReason: 'not_planned' };
  }
  // A repeating action that is not late was met, or told of, in this period: the chase did its work.
  if (action.due?.kind === 'repeating') return { why: words.nothingDue, stateReason: 'completed' };
  const moved = action.dateChanges.at(-1);
  if (moved === undefined) return { why: words.nothingDue, stateReason: 'not_planned' };
  const agreed = moved.body === undefined ? '' : words.movedBy(moved.body);
  const minute = moved.minute === undefined ? '' : words.minute(moved.minute);
  return { why: words.moved(moved.from, moved.to, `${agreed}${minute}`), stateReason: 'not_planned' };
}
