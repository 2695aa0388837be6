import type { Leads, Plan } from './model.ts';
import { isOpen, type Step, stepsOf } from './steps.ts';

/** One `leads:` of the file, seen from the first open step that it counts for. */
export interface LeadPlace {
  readonly leads: Leads;
  readonly step: Step;
  /** The action it stands on; absent for that of a recommendation. */
  readonly action?: string;
  /** The recommendation it stands on, where several actions take their leads from there. */
  readonly recommendation?: string;
}

/** Every `leads:` of a plan that still counts for something open, in the order of the file, each once. */
export function leadPlaces(plan: Plan): readonly LeadPlace[] {
  const seen = new Set<string>();
  return stepsOf(plan).flatMap((step) => {
    const { leads, action } = step;
    const place = JSON.stringify(leads?.path);
    if (leads === undefined || seen.has(place) || !isOpen(step) || isLedByItsParts(step)) return [];
    seen.add(place);
    const ref = leads.inherited ? action.recommendation : undefined;
    return { leads, step, ...(ref === undefined ? { action: action.id } : { recommendation: ref }) };
  });
}

/** An action whose every part has a lead of its own is asked about part by part. */
function isLedByItsParts({ action, milestone }: Step): boolean {
  const { milestones } = action;
  return (
    milestone === undefined && milestones.length > 0 && milestones.every(({ leads }) => leads !== undefined)
  );
}
