// `npm start`: the main job on plans/, from the sources to the reports. The five example plans are of 2013
// to 2022, so the day is set to one on which some of their actions were late.
import { spawnSync } from 'node:child_process';

const DAY = '2022-07-01';
const KINDS = 'plan,progress,portfolio';
const FORMATS = 'md,html,pdf,docx,xlsx,csv,ics,json,site';

const STEPS = [
  { says: 'Building the command line', run: ['scripts/build.mjs'], look: 'dist/' },
  { says: 'Checking the plans', run: ['dist/main.js', 'check', '--as-of', DAY], look: 'the findings above' },
  {
    says: 'Writing the reports',
    run: ['dist/main.js', 'report', '--kind', KINDS, '--to', FORMATS, '--out', 'out', '--as-of', DAY],
    look: 'out/',
  },
  {
    says: 'Working out which issues to open (nothing is sent)',
    run: ['dist/main.js', 'sync', '--as-of', DAY],
    look: 'the list above; `--apply --repo OWNER/NAME` would do it',
  },
];

console.log(`The day is taken to be ${DAY} (--as-of).`);
for (const [index, { says, run, look }] of STEPS.entries()) {
  console.log(`\n[${index + 1}/${STEPS.length}] ${says}: node ${run.join(' ')}`);
  const { status } = spawnSync(process.execPath, run, { stdio: 'inherit' });
  if (status !== 0) {
    console.error(`It ended with exit code ${status}.`);
    process.exit(status ?? 1);
  }
  console.log(`Done: see ${look}.`);
}
