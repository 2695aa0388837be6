import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decode, LARGEST_FILE, readText } from '../../src/source/read.ts';
import { asNobody } from './nobody.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'civicplan-read-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('readText', () => {
  it('reads text, and drops a byte order mark', () => {
    expect(read('a.yaml', '\ufeffplan: tŷ\r\n')).toEqual({ text: 'plan: tŷ\r\n' });
  });

  it('reads names with spaces, line ends, signs of commands', () => {
    for (const name of [
      'a b.yaml',
      'a\nb.yaml',
      '--help.yaml',
      '::error::x.yaml',
      '$(x).yaml',
      'ŵ "x" #1.yaml',
    ]) {
      expect(read(name, 'plan: x')).toEqual({ text: 'plan: x' });
    }
  });

  it('takes a megabyte, and nothing larger', () => {
    expect(read('most.yaml', '#'.repeat(LARGEST_FILE))).toHaveProperty('text.length', LARGEST_FILE);
    expect(read('more.yaml', '#'.repeat(LARGEST_FILE + 1))).toMatchObject({ rule: 'file-too-large' });
    expect(read('much.yaml', '#'.repeat(20_000_000))).toMatchObject({ rule: 'file-too-large' });
  });

  it('follows a link inside the folder, and none that leads out of it', () => {
    mkdirSync(join(folder, 'plans', 'sub'), { recursive: true });
    writeFileSync(join(folder, 'secret.yaml'), 'secret: key');
    writeFileSync(join(folder, 'plans', 'a.yaml'), 'plan: a');
    const plans = join(folder, 'plans');
    symlinkSync('../a.yaml', join(plans, 'sub', 'in.yaml'));
    symlinkSync('../secret.yaml', join(plans, 'out.yaml'));
    symlinkSync('/etc/passwd', join(plans, 'passwd.yaml'));
    symlinkSync('..', join(plans, 'up'));
    expect(readText(join(plans, 'sub', 'in.yaml'), plans)).toEqual({ text: 'plan: a' });
    for (const name of ['out.yaml', 'passwd.yaml', 'up/secret.yaml', 'up']) {
      const refused = readText(join(plans, name), plans);
      expect(refused).toMatchObject({ rule: 'link-out-of-folder' });
      expect(JSON.stringify(refused)).not.toMatch(/secret|root:/);
    }
  });

  it('is not led astray by a folder whose name begins like the other one', () => {
    mkdirSync(join(folder, 'plans'));
    mkdirSync(join(folder, 'plans-old'));
    writeFileSync(join(folder, 'plans-old', 'a.yaml'), 'plan: a');
    symlinkSync('../plans-old/a.yaml', join(folder, 'plans', 'a.yaml'));
    const plans = join(folder, 'plans');
    expect(readText(join(plans, 'a.yaml'), plans)).toMatchObject({ rule: 'link-out-of-folder' });
  });

  it('finds a plan in a folder that is itself reached by a link', () => {
    mkdirSync(join(folder, 'real'));
    writeFileSync(join(folder, 'real', 'a.yaml'), 'plan: a');
    symlinkSync('real', join(folder, 'plans'));
    expect(readText(join(folder, 'plans', 'a.yaml'), join(folder, 'plans'))).toEqual({ text: 'plan: a' });
  });

  it('says what is wrong with links to nothing and round in circles', () => {
    symlinkSync('nowhere', join(folder, 'dangling.yaml'));
    symlinkSync('b.yaml', join(folder, 'a.yaml'));
    symlinkSync('a.yaml', join(folder, 'b.yaml'));
    expect(message('dangling.yaml')).toBe('This is a link to a file that is not there.');
    expect(message('a.yaml')).toBe('This is a link that leads round in a circle.');
    expect(message('never.yaml')).toBe('This file was not there any more when it was to be read.');
  });

  it('opens nothing but ordinary files, and waits for nobody', async () => {
    mkdirSync(join(folder, 'folder.yaml'));
    execFileSync('mkfifo', [join(folder, 'pipe.yaml')]);
    const server = createServer();
    await new Promise<void>((done) => server.listen(join(folder, 'socket.yaml'), done));
    expect(message('folder.yaml')).toBe('This is a folder with the name of a plan.');
    expect(message('pipe.yaml')).toBe('This is not an ordinary file, so it was not opened.');
    expect(readText(join(folder, 'socket.yaml'), folder)).toMatchObject({ rule: 'unreadable-file' });
    expect(readText('/dev/zero', '/dev')).toMatchObject({ rule: 'unreadable-file' });
    await new Promise((done) => server.close(done));
  });

  it('reads a file that says it is empty and is not, to its end', () => {
    expect(readText('/proc/self/status', '/proc')).toHaveProperty(
      'text',
      expect.stringContaining('\nThreads:'),
    );
  });

  it.skipIf(process.platform === 'win32')('says so when it may not read', async () => {
    chmodSync(folder, 0o755);
    writeFileSync(join(folder, 'locked.yaml'), 'plan: x', { mode: 0o000 });
    await asNobody(() => expect(message('locked.yaml')).toMatch(/^This may not be read by the person/));
  });
});

describe('decode', () => {
  it('points at the first letter that is not UTF-8', () => {
    const latin = Buffer.concat([
      Buffer.from('plan: x\ntitle: ŵ – caf'),
      Buffer.from([0xe9]),
      Buffer.from(' £\n'),
    ]);
    const text = 'plan: x\ntitle: ŵ – caf\ufffd £\n';
    const at = text.indexOf('\ufffd');
    expect(decode(latin)).toMatchObject({ rule: 'not-utf8', shown: { text, range: [at, at + 1] } });
  });

  it('does not take U+FFFD in the text for a mistake', () => {
    expect(decode(Buffer.from('a \ufffd b'))).toEqual({ text: 'a \ufffd b' });
    const bytes = Buffer.concat([Buffer.from('\ufeffa \ufffd\ufffd '), Buffer.from([0xff, 0x20, 0x80])]);
    expect(decode(bytes)).toMatchObject({ shown: { range: [5, 6] } });
  });

  it('knows UTF-16 by its mark', () => {
    const message = 'This file is saved as UTF-16 and not as UTF-8, so it cannot be read.';
    expect(decode(Buffer.from('\ufeffplan: x', 'utf16le'))).toMatchObject({ rule: 'not-utf8', message });
  });

  it.each([
    ['a text that is cut in the middle of a letter', [0x61, 0xc3]],
    ['more bytes than the letter needs', [0xc0, 0xaf]],
    ['half of a pair of surrogates', [0xed, 0xa0, 0x80]],
    ['beyond the last letter', [0xf5, 0x80, 0x80, 0x80]],
  ])('refuses %s', (_name, bytes) => {
    expect(decode(Buffer.from(bytes))).toMatchObject({ rule: 'not-utf8' });
  });
});

function read(name: string, content: string) {
  writeFileSync(join(folder, name), content);
  return readText(join(folder, name), folder);
}

function message(name: string): string {
  const result = readText(join(folder, name), folder);
  return 'message' in result ? result.message : 'was read';
}
