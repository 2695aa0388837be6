import { addCounts, countActions } from '../../view/counts.ts';
import type { PlanView } from '../../view/view.ts';
import { COMMITTEE_WORDS } from '../../words/committee.ts';
import { chapter } from '../document/chapter.ts';
import type { Chapter } from '../document/document.ts';
import { actionsOfLead, type LedAction, leadChapters } from '../document/lead-actions.ts';
import { paragraph } from '../document/note.ts';
import { slippageOver } from '../document/slippage.ts';
import { dated, sourceOfAll } from '../document/slippage-figures.ts';
import type { Kind } from './kind.ts';
import { glance, paperOn } from './paper.ts';

/** One report with the actions of one person over all plans. None where nobody is asked for, or no plan has the person. */
export const leadReport: Kind = (view, asked) => {
  const { lead } = asked;
  const person = view.plans.flatMap(({ people }) => people).find(({ key }) => key === lead);
  if (lead === null || person === undefined) return [];
  const led = actionsOfLead(view, lead);
  const plans = view.plans.flatMap((plan) => cutDown(plan, led));
  const chapters = leadChapters(led);
  const none = [paragraph(COMMITTEE_WORDS.noActionsOfLead)];
  return [
    paperOn({ ...view, totals: addCounts(plans), plans }, asked, {
      name: `lead-${lead}`,
      title: COMMITTEE_WORDS.titles.lead(person.full),
      summary: COMMITTEE_WORDS.leadOf(led.length, plans.length),
      chapters:
        chapters.length > 0
          ? [...glance({ counts: addCounts(plans) }), ...chapters, ...slippageOfLead(led)]
          : [chapter('none', COMMITTEE_WORDS.headings.accountable, { kind: 'text', blocks: none })],
    }),
  ];
};

/** How far the dates of these actions have moved since they were promised; nothing where no history was asked. */
function slippageOfLead(led: readonly LedAction[]): readonly Chapter[] {
  const plans = [...new Set(led.map(({ plan }) => plan))];
  const entries = plans
    .flatMap(dated)
    .filter(({ plan, slippage }) =>
      led.some((each) => each.plan === plan && each.action.id === slippage.action),
    );
  return slippageOver(entries, sourceOfAll(plans));
}

/** A plan with no actions but those of the person, and with their figures; nothing where there are none. */
function cutDown(plan: PlanView, led: readonly LedAction[]): readonly PlanView[] {
  const own = new Set(led.flatMap((each) => (each.plan === plan ? [each.action] : [])));
  if (own.size === 0) return [];
  const recommendations = plan.recommendations.flatMap((each) => {
    const actions = each.actions.filter((action) => own.has(action));
    return actions.length > 0 ? [{ ...each, actions }] : [];
  });
  const counted = recommendations.filter(({ partOf }) => partOf === undefined).length;
  const otherActions = plan.otherActions.filter((action) => own.has(action));
  return [{ ...plan, recommendations, otherActions, counts: countActions(counted, [...own]) }];
}
