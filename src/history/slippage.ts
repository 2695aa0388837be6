import type { ActionRecord } from './record.ts';

/** How far promises have moved, over some actions. Those without a first and a present date are not counted. */
export interface Slippage {
  /** Actions whose date now can be compared with what was promised first. */
  readonly promised: number;
  /** How many of them are promised for a later day now. */
  readonly later: number;
  /** By how many days in all; what was brought forward does not make up for it. */
  readonly days: number;
  /** The most that one of them moved. */
  readonly most: number;
  /** How often a date was moved to a later day. */
  readonly extensions: number;
}

/** A plan and what git remembers of its actions. */
export interface Recorded {
  readonly plan: string;
  readonly actions: readonly ActionRecord[];
}

/** A person of a plan, and how far what they lead now has moved. */
export interface LeadSlippage extends Slippage {
  readonly plan: string;
  readonly lead: string;
  readonly post: string;
}

/** Over some actions: those of a plan, of a lead, of all plans. What was taken out of its plan is promised no more. */
export function slippageOf(records: readonly ActionRecord[]): Slippage {
  const compared = records.filter(({ slippage, removed }) => slippage !== undefined && !removed);
  const late = compared.flatMap(({ slippage = 0 }) => (slippage > 0 ? [slippage] : []));
  return {
    promised: compared.length,
    later: late.length,
    days: late.reduce((sum, days) => sum + days, 0),
    most: Math.max(0, ...late),
    extensions: compared.reduce((sum, { extensions }) => sum + extensions, 0),
  };
}

/**
 * Of each lead of each plan, in the order in which they come. An action that two lead counts for both, so these do
 * not add up to the plan.
 */
export function slippageByLead(plans: readonly Recorded[]): readonly LeadSlippage[] {
  return plans.flatMap(({ plan, actions }) => {
    const led = new Map<string, { readonly post: string; readonly records: ActionRecord[] }>();
    for (const record of actions) {
      for (const { key, post } of record.leads) {
        const known = led.get(key) ?? { post, records: [] };
        known.records.push(record);
        led.set(key, known);
      }
    }
    return [...led].map(([lead, { post, records }]) => ({ plan, lead, post, ...slippageOf(records) }));
  });
}
