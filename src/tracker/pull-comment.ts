import { fingerprint } from '../source/fingerprint.ts';
import type { PullComment, PullComments, PullState } from './comments.ts';
import { readRegion, writeRegion } from './marker.ts';
import { type Pace, paceOf } from './pace.ts';
import { issueText } from './plain.ts';
import type { Sleep } from './retry.ts';
import { sentOnce } from './sent-once.ts';
import { TrackerError } from './tracker.ts';

/** What is to be said on a pull request. Markdown, in which the words of plans are inert. */
export interface PullTexts {
  /** Absent: there is nothing to say. */
  readonly text?: string;
  /** For a comment that has nothing left to say. */
  readonly allClear: string;
  /** For one that was written twice. */
  readonly second: string;
  /** The last sentence of a text that is too long. */
  readonly cut: string;
}

export type CommentOperation =
  | { readonly op: 'create'; readonly body: string }
  | { readonly op: 'update'; readonly body: string; readonly seen: PullComment };

/** Why our comment is not as it would be, and stays so. */
export type CommentLeft = 'edited' | 'locked' | 'closed';

export interface CommentPlan {
  /** None: all is as it should be. */
  readonly operations: readonly CommentOperation[];
  readonly left?: CommentLeft;
}

export type CommentResult = 'done' | 'changed-meanwhile' | { readonly error: string };

/**
 *   <!-- plan-sync-comment v1 b=<hash of our text> -->
 *
 * DO NOT CHANGE this form: comments that are out there carry it.
 */
const MARKER = /^<!-- plan-sync-comment v1 b=([0-9a-f]{12}) -->[ \t]*$/;

/**
 * What has to happen for a pull request to have one comment of ours that says the text: it is found by its marker
 * and changed, never written a second time. There is none as long as there is nothing to say; one that is there
 * says "all clear" then. What people wrote below our text is kept; a text that they changed is theirs. Nothing is
 * written where the pull request is closed or locked.
 */
export function planComment(
  { open, locked }: PullState,
  comments: readonly PullComment[],
  { text, allClear, second, cut }: PullTexts,
): CommentPlan {
  const ours = comments.flatMap((comment) => {
    const read = comment.trusted ? readRegion(comment.body, MARKER) : undefined;
    return read === undefined ? [] : [{ comment, ...read }];
  });
  const [kept, ...others] = ours;
  if (kept === undefined && text === undefined) return { operations: [] };
  if (locked || !open) return { operations: [], left: locked ? 'locked' : 'closed' };
  if (kept === undefined) return { operations: [{ op: 'create', body: bodyOf(text ?? allClear, cut, '') }] };

  const isEdited = ({ match, text: now }: typeof kept) => now === undefined || fingerprint(now) !== match[1];
  const update = ({ comment, tail }: typeof kept, wanted: string): CommentOperation[] => {
    const body = bodyOf(wanted, cut, tail);
    return body === comment.body ? [] : [{ op: 'update', body, seen: comment }];
  };
  const operations = [
    ...(isEdited(kept) ? [] : update(kept, text ?? allClear)),
    ...others.filter((other) => !isEdited(other)).flatMap((other) => update(other, second)),
  ];
  return { operations, ...(isEdited(kept) && { left: 'edited' }) };
}

/** Carries the plan out, one write after the other. Throws no `TrackerError`: it becomes the result. */
export async function writeComment(
  { operations }: CommentPlan,
  comments: PullComments,
  sleep: Sleep,
): Promise<CommentResult> {
  const pace = paceOf(sleep);
  try {
    for (const operation of operations) {
      if ((await write(operation, comments, pace, sleep)) === undefined) return 'changed-meanwhile';
    }
    return 'done';
  } catch (error) {
    if (!(error instanceof TrackerError)) throw error;
    return { error: error.message };
  }
}

async function write(
  operation: CommentOperation,
  comments: PullComments,
  pace: Pace,
  sleep: Sleep,
): Promise<PullComment | undefined> {
  const { op, body } = operation;
  await pace(op === 'create' ? 'create' : 'change');
  if (operation.op === 'update') return comments.change(operation.seen, body);
  const look = async () =>
    (await comments.list()).find((comment) => comment.trusted && comment.body === body);
  return sentOnce(() => comments.create(body), look, sleep);
}

function bodyOf(wanted: string, cut: string, tail: string): string {
  const text = issueText(wanted, cut);
  return writeRegion(`<!-- plan-sync-comment v1 b=${fingerprint(text)} -->`, text, tail);
}
