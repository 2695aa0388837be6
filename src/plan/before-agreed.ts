import { firstAgreedDay } from './agreed-day.ts';
import { endOf } from './ends.ts';
import type { Plan } from './model.ts';
import { isOpen, type Step } from './steps.ts';

/**
 * True when the date of something that is still open had passed on the day the plan was agreed, and nothing
 * says that work was under way by then: most likely a slip of the pen.
 */
export function hadPassedWhenAgreed(step: Step, plan: Plan): boolean {
  const last = endOf(step.due);
  const day = last && firstAgreedDay(plan);
  if (day === undefined || last === undefined || last >= day || !isOpen(step)) return false;
  // Plans are agreed after work has begun: what was reported, moved or promised before is meant.
  const { action, milestone } = step;
  const { dateChanges } = milestone ?? action;
  return (
    action.baseline === undefined &&
    dateChanges.length === 0 &&
    !action.updates.some(({ date: { date } }) => date !== undefined && date < day)
  );
}
