import type { View } from '../../view/view.ts';
import { refuseInternal } from '../public.ts';
import type { Report } from '../report.ts';
import type { Kind } from './kind.ts';
import { planReports } from './plan.ts';

/** Every kind of report, by the name it has on the command line. */
export const KINDS = {
  plan: planReports,
} as const satisfies Readonly<Record<string, Kind>>;

export type KindName = keyof typeof KINDS;

/**
 * The reports of a kind on the plans of a view.
 *
 * @throws Error when a public view holds an internal action: a bug that must never reach a reader
 */
export function reportsOf(view: View, kind: KindName): readonly Report[] {
  refuseInternal(view);
  return KINDS[kind](view);
}
