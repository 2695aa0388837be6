import type { PlanChanges } from '../../history/compare.ts';

/** Everything a format of differences needs. */
export interface ChangesReport {
  /** The two points, as people say them; `commit` is absent for the files as they are now. */
  readonly from: PointInTime;
  readonly to: PointInTime;
  readonly plans: readonly PlanChanges[];
}

export interface PointInTime {
  readonly name: string;
  readonly commit?: string;
}

/** Differences to text, whole, with a line end after the last line. Pure. */
export type ChangesFormat = (report: ChangesReport) => string;
