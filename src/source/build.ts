import { type CouncilWords, USUAL_WORDS } from '../plan/council-words.ts';
import { type DeadlineContext, readDeadline } from '../plan/deadline/index.ts';
import type { Plan, Recommendation, StatusWord, Waiver } from '../plan/model.ts';
import type { Path } from '../plan/place.ts';
import { statusSpelling } from '../plan/status.ts';
import { buildAction, type Surroundings } from './build-action.ts';
import { buildObligation, buildReview } from './build-clocks.ts';
import { buildLeads, buildUpdates, buildWelsh, defined, wordedDate } from './build-parts.ts';
import type * as File from './generated/plan-file.ts';

/** The plan that a valid file means: words kept, dates and statuses worked out, every part with its place. */
export function buildPlan(file: File.PlanFile, words: CouncilWords = USUAL_WORDS): Plan {
  const { meanings } = words;
  const agreed =
    file.agreed?.date === undefined ? undefined : readDeadline(file.agreed.date, { meanings }).last;
  const reading: DeadlineContext = { meanings, agreed };
  const statuses = statusWords(file, words);
  const surroundings: Surroundings = { statuses, reading };
  const recommendations = file.recommendations.map((entry, index) =>
    buildRecommendation(entry, ['recommendations', index], surroundings),
  );
  const others = (file.actions ?? []).map((entry, index) =>
    buildAction(entry, ['actions', index], surroundings),
  );

  return {
    path: [],
    id: file.plan,
    title: file.title,
    council: file.council,
    languages: file.languages ?? [],
    ...buildWelsh(file.cy),
    members: file.members ?? [],
    ...defined({ introduction: file.introduction, source: file.source }),
    ...(file.closed && {
      closed: {
        date: wordedDate(file.closed.date, ['closed', 'date'], { meanings }),
        reason: file.closed.reason,
      },
    }),
    reviews: (file.reviews ?? []).map((review, index) => buildReview(review, ['reviews', index], reading)),
    ...(file.agreed && {
      agreed: defined({
        date:
          file.agreed.date === undefined
            ? undefined
            : wordedDate(file.agreed.date, ['agreed', 'date'], { meanings }),
        body: file.agreed.body,
        minute: file.agreed.minute,
      }),
    }),
    monitoring: (file.monitoring ?? []).map((entry) => ({
      body: entry.body,
      ...defined({ every: entry.every, through: entry.through }),
    })),
    reported: (file.reported ?? []).map((entry, index) => ({
      to: entry.to,
      date: wordedDate(entry.date, ['reported', index, 'date'], reading),
      from: entry.from ?? [],
      ...defined({ title: entry.title }),
    })),
    people: new Map(
      Object.entries(file.people ?? {}).map(([key, person]) => [
        key,
        {
          path: ['people', key],
          key,
          kind: person.kind,
          members: person.members ?? [],
          ...buildWelsh(person.cy),
          ...defined({ name: person.name, post: person.post, github: person.github }),
        },
      ]),
    ),
    terms: new Map(Object.entries(file.terms ?? {})),
    statuses,
    meanings,
    numbering: {
      recommendations: file.numbering?.recommendations ?? 'document',
      actions: file.numbering?.actions ?? 'document',
    },
    recommendations,
    actions: [...recommendations.flatMap((recommendation) => recommendation.actions), ...others],
    waivers: (file.waivers ?? []).map((entry, index) => buildWaiver(entry, ['waivers', index], reading)),
    obligations: (file.obligations ?? []).map((entry, index) =>
      buildObligation(entry, ['obligations', index], reading),
    ),
  };
}

/** The plan's own words, then those of all plans that it does not explain itself. */
function statusWords(file: File.PlanFile, words: CouncilWords): ReadonlyMap<string, StatusWord> {
  const statuses = new Map<string, StatusWord>(Object.entries(file.statuses ?? {}));
  const own = new Set([...statuses.keys()].map(statusSpelling));
  for (const [label, meaning] of words.statuses) {
    if (!own.has(statusSpelling(label))) statuses.set(label, meaning);
  }
  return statuses;
}

function buildRecommendation(entry: File.Recommendation, path: Path, plan: Surroundings): Recommendation {
  const leads = entry.leads && buildLeads(entry.leads, [...path, 'leads'], true);
  const surroundings: Surroundings = {
    ...plan,
    recommendation: entry.ref,
    ...defined({ leads, programme: entry.programme }),
  };
  return {
    path,
    ref: entry.ref,
    text: entry.text,
    ...defined({
      partOf: entry['part-of'],
      theme: entry.theme,
      context: entry.context,
      response: entry.response,
      reason: entry.reason,
      leads,
      programme: entry.programme,
    }),
    ...buildWelsh(entry.cy),
    externalSupport: entry['external-support'] ?? [],
    updates: buildUpdates(entry.updates, [...path, 'updates'], plan.reading),
    actions: (entry.actions ?? []).map((action, index) =>
      buildAction(action, [...path, 'actions', index], surroundings),
    ),
  };
}

function buildWaiver(entry: File.Waiver, path: Path, reading: DeadlineContext): Waiver {
  return {
    path,
    rule: entry.rule,
    until: wordedDate(entry.until, [...path, 'until'], reading),
    reason: entry.reason,
    ...defined({ action: entry.action, recommendation: entry.recommendation }),
  };
}
