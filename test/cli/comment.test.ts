import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startGitHub, TOKEN } from '../contract/github.ts';
import { OFFICER } from '../contract/repository.ts';
import { planText, Story } from '../history/story.ts';
import { runIn } from './run.ts';

const github = await startGitHub();
afterAll(() => github.close());
beforeEach(() => {
  github.reset();
  github.repository.open({ title: 'Move a date' }, OFFICER, 'pull-request');
});
afterEach(() => expect(github.violations).toEqual([]));

const ENV = {
  GITHUB_TOKEN: TOKEN,
  GITHUB_REPOSITORY: `${github.name.owner}/${github.name.name}`,
  GITHUB_API_URL: github.url,
};
const COMMENT = ['comment', '--pull', '1', '--base', 'main', '--as-of', '2024-03-02'];

/** A branch on which the date of action 7 moves, and meanwhile on `main` that of action 8. */
function pullRequest(seven = 'due: September 2024\nleads: [ceo]'): Story {
  const dates = (a: string, b: string) =>
    planText('a', { 7: a, 8: b, 9: 'visibility: internal\ndue: May 2030\nleads: [ceo]\ndetails: Secret' });
  const told = new Story();
  told
    .on('2024-01-10')
    .write('plans/a.yaml', agreed(['due: June 2024\nleads: [ceo]', 'due: May 2024\nleads: [ceo]']));
  told.commit('Agree it');
  told.git('checkout', '-q', '-b', 'change');
  told.write('plans/a.yaml', agreed([seven, 'due: May 2024\nleads: [ceo]'])).commit('Move a date');
  told.git('checkout', '-q', 'main');
  told.write('plans/a.yaml', agreed(['due: June 2024\nleads: [ceo]', 'due: July 2024\nleads: [ceo]']));
  told.commit('Move another');
  told.git('checkout', '-q', 'change');
  return told;

  function agreed([a = '', b = '']: readonly string[]): string {
    return dates(a, b).replace('people:', 'agreed: { date: 10 January 2024 }\npeople:');
  }
}

describe('civicplan comment', () => {
  it('shows what it would say, and sends nothing but questions', async () => {
    const ran = await runIn(pullRequest().root, COMMENT, ENV);
    expect(ran).toMatchObject({ code: 0, note: '' });
    expect(ran.out).toContain('Would comment on pull request 1.\nNothing written: add --apply to do it.\n');
    expect(ran.out).toContain(
      '- Action 7: deadline moved from June 2024 to September 2024, 92 days later; no reason given.',
    );
    expect(github.log.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  it('says what the pull request changes, not what others changed meanwhile, and nothing internal', async () => {
    const ran = await runIn(pullRequest().root, [...COMMENT, '--apply'], ENV);
    expect(ran).toMatchObject({ code: 0, note: '', out: 'Commented on pull request 1.\n' });
    const [said] = github.repository.comments;
    expect(said?.body).toContain('Action 7: deadline moved from June 2024 to September 2024');
    expect(said?.body).toContain('[unrecorded-date-change]');
    expect(said?.body).not.toMatch(/Action 8: deadline|Secret/);
  });

  it('says "all clear" once the change is taken back', async () => {
    const told = pullRequest();
    await runIn(told.root, [...COMMENT, '--apply'], ENV);
    told.git('checkout', '-q', 'HEAD~1', '--', 'plans');
    told.commit('Take it back');
    expect(await runIn(told.root, [...COMMENT, '--apply'], ENV)).toMatchObject({
      code: 0,
      out: 'Changed the comment on pull request 1.\n',
    });
    expect(github.repository.comments.map(({ body }) => body)).toEqual([
      expect.stringContaining('**All clear.**'),
    ]);
  });

  it('says nothing on a pull request that changes no plan', async () => {
    const told = pullRequest('due: June 2024\nleads: [ceo]');
    const ran = await runIn(told.root, [...COMMENT, '--apply'], ENV);
    expect(ran).toMatchObject({ code: 0, out: 'Nothing to say on pull request 1: it changes no plan.\n' });
    expect(github.repository.comments).toEqual([]);
  });

  it('without a repository prints what the comment would be', async () => {
    const ran = await runIn(pullRequest().root, COMMENT);
    expect(ran.out).toMatch(/^## What this pull request changes in the plans\n/);
    expect(github.log).toEqual([]);
  });

  it('ends with 4 when the token may only read, as on a pull request from a fork', async () => {
    github.fail({ at: 1, on: 'POST', kind: 'read-only' });
    const ran = await runIn(pullRequest().root, [...COMMENT, '--apply'], ENV);
    expect(ran).toMatchObject({ code: 4, out: '' });
    expect(ran.note).toContain('a pull request from a fork never gets it');
    expect(ran.note).not.toContain(TOKEN);
  });

  it.each([
    ['no token', ['--apply'], { ...ENV, GITHUB_TOKEN: '' }],
    ['a number that is none', ['--pull', '0'], ENV],
    ['a pull request that is not there', ['--pull', '7'], ENV],
    ['a point that is not there', ['--base', 'nowhere'], ENV],
    ['an address to which no token may go', ['--api-url', 'http://example.org'], ENV],
  ])('ends with 2 for %s', async (_, more, env) => {
    const ran = await runIn(pullRequest().root, [...COMMENT, ...more], env);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.note).not.toContain(TOKEN);
  });
});
