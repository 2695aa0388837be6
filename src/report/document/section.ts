import { textBlocks } from '../../view/text-blocks.ts';
import type { PlanView, RecommendationView } from '../../view/view.ts';
import { REPORT_WORDS } from '../../words/report.ts';
import type { Block, Entry, Note, Row, Section } from './document.ts';
import { sharedLead } from './lead.ts';
import { type Names, recommendationAnchor } from './names.ts';
import { entry, note, noteOf, notes, paragraph } from './note.ts';
import { rowsOf } from './row.ts';
import { type Placed, placed } from './tree.ts';
import { updateEntries } from './updates.ts';

const { labels, headings } = REPORT_WORDS;

/** Headings of recommendations begin here: 1 is the title, 2 the chapters of the report. */
const FIRST_LEVEL = 3;

/** Recommendations with their parts below them, then the actions that answer none. */
export function sectionsOf(plan: PlanView, names: Names): readonly Section[] {
  const sections = placed(plan.recommendations).map((each) => sectionOf(each, plan, names));
  if (plan.otherActions.length === 0) return sections;
  const rows = plan.otherActions.flatMap((action) => rowsOf(action, undefined, names));
  const rest = { level: FIRST_LEVEL, anchor: 'other-actions', heading: headings.otherActions };
  return [...sections, { ...rest, text: null, points: [], ...tableOf(rows, plan, []) }];
}

function sectionOf(each: Placed, plan: PlanView, names: Names): Section {
  const { recommendation } = each;
  const rows = recommendation.actions.flatMap((action) => rowsOf(action, recommendation, names));
  return { ...headOf(each, plan), ...tableOf(rows, plan, notesOf(recommendation, plan, names)) };
}

/** What stands above all else that is said of a recommendation: its number and theme, its text, its bare parts. */
export function headOf(
  { recommendation, depth, points }: Placed,
  plan: PlanView,
): Pick<Section, 'level' | 'anchor' | 'heading' | 'text' | 'points'> {
  const numbered = plan.numbering.recommendations === 'document';
  const { ref, theme, text } = recommendation;
  const name = REPORT_WORDS.recommendation(ref);
  return {
    level: FIRST_LEVEL + depth,
    anchor: recommendationAnchor(ref),
    heading: numbered ? (theme === undefined ? name : `${name}: ${theme}`) : (theme ?? text),
    text: numbered || theme !== undefined ? text : null,
    points: points.map((point) => ({
      anchor: recommendationAnchor(point.ref),
      text: numbered ? `${point.ref}. ${point.text}` : point.text,
    })),
  };
}

function tableOf(rows: readonly Row[], plan: PlanView, said: readonly Note[]) {
  const lead = sharedLead(rows);
  return {
    notes: lead ? [...said, lead] : said,
    numbered: plan.numbering.actions === 'document',
    leadInRows: lead === undefined,
    rows,
  };
}

function notesOf(recommendation: RecommendationView, plan: PlanView, names: Names): readonly Note[] {
  const { context, programme, externalSupport, updates, alsoAnsweredBy, actions } = recommendation;
  return notes(
    note(labels.context, textBlocks(context)),
    noteOf(labels.response, responseEntries(recommendation)),
    note(labels.programme, programme === undefined ? [] : [paragraph(programme)]),
    noteOf(
      labels.support,
      externalSupport.map(({ from, what }) => entry(from ?? null, textBlocks(what))),
    ),
    noteOf(labels.progress, updateEntries(updates)),
    noteOf(
      actions.length > 0 ? labels.alsoAnsweredBy : labels.answeredBy,
      alsoAnsweredBy.map((id) => entry(null, [pointerTo(id, plan, names)])),
    ),
  );
}

export function responseEntries({ response, reason }: RecommendationView): readonly Entry[] {
  const answer = response === undefined ? null : REPORT_WORDS.responses[response];
  if (reason !== undefined) return [entry(answer, textBlocks(reason))];
  return answer === null ? [] : [entry(null, [paragraph(answer)])];
}

/** "Action 1, under Recommendation 1": the number alone would send the reader searching. */
function pointerTo(id: string, plan: PlanView, names: Names): Block {
  const home = plan.recommendations.find((each) => each.actions.some((action) => action.id === id));
  const reference = names.actionReference(id);
  if (!home || reference.kind !== 'reference') return reference;
  return { ...reference, text: REPORT_WORDS.under(reference.text, names.recommendation(home.ref)) };
}
