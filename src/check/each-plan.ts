/**
 * The same plans, each changed when it is asked for, and as often as it is asked for: changed all at once, ten
 * thousand of them would be in memory twice.
 */
export function eachPlan<Given, Made>(plans: Iterable<Given>, change: (plan: Given) => Made): Iterable<Made> {
  return {
    *[Symbol.iterator]() {
      for (const plan of plans) yield change(plan);
    },
  };
}
