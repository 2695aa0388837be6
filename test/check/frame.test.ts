import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameOf, framer } from '../../src/check/frame.ts';

const at = (line: number, column: number) => ({ line, column, endLine: line, endColumn: column + 1 });
const TEXT = ['actions:', '  - id: 1', '    title: Agree', '', '    due: soon', '  - id: 2', ''].join('\n');

describe('the lines shown with a finding', () => {
  it('are the line it points into', () => {
    expect(frameOf(TEXT, at(5, 10))).toEqual({ start: 5, lines: ['    due: soon'] });
  });

  it('are with it the line before, where the line is meant from its beginning', () => {
    expect(frameOf(TEXT, at(3, 5))).toEqual({ start: 2, lines: ['  - id: 1', '    title: Agree'] });
  });

  it('leave out an empty line before, and what is not there', () => {
    expect(frameOf(TEXT, at(5, 5))).toEqual({ start: 5, lines: ['    due: soon'] });
    expect(frameOf(TEXT, at(1, 1))).toEqual({ start: 1, lines: ['actions:'] });
  });

  it('are with a number the line after, which says what it is the number of', () => {
    expect(frameOf(TEXT, at(2, 5))).toEqual({ start: 2, lines: ['  - id: 1', '    title: Agree'] });
    expect(frameOf(TEXT, at(6, 5))).toEqual({ start: 6, lines: ['  - id: 2'] });
  });

  it('end where the line ends, on every machine', () => {
    expect(frameOf('a: 1\r\nb: 2\r\n', at(2, 4))).toEqual({ start: 2, lines: ['b: 2'] });
    expect(frameOf('a: 1', at(1, 4))).toEqual({ start: 1, lines: ['a: 1'] });
  });

  it('are none where there is no such line', () => {
    expect(frameOf('', at(1, 1))).toEqual({ start: 1, lines: [] });
    expect(frameOf('a: 1', at(9, 1))).toEqual({ start: 9, lines: [] });
  });

  it('are cut where nobody reads on', () => {
    expect(frameOf(`a: ${'x'.repeat(5000)}`, at(1, 4)).lines[0]).toHaveLength(1000);
  });

  it('are the officer’s own, sign by sign', () => {
    const text = fc.array(fc.constantFrom('a: b', '  - id: 3', '', '\tx', '漢字 👩‍🚒', ' '), {
      maxLength: 9,
    });
    fc.assert(
      fc.property(text, fc.constantFrom('\n', '\r\n'), fc.nat(10), fc.nat(6), (lines, end, line, column) => {
        const whole = lines.join(end);
        const frame = framer(whole)(at(line + 1, column + 1));
        frame.lines.forEach((shown, index) => {
          expect(shown).toBe(lines[frame.start - 1 + index] ?? '');
        });
      }),
    );
  });
});
