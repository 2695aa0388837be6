import { isSettled } from '../../plan/status.ts';
import type { ActionView, PlanView, RecommendationView } from '../../view/view.ts';
import { COMMITTEE_WORDS } from '../../words/committee.ts';
import { REPORT_WORDS } from '../../words/report.ts';
import { howLate } from './attention.ts';
import type { Block, Entry, Note, Section } from './document.ts';
import { dueOf, leadCell, statusOf } from './exceptions.ts';
import { linkTo } from './link.ts';
import { allActions, type Names } from './names.ts';
import { entry, noteOf, notes, paragraph } from './note.ts';
import { dated } from './reason.ts';
import { headOf, responseEntries } from './section.ts';
import { placed } from './tree.ts';
import { updateEntries } from './updates.ts';

const { labels } = COMMITTEE_WORDS;

/** For each recommendation what was done, what proves it and what is next; then for the actions that answer none. */
export function positionsOf(plan: PlanView, names: Names): readonly Section[] {
  const sections = placed(plan.recommendations).map((each) => ({
    ...headOf(each, plan),
    ...BARE,
    notes: positionOn(each.recommendation, plan, names),
  }));
  if (plan.otherActions.length === 0) return sections;
  const head = { level: 3, anchor: 'other-actions', text: null, points: [] };
  const heading = REPORT_WORDS.headings.otherActions;
  return [...sections, { ...head, heading, ...BARE, notes: progressOf([], plan.otherActions, names) }];
}

/** Everything is told in notes. */
const BARE = { numbered: false, leadInRows: true, rows: [] } as const;

function positionOn(recommendation: RecommendationView, plan: PlanView, names: Names): readonly Note[] {
  const { updates, actions, alsoAnsweredBy } = recommendation;
  const elsewhere = allActions(plan).filter(({ id }) => alsoAnsweredBy.includes(id));
  return [
    ...notes(noteOf(REPORT_WORDS.labels.response, responseEntries(recommendation))),
    ...progressOf(updateEntries(updates), [...actions, ...elsewhere], names),
  ];
}

function progressOf(told: readonly Entry[], actions: readonly ActionView[], names: Names): readonly Note[] {
  const saying = (blocksOf: (action: ActionView) => readonly Block[]) =>
    actions.flatMap((action) => {
      const blocks = blocksOf(action);
      return blocks.length > 0 ? [entry(names.titled(action.id), blocks)] : [];
    });
  const done = [...told, ...saying(doneOf)];
  const nothing = [entry(null, [paragraph(COMMITTEE_WORDS.nothingDone)])];
  return notes(
    noteOf(labels.done, done.length > 0 || actions.length === 0 ? done : nothing),
    noteOf(REPORT_WORDS.labels.evidence, saying(evidenceOf)),
    noteOf(labels.next, saying(nextOf)),
    noteOf(labels.stopped, saying(stoppedOf)),
  );
}

/** That it is completed, and by whom that was verified; what was told of it; its parts that are done. */
function doneOf({ status: { status, label }, completed, verified, updates, milestones }: ActionView) {
  const isDone = status === 'complete' || status === 'verified' || status === 'business-as-usual';
  const { labels: words } = REPORT_WORDS;
  const parts = milestones.filter(
    ({ status: part }) => part.status === 'complete' || part.status === 'verified',
  );
  return [
    ...(isDone ? [said(label, completed?.date)] : []),
    ...(verified ? [said(words.verified, verified.date, verified.by)] : []),
    ...parts.map((part) =>
      said(`${REPORT_WORDS.part}: ${part.title}: ${part.status.label}`, part.completed?.date),
    ),
    ...updates.flatMap(dated),
  ];
}

function evidenceOf({ completed, milestones }: ActionView): readonly Block[] {
  return [completed, ...milestones.map((part) => part.completed)].flatMap((each) =>
    (each?.evidence ?? []).map(linkTo),
  );
}

/** By when, who, and how far it is; of what is late, how late. */
function nextOf(action: ActionView): readonly Block[] {
  const { status, lateness } = action;
  if (isSettled(status.status)) return [];
  const { due, lead } = REPORT_WORDS.columns;
  const state = lateness.late ? `${statusOf(action)}, ${howLate(action)}` : statusOf(action);
  const pieces = [`${due}: ${textOf(dueOf(action))}`, `${lead}: ${textOf(leadCell(action))}`, state];
  return [paragraph(`${pieces.join('. ')}.`)];
}

function stoppedOf({ stopped, status }: ActionView): readonly Block[] {
  if (status.status !== 'deferred' && status.status !== 'cancelled' && status.status !== 'superseded')
    return [];
  return [
    said(status.label, stopped?.date, stopped?.body),
    paragraph(stopped?.reason ?? COMMITTEE_WORDS.noReason),
    ...(stopped?.carriedTo === undefined ? [] : [paragraph(REPORT_WORDS.carriedTo(stopped.carriedTo))]),
  ];
}

const said = (...pieces: readonly (string | undefined)[]) =>
  paragraph(pieces.filter((piece) => piece !== undefined).join(', '));

const textOf = (blocks: readonly Block[]) =>
  blocks.map((block) => (block.kind === 'list' ? block.items.join('; ') : block.text)).join('; ');
