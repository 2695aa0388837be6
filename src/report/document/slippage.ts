import type { HistoryView, SlippageView } from '../../view/slippage.ts';
import type { PlanView } from '../../view/view.ts';
import { COMMITTEE_WORDS } from '../../words/committee.ts';
import { showDate } from '../../words/months.ts';
import { REPORT_WORDS } from '../../words/report.ts';
import { SLIPPAGE_WORDS } from '../../words/slippage.ts';
import { chapter, columnsOf } from './chapter.ts';
import type { Chapter } from './document.ts';
import { type Names, namesOf } from './names.ts';
import { paragraph } from './note.ts';
import { cell, figure, tableChapter } from './table.ts';

/** How far the dates of actions have moved: a bar for each that did. */
export interface SlippagePicture {
  readonly kind: 'slippage';
  readonly title: string;
  /** The longest first. */
  readonly bars: readonly { readonly label: string; readonly days: number; readonly end: string }[];
  /** How many moved dates have no bar. */
  readonly rest: number;
}

const { columns, headings } = SLIPPAGE_WORDS;

/** More bars than these nobody compares. */
const MOST_BARS = 15;

/** The moved dates of a plan as a picture; nothing where fewer than two moved. */
export function slippagePicture(plan: PlanView): readonly Chapter[] {
  const moved = movedOf(plan.history).filter(({ days }) => days !== 0);
  if (moved.length < 2) return [];
  const names = namesOf(plan, { linked: false });
  const picture: SlippagePicture = {
    kind: 'slippage',
    title: SLIPPAGE_WORDS.title(plan.title),
    bars: moved.slice(0, MOST_BARS).map(({ action, days, extensions }) => ({
      label: names.titled(action),
      days,
      end: SLIPPAGE_WORDS.end(days, extensions),
    })),
    rest: Math.max(0, moved.length - MOST_BARS),
  };
  return [chapter('slippage-picture', headings.picture, { kind: 'pictures', pictures: [picture] })];
}

/** What was promised first and is now, of each action whose date moved; that none did is said. */
export function slippageTable(plan: PlanView, names: Names): readonly Chapter[] {
  const { history } = plan;
  if (history === undefined || plan.counts.actions === 0) return [];
  const { withheld } = history;
  const moved = movedOf(history);
  const source = sourceOf(history);
  const unmoved = history.slippage.length - moved.length;
  const said = [
    ...(moved.length > 0 && unmoved > 0 ? [SLIPPAGE_WORDS.unmoved(unmoved)] : []),
    ...(history.withoutDay > 0 ? [SLIPPAGE_WORDS.withoutDay(history.withoutDay)] : []),
    ...(withheld > 0 ? [SLIPPAGE_WORDS.withheld(withheld)] : []),
  ];
  if (moved.length === 0) {
    const none = history.slippage.length > 0 ? [SLIPPAGE_WORDS.none(withheld > 0)] : [];
    const blocks = [source, ...none, ...said].map(paragraph);
    return [chapter('slippage', headings.actions, { kind: 'text', blocks })];
  }
  return tableChapter('slippage', headings.actions, {
    note: [source, ...said].join(' '),
    columns: columnsOf(
      [REPORT_WORDS.columns.action, 100],
      [columns.baseline, 48],
      [columns.due, 48],
      [columns.slipped, 40],
      [columns.times, 31],
    ),
    rows: moved.map((each) => [cell(names.titled(each.action)), ...cellsOf(each)]),
  });
}

/** The same of some actions over several plans. */
export function slippageOver(
  entries: readonly { readonly plan: PlanView; readonly slippage: SlippageView }[],
  note: string,
): readonly Chapter[] {
  const moved = [...entries].filter(({ slippage }) => isMoved(slippage));
  return tableChapter('slippage', headings.actions, {
    note,
    columns: columnsOf(
      [COMMITTEE_WORDS.columns.plan, 60],
      [REPORT_WORDS.columns.action, 80],
      [columns.baseline, 40],
      [columns.due, 40],
      [columns.slipped, 30],
      [columns.times, 25],
    ),
    rows: moved
      .sort((a, b) => b.slippage.days - a.slippage.days)
      .map(({ plan, slippage }) => [
        cell(plan.title),
        cell(namesOf(plan).titled(slippage.action)),
        ...cellsOf(slippage),
      ]),
  });
}

function cellsOf({ baseline, seen, due, days, extensions }: SlippageView) {
  return [
    cell(baseline, seen && SLIPPAGE_WORDS.seen(seen)),
    cell(due),
    cell(SLIPPAGE_WORDS.days(days)),
    figure(extensions),
  ];
}

/** Those that moved at all, the furthest first; in the order of the plan where two are as far. */
function movedOf(history: HistoryView | undefined): readonly SlippageView[] {
  return (history?.slippage ?? []).filter(isMoved).sort((a, b) => b.days - a.days);
}

const isMoved = ({ days, extensions }: SlippageView) => days !== 0 || extensions > 0;

/** "From the history of this repository up to commit 3f2a91c: 9 versions of the plan since 10 January 2024." */
export function sourceOf({ commit, versions, since, unread }: HistoryView): string {
  return SLIPPAGE_WORDS.source(commit.slice(0, 7), versions, since && showDate(since), unread);
}
