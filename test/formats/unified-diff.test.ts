import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unifiedDiff } from '../../src/formats/unified-diff.ts';

/** A reader of differences that knows nothing of the writer: it goes by the numbers in the heads. */
function apply(before: string, diff: string): string {
  const old = before.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const out: string[] = [];
  let at = 0;
  const [, ...hunks] = diff.split(/^(?=@@ )/m);
  for (const hunk of hunks) {
    const [head = '', ...lines] = hunk.match(/[^\n]*\n/g) ?? [];
    const [, from = '', length = '', fromNew = '', lengthNew = ''] =
      /^@@ -(\d+),(\d+) \+(\d+),(\d+) @@\n$/.exec(head) ?? [];
    const start = Number(length) === 0 ? Number(from) : Number(from) - 1;
    out.push(...old.slice(at, start));
    expect(out.length).toBe(Number(lengthNew) === 0 ? Number(fromNew) : Number(fromNew) - 1);
    const sides = { old: [] as string[], now: [] as string[] };
    for (const [index, line] of lines.entries()) {
      if (line.startsWith('\\')) continue;
      const text = lines[index + 1]?.startsWith('\\') ? line.slice(1, -1) : line.slice(1);
      if (line[0] !== '+') sides.old.push(text);
      if (line[0] !== '-') sides.now.push(text);
    }
    expect(sides.old).toEqual(old.slice(start, start + Number(length)));
    expect(sides.now.length).toBe(Number(lengthNew));
    out.push(...sides.now);
    at = start + Number(length);
  }
  return [...out, ...old.slice(at)].join('');
}

const line = fc.constantFrom('a', 'b', '', '- c', '+ d', '@@ -1,1 +1,1 @@', '\\ e', ' f\r');
const text = fc
  .tuple(fc.array(line, { maxLength: 30 }), fc.boolean())
  .map(([lines, ends]) => lines.join('\n') + (ends && lines.length > 0 ? '\n' : ''));

describe('unifiedDiff', () => {
  it('leads from one text to the other', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const diff = unifiedDiff('plans/a.yaml', before, after);
        expect(diff === '').toBe(before === after);
        expect(apply(before, diff)).toBe(after);
      }),
    );
  });

  it('takes no line away that it adds again', () => {
    const before = ['a', 'b', 'c', 'd', ''].join('\n');
    const after = ['a', 'x', 'b', 'c', 'y', 'd', ''].join('\n');
    expect(unifiedDiff('a.yaml', before, after)).toBe(
      ['--- a/a.yaml', '+++ b/a.yaml', '@@ -1,4 +1,6 @@', ' a', '+x', ' b', ' c', '+y', ' d', ''].join('\n'),
    );
  });

  it('parts changes that are far from each other', () => {
    const before = Array.from({ length: 20 }, (_, index) => `${index}\n`);
    const after = before.map((one, index) => (index === 2 || index === 17 ? 'x\n' : one));
    expect(unifiedDiff('a.yaml', before.join(''), after.join('')).match(/^@@.*$/gm)).toEqual([
      '@@ -1,6 +1,6 @@',
      '@@ -15,6 +15,6 @@',
    ]);
  });

  it.each([
    ['plans/a.yaml', '--- a/plans/a.yaml\n'],
    ['plans/tŷ.yaml', '--- a/plans/tŷ.yaml\n'],
    ['our plans/a.yaml', '--- a/our plans/a.yaml\t\n'],
    ['a"b\\c\n.yaml', '--- "a/a\\"b\\\\c\\012.yaml"\n'],
  ])('writes the name of %s as git does', (name, head) => {
    expect(unifiedDiff(name, 'a\n', 'b\n').startsWith(head)).toBe(true);
  });
});
