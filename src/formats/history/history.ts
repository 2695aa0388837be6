import type { ActionRecord } from '../../history/record.ts';
import type { LeadSlippage, Slippage } from '../../history/slippage.ts';

/** What git remembers, as the formats need it. */
export interface HistoryReport {
  readonly asOf: string;
  /** Of all plans. */
  readonly slippage: Slippage;
  readonly plans: readonly PlanHistory[];
}

export interface PlanHistory {
  readonly plan: string;
  readonly file: string;
  readonly versions: number;
  /** The day of the first version. */
  readonly since?: string;
  readonly unread: number;
  readonly hidden: number;
  /** Of the actions below. */
  readonly slippage: Slippage;
  readonly leads: readonly LeadSlippage[];
  readonly actions: readonly ActionRecord[];
}

/** What git remembers to text, whole, with a line end after the last line. Pure. */
export type HistoryFormat = (report: HistoryReport, options: { readonly changes: boolean }) => string;
