// Measures the built program: how fast it starts, and what a check of 1, 100, 1,000 and 10,000 plans takes
// beside ajv-cli and beside reading equal JSON. Times differ from machine to machine and from hour to hour,
// so the bounds are ratios of what ran side by side, and megabytes. Ends with 1 when one of them is broken.
//
//   npm run build && npm run bench [-- --quick]
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DAY, writePlans } from './generate.mjs';
import { alternate, createStopwatch } from './measure.mjs';
import { number, printBounds, printChecks, printStarts } from './tell.mjs';

const HERE = import.meta.dirname;

/** What `check` prints besides what it prints for people. */
const FORMATS = ['json', 'github', 'sarif', 'junit', 'markdown'];

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    runs: { type: 'string', default: '5' },
    'start-runs': { type: 'string', default: '21' },
    'large-runs': { type: 'string', default: '2' },
    seed: { type: 'string', default: '1' },
    program: { type: 'string', default: join(HERE, '..', 'dist', 'main.js') },
    help: { type: 'boolean', default: false },
  },
});

if (options.help) {
  console.log(`npm run bench -- [--quick] [--runs N] [--start-runs N] [--large-runs N] [--seed WORD] [--program FILE]

--quick         up to 1,000 plans; without it up to 10,000, which takes long
--runs          runs of each check (5)
--start-runs    runs of each start (21)
--large-runs    runs of each check of 10,000 plans (2)
--seed          another seed, other plans (1)
--program       the program to measure (dist/main.js)`);
} else {
  const scratch = mkdtempSync(join(tmpdir(), 'civicplan-bench-'));
  try {
    process.exitCode = (await run(scratch)) ? 0 : 1;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function run(scratch) {
  const program = resolve(options.program);
  if (!existsSync(program)) throw new Error(`There is no ${program}. Run \`npm run build\` first.`);
  const ajv = installedAjv();
  const measure = createStopwatch(scratch);
  const sizes = options.quick ? [1, 100, 1000] : [1, 100, 1000, 10_000];

  const usual = new Map();
  const late = new Map();
  for (const plans of sizes) {
    told(`Writing ${number(plans)} plans`);
    usual.set(plans, writePlans(join(scratch, `usual-${plans}`), { plans, seed: options.seed }));
    if (plans >= 1000) {
      late.set(plans, writePlans(join(scratch, `late-${plans}`), { plans, seed: options.seed, late: true }));
    }
  }

  const check = (name, { yaml, plans }, runs, format = 'pretty') => ({
    name,
    runs,
    cwd: scratch,
    peak: true,
    args: [program, 'check', yaml, '--as-of', DAY, '--format', format],
    // 0 or 1: the plans are valid, and there is something to say about most of them.
    isRight: ({ code, tail }) =>
      code <= 1 &&
      (format !== 'pretty' || new RegExp(`\\b${plans} plans?\\b`).test(tail.replaceAll(',', ''))),
  });

  const starts = startJobs(program, usual.get(1), check, scratch);
  for (const job of starts) await measure(job); // Once without counting: the files are in memory from then on.
  const start = await alternate(starts, measure, progress);

  const jobs = sizes.flatMap((plans) => {
    const runs = Number(plans > 1000 ? options['large-runs'] : options.runs);
    const corpus = usual.get(plans);
    return [
      { ...limitJob(corpus, scratch), runs, plans, kind: 'limit' },
      { ...ajvJob(ajv, corpus, scratch), runs, plans, kind: 'ajv' },
      { ...check(`check of ${number(plans)}`, corpus, runs), plans, kind: 'check' },
      ...(late.has(plans)
        ? [{ ...check(`check of ${number(plans)}, all late`, late.get(plans), runs), plans, kind: 'late' }]
        : []),
      ...(plans === sizes.at(-1)
        ? FORMATS.map((format) => ({ ...check(format, corpus, 1, format), plans, kind: format }))
        : []),
    ];
  });
  const checks = await alternate(jobs, measure, progress);
  const find = (kind, plans) => {
    const job = jobs.find((candidate) => candidate.kind === kind && candidate.plans === plans);
    return job && checks.get(job);
  };

  const startOf = (name) => start.get(starts.find((job) => job.name === name));
  told('');
  console.log(
    `Node ${process.version}, ${new Date().toISOString().slice(0, 10)}, seed ${options.seed}, ${Math.round(
      usual.get(sizes.at(-1)).bytes / sizes.at(-1) / 1000,
    )} KB a plan\n`,
  );
  printStarts(starts, start);
  printChecks(sizes, find, FORMATS);
  return printBounds(startOf, find, sizes, FORMATS);
}

function startJobs(program, one, check, cwd) {
  const runs = Number(options['start-runs']);
  const isRight = ({ code }) => code === 0;
  return [
    { name: 'node -e 0', runs, cwd, isRight, args: ['-e', '0'] },
    { name: '--version', runs, cwd, isRight, args: [program, '--version'] },
    { name: '--help', runs, cwd, isRight, args: [program, '--help'] },
    { ...check('check of one plan', one, runs), peak: false },
  ];
}

function limitJob({ json, plans }, cwd) {
  return {
    name: `JSON.parse of ${number(plans)}`,
    cwd,
    peak: true,
    args: [join(HERE, 'limit.mjs'), json],
    isRight: ({ code, tail }) => code === 0 && tail === `${plans} plans\n`,
  };
}

function ajvJob(ajv, { yaml, plans }, cwd) {
  const schema = join(HERE, '..', 'schema', 'plan.schema.json');
  return {
    name: `ajv-cli of ${number(plans)}`,
    cwd,
    peak: true,
    // Otherwise it refuses a schema that speaks to editors as well, with messages of its own.
    args: [ajv, 'validate', '--spec=draft2020', '-s', schema, '-d', join(yaml, '*.yaml'), '--strict=false'],
    isRight: ({ code }) => code === 0,
  };
}

/** ajv-cli is no part of the project: it is fetched when it is first needed. */
function installedAjv() {
  const ajv = join(HERE, 'node_modules', 'ajv-cli', 'dist', 'index.js');
  if (!existsSync(ajv)) {
    told('Installing ajv-cli into bench/');
    execFileSync('npm', ['ci', '--prefix', HERE, '--ignore-scripts'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
  }
  return ajv;
}

function progress(job, { milliseconds }) {
  told(`${job.name}: ${milliseconds.toFixed(0)} ms`);
}

/** Progress goes to standard error, one line over the other at a terminal. */
function told(text) {
  process.stderr.write(process.stderr.isTTY ? `\r\u001b[K${text}` : text === '' ? '' : `${text}\n`);
}
