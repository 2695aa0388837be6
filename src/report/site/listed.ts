import type { ActionView, PlanView, RecommendationView, View } from '../../view/view.ts';
import { REPORT_WORDS } from '../../words/report.ts';
import type { Row, Section } from '../document/document.ts';
import { actionAnchor, type Names, namesOf } from '../document/names.ts';
import { paragraph } from '../document/note.ts';
import { rowsOf } from '../document/row.ts';

/** An action with all that one needs to speak of it away from its plan. */
export interface Listed {
  readonly plan: PlanView;
  readonly home: RecommendationView | undefined;
  readonly action: ActionView;
  readonly names: Names;
}

/** The actions of all plans: those that are late first, the longest overdue at the top; then by date. */
export function listedActions({ plans }: View): readonly Listed[] {
  const all = plans.flatMap((plan) => {
    const names = namesOf(plan);
    return [
      ...plan.recommendations.flatMap((home) =>
        home.actions.map((action) => ({ plan, home, action, names }) as Listed),
      ),
      ...plan.otherActions.map((action) => ({ plan, home: undefined, action, names })),
    ];
  });
  const key = ({ action: { lateness, due } }: Listed) =>
    `${lateness.late ? 0 : 1} ${lateness.lastDay ?? due?.last ?? '9999-12-31'}`;
  // Sorting is stable: actions of one day keep the order of their plans.
  return all.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** The page of a plan in a site, and the place of an action in it. */
export const planPage = ({ id }: Pick<PlanView, 'id'>): string => `plans/${id}.html`;
export const actionAddress = ({ plan, action }: Listed): string =>
  `${planPage(plan)}#${actionAnchor(action.id)}`;

export const titleOf = ({ action, names }: Listed): string => {
  const number = names.numberOf(action.id);
  return number === null ? action.title : `${number}. ${action.title}`;
};

/** Actions of several plans in one table, briefly: the page of the plan tells the rest. */
export function listing(
  listed: readonly Listed[],
  heading: string,
): { readonly section: Section; readonly addresses: ReadonlyMap<Row, string> } {
  const addresses = new Map<Row, string>();
  const rows = listed.flatMap((one) =>
    rowsOf(one.action, one.home, one.names).map((row) => {
      const first = row.kind === 'action';
      const brief: Row = {
        ...row,
        anchor: null,
        number: null,
        part: first ? null : REPORT_WORDS.part,
        title: first ? titleOf(one) : row.title,
        details: first ? [paragraph(whereOf(one))] : [],
        notes: [],
        facts: { ...row.facts, line: null },
      };
      if (first) addresses.set(brief, actionAddress(one));
      return brief;
    }),
  );
  const section: Section = {
    level: 3,
    anchor: 'list',
    heading,
    text: null,
    points: [],
    notes: [],
    numbered: false,
    leadInRows: true,
    rows,
  };
  return { section, addresses };
}

/** "Exampleshire Council: Response to the challenge, Recommendation 2" */
function whereOf({ plan, home, names }: Listed): string {
  const place = home === undefined ? REPORT_WORDS.headings.otherActions : names.recommendation(home.ref);
  return `${plan.council}: ${plan.title}, ${place}`;
}
