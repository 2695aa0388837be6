import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { markdownTemplate } from '../../src/markup/template.ts';
import type { PlainDate } from '../../src/plan/date.ts';
import { lastRunIn } from '../../src/tracker/dashboard.ts';
import { describeSync, syncJson } from '../../src/tracker/describe.ts';
import { gitHubIssues } from '../../src/tracker/github.ts';
import { onlyPlanned, planSync, runSync, type SyncOptions } from '../../src/tracker/sync.ts';
import type { View } from '../../src/view/view.ts';
import { DASHBOARD_WORDS } from '../../src/words/dashboard.ts';
import { startGitHub, TOKEN } from '../contract/github.ts';
import { OUTSIDER, type StoredIssue } from '../contract/repository.ts';
import { action, late, now, OPTIONS, plan, view, viewOf, withStatus } from './example.ts';

const github = await startGitHub();
afterAll(() => github.close());
beforeEach(() => {
  github.reset();
  for (const name of ['overdue', 'exampleshire-2022'])
    github.repository.addLabel({ name, color: 'd4351c', description: null });
});
afterEach(() => expect(github.violations).toEqual([]));

const TEMPLATE = new URL('../../templates/dashboard.md.hbs', import.meta.url);
const WITH: SyncOptions = {
  ...OPTIONS,
  dashboard: { render: markdownTemplate(readFileSync(TEMPLATE, 'utf8')), words: DASHBOARD_WORDS },
};

const sleep = async () => {};
const trackerNow = () =>
  gitHubIssues({ repository: github.name, apiUrl: github.url, token: TOKEN, sleep, now });

async function sync(what: View, asOf = '2022-08-10', options = WITH) {
  const tracker = trackerNow();
  github.forget();
  const planned = planSync({ ...what, asOf: asOf as PlainDate }, await tracker.list(), options);
  return runSync(planned, tracker, sleep);
}

const writes = () => github.log.flatMap(({ method }) => (method === 'GET' ? [] : [method]));
const dashboard = () =>
  github.repository.issues.find(({ body }) => body?.startsWith('<!-- plan-sync-dashboard')) as StoredIssue;

const DUE = action('3', {
  title: 'Publish @everyone the plan',
  lateness: { late: false, dueSoon: true, lastDay: '2022-08-31' as PlainDate },
});
const TWO = viewOf(late('1'), withStatus('2', 'complete', 'Complete'), DUE);

describe('the dashboard', () => {
  test('says how things stand, and leads to the issues', async () => {
    await sync(TWO);
    expect(dashboard()).toMatchObject({
      number: 2,
      title: 'Improvement plans: how things stand',
      labels: [],
      state: 'open',
    });
    expect(dashboard().body).toBe(`<!-- plan-sync-dashboard v1 day=2022-08-10 b=${hash()} -->
How the improvement plans kept here stand, brought up to date once a day.

### Figures

- **Response to the peer challenge**: 1 action, 1 done or stopped, 0 overdue, 0 due soon

### Overdue

- Due by 31 July 2022: Action 1 – no lead given – #1

### Next dates

- 31 August 2022: Publish @\u2060everyone the plan – no lead given

Last run: 10 August 2022. If that is more than a few days ago, the daily run has stopped: GitHub switches it off in a public repository without changes for 60 days. Start it again under “Actions”.
<!-- /plan-sync -->`);
  });

  test('says so when there is nothing to say', async () => {
    await sync(view(plan([])));
    expect(dashboard().body).toContain('Nothing is overdue.');
    expect(dashboard().body).toContain('No action has a date that is still to come.');
  });

  test('is written once a day, whatever changes', async () => {
    await sync(TWO);
    await sync(TWO);
    expect(writes()).toEqual([]);
    expect(github.log).toHaveLength(1);
    await sync(viewOf(late('1'), late('4')));
    expect(writes()).toEqual(['POST']);
    await sync(TWO, '2022-08-11');
    expect(dashboard().body).toContain('day=2022-08-11');
    await sync(TWO, '2022-08-09');
    expect(writes()).toEqual([]);
  });

  test('is off unless it is asked for', async () => {
    await sync(TWO, undefined, OPTIONS);
    expect(dashboard()).toBeUndefined();
  });

  test('keeps what people write below it, and their title', async () => {
    await sync(TWO);
    github.repository.people.append(2, 'For Cabinet on Monday.');
    github.repository.people.retitle(2, 'Our plans');
    await sync(TWO, '2022-08-11');
    expect(dashboard().title).toBe('Our plans');
    expect(dashboard().body).toContain('Last run: 11 August 2022');
    expect(dashboard().body).toMatch(/For Cabinet on Monday\.$/);
  });

  test.each([
    ['closed', () => github.repository.people.close(2)],
    ['locked', () => github.repository.people.lock(2)],
    ['edited', () => github.repository.people.edit(2, (body) => body.replace('Figures', 'Ours'))],
    ['emptied', () => github.repository.people.edit(2, () => 'Mine now.')],
  ])('once %s by a person is left to them', async (_, act) => {
    await sync(TWO);
    act();
    const result = await sync(TWO, '2022-08-11');
    expect(writes()).toEqual([]);
    expect(result.left).toMatchObject([{ action: 'dashboard', issue: 2 }]);
  });

  test('tells the day of the last run, unless people have taken it', async () => {
    const lastRun = () => trackerNow().list().then(lastRunIn);
    expect(await lastRun()).toBeUndefined();
    await sync(TWO);
    await sync(TWO, '2022-08-11');
    expect(await lastRun()).toBe('2022-08-11');
    github.repository.people.close(2);
    expect(await lastRun()).toBeUndefined();
    github.repository.people.reopen(2);
    github.repository.people.edit(2, (body) => body.replace('Figures', 'Ours'));
    expect(await lastRun()).toBeUndefined();
    github.repository.people.edit(2, (body) => body.replace('Ours', 'Figures'));
    github.repository.people.lock(2);
    expect(await lastRun()).toBeUndefined();
  });

  test('of a passer-by is none', async () => {
    await sync(TWO);
    const { title, body } = dashboard();
    github.repository.remove(2);
    github.repository.open({ title, body }, OUTSIDER);
    await sync(TWO);
    expect(writes()).toEqual(['POST']);
  });

  test('opened without an answer is found, not opened twice', async () => {
    github.fail({ kind: '502-after', at: 2, on: 'POST' });
    const result = await sync(TWO);
    expect(result.dashboard).toMatchObject({ outcome: 'done', issue: 2 });
    await sync(TWO);
    expect(github.repository.issues).toHaveLength(2);
  });

  test('is put off when the run had to stop', async () => {
    github.fail({ kind: 'long-limit', at: 1, on: 'POST' });
    const result = await sync(viewOf(late('1'), late('2')));
    expect(result.dashboard).toMatchObject({ outcome: 'deferred', issue: null });
    expect(github.repository.issues).toEqual([]);
  });

  test('is told of', async () => {
    const planned = onlyPlanned(planSync(TWO, [], WITH));
    expect(syncJson(planned).dashboard).toEqual({ op: 'create', issue: null, outcome: 'planned' });
    expect(describeSync(planned)).toContain('Would open “Improvement plans: how things stand”');
    await sync(TWO);
    expect(describeSync(await sync(TWO, '2022-08-11'))).toBe(
      'Updated #2 (dashboard) – it is of an earlier day\n',
    );
  });
});

function hash(): string {
  return / b=(\w+) -->/.exec(dashboard().body ?? '')?.[1] ?? '';
}
