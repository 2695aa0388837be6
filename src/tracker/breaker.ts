import type { Operation } from './operation.ts';

/** How many issues one run may open, and how many it may close. */
export const CHANGE_LIMIT = 20;

export interface Tripped {
  readonly op: 'create' | 'close';
  readonly count: number;
  readonly limit: number;
}

/**
 * Looks at the whole list before the first write. A renamed folder, an emptied `actions:` or a wrong
 * clock would open or close issues by the hundred, each with an email to everyone who watches. Gives
 * what is too much, or nothing. `limit` is for whoever has read the list and wants it.
 */
export function breaker(operations: readonly Operation[], limit: number = CHANGE_LIMIT): Tripped | undefined {
  for (const op of ['create', 'close'] as const) {
    const count = operations.filter((operation) => operation.op === op).length;
    if (count > limit) return { op, count, limit };
  }
  return undefined;
}
