import type { PlainDate } from '../plan/date.ts';
import { NO_CONFIG } from '../source/config.ts';
import { loadText } from '../source/load.ts';
import { checkLoaded, type PlanReport } from './check.ts';
import { earlierPlans } from './earlier.ts';

const PLAN = 'exampleshire-2024';

/** The day on which examples are checked, unless they name their own. */
export const EXAMPLE_DAY = '2024-07-01' as PlainDate;

const ID = `plan: ${PLAN}\n`;

const HEAD = `title: Response to the 2024 corporate peer challenge
council: Exampleshire Council
`;

const AGREED = `agreed:
  date: 18 March 2024
  body: Cabinet
`;

/** Listed where an example names them. */
const PEOPLE: readonly (readonly [key: string, entry: string])[] = [
  ['chief-executive', '  chief-executive:\n    post: Chief Executive\n    kind: officer\n'],
  ['finance-director', '  finance-director:\n    post: Director of Finance\n    kind: officer\n'],
];

const RECOMMENDATION = `recommendations:
  - ref: 1
    text: Plan the budget for more than one year.
    actions:
`;

const ACTION = `      - id: 1
        title: Publish the risks of the budget
        leads: [chief-executive]
        due: 31 March 2025
`;

/** A whole plan around an example, which is a part of one: see `Example`. */
export function examplePlan(example: string): string {
  const parts = /^- id:/.test(example)
    ? `${RECOMMENDATION}${indented(example, 6)}`
    : /^- ref:/.test(example)
      ? `recommendations:\n${indented(example, 2)}`
      : example;
  const has = (key: string) => new RegExp(`^${key}:`, 'm').test(parts);
  const rest = has('recommendations') ? '' : `${RECOMMENDATION}${ACTION}`;
  const named = PEOPLE.filter(([key]) => `${parts}${rest}`.includes(key)).map(([, entry]) => entry);
  const people = has('people') || named.length === 0 ? '' : `people:\n${named.join('')}`;
  // What an example brings stands last: some end the plan, or break it.
  return [has('plan') ? '' : ID, HEAD, has('agreed') ? '' : AGREED, people, rest, parts].join('');
}

/** What the check says of an example, with nothing configured; `before` is what it was, where that is compared. */
export function checkExample(
  example: string,
  asOf: PlainDate = EXAMPLE_DAY,
  before: string | undefined = undefined,
): PlanReport {
  const load = (piece: string) => {
    const name = `${PLAN}.yaml`;
    return loadText(examplePlan(piece), { path: `/${name}`, name, root: '/' });
  };
  const earlierOf = before === undefined ? undefined : earlierPlans([load(before)], 'main');
  const [report] = checkLoaded([load(example)], { config: NO_CONFIG, asOf, ...(earlierOf && { earlierOf }) });
  if (report === undefined) throw new Error('A plan was checked, and nothing came of it.');
  return report;
}

function indented(text: string, columns: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(columns));
}
