import { describe, expect, it } from 'vitest';
import {
  canonicalDeadline,
  DEADLINE_FORMS,
  readDeadline,
  sameMeaning,
} from '../../../src/plan/deadline/index.ts';
import { AGREED, NOT_UNDERSTOOD, UNDERSTOOD } from './tables.ts';

const usual = (words: string) => canonicalDeadline(readDeadline(words, {}), {});

describe('the usual way to write a deadline', () => {
  const rewritten = UNDERSTOOD.flatMap(({ deadline, agreed }) => {
    const found = canonicalDeadline(deadline, { agreed });
    return found === undefined ? [] : [{ deadline, agreed, ...found }];
  });

  it('is known for many of the phrases that are understood', () => {
    expect(rewritten.length).toBeGreaterThan(150);
  });

  it.each(rewritten)('of $deadline.words is $words, and means the same', ({ deadline, agreed, words }) => {
    const again = readDeadline(words, { agreed });
    expect(sameMeaning(again, deadline)).toBe(true);
    expect(canonicalDeadline(again, { agreed })).toEqual({ words, same: true });
  });

  it('is not given where anything is in doubt', () => {
    const doubtful = UNDERSTOOD.filter(
      ({ deadline }) => deadline.problem ?? deadline.yearMissing ?? deadline.status,
    );
    expect(doubtful.length).toBeGreaterThan(30);
    for (const { deadline } of [...doubtful, ...NOT_UNDERSTOOD]) {
      expect(canonicalDeadline(deadline, {}), deadline.words).toBeUndefined();
    }
  });

  it('is that of the guide, for every form that messages offer', () => {
    const usual = (words: string) =>
      canonicalDeadline(readDeadline(words, { agreed: AGREED }), { agreed: AGREED })?.words;
    const others = DEADLINE_FORMS.filter((words) => usual(words) !== words);
    expect(others.map((words) => [words, usual(words)])).toEqual([['By end of July 2025', undefined]]);
  });

  it.each([
    ["Sept '22", 'September 2022', true],
    ['31/03/2023', '31 March 2023', true],
    ['2022-23', '2022/23', true],
    ['2022/23 to 2024/25', '2022/23 to 2024/25', true],
    ['01/04/2022 - 31/03/2023', 'April 2022 to March 2023', true],
    ['Jan-Mar 2022', 'January to March 2022', true],
    ['2 April 2022 to 31 March 2023', '2 April 2022 to 31 March 2023', true],
    ['April 2022 to 30 March 2023', '1 April 2022 to 30 March 2023', false],
    ['April 2021 to June 2023', 'April 2021 to June 2023', true],
    ['June 2021 to March 2023', 'June 2021 to March 2023', true],
    ['April 2022 to March 2024', '2022/23 to 2023/24', false],
    ['On-going', 'Ongoing', true],
    ['Monthly from 1 April 2022', 'Monthly from April 2022', true],
    ['Decision by October 2013', 'October 2013', false],
    ['Ongoing until March 2023', 'March 2023', false],
    // The reader would miss the year that is added.
    ['Dec/January 2005', 'December 2004 to January 2005', false],
  ])('%s becomes %s', (words, expected, same) => {
    expect(usual(words)).toEqual({ words: expected, same });
  });

  it.each([
    'Ongoing as need arises',
    'Late May 2023',
    'Plan to be agreed in October 2022',
    'See action 3',
    'May',
  ])('%s stays as it is', (words) => {
    expect(usual(words)).toBeUndefined();
  });
});
