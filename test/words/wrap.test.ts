import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/words/width.ts';
import { wrap } from '../../src/words/wrap.ts';

describe('wrap', () => {
  it('breaks between words', () => {
    expect(wrap('Add the day and the month', 10)).toEqual(['Add the', 'day and', 'the month']);
    expect(wrap('', 10)).toEqual(['']);
  });

  it('keeps together what stands between backticks, where it is short', () => {
    expect(wrap('In the plan of the council write `due: May 2025`.', 40)).toEqual([
      'In the plan of the council write',
      '`due: May 2025`.',
    ]);
    expect(wrap('Write `due: May 2025`.', 20)).toEqual(['Write `due: May', '2025`.']);
  });

  it('gives a word that is too long a line of its own', () => {
    expect(wrap('see https://example.gov.uk/minutes now', 10)).toEqual([
      'see',
      'https://example.gov.uk/minutes',
      'now',
    ]);
  });

  it('counts columns, not signs', () => {
    expect(wrap('漢字 漢字', 8)).toEqual(['漢字', '漢字']);
  });

  it('loses no word and no line is wider than asked for, but for one long word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, width) => {
        const lines = wrap(text, width);
        const words = (of: string) => of.split(/\s+/).filter((word) => word !== '');
        expect(words(lines.join(' '))).toEqual(words(text));
        for (const line of lines) {
          if (textWidth(line) > width) expect(words(line)).toHaveLength(1);
        }
      }),
    );
  });
});
