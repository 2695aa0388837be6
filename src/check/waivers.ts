import type { PlainDate } from '../plan/date.ts';
import type { Problem } from '../plan/finding.ts';
import type { Plan, Waiver } from '../plan/model.ts';
import type { WaiverUse } from '../rules/rule.ts';

/** A waiver holds up to and including its last day; one whose last day cannot be read holds never. */
export function holds(waiver: Waiver, asOf: PlainDate): boolean {
  return waiver.until.date !== undefined && asOf <= waiver.until.date;
}

/** The waivers of a plan on a day, and what each has come to so far. */
export class Waivers {
  private readonly asOf: PlainDate;
  private readonly byRule = new Map<string, Waiver[]>();
  /** The recommendations that the actions of a number stand under. */
  private readonly above = new Map<string, string[]>();
  private readonly uses = new Map<Waiver, WaiverUse>();

  constructor(plan: Plan, asOf: PlainDate) {
    this.asOf = asOf;
    for (const waiver of plan.waivers) add(this.byRule, waiver.rule, waiver);
    for (const { id, recommendation } of plan.actions) {
      if (recommendation !== undefined) add(this.above, id, recommendation);
    }
  }

  /** The waiver that accepts a problem on the day, if one does. Every waiver that speaks of it counts it. */
  accept(rule: string, problem: Problem): Waiver | undefined {
    const speaking = (this.byRule.get(rule) ?? []).filter((waiver) => this.speaksOf(waiver, problem));
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

  /** A waiver for a recommendation is for its actions too; one that names neither is for the whole plan. */
  private speaksOf({ action, recommendation }: Waiver, problem: Problem): boolean {
    if (action !== undefined && action !== problem.action) return false;
    if (recommendation === undefined || recommendation === problem.recommendation) return true;
    return problem.action !== undefined && this.above.get(problem.action)?.includes(recommendation) === true;
  }
}

function add<T>(lists: Map<string, T[]>, name: string, entry: T): void {
  const entries = lists.get(name);
  if (entries) entries.push(entry);
  else lists.set(name, [entry]);
}
