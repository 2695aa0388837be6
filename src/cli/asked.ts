import type { PlainDate } from '../plan/date.ts';
import type { KindName } from '../report/kinds/index.ts';
import type { Asked, Meeting } from '../report/kinds/kind.ts';
import type { Config } from '../source/config.ts';
import type { View } from '../view/view.ts';
import { nearest } from '../words/nearest.ts';
import { quotedList, quotedSome } from '../words/text.ts';
import { UsageError } from './exit.ts';
import { readDay } from './options.ts';

/** What the options say of the reports themselves. */
export interface AskedOptions {
  readonly since?: string;
  readonly lead?: string;
  readonly meeting?: string;
  readonly meetingDate?: string;
  readonly from?: readonly string[];
  readonly nextMeeting?: string;
  readonly history?: boolean;
}

/** What tells slippage. */
const KINDS_OF_HISTORY = ['plan', 'progress', 'lead', 'portfolio'] as const;

/** Keys that a message names before it says how many more there are. */
const MOST_NAMED = 8;

/** An option that would do nothing is a slip, and told before anything is read. */
export function refuseIdle(options: AskedOptions, kinds: readonly KindName[]): void {
  const idle = (option: string, kind: KindName, given: unknown) => {
    if (given === undefined || kinds.includes(kind)) return;
    throw new UsageError(`\`${option}\` is for \`--kind ${kind}\`, and does nothing here.`);
  };
  idle('--since', 'progress', options.since);
  idle('--next-meeting', 'progress', options.nextMeeting);
  idle('--lead', 'lead', options.lead);
  const telling = KINDS_OF_HISTORY.some((kind) => kinds.includes(kind));
  if (options.history && !telling) {
    throw new UsageError(
      `\`--history\` is for ${quotedList(KINDS_OF_HISTORY.map((kind) => `--kind ${kind}`))}, and does nothing here.`,
    );
  }
  const cover = [options.meeting, options.meetingDate, options.from].some((given) => given !== undefined);
  if (cover && kinds.every((kind) => kind === 'plan')) {
    throw new UsageError(
      'The report of the whole plan has no cover for a meeting. Choose a `--kind` for one.',
    );
  }
}

/** The meeting and the days asked for; what the configuration says where the options do not. */
export function readAsked(
  { meeting, meetingDate, from, nextMeeting }: AskedOptions,
  { meeting: usual }: Config,
  asOf: PlainDate,
): Pick<Asked, 'meeting' | 'nextMeeting'> {
  const next = nextMeeting === undefined ? null : readDay('--next-meeting', nextMeeting);
  if (next !== null && next <= asOf) {
    throw new UsageError(`\`--next-meeting ${nextMeeting}\` is not after the day of the report, ${asOf}.`);
  }
  const read: Meeting = {
    to: meeting ?? usual.to ?? null,
    from: from ?? usual.from,
    date: meetingDate === undefined ? null : readDay('--meeting-date', meetingDate),
  };
  return { meeting: read, nextMeeting: next };
}

/** The person asked for, who must be in one of the plans. */
export function readLead(asked: string | undefined, kinds: readonly KindName[], view: View): string | null {
  if (!kinds.includes('lead')) return null;
  const keys = [...new Set(view.plans.flatMap(({ people }) => people.map(({ key }) => key)))].sort();
  const listed =
    keys.length > 0 ? ` The plans have ${quotedSome(keys, MOST_NAMED, 'and')}.` : ' The plans have none.';
  if (asked === undefined) {
    throw new UsageError(`\`--kind lead\` needs \`--lead\` with a key under \`people:\`.${listed}`);
  }
  if (keys.includes(asked)) return asked;
  const meant = nearest(asked, keys);
  throw new UsageError(
    `No plan has \`${asked}\` under \`people:\`.${meant ? ` Did you mean \`${meant}\`?` : ''}${listed}`,
  );
}
