import { changesAdded, changesOf, isSameDate } from '../../plan/change-record.ts';
import { endOf, isSamePromise } from '../../plan/ends.ts';
import { isInForce } from '../../plan/in-force.ts';
import type { Plan, WordedDate } from '../../plan/model.ts';
import { atOwner, atValue } from '../../plan/place.ts';
import { rewrittenEntry } from '../../plan/rewritten-record.ts';
import { stepsBefore } from '../../plan/step-before.ts';
import { type Step, stepsOf } from '../../plan/steps.ts';
import { code, inSentence } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import type { ChangeProblem, ChangeRule } from '../rule.ts';

type Rewritten = Omit<ChangeProblem, 'action'>;

export const baselineRewritten: ChangeRule = {
  id: 'baseline-rewritten',
  kind: 'history',
  severity: 'warning',
  summary: 'What was promised first, or the record of how a date was moved, was changed afterwards.',
  why: 'Whoever can change what was promised first is never late. Auditors count from the first agreed date, and compare it with earlier papers.',
  remedy:
    'Put back what stood there, and add a new entry under `date-changes:` for what has changed since. A slip of the pen is put right with a waiver that says so.',
  since: '0.1.0',
  needs: ['earlier-version'],
  example: {
    before: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        baseline: 31 October 2024
        due: 31 January 2025
    `,
    bad: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        baseline: 31 January 2025
        due: 31 January 2025
    `,
    good: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        baseline: 31 October 2024
        due: 31 January 2025
        updates:
          - date: 24 June 2024
            note: The draft is with the directors.
    `,
  },
  *checkChange({ plan, before, asOf }) {
    if (!isInForce(before, asOf)) return;
    const stepBefore = stepsBefore(before, plan);
    for (const step of stepsOf(plan)) {
      const then = stepBefore(step);
      const problem =
        then &&
        (changedBaseline(then, step, plan) ??
          changedRecord(then, step, plan) ??
          falseStart(then, step, plan));
      if (problem) yield { ...problem, action: step.action.id };
    }
  },
};

const PUT_BACK =
  'Put back what stood there. What has changed since gets an entry of its own under `date-changes:`.';

function changedBaseline(then: Step, { action, milestone, name }: Step, plan: Plan): Rewritten | undefined {
  const old = then.action.baseline;
  // Words without a certain date may be made plain.
  if (milestone !== undefined || old?.date === undefined) return undefined;
  const { baseline, dateChanges, path } = action;
  // Without a baseline the first entry says what was promised first.
  const first: WordedDate | undefined = baseline ?? dateChanges[0]?.from;
  if (first !== undefined && isSameDate(old, first, plan)) return undefined;
  return {
    message:
      baseline === undefined
        ? `What was promised first for ${inSentence(name)}, ${code(old.words)}, was taken away, so nobody can tell how late it is.`
        : `What was promised first for ${inSentence(name)} was ${code(old.words)} and is said to be ${code(baseline.words)} now, so nobody can tell how late it is.`,
    help: PUT_BACK,
    place: baseline === undefined ? atOwner(path) : atValue(baseline.path),
    stood: { place: atValue(old.path), message: 'this was promised first' },
  };
}

function changedRecord(then: Step, step: Step, plan: Plan): Rewritten | undefined {
  const found = rewrittenEntry(then, step, plan);
  if (found === undefined) return undefined;
  const { old, now } = found;
  const move = `from ${code(old.from.words)} to ${code(old.to.words)}`;
  return {
    message: now
      ? `The entry that says that the date of ${inSentence(step.name)} was moved ${move} was changed afterwards, so the record is not what was agreed.`
      : `The entry that says that the date of ${inSentence(step.name)} was moved ${move} was taken away, so the record is not what was agreed.`,
    help: PUT_BACK,
    place: atOwner(now?.path ?? step.path),
    stood: { place: atOwner(old.path), message: 'the entry stood here' },
  };
}

/** A first entry that knows nothing of the date that stood in the plan until now. */
function falseStart(then: Step, step: Step, plan: Plan): Rewritten | undefined {
  if (changesOf(then).length > 0 || then.due === undefined || step.due === undefined) return undefined;
  if (endOf(then.due) === undefined || isSamePromise(then.due, step.due)) return undefined;
  const { path, deadline } = then.due;
  const promised = {
    path,
    words: deadline.words,
    ...(deadline.last !== undefined && { date: deadline.last }),
  };
  const added = changesAdded(then, step, plan);
  const [first] = added;
  const knows = added.some(
    ({ from, to }) => isSameDate(from, promised, plan) || isSameDate(to, promised, plan),
  );
  if (first === undefined || knows) return undefined;
  return {
    message: `The record says that the date of ${inSentence(step.name)} was moved from ${code(first.from.words)}, and the plan promised ${code(then.due.words)}, so what was promised first is lost.`,
    help: `Write ${code(`from: ${then.due.words}`)}, as it stood in the plan.`,
    place: atValue(first.from.path),
    stood: { place: atValue(path), message: 'it was promised here' },
  };
}
