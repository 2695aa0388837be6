import { changesAdded } from '../../plan/change-record.ts';
import { isInForce } from '../../plan/in-force.ts';
import type { DateChange } from '../../plan/model.ts';
import { atOwner } from '../../plan/place.ts';
import { stepsBefore } from '../../plan/step-before.ts';
import { stepsOf } from '../../plan/steps.ts';
import { code, inSentence } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import type { ChangeRule } from '../rule.ts';

export const dateChangeWithoutReason: ChangeRule = {
  id: 'date-change-without-reason',
  kind: 'history',
  severity: 'warning',
  summary: 'A change of date was recorded without its reason, or without who agreed it.',
  why: 'Scrutiny asks two things of every date that moves: why, and who allowed it. On the day it is written somebody knows; a year later nobody does.',
  remedy:
    'Add `reason:` and `body:` to the entry under `date-changes:`, where the body is whoever agreed the new date. A `minute:` says who agreed it, too.',
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
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 January 2025
        date-changes:
          - date: 24 June 2024
            from: 31 October 2024
            to: 31 January 2025
    `,
    good: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 January 2025
        date-changes:
          - date: 24 June 2024
            from: 31 October 2024
            to: 31 January 2025
            reason: The settlement comes late this year.
            body: Cabinet
    `,
  },
  *checkChange({ plan, before, asOf }) {
    if (!isInForce(before, asOf)) return;
    const stepBefore = stepsBefore(before, plan);
    for (const step of stepsOf(plan)) {
      const then = stepBefore(step);
      if (then === undefined) continue;
      for (const change of changesAdded(then, step, plan)) {
        const lacking = lackingIn(change);
        if (lacking === undefined) continue;
        yield {
          message: `The date of ${inSentence(step.name)} was moved from ${code(change.from.words)} to ${code(change.to.words)}, and the entry does not say ${lacking.what}, which scrutiny will ask.`,
          help: `Add ${lacking.keys} to this entry of \`date-changes:\`.`,
          place: atOwner(change.path),
          action: step.action.id,
          ...(then.due && {
            stood: { place: { path: then.due.path, at: 'value' }, message: 'it was promised here' },
          }),
        };
      }
    }
  },
};

function lackingIn({ reason, body, minute }: DateChange): { what: string; keys: string } | undefined {
  const agreed = body !== undefined || minute !== undefined;
  if (reason !== undefined) return agreed ? undefined : { what: 'who agreed it', keys: '`body:`' };
  return agreed
    ? { what: 'why', keys: '`reason:`' }
    : { what: 'why or who agreed it', keys: '`reason:` and `body:`' };
}
