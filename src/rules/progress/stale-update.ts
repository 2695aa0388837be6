import { monitoringCycle } from '../../plan/monitoring-cycle.ts';
import { atOwner } from '../../plan/place.ts';
import { unreportedActions } from '../../plan/unreported.ts';
import { showDate } from '../../words/months.ts';
import { code, count } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import { firstOfEach } from '../first-of-each.ts';
import type { PlanRule } from '../rule.ts';

export const staleUpdate: PlanRule = {
  id: 'stale-update',
  kind: 'late',
  severity: 'warning',
  summary: 'Nothing was told of an action for longer than the time between two looks at the plan.',
  why: 'Leads stop writing updates long before a date passes. A committee that meets in between is shown how things stood a year ago.',
  remedy:
    'Ask the lead, and write an update. How often the plan is looked at stands under `monitoring:`; the shortest `every:` counts, from the day the plan was agreed. Asked for is what is in progress, in a plan that holds updates at all; not what is late, repeats, or has a review to come.',
  since: '0.1.0',
  needs: ['day'],
  example: {
    bad: yaml`
      monitoring:
        - body: Audit Committee
          every: 1 month
      recommendations:
        - ref: 1
          text: Plan the budget for more than one year.
          actions:
            - id: 12
              title: Agree a budget for three years
              leads: [finance-director]
              due: 31 March 2025
              status: in-progress
              updates:
                - date: 2 April 2024
                  note: The settlement is known.
    `,
    good: yaml`
      monitoring:
        - body: Audit Committee
          every: 1 month
      recommendations:
        - ref: 1
          text: Plan the budget for more than one year.
          actions:
            - id: 12
              title: Agree a budget for three years
              leads: [finance-director]
              due: 31 March 2025
              status: in-progress
              updates:
                - date: 2 April 2024
                  note: The settlement is known.
                - date: 10 June 2024
                  note: The draft is written, and goes to the Cabinet in July.
    `,
  },
  *check({ plan, assessment, asOf }) {
    const cycle = monitoringCycle(plan);
    if (cycle === undefined) return;
    const stale = unreportedActions(plan, assessment).map(({ id, path }) => ({ action: id, path }));
    const { body, every = '' } = cycle.monitoring;
    for (const { first, others } of firstOfEach(plan, stale, () => 'stale')) {
      const number = others.length + 1;
      const [who, them] =
        number === 1
          ? [`Action ${first.action} is in progress`, 'it']
          : [`${count(number, 'action')}, such as action ${first.action}, are in progress`, 'them'];
      yield {
        message: `${who}, and nothing was told of ${them} for longer than the time between two looks at the plan (${code(every)}, ${body}), so nobody knows how things stand.`,
        help: `Ask the lead, and write an update: \`date: ${showDate(asOf)}\`, and what was told under \`note:\`.`,
        place: atOwner(first.path),
        action: first.action,
        related: others.map(({ path }) => ({
          place: atOwner(path),
          message: 'nothing was told of this either',
        })),
      };
    }
  },
};
