import type {
  ActionView,
  LatenessView,
  MilestoneView,
  RecommendationView,
  StatusView,
} from '../../view/view.ts';
import { showDate } from '../../words/months.ts';
import { REPORT_WORDS } from '../../words/report.ts';
import { actionNotes } from './action-notes.ts';
import { howLate } from './attention.ts';
import type { Row, RowFacts } from './document.ts';
import { leadOf } from './lead.ts';
import { linkTo } from './link.ts';
import { actionAnchor, type Names } from './names.ts';
import { line, note, notes } from './note.ts';
import { ratingText } from './rating.ts';

/** An action and, below it, its milestones: each says who leads, by when, and how far it is. */
export function rowsOf(
  action: ActionView,
  home: RecommendationView | undefined,
  names: Names,
): readonly Row[] {
  const row: Row = {
    kind: 'action',
    anchor: actionAnchor(action.id),
    number: names.numberOf(action.id),
    part: null,
    title: action.title,
    mark: action.internal ? REPORT_WORDS.internal : null,
    details: action.details,
    notes: actionNotes(action, home, names),
    lead: leadOf(action, action.lacksLead ? undefined : REPORT_WORDS.seeParts),
    due: dueOf(action),
    status: statusOf(action.status),
    late: action.lateness.late ? howLate(action) : null,
    soon: soonOf(action.lateness),
    facts: factsOf(action, names, action.line),
  };
  return [row, ...action.milestones.map((milestone) => milestoneRow(milestone, action, names))];
}

function milestoneRow(milestone: MilestoneView, action: ActionView, names: Names): Row {
  const { completed, due, lateness } = milestone;
  const number = names.numberOf(action.id) === null ? null : (milestone.id ?? null);
  return {
    kind: 'milestone',
    anchor: null,
    number,
    part: number === null ? REPORT_WORDS.part : null,
    title: milestone.title,
    mark: null,
    details: milestone.details,
    notes: notes(
      line(REPORT_WORDS.labels.completed, completed?.date),
      note(REPORT_WORDS.labels.evidence, completed?.evidence.map(linkTo) ?? []),
    ),
    lead: leadOf(milestone, action.leads && REPORT_WORDS.asAction),
    due: due
      ? { text: due.words, given: true, meaning: meaningOf(due), more: [] }
      : {
          text: action.due ? REPORT_WORDS.asAction : REPORT_WORDS.noDate,
          given: action.due !== undefined,
          meaning: null,
          more: [],
        },
    status: statusOf(milestone.status),
    late: lateness.late ? howLate(milestone) : null,
    soon: soonOf(lateness),
    facts: factsOf(milestone, names, null),
  };
}

function factsOf(
  { status, leads, lateness, due }: ActionView | MilestoneView,
  { plan }: Names,
  line: number | null,
): RowFacts {
  return {
    plan,
    line,
    status: status.status ?? 'not-given',
    leads: leads?.who.map(({ full }) => full) ?? [],
    lastDay: lateness.lastDay ?? due?.last ?? null,
  };
}

function dueOf(action: ActionView): Row['due'] {
  const { due, review, dateChanges } = action;
  const baseline = action.baseline ?? dateChanges[0]?.from;
  const more = [
    baseline !== undefined && baseline !== due?.words ? REPORT_WORDS.baseline(baseline) : '',
    dateChanges.length > 0 ? REPORT_WORDS.moved(dateChanges.length) : '',
    review === undefined ? '' : REPORT_WORDS.review(review),
  ].filter((text) => text !== '');
  if (due) return { text: due.words, given: true, meaning: meaningOf(due), more };
  const text = action.lacksDeadline ? REPORT_WORDS.noDate : REPORT_WORDS.seeParts;
  return { text, given: !action.lacksDeadline, meaning: null, more };
}

/** Said only where it adds to the council's own words. */
function meaningOf({ words, meaning }: { readonly words: string; readonly meaning: string }): string | null {
  return words.trim().toLowerCase() === meaning.trim().toLowerCase() ? null : meaning;
}

function statusOf(status: StatusView): Row['status'] {
  const { symbol, label, rag } = status;
  return { symbol, label, rating: ratingText(status), colour: rag ?? null };
}

function soonOf({ late, dueSoon, lastDay }: LatenessView): string | null {
  return dueSoon && !late && lastDay !== undefined ? REPORT_WORDS.dueSoon(showDate(lastDay)) : null;
}
