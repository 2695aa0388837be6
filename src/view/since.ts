import type { CouncilWords } from '../plan/council-words.ts';
import type { PlainDate } from '../plan/date.ts';
import type { Plan } from '../plan/model.ts';
import type { NamesShown } from '../plan/people.ts';
import type { RagRule } from '../plan/rag.ts';
import { numbersAfter, renumbered } from '../plan/renumbered.ts';
import { type LoadedPlan, loadText } from '../source/load.ts';
import { decode } from '../source/read.ts';
import { buildView } from './build.ts';
import { compareStates, type Movement, type NoEarlierPlan, readDates } from './movement.ts';
import type { PlanSource } from './plan-source.ts';
import type { PlanView, View } from './view.ts';

/** What there is to compare with: the files of a commit, or a reason why there are none. */
export type EarlierState =
  | {
      readonly kind: 'found';
      readonly commit: string;
      readonly files: readonly {
        readonly path: string;
        readonly bytes: Uint8Array;
        /** The file that has its place today. */
        readonly now?: string;
      }[];
    }
  | { readonly kind: 'no-git' | 'no-commit' };

export interface SinceOptions {
  /** The day at whose end things stood as in `earlier`. */
  readonly since: PlainDate;
  readonly words: CouncilWords;
  readonly dueSoonDays: number;
  readonly ragRule: RagRule;
  /** How staff are called: as in the view. */
  readonly names?: NamesShown;
}

/**
 * What has moved in each plan of a view, by its id. A plan is known again by its id, wherever its file was; else by
 * its file, where the id is new. Of what is internal today nothing is told, though it may have been public.
 */
export function movementsSince(
  view: View,
  sources: readonly PlanSource[],
  earlier: EarlierState,
  { since, words, dueSoonDays, ragRule, names }: SinceOptions,
): ReadonlyMap<string, Movement> {
  const loaded = earlier.kind === 'found' ? loadEarlier(earlier.files, words) : [];
  const movementOf = (plan: PlanView): Movement => {
    const byDates = (because: NoEarlierPlan) => readDates(plan, { since, asOf: view.asOf, because });
    if (earlier.kind !== 'found') return byDates(earlier.kind);
    const known = new Set(view.plans.map(({ id }) => id));
    const same =
      loaded.find(({ plan: { id } }) => id === plan.id) ??
      loaded.find(({ now, plan: { id } }) => now === plan.file && !known.has(id));
    if (same === undefined) return byDates('no-plan');
    if (same.plan.plan === undefined) return byDates('invalid-plan');
    const today = sources.find((source) => source.plan.id === plan.id)?.plan;
    const then = asToday(same.plan.plan, today, view.internal);
    const before = buildView([{ plan: then, file: plan.file, lineOf: () => 1 }], {
      asOf: since,
      version: view.tool.version,
      dueSoonDays,
      ragRule,
      internal: view.internal,
      ...(names && { names }),
    });
    const [state] = before.plans;
    return state ? compareStates(state, plan, { since, commit: earlier.commit }) : byDates('no-plan');
  };
  return new Map(view.plans.map((plan) => [plan.id, movementOf(plan)]));
}

function loadEarlier(
  files: Extract<EarlierState, { kind: 'found' }>['files'],
  words: CouncilWords,
): { readonly plan: LoadedPlan; readonly now: string | undefined }[] {
  return files.flatMap(({ path, bytes, now }) => {
    const read = decode(bytes);
    const file = { path, name: path, root: '' };
    return 'text' in read ? [{ plan: loadText(read.text, file, words), now }] : [];
  });
}

/** The earlier plan with the numbers of today; in public without the actions that are internal today. */
function asToday(before: Plan, today: Plan | undefined, internal: boolean): Plan {
  if (today === undefined) return before;
  const then = renumbered(before, numbersAfter(before, today));
  if (internal) return then;
  const secret = new Set(today.actions.flatMap((action) => (action.internal ? [action.id] : [])));
  return { ...then, actions: then.actions.filter(({ id }) => !secret.has(id)) };
}
