import type { ActionView } from '../../view/view.ts';
import { REPORT_WORDS } from '../../words/report.ts';
import type { Lead, Note, Row } from './document.ts';
import { entry, noteOf, paragraph } from './note.ts';

/** Leads that take more room than this are shortened where they can be. In characters. */
export const LONG_LEAD = 70;

/** Who leads. `otherwise`: where else the reader finds a lead when none is named here. */
export function leadOf({ leads }: Pick<ActionView, 'leads'>, otherwise: string | undefined): Lead {
  if (!leads) {
    return { lines: [otherwise ?? REPORT_WORDS.noLead], given: otherwise !== undefined, supporting: null };
  }
  const { text, who, supporting } = leads;
  const people = who.map(({ full }) => full);
  const names = people.join('; ');
  const listed = text === names || (supporting.length > 0 && text.startsWith(`${names}; `));
  const lines = listed ? people : [text];
  // The document's own words may name those who support, or may not.
  const unnamed = supporting
    .map(({ full }) => full)
    .filter((full) => !lines.some((line) => line.includes(full)));
  return { lines, given: true, supporting: unnamed.length > 0 ? unnamed.join('; ') : null };
}

/**
 * The lead of all the actions of a table, where it is one and the same and long: repeated in every row
 * it would bury what differs. Nothing where the rows have to tell.
 */
export function sharedLead(rows: readonly Row[]): Note | undefined {
  const own = rows.filter(({ kind, lead }) => kind === 'action' || lead.lines[0] !== REPORT_WORDS.asAction);
  const [first] = own;
  if (!first?.lead.given || own.length < 2 || own.some((row) => !sameLead(row.lead, first.lead)))
    return undefined;
  const { lines, supporting } = first.lead;
  if (lines.join('').length <= LONG_LEAD) return undefined;
  return noteOf(REPORT_WORDS.labels.allLeads, [
    ...lines.map((line) => entry(null, [paragraph(line)])),
    ...(supporting === null ? [] : [entry(REPORT_WORDS.labels.supporting, [paragraph(supporting)])]),
  ]);
}

function sameLead(a: Lead, b: Lead): boolean {
  return a.lines.join('\n') === b.lines.join('\n') && a.supporting === b.supporting && a.given === b.given;
}
