import type { PlainDate } from './date.ts';
import type { Action, Plan, WordedDate } from './model.ts';

/**
 * For each action of a plan the days up to `asOf`, in no order, on which anything was told of it: its updates
 * and those of its recommendation, the days on which it was done, its parts that were completed, and its moves.
 */
export function toldOf(plan: Plan, asOf: PlainDate): (action: Action) => readonly PlainDate[] {
  const above = new Map(
    plan.recommendations.flatMap(({ actions, updates }) => actions.map((action) => [action, updates])),
  );
  return (action) => {
    const told: (WordedDate | undefined)[] = [
      ...[...action.updates, ...(above.get(action) ?? [])].map(({ date }) => date),
      ...action.met,
      ...action.milestones.flatMap(({ completed, dateChanges }) => [
        completed?.date,
        ...dateChanges.map(({ date }) => date),
      ]),
      ...action.dateChanges.map(({ date }) => date),
    ];
    return told.flatMap((words) => (words?.date !== undefined && words.date <= asOf ? [words.date] : []));
  };
}
