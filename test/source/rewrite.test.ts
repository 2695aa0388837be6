import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CannotWrite } from '../../src/files/cannot-write.ts';
import { readOriginal, rewrite } from '../../src/source/rewrite.ts';
import { folderWith } from '../e2e/civicplan.ts';
import { asNobody } from './nobody.ts';

function opened(content: string | Uint8Array) {
  const root = folderWith({ 'a.yaml': content });
  const path = join(root, 'a.yaml');
  return { root, path, original: readOriginal({ path, name: 'a.yaml', root }) ?? expect.unreachable() };
}

describe('rewrite', () => {
  it('leaves what somebody else has written since, and no other file behind', () => {
    const { root, path, original } = opened('plan: a\n');
    writeFileSync(path, 'plan: b\n');
    expect(() => rewrite(original, 'plan: c\n')).toThrow(
      new CannotWrite('a.yaml', 'it has changed since it was read. Run the command again.'),
    );
    expect(readFileSync(path, 'utf8')).toBe('plan: b\n');
    expect(readdirSync(root)).toEqual(['a.yaml']);
  });

  it('leaves a file that may not be written, though one could be put in its place', async () => {
    const { root, path, original } = opened('plan: a\n');
    chmodSync(root, 0o777);
    chmodSync(path, 0o444);
    await asNobody(() => {
      expect(() => rewrite(original, 'plan: c\n')).toThrow(
        /^a\.yaml cannot be written: it may not be written/,
      );
    });
    expect(readFileSync(path, 'utf8')).toBe('plan: a\n');
  });

  it('keeps the byte order mark, which the text is without', () => {
    const { path, original } = opened('\ufeffplan: a\r\n');
    expect(original.text).toBe('plan: a\r\n');
    rewrite(original, 'plan: b\r\n');
    expect(readFileSync(path, 'utf8')).toBe('\ufeffplan: b\r\n');
  });
});

describe('readOriginal', () => {
  it('reads nothing that the check does not read either', () => {
    const root = folderWith({ 'wide.yaml': new Uint8Array([0xff, 0xfe, 0x41, 0]) });
    const file = (name: string) => ({ path: join(root, name), name, root });
    expect(readOriginal(file('wide.yaml'))).toBeUndefined();
    expect(readOriginal(file('nowhere.yaml'))).toBeUndefined();
  });
});
