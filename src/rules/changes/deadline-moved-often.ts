import { isInForce } from '../../plan/in-force.ts';
import { atValue } from '../../plan/place.ts';
import { postponedSince } from '../../plan/postponed.ts';
import { code, count, inSentence } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import type { ChangeRule } from '../rule.ts';

export const deadlineMovedOften: ChangeRule = {
  id: 'deadline-moved-often',
  kind: 'history',
  severity: 'warning',
  summary: 'A deadline was moved to a later day for the third time, or more often.',
  why: 'A date that moves at every meeting is no date. Auditors count such moves, and ask whether anybody still means to do it.',
  remedy:
    'Let the body that agrees the new date decide whether the action can be done as it stands: a smaller step with a date of its own, another lead, or `status: deferred` with the decision under `stopped:`.',
  since: '0.1.0',
  needs: ['earlier-version'],
  example: {
    before: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 March 2025
        date-changes:
          - date: 22 April 2024
            from: 31 October 2024
            to: 31 January 2025
            reason: The settlement comes late this year.
            body: Cabinet
          - date: 3 June 2024
            from: 31 January 2025
            to: 31 March 2025
            reason: The figures of two services are missing.
            body: Cabinet
    `,
    bad: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 30 June 2025
        date-changes:
          - date: 22 April 2024
            from: 31 October 2024
            to: 31 January 2025
            reason: The settlement comes late this year.
            body: Cabinet
          - date: 3 June 2024
            from: 31 January 2025
            to: 31 March 2025
            reason: The figures of two services are missing.
            body: Cabinet
          - date: 24 June 2024
            from: 31 March 2025
            to: 30 June 2025
            reason: The figures are still missing.
            body: Cabinet
    `,
    good: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 March 2025
        status: deferred
        stopped:
          date: 24 June 2024
          reason: The figures are still missing.
          body: Cabinet
        date-changes:
          - date: 22 April 2024
            from: 31 October 2024
            to: 31 January 2025
            reason: The settlement comes late this year.
            body: Cabinet
          - date: 3 June 2024
            from: 31 January 2025
            to: 31 March 2025
            reason: The figures of two services are missing.
            body: Cabinet
    `,
  },
  *checkChange({ plan, before, asOf }) {
    if (!isInForce(before, asOf)) return;
    for (const { step, due, old, times, first, days } of postponedSince(before, plan)) {
      if (times < 3) continue;
      const far =
        days === undefined
          ? ''
          : `, ${count(days, 'day')} after what was promised first, ${code(first.words)}`;
      yield {
        message: `The deadline of ${inSentence(step.name)} has now been moved ${count(times, 'time')}: it is ${code(due.words)}${far}.`,
        help: 'Ask the body that agrees it whether this can be done as it stands: a smaller step with a date of its own, another lead, or `status: deferred` with the decision under `stopped:`.',
        place: atValue(due.path),
        action: step.action.id,
        stood: { place: atValue(old.path), message: 'it was promised here' },
      };
    }
  },
};
