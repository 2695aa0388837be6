import { type ExecFileException, execFile, execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startGitHub, TOKEN } from '../contract/github.ts';
import { LATE_PLAN } from '../e2e/civicplan.ts';
import { runOn, scripts, WORKFLOWS } from './workflows.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CLI = 'node dist/main.js ';

/** A day on which the plans of this repository have actions that are late. */
const LATER = '2027-01-01';

interface Ran {
  readonly code: number;
  readonly out: string;
}

/** A folder with the plans and the configuration of this repository, as a workflow finds them. */
function checkout(): string {
  const folder = mkdtempSync(join(tmpdir(), 'civicplan-workflow-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of ['plans', 'civicplan.config.yaml']) {
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  }
  return folder;
}

/** The same as a commit, as a workflow fetches it. */
function repository(): string {
  const folder = checkout();
  const git = (...args: readonly string[]) => {
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd: folder });
  };
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'Agree the plans');
  return folder;
}

/** Runs a command line of a workflow with the built program, in a folder, on a day. */
async function run(
  command: string,
  cwd: string,
  env: Readonly<Record<string, string>> = {},
  asOf = LATER,
): Promise<Ran> {
  expect(command, 'plain words only: nothing for a shell to change').toMatch(
    /^node dist\/main\.js [\w ./,-]+$/,
  );
  const args = [join(ROOT, 'dist/main.js'), ...command.slice(CLI.length).split(' '), '--as-of', asOf];
  const options = { cwd, env: { PATH: process.env.PATH, CI: 'true', GITHUB_ACTIONS: 'true', ...env } };
  return new Promise((resolve) => {
    execFile(process.execPath, args, options, (error: ExecFileException | null, out, note) => {
      resolve({ code: error === null ? 0 : Number(error.code), out: out + note });
    });
  });
}

/** The one command line of civicplan in a workflow. */
function commandOf(workflow: string): string {
  const file = WORKFLOWS.find(({ name }) => name === workflow);
  const lines = file === undefined ? [] : scripts(file).flat();
  const commands = lines.filter((line) => line.startsWith(CLI));
  expect(commands, workflow).toHaveLength(1);
  return commands[0] ?? '';
}

/** What check.yml runs of civicplan on an event. */
function checksOn(event: 'pull_request' | 'push'): string[] {
  const file = WORKFLOWS.find(({ name }) => name === 'check.yml');
  const found = file === undefined ? [] : runOn(file, event).filter((script) => script.startsWith(CLI));
  expect(found, event).toHaveLength(event === 'push' ? 1 : 2);
  return found;
}

describe('check.yml', () => {
  it('passes, whatever is late, and writes annotations and a summary', async () => {
    const folder = checkout();
    const summary = join(folder, 'summary.md');
    const [command = ''] = checksOn('push');
    const ran = await run(command, folder, { GITHUB_STEP_SUMMARY: summary });
    expect(ran.code).toBe(0);
    expect(ran.out).toMatch(/^::(?:warning|notice) file=plans\//m);
    expect(ran.out).toMatch(/\d+ actions are late on 1 January 2027\.$/m);
    expect(readFileSync(summary, 'utf8')).toMatch(/plans\/portsmouth-2021\.yaml/);
  });

  it('fails when a plan is invalid', async () => {
    const folder = checkout();
    writeFileSync(join(folder, 'plans/broken.yaml'), 'plan: broken\ntitle: No recommendations\n');
    const ran = await run(checksOn('push')[0] ?? '', folder);
    expect(ran.code).toBe(1);
    expect(ran.out).toMatch(/^::error file=plans\/broken\.yaml/m);
  });

  it('tells on a pull request what changed in the plans, and asks about it', () => {
    const folder = checkout();
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=Ann', '-c', 'user.email=a@example.org', ...args], {
        cwd: folder,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }).trim();
    const plan = join(folder, 'plans/late.yaml');
    writeFileSync(plan, `${LATE_PLAN}\nagreed: { date: 2024-01-10 }\n`);
    git('init', '-q', '-b', 'main');
    git('add', 'plans', 'civicplan.config.yaml');
    git('commit', '-q', '-m', 'Agree the plans');
    const base = git('rev-parse', 'HEAD');
    const due = /due: (.+)/.exec(readFileSync(plan, 'utf8'))?.[1] ?? expect.unreachable();
    writeFileSync(plan, readFileSync(plan, 'utf8').replace(`due: ${due}`, 'due: 31 May 2028'));
    git('commit', '-q', '-a', '-m', 'Move a date');

    symlinkSync(join(ROOT, 'dist'), join(folder, 'dist'));
    const summary = join(folder, 'summary.md');
    const env = { PATH: process.env.PATH, CI: 'true', GITHUB_STEP_SUMMARY: summary, BASE: base };
    // As GitHub runs a step.
    const out = checksOn('pull_request').map((script) =>
      execFileSync('bash', ['-e', '-o', 'pipefail', '-c', script], { cwd: folder, env, encoding: 'utf8' }),
    );
    expect(out.join('')).toContain(`was \`${due}\` and is \`31 May 2028\` now`);
    // GitHub would take the name of a commit for a link, so it is parted where nobody sees it.
    const told = readFileSync(summary, 'utf8').replaceAll('\u2060', '');
    expect(told).toMatch(/^## What changed in the plans$/m);
    expect(told).toContain(`From ${base.slice(0, 8)} to the files as they are now: 1 change in 1 plan.`);
    expect(told).toContain('unrecorded-date-change');
  });
});

const ENDINGS = ['csv', 'docx', 'html', 'ics', 'json', 'md', 'pdf', 'xlsx'];

describe('publish.yml', () => {
  it('writes every report of every plan into the folder that it uploads', async () => {
    const folder = repository();
    const ran = await run(commandOf('publish.yml'), folder);
    expect(ran.code, ran.out).toBe(0);
    const plans = readdirSync(join(folder, 'plans')).map((name) => name.replace(/\.yaml$/, ''));
    const reports = [...plans.flatMap((plan) => [plan, `${plan}-progress`]), 'portfolio'];
    const expected = reports.flatMap((report) => ENDINGS.map((ending) => `${report}.${ending}`));
    expect(readdirSync(join(folder, 'out')).sort()).toEqual([...expected, 'site'].sort());
    expect(existsSync(join(folder, 'out/site/index.html'))).toBe(true);
    expect(WORKFLOWS.find(({ name }) => name === 'publish.yml')?.text).toContain('path: out/\n');
  });

  it('writes the reports of the others when one plan cannot be read, and fails', async () => {
    const folder = repository();
    writeFileSync(join(folder, 'plans/broken.yaml'), 'plan: broken\ntitle: No recommendations\n');
    const ran = await run(commandOf('publish.yml'), folder);
    expect(ran.code).toBe(1);
    expect(existsSync(join(folder, 'out/civicplan-roadmap.md'))).toBe(true);
  });
});

describe('overdue.yml', () => {
  it('opens issues for the roadmap only, each of them once', async () => {
    const gitHub = await startGitHub();
    onTestFinished(() => gitHub.close());
    const folder = checkout();
    // Instead of the real roadmap one with a single late action: issues are opened slowly, on purpose.
    const roadmap = LATE_PLAN.replace('plan: late', 'plan: civicplan-roadmap');
    writeFileSync(join(folder, 'plans/civicplan-roadmap.yaml'), roadmap);
    // What a runner sets, and the token of the step.
    const env = {
      GITHUB_API_URL: gitHub.url,
      GITHUB_REPOSITORY: `${gitHub.name.owner}/${gitHub.name.name}`,
      GITHUB_TOKEN: TOKEN,
    };

    const first = await run(commandOf('overdue.yml'), folder, env);
    expect(first.code, first.out).toBe(0);
    const opened = gitHub.log.filter(({ path, method }) => path.endsWith('/issues') && method === 'POST');
    expect(opened).toMatchObject([
      { method: 'POST', sent: { title: 'Overdue: Hold two meetings a year [civicplan-roadmap/1]' } },
    ]);

    gitHub.forget();
    const second = await run(commandOf('overdue.yml'), folder, env);
    expect(second.code, second.out).toBe(0);
    expect(gitHub.log.map(({ method }) => method)).toEqual(['GET']);
    expect(gitHub.violations).toEqual([]);
  });
});

it.each(WORKFLOWS.filter(({ text }) => text.includes(CLI)))('$name builds what it runs', (workflow) => {
  for (const lines of scripts(workflow)) {
    const first = lines.findIndex((line) => line.startsWith(CLI));
    expect(lines.slice(0, first)).toEqual(['npm ci --ignore-scripts', 'npm run build']);
  }
});

it('ci.yml runs what anybody can run', () => {
  const file = WORKFLOWS.find(({ name }) => name === 'ci.yml');
  expect(file && scripts(file)).toEqual([['.ci/run', 'node scripts/picture-reports.mjs out/pictures']]);
  expect(readFileSync(join(ROOT, '.ci/run'), 'utf8')).toMatch(/^npm ci --ignore-scripts\b/m);
});
