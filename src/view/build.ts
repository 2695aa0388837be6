import type { Remembered } from '../history/remembered.ts';
import { assess, isClosed } from '../plan/assess.ts';
import type { PlainDate } from '../plan/date.ts';
import type { Action, Plan, Recommendation } from '../plan/model.ts';
import { monitoringCycle } from '../plan/monitoring-cycle.ts';
import { type NamesShown, withPostsOnly } from '../plan/people.ts';
import type { RagRule } from '../plan/rag.ts';
import { unreportedActions } from '../plan/unreported.ts';
import { type ActionSource, actionView, updateViews } from './action.ts';
import { burnUpOf } from './burn-up.ts';
import { burnUpHistory } from './burn-up-history.ts';
import { addCounts, countActions } from './counts.ts';
import { personView } from './people.ts';
import type { PlanSource } from './plan-source.ts';
import { ragRuleView } from './rating.ts';
import { obligationView, reviewView } from './reviews.ts';
import { setDaysOf } from './set-days.ts';
import { historyOf, memoryOf, withFirstPromise } from './slippage.ts';
import { textBlocks } from './text-blocks.ts';
import type { PlanView, RecommendationView, View } from './view.ts';

export interface ViewOptions {
  readonly asOf: PlainDate;
  readonly version: string;
  readonly rules?: View['rules'];
  readonly commit?: View['commit'];
  readonly lastSync?: PlainDate;
  readonly dueSoonDays: number;
  /** How ratings are worked out. */
  readonly ragRule: RagRule;
  /** With internal actions. Without, nothing of them is in the view: neither their text nor their number. */
  readonly internal: boolean;
  /** How staff are called: by their posts unless said otherwise. An internal view has all names. */
  readonly names?: NamesShown;
  /** What the history knows of plans, by the names of their files; absent where it was not asked. */
  readonly remembered?: ReadonlyMap<string, Remembered>;
}

/** Works out every figure once. What is left out here cannot appear in any output. */
export function buildView(sources: readonly PlanSource[], options: ViewOptions): View {
  const plans = sources.map((source) => planView(source, options));
  return {
    version: 1,
    asOf: options.asOf,
    tool: { name: 'civicplan', version: options.version },
    ...(options.rules && { rules: options.rules }),
    ...(options.commit && { commit: options.commit }),
    ...(options.lastSync && { lastSync: options.lastSync }),
    internal: options.internal,
    ragRule: ragRuleView(options.ragRule),
    totals: addCounts(plans),
    plans,
  };
}

function planView(
  { plan: whole, file, lineOf }: PlanSource,
  { asOf, dueSoonDays, ragRule, internal, names, remembered }: ViewOptions,
): PlanView {
  const plan = internal || names === 'full' ? whole : withPostsOnly(whole);
  const shown = plan.actions.filter((action) => internal || !action.internal);
  const hidden = new Set(plan.actions.filter((action) => !shown.includes(action)).map(({ id }) => id));
  const assessment = assess(plan, asOf);
  const unreported = new Set(unreportedActions(plan, assessment));
  const source: ActionSource = { plan, assessment, dueSoonDays, ragRule, hidden, unreported, lineOf };
  const past = remembered?.get(file);
  const memory = past && memoryOf(past, internal);
  const viewOf = (action: Action) => {
    const view = actionView(action, source);
    return memory ? withFirstPromise(view, memory) : view;
  };
  const views = new Map(shown.map((action) => [action, viewOf(action)]));
  const all = [...views.values()];
  const agreed = plan.agreed?.date?.date;
  const burnUp = burnUpOf(
    all,
    agreed,
    asOf,
    past && memory && burnUpHistory(all, past, memory, { agreed, asOf, internal }),
  );
  const viewsOf = (actions: readonly Action[]) => actions.flatMap((action) => views.get(action) ?? []);
  const recommendations = plan.recommendations.filter(({ partOf }) => partOf === undefined).length;

  return {
    id: plan.id,
    file,
    title: plan.title,
    council: plan.council,
    members: plan.members,
    introduction: textBlocks(plan.introduction),
    ...(plan.source !== undefined && { source: plan.source }),
    reviews: plan.reviews.map(reviewView),
    ...(plan.agreed && {
      agreed: {
        ...(plan.agreed.date && { date: plan.agreed.date.words }),
        ...(plan.agreed.date?.date && { day: plan.agreed.date.date }),
        ...(plan.agreed.body !== undefined && { body: plan.agreed.body }),
        ...(plan.agreed.minute !== undefined && { minute: plan.agreed.minute }),
      },
    }),
    monitoring: plan.monitoring,
    ...nextLook(plan, asOf),
    reported: plan.reported.map((report) => ({ ...report, date: report.date.words })),
    terms: [...plan.terms].map(([term, meaning]) => ({ term, meaning })),
    people: peopleShown(plan, internal).map(personView),
    statuses: [...plan.statuses].map(([label, meaning]) => ({ label, ...meaning })),
    numbering: plan.numbering,
    ...(plan.closed && { closed: { date: plan.closed.date.words, reason: plan.closed.reason } }),
    counts: countActions(recommendations, all),
    ...(burnUp && { burnUp }),
    ...(past && memory && { history: historyOf(all, past, memory) }),
    recommendations: plan.recommendations.map((entry) =>
      recommendationView(plan, entry, viewsOf(entry.actions), shown),
    ),
    otherActions: viewsOf(plan.actions.filter(({ recommendation }) => recommendation === undefined)),
    obligations: plan.obligations.map(obligationView),
    setDays: setDaysOf(plan, asOf, isClosed(plan, asOf)),
    waivers: plan.waivers
      .filter(({ action }) => action === undefined || shown.some(({ id }) => id === action))
      .map(({ rule, action, recommendation, until, reason }) => ({
        rule,
        ...(action !== undefined && { action }),
        ...(recommendation !== undefined && { recommendation }),
        until: until.words,
        reason,
      })),
  };
}

/** A plan that is over is looked at no more. */
function nextLook(plan: Plan, asOf: PlainDate): Pick<PlanView, 'nextLook'> {
  const cycle = isClosed(plan, asOf) ? undefined : monitoringCycle(plan);
  const day = cycle?.nextAfter(asOf);
  return cycle && day ? { nextLook: { body: cycle.monitoring.body, day } } : {};
}

function recommendationView(
  plan: Plan,
  recommendation: Recommendation,
  actions: RecommendationView['actions'],
  shown: readonly Action[],
): RecommendationView {
  const { path: _path, leads: _leads, actions: _actions, updates, ...told } = recommendation;
  return {
    ...told,
    updates: updateViews(plan, updates),
    actions,
    alsoAnsweredBy: shown
      .filter(({ alsoAnswers }) => alsoAnswers.some(({ ref }) => ref === recommendation.ref))
      .map(({ id }) => id),
  };
}

/** A person who leads nothing but internal actions would tell that there are some. */
function peopleShown(plan: Plan, internal: boolean) {
  const people = [...plan.people.values()];
  if (internal) return people;
  const keysOf = (actions: readonly Action[]) =>
    new Set(
      actions.flatMap(({ leads, milestones }) =>
        [leads, ...milestones.map((milestone) => milestone.leads)].flatMap((entry) =>
          [...(entry?.who ?? []), ...(entry?.supporting ?? [])].map(({ key }) => key),
        ),
      ),
    );
  const secret = keysOf(plan.actions.filter((action) => action.internal));
  const open = keysOf(plan.actions.filter((action) => !action.internal));
  return people.filter(({ key }) => !secret.has(key) || open.has(key));
}
