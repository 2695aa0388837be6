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
 * Only issues of the plans at hand are looked at. An action that is not in the published plan any
 * more closes its issue as "not planned": nobody should be chased for it, and if it comes back, its
 * issue is reopened.
 */
export function difference(wanted: Wanted, issues: readonly TrackedIssue[]): Difference {
  const overdue = new Map(wanted.overdue.map((issue) => [issue.key, issue]));
  const existing = existingIssues(issues, wanted.plans, [...overdue.keys()]);
  const operations: Operation[] = [];
  const left: LeftAlone[] = [...existing.left];

  for (const [key, found] of existing.byKey) {
    const desired = overdue.get(key);
    const decision = desired ? whenOverdue(found, desired) : whenNotOverdue(found, () => wanted.closing(key));
    if (decision.operation) operations.push(decision.operation);
    for (const reason of decision.left) left.push({ action: key, issue: found.issue.number, reason });
  }
  for (const desired of overdue.values()) {
    if (existing.byKey.has(desired.key) || existing.taken.has(desired.key)) continue;
    operations.push(creation(desired));
  }
  const rank = (operation: Operation) => OPERATION_ORDER.indexOf(operation.op);
  return {
    operations: operations.sort((a, b) => rank(a) - rank(b)),
    left: left.sort((a, b) => a.issue - b.issue),
  };
}

function creation(desired: DesiredIssue): Operation {
  const { key, episode, title, text, labels } = desired;
  const marker: Marker = { key, episode, state: 'open', title: fingerprint(title), text: fingerprint(text) };
  return { op: 'create', action: key, title, draft: { title, body: writeBody(marker, text), labels } };
}

function whenOverdue(found: MarkedIssue, desired: DesiredIssue): Decision {
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
    return { operation: operation('reopen', 'overdue-again', found, reopened), left };
  }
  if (Object.keys(change).length === 0) return { left };
  const why = episode === desired.episode ? 'plan-changed' : 'new-date';
  return { operation: operation('update', why, found, change), left };
}

/** `closing` is asked only when it is needed: most actions are not overdue, and most issues closed. */
function whenNotOverdue(found: MarkedIssue, closing: () => ClosingText): Decision {
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
  const change = { body: replaceMarker(found.body, { ...found.body.marker, state: 'held' }) };
  return { operation: operation('update', 'reopened-by-person', found, change), left: [] };
}

/** Title and body as they should be, as far as they are still ours; fields that stay are left out. */
function rewrite(
  { issue, body }: MarkedIssue,
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
  { issue, body }: MarkedIssue,
  change: IssueChange,
): ChangeOperation {
  return { op, action: body.marker.key, title: change.title ?? issue.title, why, seen: issue, change };
}
