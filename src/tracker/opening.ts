import { isSameLabel } from './labels.ts';
import type { CreateOperation } from './operation.ts';
import type { Pace } from './pace.ts';
import type { Sleep } from './retry.ts';
import {
  endsTheRun,
  type IssueDraft,
  type IssueLabel,
  type IssueTracker,
  type TrackedIssue,
  TrackerError,
} from './tracker.ts';

/** From one look at the list to the next, after an answer that tells nothing: 2, 5 and 15 seconds after it. */
const LOOKS_MS = [2000, 3000, 10_000];

/** Opens issues. What it learns of labels and accounts it asks once in a run. */
export type Opener = (operation: Pick<CreateOperation, 'draft' | 'labels'>) => Promise<TrackedIssue>;

/**
 * Opens issues, one request each, with the labels made before and only those assignees that the
 * repository lets be assigned. Where GitHub does not say whether an issue was opened, it is looked
 * for in the list and never sent again. Throws `TrackerError`; `unknown-outcome` when it is not found.
 */
export function openerOf(tracker: IssueTracker, pace: Pace, sleep: Sleep): Opener {
  const assignable = new Map<string, boolean>();
  let known: string[] | undefined;

  async function makeLabels(labels: readonly IssueLabel[]): Promise<void> {
    known ??= [...(await tracker.labels())];
    for (const label of labels) {
      if (known.some((name) => isSameLabel(name, label.name))) continue;
      await pace('change');
      await tracker.createLabel(label);
      known.push(label.name);
    }
  }

  async function mayBeAssigned(login: string): Promise<boolean> {
    const may = assignable.get(login) ?? (await orElse(false, () => tracker.isAssignable(login)));
    assignable.set(login, may);
    return may;
  }

  async function lookFor(draft: IssueDraft): Promise<TrackedIssue | undefined> {
    for (const wait of LOOKS_MS) {
      await sleep(wait);
      const issues = await orElse([], () => tracker.list());
      const found = issues.find(({ title, body }) => title === draft.title && body === draft.body);
      if (found) return found;
    }
    return undefined;
  }

  return async ({ draft, labels }) => {
    // Without them the issue is opened all the same: GitHub makes labels that it does not know, in grey.
    await orElse(undefined, () => makeLabels(labels));
    const assignees: string[] = [];
    for (const login of draft.assignees) if (await mayBeAssigned(login)) assignees.push(login);
    await pace('create');
    try {
      return await tracker.create({ ...draft, assignees });
    } catch (error) {
      if (!(error instanceof TrackerError) || error.kind !== 'unknown-outcome') throw error;
      const found = await lookFor(draft);
      if (found === undefined) throw error;
      return found;
    }
  };
}

/** What is nice to have: without it the run goes on, unless it could not go on anyway. */
async function orElse<T>(otherwise: T, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof TrackerError) || endsTheRun(error)) throw error;
    return otherwise;
  }
}
