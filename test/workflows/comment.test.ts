import { execFile } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { startGitHub, TOKEN } from '../contract/github.ts';
import { OFFICER } from '../contract/repository.ts';
import { LATE_PLAN } from '../e2e/civicplan.ts';
import { Story } from '../history/story.ts';
import { breaches } from './policy.ts';
import { DOCUMENTED } from './workflows.ts';

/** The workflow of the guide that comments on pull requests: the one that writes while a change is not merged. */
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const { text } = DOCUMENTED.find(({ text }) => text.includes('name: Comment on')) ?? expect.unreachable();
const CONDITION = /^ {4}if: (.*)$/m.exec(text)?.[1] ?? '';

describe('the workflow that comments', () => {
  it.each([
    ['unguarded-write', `    if: ${CONDITION}\n`, ''],
    ['unguarded-write', " && github.event.pull_request.user.login != 'dependabot[bot]'", ''],
    ['unguarded-write', '  pull_request:\n', '  pull_request:\n  push:\n'],
    ['unguarded-write', 'pull-requests: write # to', 'pull-requests: write # a\n      issues: write # to'],
    ['dangerous-trigger', '  pull_request:\n', '  pull_request_target:\n'],
    ['interruptible-write', 'cancel-in-progress: false', 'cancel-in-progress: true'],
    ['interruptible-write', 'group: comment-', 'group: other-'],
    ['program-of-the-change', '          ref: ', '          token: '],
    ['program-of-the-change', 'base.sha }}\n          path', 'head.sha }}\n          path'],
    ['program-of-the-change', '        working-directory: tool\n', ''],
    ['program-of-the-change', '- run: node tool/node_modules', '- run: node node_modules'],
    ['program-of-the-change', '- run: npm ci', '- run: node build.mjs && npm ci'],
  ])('keeps to the policy, and %s is found where %j is %j', (check, from, to) => {
    expect(breaches(text)).toEqual([]);
    expect(text.split(from)).toHaveLength(2);
    expect(breaches(text.replace(from, () => to)).map((breach) => breach.check)).toContain(check);
  });

  it('writes one comment, with the program of the branch that the change is for', async () => {
    const gitHub = await startGitHub();
    onTestFinished(() => gitHub.close());
    gitHub.repository.open({ title: 'Move a date' }, OFFICER, 'pull-request');
    const told = new Story().on('2024-01-10').write('plans/late.yaml', LATE_PLAN);
    const base = told.commit('Agree it');
    told.git('checkout', '-q', '-b', 'change');
    // The change brings a program of its own, which nobody runs.
    told.write('node_modules/civicplan/dist/main.js', 'throw new Error("of the change")');
    told.write('plans/late.yaml', LATE_PLAN.replace('31 May 2020', '31 May 2031')).commit('Move a date');
    mkdirSync(join(told.root, 'tool/node_modules/civicplan'), { recursive: true });
    symlinkSync(join(ROOT, 'dist'), join(told.root, 'tool/node_modules/civicplan/dist'));

    const { steps } = (parse(text) as { jobs: { comment: { steps: { run?: string }[] } } }).jobs.comment;
    const script = steps.at(-1)?.run ?? '';
    const env = {
      ...{ PATH: process.env.PATH, BASE: base, PULL: '1', GITHUB_TOKEN: TOKEN, GITHUB_API_URL: gitHub.url },
      GITHUB_REPOSITORY: `${gitHub.name.owner}/${gitHub.name.name}`,
    };
    for (const said of ['Commented on pull request 1.\n', 'Nothing to do']) {
      const out = await new Promise<string>((ends, fails) =>
        execFile(
          'bash',
          ['-e', '-o', 'pipefail', '-c', script],
          { cwd: told.root, env },
          (error, out, note) => (error ? fails(new Error(note)) : ends(out)),
        ),
      );
      expect(out).toContain(said);
    }
    expect(gitHub.repository.comments.map(({ body }) => body)).toEqual([
      expect.stringContaining('deadline moved from 31 May 2020 to 31 May 2031'),
    ]);
    expect(gitHub.violations).toEqual([]);
  });
});
