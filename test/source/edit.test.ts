import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../src/plan/fix.ts';
import type { Path } from '../../src/plan/place.ts';
import { changer } from '../../src/source/edit/change.ts';
import { writeScalar } from '../../src/source/edit/scalar.ts';
import { applyEdits, editedLines, Taken } from '../../src/source/edit/text-edit.ts';
import { isSameValue, withValues } from '../../src/source/edit/values-after.ts';
import { parse } from '../../src/source/parse.ts';
import { style, type Tree, tree, valuesOf, written } from './trees.ts';

/** A text, a place in it and what is to happen there. Now and then the place does not allow it. */
const anyEdit = (values: Tree): fc.Arbitrary<Edit> => {
  const paths = [...valuesOf(values)].map(({ path }) => path).filter((path) => path.length > 0);
  const path = fc.constantFrom(...paths);
  const words = fc.constantFrom('May 2022', 'Note: this', '[a, b]', '#3', "don't", 'no', '10:30', 'tŷ');
  return fc.oneof(
    fc.record({ do: fc.constant('set' as const), path, value: words }),
    fc.record({ do: fc.constant('set' as const), path: path.map(beside), value: words }),
    fc.record({ do: fc.constant('set' as const), path: path.map(beside), value: fc.record({ date: words }) }),
    fc.record({ do: fc.constant('remove' as const), path }),
    fc.record({
      do: fc.constant('wrap' as const),
      path,
      key: fc.constant('says'),
      beside: fc.record({ by: words }),
    }),
    fc.record({ do: fc.constant('note' as const), path, about: fc.constant('leads'), words }),
  );
};

/** A key that is not there yet, next to one that is. */
const beside = (path: Path): Path => [...path.slice(0, -1), 'completed'];

const anyCase = fc
  .tuple(tree, style, fc.boolean())
  .chain(([values, how, windows]) => fc.tuple(fc.constant({ values, how, windows }), anyEdit(values)));

describe('changer', () => {
  it('makes the file say what was meant and nothing else, however it is written', () => {
    let made = 0;
    fc.assert(
      fc.property(anyCase, ([{ values, how, windows }, edit]) => {
        const text = windows ? written(values, how).replaceAll('\n', '\r\n') : written(values, how);
        const parsed = parse(text);
        fc.pre(parsed.problems.length === 0);
        const change = changer(text, parsed)([edit]);
        if (change === undefined) return;
        made += 1;
        const after = applyEdits(text, change.edits);
        const read = parse(after);
        expect(read.problems).toEqual([]);
        const meant = withValues(parsed.value, change.values);
        expect(isSameValue(read.value, meant), after).toBe(true);
        if (edit.do !== 'note') expect(change.values.length).toBe(1);
        else expect(isSameValue(read.value, parsed.value)).toBe(true);
        // What has been noted is not noted again.
        if (edit.do === 'note') expect(changer(after, read)([edit])).toBeUndefined();
      }),
      { numRuns: 800 },
    );
    expect(made).toBeGreaterThan(100);
  });
});

/** Lower-case words that are no keys of the format. */
const word = fc.stringMatching(/^[a-z]{1,8}$/).map((letters) => `x${letters}`);
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
const comment = fc.constantFrom('', '', '', ' # a comment\n      ', '\n      ', '\n  # above\n      ');

/** A group in braces as people write it: quotes, lists, comments, line ends, and commas in the middle of a text. */
const group = fc.uniqueArray(
  fc.record({
    key: word,
    value: fc.oneof(
      words.map((text) => ({ text, written: text })),
      words.map((text) => ({ text, written: `"${text}"` })),
      fc.tuple(words, words).map(([a, b]) => ({ text: `${a}, ${b}`, written: `'${a}, ${b}'` })),
      fc
        .array(words, { minLength: 2, maxLength: 4 })
        .map((all) => ({ text: all.join(', '), written: all.join(', ') })),
      fc.tuple(words, words).map(([a, b]) => ({ text: [a, b], written: `[${a}, ${b}]` })),
      fc.tuple(word, words).map(([a, b]) => ({ text: { [a]: b }, written: `{${a}: ${b}}` })),
    ),
    gap: comment,
  }),
  { selector: ({ key }) => key, minLength: 1, maxLength: 5 },
);

describe('open', () => {
  it.each([
    ['below a key', (braces: string) => `a: 1\nextra: ${braces} # beside\nz: 2 # last\n`, ['extra']],
    [
      'in a list',
      (braces: string) => `a: 1\nextra:\n    - one\n    -   ${braces}\nz: 2 # last\n`,
      ['extra', 1],
    ],
    ['in brackets', (braces: string) => `a: 1\nextra: [one, ${braces}]\nz: 2 # last\n`, ['extra', 1]],
  ])('makes whole what a comma had cut, and keeps every comment: %s', (_, around, path) => {
    fc.assert(
      fc.property(group, fc.boolean(), (entries, windows) => {
        const parts = entries.map(({ key, value, gap }) => `${key}: ${value.written},${gap}`);
        const unix = around(`{ ${parts.join(' ')} }`);
        const text = windows ? unix.replaceAll('\n', '\r\n') : unix;
        const parsed = parse(text);
        const change = changer(text, parsed)([{ do: 'open', path }]);
        // A line has room for one comment.
        if (change === undefined) expect(text.split('#').length).toBeGreaterThan(3);
        fc.pre(change !== undefined);
        const after = applyEdits(text, change.edits);
        const { value, problems } = parse(after);
        expect(problems).toEqual([]);
        const meant = Object.fromEntries(entries.map(({ key, value: { text: one } }) => [key, one]));
        expect(isSameValue(value, withValues(parsed.value, [{ path, value: meant }])), after).toBe(true);
        expect(after.match(/#.*/g)?.toSorted()).toEqual(text.match(/#.*/g)?.toSorted());
        expect(after.endsWith(windows ? '\r\nz: 2 # last\r\n' : '\nz: 2 # last\n')).toBe(true);
      }),
    );
  });
});

describe('writeScalar', () => {
  it('writes any text of one line so that it is read as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (text, inFlow) => {
        const scalar = writeScalar(text, inFlow);
        if (scalar === undefined) return;
        const file = inFlow ? `a: [ ${scalar} ]\n` : `a: ${scalar}\n`;
        expect(parse(file).value).toEqual({ a: inFlow ? [text] : text });
      }),
    );
  });

  it.each([
    ['May 2022', 'May 2022'],
    ['2022/23', '2022/23'],
    ['Note: this', '"Note: this"'],
    ['Say "no"', 'Say "no"'],
    ['"No" is the word', `'"No" is the word'`],
    ['a #3', '"a #3"'],
    ['no', '"no"'],
    ['', '""'],
    ['-', '"-"'],
  ])('writes %s with no more quotes than it needs', (text, scalar) => {
    expect(writeScalar(text)).toBe(scalar);
  });

  it('writes no text that one line cannot hold', () => {
    expect(writeScalar('one\ntwo')).toBeUndefined();
    expect(writeScalar('a\ttab')).toBeUndefined();
  });
});

describe('text edits', () => {
  const text = 'one\ntwo\nthree\n';
  const edits = [
    { range: [4, 8] as const, text: '' },
    { range: [8, 8] as const, text: 'a\nb\n' },
    { range: [0, 3] as const, text: 'ONE' },
  ];

  it('are made in the order of the text', () => {
    expect(applyEdits(text, edits)).toBe('ONE\na\nb\nthree\n');
  });

  it('tell the lines that they have made', () => {
    expect(editedLines(text, edits)).toEqual([
      [1, 1],
      [2, 2],
      [2, 4],
    ]);
  });

  it('are taken one after the other, and never where they touch', () => {
    const at = (...ranges: [number, number][]) => ranges.map((range) => ({ range, text: '' }));
    const taken = new Taken();
    expect(taken.take(at([4, 6], [6, 6], [10, 12]))).toBe(true);
    for (const range of [
      [3, 4],
      [6, 7],
      [5, 5],
      [0, 20],
      [9, 10],
      [12, 12],
    ] as [number, number][]) {
      expect(taken.take(at(range)), `${range}`).toBe(false);
    }
    expect(taken.take(at([0, 3], [4, 4]))).toBe(false);
    expect(taken.take(at([0, 3], [7, 9], [13, 13]))).toBe(true);
    expect(taken.take(at([8, 8]))).toBe(false);
  });
});
