import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** One of the workflows of this repository. */
export interface WorkflowFile {
  readonly name: string;
  readonly text: string;
}

const FOLDER = new URL('../../.github/workflows/', import.meta.url);

export const WORKFLOWS: readonly WorkflowFile[] = readdirSync(FOLDER)
  .sort()
  .map((name) => ({ name, text: readFileSync(new URL(name, FOLDER), 'utf8') }));

/** Every line that a step of a workflow runs, job by job. */
export function scripts({ text }: WorkflowFile): string[][] {
  const { jobs } = parse(text) as { jobs: Record<string, { steps: { run?: string }[] }> };
  return Object.values(jobs).map(({ steps }) =>
    steps.flatMap(({ run }) => (run ?? '').split('\n').filter((line) => line.trim() !== '')),
  );
}
