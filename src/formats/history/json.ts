import type { HistoryFormat } from './history.ts';

/** Version 1 of what git remembers as data, for other programs. A field may be added; none changes its meaning. */
export const historyJson: HistoryFormat = ({ asOf, slippage, plans }) =>
  `${JSON.stringify({ version: 1, asOf, slippage, plans }, null, 2)}\n`;
