import { isNode, isScalar, LineCounter, parseDocument } from 'yaml';

/** One thing in a workflow that goes against the policy. */
export interface Breach {
  readonly check: CheckName;
  readonly line: number;
  readonly says: string;
}

type Path = readonly (string | number)[];
type Fields = Readonly<Record<string, unknown>>;

interface Problem {
  readonly at: Path;
  readonly says: string;
}

interface Job {
  readonly id: string;
  readonly at: Path;
  readonly fields: Fields;
}

interface Step {
  readonly job: Job;
  readonly at: Path;
  readonly fields: Fields;
  readonly with: Fields;
}

/** A workflow file, taken apart. */
interface Workflow {
  readonly fields: Fields;
  /** By name, with their settings. */
  readonly events: Fields;
  readonly jobs: readonly Job[];
  readonly steps: readonly Step[];
  /** The comment behind a value, without the `#`. */
  commentAt(path: Path): string;
}

type Check = (workflow: Workflow) => Iterable<Problem>;

/**
 * What may start a workflow. Everything else either runs a stranger's code with our rights
 * (`pull_request_target`, `workflow_run`) or can be set off by anybody (`issue_comment`).
 */
const EVENTS = ['pull_request', 'push', 'schedule', 'workflow_dispatch'];

/** What a job may write: issues, on the main branch, or the comment on a pull request. */
const MAY_WRITE = ['issues', 'pull-requests'];

/** Of a fork or of Dependabot the token may only read, and the job would fail; strangers come by these ways. */
const FROM_HERE =
  "github.event.pull_request.head.repo.full_name == github.repository && github.event.pull_request.user.login != 'dependabot[bot]'";

const expression = (inner: string): string => `\${{ ${inner} }}`;

/** What every workflow is held to, by the name of the check. */
export const CHECKS = {
  /** Only events that cannot be misused. */
  *'dangerous-trigger'({ events }) {
    for (const event of Object.keys(events)) {
      if (!EVENTS.includes(event)) yield { at: ['on', event], says: `\`${event}\` may not start a workflow` };
    }
  },

  /** No rights unless a job asks for them. */
  *'permissions-not-empty'({ fields }) {
    if (!isFields(fields.permissions) || Object.keys(fields.permissions).length > 0)
      yield { at: ['permissions'], says: 'the workflow must begin with `permissions: {}`' };
  },

  /** Each job says which rights it needs, and they are few. */
  *'excessive-permissions'({ jobs }) {
    for (const { id, at, fields } of jobs) {
      if (!isFields(fields.permissions)) {
        yield { at: [...at, 'permissions'], says: `job ${id} must list its permissions` };
        continue;
      }
      for (const [name, right] of Object.entries(fields.permissions)) {
        if (right === 'read' || (right === 'write' && MAY_WRITE.includes(name))) continue;
        yield { at: [...at, 'permissions', name], says: `job ${id} may not have \`${name}: ${right}\`` };
      }
    }
  },

  /** Each right has a reason beside it. */
  *'undocumented-permission'({ jobs, commentAt }) {
    for (const { at, fields } of jobs) {
      for (const name of Object.keys(asFields(fields.permissions))) {
        const place = [...at, 'permissions', name];
        if (commentAt(place) === '') yield { at: place, says: `\`${name}\` needs a comment that says why` };
      }
    }
  },

  /** What writes runs on the main branch only; for a pull request, and of this repository, only what comments. */
  *'unguarded-write'({ jobs, events }) {
    for (const { id, at, fields } of jobs.filter(comments)) {
      if (Object.keys(events).join() !== 'pull_request')
        yield { at, says: `job ${id} comments, and runs for more than pull requests` };
      if (fields.if !== FROM_HERE)
        yield { at: [...at, 'if'], says: `job ${id} comments, and must leave out forks and Dependabot` };
    }
    for (const { id, at, fields } of jobs.filter((job) => writes(job) && !comments(job))) {
      if ('pull_request' in events) yield { at, says: `job ${id} writes, and runs for pull requests` };
      if (fields.if !== "github.ref == 'refs/heads/main'")
        yield { at: [...at, 'if'], says: `job ${id} writes, and must be held to the main branch` };
    }
  },

  /** Two runs never work on the same thing at once. */
  *'missing-concurrency'({ fields }) {
    if (typeof asFields(fields.concurrency).group !== 'string')
      yield { at: ['concurrency'], says: 'the workflow needs a concurrency group' };
  },

  /** What writes runs one at a time, and is never stopped half-way. */
  *'interruptible-write'({ fields, jobs }) {
    const { group, 'cancel-in-progress': cancel } = asFields(fields.concurrency);
    if (!jobs.some(writes) || typeof group !== 'string') return;
    if (cancel !== false) yield { at: ['concurrency'], says: '`cancel-in-progress` must be false' };
    const ofOne = `comment-${expression('github.event.pull_request.number')}`;
    const oneForEach = jobs.filter(writes).every(comments) && group === ofOne;
    if (group.includes('${{') && !oneForEach)
      yield { at: ['concurrency', 'group'], says: 'the group must be one for all runs' };
  },

  /** What comments on a pull request is the program of the branch it is for: that of the change can be anything. */
  *'program-of-the-change'({ jobs, steps }) {
    for (const job of jobs.filter(comments)) {
      const own = steps.filter((step) => step.job === job);
      const base = expression('github.event.pull_request.base.sha');
      const trusted = own
        .filter(uses('actions/checkout'))
        .flatMap(({ with: { ref, path } }) => (ref === base && path !== undefined ? [String(path)] : []));
      for (const { at, fields } of own) {
        for (const command of commandsOf(fields)) {
          const isOurs = trusted.some((folder) =>
            fields['working-directory'] === folder
              ? /^npm ci\b/.test(command)
              : command.startsWith(`node ${folder}/node_modules/`),
          );
          if (!isOurs) yield { at: [...at, 'run'], says: `\`${command}\` is not held to ${base}` };
        }
      }
    }
  },

  /** Every job ends. */
  *'missing-timeout'({ jobs }) {
    for (const { id, at, fields } of jobs) {
      if (typeof fields['timeout-minutes'] !== 'number')
        yield { at, says: `job ${id} needs \`timeout-minutes\`` };
    }
  },

  /** A machine that stays the same until somebody changes it, and nobody's own machine. */
  *'floating-runner'({ jobs }) {
    for (const { at, fields } of jobs) {
      if (!/^(?:ubuntu|windows|macos)-\d[\d.]*$/.test(String(fields['runs-on'])))
        yield { at: [...at, 'runs-on'], says: 'name a hosted runner with its version' };
    }
  },

  /** An action is named by its commit: a tag can be moved. */
  *'unpinned-action'({ jobs, steps }) {
    for (const { at, fields } of [...jobs, ...steps]) {
      if (fields.uses !== undefined && !/^[\w.-]+(?:\/[\w.-]+)+@[0-9a-f]{40}$/.test(String(fields.uses)))
        yield { at: [...at, 'uses'], says: `\`${fields.uses}\` must be pinned to a commit of 40 digits` };
    }
  },

  /** Beside the commit stands its version: nobody can read 40 digits. */
  *'pin-without-version'({ jobs, steps, commentAt }) {
    for (const { at, fields } of [...jobs, ...steps]) {
      if (fields.uses !== undefined && !/^v\d+\.\d+\.\d+$/.test(commentAt([...at, 'uses'])))
        yield { at: [...at, 'uses'], says: 'the version must follow as a comment, such as `# v1.2.3`' };
    }
  },

  /** The token is not left in `.git/config`, where later steps and artifacts could carry it off. */
  *artipacked({ steps }) {
    for (const step of steps.filter(uses('actions/checkout'))) {
      if (step.with['persist-credentials'] !== false)
        yield { at: step.at, says: 'a checkout needs `persist-credentials: false`' };
    }
  },

  /** Nothing that came from outside becomes part of a script: it goes through `env:`. */
  *'template-injection'({ steps }) {
    for (const { at, fields, with: inputs } of steps) {
      for (const [place, script] of [
        [[...at, 'run'], fields.run],
        [[...at, 'with', 'script'], inputs.script],
      ] as const) {
        if (String(script ?? '').includes('${{')) yield { at: place, says: 'no expression inside a script' };
      }
    }
  },

  /** A step may not change how later steps run. */
  *'environment-file'({ steps }) {
    for (const { at, fields } of steps) {
      if (/GITHUB_(?:ENV|PATH)\b/.test(String(fields.run ?? '')))
        yield { at: [...at, 'run'], says: 'a script may not write to GITHUB_ENV or GITHUB_PATH' };
    }
  },

  /** Only what the lock file names is installed, and none of it runs scripts while it is. */
  *'unsafe-install'({ steps }) {
    for (const { at, fields } of steps) {
      for (const command of commandsOf(fields)) {
        const says = unsafeInstall(command);
        if (says !== undefined) yield { at: [...at, 'run'], says };
      }
    }
  },

  /** The token and the secrets are given to single steps. */
  *'token-for-all'({ fields, jobs }) {
    for (const [at, env] of [
      [['env'], fields.env],
      ...jobs.map((job) => [[...job.at, 'env'], job.fields.env] as const),
    ] as const) {
      if (/github\.token|secrets\s*[.[]/.test(JSON.stringify(env ?? {})))
        yield { at, says: 'give the token to the step that needs it' };
    }
    for (const { at, fields: job } of jobs) {
      if (job.secrets === 'inherit')
        yield { at: [...at, 'secrets'], says: 'name the secrets that are needed' };
    }
  },

  /** No cache: a job with fewer rights could put something into it. */
  *cache({ steps }) {
    for (const step of steps) {
      if (/^actions\/cache(?:[@/]|$)/.test(String(step.fields.uses)))
        yield { at: [...step.at, 'uses'], says: 'no cache' };
      if (uses('actions/setup-node')(step) && step.with['package-manager-cache'] !== false)
        yield { at: step.at, says: 'setup-node needs `package-manager-cache: false`' };
      if (step.with.cache !== undefined) yield { at: [...step.at, 'with', 'cache'], says: 'no cache' };
    }
  },

  /** At the full hour GitHub is busiest, and drops runs. */
  *'schedule-on-the-hour'({ events }) {
    for (const [index, { cron }] of scheduled(events)) {
      const minute = String(cron).trim().split(/\s+/)[0] ?? '';
      if (!/^[1-9]\d?$/.test(minute))
        yield { at: ['on', 'schedule', index], says: 'choose one minute, and not 0' };
    }
  },

  /** A day begins in London, in summer too. */
  *'schedule-without-zone'({ events }) {
    for (const [index, { timezone }] of scheduled(events)) {
      if (timezone !== 'Europe/London')
        yield { at: ['on', 'schedule', index], says: 'add `timezone: Europe/London`' };
    }
  },
} as const satisfies Record<string, Check>;

export type CheckName = keyof typeof CHECKS;

/** Everything in the text of a workflow that goes against the policy, in the order of the checks. */
export function breaches(text: string): Breach[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) throw document.errors[0];
  const lineOf = (path: Path): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  const workflow = takeApart(document.toJS(), (path) => {
    const node = document.getIn(path, true);
    return isScalar(node) ? (node.comment ?? '').trim() : '';
  });
  return Object.entries(CHECKS).flatMap(([check, find]) =>
    [...(find as Check)(workflow)].map(({ at, says }) => ({
      check: check as CheckName,
      line: lineOf(at),
      says,
    })),
  );
}

function takeApart(value: unknown, commentAt: Workflow['commentAt']): Workflow {
  const fields = asFields(value);
  const jobs = Object.entries(asFields(fields.jobs)).map(
    ([id, job]): Job => ({ id, at: ['jobs', id], fields: asFields(job) }),
  );
  const steps = jobs.flatMap((job) =>
    asList(job.fields.steps).map((step, index): Step => {
      const stepFields = asFields(step);
      return { job, at: [...job.at, 'steps', index], fields: stepFields, with: asFields(stepFields.with) };
    }),
  );
  return { fields, events: eventsOf(fields.on), jobs, steps, commentAt };
}

/** `on: push`, `on: [push]` and `on: { push: … }` are the same. */
function eventsOf(on: unknown): Fields {
  if (isFields(on)) return on;
  return Object.fromEntries((Array.isArray(on) ? on : [on]).map((event) => [String(event), null]));
}

function scheduled(events: Fields): [number, Fields][] {
  return asList(events.schedule).map((entry, index) => [index, asFields(entry)]);
}

function writes({ fields }: Job): boolean {
  const rights = fields.permissions;
  return rights === 'write-all' || Object.values(asFields(rights)).includes('write');
}

/** Writes the comment on a pull request, and nothing else. */
function comments({ fields }: Job): boolean {
  const rights = Object.entries(asFields(fields.permissions)).filter(([, right]) => right === 'write');
  return rights.length === 1 && rights[0]?.[0] === 'pull-requests';
}

function commandsOf({ run }: Fields): readonly string[] {
  const lines = String(run ?? '').split(/\n|&&|\|\||;/);
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

function uses(action: string): (step: Step) => boolean {
  return ({ fields }) => String(fields.uses).startsWith(`${action}@`);
}

function unsafeInstall(command: string): string | undefined {
  const words = command.trim();
  if (/\bnpm (?:ci|clean-install)\b/.test(words))
    return words.includes('--ignore-scripts') ? undefined : '`npm ci` needs `--ignore-scripts`';
  if (/\bnpm (?:i|install|add|update|exec|x)\b/.test(words))
    return 'install with `npm ci`, from the lock file';
  if (/\bnpx\b(?! --no-install\b)/.test(words)) return '`npx` needs `--no-install`';
  if (/\b(?:curl|wget)\b/.test(words)) return 'fetch nothing that is not pinned';
  return undefined;
}

function asFields(value: unknown): Fields {
  return isFields(value) ? value : {};
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
