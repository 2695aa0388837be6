import { atValue } from '../../plan/place.ts';
import { showDate } from '../../words/months.ts';
import { yaml } from '../../words/yaml.ts';
import type { WaiverRule } from '../rule.ts';

export const waiverExpired: WaiverRule = {
  id: 'waiver-expired',
  kind: 'plan',
  severity: 'warning',
  summary: 'The time of a waiver is over.',
  why: 'A finding was accepted for a time only. That time is over, and the finding is still there.',
  remedy: 'Put the finding right and take the waiver away, or have it accepted again with a new date.',
  since: '0.1.0',
  needs: ['day'],
  example: {
    bad: yaml`
      recommendations:
        - ref: 1
          text: Plan the budget for more than one year.
          actions:
            - id: 12
              title: Agree a budget for three years
              due: 31 March 2025
      waivers:
        - rule: missing-lead
          action: 12
          until: 31 May 2024
          reason: The post was vacant.
    `,
    good: yaml`
      recommendations:
        - ref: 1
          text: Plan the budget for more than one year.
          actions:
            - id: 12
              title: Agree a budget for three years
              due: 31 March 2025
      waivers:
        - rule: missing-lead
          action: 12
          until: 30 September 2024
          reason: The post is vacant, and interviews are in July.
    `,
  },
  *checkWaivers({ plan, useOf, asOf }) {
    for (const waiver of plan.waivers) {
      const { date } = waiver.until;
      // What another waiver accepts by now has been agreed anew.
      if (date === undefined || date >= asOf || useOf(waiver).unaccepted === 0) continue;
      yield {
        message: `This waiver for \`${waiver.rule}\` ended on ${showDate(date)}, and what it was for is still there.`,
        help: 'Put it right and take the waiver away; or have it accepted again, and write the new date under `until:`.',
        place: atValue([...waiver.path, 'until']),
      };
    }
  },
};
