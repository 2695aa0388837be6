import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { persistently } from '../../src/files/persistently.ts';
import { CannotWrite, writeAll, writeFiles } from '../../src/report/write.ts';

let base: string;

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'civicplan-write-'));
});
afterEach(() => {
  rmSync(base, { recursive: true, force: true });
});

const read = (name: string) => readFileSync(join(base, name), 'utf8');

describe('writeFiles', () => {
  it('writes text and bytes into a folder that it makes, and leaves nothing else', () => {
    writeFiles(join(base, 'a/b'), [
      { name: 'plan.md', content: 'Ŵ\n' },
      { name: 'plan.pdf', content: new Uint8Array([1, 2, 255]) },
      { name: 'more/plan.json', content: '{}' },
    ]);
    expect(read('a/b/plan.md')).toBe('Ŵ\n');
    expect([...readFileSync(join(base, 'a/b/plan.pdf'))]).toEqual([1, 2, 255]);
    expect(read('a/b/more/plan.json')).toBe('{}');
    expect(readdirSync(join(base, 'a/b')).sort()).toEqual(['more', 'plan.md', 'plan.pdf']);
  });

  it('replaces what stands there, a link by a file of its own', () => {
    writeFileSync(join(base, 'elsewhere'), 'untouched');
    writeFileSync(join(base, 'old.md'), 'old');
    symlinkSync(join(base, 'elsewhere'), join(base, 'link.md'));
    writeFiles(base, [
      { name: 'old.md', content: 'new' },
      { name: 'link.md', content: 'new' },
    ]);
    expect([read('old.md'), read('link.md'), read('elsewhere')]).toEqual(['new', 'new', 'untouched']);
  });

  it('writes a text that comes in pieces, and nothing where the last piece cannot be made', () => {
    function* pieces(last: () => string) {
      yield 'Ŵ\n';
      yield '';
      yield last();
    }
    writeAll([{ path: join(base, 'whole.txt'), content: pieces(() => 'end\n') }]);
    expect(read('whole.txt')).toBe('Ŵ\nend\n');

    const broken = () => {
      throw new Error('broken');
    };
    const files = [
      { path: join(base, 'other.txt'), content: 'other' },
      { path: join(base, 'whole.txt'), content: pieces(broken) },
    ];
    expect(() => writeAll(files)).toThrow('broken');
    expect(readdirSync(base)).toEqual(['whole.txt']);
    expect(read('whole.txt')).toBe('Ŵ\nend\n');
  });

  it('goes round the temporary files of runs that were killed', () => {
    writeFileSync(join(base, '.plan.md.1.tmp'), 'half a f');
    writeFiles(base, [{ name: 'plan.md', content: 'whole' }]);
    expect(read('plan.md')).toBe('whole');
    expect(read('.plan.md.1.tmp')).toBe('half a f');
  });

  it.each([
    '../plan.md',
    'a/../../plan.md',
    '/etc/plan.md',
    '..\\plan.md',
    'C:plan.md',
    'plan.md\0.txt',
    '',
    '.',
  ])('refuses the name %j', (name) => {
    expect(() => writeFiles(join(base, 'out'), [{ name, content: '' }])).toThrow(CannotWrite);
    expect(existsSync(join(base, 'out'))).toBe(false);
  });

  it.each(['.git/hooks', '.GIT', '.git./x', '.github', '.github/workflows', 'out/.Github/x'])(
    'refuses the folder %s of git or GitHub',
    (folder) => {
      const write = () => writeFiles(join(base, folder), [{ name: 'evil.yml', content: '' }]);
      expect(write).toThrow(/git or GitHub/);
      expect(readdirSync(base)).toEqual([]);
    },
  );

  it('writes in a repository that is called .github, and not in the .github of that', () => {
    mkdirSync(join(base, '.github/.git'), { recursive: true });
    writeFiles(join(base, '.github/out'), [{ name: 'plan.md', content: 'x' }]);
    expect(read('.github/out/plan.md')).toBe('x');
    expect(() => writeFiles(join(base, '.github/.github'), [{ name: 'x', content: '' }])).toThrow(
      CannotWrite,
    );
  });

  it('does not follow links to where reports may not go', () => {
    mkdirSync(join(base, '.git/hooks'), { recursive: true });
    mkdirSync(join(base, 'out'));
    mkdirSync(join(base, 'elsewhere'));
    symlinkSync(join(base, '.git/hooks'), join(base, 'linked'));
    symlinkSync(join(base, 'elsewhere'), join(base, 'out/sub'));
    expect(() => writeFiles(join(base, 'linked'), [{ name: 'x', content: '' }])).toThrow(/git or GitHub/);
    expect(() => writeFiles(join(base, 'out'), [{ name: 'sub/x', content: '' }])).toThrow(/link/);
    expect([readdirSync(join(base, '.git/hooks')), readdirSync(join(base, 'elsewhere'))]).toEqual([[], []]);
  });

  it('says in words that a part of the path is a file, and gives the code', () => {
    writeFileSync(join(base, 'file'), 'kept');
    const error = caught(() => writeFiles(join(base, 'file'), [{ name: 'plan.md', content: '' }]));
    expect(error.message).toMatch(/plan\.md cannot be written: a part of its path is a file/);
    expect(error.code).toMatch(/^(?:ENOTDIR|EEXIST)$/);
    expect(read('file')).toBe('kept');
  });

  it('writes none of the files when one of them cannot be', () => {
    mkdirSync(join(base, 'b.md'));
    writeFileSync(join(base, 'a.md'), 'old');
    const error = caught(() =>
      writeFiles(base, [
        { name: 'a.md', content: 'new' },
        { name: 'b.md', content: 'new' },
      ]),
    );
    expect(error).toMatchObject({ code: 'EISDIR', path: join(base, 'b.md') });
    expect(read('a.md')).toBe('old');
    expect(readdirSync(base).sort()).toEqual(['a.md', 'b.md']);
  });

  it('leaves the old reports, and nothing half done, when the disk is full', ({ skip }) => {
    const disk = join(base, 'disk');
    mkdirSync(disk);
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]).status === 0;
    skip(!mounted, 'a disk can only be mounted by root');
    try {
      writeFiles(disk, [{ name: 'a.md', content: 'old' }]);
      const error = caught(() =>
        writeFiles(disk, [
          { name: 'a.md', content: 'new' },
          { name: 'b.md', content: 'x'.repeat(100_000) },
        ]),
      );
      expect(error.code).toBe('ENOSPC');
      expect(error.message).toMatch(/disk is full/);
      expect(read('disk/a.md')).toBe('old');
      expect(readdirSync(disk)).toEqual(['a.md']);
    } finally {
      execFileSync('umount', [disk]);
    }
  });
});

describe('writeAll', () => {
  it('writes files in any folders, which it makes', () => {
    writeAll([
      { path: join(base, 'a/findings.json'), content: '{}' },
      { path: join(base, 'b/c/findings.xml'), content: '<a/>' },
    ]);
    expect([read('a/findings.json'), read('b/c/findings.xml')]).toEqual(['{}', '<a/>']);
    expect([readdirSync(join(base, 'a')), readdirSync(join(base, 'b/c'))]).toEqual([
      ['findings.json'],
      ['findings.xml'],
    ]);
  });

  it('writes none of them when one cannot be', () => {
    writeFileSync(join(base, 'file'), 'kept');
    const error = caught(() =>
      writeAll([
        { path: join(base, 'a.json'), content: '{}' },
        { path: join(base, 'file/b.json'), content: '{}' },
      ]),
    );
    expect(error.message).toMatch(/b\.json cannot be written: a part of its path is a file/);
    expect(readdirSync(base)).toEqual(['file']);
  });

  it('puts no file in the place of a device or a pipe', () => {
    execFileSync('mkfifo', [join(base, 'pipe')]);
    const error = caught(() => writeAll([{ path: join(base, 'pipe'), content: '{}' }]));
    expect(error.message).toMatch(/pipe cannot be written: .* no ordinary file/);
    expect(readdirSync(base)).toEqual(['pipe']);
    const devices = caught(() => writeAll([{ path: '/dev/stdout', content: '{}' }]));
    expect(devices.message).toBe('/dev/stdout cannot be written: this folder holds devices and no files.');
  });

  it('refuses the folders of git and GitHub', () => {
    expect(() => writeAll([{ path: join(base, '.github/workflows/x.yml'), content: '' }])).toThrow(
      /git or GitHub/,
    );
  });
});

describe('persistently', () => {
  const fail = (code: string) => Object.assign(new Error(code), { code });

  it('tries again while another program holds the file', () => {
    const pauses: number[] = [];
    let attempts = 0;
    const result = persistently(
      () => {
        if (++attempts < 4) throw fail('EPERM');
        return 'done';
      },
      (milliseconds) => pauses.push(milliseconds),
    );
    expect([result, attempts, pauses.length]).toEqual(['done', 4, 3]);
  });

  it('gives up after a second in all, and at once for what will not pass', () => {
    let waited = 0;
    const held = () =>
      persistently(
        () => {
          throw fail('EBUSY');
        },
        (milliseconds) => {
          waited += milliseconds;
        },
      );
    expect(held).toThrow('EBUSY');
    expect(waited).toBe(1000);
    const full = () =>
      persistently(
        () => {
          throw fail('ENOSPC');
        },
        () => {
          waited = -1;
        },
      );
    expect(full).toThrow('ENOSPC');
    expect(waited).toBe(1000);
  });
});

function caught(act: () => void): CannotWrite {
  try {
    act();
  } catch (error) {
    if (error instanceof CannotWrite) return error;
    throw error;
  }
  throw new Error('Nothing was thrown.');
}
