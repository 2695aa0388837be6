import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable, printableLine, visible } from '../../src/words/printable.ts';

describe('printable', () => {
  it('leaves text as it is, with tabs, accents and emoji', () => {
    const text = "Ailfeddwl\tam 5% o'r gyllideb ŵ – £1 👩‍🚒 漢";
    expect(printable(text)).toBe(text);
  });

  it.each([
    ['\u001b[2J', '\\u001b[2J'],
    ['\u009b1m', '\\u009b1m'],
    ['a\r\nb', 'a\\u000d\\u000ab'],
    ['\u202eoverdue', '\\u202eoverdue'],
    ['\u2028', '\\u2028'],
    ['##[error]x', '## [error]x'],
  ])('shows %j as %j', (text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  it('leaves nothing that moves a cursor, turns text round or begins a command', () => {
    const nasty = fc.string({
      unit: fc.constantFrom('\u001b', '\u0007', '\r', '\n', '\u0085', '\u2066', '#', '[', 'a', '\u0000'),
    });
    fc.assert(
      fc.property(nasty, (text) => {
        expect(printable(text)).not.toMatch(/##\[|[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});

describe('printableLine', () => {
  it.each([
    ['::error::x', ': :error::x'],
    ['  ::error::x', '  : :error::x'],
    ['\u001b[1m ::error::x', '\u001b[1m : :error::x'],
    ['a ::error::x', 'a ::error::x'],
    ['due: soon', 'due: soon'],
  ])('prints %j as %j', (line, shown) => {
    expect(printableLine(line)).toBe(shown);
  });
});

describe('visible', () => {
  it.each([
    ['a\r\nb\rc\nd\te', 'a\nb\nc\nd\te'],
    ['\u0000\u001b[2J', '\\u0000\\u001b[2J'],
    ['\ud800 \uffff \u202e', '\\ud800 \\uffff \\u202e'],
    ['##[error] ŵ 👩‍🚒', '##[error] ŵ 👩‍🚒'],
  ])('shows %j as %j', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });
});
