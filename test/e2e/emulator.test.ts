import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createEmulator } from 'emulate';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { Story } from '../history/story.ts';
import { folderWith, LATE_PLAN, MAIN, type Ran } from './civicplan.ts';

/**
 * The built program against a GitHub that other people have written from the same documentation. Our own
 * (`test/contract/`) is stricter and can fail on purpose, but a misunderstanding of ours would be in both it and the
 * program. What this one does not do: it knows no
 * assignable accounts, no `duplicate`, and never fails.
 */
const WORKFLOW = 'exampleshire';
const PASSER_BY = 'passer-by';
const emulator = await createEmulator({
  service: 'github',
  port: await freePort(),
  seed: {
    tokens: {
      'token-of-the-workflow': { login: WORKFLOW, scopes: ['repo'] },
      'token-of-a-passer-by': { login: PASSER_BY, scopes: ['repo'] },
    },
    github: {
      users: [{ login: WORKFLOW }, { login: PASSER_BY }],
      repos: [{ owner: WORKFLOW, name: 'plans', auto_init: true }],
    },
  },
});
afterAll(() => emulator.close());
beforeEach(() => emulator.reset());

/** Each label costs a pause of a second. */
const FEW_LABELS = 'sync:\n  plan-labels: false\n  lead-labels: false\n';

const ISSUES = `/repos/${WORKFLOW}/plans/issues`;

describe('against a GitHub by other people', () => {
  it('an issue is opened, brought up to date, closed and opened again', async () => {
    const cwd = folderWith({ 'plans/late.yaml': LATE_PLAN });
    const planIs = (text: string) => writeFileSync(join(cwd, 'plans/late.yaml'), text);

    expect(await civicplan(cwd, 'sync')).toMatchObject({ code: 0 });
    expect(await issues()).toEqual([]);

    const opened = await civicplan(cwd, 'sync', '--apply');
    expect(opened).toMatchObject({ code: 0, note: '' });
    expect(await issues()).toMatchObject([
      {
        number: 1,
        state: 'open',
        title: 'Overdue: Hold two meetings a year [late/1]',
        labels: [{ name: 'overdue' }, { name: 'late' }, { name: 'lead: Chief Executive' }],
      },
    ]);
    const labels = (await ask('GET', `/repos/${WORKFLOW}/plans/labels`)) as { name: string; color: string }[];
    expect(labels.find(({ name }) => name === 'overdue')).toMatchObject({
      color: 'd4351c',
      description: 'The last day of an action in an improvement plan has passed',
    });

    const before = await issues();
    expect(await civicplan(cwd, 'sync', '--apply', '--as-of', '2027-03-01')).toMatchObject({ code: 0 });
    expect(await issues()).toEqual(before);

    // A person answers below our text, as the web page saves it.
    const answer = '\r\n\r\nWe meet in **June**.\r\n';
    await ask('PATCH', `${ISSUES}/1`, { body: `${before[0]?.body}${answer}` });
    planIs(
      `${LATE_PLAN}        updates:\n          - date: 2026-11-20\n            note: One meeting held.\n`,
    );
    expect((await civicplan(cwd, 'sync', '--apply')).out).toContain('Updated #1 (late/1)');
    const [updated] = await issues();
    expect(updated?.body).toContain('One meeting held.');
    expect(updated?.body.endsWith(answer)).toBe(true);

    planIs(`${LATE_PLAN}        status: complete\n`);
    expect((await civicplan(cwd, 'sync', '--apply')).out).toContain('Closed #1 (late/1)');
    expect(await issues()).toMatchObject([{ state: 'closed', state_reason: 'completed' }]);

    planIs(LATE_PLAN);
    expect((await civicplan(cwd, 'sync', '--apply')).out).toContain('Reopened #1 (late/1)');
    const [reopened] = await issues();
    expect(reopened).toMatchObject({ state: 'open' });
    expect(reopened?.body.endsWith(answer)).toBe(true);

    await ask('PATCH', `${ISSUES}/1`, { state: 'closed', state_reason: 'not_planned' });
    const left = await issues();
    expect((await civicplan(cwd, 'sync', '--apply')).out).toContain('Left alone #1');
    expect(await issues()).toEqual(left);
  });

  it('what was opened twice becomes one, and a marker of a stranger counts for nothing', async () => {
    const cwd = folderWith({ 'plans/late.yaml': LATE_PLAN, 'civicplan.config.yaml': FEW_LABELS });
    await civicplan(cwd, 'sync', '--apply');
    const [first] = await issues();
    const { title, body } = first as Issue;
    await ask('POST', ISSUES, { title, body }, 'token-of-a-passer-by');
    await ask('POST', ISSUES, { title, body });
    expect((await civicplan(cwd, 'sync', '--apply')).code).toBe(0);
    // GitHub would say `duplicate`; this one takes it for the usual reason.
    expect((await issues()).map(({ number, state }) => [number, state])).toEqual([
      [1, 'open'],
      [2, 'open'],
      [3, 'closed'],
    ]);
  });

  it('an issue on the second page is found', async () => {
    const cwd = folderWith({ 'plans/late.yaml': LATE_PLAN, 'civicplan.config.yaml': FEW_LABELS });
    for (let number = 1; number <= 100; number += 1) await ask('POST', ISSUES, { title: `Other ${number}` });
    await civicplan(cwd, 'sync', '--apply');
    const again = await civicplan(cwd, 'sync', '--apply');
    expect(again).toMatchObject({ code: 0, out: expect.stringContaining('Nothing to do') });
    expect(await ask('GET', `${ISSUES}/101`)).toMatchObject({ state: 'open' });
  });

  it('the dashboard is written once a day', async () => {
    const cwd = folderWith({
      'plans/late.yaml': LATE_PLAN,
      'civicplan.config.yaml': `${FEW_LABELS}  dashboard: true\n`,
    });
    const day = async (asOf: string) => {
      expect((await civicplan(cwd, 'sync', '--apply', '--as-of', asOf)).code).toBe(0);
      return (await issues()).find(({ body }) => body.startsWith('<!-- plan-sync-dashboard'));
    };
    const monday = await day('2026-11-23');
    expect(monday?.body).toContain('#1');
    expect(await day('2026-11-23')).toEqual(monday);
    expect((await day('2026-11-24'))?.body).toContain('24 November 2026');
  });

  it('a pull request has one comment, which is changed', async () => {
    const repo = `/repos/${WORKFLOW}/plans`;
    const main = (await ask('GET', `${repo}/git/ref/heads/main`)) as { object: { sha: string } };
    await ask('POST', `${repo}/git/refs`, { ref: 'refs/heads/change', sha: main.object.sha });
    const content = { message: 'Move a date', content: '', branch: 'change' };
    await ask('PUT', `${repo}/contents/plan.yaml`, content);
    const pull = { title: 'Move a date', head: 'change', base: 'main' };
    const { number } = (await ask('POST', `${repo}/pulls`, pull)) as { number: number };
    const comments = async () =>
      (await ask('GET', `${ISSUES}/${number}/comments`)) as { id: number; body: string }[];
    const told = new Story().on('2024-01-10').write('plans/late.yaml', LATE_PLAN);
    told.commit('Agree it');
    told.git('checkout', '-q', '-b', 'change');
    const say = () => civicplan(told.root, 'comment', '--apply', '--base', 'main', '--pull', String(number));

    told.write('plans/late.yaml', LATE_PLAN.replace('31 May 2020', '31 May 2031')).commit('Move a date');
    expect(await say()).toMatchObject({ code: 0, note: '', out: `Commented on pull request ${number}.\n` });
    const [first] = await comments();
    expect(first?.body).toContain('deadline moved from 31 May 2020 to 31 May 2031');
    await say();
    expect(await comments()).toEqual([first]);
    told.write('plans/late.yaml', LATE_PLAN).commit('Take it back');
    await say();
    expect(await comments()).toMatchObject([{ id: first?.id, body: expect.stringContaining('All clear') }]);
  });

  it('a repository that is not there ends the run', async () => {
    const cwd = folderWith({ 'plans/late.yaml': LATE_PLAN, 'civicplan.config.yaml': FEW_LABELS });
    const ran = await civicplan(cwd, 'sync', '--apply', '--repo', 'nobody/nothing');
    expect(ran).toMatchObject({ code: 4, out: '' });
    expect(ran.note).toContain('nobody/nothing');
  });
});

interface Issue {
  readonly number: number;
  readonly title: string;
  readonly state: string;
  readonly body: string;
}

async function issues(): Promise<Issue[]> {
  return (await ask('GET', `${ISSUES}?state=all&direction=asc&sort=created`)) as Issue[];
}

async function ask(
  method: string,
  path: string,
  sent?: object,
  token = 'token-of-the-workflow',
): Promise<unknown> {
  const answer = await fetch(`${emulator.url}${path}`, {
    method,
    headers: { authorization: `token ${token}`, 'content-type': 'application/json' },
    ...(sent && { body: JSON.stringify(sent) }),
  });
  expect(answer.ok).toBe(true);
  return answer.json();
}

/** A process of its own, while the emulator goes on in this one. */
function civicplan(cwd: string, ...args: readonly string[]): Promise<Ran> {
  const env = {
    PATH: process.env.PATH,
    HOME: cwd,
    GITHUB_TOKEN: 'token-of-the-workflow',
    GITHUB_REPOSITORY: `${WORKFLOW}/plans`,
    GITHUB_API_URL: emulator.url,
  };
  return new Promise((ends) => {
    const child = execFile(process.execPath, [MAIN, ...args], { cwd, env }, (_, out, note) =>
      ends({ code: child.exitCode, out, note }),
    );
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
