import { askedOf } from '../../plan/clocks/asked.ts';
import { BANK_HOLIDAY_YEARS } from '../../plan/clocks/bank-holidays.ts';
import { atOwner } from '../../plan/place.ts';
import { inSentence, list } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import type { PlanRule } from '../rule.ts';

export const bankHolidaysRunOut: PlanRule = {
  id: 'bank-holidays-run-out',
  kind: 'plan',
  severity: 'note',
  summary: 'A day that is counted in working days lies beyond the bank holidays that are known.',
  why: 'Bank holidays are proclaimed two years ahead; a day that was worked out without them would be a wrong one, and look like a right one.',
  remedy:
    'Use a newer version of civicplan, which knows more years. Until then count the day yourself, and write it under `obligations:`.',
  since: '0.1.0',
  example: {
    bad: yaml`
      reviews:
        - kind: ofsted-priority-action
          received: 20 December 2028
    `,
    good: yaml`
      reviews:
        - kind: ofsted-priority-action
          received: 20 November 2028
    `,
  },
  *check({ plan, assessment, asOf }) {
    if (assessment.closed) return;
    for (const together of askedOf(plan, asOf)) {
      const beyond = together.filter(({ lastDay, done }) => lastDay === undefined && done === undefined);
      const [first] = beyond;
      if (first === undefined) continue;
      const names = beyond.map(({ what }) => inSentence(what));
      const days = names.length === 1 ? 'The last day for' : 'The last days for';
      yield {
        message: `${days} ${list(names)} cannot be counted in working days, because the bank holidays after ${BANK_HOLIDAY_YEARS.last} are not known to this version.`,
        help: 'Use a newer version of civicplan. Until then count the days yourself, and write them under `obligations:` with `what:` and `due:`.',
        place: atOwner(first.path),
      };
    }
  },
};
