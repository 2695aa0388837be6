import type { Action } from '../../plan/model.ts';
import { atValue } from '../../plan/place.ts';
import { isSettled } from '../../plan/status.ts';
import { code } from '../../words/text.ts';
import { namesQuantity, vagueVerb } from '../../words/vague.ts';
import { yaml } from '../../words/yaml.ts';
import type { PlanRule } from '../rule.ts';

export const vagueAction: PlanRule = {
  id: 'vague-action',
  kind: 'plan',
  severity: 'note',
  summary: 'An action is worded so that nobody can tell when it is done.',
  why: 'Scrutiny committees complain of plans that consider, explore and continue: without an end or a figure an action can be neither finished nor missed.',
  remedy:
    'Say what will be there at the end, name a figure in the title or the details, or add `measures:` or `milestones:`.',
  since: '0.1.0',
  example: {
    bad: yaml`
      - id: 12
        title: Explore how to plan the budget further ahead
        leads: [finance-director]
        due: 31 March 2025
    `,
    good: yaml`
      - id: 12
        title: Decide how far ahead to plan the budget
        leads: [finance-director]
        due: 31 March 2025
    `,
  },
  *check({ plan, assessment }) {
    if (assessment.closed) return;
    for (const action of plan.actions) {
      const vague =
        isSettled(action.status?.status) || saysMore(action) ? undefined : vagueVerb(action.title);
      if (vague === undefined) continue;
      yield {
        message: `Action ${action.id} says ${code(vague.verb)} and names no end and no figure, so nobody will be able to tell when it is done.`,
        help: `Say ${vague.instead}; or add \`measures:\` with a figure to reach.`,
        place: atValue([...action.path, 'title']),
        action: action.id,
      };
    }
  },
};

/** A decision, or the paper that asks for one, is an end. */
const DECISION =
  /\b(?:deci(?:de|des|sion|sions)|report to|recommend(?:s|ations?)? to|agreed by|approv\w+)\b/i;
const LIST = /^[^\S\n]*- /m;

/** Measures, parts, points or a figure say how one can tell; so does a decision that is due. */
function saysMore({ title, details = '', due, measures, milestones }: Action): boolean {
  if (measures.length > 0 || milestones.length > 0 || LIST.test(details)) return true;
  return (
    [title, details].some(namesQuantity) ||
    [title, details, due?.words ?? ''].some((text) => DECISION.test(text))
  );
}
