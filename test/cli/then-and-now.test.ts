import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { planText, Story } from '../history/story.ts';
import { runIn } from './run.ts';

const plan = (due: string, lead: string) =>
  planText('a', { 7: `leads: [${lead}]\ndue: ${due}`, 8: 'leads: [ceo]\ndue: 31 December 2024' }).replace(
    'finance: { post',
    'finance: { name: Sam Poole, post',
  );

it('a progress report shows a plan then and now, and calls people the same in both', async () => {
  const story = new Story();
  story
    .on('2024-01-10')
    .write('civicplan.config.yaml', 'names: full\n')
    .write('plans/a.yaml', plan('31 March 2024', 'finance'))
    .commit('Agree it');
  story.on('2024-05-01').write('plans/a.yaml', plan('30 June 2024', 'ceo')).commit('Move it');
  const args = ['report', '--kind', 'progress', '--since', '2024-02-01', '--as-of', '2024-07-01'];
  expect(await runIn(story.root, args)).toMatchObject({ code: 0 });
  const page = readFileSync(join(story.root, 'out/a-progress.md'), 'utf8');
  const from = page.indexOf('## <a id="then-and-now">');
  expect(page.slice(from, page.indexOf('## ', page.indexOf('moved-actions')))).toBe(
    [
      '## <a id="then-and-now"></a>Then and now in figures',
      '',
      '| Figure | 1 February 2024 | 1 July 2024 | Difference |',
      '| --- | --- | --- | --- |',
      '| Actions | 2 | 2 | The same |',
      '| – No status given | 2 | 2 | The same |',
      '| ▲ Rated amber | 0 | 1 | 1 more |',
      '| ◆ Rated green | 2 | 1 | 1 fewer |',
      '| Late | 0 | 1 | 1 more |',
      '',
      '## <a id="moved-actions"></a>Then and now, action by action',
      '',
      '| Action | What | 1 February 2024 | 1 July 2024 |',
      '| --- | --- | --- | --- |',
      '| 7\\. Action 7 | By when | 31 March 2024 | 30 June 2024 |',
      '| 7\\. Action 7 | Rating | ◆ Rated green | ▲ Rated amber |',
      '| 7\\. Action 7 | Lead | Sam Poole, Director of Finance | Chief Executive |',
      '',
      '',
    ].join('\n'),
  );
});
