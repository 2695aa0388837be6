import type { View } from '../../view/view.ts';
import type { Report } from '../report.ts';

/** A way to report on plans: what is told, and whether in one report or in one for each plan. Pure. */
export type Kind = (view: View) => readonly Report[];
