import { PAGE_WORDS } from '../../words/page.ts';
import { REPORT_WORDS } from '../../words/report.ts';
import type { Row, Section } from '../document/document.ts';

/** An action with its milestones, as they are found, sorted and hidden together. */
export interface Group {
  readonly action: Row;
  readonly rows: readonly Row[];
}

/** What a reader can choose from to find actions: each choice with a number that the rows name. */
export interface Finder {
  readonly leads: readonly Choice[];
  readonly statuses: readonly Choice[];
  readonly states: readonly Choice[];
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What a page says of an action for its script. */
export interface Found {
  readonly leads: string;
  readonly status: string;
  readonly states: string;
  readonly due: string;
}

/** The rows of a section, with each action its milestones. */
export function groupsOf({ rows }: Section): readonly Group[] {
  const groups: { action: Row; rows: Row[] }[] = [];
  for (const row of rows) {
    if (row.kind === 'action') groups.push({ action: row, rows: [row] });
    else groups.at(-1)?.rows.push(row);
  }
  return groups;
}

/** The choices that some actions offer, and how a page says of each of them which apply. Pure. */
export function finderOf(groups: readonly Group[]): {
  readonly finder: Finder | null;
  readonly found: (group: Group) => Found;
} {
  const leads = distinct(groups.flatMap(leadsOf)).sort((a, b) => (a < b ? -1 : 1));
  const statuses = distinct(groups.map(statusOf));
  const states = (Object.keys(PAGE_WORDS.states) as (keyof typeof PAGE_WORDS.states)[]).filter((state) =>
    groups.some((group) => statesOf(group).includes(state)),
  );
  const finder = {
    leads: leads.map(choice),
    statuses: statuses.map(choice),
    states: states.map((state) => ({ value: state, label: PAGE_WORDS.states[state] })),
  };
  const numbersOf = (all: readonly string[], chosen: readonly string[]) =>
    distinct(chosen)
      .map((one) => all.indexOf(one))
      .join(' ');
  return {
    finder: groups.length > 1 ? finder : null,
    found: (group) => ({
      leads: numbersOf(leads, leadsOf(group)),
      status: numbersOf(statuses, [statusOf(group)]),
      states: statesOf(group).join(' '),
      due: group.action.facts.lastDay ?? '',
    }),
  };
}

const choice = (label: string, index: number): Choice => ({ value: String(index), label });

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];

/** Who leads it or one of its milestones. */
function leadsOf({ rows }: Group): readonly string[] {
  const named = rows.flatMap(({ facts }) => facts.leads);
  const missing = rows.some(({ lead }) => !lead.given);
  return missing ? [...named, REPORT_WORDS.noLead] : named;
}

const statusOf = ({ action: { status } }: Group): string => `${status.symbol} ${status.label}`;

function statesOf({ rows, action }: Group): readonly (keyof typeof PAGE_WORDS.states)[] {
  return [
    ...(rows.some(({ late }) => late !== null) ? (['late'] as const) : []),
    ...(rows.some(({ soon }) => soon !== null) ? (['soon'] as const) : []),
    ...(action.due.given ? [] : (['undated'] as const)),
  ];
}
