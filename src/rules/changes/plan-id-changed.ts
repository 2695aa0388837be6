import { isInForce } from '../../plan/in-force.ts';
import { atValue } from '../../plan/place.ts';
import { code } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import type { ChangeRule } from '../rule.ts';

export const planIdChanged: ChangeRule = {
  id: 'plan-id-changed',
  kind: 'history',
  severity: 'warning',
  summary: 'A plan was given another id.',
  why: 'Issues, links, reports and waivers know a plan by its id. Under another one everything that is chased is chased anew, and what was known is left behind.',
  remedy:
    'Put the old id back, in `plan:` and in the name of the file. A plan for another year is a file of its own, and the old one stays, with `closed:`.',
  since: '0.1.0',
  needs: ['day', 'earlier-version'],
  example: {
    before: yaml`
      plan: exampleshire-2024
    `,
    bad: yaml`
      plan: exampleshire-response
    `,
    good: yaml`
      plan: exampleshire-2024
    `,
  },
  *checkChange({ plan, before, asOf }) {
    if (plan.id === before.id || !isInForce(before, asOf)) return;
    yield {
      message: `This plan was ${code(before.id)} and is ${code(plan.id)} now, so its issues, and the links to it, lead to a plan that is not there any more.`,
      help: `Write \`plan: ${before.id}\` again, in a file of that name. If this is another plan, leave the old one where it was, and write \`closed:\` in it once it is over.`,
      place: atValue(['plan']),
      stood: { place: atValue(['plan']), message: 'the id was this' },
    };
  },
};
