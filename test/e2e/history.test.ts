import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { entryOf } from '../../src/history/kept/entry.ts';
import type { PlanFile } from '../../src/source/generated/plan-file.ts';
import { loadText } from '../../src/source/load.ts';
import { planText, Story } from '../history/story.ts';
import { civicplan } from './civicplan.ts';

it('civicplan history reads each version once, and --verify tells whether what it kept is right', () => {
  const story = new Story();
  story
    .on('2024-01-10')
    .write('plans/a.yaml', planText('a', { 7: 'due: June 2024' }))
    .commit('Agree it');
  story
    .on('2024-03-01')
    .write('plans/a.yaml', planText('a', { 7: 'due: July 2024' }))
    .commit('Move it');
  const run = (...args: string[]) =>
    civicplan(['history', '--as-of', '2024-04-01', '--format', 'json', ...args], story.root);

  const cold = run();
  expect(cold).toMatchObject({ code: 0, note: '' });
  const [program = ''] = readdirSync(join(story.root, '.git/civicplan'));
  expect(program).toMatch(/^\d+\.\d+\.\d+-[0-9a-f]{16}$/);
  const folder = join(story.root, '.git/civicplan', program);
  expect(readdirSync(folder)).toHaveLength(2);
  expect(run()).toEqual(cold);
  expect(run('--verify')).toEqual({
    code: 0,
    out: cold.out,
    note: 'Read anew: 2 distinct versions. In the cache: 2, all right.\n',
  });

  // Whoever can write into `.git` can forge what was read, and is found out.
  const blob = story.git('rev-parse', 'HEAD:plans/a.yaml');
  const { value } = loadText(planText('a', { 7: 'due: May 2024' }), { path: '', name: '', root: '' });
  writeFileSync(join(folder, blob), entryOf(value as PlanFile, blob, program));
  expect(run().out).not.toBe(cold.out);
  expect(run('--verify')).toEqual({
    code: 1,
    out: cold.out,
    note: 'Read anew: 2 distinct versions. In the cache: 2, 1 wrong, now put right.\n',
  });
  expect(run()).toEqual(cold);

  // What is damaged is not used, and written anew.
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const text = gunzipSync(readFileSync(path)).toString('utf8');
    writeFileSync(path, gzipSync(text.replace('June 2024', 'June 2034')));
  }
  expect(run()).toEqual(cold);
  expect(run('--verify').note).toBe('Read anew: 2 distinct versions. In the cache: 2, all right.\n');
});
