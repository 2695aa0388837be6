import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { planText, Story } from '../history/story.ts';
import { runIn } from './run.ts';

/** Action 1 gets another number and another date; action 2 another number, and is internal from then on. */
function story(): Story {
  const told = new Story();
  told
    .on('2024-01-10')
    .write('plans/a.yaml', planText('a', { 1: 'due: 31 March 2024', 2: 'due: 30 June 2024' }))
    .commit('Agree it');
  told
    .on('2024-03-01')
    .write(
      'plans/a.yaml',
      planText('a', {
        '1a': 'previously: [1]\ndue: 30 September 2024',
        '2b': 'previously: [2]\nvisibility: internal\ndue: 30 June 2024',
      }),
    )
    .commit('Number them anew');
  return told;
}

it('a progress report follows an action to its new number, and tells nothing of what is internal now', async () => {
  const told = story();
  const since = ['--kind', 'progress', '--since', '2024-02-01', '--as-of', '2024-07-01'];
  expect(await runIn(told.root, ['report', '--to', 'json,md', ...since])).toMatchObject({ code: 0 });
  const { plans } = JSON.parse(readFileSync(join(told.root, 'out/a-progress.json'), 'utf8'));
  expect(plans[0].movement).toMatchObject({
    added: [],
    removed: [],
    dates: [{ action: '1a', from: '31 March 2024', to: '30 September 2024', days: 183 }],
  });
  expect(readFileSync(join(told.root, 'out/a-progress.md'), 'utf8')).not.toMatch(/Action 2/);
});
