import { describe, expect, test } from 'vitest';
import { FORMS } from '../../../src/plan/deadline/forms/forms.ts';
import {
  DEADLINE_FORMS,
  type Meanings,
  readDeadline,
  showDeadline,
  USUAL_MEANINGS,
} from '../../../src/plan/deadline/index.ts';
import { tokensOf } from '../../../src/plan/deadline/reading/tokens.ts';
import { AGREED, day, NOT_UNDERSTOOD, UNDERSTOOD } from './tables.ts';

describe('what is understood', () => {
  test.each(UNDERSTOOD)('$phrase (agreed $agreed)', ({ phrase, agreed, deadline, shown }) => {
    const read = readDeadline(phrase, { agreed });
    expect(read).toEqual(deadline);
    expect(showDeadline(read)).toBe(shown);
  });

  test('no phrase stands in the table twice', () => {
    const phrases = UNDERSTOOD.map(({ phrase, agreed }) => `${phrase} ${agreed}`);
    expect(phrases).toEqual([...new Set(phrases)]);
  });

  test.each(UNDERSTOOD)(
    'one form alone reads $phrase, so their order decides nothing',
    ({ phrase, agreed }) => {
      const text = { words: phrase, tokens: tokensOf(phrase), meanings: USUAL_MEANINGS };
      const fitting = Object.entries(FORMS).filter(([, form]) => form(text, agreed));
      expect(fitting.map(([name]) => name)).toHaveLength(1);
    },
  );

  test('a full date or month does not depend on when the plan was agreed', () => {
    const dated = UNDERSTOOD.filter(({ agreed, deadline }) => !agreed && !deadline.problem);
    for (const { phrase, deadline } of dated) {
      expect(readDeadline(phrase, { agreed: day('2013-10-15') })).toEqual(deadline);
    }
    expect(dated.length).toBeGreaterThan(200);
  });
});

describe('what is not understood', () => {
  test.each(NOT_UNDERSTOOD)('$phrase', ({ phrase, deadline }) => {
    const read = readDeadline(phrase, { agreed: AGREED });
    expect(read).toEqual(deadline);
    expect(showDeadline(read)).toBe('Not understood');
  });

  test('a paragraph in the place of a timescale, of more than 300 characters', () => {
    const words = `Ongoing as ${'need '.repeat(57)}come`;
    const kinds = [words, `${words}s`].map((text) => [text.length, readDeadline(text, {}).kind]);
    expect(kinds).toEqual([
      [300, 'ongoing'],
      [301, 'not-understood'],
    ]);
  });

  const offers = NOT_UNDERSTOOD.flatMap(({ phrase, deadline: { problem } }) =>
    problem?.kind === 'unknown-words' ? (problem.couldBe ?? []).map((offer) => ({ phrase, offer })) : [],
  );

  test.each(offers)('$offer, offered for $phrase, is understood', ({ offer }) => {
    const { kind, problem } = readDeadline(offer, { agreed: AGREED });
    expect({ kind, problem }).not.toMatchObject({ kind: 'not-understood' });
    expect(problem).toBeUndefined();
  });
});

test.each(
  [
    'not never without except if unless when subject pending after before until following post might should',
    'could possibly provisionally approx circa was delayed deferred postponed revised rescheduled cancelled',
    'tbc unknown ongoing quarterly annual every asap completed done started May Monday summer',
  ].flatMap((line) => line.split(' ')),
)('"%s" beside a date may change it, so the two together are no event', (word) => {
  for (const words of [`Report ${word} Cabinet in July 2022`, `July 2022 (${word} Cabinet)`]) {
    expect(readDeadline(words, { agreed: AGREED }).kind).toBe('not-understood');
  }
});

test('every example that messages offer is understood', () => {
  const kinds = DEADLINE_FORMS.map((example) => readDeadline(example, { agreed: AGREED }).kind);
  expect(kinds).toEqual([
    ...[
      'date',
      'date',
      'date',
      'range',
      'date',
      'from',
      'date-then-ongoing',
      'ongoing',
      'repeating',
      'unknown',
    ],
  ]);
});

test.each(['', ' ', '\n', '\u00a0', '\u200b'])(
  'empty words (%j) are not decided, as an empty cell is',
  (words) => {
    expect(readDeadline(words, {})).toEqual({ words, kind: 'unknown' });
  },
);

test('a paragraph is no timescale, however it begins or ends', () => {
  const words = `${'The working group will meet and report. '.repeat(8)}By May 2022`;
  expect(readDeadline(words, {})).toEqual({
    words,
    kind: 'not-understood',
    problem: { kind: 'unknown-words' },
  });
});

test('a count that runs past the year 9999 gives no date', () => {
  const agreed = day('9999-06-20');
  expect(readDeadline('in 6 months', { agreed })).toMatchObject({ first: '9999-12-20', last: '9999-12-20' });
  for (const words of [
    'within 7 months',
    '28 weeks',
    'by the end of the financial year',
    '999 years',
    'June',
  ]) {
    const read = readDeadline(words, { agreed: day('9999-07-01') });
    expect(read).toEqual({ words, kind: 'not-understood', problem: { kind: 'unknown-words' } });
  }
});

test('a line break in a cell is a space', () => {
  expect(readDeadline('By March each\nyear', { agreed: AGREED })).toEqual({
    words: 'By March each\nyear',
    kind: 'repeating',
    recurrence: { months: [3] },
  });
});

describe('meanings that a council sets', () => {
  const meanings: Meanings = {
    seasons: { spring: [1, 3], summer: [4, 6], autumn: [7, 9], winter: [10, 12] },
    financialYearStarts: 9,
    month: { early: 7, mid: 21 },
    year: { early: 3, mid: 9 },
  };

  test.each([
    ['spring 2023', '2023-01-01', '2023-03-31'],
    ['winter 2023', '2023-10-01', '2023-12-31'],
    ['end of autumn 2023', '2023-09-30', '2023-09-30'],
  ])('seasons: %s', (words, first, last) => {
    expect(readDeadline(words, { meanings })).toEqual({ words, kind: 'date', first, last });
  });

  test.each([
    ['early May 2023', '2023-05-01', '2023-05-07'],
    ['mid May 2023', '2023-05-08', '2023-05-21'],
    ['late February 2023', '2023-02-22', '2023-02-28'],
    ['end of May 2023', '2023-05-22', '2023-05-31'],
    ['early 2023', '2023-01-01', '2023-03-31'],
    ['mid-2023', '2023-04-01', '2023-09-30'],
    ['late 2023', '2023-10-01', '2023-12-31'],
    ['2023/24', '2023-09-01', '2024-08-31'],
    ['Q1 2023/24', '2023-09-01', '2023-11-30'],
    ['Q2 2023/24', '2023-12-01', '2024-02-29'],
    ['2023/24 Q4', '2024-06-01', '2024-08-31'],
    ['Q1-Q4 2023/24', '2023-09-01', '2024-08-31'],
  ])('parts of months and years, and financial years: %s', (words, first, last) => {
    expect(readDeadline(words, { meanings })).toEqual({ words, kind: 'date', first, last });
  });

  test('the end of the financial year, once and every year', () => {
    const once = readDeadline('By the end of the financial year', { meanings, agreed: AGREED });
    expect(once.last).toBe('2022-08-31');
    expect(readDeadline('By the end of each financial year', { meanings, agreed: AGREED })).toMatchObject({
      recurrence: { months: [8] },
    });
  });

  test('one council does not get what was remembered for another', () => {
    const other: Meanings = { ...meanings, year: { early: 2, mid: 6 } };
    for (let again = 0; again < 2; again += 1) {
      expect(readDeadline('early 2023', { meanings }).last).toBe('2023-03-31');
      expect(readDeadline('early 2023', { meanings: other }).last).toBe('2023-02-28');
      expect(readDeadline('early 2023', {}).last).toBe('2023-04-30');
    }
  });

  test('a winter inside one year is not written with two', () => {
    expect(readDeadline('winter 2023/24', { meanings }).kind).toBe('not-understood');
  });

  test.each([
    ['calendar', '2025-07-01', '2025-09-30'],
    ['financial', '2025-10-01', '2025-12-31'],
  ] as const)('Q3 2025 where quarters are %s', (quarters, first, last) => {
    const words = 'By Q3 2025';
    expect(readDeadline(words, { meanings: { ...USUAL_MEANINGS, quarters } })).toEqual({
      ...{ words, kind: 'date', first, last },
    });
  });

  test('Q4 2025 of the financial year ends in the next', () => {
    const read = readDeadline('Q4 2025', { meanings: { ...USUAL_MEANINGS, quarters: 'financial' } });
    expect(read).toEqual({ words: 'Q4 2025', kind: 'date', first: '2026-01-01', last: '2026-03-31' });
  });
});
