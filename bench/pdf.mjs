// Measures reports as PDF: what one plan of 50, 500 and 2,000 actions takes beside the same report as Markdown, on
// either paper. Times differ from machine to machine, so the bounds are ratios of what ran side by side, and
// megabytes. Ends with 1 when one of them is broken.
//
//   npm run build && node bench/pdf.mjs [--runs 5] [--seed 1]
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writePlan } from './emit.mjs';
import { DAY, planOf } from './generate.mjs';
import { alternate, createStopwatch } from './measure.mjs';
import { randomOf } from './random.mjs';
import { number, printTable } from './tell.mjs';
import { COMMENTS } from './texts.mjs';

const PROGRAM = join(import.meta.dirname, '..', 'dist', 'main.js');
const SIZES = [50, 500, 2000];

const BOUNDS = {
  /** The PDF of 500 actions, over the same report as Markdown: reading the plan and the figures are in both. */
  overMarkdown: 8,
  /** What an action costs among 2,000, over one among 500. 1 is exact proportion; the rest is room for noise. */
  growth: 1.4,
  /** With 2,000 actions, some 700 pages: Typst holds all of them at once. */
  megabytes: 2048,
};

const { values: options } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, seed: { type: 'string', default: '1' } },
});
if (!existsSync(PROGRAM)) throw new Error(`There is no ${PROGRAM}. Run \`npm run build\` first.`);
const scratch = mkdtempSync(join(tmpdir(), 'civicplan-bench-'));
try {
  process.exitCode = (await run()) ? 0 : 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function run() {
  writeFileSync(join(scratch, 'portrait.yaml'), 'pdf:\n  paper: portrait\n');
  const jobs = SIZES.flatMap((actions) => {
    const plan = writeOne(actions);
    return [
      job('Markdown', plan, actions, ['--to', 'md']),
      job('PDF, landscape', plan, actions, ['--to', 'pdf']),
      job('PDF, portrait', plan, actions, ['--to', 'pdf', '--config', 'portrait.yaml']),
    ];
  });
  const measure = createStopwatch(scratch);
  const results = await alternate(jobs, measure, () => {});
  const find = (kind, actions) =>
    results.get(jobs.find((each) => each.kind === kind && each.actions === actions));

  console.log(`Node ${process.version}, ${new Date().toISOString().slice(0, 10)}, seed ${options.seed}\n`);
  printTable(
    ['actions', 'report', 'ms', 'x Markdown', 'peak MB'],
    jobs.map(({ kind, actions }) => {
      const { milliseconds, megabytes } = find(kind, actions);
      const beside = milliseconds / find('Markdown', actions).milliseconds;
      return [number(actions), kind, milliseconds.toFixed(0), beside.toFixed(2), megabytes.toFixed(0)];
    }),
  );
  return printHeld(find);
}

function writeOne(actions) {
  // All of them late: the list of late actions is as long as it can be. And 2,000 others would be more than 1 MB.
  const plan = planOf(options.seed, 1, true, actions);
  const folder = join(scratch, String(actions));
  mkdirSync(folder);
  const file = join(folder, `${plan.plan}.yaml`);
  writeFileSync(file, writePlan(plan, randomOf(`${options.seed}/comments`), COMMENTS));
  return file;
}

function job(kind, plan, actions, more) {
  return {
    name: `${kind} of ${number(actions)}`,
    kind,
    actions,
    runs: Number(options.runs),
    cwd: scratch,
    peak: true,
    args: [PROGRAM, 'report', plan, '--out', 'out', '--as-of', DAY, ...more],
    isRight: ({ code, tail }) => code === 0 && tail.includes('1 report of 1 plan written.'),
  };
}

/** Which bounds hold; true when all do. */
function printHeld(find) {
  const perAction = (kind, actions) => find(kind, actions).milliseconds / actions;
  const rows = ['PDF, landscape', 'PDF, portrait'].flatMap((kind) => [
    [
      `${kind}: 500 actions, over Markdown`,
      find(kind, 500).milliseconds / find('Markdown', 500).milliseconds,
      BOUNDS.overMarkdown,
      'x',
    ],
    [
      `${kind}: an action among 2,000, over one among 500`,
      perAction(kind, 2000) / perAction(kind, 500),
      BOUNDS.growth,
      'x',
    ],
    [`${kind}: peak memory at 2,000`, find(kind, 2000).megabytes, BOUNDS.megabytes, ' MB'],
  ]);
  printTable(
    ['bound', 'measured', 'under', ''],
    rows.map(([name, measured, under, unit]) => [
      name,
      `${measured.toFixed(unit === 'x' ? 2 : 0)}${unit}`,
      `${under}${unit}`,
      measured < under ? 'met' : 'BROKEN',
    ]),
  );
  return rows.every(([, measured, under]) => measured < under);
}
