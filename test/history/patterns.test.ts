import { join } from 'node:path';
import { expect, it } from 'vitest';
import { filesAt } from '../../src/history/earlier.ts';
import { openRepository } from '../../src/history/git.ts';
import { findPlans } from '../../src/source/find.ts';
import { planText, Story } from './story.ts';

const NAMES = [
  'a.yaml',
  'plans/a.yaml',
  'plans/b-2022.yml',
  'plans/notes.txt',
  'plans/x/c-2022.yaml',
  'plans/.hidden/d.yaml',
  'plans/[draft].yaml',
  'plans/node_modules/e.yaml',
  'odd (old)/plans/f.yaml',
];

function story(): Story {
  const told = new Story();
  for (const name of NAMES) told.write(name, planText('a', {}));
  told.on('2024-01-10').commit('Agree them');
  return told;
}

it.each([
  ['', 'plans/*.yaml'],
  ['', 'plans/**/*.{yaml,yml}'],
  ['', '**/*-2022.y*ml'],
  ['', './plans/?.yaml'],
  ['', 'plans/[draft].yaml'],
  ['', 'plans/[a-b]*.y*ml'],
  ['', 'plans/*-1999.yaml'],
  ['', 'plans/notes.*'],
  ['plans', '*.yaml'],
  ['plans', '../*.yaml'],
  ['plans/x', '../**/*.yml'],
  ['odd (old)', 'plans/*.yaml'],
])('in “%s” the pattern %s leads to the same files in a commit as on the disk', async (folder, pattern) => {
  const cwd = join(story().root, folder);
  const repository = (await openRepository(cwd)) ?? expect.unreachable();
  const head = (await repository.resolve('HEAD')) ?? expect.unreachable();
  const then = await filesAt(repository, head, { paths: [pattern], cwd });
  const now = await findPlans([pattern], cwd);
  expect(then.files.map(({ name }) => name)).toEqual(now.files.map(({ name }) => name));
  expect(then.unmatched.length).toBe(now.unmatched.length);
});
