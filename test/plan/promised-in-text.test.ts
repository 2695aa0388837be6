import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { promisedInText } from '../../src/plan/promised-in-text.ts';
import { stepsOf } from '../../src/plan/steps.ts';
import { MONTH_NAMES } from '../../src/words/months.ts';
import { planWith } from './plans.ts';

/** What the text of an action promises, in a plan that was agreed on 20 June 2024. */
function promisedIn(title: string): readonly string[] {
  const plan = planWith([{ title }]);
  const [step] = stepsOf(plan);
  return step ? promisedInText(step, plan) : expect.unreachable();
}

describe('a date by which the text says that it is to be done', () => {
  it.each([
    ['Agree a budget by March 2025', ['By March 2025']],
    ['Agree a budget by the end of March 2025, and publish it', ['By the end of March 2025']],
    ['By 30 September 2024: agree a budget', ['By 30 September 2024']],
    ['Agree a budget by 2024/25 (with the partners)', ['By 2024/25']],
    ['Agree it no later than 1 May 2025.', ['No later than 1 May 2025']],
    ['Agree it before June 2025 and print it', ['Before June 2025']],
    ['Reach net zero by 2030', ['By 2030']],
    ['Have it agreed by Cabinet by March 2025', ['By March 2025']],
    ['Draft by July 2024, and adopt by March 2025', ['By July 2024', 'By March 2025']],
    ['Draft by July 2024 and print it by 31 July 2024', ['By July 2024']],
  ])('%s', (title, promised) => {
    expect(promisedIn(title)).toEqual(promised);
  });

  it.each([
    'Agree a budget',
    'Agree a budget in March 2025',
    'Agree a budget for 2025/26',
    'Agree a budget by March',
    'Agree a budget by the end of the year',
    'Build homes: more by 2030 units',
    'Be led by May Brown',
    'Renew the lease that ran out by March 2023',
    'Standby March 2025',
    'By',
  ])('not: %s', (title) => {
    expect(promisedIn(title)).toEqual([]);
  });

  it('is not looked for without end', () => {
    expect(promisedIn(`${'by 1 '.repeat(19)}by March 2025`)).toEqual(['By March 2025']);
    expect(promisedIn(`${'by 1 '.repeat(20)}by March 2025`)).toEqual([]);
  });

  it('is found wherever it stands in a sentence', () => {
    const words = fc.array(fc.constantFrom('agree', 'the', 'budget', 'by', 'in', 'and'), { maxLength: 6 });
    const month = fc.constantFrom(...MONTH_NAMES);
    fc.assert(
      fc.property(words, month, words, (before, name, after) => {
        const title = [...before, `by ${name} 2031`, ...after].join(' ');
        expect(promisedIn(title)).toEqual([`By ${name} 2031`]);
      }),
    );
  });
});
