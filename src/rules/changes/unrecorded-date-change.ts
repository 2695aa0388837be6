import { changesOf, isSameDate, isSameMove } from '../../plan/change-record.ts';
import { endOf, isSamePromise } from '../../plan/ends.ts';
import type { Plan } from '../../plan/model.ts';
import { atValue } from '../../plan/place.ts';
import { rewrittenEntry } from '../../plan/rewritten-record.ts';
import { stepsBefore } from '../../plan/step-before.ts';
import { type Step, stepsOf } from '../../plan/steps.ts';
import { code, inSentence } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import type { ChangeRule } from '../rule.ts';

export const unrecordedDateChange: ChangeRule = {
  id: 'unrecorded-date-change',
  kind: 'history',
  severity: 'warning',
  summary: 'An agreed deadline was changed, and the plan does not say so.',
  why: 'A date that moves without a word is what scrutiny trusts least: next year nobody can tell what was promised, who agreed to the change, and why.',
  remedy:
    'Write the change under `date-changes:` with `date:`, `from:`, `to:`, `reason:` and the `body:` that agreed it. If only the words were to be clearer, write words that mean the same day.',
  since: '0.1.0',
  needs: ['earlier-version'],
  example: {
    before: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 October 2024
    `,
    bad: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 January 2025
    `,
    good: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 January 2025
        date-changes:
          - date: 24 June 2024
            from: 31 October 2024
            to: 31 January 2025
            reason: The settlement comes late this year.
            body: Cabinet
    `,
  },
  *checkChange({ plan, before, assessment }) {
    // Until a plan is agreed its dates are proposals.
    if (assessment.closed || before.agreed?.date === undefined) return;
    const stepBefore = stepsBefore(before, plan);
    for (const step of stepsOf(plan)) {
      const then = stepBefore(step);
      if (step.due === undefined || then?.due === undefined || !movedUnrecorded(then, step, plan)) continue;
      yield {
        message: `The deadline of ${inSentence(step.name)} was ${code(then.due.words)} and is ${code(step.due.words)} now, and \`date-changes:\` does not say so, so what was promised first is lost.`,
        help: `Write under \`date-changes:\` the day, \`from: ${then.due.words}\`, \`to: ${step.due.words}\`, the reason, and the body that agreed it.`,
        place: atValue(step.due.path),
        action: step.action.id,
        stood: { place: atValue(then.due.path), message: 'it was promised here' },
      };
    }
  },
};

function movedUnrecorded(then: Step, now: Step, plan: Plan): boolean {
  // What had no day before was given one, and not moved.
  if (endOf(then.due) === undefined || now.due === undefined || then.due === undefined) return false;
  if (isSamePromise(then.due, now.due)) return false;
  // Whoever takes an entry away with its date has made one mistake: see `baseline-rewritten`.
  if (rewrittenEntry(then, now, plan)) return false;
  const [before, changes] = [changesOf(then), changesOf(now)];
  const last = changes.at(-1);
  if (last === undefined) return true;
  // The record said so before, and the deadline was made to agree with it.
  if (before.some((old) => isSameMove(old, last, plan))) return false;
  // Where the last entry names another date, `dates-disagree` asks which is right.
  const { words, last: day } = now.due.deadline;
  const due = { path: now.due.path, words, ...(day !== undefined && { date: day }) };
  return changes.length <= before.length && isSameDate(due, last.to, plan);
}
