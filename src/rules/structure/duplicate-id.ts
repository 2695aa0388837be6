import type { Problem } from '../../plan/finding.ts';
import type { Plan } from '../../plan/model.ts';
import { atValue, type Path } from '../../plan/place.ts';
import { code } from '../../words/text.ts';
import { yaml } from '../../words/yaml.ts';
import type { PlanRule } from '../rule.ts';

export const duplicateId: PlanRule = {
  id: 'duplicate-id',
  kind: 'plan',
  severity: 'error',
  summary: 'A number is used twice.',
  why: 'Reports, issues and minutes call an action by its number; with two of a number nobody knows which is meant.',
  remedy:
    'Give the second one a number that was never used in this plan. Actions and their parts share one row of numbers; recommendations have their own; the id of a plan is used by one file only.',
  since: '0.1.0',
  needs: ['other-plans'],
  example: {
    bad: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 March 2025
      - id: 12
        title: Publish the budget
        leads: [finance-director]
        due: 30 April 2025
    `,
    good: yaml`
      - id: 12
        title: Agree a budget for three years
        leads: [finance-director]
        due: 31 March 2025
      - id: 13
        title: Publish the budget
        leads: [finance-director]
        due: 30 April 2025
    `,
  },
  *check({ plan }) {
    yield* repeated(actionIds(plan));
    yield* repeated(
      plan.recommendations.map(({ ref, path }) => ({
        id: ref,
        path: [...path, 'ref'],
        name: `The recommendation number ${code(ref)}`,
        recommendation: ref,
      })),
    );
  },
};

/** What is said of a plan whose id an earlier file has. Only who reads all files can know. */
export function planIdUsedBefore({ id }: Plan): Problem {
  return {
    message: `The plan id ${code(id)} is already used by another file, so the reports and issues of the two would be taken for each other.`,
    help: 'Give each plan an id of its own, the same as the name of its file.',
    place: atValue(['plan']),
  };
}

interface Numbered {
  readonly id: string;
  readonly path: Path;
  readonly name: string;
  readonly action?: string;
  readonly recommendation?: string;
}

function actionIds(plan: Plan): Numbered[] {
  return plan.actions.flatMap((action) => {
    const numbered = (id: string, path: Path): Numbered => ({
      id,
      path: [...path, 'id'],
      name: `The number ${code(id)}`,
      action: action.id,
    });
    return [
      numbered(action.id, action.path),
      ...action.milestones.flatMap(({ id, path }) => (id === undefined ? [] : [numbered(id, path)])),
    ];
  });
}

function* repeated(all: readonly Numbered[]): Iterable<Problem> {
  const firstUse = new Map<string, Numbered>();
  for (const { id, path, name, ...owner } of all) {
    const first = firstUse.get(id);
    if (first === undefined) {
      firstUse.set(id, { id, path, name });
      continue;
    }
    yield {
      message: `${name} is already used in this plan, so nobody can tell which of the two is meant.`,
      help: 'Give this one a number that was never used in the plan.',
      place: atValue(path),
      related: [{ place: atValue(first.path), message: 'first used here' }],
      ...owner,
    };
  }
}
