import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FIXTURES, fixture, repair, textOf } from './fixtures.ts';

/** What the repairs of a plan come to, the whole file. To write them anew: UPDATE=1 npx vitest run test/fix */
function expectedOf(name: string, text: string): string {
  const path = fixture(name, 'after.yaml');
  if (process.env.UPDATE === '1') writeFileSync(path, text);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

describe.each(FIXTURES)('%s', (name) => {
  const before = textOf(name);
  const after = repair(before).text;

  it('is repaired, and nothing else in it changes', () => {
    expect(after).toBe(expectedOf(name, after));
  });

  it('stays as it is when it is repaired again', () => {
    expect(repair(after)).toEqual({ text: after, made: [], refused: repair(after).refused });
  });

  it('is repaired in the same way with the line ends of Windows', () => {
    const windows = (text: string) => text.replaceAll('\n', '\r\n');
    expect(repair(windows(before)).text).toBe(windows(after));
  });

  it('is repaired in the same way without a line end after the last line', () => {
    expect(repair(before.replace(/\n$/, '')).text).toBe(after.replace(/\n$/, ''));
  });
});
