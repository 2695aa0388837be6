import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clip, code, count, inSentence, list, quotedList, quotedSome } from '../../src/words/text.ts';

describe('counts and lists', () => {
  it('give a number its noun', () => {
    expect(count(0, 'action')).toBe('0 actions');
    expect(count(1, 'action')).toBe('1 action');
    expect(count(1234567, 'action')).toBe('1,234,567 actions');
    expect(count(2, 'body', 'bodies')).toBe('2 bodies');
  });

  it('part names by commas, and the last by a word', () => {
    expect(list([])).toBe('');
    expect(list(['a'])).toBe('a');
    expect(list(['a', 'b', 'c'])).toBe('a, b and c');
    expect(quotedList(['a', 'b'])).toBe('`a` or `b`');
  });

  it('name a few of many, and never leave out a single one', () => {
    expect(quotedSome(['a', 'b', 'c'], 2)).toBe('`a`, `b` or `c`');
    expect(quotedSome(['a', 'b', 'c', 'd'], 2)).toBe('`a`, `b` or 2 more');
    expect(quotedSome(['a', 'b', 'c', 'd'], 2, 'and')).toBe('`a`, `b` and 2 more');
  });

  it('put a name into a sentence', () => {
    expect(inSentence('Part 1a of action 1')).toBe('part 1a of action 1');
  });
});

describe('clip', () => {
  it('leaves what is short, on one line', () => {
    expect(clip('  May\n  2022 ')).toBe('May 2022');
    expect(clip('a'.repeat(60))).toBe('a'.repeat(60));
    expect(clip('a'.repeat(61))).toBe(`${'a'.repeat(59)}…`);
  });

  it('never cuts a sign in half, and never gives more than asked for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (text, length) => {
        const clipped = clip(text, length);
        expect([...clipped].length).toBeLessThanOrEqual(length);
        expect(clipped).not.toMatch(/\p{Cs}/u);
      }),
    );
  });
});

describe('code', () => {
  it('has exactly two backticks, whatever the text has', () => {
    expect(code('May `22`')).toBe("`May '22'`");
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(code(text).match(/`/g)).toHaveLength(2);
      }),
    );
  });
});
