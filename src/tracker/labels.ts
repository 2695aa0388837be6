import type { ActionView, PlanView } from '../view/view.ts';
import { LABEL_WORDS } from '../words/issue.ts';
import { leadsOf } from './leads.ts';
import { cutLine, LABEL_DESCRIPTION_LIMIT, LABEL_LIMIT, oneLine } from './plain.ts';
import type { IssueLabel } from './tracker.ts';

/** The label that an issue gets when it is opened for an overdue action, and for one that is due soon. */
export const OVERDUE_LABEL = 'overdue';
export const DUE_SOON_LABEL = 'due soon';

/** In small letters: the labels by which an issue without a marker is known to have been ours. */
export const OUR_LABELS: ReadonlySet<string> = new Set([OVERDUE_LABEL, DUE_SOON_LABEL]);

/** Which labels new issues get, besides the one that says why they were opened. */
export interface LabelSettings {
  /** Those of the council, for every issue. */
  readonly labels: readonly string[];
  /** One with the id of the plan. */
  readonly planLabels: boolean;
  /** One for each lead. */
  readonly leadLabels: boolean;
}

/** Colours of GOV.UK, dark or light enough that GitHub's black or white letters on them can be read. */
const COLOURS = { overdue: 'd4351c', dueSoon: 'f47738', plan: '1d70b8', lead: '5694ca', council: 'b1b4b6' };

/** The labels of a new issue, each once: GitHub takes names for equal whatever their case. */
export function labelsOf(
  plan: PlanView,
  action: ActionView,
  overdue: boolean,
  settings: LabelSettings,
): IssueLabel[] {
  const first = overdue
    ? label(OVERDUE_LABEL, COLOURS.overdue, LABEL_WORDS.overdue)
    : label(DUE_SOON_LABEL, COLOURS.dueSoon, LABEL_WORDS.dueSoon);
  const ofPlan = settings.planLabels ? [label(plan.id, COLOURS.plan, LABEL_WORDS.plan(plan.title))] : [];
  const leads = settings.leadLabels ? leadsOf(action) : [];
  const ofLeads = leads.map(({ post, full }) =>
    label(LABEL_WORDS.lead(post ?? full), COLOURS.lead, LABEL_WORDS.leadMeans(post ?? full)),
  );
  const ofCouncil = settings.labels.map((name) => label(name, COLOURS.council, LABEL_WORDS.council));
  const all = [first, ...ofPlan, ...ofLeads, ...ofCouncil].filter(({ name }) => name !== '');
  return all.filter(({ name }, at) => all.findIndex((other) => isSameLabel(other.name, name)) === at);
}

/** Whether two names are those of one label. */
export function isSameLabel(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function label(name: string, colour: string, description: string): IssueLabel {
  return {
    name: cutLine(oneLine(name), LABEL_LIMIT),
    colour,
    description: cutLine(oneLine(description), LABEL_DESCRIPTION_LIMIT),
  };
}
