import { type PlainDate, partsOf } from '../../plan/date.ts';
import { monthName, showDate } from '../../words/months.ts';
import { PICTURE_WORDS } from '../../words/pictures.ts';
import { type BurnUpPicture, samplesOf } from '../document/burn-up.ts';
import { describeBurnUp } from './describe.ts';
import { inert } from './inert.ts';

const { burnUp: WORDS } = PICTURE_WORDS;

/** Room for a label under each bar, in pixels. */
const WIDER = '%%{init: {"xyChart": {"width": 900}}}%%';

/**
 * Progress over time as a Mermaid diagram: bars for what is done, a line for what was expected. It has no
 * legend, so the title tells them apart; the table beside it has the figures. A day that has not come has no bar.
 */
export function mermaidBurnUp(picture: BurnUpPicture): string {
  const samples = samplesOf(picture);
  const most = Math.max(1, ...picture.points.map(({ total }) => total));
  const values = (figure: (sample: (typeof samples)[number]) => number) => samples.map(figure).join(', ');
  return [
    WIDER,
    'xychart-beta',
    `    accTitle: ${inert(picture.title)}`,
    `    accDescr: ${inert(describeBurnUp(picture))}`,
    `    title "${inert(WORDS.mermaidTitle(showDate(picture.asOf)))}"`,
    `    x-axis [${samples.map(({ date }) => `"${label(date, picture.asOf)}"`).join(', ')}]`,
    `    y-axis "${WORDS.actions}" 0 --> ${most}`,
    `    bar [${values(({ done }) => done ?? 0)}]`,
    `    line [${values(({ expected }) => expected)}]`,
  ].join('\n');
}

/** "Jul 22" for the end of a month, "1 Jul" for the day of the report: labels lie side by side, and none twice. */
function label(date: PlainDate, asOf: PlainDate): string {
  const { year, month, day } = partsOf(date);
  const name = monthName(month).slice(0, 3);
  return date === asOf ? `${day} ${name}` : `${name} ${String(year).slice(2)}`;
}
