import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/formats/index.ts';
import { jsonText } from '../../src/formats/json-text.ts';
import { inPieces } from '../../src/formats/pieces.ts';
import { planText, reportOn } from '../check/reports.ts';
import { PLAIN } from './report.ts';
import { whole } from './whole.ts';

/** A list that is not in memory as a whole. */
function* each<T>(entries: readonly T[]): Iterable<T> {
  yield* entries;
}

describe('pieces', () => {
  it('are the same text, in no more calls than it is worth', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 20_000 })), (texts) => {
        const pieces = [...inPieces(texts)];
        expect(pieces.join('')).toBe(texts.join(''));
        for (const piece of pieces.slice(0, -1)) expect(piece.length).toBeGreaterThanOrEqual(64 * 1024);
        expect(pieces).not.toContain('');
      }),
    );
  });

  it('come before all is made', () => {
    let made = 0;
    function* texts() {
      for (;;) {
        made += 1;
        yield 'x'.repeat(1000);
      }
    }
    const [first] = inPieces(texts());
    expect(first).toHaveLength(66_000);
    expect(made).toBe(66);
  });
});

describe('JSON in pieces', () => {
  const entry = fc.dictionary(fc.string(), fc.jsonValue());

  it('is the text of JSON.stringify, however deep a list stands', () => {
    fc.assert(
      fc.property(
        fc.array(entry),
        fc.array(entry),
        fc.dictionary(fc.string(), fc.jsonValue()),
        (one, other, rest) => {
          const value = <List>(list: (entries: readonly object[]) => List) => ({
            rest,
            list: list(one),
            runs: [{ before: 1, list: list(other), after: rest }],
          });
          expect(whole(jsonText)(value(each))).toBe(
            `${JSON.stringify(
              value((entries) => entries),
              null,
              2,
            )}\n`,
          );
        },
      ),
    );
  });
});

describe('plans that are there one at a time', () => {
  const action = (id: number, due: string) => [`- id: ${id}`, '  title: Do it', `  due: ${due}`];
  const report = reportOn({
    'a.yaml': planText('a', ...action(1, 'May 2024'), ...action(2, 'TBC')),
    'b.yaml': 'plan: [',
    'c.yaml': planText('c', ...action(1, 'July 2024'), ...action(1, 'May 2030')),
  });
  /** What is read of one plan is gone when the next is asked for. */
  const plans: Iterable<(typeof report.plans)[number]> = {
    *[Symbol.iterator]() {
      for (const plan of report.plans) yield structuredClone(plan);
    },
  };

  it.each(Object.entries(FORMATS))('are printed alike, as %s', (_, format) => {
    for (const groupBy of ['file', 'lead'] as const) {
      const options = { ...PLAIN, groupBy };
      expect(whole(format)({ ...report, plans }, options)).toBe(whole(format)(report, options));
    }
  });
});
