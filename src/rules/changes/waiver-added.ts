import type { Waiver } from '../../plan/model.ts';
import { atValue } from '../../plan/place.ts';
import { code } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import type { ChangeRule } from '../rule.ts';

export const waiverAdded: ChangeRule = {
  id: 'waiver-added',
  kind: 'history',
  severity: 'note',
  summary: 'A waiver was added, or holds longer than before.',
  why: 'A waiver accepts for a time what the check would ask about. Whoever reviews the change should see that it is there, and whether its reason will do.',
  remedy: 'Nothing has to be written. Whoever reviews the change looks at the reason and the last day.',
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
      recommendations:
        - ref: 1
          text: Plan the budget for more than one year.
          actions:
            - id: 12
              title: Agree a budget for three years
              leads: [finance-director]
              due: 31 October 2024
      waivers:
        - rule: overdue
          action: 12
          until: 30 November 2024
          reason: The settlement comes in November.
    `,
    good: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 October 2024
    `,
  },
  *checkChange({ plan, before }) {
    for (const waiver of plan.waivers) {
      const { rule, path, until, action, recommendation } = waiver;
      const known = before.waivers.filter((old) => acceptsTheSame(old, waiver));
      if (known.some((old) => !holdsLonger(waiver, old))) continue;
      const [old] = known;
      yield {
        message: old
          ? `The waiver for ${code(rule)} held until ${code(old.until.words)}, and holds until ${code(until.words)} now.`
          : `A waiver for ${code(rule)} was added: until ${code(until.words)} what it finds is accepted.`,
        help: 'Whoever reviews this change looks whether the reason and the last day will do.',
        place: atValue([...path, old ? 'until' : 'rule']),
        ...(action !== undefined && { action }),
        ...(recommendation !== undefined && { recommendation }),
        ...(old && { stood: { place: atValue(old.until.path), message: 'it stood here' } }),
      };
    }
  },
};

function acceptsTheSame(one: Waiver, other: Waiver): boolean {
  return (
    one.rule === other.rule && one.action === other.action && one.recommendation === other.recommendation
  );
}

/** One whose last day cannot be read holds never. */
function holdsLonger({ until: { date } }: Waiver, { until: { date: then } }: Waiver): boolean {
  return date !== undefined && (then === undefined || date > then);
}
