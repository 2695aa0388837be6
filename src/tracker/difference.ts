import { fingerprint } from '../source/fingerprint.ts';
import type { ClosingText, DesiredIssue, Wanted } from './desired.ts';
import { existingIssues, type MarkedIssue } from './existing.ts';
import { type Marker, ownsText, ownsTitle, replaceMarker, writeBody } from './marker.ts';
import type { ChangeOperation, LeftAlone, LeftReason, Operation } from './operation.ts';
import { OPERATION_ORDER } from './operation.ts';
import type { IssueChange, TrackedIssue } from './tracker.ts';

/** GitHub refuses a longer body. */
const BODY_LIMIT = 65_536;

export interface Difference {
  /** In the order in which they are to be carried out. */
  readonly operations: readonly Operation[];
  /** In order of issue number. */
  readonly left: readonly LeftAlone[];
  /** The issues that there are, by key. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** What to do with one issue: an operation, and what is left as a person wants it. */
interface Decision {
  readonly operation?: ChangeOperation;
  readonly left: readonly LeftReason[];
}

/**
 * What has to happen for the issues to be as the plans want them. Applied, and asked again, it gives
 * no operations. What a person did to an issue is never undone: our marker tells what we last set,
 * so whatever differs from it is theirs.
 *
 * Only issues of the plans at hand are changed. Where those are all the plans there are, an open issue of another
 * is told and left: the run may stand in the wrong folder, and only a person knows whether the plan is over. An action that is not in the published plan any
 * more closes its issue as "not planned": nobody should be chased for it, and if it comes back, its
 * issue is reopened.
 */
export function difference(wanted: Wanted, issues: readonly TrackedIssue[]): Difference {
  const asked = new Map(wanted.issues.map((issue) => [issue.key, issue]));
  const { plans, allPlans, formerKeys } = wanted;
  const existing = existingIssues(issues, { plans, allPlans, formerKeys, actions: [...asked.keys()] });
  const operations: Operation[] = [];
  const left: LeftAlone[] = [...existing.left];

  for (const [key, found] of existing.byKey) {
    const desired = asked.get(key);
    const decision = desired ? whenAsked(found, desired) : whenNotAsked(found, () => wanted.closing(key));
    if (decision.operation) operations.push(decision.operation);
    for (const reason of decision.left) left.push({ action: key, issue: found.issue.number, reason });
  }
  for (const { found, kept } of existing.duplicates) {
    operations.push(closeDuplicate(found, wanted.duplicate(found.key, kept.number)));
  }
  for (const [key, all] of existing.locked) {
    const episode = asked.get(key)?.episode;
    const still = all.filter(({ issue, body }) => issue.open || body.marker.episode === episode);
    for (const { issue } of still) left.push({ action: key, issue: issue.number, reason: 'locked' });
  }
  for (const desired of asked.values()) {
    const { key, episode } = desired;
    if (existing.byKey.has(key) || existing.taken.has(key)) continue;
    // A lock ends the matter for the date it was about, and no longer.
    if (existing.locked.get(key)?.some(({ body }) => body.marker.episode === episode)) continue;
    operations.push(creation(desired));
  }
  const rank = (operation: Operation) => OPERATION_ORDER.indexOf(operation.op);
  return {
    operations: operations.sort((a, b) => rank(a) - rank(b)),
    left: left.sort((a, b) => a.issue - b.issue),
    numbers: new Map([...existing.byKey].map(([key, { issue }]) => [key, issue.number])),
  };
}

function creation(desired: DesiredIssue): Operation {
  const { key, episode, title, text, labels, assignees } = desired;
  const marker: Marker = { key, episode, state: 'open', title: fingerprint(title), text: fingerprint(text) };
  const names = labels.map(({ name }) => name);
  const draft = { title, body: writeBody(marker, text), labels: names, assignees };
  return { op: 'create', action: key, title, draft, labels };
}

function whenAsked(found: MarkedIssue, desired: DesiredIssue): Decision {
  const { issue, body } = found;
  const { state, episode } = body.marker;
  // What a person decided holds for one episode: a new date is a new promise, and chased anew.
  if (episode === desired.episode) {
    if (state === 'held') return { left: ['held'] };
    if (issue.open && state === 'closed') return hold(found);
    if (!issue.open && state === 'open') return { left: ['closed-by-person'] };
  }
  const left: LeftReason[] = [];
  if (!ownsTitle(body, issue.title)) left.push('retitled');
  if (!ownsText(body)) left.push('edited');
  const change = rewrite(found, { ...desired, state: 'open' });
  if (!issue.open) {
    const reopened: IssueChange = { ...change, state: 'open', stateReason: 'reopened' };
    return { operation: operation('reopen', desired.late ? 'overdue' : 'due-soon', found, reopened), left };
  }
  if (Object.keys(change).length === 0) return { left };
  return { operation: operation('update', whyUpdate(found, desired), found, change), left };
}

function whyUpdate({ issue, body }: MarkedIssue, desired: DesiredIssue): ChangeOperation['why'] {
  if (body.marker.episode !== desired.episode) return desired.late ? 'new-date' : 'new-date-soon';
  return issue.title === desired.titleBefore ? 'now-overdue' : 'plan-changed';
}

/** Two runs at once can open an issue twice. Its text says which of them is kept. */
function closeDuplicate(found: MarkedIssue, text: string): ChangeOperation {
  const change = rewrite(found, { text, state: 'closed', episode: found.body.marker.episode });
  return operation('close', 'duplicate', found, { ...change, state: 'closed', stateReason: 'duplicate' });
}

/** `closing` is asked only when it is needed: most actions are not overdue, and most issues closed. */
function whenNotAsked(found: MarkedIssue, closing: () => ClosingText): Decision {
  const { issue, body } = found;
  if (!issue.open) return { left: [] };
  if (body.marker.state === 'held') return { left: ['held'] };
  if (body.marker.state === 'closed') return hold(found);
  const { stateReason, ...texts } = closing();
  const change = rewrite(found, { ...texts, state: 'closed', episode: body.marker.episode });
  return {
    operation: operation('close', 'not-overdue', found, { ...change, state: 'closed', stateReason }),
    left: [],
  };
}

/**
 * A person reopened what we had closed. The marker says so from now on, or a later close by the same
 * person would look like our own.
 */
function hold(found: MarkedIssue): Decision {
  const { key, body } = found;
  const change = { body: replaceMarker(body, { ...body.marker, key, state: 'held' }) };
  return { operation: operation('update', 'reopened-by-person', found, change), left: [] };
}

/** Title and body as they should be, as far as they are still ours; fields that stay are left out. */
function rewrite(
  { key, issue, body }: MarkedIssue,
  wanted: {
    readonly title?: string;
    readonly text: string;
    readonly state: Marker['state'];
    readonly episode: string;
  },
): Pick<IssueChange, 'title' | 'body'> {
  const retitle = wanted.title !== undefined && wanted.title !== issue.title && ownsTitle(body, issue.title);
  const marker: Marker = {
    ...body.marker,
    key,
    episode: wanted.episode,
    state: wanted.state,
    ...(retitle && wanted.title !== undefined ? { title: fingerprint(wanted.title) } : {}),
  };
  const text = wanted.text !== body.text && ownsText(body) ? wanted.text : undefined;
  const whole =
    text === undefined ? undefined : writeBody({ ...marker, text: fingerprint(text) }, text, body.tail);
  const next = whole === undefined || whole.length > BODY_LIMIT ? replaceMarker(body, marker) : whole;
  return {
    ...(retitle && wanted.title !== undefined ? { title: wanted.title } : {}),
    ...(next === issue.body ? {} : { body: next }),
  };
}

function operation(
  op: ChangeOperation['op'],
  why: ChangeOperation['why'],
  { key, issue }: MarkedIssue,
  change: IssueChange,
): ChangeOperation {
  return { op, action: key, title: change.title ?? issue.title, why, seen: issue, change };
}
