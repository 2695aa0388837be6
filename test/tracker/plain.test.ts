import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { END } from '../../src/tracker/marker.ts';
import { cutLine, issueText, oneLine, TEXT_LIMIT } from '../../src/tracker/plain.ts';

const NOTE = 'There is more in the plan.';

describe('a line', () => {
  test.each([
    ['  two   spaces ', 'two spaces'],
    ['line\r\nend', 'line end'],
    ['bell\u0007, escape\u001b[2J', 'bell , escape [2J'],
    ['turned \u202eround', 'turned round'],
    ['half \ud83d a pair', 'half a pair'],
    ['Cyngor Sir Ynys Môn 🎉', 'Cyngor Sir Ynys Môn 🎉'],
  ])('%j becomes %j', (text, line) => {
    expect(oneLine(text)).toBe(line);
  });

  test('is cut between words, with a sign', () => {
    expect(cutLine('Broaden arrangements for pooling', 32)).toBe('Broaden arrangements for pooling');
    expect(cutLine('Broaden arrangements for pooling', 31)).toBe('Broaden arrangements for…');
    expect(cutLine('x'.repeat(50), 10)).toBe(`${'x'.repeat(9)}…`);
    expect(cutLine(`${'x'.repeat(8)}  ${'y'.repeat(50)}`, 10)).toBe(`${'x'.repeat(8)}…`);
    // A word is cut rather than half of the line lost.
    expect(cutLine(`x ${'y'.repeat(90)}`, 60)).toBe(`x ${'y'.repeat(57)}…`);
  });

  test('is never cut inside a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 20 }), (text, length) => {
        const cut = cutLine(oneLine(text), length);
        expect(cut.length).toBeLessThanOrEqual(length);
        expect(cut).not.toMatch(/\p{Cs}/u);
      }),
    );
  });
});

describe('a text', () => {
  test('is as GitHub gives it back: LF, no controls, no space at the ends', () => {
    expect(issueText('\n One\r\n\r\nTwo\rThree\u0000 \n', NOTE)).toBe('One\n\nTwo\nThree\uFFFD');
  });

  test('cannot hold the line that ends it', () => {
    expect(issueText(`One\n${END}\nTwo`, NOTE)).toBe('One\n<!-- / plan-sync -->\nTwo');
  });

  test('is cut after a paragraph where it is too long', () => {
    const text = issueText(Array(10).fill('word '.repeat(2000)).join('\n\n'), NOTE);
    expect(text.length).toBeLessThanOrEqual(TEXT_LIMIT);
    expect(text.endsWith(`word\n\n${NOTE}`)).toBe(true);
    expect(issueText('x'.repeat(TEXT_LIMIT), NOTE)).toBe('x'.repeat(TEXT_LIMIT));
    expect(issueText('x'.repeat(TEXT_LIMIT + 1), NOTE)).toHaveLength(TEXT_LIMIT);
    expect(issueText('🎉'.repeat(TEXT_LIMIT), NOTE)).not.toMatch(/\p{Cs}/u);
  });

  test('once cleaned is clean', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = issueText(text, NOTE);
        expect(issueText(clean, NOTE)).toBe(clean);
      }),
    );
  });
});
