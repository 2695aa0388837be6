import type { PlainDate } from '../plan/date.ts';
import type { Problem } from '../plan/finding.ts';
import type { Plan, Waiver } from '../plan/model.ts';
import type { WaiverUse } from '../rules/rule.ts';

/** Whether a waiver speaks of a problem, whether or not its time is over. */
export function matches(waiver: Waiver, rule: string, problem: Problem, plan: Plan): boolean {
  return (
    waiver.rule === rule &&
    (waiver.action === undefined || waiver.action === problem.action) &&
    (waiver.recommendation === undefined || recommendationsOf(problem, plan).includes(waiver.recommendation))
  );
}

/** The recommendation a problem belongs to, itself or by way of its action. */
function recommendationsOf({ action, recommendation }: Problem, plan: Plan): readonly string[] {
  if (recommendation !== undefined) return [recommendation];
  return plan.actions.flatMap((entry) => (entry.id === action ? (entry.recommendation ?? []) : []));
}

/** A waiver holds up to and including its last day; one whose last day cannot be read holds never. */
export function holds(waiver: Waiver, asOf: PlainDate): boolean {
  return waiver.until.date !== undefined && asOf <= waiver.until.date;
}

/** The waivers of a plan on a day, and what each has come to so far. */
export class Waivers {
  private readonly plan: Plan;
  private readonly asOf: PlainDate;
  private readonly uses = new Map<Waiver, WaiverUse>();

  constructor(plan: Plan, asOf: PlainDate) {
    this.plan = plan;
    this.asOf = asOf;
  }

  /** The waiver that accepts a problem on the day, if one does. Every waiver that speaks of it counts it. */
  accept(rule: string, problem: Problem): Waiver | undefined {
    const speaking = this.plan.waivers.filter((waiver) => matches(waiver, rule, problem, this.plan));
    const accepting = speaking.find((waiver) => holds(waiver, this.asOf));
    for (const waiver of speaking) {
      const { matched, unaccepted } = this.useOf(waiver);
      this.uses.set(waiver, {
        matched: matched + 1,
        unaccepted: unaccepted + (accepting === undefined ? 1 : 0),
      });
    }
    return accepting;
  }

  useOf(waiver: Waiver): WaiverUse {
    return this.uses.get(waiver) ?? { matched: 0, unaccepted: 0 };
  }
}
