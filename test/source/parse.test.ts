import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import type { Span } from '../../src/plan/finding.ts';
import { atKey, atOwner, atValue } from '../../src/plan/place.ts';
import { parse } from '../../src/source/parse.ts';
import { style, tree, valuesOf, written } from './trees.ts';

describe('parse', () => {
  it('reads back whatever was written, in whatever style', () => {
    fc.assert(
      fc.property(tree, style, (values, how) => {
        const { value, problems } = parse(written(values, how));
        expect(problems).toEqual([]);
        expect(value).toEqual(values);
      }),
      { numRuns: 300 },
    );
  });

  it('points at text that reads back to the value it stands for', () => {
    fc.assert(
      fc.property(tree, style, (values, how) => {
        const text = written(values, how);
        const parsed = parse(text);
        const sliced = slicer(text);
        for (const { path, value } of valuesOf(values)) {
          const key = typeof path.at(-1) === 'string' ? path.at(-1) : undefined;
          const found = sliced(parsed.locate(atValue(path)));
          if (typeof value === 'string' && !isBlock(found, key)) expect(readBack(found)).toBe(value);
          else if (key !== undefined) expect(readBack(found)).toBe(key);
          if (key !== undefined) expect(readBack(sliced(parsed.locate(atKey(path))))).toBe(key);
          expectInside(parsed.locate(atOwner(path)), text);
          expectInside(parsed.locate(atOwner([...path, 'no such key', 7])), text);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('takes the same from lines that end as on Windows', () => {
    fc.assert(
      fc.property(tree, style, (values, how) => {
        const text = written(values, how);
        expect(parse(text.replaceAll('\n', '\r\n')).value).toEqual(parse(text).value);
      }),
    );
  });

  it('never throws, and never points out of the text, whatever the text', () => {
    const piece = fc.constantFrom(
      ...[
        'a',
        'id',
        ': ',
        ':',
        '- ',
        '-',
        '\n',
        '\r\n',
        '\r',
        '  ',
        '\t',
        '#',
        ' #x',
        '"',
        "'",
        '[',
        ']',
        '{',
        '}',
      ],
      ...[
        ',',
        '?',
        '? ',
        '|',
        '>',
        '|2',
        '&a ',
        '*a',
        '!t ',
        '%Y',
        '@',
        '`',
        '---\n',
        '...\n',
        '\\',
        '<<<<<<< x\n',
      ],
      ...['\u0000', '\u00a0', '\ufeff', '😀', '\ud800', '~', 'null', '__proto__', '<<', '\u2028', '\u0085'],
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece, { maxLength: 40 }).map((all) => all.join('')),
          fc.string(),
        ),
        (text) => {
          const { problems, span, locate } = parse(text);
          for (const { range, message, help } of problems) {
            expectInside(span(range), text);
            expect(`${message} ${help}`).not.toMatch(
              /undefined|\[object|NaN|implicit|scalar|mapping|sequence/,
            );
          }
          expectInside(locate(atValue(['id', 0, 'x'])), text);
        },
      ),
      { numRuns: 5000 },
    );
  });

  it('keeps every scalar as it was written', () => {
    const text =
      'a: 1.10\nb: 010\nc: no\nd: 2014\ne: 2024-11-30\nf: 1e3\ng: 0x1F\nh: True\ni: .5\nj: 12:30:45\nk: 1_000';
    expect(parse(text).value).toEqual({
      ...{
        a: '1.10',
        b: '010',
        c: 'no',
        d: '2014',
        e: '2024-11-30',
        f: '1e3',
        g: '0x1F',
        h: 'True',
        i: '.5',
      },
      ...{ j: '12:30:45', k: '1_000' },
    });
  });

  it('leaves out what is not said, and keeps what is written in quotes', () => {
    const text = 'a:\nb: ~\nc: null\nd: ""\ne: "~"\nf: "null"\ng:\n  - x\n  -\n  - ~\n  - y\n';
    expect(parse(text).value).toEqual({ d: '', e: '~', f: 'null', g: ['x', 'y'] });
  });

  it('counts entries of a list without the empty ones, in values and in places', () => {
    const { locate } = parse('g:\n  - x\n  -\n  - ~\n  - y\n');
    expect(locate(atValue(['g', 1]))).toMatchObject({ line: 5, column: 5 });
  });

  it('hands over maps without a prototype', () => {
    const value = parse('a:\n  b: c\n').value as { a: object };
    expect(Object.getPrototypeOf(value)).toBeNull();
    expect(Object.getPrototypeOf(value.a)).toBeNull();
  });

  it('tells whether a key stands there, with a value or without', () => {
    const { holds } = parse('a:\nb: {c: ~}\n');
    expect([holds(['a']), holds(['b', 'c']), holds(['b', 'd']), holds(['a', 'x'])]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

/**
 * Each of these has taken a YAML reader seconds or its stack. The limits are several times what an idle
 * machine takes (20,000 keys: a fifth of a second), and far below what was measured without the guards.
 */
describe('a file made to hurt', () => {
  const bad: readonly [name: string, text: string, most: number][] = [
    ['20,000 keys', Array.from({ length: 20_000 }, (_, i) => `key${i}: value\n`).join(''), 3000],
    [
      '20,000 people',
      `people:\n${Array.from({ length: 20_000 }, (_, i) => `  p${i}: {kind: officer}\n`).join('')}`,
      5000,
    ],
    ['brackets 100,000 deep', `a: ${'['.repeat(100_000)}`, 1000],
    ['brackets 500,000 deep and closed', '['.repeat(500_000) + ']'.repeat(500_000), 1000],
    ['lists 300,000 deep', `${'- '.repeat(300_000)}x`, 1000],
    ['keys 300,000 deep', 'a: '.repeat(300_000), 1000],
    ['questions 300,000 deep', `${'? '.repeat(300_000)}x`, 1000],
    ['lines ever further in', Array.from({ length: 1300 }, (_, i) => `${' '.repeat(i)}a:\n`).join(''), 5000],
    ['a million empty lines', '\n'.repeat(990_000), 10_000],
    ['a million quotes', "'".repeat(990_000), 5000],
    ['a quote that never ends', `a: "${'b\n '.repeat(300_000)}`, 5000],
    ['100,000 plans', '---\na: b\n'.repeat(100_000), 1000],
    [
      '50,000 aliases',
      `a: &a [x]\n${Array.from({ length: 50_000 }, (_, i) => `b${i}: *a\n`).join('')}`,
      5000,
    ],
    ['a million hyphens', '-'.repeat(990_000), 5000],
    ['a million colons', ':'.repeat(990_000), 5000],
  ];

  it.each(bad)('%s', (_name, text, most) => {
    // The machine may be busy: the best of three runs counts.
    let best = timeOf(text);
    for (let again = 0; again < 2 && best >= most; again += 1) best = Math.min(best, timeOf(text));
    expect(best).toBeLessThan(most);
  });
});

function timeOf(text: string): number {
  const start = performance.now();
  const { problems, span } = parse(text);
  for (const { range } of problems.slice(0, 100)) span(range);
  return performance.now() - start;
}

function readBack(text: string): unknown {
  // As an entry of a list, because `---` and `...` mean something else where a file begins.
  return parseYaml(`- ${text}`, { schema: 'failsafe' })[0];
}

/** A text of several lines that begins below its sign is found by its key, in a list by the sign. */
function isBlock(found: string, key: unknown): boolean {
  return key === undefined ? /^[|>]$/.test(found) : readBack(found) === key;
}

function slicer(text: string): (span: Span) => string {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const offset = (line: number, column: number) => (starts[line - 1] ?? Number.NaN) + column - 1;
  return ({ line, column, endLine, endColumn }) =>
    text.slice(offset(line, column), offset(endLine, endColumn));
}

function expectInside({ line, column, endLine, endColumn }: Span, text: string): void {
  const lines = text.split('\n').map(({ length }) => length);
  expect(column).toBeGreaterThanOrEqual(1);
  expect(column).toBeLessThanOrEqual((lines[line - 1] ?? -1) + 1);
  expect(endColumn).toBeLessThanOrEqual((lines[endLine - 1] ?? -1) + 1);
  expect(endLine > line || (endLine === line && endColumn >= column)).toBe(true);
}
