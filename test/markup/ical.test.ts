import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { icalLine, icalText } from '../../src/markup/ical.ts';
import { visible } from '../../src/words/printable.ts';
import { property, readIcs, textOf } from '../report/fixtures/read-ics.ts';
import { hostileText } from './hostile.ts';

const inCalendar = (line: string) => `BEGIN:VCALENDAR\r\n${line}END:VCALENDAR\r\n`;

describe('text in a calendar', () => {
  it.each([
    ['Due: agree the plan', 'Due: agree the plan'],
    ['a, b; c\\d', 'a\\, b\\; c\\\\d'],
    ['one\r\ntwo', 'one\\ntwo'],
    ['\\n', '\\\\n'],
    ['"quoted": {x}', '"quoted": {x}'],
    ['\u0000\u2028', '\\\\u0000\\\\u2028'],
  ])('is written for %j as %j', (text, value) => {
    expect(icalText(text)).toBe(value);
  });

  it('is read back as it was, unfolded and unescaped, whatever it is', () => {
    const long = fc.array(hostileText, { maxLength: 40 }).map((texts) => texts.join(''));
    fc.assert(
      fc.property(long, (text) => {
        const calendar = readIcs(inCalendar(icalLine('SUMMARY', icalText(text))));
        expect(calendar.properties.map(({ name }) => name)).toEqual(['SUMMARY']);
        expect(textOf(property(calendar, 'SUMMARY'))).toBe(visible(text));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a line of a calendar', () => {
  it('is folded after 75 octets, and never within a character', () => {
    expect(icalLine('SUMMARY', 'a'.repeat(67))).toBe(`SUMMARY:${'a'.repeat(67)}\r\n`);
    expect(icalLine('SUMMARY', 'a'.repeat(68))).toBe(`SUMMARY:${'a'.repeat(67)}\r\n a\r\n`);
    expect(icalLine('SUMMARY', `${'a'.repeat(66)}ŵ`)).toBe(`SUMMARY:${'a'.repeat(66)}\r\n ŵ\r\n`);
    expect(icalLine('SUMMARY', `${'a'.repeat(64)}👩b`)).toBe(`SUMMARY:${'a'.repeat(64)}\r\n 👩b\r\n`);
  });

  it('is folded again where it goes on for long', () => {
    const lines = icalLine('X', 'ŵ'.repeat(100)).trimEnd().split('\r\n');
    expect(lines.map((line) => Buffer.byteLength(line))).toEqual([74, 75, 55]);
  });
});
