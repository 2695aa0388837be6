import { CHANGE_WORDS as words } from '../../words/changes.ts';
import { printable, printableLine } from '../../words/printable.ts';
import type { ChangesFormat } from './changes.ts';
import { headingOf, introOf, linesOf } from './lines.ts';

/** For people at a terminal: plan by plan, a line for each change. */
export const changesText: ChangesFormat = (report) => {
  const plans = report.plans.flatMap((plan) => [
    '',
    headingOf(plan),
    ...linesOf(plan).map((line) => `  ${line}`),
  ]);
  const lines =
    report.plans.length > 0 ? [introOf(report), ...plans] : [words.nothing(report.from.name, report.to.name)];
  return lines.map((line) => `${printableLine(printable(line))}\n`).join('');
};
