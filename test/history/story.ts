import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A repository of git's own making, built step by step: each commit on a day and by somebody. */
export class Story {
  readonly root = mkdtempSync(join(tmpdir(), 'civicplan-story-'));
  #day = '2024-01-01';

  /** @param options how git is to begin it */
  constructor(...options: string[]) {
    onTestFinished(() => rmSync(this.root, { recursive: true, force: true }));
    this.git('init', '-q', '-b', 'main', ...options);
  }

  /** The day of the commits that follow, at noon. */
  on(day: string): this {
    this.#day = day;
    return this;
  }

  write(path: string, text: string): this {
    const file = join(this.root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return this;
  }

  /** Commits everything that there is, and says under which id. */
  commit(subject: string, author = 'Ann Officer'): string {
    this.git('add', '-A');
    this.as(author, 'commit', '-q', '--allow-empty', '-m', subject);
    return this.git('rev-parse', 'HEAD');
  }

  /** Runs git as somebody, on the day of the story. */
  as(author: string, ...args: string[]): string {
    return this.git('-c', `user.name=${author}`, '-c', 'user.email=someone@example.org', ...args);
  }

  git(...args: string[]): string {
    return execFileSync('git', ['-c', 'commit.gpgsign=false', '-c', 'core.autocrlf=false', ...args], {
      cwd: this.root,
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        HOME: this.root,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_DATE: `${this.#day}T12:00:00Z`,
        GIT_COMMITTER_DATE: `${this.#day}T12:00:00Z`,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  }
}

/** The text of a small plan: its actions with their deadlines, or with whatever else is to be said of them. */
export function planText(id: string, actions: Readonly<Record<string, string>>): string {
  const lines = Object.entries(actions).flatMap(([action, rest]) => [
    `      - id: ${action}`,
    `        title: Action ${action}`,
    ...rest.split('\n').map((line) => `        ${line}`),
  ]);
  return [
    `plan: ${id}`,
    'title: Response to the peer challenge',
    'council: Exampleshire Council',
    'people:',
    '  ceo: { post: Chief Executive, kind: officer }',
    '  finance: { post: Director of Finance, kind: officer }',
    'recommendations:',
    '  - ref: 1',
    '    text: Make time for long-term planning.',
    '    actions:',
    ...lines,
    '',
  ].join('\n');
}
