import { OVERDUE_LABEL, planOf, titleMark } from './desired.ts';
import { type MarkedBody, readBody } from './marker.ts';
import type { LeftAlone } from './operation.ts';
import type { TrackedIssue } from './tracker.ts';

/** An issue that carries a readable marker. */
export interface MarkedIssue {
  readonly issue: TrackedIssue;
  readonly body: MarkedBody;
}

/** What was found of the issues of the plans at hand. */
export interface ExistingIssues {
  /** The one issue of each key that is kept up to date, by key, lowest number first. */
  readonly byKey: ReadonlyMap<string, MarkedIssue>;
  /** Keys that have an issue we must not touch, and must not open a second one for. */
  readonly taken: ReadonlySet<string>;
  readonly left: readonly LeftAlone[];
}

/**
 * Finds the issues of the given plans among all issues, by their markers. A marker counts only in an
 * issue that was opened by someone trusted: anyone may open an issue in a public repository, and
 * could otherwise keep an action from ever being chased. An issue whose marker was taken out and
 * whose label and title still tell what it was belongs to people now.
 *
 * `actions`: the keys that may be looked for in titles (those of overdue actions).
 */
export function existingIssues(
  issues: readonly TrackedIssue[],
  plans: ReadonlySet<string>,
  actions: readonly string[],
): ExistingIssues {
  const marked = new Map<string, MarkedIssue[]>();
  const taken = new Set<string>();
  const left: LeftAlone[] = [];
  const leave = (action: string, issue: TrackedIssue, reason: LeftAlone['reason']) =>
    left.push({ action, issue: issue.number, reason });

  for (const issue of [...issues].sort((a, b) => a.number - b.number)) {
    const body = readBody(issue.body);
    if (body === undefined) {
      const key = releasedKey(issue, actions);
      if (key === undefined) continue;
      taken.add(key);
      leave(key, issue, 'released');
      continue;
    }
    const key = 'damaged' in body ? body.damaged : body.marker.key;
    if (!plans.has(planOf(key))) continue;
    if (!issue.trusted) leave(key, issue, 'not-trusted');
    else if ('damaged' in body) {
      taken.add(key);
      leave(key, issue, 'damaged-marker');
    } else marked.set(key, [...(marked.get(key) ?? []), { issue, body }]);
  }

  const byKey = new Map<string, MarkedIssue>();
  for (const [key, candidates] of marked) {
    const kept = leading(candidates);
    byKey.set(key, kept);
    for (const { issue } of candidates) if (issue !== kept.issue) leave(key, issue, 'second-issue');
  }
  return { byKey, taken, left };
}

/**
 * Of several issues with one key (two runs at once can make them): the open one that is ours; else an
 * open one; else one about which a person has decided; always the lowest number.
 */
function leading(candidates: readonly MarkedIssue[]): MarkedIssue {
  const rank = ({ issue, body }: MarkedIssue) => {
    if (issue.open) return body.marker.state === 'open' ? 0 : 1;
    return body.marker.state === 'closed' ? 3 : 2;
  };
  return candidates.reduce((best, next) => (rank(next) < rank(best) ? next : best));
}

function releasedKey(issue: TrackedIssue, actions: readonly string[]): string | undefined {
  if (!issue.trusted || !issue.labels.some((label) => label.toLowerCase() === OVERDUE_LABEL))
    return undefined;
  return actions.find((key) => issue.title.endsWith(titleMark(key)));
}
