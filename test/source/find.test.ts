import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findPlans } from '../../src/source/find.ts';
import { loadPlan } from '../../src/source/load.ts';
import { asNobody } from './nobody.ts';

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'civicplan-find-'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

describe('findPlans', () => {
  it('finds the plans in a folder and the folders in it, in the order of their names', async () => {
    make('plans/b.yaml', 'plans/a.yml', 'plans/2022/C.YAML', 'plans/notes.md', 'plans/yaml', 'other/d.yaml');
    expect(await names('plans')).toEqual(['plans/2022/C.YAML', 'plans/a.yml', 'plans/b.yaml']);
  });

  it('leaves out hidden folders and node_modules, and takes hidden files', async () => {
    make('p/.git/a.yaml', 'p/node_modules/b.yaml', 'p/sub/.github/c.yaml', 'p/d.yaml', 'p/.e.yaml');
    expect(await names('p')).toEqual(['p/.e.yaml', 'p/d.yaml']);
    expect(await names('**/*.yaml')).toEqual(['p/d.yaml']);
  });

  it('takes a file as it is, whatever it is called', async () => {
    make('plan.txt', 'a b.yaml', 'a\nb.yaml', '--help.yaml', '::error::x.yaml', '[1].yaml', '.hidden/a.yaml');
    expect(await names('plan.txt', '.hidden/a.yaml')).toEqual(['.hidden/a.yaml', 'plan.txt']);
    expect(await names('.')).toEqual(['--help.yaml', '::error::x.yaml', '[1].yaml', 'a\nb.yaml', 'a b.yaml']);
    expect(await names('[1].yaml', '--help.yaml')).toEqual(['--help.yaml', '[1].yaml']);
  });

  it('spells out patterns', async () => {
    make(
      'plans/a-2021.yaml',
      'plans/b-2022.yaml',
      'plans/b-2022.md',
      'plans/sub/c-2022.yml',
      'x/d-2022.yaml',
    );
    expect(await names('plans/*-2022.*')).toEqual(['plans/b-2022.yaml']);
    expect(await names('plans/**/*-2022.{yaml,yml}')).toEqual(['plans/b-2022.yaml', 'plans/sub/c-2022.yml']);
    expect(await names(`${cwd}/*/*-202?.yaml`)).toHaveLength(3);
    expect(await names(`../${basename(cwd)}/x/*.yaml`)).toEqual(['x/d-2022.yaml']);
  });

  it('tells every path that leads to no plan, and finds those of the others', async () => {
    make('plans/a.yaml', 'empty/notes.md');
    const { files, unmatched } = await findPlans(
      ['plans', 'plan', 'empty', 'x/*.yaml', 'plans/*.md', ''],
      cwd,
    );
    expect(files.map(({ name }) => name)).toEqual(['plans/a.yaml']);
    expect(unmatched).toEqual([
      { given: 'plan', reason: 'There is no file or folder `plan`.' },
      { given: 'empty', reason: '`empty` holds no plan: no file in it ends in .yaml or .yml.' },
      { given: 'x/*.yaml', reason: 'No plan matches `x/*.yaml`.' },
      { given: 'plans/*.md', reason: 'No plan matches `plans/*.md`.' },
      { given: '', reason: 'A path is empty.' },
    ]);
  });

  it('takes a file once, by whatever paths it is reached', async () => {
    make('plans/a.yaml', 'plans/sub/b.yaml');
    link('plans/also-a.yaml', 'a.yaml');
    link('plans/0.yaml', 'sub/b.yaml');
    link('linked', 'plans');
    const all = ['plans/a.yaml', 'plans/sub/b.yaml'];
    expect(await names('plans', './plans/../plans', `${cwd}/plans/a.yaml`, 'plans/*.yaml', 'linked')).toEqual(
      all,
    );
    expect(await names('linked', 'plans/also-a.yaml', 'plans')).toEqual(all);
  });

  it('keeps the file and not the link to it, which may be refused', async () => {
    make('plans/a.yaml', 'texts/b.yaml');
    link('plans/b.yaml', '../texts/b.yaml');
    const both = await findPlans(['plans', 'texts'], cwd);
    expect(both.files.map(({ name }) => name)).toEqual(['plans/a.yaml', 'texts/b.yaml']);
    expect(await rules('plans')).toEqual([['plans/b.yaml', 'link-out-of-folder']]);
  });

  it('names what looks like a plan and cannot be read, and still finds the others', async () => {
    make('plans/a.yaml', 'plans/folder.yaml/b.yaml');
    link('plans/dangling.yaml', 'nowhere.yaml');
    link('plans/round.yaml', 'round.yaml');
    link('plans/elsewhere', '/etc');
    link('plans/within', 'folder.yaml');
    link('plans/notes', 'a.yaml');
    expect(await names('plans')).toEqual([
      'plans/a.yaml',
      'plans/dangling.yaml',
      'plans/elsewhere',
      'plans/folder.yaml',
      'plans/folder.yaml/b.yaml',
      'plans/round.yaml',
    ]);
    expect(await rules('plans')).toEqual([
      ['plans/dangling.yaml', 'unreadable-file'],
      ['plans/elsewhere', 'link-out-of-folder'],
      ['plans/folder.yaml', 'unreadable-file'],
      ['plans/round.yaml', 'unreadable-file'],
    ]);
  });

  it.skipIf(process.platform === 'win32')('names a folder that is locked', async () => {
    make('plans/a.yaml', 'plans/locked/b.yaml');
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, 'plans/locked'), 0o000);
    await asNobody(async () => {
      expect(await names('plans')).toEqual(['plans/a.yaml', 'plans/locked']);
      expect(await rules('plans')).toEqual([['plans/locked', 'unreadable-file']]);
    });
  });

  it('never follows a pattern through a link out of the folder or round in a circle', async () => {
    make('plans/a.yaml');
    link('plans/loop', '.');
    link('plans/etc', '/etc');
    expect(await names('plans/**')).toEqual(['plans/a.yaml']);
  });
});

function make(...files: string[]): void {
  for (const file of files) {
    mkdirSync(join(cwd, dirname(file)), { recursive: true });
    writeFileSync(join(cwd, file), 'plan: x\ntitle: T\ncouncil: C\nrecommendations: []\n');
  }
}

function link(name: string, target: string): void {
  symlinkSync(target, join(cwd, name));
}

async function names(...paths: string[]): Promise<string[]> {
  const { files, unmatched } = await findPlans(paths, cwd);
  expect(unmatched).toEqual([]);
  return files.map(({ name }) => name);
}

/** What reading finds wrong with each file. */
async function rules(path: string): Promise<[name: string, rule: string][]> {
  const { files } = await findPlans([path], cwd);
  return files.flatMap((file) =>
    loadPlan(file).findings.map(({ rule }): [string, string] => [file.name, rule]),
  );
}
