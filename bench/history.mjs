// Measures how long it takes to tell the history of 50 plans over 1,000 commits: from scratch, from what was kept,
// after one more commit, and beside what git itself takes to print the same changes. Everything runs in alternation.
// Ends with 1 where something is told differently from what was kept, or keeping does not pay.
//
//   npm run build && npm run bench-history [-- --runs N]
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeRepository } from './commits.mjs';
import { alternate, createStopwatch } from './measure.mjs';
import { number, printTable } from './tell.mjs';

const PROGRAM = join(import.meta.dirname, '..', 'dist', 'main.js');
const SIZES = { plans: 50, commits: 1000 };
/** The day for which time is counted: after the last commit. */
const AS_OF = '2026-07-01';
/** What a second run may take of the first, in time of the processor. */
const BOUND = 0.5;

/** Runs git with the arguments in each JSON list, and throws away what it prints. */
const GIT = `for (const args of process.argv.slice(1)) {
  const { status } = require('child_process').spawnSync('git', JSON.parse(args), { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) process.exit(1);
}`;

const { values: options } = parseArgs({
  options: { runs: { type: 'string', default: '3' }, seed: { type: 'string', default: '1' } },
});
const scratch = mkdtempSync(join(tmpdir(), 'civicplan-history-'));
try {
  process.exitCode = (await measured(join(scratch, 'repository'))) ? 0 : 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function measured(folder) {
  writeRepository(folder, { ...SIZES, seed: options.seed });
  const kept = join(folder, '.git', 'civicplan');
  const history = ['history', '--as-of', AS_OF, '--format', 'json'];
  const print = (...more) =>
    execFileSync(process.execPath, [PROGRAM, ...history, ...more], { cwd: folder, maxBuffer: 1e9 });
  const cold = print();
  const isSame = cold.equals(print()) && cold.equals(print('--verify'));

  const runs = Number(options.runs);
  const isRight = ({ code }) => code === 0;
  const job = (name, args, before = () => {}) => ({
    name,
    runs,
    cwd: folder,
    peak: true,
    isRight,
    args,
    before,
  });
  const git = (...args) => ['-e', GIT, JSON.stringify(args)];
  const keep = () => print();
  const jobs = [
    job('node that does nothing', ['-e', '0']),
    job('git log -p', git('log', '-p')),
    job('git log --follow -p of each plan', ['-e', GIT, ...followed(folder)]),
    job('civicplan history, from scratch', [PROGRAM, ...history], () =>
      rmSync(kept, { recursive: true, force: true }),
    ),
    job('civicplan history, nothing new', [PROGRAM, ...history], keep),
    job('civicplan history, one version new', [PROGRAM, ...history], () => {
      keep();
      const [program] = readdirSync(kept);
      rmSync(join(kept, program, readdirSync(join(kept, program))[0]));
    }),
    job('civicplan history --verify', [PROGRAM, ...history, '--verify'], keep),
  ];
  const measure = createStopwatch(scratch);
  const loads = [];
  const results = await alternate(
    jobs,
    (one) => {
      one.before();
      loads.push(loadavg()[0]);
      return measure(one);
    },
    ({ name }, { milliseconds }) => process.stderr.write(`${name}: ${milliseconds.toFixed(0)} ms\n`),
  );
  tell(jobs, results, { kept, loads });
  const [from, again] = [results.get(jobs[3]), results.get(jobs[4])];
  if (!isSame) console.log('What is told from scratch and from what was kept is NOT the same.');
  return isSame && again.processor < BOUND * from.processor;
}

function followed(folder) {
  return readdirSync(join(folder, 'plans')).map((name) =>
    JSON.stringify(['log', '--follow', '-p', '--', `plans/${name}`]),
  );
}

function tell(jobs, results, { kept, loads }) {
  const [program] = readdirSync(kept);
  const entries = readdirSync(join(kept, program));
  const bytes = entries.reduce((sum, name) => sum + statSync(join(kept, program, name)).size, 0);
  const load = loads.toSorted((a, b) => a - b)[Math.floor(loads.length / 2)];
  console.log(
    `Node ${process.version}, ${availableParallelism()} cores, load ${load.toFixed(1)}; ${SIZES.plans} plans, ${number(SIZES.commits)} commits; kept: ${number(entries.length)} contents, ${(bytes / 1e6).toFixed(1)} MB\n`,
  );
  const git = results.get(jobs[1]).processor;
  printTable(
    ['what', 's', 'CPU s', 'x git log -p', 'peak MB'],
    jobs.map((one) => {
      const { milliseconds, processor, megabytes } = results.get(one);
      return [
        one.name,
        (milliseconds / 1000).toFixed(2),
        processor.toFixed(2),
        (processor / git).toFixed(1),
        megabytes.toFixed(0),
      ];
    }),
  );
}
