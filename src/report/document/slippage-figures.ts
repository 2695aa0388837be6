import { type SlippageView, slippageFigures } from '../../view/slippage.ts';
import type { PlanView, View } from '../../view/view.ts';
import { COMMITTEE_WORDS } from '../../words/committee.ts';
import { REPORT_WORDS } from '../../words/report.ts';
import { SLIPPAGE_WORDS } from '../../words/slippage.ts';
import { count } from '../../words/text.ts';
import { columnsOf } from './chapter.ts';
import type { Block, Chapter } from './document.ts';
import { allActions } from './names.ts';
import { cell, figure, tableChapter } from './table.ts';

const { columns, headings } = SLIPPAGE_WORDS;

/**
 * Slippage of the actions that each lead leads, that with the longest first; nothing without a history. What two lead
 * counts for both, and once among all.
 */
export function slippageByLead(plans: readonly PlanView[]): readonly Chapter[] {
  const leads = new Map<string, SlippageView[]>();
  const all = plans.flatMap(dated);
  for (const { plan, slippage } of all) {
    const action = allActions(plan).find(({ id }) => id === slippage.action);
    const led = action?.leads
      ? [action.leads]
      : (action?.milestones ?? []).flatMap((part) => part.leads ?? []);
    const named = led.flatMap(({ who, text }) => (who.length > 0 ? who.map(({ full }) => full) : [text]));
    for (const lead of new Set(named.length > 0 ? named : [REPORT_WORDS.noLead]))
      leads.set(lead, [...(leads.get(lead) ?? []), slippage]);
  }
  const each = all.map(({ slippage }) => slippage);
  return figuresTable('slippage-leads', headings.leads, REPORT_WORDS.columns.lead, [...leads], each);
}

/** Slippage of each plan, that with the longest first, and of all of them; nothing without a history. */
export function slippageByPlan({ plans }: View): readonly Chapter[] {
  const rows = plans.map((plan) => [plan.title, plan.history?.slippage ?? []] as const);
  if (plans.every(({ history }) => history === undefined)) return [];
  return figuresTable(
    'slippage-plans',
    headings.plans,
    COMMITTEE_WORDS.columns.plan,
    rows,
    rows.flatMap(([, each]) => each),
    sourceOfAll(plans),
  );
}

/** From where the figures of several plans come, which all lie in one repository. */
export function sourceOfAll(plans: readonly PlanView[]): string {
  const told = plans.flatMap(({ history }) => history ?? []);
  const versions = told.reduce((sum, history) => sum + history.versions, 0);
  return SLIPPAGE_WORDS.sources(told[0]?.commit.slice(0, 7) ?? '', versions);
}

/** The actions of a plan that have a day. */
export function dated(
  plan: PlanView,
): readonly { readonly plan: PlanView; readonly slippage: SlippageView }[] {
  return (plan.history?.slippage ?? []).map((slippage) => ({ plan, slippage }));
}

function figuresTable(
  anchor: string,
  heading: string,
  what: string,
  entries: readonly (readonly [name: string, slippage: readonly SlippageView[]])[],
  all: readonly SlippageView[],
  note: string | null = null,
): readonly Chapter[] {
  const ordered = entries
    .map(([name, each]) => ({ name, each, longest: slippageFigures(each).longest }))
    .sort((a, b) => b.longest - a.longest || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return tableChapter(anchor, heading, {
    note,
    columns: columnsOf(
      [what, 90],
      [columns.dated, 30],
      [columns.later, 38],
      [columns.extensions, 32],
      [columns.longest, 32],
      [columns.average, 45],
    ),
    rows:
      entries.length === 0
        ? []
        : [
            ...ordered.map(({ name, each }) => [cell(name), ...figuresOf(each)]),
            ...(entries.length > 1 ? [[cell(COMMITTEE_WORDS.allActions), ...figuresOf(all)]] : []),
          ],
  });
}

function figuresOf(each: readonly SlippageView[]): readonly (readonly Block[])[] {
  const { actions, later, extensions, longest, average } = slippageFigures(each);
  const days = (number: number) => cell(number === 0 ? undefined : count(number, 'day'));
  return [...[actions, later, extensions].map(figure), days(longest), days(average)];
}
