import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/check/catalogue.ts';
import { folderWith } from '../e2e/civicplan.ts';
import { runIn } from './run.ts';

const ids = CATALOGUE.flatMap(({ rules }) => rules.map(({ id }) => id));

describe('civicplan explain', () => {
  it('lists every rule under its topic', async () => {
    const { code, out, note } = await runIn(folderWith({}), ['explain']);
    expect({ code, note }).toEqual({ code: 0, note: '' });
    expect([...out.matchAll(/^ {2}([a-z0-9]+(?:-[a-z0-9]+)*) {2}/gm)].map(([, id]) => id)).toEqual(ids);
    expect([...out.matchAll(/^[A-Z].*$/gm)].map(([title]) => title)).toEqual(
      CATALOGUE.map(({ title }) => title),
    );
  });

  it('says what a rule wants, why, and what to write, with an example and what the check says of it', async () => {
    const { out } = await runIn(folderWith({}), ['explain', 'missing-deadline']);
    expect(out).toBe(
      [
        'missing-deadline',
        'An action has no deadline.',
        'How serious: error, unless configured otherwise',
        '',
        'Why it matters',
        '  An action without a date can never be late, so nobody will notice if it does',
        '  not happen.',
        '',
        'This is found',
        '    - id: 12',
        '      title: Agree a budget for three years',
        '      leads: [finance-director]',
        '',
        '  → Action 12 has no deadline, so nobody will notice if it does not happen. Add',
        '    `due:`, for example `due: January 2025`. If it is not decided yet, write',
        '    `due: TBC` and `review: 31 January 2025`.',
        '',
        'This is right',
        '    - id: 12',
        '      title: Agree a budget for three years',
        '      leads: [finance-director]',
        '      due: 31 March 2025',
        '',
        'What to write',
        '  Add `due:` with a date in the council’s own words, to the action or to each of',
        '  its parts. Where it is not decided yet, write `due: TBC` and a `review:` date.',
        '',
        'https://github.com/civicplan/civicplan/blob/main/docs/rules/missing-deadline.md',
        '',
      ].join('\n'),
    );
  });

  it.each(ids)('has something to say about %s, within the width of the terminal', async (id) => {
    const { code, out } = await runIn(folderWith({}), ['explain', id]);
    expect(code).toBe(0);
    for (const heading of ['Why it matters', 'What to write']) expect(out).toContain(`\n${heading}\n  `);
    const wide = out.split('\n').filter((line) => line.length > 80 && !line.startsWith('https://'));
    expect(wide).toEqual([]);
  });

  it('names the rule that was meant', async () => {
    expect(await runIn(folderWith({}), ['explain', 'mising-lead'])).toMatchObject({
      code: 2,
      out: '',
      note: 'There is no rule `mising-lead`. Did you mean `missing-lead`?\n',
    });
    expect((await runIn(folderWith({}), ['explain', 'spelling'])).note).toBe(
      'There is no rule `spelling`. `civicplan explain` lists the rules.\n',
    );
  });
});
