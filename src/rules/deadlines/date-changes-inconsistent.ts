import { firstOutOfOrder, isSameDate } from '../../plan/change-record.ts';
import type { Problem } from '../../plan/finding.ts';
import type { DateChange, Plan } from '../../plan/model.ts';
import { atValue } from '../../plan/place.ts';
import { stepsOf } from '../../plan/steps.ts';
import { showDate } from '../../words/months.ts';
import { code, inSentence } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import type { PlanRule } from '../rule.ts';

export const dateChangesInconsistent: PlanRule = {
  id: 'date-changes-inconsistent',
  kind: 'plan',
  severity: 'warning',
  summary: 'The record of how a date was moved does not hold together.',
  why: 'Scrutiny asks what was promised first and who let it slip. A record with a step missing, or in the wrong order, gives a wrong answer.',
  remedy:
    'Write one entry for each move, oldest first. What one entry says under `to:`, the next says under `from:`.',
  since: '0.1.0',
  example: {
    bad: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: March 2025
        date-changes:
          - date: 22 April 2024
            from: June 2024
            to: September 2024
            reason: The settlement came late.
            body: Cabinet
          - date: 3 June 2024
            from: December 2024
            to: March 2025
            reason: The figures of two services are missing.
            body: Cabinet
    `,
    good: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: March 2025
        date-changes:
          - date: 22 April 2024
            from: June 2024
            to: September 2024
            reason: The settlement came late.
            body: Cabinet
          - date: 3 June 2024
            from: September 2024
            to: March 2025
            reason: The figures of two services are missing.
            body: Cabinet
    `,
  },
  *check({ plan }) {
    for (const { action, milestone, name } of stepsOf(plan)) {
      const { dateChanges } = milestone ?? action;
      const problem = outOfOrder(dateChanges, plan, name) ?? broken(dateChanges, plan, name);
      if (problem) yield { ...problem, action: action.id };
    }
  },
};

function outOfOrder(changes: readonly DateChange[], plan: Plan, name: string): Problem | undefined {
  const late = firstOutOfOrder(changes, plan);
  const before = late && changes[changes.indexOf(late) - 1];
  if (late?.date.date === undefined || before?.date.date === undefined) return undefined;
  return {
    message: `The changes to the date of ${inSentence(name)} are not in order: ${showDate(late.date.date)} stands after ${showDate(before.date.date)}, so the entry that stands last is not the newest.`,
    help: 'Put the oldest first, or correct the day on which the change was agreed.',
    place: atValue(late.date.path),
    related: [{ place: atValue(before.date.path), message: 'this is the later one' }],
  };
}

function broken(changes: readonly DateChange[], plan: Plan, name: string): Problem | undefined {
  for (const [index, { from, to }] of changes.entries()) {
    if (isSameDate(from, to, plan)) {
      return {
        message: `The date of ${inSentence(name)} is said to have been moved from ${code(from.words)} to ${code(to.words)}, which is no change, so nobody can tell what was agreed.`,
        help: 'Write the date before under `from:`, or take the entry away.',
        place: atValue(to.path),
        related: [{ place: atValue(from.path), message: 'the same date' }],
      };
    }
    const before = changes[index - 1]?.to;
    if (before !== undefined && !isSameDate(before, from, plan)) {
      return {
        message: `The date of ${inSentence(name)} was moved to ${code(before.words)}, and then moved from ${code(from.words)}, so a change is missing from the record.`,
        help: `Add the change between the two, or write ${code(`from: ${before.words}`)} here.`,
        place: atValue(from.path),
        related: [{ place: atValue(before.path), message: 'moved to here before' }],
      };
    }
  }
  return undefined;
}
