import { explainedSince } from '../../plan/explained.ts';
import { isInForce } from '../../plan/in-force.ts';
import type { Action, Measure } from '../../plan/model.ts';
import { atOwner, atValue } from '../../plan/place.ts';
import { stepsBefore } from '../../plan/step-before.ts';
import { stepsOf } from '../../plan/steps.ts';
import { compareTargets } from '../../plan/targets.ts';
import { isSameText } from '../../words/same-words.ts';
import { code } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import type { ChangeProblem, ChangeRule } from '../rule.ts';

export const targetChanged: ChangeRule = {
  id: 'target-changed',
  kind: 'history',
  severity: 'warning',
  summary: 'A target was changed after the plan was agreed, and no update says why.',
  why: 'A target that is lowered until it is met says nothing of how well a council does. Auditors compare the targets of a plan with those that were agreed.',
  remedy: 'Put the target back; or add an update with the day, who agreed to the change, and why.',
  since: '0.1.0',
  needs: ['earlier-version'],
  example: {
    before: yaml`
      - id: 12
        title: Answer complaints in time
        leads: [chief-executive]
        due: 31 March 2025
        measures:
          - measure: Complaints that are answered within ten working days
            baseline: 61%
            target: 90%
    `,
    bad: yaml`
      - id: 12
        title: Answer complaints in time
        leads: [chief-executive]
        due: 31 March 2025
        measures:
          - measure: Complaints that are answered within ten working days
            baseline: 61%
            target: 75%
    `,
    good: yaml`
      - id: 12
        title: Answer complaints in time
        leads: [chief-executive]
        due: 31 March 2025
        measures:
          - measure: Complaints that are answered within ten working days
            baseline: 61%
            target: 75%
        updates:
          - date: 24 June 2024
            note: Cabinet agreed to 75%, because two posts are vacant.
    `,
  },
  *checkChange({ plan, before, asOf }) {
    if (!isInForce(before, asOf)) return;
    const stepBefore = stepsBefore(before, plan);
    const isExplained = explainedSince(before, plan);
    for (const step of stepsOf(plan)) {
      const then = step.milestone ? undefined : stepBefore(step)?.action;
      if (then && !isExplained(then, step.action)) yield* changedTargets(then, step.action);
    }
  },
};

function* changedTargets(then: Action, now: Action): Iterable<ChangeProblem> {
  for (const [position, { measure, target }] of then.measures.entries()) {
    if (target === undefined) continue;
    const index = indexNow(then.measures, position, now.measures);
    const fresh = index === undefined ? undefined : now.measures[index]?.target;
    const difference = fresh === undefined ? 'gone' : compareTargets(target, fresh);
    if (difference === 'same') continue;
    yield {
      message: `The target of action ${now.id} for ${code(measure)} was ${code(target)} and ${said(difference, fresh)}, and no update says why or who agreed to it.`,
      help: 'Put the target back; or add an update that says who agreed to the change, and why.',
      place:
        fresh === undefined ? atOwner(now.path) : atValue([...now.path, 'measures', index ?? 0, 'target']),
      action: now.id,
      stood: { place: atValue([...then.path, 'measures', position, 'target']), message: 'it stood here' },
    };
  }
}

function said(difference: 'gone' | 'lower' | 'higher' | 'other', target = ''): string {
  if (difference === 'gone') return 'is gone';
  return difference === 'other' ? `is ${code(target)} now` : `is ${code(target)} now, which is ${difference}`;
}

/** By its words; else, where those were changed too, by its place among the others. */
function indexNow(
  before: readonly Measure[],
  position: number,
  after: readonly Measure[],
): number | undefined {
  const words = before[position]?.measure ?? '';
  const same = after.findIndex(({ measure }) => isSameText(measure, words));
  if (same >= 0) return same;
  const there = after[position];
  const isNew = there && !before.some(({ measure }) => isSameText(measure, there.measure));
  return isNew ? position : undefined;
}
