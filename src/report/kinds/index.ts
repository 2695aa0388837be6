import type { View } from '../../view/view.ts';
import { refuseInternal } from '../public.ts';
import type { Report } from '../report.ts';
import { exceptionsReports } from './exceptions.ts';
import { type Asked, type Kind, NOTHING_ASKED } from './kind.ts';
import { leadReport } from './lead.ts';
import { planReports } from './plan.ts';
import { portfolioReport } from './portfolio.ts';
import { positionStatements } from './position-statement.ts';
import { progressReports } from './progress.ts';

/** Every kind of report, by the name it has on the command line. */
export const KINDS = {
  plan: planReports,
  progress: progressReports,
  exceptions: exceptionsReports,
  lead: leadReport,
  portfolio: portfolioReport,
  'position-statement': positionStatements,
} as const satisfies Readonly<Record<string, Kind>>;

export type KindName = keyof typeof KINDS;

/**
 * The reports of a kind on the plans of a view.
 *
 * @throws Error when a public view holds an internal action: a bug that must never reach a reader
 */
export function reportsOf(view: View, kind: KindName, asked: Asked = NOTHING_ASKED): readonly Report[] {
  refuseInternal(view);
  return KINDS[kind](view, asked);
}
