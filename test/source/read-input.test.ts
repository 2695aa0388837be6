import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { decode, LARGEST_FILE } from '../../src/source/read.ts';
import { readInput } from '../../src/source/read-input.ts';

const read = (...parts: (string | Uint8Array)[]) =>
  readInput(Readable.from(parts.map((part) => Buffer.from(part))));

describe('readInput', () => {
  it('reads text in pieces, also where they part a letter, and drops a byte order mark', async () => {
    expect(await read('plan: ', 'tŷ\r\n')).toEqual({ text: 'plan: tŷ\r\n' });
    const bytes = Buffer.from('\ufeffplan: tŷ\n');
    expect(await read(...Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual({ text: 'plan: tŷ\n' });
    expect(await read()).toEqual({ text: '' });
  });

  it('refuses what is not UTF-8, as it does in a file', async () => {
    const latin = Buffer.from('plan: a\ntitle: caf\xe9\n', 'latin1');
    expect(await read(latin)).toEqual(decode(latin));
    expect(await read(latin)).toMatchObject({ rule: 'not-utf8' });
  });

  it('takes a megabyte, and stops reading behind it', async () => {
    expect(await read('#'.repeat(LARGEST_FILE))).toHaveProperty('text.length', LARGEST_FILE);
    let given = 0;
    async function* endless() {
      for (;;) {
        given += 1;
        yield Buffer.alloc(65_536, '#');
      }
    }
    expect(await readInput(endless())).toMatchObject({ rule: 'file-too-large' });
    expect(given).toBe(Math.ceil((LARGEST_FILE + 1) / 65_536));
  });

  it('says so where the system does not let it read', async () => {
    const failing = new Readable({
      read() {
        this.destroy(Object.assign(new Error('no'), { code: 'EIO' }));
      },
    });
    expect(await readInput(failing)).toMatchObject({
      rule: 'unreadable-file',
      message: 'This file could not be read (EIO).',
    });
  });
});
