import fc from 'fast-check';
import { parseDocument, stringify, type ToStringOptions } from 'yaml';

/** What a plan is made of: text, lists, and maps without prototype. */
export type Tree = string | Tree[] | { [key: string]: Tree };

/** Any text that a file can hold, tricky ones often: what YAML would take for a number, a comment, a sign. */
const text: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    ...[
      '1.10',
      '010',
      'no',
      'null',
      '~',
      '2014',
      '2024-11-30',
      '10:30',
      '?',
      '@home',
      '%',
      '#3',
      'Note: this',
    ],
    ...['- one', '[TBC]', '{x}', 'a, b', "don't", '"so" called', 'C:\\path', 'tŷ – dŵr 😀', ' spaces ', ''],
    ...[
      'one\ntwo',
      'one\n\n- two\n- three\n',
      '  in\nout',
      'a #b',
      '&c',
      '*d',
      '!e',
      '| f',
      '> g',
      '---',
      '...',
    ],
  ),
  // Printable characters only; and no line that begins with a hyphen by chance.
  fc.string({ unit: 'grapheme' }).filter((one) => !/[\p{Cc}\u2028\u2029\ufeff\ufffe\uffff]/u.test(one)),
);

const key: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    'id',
    'ref',
    'title',
    'due',
    'a/b',
    '~',
    'x;y',
    'quo"te',
    "apo'",
    'cynnydd ŵ',
    'no',
    '1',
    '😀',
  ),
  text.filter(
    (one) => one !== '' && !/\n/.test(one) && !['__proto__', 'constructor', 'prototype'].includes(one),
  ),
);

/** A map of anything that a file can hold, a few levels deep. */
export const tree: fc.Arbitrary<{ [key: string]: Tree }> = fc.letrec<{
  map: { [key: string]: Tree };
  any: Tree;
}>((tie) => ({
  map: fc
    .uniqueArray(fc.tuple(key, tie('any')), { selector: ([name]) => name, minLength: 1, maxLength: 5 })
    .map((entries) => Object.assign(Object.create(null), Object.fromEntries(entries))),
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    fc.array(tie('any'), { maxLength: 4 }),
    tie('map'),
  ),
})).map;

/** The ways in which people and programs write the same values. */
export const style: fc.Arbitrary<ToStringOptions & { collectionStyle: 'any' | 'block' | 'flow' }> = fc.record(
  {
    collectionStyle: fc.constantFrom('any' as const, 'block' as const, 'flow' as const),
    defaultStringType: fc.constantFrom(
      'PLAIN',
      'QUOTE_SINGLE',
      'QUOTE_DOUBLE',
      'BLOCK_LITERAL',
      'BLOCK_FOLDED',
    ),
    defaultKeyType: fc.constantFrom('PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE'),
    indent: fc.constantFrom(2, 4),
    indentSeq: fc.boolean(),
    flowCollectionPadding: fc.boolean(),
    lineWidth: fc.constant(0),
  },
);

/** The values as a file, in one of its styles. Now and then the library writes what it cannot read itself: not that. */
export function written(values: Tree, how: ToStringOptions): string {
  const text = stringify(values, how);
  const document = parseDocument(text, { schema: 'failsafe' });
  fc.pre(document.errors.length === 0 && JSON.stringify(document.toJS()) === JSON.stringify(values));
  return text;
}

/** Every value of a tree, with the way to it. */
export function* valuesOf(
  value: Tree,
  path: readonly (string | number)[] = [],
): Iterable<{ path: readonly (string | number)[]; value: Tree }> {
  yield { path, value };
  if (typeof value === 'string') return;
  for (const [part, inner] of Object.entries(value)) {
    yield* valuesOf(inner, [...path, Array.isArray(value) ? Number(part) : part]);
  }
}
