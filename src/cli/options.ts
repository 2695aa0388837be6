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

/** The day the figures are for: the one asked for, else today in the United Kingdom. */
export function readAsOf(asked: string | undefined, io: Io): PlainDate {
  if (asked === undefined) return londonDate(io.now());
  const day = readDay(asked);
  if (day !== undefined) return day;
  throw new UsageError(`\`--as-of ${asked}\` is not a day. Write it as 2022-07-01 or "1 July 2022".`);
}

/** The one day that words mean, if they do. */
export function readDay(words: string): PlainDate | undefined {
  const { kind, first, last } = readDeadline(words, {});
  return kind === 'date' && first !== undefined && first === last ? first : undefined;
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
