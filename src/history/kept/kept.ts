import type { PlanFile } from '../../source/generated/plan-file.ts';

/** What a content was read as: a plan file, or nothing, where it is not a valid one. */
export type Reading = PlanFile | undefined;

/**
 * What contents were read as before, so that each is read once and not in every run. A content never changes, and
 * what a file says hangs on nothing but its text and the program that reads it: neither on the configuration, nor on
 * the name of the file, nor on the day. Whatever hangs on those is worked out anew.
 */
export interface Kept {
  /** What this program read a content as before; absent where nothing is kept. What is damaged is never believed. */
  get(blob: string): { readonly reading: Reading } | 'damaged' | undefined;
  /** Keeps it for next time. False where that cannot be done. */
  put(blob: string, reading: Reading): boolean;
}

/** Where nothing is kept. */
export const NOTHING_KEPT: Kept = { get: () => undefined, put: () => false };
