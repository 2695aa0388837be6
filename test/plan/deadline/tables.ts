import { readFileSync } from 'node:fs';
import { type PlainDate, readIsoDate } from '../../../src/plan/date.ts';
import type {
  Deadline,
  DeadlineKind,
  DeadlineProblem,
  Recurrence,
} from '../../../src/plan/deadline/index.ts';
import type { Status } from '../../../src/plan/status.ts';

export interface Understood {
  readonly phrase: string;
  readonly agreed: PlainDate | undefined;
  readonly deadline: Deadline;
  readonly shown: string;
}

export interface NotUnderstood {
  readonly phrase: string;
  readonly deadline: Deadline;
}

/** A date that the test itself writes; anything else is a slip in the test. */
export function day(text: string): PlainDate {
  const date = readIsoDate(text);
  if (!date) throw new Error(`not a date: ${text}`);
  return date;
}

/** The day on which the plan of `not-understood.txt` was agreed. */
export const AGREED = day('2022-06-20');

export const UNDERSTOOD: readonly Understood[] = rows('understood.txt', 8).map(
  ([phrase = '', agreed = '', kind = '', first = '', last = '', status = '', shown = '', more = '']) => ({
    phrase,
    agreed: agreed === '' ? undefined : day(agreed),
    shown,
    deadline: {
      words: phrase,
      kind: kind as DeadlineKind,
      ...(first !== '' && { first: day(first) }),
      ...(last !== '' && { last: day(last) }),
      ...(status !== '' && { status: status as Status }),
      ...details(more),
    },
  }),
);

export const NOT_UNDERSTOOD: readonly NotUnderstood[] = rows('not-understood.txt', 2).map(
  ([phrase = '', reason = '']) => ({
    phrase,
    deadline: { words: phrase, kind: 'not-understood', problem: problem(reason) },
  }),
);

function rows(file: string, columns: number): string[][] {
  const lines = readFileSync(new URL(`./${file}`, import.meta.url), 'utf8').split('\n');
  const [, ...table] = lines.filter((line) => line !== '' && !line.startsWith('#'));
  return table.map((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    if (cells.length !== columns) throw new Error(`${file}: not ${columns} columns: ${line}`);
    return cells;
  });
}

function details(more: string): Partial<Deadline> {
  const parts = more === '' ? [] : more.split(', ');
  return Object.assign({}, ...parts.map(detail));
}

function detail(part: string): Partial<Deadline> {
  if (part === 'no year') return { yearMissing: true };
  if (part === 'needs agreed') return { problem: { kind: 'needs-agreed-date' } };
  return { recurrence: recurrence(part) };
}

function recurrence(part: string): Recurrence {
  const every = /^every (\d+) (day|week|month|year)$/.exec(part);
  if (every) return { every: Number(every[1]), unit: every[2] as 'day' | 'week' | 'month' | 'year' };
  const yearly = /^months ([\d ]+?)(?: day (\d+))?$/.exec(part);
  if (!yearly?.[1]) throw new Error(`cannot read: ${part}`);
  return { months: yearly[1].split(' ').map(Number), ...(yearly[2] && { day: Number(yearly[2]) }) };
}

function problem(reason: string): DeadlineProblem {
  if (reason === 'unknown words') return { kind: 'unknown-words' };
  const [what, rest = ''] = reason.split(': ');
  if (what === 'no such day') return { kind: 'impossible-date', words: rest };
  if (what === 'could be') return { kind: 'unknown-words', couldBe: rest.split('; ') };
  throw new Error(`cannot read: ${reason}`);
}
