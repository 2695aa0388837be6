import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeFrame } from '../../src/formats/code-frame.ts';
import { textWidth } from '../../src/words/width.ts';
import { example } from './report.ts';

const some = example('crlf.yaml').plans[0]?.findings[0] ?? expect.unreachable();
const plain = { faint: (text: string) => text, carets: (text: string) => text };

function frame(text: string, column: number, endColumn: number, width = 80): string[] {
  const place = { line: 7, column, endLine: 7, endColumn };
  return codeFrame({ ...some, ...place, frame: { start: 7, lines: [text] } }, width, plain);
}

describe('carets', () => {
  it.each<[string, string, number, number, string]>([
    ['plain text', 'due: soon', 6, 10, '  |      ^^^^'],
    ['wide letters', '漢字: soon', 5, 9, '  |       ^^^^'],
    ['under wide letters', 'due: 漢字', 6, 8, '  |      ^^^^'],
    ['an emoji of several signs', '👩‍🚒: soon', 8, 12, '  |     ^^^^'],
    ['accents that are signs of their own', 'e\u0301te\u0301: soon', 8, 12, '  |      ^^^^'],
    ['a tab, which stays a tab', '\tdue: soon', 7, 11, '  | \t     ^^^^'],
    ['a control character, which is spelt out', '\u001b: soon', 4, 8, '  |         ^^^^'],
    ['nothing, where nothing stands', 'due:', 5, 5, '  |     ^'],
    ['a place behind the line', 'due:', 9, 12, '  |     ^'],
  ])('stand under %s', (_what, text, column, endColumn, expected) => {
    expect(frame(text, column, endColumn)[1]?.replace(/^ +\|/, '  |')).toBe(expected);
  });

  it('go to the end of the line where more lines are meant', () => {
    const [, carets] = codeFrame(
      { ...some, line: 7, column: 6, endLine: 9, endColumn: 2, frame: { start: 7, lines: ['due: soon'] } },
      80,
      plain,
    );
    expect(carets).toBe('  |      ^^^^');
  });
});

describe('a long line', () => {
  const long = `due: ${'x'.repeat(50)} soon ${'y'.repeat(50)}`;

  it('is cut at its end, where that leaves what is meant', () => {
    expect(frame(long, 1, 4, 30)).toEqual([`7 | ${long.slice(0, 25)}…`, '  | ^^^']);
  });

  it('is cut at both ends, where what is meant stands in its middle', () => {
    expect(frame(long, 57, 61, 30)).toEqual([
      `7 | …${'x'.repeat(7)} soon ${'y'.repeat(11)}…`,
      `  | ${' '.repeat(9)}^^^^`,
    ]);
  });

  it('is never wider than asked for, and has its carets under what is meant', () => {
    const signs = fc.string({
      unit: fc.constantFrom('a', ' ', '漢', '👩‍🚒', 'é', 'e\u0301', '#', '['),
      maxLength: 80,
    });
    fc.assert(
      fc.property(
        signs,
        fc.nat(80),
        fc.nat(80),
        fc.integer({ min: 30, max: 60 }),
        (text, from, length, width) => {
          const rows = frame(text, from + 1, from + length + 1, width);
          for (const row of rows) expect(textWidth(row)).toBeLessThanOrEqual(width);
          expect(rows[1]).toMatch(/^ {2}\| *\^+$/);
          const meant = text.slice(from, from + length);
          if (meant.trim() !== '' && textWidth(text) < width - 4 && !text.includes('##[')) {
            const before = textWidth(text.slice(0, from));
            expect(rows[1]?.indexOf('^')).toBeLessThanOrEqual(4 + before);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('what the runner of GitHub Actions would take for a command', () => {
  it('is parted, and the carets move with it', () => {
    expect(frame('due: ##[error] soon', 16, 20)).toEqual([
      '7 | due: ## [error] soon',
      '  |                 ^^^^',
    ]);
  });
});
