import type { Problem } from '../../plan/finding.ts';
import type { Action, Plan } from '../../plan/model.ts';
import { atOwner } from '../../plan/place.ts';
import { yaml } from '../../words/yaml.ts';
import type { PlanRule } from '../rule.ts';

export const sameActionTwice: PlanRule = {
  id: 'same-action-twice',
  kind: 'plan',
  severity: 'warning',
  summary: 'Two actions have the same words, leads and dates.',
  why: 'It is promised once and counted twice: every figure of the plan is wrong by one, and when one of the two is updated the other contradicts it.',
  remedy:
    'Keep one of them, with `also-answers:` for the other recommendation. Where two things are meant, say in the titles how they differ.',
  since: '0.1.0',
  example: {
    bad: yaml`
      recommendations:
        - ref: 1
          text: Plan the budget for more than one year.
          actions:
            - id: 12
              title: Agree a budget for three years
              leads: [finance-director]
              due: 31 March 2025
        - ref: 2
          text: Show members the risks of the budget.
          actions:
            - id: 13
              title: Agree a budget for three years
              leads: [finance-director]
              due: 31 March 2025
    `,
    good: yaml`
      recommendations:
        - ref: 1
          text: Plan the budget for more than one year.
          actions:
            - id: 12
              title: Agree a budget for three years
              also-answers: [2]
              leads: [finance-director]
              due: 31 March 2025
        - ref: 2
          text: Show members the risks of the budget.
    `,
  },
  *check({ plan, assessment }) {
    if (assessment.closed) return;
    for (const same of alike(plan)) {
      const [first, second, ...others] = tellable(same);
      if (first && second) yield twice(first, second, others);
    }
  },
};

/** As many words may be the name of a routine, "Annual review", that stands under several recommendations. */
const ROUTINE_WORDS = 2;

/** Actions that say the same, in the order of the file. One that was stopped is not promised a second time. */
function alike({ actions }: Plan): readonly (readonly Action[])[] {
  const groups = new Map<string, Action[]>();
  for (const action of actions) {
    if (action.stopped !== undefined || action.status?.status === 'superseded') continue;
    const promise = promiseOf(action);
    if (promise === undefined) continue;
    const group = groups.get(promise);
    if (group) group.push(action);
    else groups.set(promise, [action]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** What is promised, by whom and by when: the same words for another quarter, or another team, are another promise. */
function promiseOf({ title, details = '', leads, due }: Action): string | undefined {
  const words = plain(`${title} ${details}`);
  if (words.split(' ').length <= ROUTINE_WORDS) return undefined;
  const who = leads && [leads.says ?? '', ...leads.who.map(({ key }) => key)];
  return JSON.stringify([plain(title), plain(details), who, due && plain(due.words)]);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** An internal action is told of only where no two others say the same, and then the finding is its own. */
function tellable(same: readonly Action[]): readonly Action[] {
  const open = same.filter(({ internal }) => !internal);
  if (open.length > 1) return open;
  return [...open, ...same.filter(({ internal }) => internal)];
}

function twice(first: Action, second: Action, others: readonly Action[]): Problem {
  const away = others.length === 0 ? 'this one' : 'the others';
  return {
    message: `Action ${second.id} says the same as action ${first.id}, so one promise is counted twice, and updating one of them leaves the other behind.`,
    help: `If it is one action, keep action ${first.id}${alsoAnswers(first, [second, ...others])} and take ${away} away. If not, say in the titles how they differ.`,
    place: atOwner(second.path),
    action: second.id,
    related: [first, ...others].map(({ path }) => ({
      place: atOwner(path),
      message: 'the same is written here',
    })),
  };
}

/** What the one that is kept has to answer besides. */
function alsoAnswers({ recommendation: own }: Action, others: readonly Action[]): string {
  const refs = new Set(others.flatMap(({ recommendation }) => recommendation ?? []));
  refs.delete(own ?? '');
  return refs.size === 0 ? '' : `, add \`also-answers: [${[...refs].join(', ')}]\` to it,`;
}
