import { awaitedIn } from '../../plan/awaited.ts';
import type { Action } from '../../plan/model.ts';
import { atKey, atValue, type Place } from '../../plan/place.ts';
import { isDone } from '../../plan/status.ts';
import { stepsOfAction } from '../../plan/steps.ts';
import { code } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import type { PlanRule } from '../rule.ts';

export const awaitedCompletion: PlanRule = {
  id: 'awaited-completion',
  kind: 'plan',
  severity: 'warning',
  summary: 'An action is said to be complete, and its own note says that something is still awaited.',
  why: 'Auditors read the note under the tick. Closed while the approval was still awaited is the finding that they make most often.',
  remedy:
    'Wait with `status: complete` until it has happened; or, if it has, write what proves it in place of the note.',
  since: '0.1.0',
  example: {
    bad: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 May 2024
        status: complete
        completed:
          date: 14 May 2024
          evidence: ["Budget book, awaiting approval by the Council"]
    `,
    good: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 May 2024
        status: complete
        completed:
          date: 14 May 2024
          evidence: [Minute 24/18 of the Council]
    `,
  },
  *check({ plan }) {
    for (const action of plan.actions) {
      for (const step of stepsOfAction(action)) {
        if (!isDone(step.status?.status)) continue;
        const found = step.milestone
          ? inEvidence(step.milestone)
          : (inEvidence(action) ?? inLastUpdate(action));
        if (found === undefined) continue;
        yield {
          message: `${step.name} is said to be complete, and its own note says ${code(found.words)}, so an auditor will count it as open.`,
          help: 'Write `status: in-progress` until it has happened; if it has, write what proves it in place of these words.',
          place: found.place,
          action: action.id,
        };
      }
    }
  },
};

interface Found {
  readonly words: string;
  readonly place: Place;
}

function inEvidence({ completed }: Pick<Action, 'completed'>): Found | undefined {
  for (const [index, text] of (completed?.evidence ?? []).entries()) {
    const words = awaitedIn(text, 'evidence');
    if (words !== undefined && completed) {
      return { words, place: atValue([...completed.path, 'evidence', index]) };
    }
  }
  return undefined;
}

/** The last word on it; what was written before the day of completion speaks of a time when it was not. */
function inLastUpdate({ path, updates, completed }: Action): Found | undefined {
  const last = updates.reduce<{ day: string; note: string; index: number } | undefined>(
    (latest, { date: { date }, note }, index) =>
      date !== undefined && (latest === undefined || date >= latest.day)
        ? { day: date, note, index }
        : latest,
    undefined,
  );
  const done = completed?.date?.date;
  if (last === undefined || (done !== undefined && last.day < done)) return undefined;
  const words = awaitedIn(last.note, 'update');
  return words === undefined ? undefined : { words, place: atKey([...path, 'updates', last.index, 'note']) };
}
