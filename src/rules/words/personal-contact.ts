import { atValue } from '../../plan/place.ts';
import { type PlanText, textsOf } from '../../plan/texts.ts';
import { contactsIn } from '../../words/contacts.ts';
import { yaml } from '../../words/yaml.ts';
import type { PlanRule } from '../rule.ts';

export const personalContact: PlanRule = {
  id: 'personal-contact',
  kind: 'plan',
  severity: 'error',
  summary: 'The plan holds an email address or a telephone number.',
  why: 'What stands in a plan is published and kept for ever in git. Addresses and numbers of staff are personal data, and draw unwanted mail and calls.',
  remedy:
    'Take it out and write the post. Whoever wants to get in touch finds the contact page of the council. Where it was published already, taking it out does not take it out of the history of the repository: ask whoever looks after data protection.',
  since: '0.1.0',
  example: {
    bad: yaml`
      - id: 12
        title: Agree a budget for three years
        details: Questions go to the finance team on 01632 960001.
        leads: [finance-director]
        due: 31 March 2025
    `,
    good: yaml`
      - id: 12
        title: Agree a budget for three years
        details: Questions go to the Director of Finance.
        leads: [finance-director]
        due: 31 March 2025
    `,
  },
  // A plan that is over is published as well.
  *check({ plan }) {
    for (const found of textsOf(plan)) {
      const { email, telephone } = contactsIn(labelled(found));
      if (!email && !telephone) continue;
      const { path, owner, action, recommendation } = found;
      const what = [...(email ? ['an email address'] : []), ...(telephone ? ['a telephone number'] : [])];
      // The finding is published too: it does not repeat what should not have been.
      yield {
        message: `${owner} holds ${what.join(' and ')}, and a plan is published for everybody.`,
        help: 'Take it out, and write the post instead, such as `Head of Policy`.',
        place: atValue(path),
        ...(action !== undefined && { action }),
        ...(recommendation !== undefined && { recommendation }),
      };
    }
  },
};

/** The name of a column says what the figures in it are: "cost code: 01234567890". */
function labelled({ path, text }: PlanText): string {
  return path.at(-2) === 'extra' ? `${path.at(-1)}: ${text}` : text;
}
