import { printable, printableLine } from '../../words/printable.ts';
import type { HistoryFormat } from './history.ts';
import { changesOf, headOf, leftOutOf, slippageIn, sumOf, titleOf } from './lines.ts';

/** For people at a terminal: plan by plan, action by action. */
export const historyText: HistoryFormat = ({ plans }, { changes }) =>
  plans
    .flatMap((plan, index) => [
      ...(index > 0 ? [''] : []),
      headOf(plan),
      ...leftOutOf(plan),
      ...slippageIn(plan),
      ...plan.actions.flatMap((record) => [
        '',
        `  ${titleOf(record)}`,
        ...sumOf(record).map((line) => `    ${line}`),
        ...(changes ? changesOf(record).map((line) => `    - ${line}`) : []),
      ]),
    ])
    .map((line) => `${printableLine(printable(line))}\n`)
    .join('');
