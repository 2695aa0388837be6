import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  lastDayOfMonth,
  type PlainDate,
  partsOf,
  plainDate,
  readIsoDate,
} from '../../../src/plan/date.ts';
import { type Deadline, readDeadline, showDeadline } from '../../../src/plan/deadline/index.ts';
import { MONTH_NAMES } from '../../../src/words/months.ts';
import { AGREED, day, NOT_UNDERSTOOD, UNDERSTOOD } from './tables.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const two = (number: number) => String(number).padStart(2, '0');
const ordinal = (number: number) => {
  const ending = { 1: 'st', 2: 'nd', 3: 'rd' }[number % 10];
  return `${number}${number > 10 && number < 14 ? 'th' : (ending ?? 'th')}`;
};

const daysBetween = (first: string, last: string): fc.Arbitrary<PlainDate> => {
  const length = (Date.parse(last) - Date.parse(first)) / 86_400_000;
  return fc.integer({ min: 0, max: length }).map((days) => addDays(day(first), days));
};

const anyDay = daysBetween('1900-01-01', '2199-12-31');
const recentDay = daysBetween('1980-01-01', '2079-12-31');

const FULL_FORMS: readonly ((year: number, month: number, day: number, date: PlainDate) => string)[] = [
  (_year, _month, _day, date) => date,
  (year, month, date) => `${date} ${name(month)} ${year}`,
  (year, month, date) => `${two(date)} ${name(month).slice(0, 3)} ${year}`,
  (year, month, date) => `${ordinal(date)} ${name(month)} ${year}`,
  (year, month, date) => `${ordinal(date)} of ${name(month)}, ${year}`,
  (year, month, date) => `${name(month)} ${date}, ${year}`,
  (year, month, date) => `${date}/${month}/${year}`,
  (year, month, date) => `${two(date)}/${two(month)}/${year}`,
  (year, month, date) => `${two(date)}.${two(month)}.${year}`,
  (year, month, date) => `${two(date)}-${two(month)}-${year}`,
  (year, month, date) => `${date}-${name(month).slice(0, 3)}-${year}`,
  (year, month, date, iso) =>
    `${WEEKDAYS[new Date(`${iso}T00:00Z`).getUTCDay()]} ${date} ${name(month)} ${year}`,
  (year, month, date) => `by ${date} ${name(month)} ${year}`,
  (year, month, date) => `no later than ${date} ${name(month)} ${year}.`,
];

const SHORT_FORMS: typeof FULL_FORMS = [
  (year, month, date) => `${date} ${name(month)} ${two(year % 100)}`,
  (year, month, date) => `${date} ${name(month)} '${two(year % 100)}`,
  (year, month, date) => `${two(date)}/${two(month)}/${two(year % 100)}`,
  (year, month, date) => `${two(date)}.${two(month)}.${two(year % 100)}`,
  (year, month, date) => `${date}-${name(month).slice(0, 3)}-${two(year % 100)}`,
];

function name(month: number): string {
  return MONTH_NAMES[month - 1] ?? '';
}

describe('a day reads back to itself', () => {
  test.each([
    ['with a full year', anyDay, FULL_FORMS],
    ['with a short year: 80 to 99 are of the last century', recentDay, SHORT_FORMS],
  ] as const)('%s', (_title, days, forms) => {
    fc.assert(
      fc.property(days, fc.constantFrom(...forms), (date, form) => {
        const { year, month, day } = partsOf(date);
        const words = form(year, month, day, date);
        expect(readDeadline(words, {})).toEqual({ words, kind: 'date', first: date, last: date });
      }),
      { numRuns: 1000 },
    );
  });

  test('and a day that the calendar lacks never becomes another', () => {
    const written = fc.tuple(fc.integer({ min: 1900, max: 2199 }), fc.nat(13), fc.nat(32));
    fc.assert(
      fc.property(written, ([year, month, date]) => {
        const words = `${two(date)}/${two(month)}/${year}`;
        const real = plainDate(year, month, date);
        expect(readDeadline(words, {})).toEqual(
          real
            ? { words, kind: 'date', first: real, last: real }
            : { words, kind: 'not-understood', problem: { kind: 'impossible-date', words } },
        );
      }),
      { numRuns: 1000 },
    );
  });
});

test('a month reads back to its first and last day', () => {
  const forms: readonly ((year: number, month: number) => string)[] = [
    (year, month) => `${name(month)} ${year}`,
    (year, month) => `By ${name(month).slice(0, 3)} ${year}`,
    (year, month) => `${name(month).slice(0, 3)}-${year}`,
    (year, month) => `${month}/${year}`,
    (year, month) => `in ${name(month)}, ${year}`,
  ];
  const written = fc.tuple(
    fc.integer({ min: 1900, max: 2199 }),
    fc.integer({ min: 1, max: 12 }),
    fc.constantFrom(...forms),
  );
  fc.assert(
    fc.property(written, ([year, month, form]) => {
      const words = form(year, month);
      const first = plainDate(year, month, 1);
      const last = plainDate(year, month, lastDayOfMonth(year, month));
      expect(readDeadline(words, {})).toEqual({ words, kind: 'date', first, last });
    }),
  );
});

test('a range reads back to its two days, and backwards it is not understood', () => {
  fc.assert(
    fc.property(anyDay, anyDay, fc.constantFrom(' to ', ' - ', '-', ' until '), (one, other, joint) => {
      const long = (date: PlainDate) => {
        const { year, month, day } = partsOf(date);
        return `${day} ${name(month)} ${year}`;
      };
      const words = `${long(one)}${joint}${long(other)}`;
      expect(readDeadline(words, {})).toEqual(
        one <= other
          ? { words, kind: 'range', first: one, last: other }
          : { words, kind: 'not-understood', problem: { kind: 'unknown-words' } },
      );
    }),
  );
});

describe('what an officer cannot see does not matter', () => {
  const written = fc.constantFrom(
    ...UNDERSTOOD.map(({ phrase, agreed }) => ({ phrase, agreed })),
    ...NOT_UNDERSTOOD.map(({ phrase }) => ({ phrase, agreed: AGREED })),
  );
  const space = fc.constantFrom(' ', '  ', '\u00a0', '\u2009', '\n', '\t', ' \u200b');
  const dash = fc.constantFrom('-', '\u2010', '\u2011', '\u2013', '\u2014', '\u2212');
  const apostrophe = fc.constantFrom("'", '\u2019', '\u2018');
  const letters = fc.constantFrom<(text: string) => string>(
    (text) => text,
    (text) => text.toUpperCase(),
    (text) => text.toLowerCase(),
    (text) => text.replaceAll(/[a-z]/g, (letter, at) => (at % 2 ? letter : letter.toUpperCase())),
  );
  const around = fc.constantFrom<readonly [string, string]>(['', ''], [' ', ' '], ['', '.'], ['\n', ' .\n']);

  test('case, spaces, dashes, apostrophes, a full stop at the end', () => {
    fc.assert(
      fc.property(
        written,
        space,
        dash,
        apostrophe,
        letters,
        around,
        (cell, gap, line, tick, spell, [before, end]) => {
          const inner = spell(cell.phrase)
            .replaceAll(/ +/g, gap)
            .replaceAll(/[-–—]/g, line)
            .replaceAll("'", tick);
          expect(plain(readDeadline(before + inner + end, cell))).toEqual(
            plain(readDeadline(cell.phrase, cell)),
          );
        },
      ),
      { numRuns: 1000 },
    );
  });

  /** The meaning, without the words it was read from. */
  function plain({ words: _, problem, ...meaning }: Deadline): unknown {
    if (problem?.kind === 'needs-agreed-date') return { ...meaning, problem };
    const offers = problem?.kind === 'unknown-words' ? problem.couldBe?.length : undefined;
    return { ...meaning, problem: problem?.kind, offers };
  }
});

describe('whatever is written', () => {
  // Parts of real timescales in any order: far more likely to find a way through the grammar than noise.
  const parts = [...new Set(UNDERSTOOD.flatMap(({ phrase }) => phrase.split(/(?<=[ /-])|(?=[ /-])/)))];
  const jumble = fc
    .array(fc.constantFrom(...parts, ' ', ' ', ' '), { maxLength: 14 })
    .map((all) => all.join(''));
  const noise = fc.oneof(fc.string({ maxLength: 400 }), fc.string({ unit: 'binary', maxLength: 100 }));
  const words = fc.oneof({ weight: 6, arbitrary: jumble }, { weight: 1, arbitrary: noise });
  const agreed = fc.option(daysBetween('1950-01-01', '2150-12-31'), { nil: undefined });

  test('the words are kept, dates are real and in order, and there is always something to show', () => {
    fc.assert(
      fc.property(words, agreed, (written, date) => {
        const read = readDeadline(written, { agreed: date });
        expect(read.words).toBe(written);
        expect(showDeadline(read)).not.toBe('');
        for (const end of [read.first, read.last]) if (end) expect(readIsoDate(end)).toBe(end);
        if (read.first && read.last) expect(read.first <= read.last).toBe(true);
        expect(read.kind === 'not-understood').toBe(
          read.problem !== undefined && read.problem.kind !== 'needs-agreed-date',
        );
      }),
      { numRuns: 4000 },
    );
  });

  test('without a day of agreement, no date has a year that the words do not name', () => {
    fc.assert(
      fc.property(words, (written) => {
        const { first, last } = readDeadline(written, {});
        for (const end of [first, last]) {
          if (end) expect(yearsNamed(written)).toContain(partsOf(end).year);
        }
      }),
      { numRuns: 4000 },
    );
  });

  /** The years that the digits may stand for, and those beside them, where winters end and weeks run on. */
  function yearsNamed(written: string): number[] {
    const numbers = (written.match(/\d+/g) ?? []).map(Number);
    const years = numbers.flatMap((number) => (number < 100 ? [number + 2000, number + 1900] : [number]));
    return years.flatMap((year) => [year - 1, year, year + 1]);
  }

  test('what has a date without a year says so', () => {
    fc.assert(
      fc.property(jumble, (written) => {
        const { kind, yearMissing, first, last, recurrence } = readDeadline(written, { agreed: AGREED });
        const without = readDeadline(written, {});
        const fromAgreed = first !== without.first || last !== without.last;
        expect(fromAgreed).toBe(kind === 'relative' || yearMissing === true);
        if (recurrence) expect(without.recurrence).toEqual(recurrence);
      }),
      { numRuns: 4000 },
    );
  });

  test('long and tangled words take no time', () => {
    const tangles = ['May and ', '1/', 'by ', 'May to ', 'a.', '(', 'ongoing ', '1, ', 'in May ', 'in the '];
    const started = performance.now();
    for (const tangle of tangles) readDeadline(tangle.repeat(300).slice(0, 300), { agreed: AGREED });
    readDeadline('May '.repeat(25_000), { agreed: AGREED });
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
