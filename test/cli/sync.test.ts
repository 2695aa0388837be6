import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startGitHub, TOKEN } from '../contract/github.ts';
import { CLEAN_PLAN, folderWith, LATE_PLAN } from '../e2e/civicplan.ts';
import { runIn } from './run.ts';

const github = await startGitHub();
afterAll(() => github.close());
beforeEach(() => github.reset());
afterEach(() => expect(github.violations).toEqual([]));

const REPO = `${github.name.owner}/${github.name.name}`;
const AT = ['--repo', REPO, '--api-url', github.url];
const ENV = { GITHUB_TOKEN: TOKEN };
/** But for labels, which are made once. */
const writes = () =>
  github.log
    .filter(({ method, path }) => method !== 'GET' && !path.endsWith('/labels'))
    .map(({ method }) => method);

const folder = () => folderWith({ 'plans/clean.yaml': CLEAN_PLAN, 'plans/late.yaml': LATE_PLAN });

describe('civicplan sync', () => {
  it('shows what it would do, and sends nothing but questions', async () => {
    const ran = await runIn(folder(), ['sync', ...AT], ENV);
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('late/1');
    expect(writes()).toEqual([]);
  });

  it('without a repository shows what it would do to one without issues', async () => {
    const ran = await runIn(folder(), ['sync', '--format', 'json']);
    expect(ran.code).toBe(0);
    expect(JSON.parse(ran.out)).toMatchObject({
      version: 1,
      operations: [{ op: 'create', action: 'late/1', issue: null, outcome: 'planned' }],
    });
    expect(github.log).toEqual([]);
  });

  it('with --apply opens one issue for each late action, and the second run writes nothing', async () => {
    const cwd = folder();
    const first = await runIn(cwd, ['sync', '--apply', ...AT], ENV);
    expect(first).toMatchObject({ code: 0, note: '' });
    expect(writes()).toEqual(['POST']);
    github.forget();
    expect(await runIn(cwd, ['sync', '--apply', ...AT], ENV)).toMatchObject({ code: 0 });
    expect(writes()).toEqual([]);
  });

  it('on another day writes nothing either: the text does not change with the day', async () => {
    const cwd = folder();
    await runIn(cwd, ['sync', '--apply', ...AT], ENV);
    github.forget();
    await runIn(cwd, ['sync', '--apply', '--as-of', '2027-03-01', ...AT], ENV);
    expect(writes()).toEqual([]);
  });

  it('takes repository and address from the environment of a workflow', async () => {
    const env = { ...ENV, GITHUB_REPOSITORY: REPO, GITHUB_API_URL: github.url };
    expect(await runIn(folder(), ['sync', '--apply'], env)).toMatchObject({ code: 0 });
    expect(writes()).toEqual(['POST']);
  });

  it('links to the line of the file', async () => {
    await runIn(folder(), ['sync', '--apply', ...AT], ENV);
    expect(github.repository.issues[0]?.body).toContain(
      `https://github.com/${REPO}/blob/HEAD/plans/late.yaml#L`,
    );
  });

  it('ends with 4 when the token may only read, and tells that in words', async () => {
    github.fail({ at: 1, on: 'POST', kind: 'read-only' });
    const ran = await runIn(folder(), ['sync', '--apply', ...AT], ENV);
    expect(ran.code).toBe(4);
    expect(`${ran.out}${ran.note}`).not.toContain(TOKEN);
  });

  it('ends with 4 when GitHub does not know the token', async () => {
    const ran = await runIn(folder(), ['sync', '--apply', ...AT], { GITHUB_TOKEN: 'nobody' });
    expect(ran).toMatchObject({ code: 4, out: '' });
    expect(ran.note).not.toContain('nobody');
  });

  it('ends with 4 before the first write when there is too much to do at once, unless that is allowed', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 3 }, (_, index) => [
        `plans/late-${index}.yaml`,
        LATE_PLAN.replace('plan: late', `plan: late-${index}`),
      ]),
    );
    const cwd = folderWith(many);
    const stopped = await runIn(cwd, ['sync', '--apply', '--limit', '2', ...AT], ENV);
    expect(stopped.code).toBe(4);
    expect(stopped.out).toContain('--limit');
    expect(writes()).toEqual([]);
    expect(await runIn(cwd, ['sync', '--apply', '--limit', '3', ...AT], ENV)).toMatchObject({ code: 0 });
    expect(writes()).toEqual(['POST', 'POST', 'POST']);
  });

  const two = () =>
    folderWith({ 'plans/late.yaml': LATE_PLAN, 'plans/b.yaml': LATE_PLAN.replace('plan: late', 'plan: b') });
  const GONE =
    'Left alone #1 (b/1): it is about the plan b, which is not in this folder any more. If that plan is over, close the issue; if it has another id now, its overdue actions have new issues, so close this one too.\n';

  it('names the open issues of a plan that is gone, in each run, and writes nothing to them', async () => {
    const cwd = two();
    await runIn(cwd, ['sync', '--apply', ...AT], ENV);
    rmSync(join(cwd, 'plans/b.yaml'));
    github.forget();
    const rest = 'Nothing else to do: the other issues are as the plans want them.\n';
    const told = { code: 0, out: `${GONE}${rest}`, note: '', waits: [] };
    expect(await runIn(cwd, ['sync', '--apply', ...AT], ENV)).toEqual(told);
    expect(await runIn(cwd, ['sync', ...AT], ENV)).toEqual(told);
    const json = await runIn(cwd, ['sync', '--format', 'json', ...AT], ENV);
    expect(JSON.parse(json.out)).toEqual({
      version: 1,
      operations: [],
      left: [{ action: 'b/1', issue: 1, reason: /: (.*)\.\n/.exec(GONE)?.[1] }],
    });
    expect(writes()).toEqual([]);
    github.repository.people.close(1);
    expect((await runIn(cwd, ['sync', '--apply', ...AT], ENV)).out).not.toContain('Left alone');
  });

  it('names them where the plan has another id, and opens issues under that', async () => {
    const cwd = two();
    await runIn(cwd, ['sync', '--apply', ...AT], ENV);
    writeFileSync(join(cwd, 'plans/b.yaml'), LATE_PLAN.replace('plan: late', 'plan: c'));
    const { out } = await runIn(cwd, ['sync', '--apply', ...AT], ENV);
    expect(out).toMatch(/^Opened #3 “.*\[c\/1\]”\n/);
    expect(out).toContain(GONE);
  });

  it('names none where only some of the plans are read, or one cannot be', async () => {
    const cwd = two();
    await runIn(cwd, ['sync', '--apply', ...AT], ENV);
    const some = await runIn(cwd, ['sync', '--apply', 'plans/late.yaml', ...AT], ENV);
    expect(some.out).toBe('Nothing to do: the issues are as the plans want them.\n');
    writeFileSync(join(cwd, 'plans/b.yaml'), 'plan: b\n');
    const invalid = await runIn(cwd, ['sync', '--apply', ...AT], ENV);
    expect(invalid).toMatchObject({ code: 1, out: '' });
  });

  it('shows on the dashboard who leads the parts of an action, and the date of the one that is still to come', async () => {
    const plan = LATE_PLAN.replace(
      '        leads: [ceo]\n        due: 31 May 2020\n',
      `        milestones:
          - { id: 1a, title: Agree the terms, leads: [ceo], status: complete }
          - { id: 1b, title: Find a reviewer, leads: [cfo], due: January 2026 }
          - { id: 1c, title: Take it to Council, leads: [ceo], due: May 2027 }
`,
    ).replace('recommendations:', '  cfo: { post: Chief Finance Officer, kind: officer }\nrecommendations:');
    const cwd = folderWith({
      'plans/late.yaml': plan,
      'civicplan.config.yaml': 'sync: { dashboard: true }\n',
    });
    expect((await runIn(cwd, ['sync', '--apply', ...AT], ENV)).code).toBe(0);
    const leads = 'Chief Executive; Chief Finance Officer';
    const [, figures = ''] = github.repository.issues[1]?.body?.split('### Overdue\n\n') ?? [];
    expect(figures.split('\n').slice(0, 5)).toEqual([
      `- Due by 31 January 2026: Hold two meetings a year – ${leads} – #1`,
      '',
      '### Next dates',
      '',
      `- 31 May 2027: Hold two meetings a year – ${leads}`,
    ]);
    expect((await runIn(cwd, ['status'])).out.replaceAll(/\s+/g, ' ')).toContain('Chief Executive;');
    await runIn(cwd, ['report', '--kind', 'portfolio']);
    expect(readFileSync(join(cwd, 'out/portfolio.md'), 'utf8')).toContain('| 31 May 2027 |');
  });

  it('prints the day of the last run for a report, which warns when that is long ago', async () => {
    const cwd = folderWith({
      'plans/late.yaml': LATE_PLAN,
      'civicplan.config.yaml': 'sync: { dashboard: true }\n',
    });
    const unknown = await runIn(cwd, ['sync', '--last-run', ...AT]);
    expect(unknown).toMatchObject({ code: 0, out: '' });
    expect(unknown.note).toContain('dashboard: true');
    await runIn(cwd, ['sync', '--apply', '--as-of', '2026-11-02', ...AT], ENV);
    github.forget();
    // Without a token: what is public anybody may read.
    const { out } = await runIn(cwd, ['sync', '--last-run', ...AT]);
    expect(out).toBe('2026-11-02\n');
    expect(writes()).toEqual([]);

    const report = async (...more: readonly string[]) => {
      const ran = await runIn(cwd, ['report', '--to', 'md', ...more]);
      expect(ran.code).toBe(0);
      return readFileSync(join(cwd, 'out/late.md'), 'utf8');
    };
    expect(await report('--last-sync', out)).toContain('That is 20 days before this report');
    const silent = await report();
    expect(silent).not.toContain('brought in line');
    expect(await report('--last-sync', unknown.out)).toBe(silent);
  });

  it.each([['--last-run', '--apply', ...AT], ['--last-run']])(
    'ends with 2 for %s %s, which cannot be',
    async (...args) => {
      const ran = await runIn(folder(), ['sync', ...args], args.includes('--apply') ? ENV : {});
      expect(ran).toMatchObject({ code: 2, out: '' });
    },
  );

  it('ends with 2 when the address is not one to which a token may be sent', async () => {
    const ran = await runIn(folder(), ['sync', '--repo', REPO, '--api-url', 'http://example.org'], ENV);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.note).not.toContain(TOKEN);
  });
});
