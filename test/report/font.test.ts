import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../src/report/font/coverage.ts';
import { inOneFamily } from '../../src/report/font/one-family.ts';
import { printable } from '../../src/report/font/preflight.ts';
import { STATUS_LABELS, STATUS_SYMBOLS } from '../../src/words/labels.ts';
import { REPORT_WORDS } from '../../src/words/report.ts';
import { font } from './fixtures/templates.ts';

const covers = (name: string) => {
  const coverage = coverageOf(font(name));
  return (text: string) => [...text].map((letter) => coverage(letter.codePointAt(0) ?? 0));
};

describe('what a font covers', () => {
  it('is read from the font', () => {
    const noto = covers('NotoSans-Regular.ttf');
    expect(noto('Aé£ŴŷŁΩЖ–…')).not.toContain(false);
    expect(noto('→≥☐✓⚠中🎉\u0007')).not.toContain(true);
    const dejavu = covers('DejaVuSans.ttf');
    expect(dejavu('→≥☐☑✓✗⚠◐𝔸')).not.toContain(false);
    expect(dejavu('✅❌中🎉')).not.toContain(true);
  });

  it.each(['regular and bold have every sign of our own words'])('%s', () => {
    const said = JSON.stringify([REPORT_WORDS, STATUS_LABELS, STATUS_SYMBOLS]);
    for (const weight of [
      ['NotoSans-Regular.ttf', 'DejaVuSans.ttf'],
      ['NotoSans-Bold.ttf', 'DejaVuSans-Bold.ttf'],
    ]) {
      const [first = [], second = []] = weight.map((name) => covers(name)(said));
      expect([...said].filter((_, index) => !first[index] && !second[index])).toEqual([]);
    }
  });

  it('cannot be read from what is no font', () => {
    expect(() => coverageOf(new Uint8Array(64))).toThrow(/no table "cmap"/);
    expect(() => coverageOf(new Uint8Array(3))).toThrow();
  });
});

describe('printable', () => {
  const latin = (code: number) => code < 0x250 || code === 0x2713;

  it('puts signs that mean the same in the place of missing ones, in every text of a value', () => {
    const value = { a: 'Done ✅\ufe0f', b: [{ c: 'one\n two\u2028three', d: null, e: 3 }] };
    expect(printable(value, 'p', latin)).toEqual({ a: 'Done ✓', b: [{ c: 'one two three', d: null, e: 3 }] });
  });

  it('names the nearest action around the text', () => {
    const row = { kind: 'action', number: null, title: 'Do it', notes: [{ label: '→' }] };
    expect(() => printable({ rows: [row] }, 'p', latin)).toThrow(
      /^The text of action “Do it” of the plan p has the character “→” \(U\+2192\)/,
    );
    const part = { kind: 'milestone', number: '1a', title: '→' };
    expect(() => printable({ rows: [part] }, 'p', latin)).toThrow(/^The text of the plan p/);
  });

  it('lets pass what has no shape of its own', () => {
    expect(printable('a\u00adb\u200bc\u2060d\u2003e', 'p', latin)).toBe('a\u00adb\u200bc\u2060d\u2003e');
  });
});

describe('inOneFamily', () => {
  const set = inOneFamily([
    { name: 'First', covers: (code) => code < 0x80 },
    { name: 'Second', covers: (code) => code < 0x2200 },
  ]);

  it('takes the first family that has all letters, for all of them', () => {
    expect(set('abc')).toEqual({ text: 'abc', family: 'First' });
    expect(set('ab → c')).toEqual({ text: 'ab → c', family: 'Second' });
  });

  it('leaves nothing to be looked for elsewhere', () => {
    expect(set('a中b\u2060c')).toEqual({ text: 'a bc', family: 'Second' });
  });
});
