import type { PlainDate } from '../../plan/date.ts';
import type { ActionView, PlanView, UpdateView } from '../../view/view.ts';
import { COMMITTEE_WORDS } from '../../words/committee.ts';
import type { Block } from './document.ts';
import { paragraph } from './note.ts';

/**
 * Why an action is as it is, in the words of the plan: the reason of its rating; what was told of it last, or of its
 * recommendation; the reason why its date was moved; or why a finding was accepted. `since`: what was told before
 * that day explains nothing. `rule`: of which finding. "No reason given" where there is none.
 */
export function reasonOf(
  action: ActionView,
  plan: PlanView,
  { since, rule }: { since?: PlainDate | undefined; rule: string },
): readonly Block[] {
  if (action.ragReason !== undefined) return [paragraph(action.ragReason)];
  const told = toldLast([...aboveOf(action, plan), ...action.updates], since);
  if (told) return dated(told);
  const moved = action.dateChanges.findLast(
    ({ reason, day }) => reason !== undefined && isRecent(day, since),
  )?.reason;
  return moved === undefined ? acceptedReason(action, plan, rule) : [paragraph(moved)];
}

/** Why a finding on an action was accepted; "No reason given" where it was not. */
export function acceptedReason(action: ActionView, { waivers }: PlanView, rule: string): readonly Block[] {
  const waiver = waivers.find(
    (each) =>
      each.rule === rule &&
      (each.action === undefined || each.action === action.id) &&
      (each.recommendation === undefined || each.recommendation === action.recommendation),
  );
  return [paragraph(waiver?.reason ?? COMMITTEE_WORDS.noReason)];
}

/** An update with its day before it. */
export function dated({ date, note }: UpdateView): readonly Block[] {
  const [first, ...rest] = note;
  if (first?.kind !== 'paragraph') return [paragraph(date), ...note];
  return [paragraph(COMMITTEE_WORDS.told(date, first.text)), ...rest];
}

/** The update of the latest day; of one day that which stands last. */
export function toldLast(
  updates: readonly UpdateView[],
  since: PlainDate | undefined,
): UpdateView | undefined {
  return updates
    .filter(({ day }) => isRecent(day, since))
    .reduce<UpdateView | undefined>(
      (last, update) => (last && (update.day ?? '') < (last.day ?? '') ? last : update),
      undefined,
    );
}

function isRecent(day: PlainDate | undefined, since: PlainDate | undefined): boolean {
  return since === undefined || (day !== undefined && day >= since);
}

function aboveOf({ recommendation }: ActionView, { recommendations }: PlanView): readonly UpdateView[] {
  return recommendations.find(({ ref }) => ref === recommendation)?.updates ?? [];
}
