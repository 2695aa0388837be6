import { isInForce } from '../../plan/in-force.ts';
import { atValue } from '../../plan/place.ts';
import { postponedSince } from '../../plan/postponed.ts';
import { code, count, inSentence } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import type { ChangeRule } from '../rule.ts';

export const deadlineMovedTwice: ChangeRule = {
  id: 'deadline-moved-twice',
  kind: 'history',
  severity: 'note',
  summary: 'A deadline was moved to a later day for the second time.',
  why: 'One new date is a plan that meets the world; a second says that the first was no better founded. Whoever agrees to it should know that it is the second, and how far it is from what was promised.',
  remedy:
    'Nothing has to be written. Whoever agrees the new date asks what makes it firmer than the last; an update can say so.',
  since: '0.1.0',
  needs: ['earlier-version'],
  example: {
    before: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 January 2025
        date-changes:
          - date: 22 April 2024
            from: 31 October 2024
            to: 31 January 2025
            reason: The settlement comes late this year.
            body: Cabinet
    `,
    bad: yaml`
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
          - date: 24 June 2024
            from: 31 January 2025
            to: 31 March 2025
            reason: The figures of two services are missing.
            body: Cabinet
    `,
    good: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 January 2025
        date-changes:
          - date: 22 April 2024
            from: 31 October 2024
            to: 31 January 2025
            reason: The settlement comes late this year.
            body: Cabinet
        updates:
          - date: 24 June 2024
            note: The figures of two services are missing and will come in July.
    `,
  },
  *checkChange({ plan, before, asOf }) {
    if (!isInForce(before, asOf)) return;
    for (const { step, due, old, times, first, days } of postponedSince(before, plan)) {
      if (times !== 2) continue;
      const far =
        days === undefined
          ? ''
          : `, ${count(days, 'day')} after what was promised first, ${code(first.words)}`;
      yield {
        message: `The deadline of ${inSentence(step.name)} was moved for the second time: it is ${code(due.words)} now${far}.`,
        help: 'Ask what makes this date firmer than the last, and let an update say so.',
        place: atValue(due.path),
        action: step.action.id,
        stood: { place: atValue(old.path), message: 'it was promised here' },
      };
    }
  },
};
