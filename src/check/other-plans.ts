import type { FoundFile } from '../source/find.ts';
import { loadPlan, stemOf } from '../source/load.ts';

/** The numbers of all actions and parts of a plan that is checked as well; nothing where it is not. */
export type ActionsOf = (plan: string) => ReadonlySet<string> | undefined;

/**
 * Looks into other plans of the same check. A file is called like its plan, so only a plan that another names is
 * read a second time, and none is kept.
 */
export function otherPlans(files: readonly FoundFile[]): ActionsOf {
  const byStem = new Map<string, FoundFile>();
  for (const file of files) if (!byStem.has(stemOf(file))) byStem.set(stemOf(file), file);
  const known = new Map<string, ReadonlySet<string> | undefined>();
  return (id) => {
    const file = byStem.get(id);
    if (file !== undefined && !known.has(id)) known.set(id, actionsIn(file, id));
    return known.get(id);
  };
}

function actionsIn(file: FoundFile, id: string): ReadonlySet<string> | undefined {
  const { plan } = loadPlan(file);
  if (plan?.id !== id) return undefined;
  return new Set(
    plan.actions.flatMap((action) => [action.id, ...action.milestones.flatMap((part) => part.id ?? [])]),
  );
}
