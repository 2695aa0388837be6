import { planOf, titleMark } from './key.ts';
import { OUR_LABELS } from './labels.ts';
import { isKey, keyBelow, type MarkedBody, readBody } from './marker.ts';
import type { LeftAlone } from './operation.ts';
import type { TrackedIssue } from './tracker.ts';

/** An issue that carries a readable marker. */
export interface MarkedIssue {
  /** The key of its action today; the marker may hold one that it had before. */
  readonly key: string;
  readonly issue: TrackedIssue;
  readonly body: MarkedBody;
}

/** What was found of the issues of the plans at hand. */
export interface ExistingIssues {
  /** The one issue of each key that is kept up to date, by key, lowest number first. */
  readonly byKey: ReadonlyMap<string, MarkedIssue>;
  /** Open issues that were opened twice: another has the same key, and is the one that is kept. */
  readonly duplicates: readonly { readonly found: MarkedIssue; readonly kept: TrackedIssue }[];
  /** Keys whose only issues have been locked, with these. */
  readonly locked: ReadonlyMap<string, readonly MarkedIssue[]>;
  /** Keys that have an issue we must not touch, and must not open a second one for. */
  readonly taken: ReadonlySet<string>;
  readonly left: readonly LeftAlone[];
}

/** Which keys are looked for. */
export interface Sought {
  readonly plans: ReadonlySet<string>;
  /** Those are all the plans there are. */
  readonly allPlans: boolean;
  /** The keys that may be looked for in titles: those of actions that want an issue. */
  readonly actions: readonly string[];
  /** Keys that actions had before, each with the one of today. */
  readonly formerKeys: ReadonlyMap<string, string>;
}

/**
 * Finds the issues of the given plans among all issues, by their markers. A marker counts only in an
 * issue that was opened by someone trusted: anyone may open an issue in a public repository, and
 * could otherwise keep an action from ever being chased. An issue whose marker was taken out and
 * whose label and title still tell what it was belongs to people now. Of an issue about another plan nothing is
 * known: it is left out, or told where all plans are at hand, so that it does not stay open unseen.
 */
export function existingIssues(issues: readonly TrackedIssue[], sought: Sought): ExistingIssues {
  const { plans, allPlans, formerKeys } = sought;
  const today = (key: string) => formerKeys.get(key) ?? key;
  const marked = new Map<string, MarkedIssue[]>();
  const taken = new Set<string>();
  const left: LeftAlone[] = [];
  const leave = (action: string, issue: TrackedIssue, reason: LeftAlone['reason']) =>
    left.push({ action, issue: issue.number, reason });

  for (const issue of [...issues].sort((a, b) => a.number - b.number)) {
    const body = readBody(issue.body);
    if (body === undefined) {
      const key = releasedKey(issue, sought);
      if (key === undefined) continue;
      taken.add(key);
      leave(key, issue, 'released');
      continue;
    }
    const key = today('damaged' in body ? body.damaged : body.marker.key);
    if (!plans.has(planOf(key))) {
      const told = allPlans && isKey(key) && issue.open && issue.trusted && !issue.locked;
      if (told) leave(key, issue, 'plan-gone');
      continue;
    }
    if (!issue.trusted) leave(key, issue, 'not-trusted');
    else if ('damaged' in body) {
      taken.add(key);
      leave(key, issue, 'damaged-marker');
    } else marked.set(key, [...(marked.get(key) ?? []), { key, issue, body }]);
  }

  const byKey = new Map<string, MarkedIssue>();
  const locked = new Map<string, readonly MarkedIssue[]>();
  const duplicates: { found: MarkedIssue; kept: TrackedIssue }[] = [];
  for (const [key, all] of marked) {
    // Whoever locks an issue wants it left as it is; what comes after gets an issue of its own.
    const candidates = all.filter(({ issue }) => !issue.locked);
    const kept = leading(candidates);
    if (kept === undefined) {
      locked.set(key, all);
      continue;
    }
    byKey.set(key, kept);
    for (const found of candidates) {
      if (found === kept || !found.issue.open) continue;
      // One that a person opened again, or decides about, is theirs.
      if (found.body.marker.state === 'open') duplicates.push({ found, kept: kept.issue });
      else leave(key, found.issue, 'second-issue');
    }
  }
  return { byKey, duplicates, locked, taken, left };
}

/**
 * Of several issues with one key (two runs at once can make them): the open one that is ours; else an
 * open one; else one about which a person has decided; always the lowest number. One that was closed as a
 * duplicate comes last: whoever closed it pointed to another.
 */
function leading(candidates: readonly MarkedIssue[]): MarkedIssue | undefined {
  const rank = ({ issue, body }: MarkedIssue) => {
    if (issue.open) return body.marker.state === 'open' ? 0 : 1;
    return (issue.duplicate ? 4 : 2) + (body.marker.state === 'closed' ? 1 : 0);
  };
  const [first, ...others] = candidates;
  return first && others.reduce((best, next) => (rank(next) < rank(best) ? next : best), first);
}

/**
 * The action of an issue without a marker on its first line, by two of the three signs that it was
 * ours: a label of ours, the end of its title, a marker further down (a person wrote above it).
 */
function releasedKey(issue: TrackedIssue, { actions, formerKeys }: Sought): string | undefined {
  if (!issue.trusted) return undefined;
  const before = [...formerKeys].filter(([, key]) => actions.includes(key));
  const names = [...actions.map((key) => [key, key] as const), ...before];
  const titled = names.find(([name]) => issue.title.endsWith(titleMark(name)))?.[1];
  const below = keyBelow(issue.body);
  const marked = names.find(([name]) => name === below)?.[1];
  const labelled = issue.labels.some((label) => OUR_LABELS.has(label.toLowerCase()));
  const key = titled ?? marked;
  return key !== undefined && (labelled || titled === marked) ? key : undefined;
}
