import type { PlainDate } from '../../date.ts';
import type { Status } from '../../status.ts';
import type { Phrase } from '../calendar/phrase.ts';
import { type Looking, resolve } from '../calendar/resolve.ts';
import type { Deadline, DeadlineKind } from '../deadline.ts';
import type { Text } from '../reading/reader.ts';

/** What words mean: a deadline without the words. */
export type Meaning = Omit<Deadline, 'words'>;

/**
 * One way to write a timescale. It takes the whole text or nothing: a form that read the half it knows
 * would guess at the rest.
 */
export type Form = (text: Text, agreed: PlainDate | undefined) => Meaning | undefined;

/**
 * The meaning of phrases of the calendar: their days, or what keeps them from having any. Nothing when
 * they run backwards.
 */
export function dated(
  kind: DeadlineKind,
  phrases: readonly Phrase[],
  agreed: PlainDate | undefined,
  told: { readonly status?: Status; readonly looking?: Looking } = {},
): Meaning | undefined {
  const resolved = resolve(phrases, agreed, told.looking ?? 'ahead');
  if (!resolved) return undefined;
  if ('problem' in resolved && resolved.problem.kind === 'impossible-date') {
    return { kind: 'not-understood', problem: resolved.problem };
  }
  return {
    kind,
    ...('period' in resolved ? resolved.period : { problem: resolved.problem }),
    ...(told.status && { status: told.status }),
    ...(resolved.yearMissing && { yearMissing: true }),
  };
}
