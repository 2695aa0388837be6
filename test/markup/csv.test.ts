import fc from 'fast-check';
import { parseCsv } from 'hucre/csv';
import { describe, expect, it } from 'vitest';
import { csvField } from '../../src/markup/csv.ts';
import { visible } from '../../src/words/printable.ts';
import { hostileText } from './hostile.ts';

/** As the guide tells it to whoever reads a file back. */
const readBack = (field: string) => field.replace(/^'/, '');

const formula = fc
  .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', "'", '＝', '＋', '－', '＠'), hostileText)
  .map((parts) => parts.join(''));

describe('csvField', () => {
  it.each([
    ['May 2022', 'May 2022'],
    ['Culture, people', '"Culture, people"'],
    ['The “One Council” plan', 'The “One Council” plan'],
    ['so-called "plan"', '"so-called ""plan"""'],
    ['one\r\ntwo', '"one\ntwo"'],
    ['=HYPERLINK("http://a.b")', '"\'=HYPERLINK(""http://a.b"")"'],
    ['+44', "'+44"],
    ['- none', "'- none"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', '"\'\n=1"'],
    ['＝1+1', "'＝1+1"],
    ["'quoted'", "''quoted'"],
    ['a = b', 'a = b'],
    ['\u0000\u202e', '\\u0000\\u202e'],
    ['', ''],
  ])('writes %j as %j', (text, field) => {
    expect(csvField(text)).toBe(field);
  });

  it('is read back by another reader as the text that it was, whatever that is', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(hostileText, formula), { minLength: 2, maxLength: 5 }), (texts) => {
        const read = parseCsv(`${texts.map(csvField).join(',')}\r\n`, { delimiter: ',' });
        expect(read).toHaveLength(1);
        expect(read[0]?.map((field) => readBack(String(field ?? '')))).toEqual(texts.map(visible));
      }),
      { numRuns: 1000 },
    );
  });

  it('never begins as a formula does', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, formula), (text) => {
        expect(csvField(text).replace(/^"/, '')).not.toMatch(/^[=+\-@\t\r\n]/);
      }),
      { numRuns: 1000 },
    );
  });
});
