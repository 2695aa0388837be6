import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLEAN_PLAN, folderWith } from '../e2e/civicplan.ts';
import { runIn } from './run.ts';

const INTERNAL = `${CLEAN_PLAN}      - id: 2
        title: Settle the Zzyzx claim
        leads: [ceo]
        due: 31 May 2030
        visibility: internal
`;
const SAID =
  'This repository is public, and 1 action is marked as internal: plans/clean.yaml. Reports and issues leave them out, but anybody can read them in the file, and in what git remembers of it. Move them to a private repository, and treat what they say as published.';

/** What the check says on GitHub, in a run that an event of this content started. */
async function checkOn(event: string, plan = INTERNAL, more: Readonly<Record<string, string>> = {}) {
  const folder = folderWith({ 'plans/clean.yaml': plan, 'event.json': event, 'summary.md': '' });
  const env = {
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
    ...more,
  };
  const ran = await runIn(folder, ['check', '--format', 'github'], env);
  return { ...ran, summary: readFileSync(join(folder, 'summary.md'), 'utf8') };
}

describe('internal text in a public repository', () => {
  it('is told in the log and in the summary, in no word of its own, and fails nothing', async () => {
    const { code, out, note, summary } = await checkOn('{"repository":{"private":false}}');
    expect([code, note]).toEqual([0, `${SAID}\n`]);
    expect(summary).toContain('\n> This repository is public, and 1 action is marked as internal: ');
    expect(out + note + summary).not.toContain('Zzyzx');
  });

  it.each([
    ['the repository is private', '{"repository":{"private":true}}'],
    ['the event does not say', '{"repository":{}}'],
    ['there is no repository in it', '{"schedule":"0 6 * * 1"}'],
    ['the event is empty', 'null'],
    ['the event cannot be read', '{'],
  ])('is not spoken of where %s', async (_, event) => {
    const { code, note, summary } = await checkOn(event);
    expect([code, note]).toEqual([0, '']);
    expect(summary).not.toContain('public');
  });

  it('is not spoken of where there is none, and where the run is not on GitHub', async () => {
    const event = '{"repository":{"private":false}}';
    expect((await checkOn(event, CLEAN_PLAN)).note).toBe('');
    expect((await checkOn(event, INTERNAL, { GITHUB_ACTIONS: '' })).note).toBe('');
  });

  it('names five plans and counts the others', async () => {
    const plans = Array.from({ length: 7 }, (_, index) => [
      `plans/p${index}.yaml`,
      INTERNAL.replace('plan: clean', `plan: p${index}`),
    ]);
    const folder = folderWith({
      ...Object.fromEntries(plans),
      'event.json': '{"repository":{"private":false}}',
    });
    const env = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_PATH: join(folder, 'event.json') };
    const { note } = await runIn(folder, ['check'], env);
    expect(note).toContain(
      '7 actions are marked as internal: plans/p0.yaml, plans/p1.yaml, plans/p2.yaml, plans/p3.yaml, plans/p4.yaml and 2 other plans.',
    );
  });
});
