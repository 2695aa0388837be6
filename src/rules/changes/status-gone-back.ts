import { explainedSince } from '../../plan/explained.ts';
import { isInForce } from '../../plan/in-force.ts';
import type { StatedStatus } from '../../plan/model.ts';
import { atOwner, atValue, type Place } from '../../plan/place.ts';
import type { Status } from '../../plan/status.ts';
import { statusPath } from '../../plan/status-path.ts';
import { stepsBefore } from '../../plan/step-before.ts';
import { type Step, stepsOf } from '../../plan/steps.ts';
import { code, inSentence } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import type { ChangeRule } from '../rule.ts';

export const statusGoneBack: ChangeRule = {
  id: 'status-gone-back',
  kind: 'history',
  severity: 'warning',
  summary: 'A status went back, and no update says why.',
  why: 'What was reported as complete and is open again was reported wrongly, or has come undone. Members who were told the one should hear of the other.',
  remedy:
    'Add an update with the day and what has happened; or put the status back, if the change was a slip.',
  since: '0.1.0',
  needs: ['earlier-version'],
  example: {
    before: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 October 2024
        status: complete
        completed:
          date: 14 May 2024
          evidence: [Minute 24/18 of the Cabinet]
    `,
    bad: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 October 2024
        status: in-progress
    `,
    good: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 October 2024
        status: in-progress
        updates:
          - date: 24 June 2024
            note: What was agreed in May is for one year only.
    `,
  },
  *checkChange({ plan, before, asOf }) {
    if (!isInForce(before, asOf)) return;
    const stepBefore = stepsBefore(before, plan);
    const isExplained = explainedSince(before, plan);
    for (const step of stepsOf(plan)) {
      const then = stepBefore(step);
      if (then?.status === undefined || !wentBack(then.status.status, step)) continue;
      if (isExplained(then.action, step.action)) continue;
      const said = step.status ? `is ${code(wordOf(step.status))} now` : 'says nothing now';
      yield {
        message: `The status of ${inSentence(step.name)} was ${code(wordOf(then.status))} and ${said}, and no update says what has happened.`,
        help: 'Add an update with the day and the reason; or put the status back, if this was a slip.',
        place: placeOf(step),
        action: step.action.id,
        stood: { place: placeOf(then), message: 'it stood here' },
      };
    }
  },
};

/** From nothing done to done and looked at. What was stopped, or became everyday work, stands on another way. */
const WAY: readonly Status[] = ['not-started', 'in-progress', 'complete', 'verified'];
const COMPLETE = WAY.indexOf('complete');

function wentBack(then: Status, { status, unknownStatus }: Step): boolean {
  const from = WAY.indexOf(then);
  // A word that nobody knows is asked about already.
  if (from < 0 || unknownStatus !== undefined) return false;
  // Where nothing is said nothing is claimed to be done, and no more than that.
  if (status === undefined) return from >= COMPLETE;
  const to = WAY.indexOf(status.status);
  return to >= 0 && to < from;
}

const wordOf = ({ label, status }: StatedStatus) => label ?? status;

function placeOf({ action, milestone, status, path }: Step): Place {
  return status ? atValue(statusPath(milestone ?? action)) : atOwner(path);
}
