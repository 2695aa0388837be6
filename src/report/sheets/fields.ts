import { SHEET_WORDS } from '../../words/sheets.ts';
import type { Told } from './sheet.ts';

/** A column: what stands over it, how wide it is, and what an item says in it. */
export function column<Item>(heading: string, width: number, tell: Told<Item>['tell']): Told<Item> {
  return { heading, width, tell };
}

/** The plan, by which rows of several sheets and files belong together. */
export function planColumn<Item extends { readonly plan: { readonly id: string } }>(): Told<Item> {
  return column(SHEET_WORDS.columns.plan, 20, ({ plan }) => plan.id);
}
