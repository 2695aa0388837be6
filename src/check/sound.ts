import type { Finding } from '../plan/finding.ts';
import type { Change } from '../source/edit/change.ts';
import { applyEdits, editedLines } from '../source/edit/text-edit.ts';
import { isSameValue, withValues } from '../source/edit/values-after.ts';
import { type LoadedPlan, loadText } from '../source/load.ts';
import { ALONE, type CheckOptions, runRules } from './run-rules.ts';

/**
 * The file after changes, if that is at least as sound: it says what it said before, but for what was meant to
 * change, and nothing is wrong with it that was not wrong before. Of a file that could not be used, more can
 * be told once it can be; but nothing that makes it invalid may be told of the changed lines.
 */
export function soundAfter(
  before: LoadedPlan,
  changes: readonly Change[],
  options: CheckOptions,
): LoadedPlan | undefined {
  const edits = changes.flatMap((change) => change.edits);
  const values = changes.flatMap((change) => change.values);
  const after = loadText(applyEdits(before.text, edits), before.file, options.config.words);
  if (!isSameValue(after.value, withValues(before.value, values))) return undefined;
  if (before.plan) {
    if (after.plan === undefined) return undefined;
    return gained(everyFinding(before, options), everyFinding(after, options)).length === 0
      ? after
      : undefined;
  }
  const lines = editedLines(before.text, edits);
  const broken = gained(before.findings, after.findings).filter(({ severity }) => severity === 'error');
  const touches = ({ line, endLine }: Finding) => lines.some(([from, to]) => line <= to && from <= endLine);
  return broken.some(touches) ? undefined : after;
}

function everyFinding(loaded: LoadedPlan, options: CheckOptions): readonly Finding[] {
  const { plan, findings } = loaded;
  return plan ? [...findings, ...runRules(loaded, plan, options, ALONE).findings] : findings;
}

/** The findings that were not there before. Their words may change with the plan's, so it is what they are about that counts. */
function gained(before: readonly Finding[], after: readonly Finding[]): readonly Finding[] {
  const left = new Map<string, number>();
  for (const finding of before) left.set(subject(finding), (left.get(subject(finding)) ?? 0) + 1);
  return after.filter((finding) => {
    const known = left.get(subject(finding)) ?? 0;
    left.set(subject(finding), known - 1);
    return known <= 0;
  });
}

function subject({ rule, action, message }: Finding): string {
  return `${rule} ${action === undefined ? message : `action ${action}`}`;
}
