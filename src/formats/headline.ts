import type { PlanReport } from '../check/check.ts';
import { type Checked, isDefect, missedDays } from '../check/summary.ts';
import { showDate } from '../words/months.ts';
import { count, list } from '../words/text.ts';

/** The one line that sums up a check: "5 plans, 116 actions: no errors and 70 warnings. 15 actions are late on 1 July 2022." */
export function headline({ summary, asOf, plans }: Checked): string {
  const { notes, waived, missed, lost } = figuresOf(plans);
  const found = [
    summary.errors === 0 ? 'no errors' : count(summary.errors, 'error'),
    summary.warnings === 0 ? 'no warnings' : count(summary.warnings, 'warning'),
    ...(notes === 0 ? [] : [count(notes, 'note')]),
    ...(waived === 0 ? [] : [`${count(waived, 'finding')} accepted for a time`]),
    ...(summary.known ? [`${count(summary.known, 'known finding')} left out`] : []),
  ];
  const checked = `${count(summary.plans, 'plan')}, ${count(summary.actions, 'action')}`;
  return `${checked}: ${list(found)}. ${unusable(lost)}${lateness(summary.late, missed)} on ${showDate(asOf)}.${alsoMissed(missed)}`;
}

function figuresOf(plans: Iterable<PlanReport>) {
  let [notes, waived, missed, lost] = [0, 0, 0, 0];
  for (const plan of plans) {
    notes += plan.findings.filter((finding) => isDefect(finding) && finding.severity === 'note').length;
    waived += plan.waived.length;
    missed += missedDays(plan.findings);
    lost += plan.counts === undefined ? 1 : 0;
  }
  return { notes, waived, missed, lost };
}

/** Nothing is counted of a plan that cannot be read, so the figures are too small by it. */
function unusable(lost: number): string {
  return lost === 0
    ? ''
    : `${count(lost, 'plan')} cannot be used and ${lost === 1 ? 'is' : 'are'} not counted. `;
}

function lateness(late: number, missed: number): string {
  if (late > 0) return `${count(late, 'action')} ${late === 1 ? 'is' : 'are'} late`;
  return missed === 0 ? 'Nothing is late' : 'No action is late';
}

/** Days after a review, and obligations: they belong to no action. */
function alsoMissed(missed: number): string {
  return missed === 0 ? '' : ` ${count(missed, 'set day')} ${missed === 1 ? 'was' : 'were'} missed.`;
}
