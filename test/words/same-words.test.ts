import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameText, isSpellingOf, likeness, wordsOf } from '../../src/words/same-words.ts';

describe('two texts have the same words', () => {
  it.each([
    ['Make time, and agree.', 'make  time\nand agree'],
    ["The council's plan", 'The council’s plan'],
    ['long-term planning', 'long term planning'],
    ['1,000 homes', '1000 homes'],
  ])('%s = %s', (one, other) => {
    expect(isSameText(one, other)).toBe(true);
  });

  it.each([
    ['15 homes', '1.5 homes'],
    ['85', '85%'],
    ['£2m', '€2m'],
    ['Partners have now agreed', 'Partners have not agreed'],
    ['Make time', 'Make more time'],
    ['ab c', 'a bc'],
  ])('%s is not %s', (one, other) => {
    expect(isSameText(one, other)).toBe(false);
  });

  it('or not, whatever stands between them', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(' ', '\n', ', ', '. ', ' - '), (text, between) => {
        expect(isSameText(text, wordsOf(text).join(between))).toBe(true);
      }),
    );
  });
});

describe('a slip of the pen', () => {
  it.each([
    ['It was recieved', 'It was received'],
    ['The meetng was held', 'The meeting was held'],
    ['Partnners agreed', 'Partners agreed'],
  ])('is put right: %s, %s', (one, other) => {
    expect(isSpellingOf(one, other)).toBe(true);
  });

  it.each([
    ['It is now done', 'It is not done'],
    ['In 2024/25', 'In 2025/26'],
    ['100000 homes', '200000 homes'],
    ['It was completed', 'It was uncompleted'],
    ['It was agreed', 'It was agreed too'],
    ['The eight meetings', 'The nine meetings'],
  ])('is none: %s, %s', (one, other) => {
    expect(isSpellingOf(one, other)).toBe(false);
  });
});

describe('what two titles have in common', () => {
  it.each([
    ['Hold joint planning meetings', 'Plan and hold a meeting', 1],
    ['Agree a budget for three years', 'Set a three-year budget', 0.75],
    ['Agree a budget', 'Hold two planning meetings', 0],
    ['Of the', 'Hold two planning meetings', 1],
  ])('%s, %s: %d', (one, other, share) => {
    expect(likeness(one, other)).toBe(share);
    expect(likeness(other, one)).toBe(share);
  });
});
