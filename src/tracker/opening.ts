import { isSameLabel } from './labels.ts';
import type { CreateOperation } from './operation.ts';
import type { Pace } from './pace.ts';
import type { Sleep } from './retry.ts';
import { sentOnce } from './sent-once.ts';
import { type IssueDraft, type IssueLabel, type IssueTracker, orElse, type TrackedIssue } from './tracker.ts';

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

  const lookFor = async ({ title, body }: IssueDraft) =>
    (await tracker.list()).find((issue) => issue.title === title && issue.body === body);

  return async ({ draft, labels }) => {
    // Without them the issue is opened all the same: GitHub makes labels that it does not know, in grey.
    await orElse(undefined, () => makeLabels(labels));
    const assignees: string[] = [];
    for (const login of draft.assignees) if (await mayBeAssigned(login)) assignees.push(login);
    await pace('create');
    return sentOnce(
      () => tracker.create({ ...draft, assignees }),
      () => lookFor(draft),
      sleep,
    );
  };
}
