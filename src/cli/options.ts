import { Option } from 'commander';
import { londonDate, type PlainDate } from '../plan/date.ts';
import { readDeadline } from '../plan/deadline/index.ts';
import { nearest } from '../words/nearest.ts';
import { quotedList } from '../words/text.ts';
import { UsageError } from './exit.ts';
import type { Io } from './io.ts';

/** Options of every command that reads plans. */
export interface CommonOptions {
  readonly asOf?: string;
  readonly config?: string;
  readonly color: boolean;
}

export function commonOptions(): Option[] {
  return [
    new Option(
      '--as-of <date>',
      'take this day for today, such as 2022-07-01 (default: today in the United Kingdom)',
    ),
    new Option('--config <file>', 'configuration file (default: civicplan.config.yaml, if there is one)'),
    new Option('--no-color', 'print without colours'),
  ];
}

/** The option of commands that can read plans as they were. */
export function atOption(): Option {
  return new Option(
    '--at <ref or date>',
    'read the plans as git had them at a branch, a tag, a commit or a day, which is then taken for today',
  );
}

/** The day the figures are for: the one asked for, else that of the plans, else today in the United Kingdom. */
export function readAsOf(asked: string | undefined, io: Io, then?: { readonly day: PlainDate }): PlainDate {
  return asked === undefined ? (then?.day ?? londonDate(io.now())) : readDay('--as-of', asked);
}

/** The one day that an option names. */
export function readDay(option: string, asked: string): PlainDate {
  const day = dayIn(asked);
  if (day !== undefined) return day;
  throw new UsageError(`\`${option} ${asked}\` is not a day. Write it as 2022-07-01 or "1 July 2022".`);
}

/** The day that words are, in full; nothing where they are a longer time, or no date at all. */
export function dayIn(asked: string): PlainDate | undefined {
  const { kind, first, last, yearMissing } = readDeadline(asked, {});
  return kind === 'date' && first !== undefined && first === last && !yearMissing ? first : undefined;
}

/**
 * The same of a day in the past, as a point of the history is.
 *
 * @param what the option or the argument, as it was written
 * @throws UsageError for a day that has not come yet
 */
export function pastDayIn(what: string, asked: string, io: Io): PlainDate | undefined {
  const day = dayIn(asked);
  if (day !== undefined && day > londonDate(io.now()))
    throw new UsageError(`\`${what}\` has not come yet, so nobody knows how the plans will stand then.`);
  return day;
}

/** The names in a comma-separated list, each of which must be known. */
export function readNames<Name extends string>(
  option: string,
  asked: string,
  known: readonly Name[],
): Name[] {
  return asked.split(',').map((part) => readName(option, part.trim(), known));
}

/** The one name asked for, which must be known. */
export function readName<Name extends string>(option: string, asked: string, known: readonly Name[]): Name {
  const name = known.find((candidate) => candidate === asked);
  if (name !== undefined) return name;
  const meant = nearest(asked, known);
  throw new UsageError(
    `\`${option}\` cannot be \`${asked}\`. ${meant ? `Did you mean \`${meant}\`? ` : ''}It can be ${quotedList(known)}.`,
  );
}
