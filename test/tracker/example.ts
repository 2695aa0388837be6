import { readFileSync } from 'node:fs';
import { markdownTemplate } from '../../src/markup/template.ts';
import type { PlainDate } from '../../src/plan/date.ts';
import type { Status } from '../../src/plan/status.ts';
import type { SyncOptions } from '../../src/tracker/sync.ts';
import type { ActionView, Counts, PlanView, View } from '../../src/view/view.ts';
import { ISSUE_WORDS } from '../../src/words/issue.ts';

/** Small plans to think with: an action is what the test says of it, and ordinary otherwise. */
export const AS_OF = '2022-08-10' as PlainDate;

const COUNTS: Counts = {
  plans: 1,
  recommendations: 1,
  actions: 1,
  byStatus: {
    'not-given': 1,
    'not-started': 0,
    'in-progress': 0,
    complete: 0,
    verified: 0,
    deferred: 0,
    cancelled: 0,
    superseded: 0,
    'business-as-usual': 0,
  },
  byRag: { red: 0, amber: 0, green: 0, blue: 0, 'not-rated': 1 },
  late: 0,
  dueSoon: 0,
  withoutLead: 0,
  withoutDeadline: 0,
};

export function action(id: string, differs: Partial<ActionView> = {}): ActionView {
  return {
    id,
    key: `exampleshire-2022/${id}`,
    line: 88,
    title: `Action ${id}`,
    details: [],
    recommendation: '1',
    alsoAnswers: [],
    lacksLead: true,
    lacksDeadline: true,
    days: [],
    status: { label: 'No status given', symbol: '–' },
    lateness: { late: false, dueSoon: false },
    milestones: [],
    measures: [],
    updates: [],
    dateChanges: [],
    met: [],
    dependsOn: [],
    internal: false,
    unreported: false,
    extra: [],
    ...differs,
  };
}

/** Late since the day after. */
export function late(id: string, lastDay = '2022-07-31', differs: Partial<ActionView> = {}): ActionView {
  const last = lastDay as PlainDate;
  return action(id, {
    due: { words: 'July 2022', meaning: 'By 31 July 2022', kind: 'date', last },
    lateness: {
      late: true,
      dueSoon: false,
      lastDay: last,
      daysLate: 10,
      explanation: '10 days late',
      cause: 'It was due by 31 July 2022',
    },
    ...differs,
  });
}

export function withStatus(
  id: string,
  status: Status,
  label: string,
  differs: Partial<ActionView> = {},
): ActionView {
  return action(id, { status: { status, label, symbol: '✓' }, ...differs });
}

export function plan(actions: readonly ActionView[], differs: Partial<PlanView> = {}): PlanView {
  const id = differs.id ?? 'exampleshire-2022';
  const recommendation = {
    ref: '1',
    text: 'Make time for long-term planning.',
    externalSupport: [],
    updates: [],
    actions: actions.map((one) => ({ ...one, key: `${id}/${one.id}` })),
    alsoAnsweredBy: [],
  };
  return {
    id,
    file: `plans/${id}.yaml`,
    title: 'Response to the peer challenge',
    council: 'Exampleshire Council',
    members: [],
    introduction: [],
    reviews: [],
    monitoring: [],
    reported: [],
    terms: [],
    people: [],
    statuses: [],
    numbering: { recommendations: 'document', actions: 'document' },
    obligations: [],
    setDays: [],
    counts: COUNTS,
    recommendations: [recommendation],
    otherActions: [],
    waivers: [],
    ...differs,
  };
}

export function view(...plans: readonly PlanView[]): View {
  return {
    version: 1,
    asOf: AS_OF,
    tool: { name: 'civicplan', version: '0.1.0' },
    internal: false,
    ragRule: { rule: 'off' },
    totals: COUNTS,
    plans,
  };
}

/** One plan with these actions. */
export function viewOf(...actions: readonly ActionView[]): View {
  return view(plan(actions));
}

const TEMPLATE = new URL('../../templates/issue.md.hbs', import.meta.url);

/** The moment for limits that end at one. */
export const now = () => new Date('2026-11-22T12:00:00Z');

/** As the command line sets them, with the template that is shipped. */
export const OPTIONS: SyncOptions = {
  render: markdownTemplate(readFileSync(TEMPLATE, 'utf8')),
  words: ISSUE_WORDS,
  labels: [],
  planLabels: true,
  leadLabels: true,
  reminders: false,
  assign: true,
  allPlans: false,
  files: { repositoryUrl: 'https://github.com/exampleshire/plans', branch: 'main' },
};
