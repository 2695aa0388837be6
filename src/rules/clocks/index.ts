import type { PlanRule } from '../rule.ts';
import { bankHolidaysRunOut } from './bank-holidays-run-out.ts';
import { clockMissed } from './clock-missed.ts';
import { clockSoon } from './clock-soon.ts';
import { clockWithoutStart } from './clock-without-start.ts';
import { doneAfterClock } from './done-after-clock.ts';
import { reviewDatesOutOfOrder } from './review-dates-out-of-order.ts';

/** What law and guidance ask for by a day, and what a plan itself says has to be done by one. */
export const CLOCKS: readonly PlanRule[] = [
  clockMissed,
  clockSoon,
  doneAfterClock,
  clockWithoutStart,
  reviewDatesOutOfOrder,
  bankHolidaysRunOut,
];
