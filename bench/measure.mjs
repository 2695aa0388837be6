import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const GNU_TIME = '/usr/bin/time';
/** Peak memory in kilobytes; seconds of the processor for the program, and for the system on its behalf. */
const FIGURES = '%M %U %S';

/** How much of the end of the output is kept: enough for the line that sums up. */
const TAIL = 400;

/**
 * Runs whole processes and says how long they took, how long they kept a processor busy, and how much memory
 * they held at most. GNU time sees the process from outside; where it is missing, a process is asked for its peak
 * only when `peak` is set, because the asking adds to its start.
 */
export function createStopwatch(scratch) {
  const report = join(scratch, 'peak.txt');
  const hasGnuTime =
    spawnSync(GNU_TIME, ['-f', FIGURES, '-o', report, process.execPath, '-e', '0']).status === 0;

  return async function measure({ args, cwd, peak = false }) {
    const asked = peak && !hasGnuTime;
    const command = hasGnuTime ? GNU_TIME : process.execPath;
    const before = hasGnuTime
      ? ['-f', FIGURES, '-o', report, process.execPath]
      : asked
        ? ['--require', join(import.meta.dirname, 'peak.cjs')]
        : [];
    const env = { ...process.env, NO_COLOR: '1', BENCH_PEAK_FILE: report };
    // On GitHub the check would also write its summary page.
    delete env.GITHUB_STEP_SUMMARY;
    const start = process.hrtime.bigint();
    const { code, tail } = await finished(spawn(command, [...before, ...args], { cwd, env }));
    const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
    const told = hasGnuTime || asked ? readFileSync(report, 'utf8').trim().split('\n').at(-1) : '';
    const [kilobytes = Number.NaN, ...seconds] = told === '' ? [] : told.split(' ').map(Number);
    const processor = seconds.length === 0 ? Number.NaN : seconds.reduce((sum, each) => sum + each);
    return { code, tail, milliseconds, processor, megabytes: kilobytes / 1024 };
  };
}

/** The output goes through a pipe and is thrown away, as in the log of a workflow. */
function finished(child) {
  let tail = '';
  let complaint = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    tail = (tail + text.slice(-TAIL)).slice(-TAIL);
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    complaint = (complaint + text.slice(-TAIL)).slice(-TAIL);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, tail: tail === '' ? complaint : tail }));
  });
}

/**
 * Runs jobs in alternation, each as often as it asks: whatever else the machine does meanwhile then falls
 * on all of them alike. Every other round goes backwards.
 */
export async function alternate(jobs, measure, onRun) {
  const runs = new Map(jobs.map((job) => [job, []]));
  const rounds = Math.max(...jobs.map((job) => job.runs));
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? jobs : [...jobs].reverse();
    for (const job of order) {
      if (round >= job.runs) continue;
      const run = await measure(job);
      if (!job.isRight(run))
        throw new Error(`${job.name} did not do its work: exit code ${run.code}\n${run.tail}`);
      runs.get(job).push(run);
      onRun(job, run);
    }
  }
  return new Map(
    jobs.map((job) => [
      job,
      {
        milliseconds: median(runs.get(job).map((run) => run.milliseconds)),
        processor: median(runs.get(job).map((run) => run.processor)),
        megabytes: Math.max(...runs.get(job).map((run) => run.megabytes)),
      },
    ]),
  );
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
}
