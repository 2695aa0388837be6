import { addDays, type PlainDate } from '../../plan/date.ts';
import { showDate } from '../../words/months.ts';
import { REPORT_WORDS } from '../../words/report.ts';
import { clip } from '../../words/text.ts';
import type { Mark, TimelinePicture, TimelineRow } from '../document/timeline.ts';
import { describeTimeline } from './describe.ts';
import { inert } from './inert.ts';
import { monthsPerTick, spanOf } from './span.ts';

/** Longest names in the diagram, in characters; the tables have the rest. */
const NAME = 60;
const SECTION = 26;

/** Room for the names of the sections, in pixels. */
const DIRECTIVE = '%%{init: {"gantt": {"leftPadding": 175}}}%%';

/**
 * A timeline as the text of a Mermaid gantt diagram.
 * Names are made inert: Mermaid would read signs and words in them as commands.
 */
export function mermaidTimeline(picture: TimelinePicture): string {
  const { title, asOf, groups } = picture;
  const span = spanOf(groups, asOf);
  const ticks = monthsPerTick(span.months);
  return [
    DIRECTIVE,
    'gantt',
    `    accTitle: ${inert(title)}`,
    `    accDescr: ${inert(describeTimeline(picture))}`,
    '    dateFormat YYYY-MM-DD',
    '    axisFormat %b %Y',
    ...(ticks > 1 ? [`    tickInterval ${ticks}month`] : []),
    '    todayMarker off',
    ...(span.showsDay ? dayOfReport(asOf) : []),
    ...groups.flatMap((group) => [
      `    section ${inert(clip(group.name, SECTION))}`,
      ...group.rows.flatMap((row) => row.marks.flatMap((mark) => tasks(row, mark, span.last))),
    ]),
  ].join('\n');
}

/** Mermaid's own marker shows the day on which the page is read, not the day of the figures. */
function dayOfReport(asOf: PlainDate): readonly string[] {
  return [
    `    section ${inert(REPORT_WORDS.timeline.today)}`,
    `    ${inert(showDate(asOf))} :milestone, ${asOf}, 0d`,
  ];
}

/** A mark, and the date before it that was agreed first, where that is another. */
function tasks(row: TimelineRow, mark: Mark, end: PlainDate): readonly string[] {
  const { timeline } = REPORT_WORDS;
  if (mark.baseline === undefined) return [task(row, mark, end)];
  const name = inert(`${clip(mark.part ?? row.label, NAME)} – ${timeline.baseline}`);
  return [`    ${name} :milestone, ${mark.baseline}, 0d`, task(row, mark, end)];
}

function task(row: TimelineRow, mark: Mark, end: PlainDate): string {
  const { timeline } = REPORT_WORDS;
  const said = [mark.shape === 'onwards' ? timeline.onwards : '', mark.late ? row.state : ''];
  const name = inert([clip(mark.part ?? row.label, NAME), ...said.filter((text) => text !== '')].join(' – '));
  const tags = [mark.late ? 'crit' : '', mark.settled ? 'done' : '', mark.shape === 'day' ? 'milestone' : ''];
  const when = mark.shape === 'day' ? `${mark.on}, 0d` : `${mark.from}, ${afterLast(mark, end)}`;
  return `    ${name} :${[...tags.filter((tag) => tag !== ''), when].join(', ')}`;
}

/** Mermaid counts up to the day it is given; our last day is still part of the stretch. */
function afterLast(mark: Exclude<Mark, { shape: 'day' }>, end: PlainDate): PlainDate {
  return addDays(mark.shape === 'period' ? mark.to : end, 1);
}
